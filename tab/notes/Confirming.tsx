import { Link, MessageBar, MessageBarBody, makeStyles, Tab, TabList, Text, Title2, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Me, NotesToConfirm } from '../../bot/api/contract.ts'
import { useNarrow } from '../use-narrow.ts'
import { ConfirmBar } from './ConfirmBar.tsx'
import { NotesText } from './NotesText.tsx'
import { Proposals } from './Proposals.tsx'
import { Settled } from './Settled.tsx'
import { Told } from './Told.tsx'
import { Updates } from './Updates.tsx'
import { useConfirming } from './use-confirming.ts'

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: 'anywhere' },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
  },
  pane: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  still: { position: 'sticky', top: tokens.spacingVerticalS },
  hidden: { display: 'none' },
})

/** The notes on the left, what was read from them on the right; on a narrow screen one behind the other. */
export function Confirming({ notes, me }: { notes: NotesToConfirm; me: Me }) {
  const styles = useStyles()
  const isNarrow = useNarrow()
  const screen = useConfirming(notes)
  const [shown, setShown] = useState<'actions' | 'notes'>('actions')
  const chooseInNotes = (number: number) => {
    setShown('actions')
    screen.choose(number)
  }
  const showInNotes = (number: number) => {
    setShown('notes')
    screen.lookAt(number)
  }
  const add = async (place: { from: number; to: number }) => {
    const answer = await screen.give({ kind: 'add', place })
    const added = answer?.notes.proposals.find(({ number }) => number === answer.number)
    if (!answer?.ok || added?.state !== 'waiting') return
    setShown('actions')
    if (added.lead === '') screen.open('edit', added.number)
  }
  const text = (
    <NotesText
      notes={notes}
      chosen={screen.chosen}
      isBusy={screen.isBusy}
      isInSight={!isNarrow || shown === 'notes'}
      onChoose={chooseInNotes}
      onAdd={(place) => void add(place)}
    />
  )
  const actions = (
    <>
      <ConfirmBar screen={screen} isEmpty={notes.proposals.length === 0} />
      <Proposals screen={screen} notes={notes} me={me} onShow={isNarrow ? showInNotes : undefined} />
      <Settled screen={screen} />
      <Updates updates={notes.updates} board={notes.board} screen={screen} me={me} />
    </>
  )
  return (
    <>
      <Head notes={notes} me={me} />
      {isNarrow && (
        <TabList selectedValue={shown} onTabSelect={(_, { value }) => setShown(value === 'notes' ? 'notes' : 'actions')}>
          <Tab value="actions">{`Actions (${screen.order.length})`}</Tab>
          <Tab value="notes">The notes</Tab>
        </TabList>
      )}
      {isNarrow ? (
        <div className={styles.pane}>
          <div className={shown === 'notes' ? styles.pane : styles.hidden}>{text}</div>
          <div className={shown === 'actions' ? styles.pane : styles.hidden}>{actions}</div>
        </div>
      ) : (
        <div className={styles.panes}>
          <div className={styles.still}>{text}</div>
          <div className={styles.pane}>{actions}</div>
        </div>
      )}
      <Told told={screen.told} onClose={screen.closeTold} />
    </>
  )
}

function Head({ notes, me }: { notes: NotesToConfirm; me: Me }) {
  const styles = useStyles()
  return (
    <div className={styles.head}>
      <Title2 as="h1" className={styles.title}>
        {notes.heading}
      </Title2>
      <Text>{`Board: ${me.boards.find(({ ref }) => ref === notes.board)?.title ?? notes.board}`}</Text>
      {notes.source && (
        <Text>
          {'The original is kept in SharePoint: '}
          <Link inline href={notes.source.webUrl} target="_blank" rel="noreferrer">
            {notes.source.name || 'the notes as they were pasted'}
          </Link>
        </Text>
      )}
      {notes.doubts.map((doubt) => (
        <MessageBar key={doubt} intent="warning" layout="multiline">
          <MessageBarBody>{doubt}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  )
}
