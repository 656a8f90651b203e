import { Button, Link, MessageBar, MessageBarBody, makeStyles, Spinner, Subtitle1, Text, Title2, tokens } from '@fluentui/react-components'
import { ArrowClockwiseRegular, ArrowLeftRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import type { NotesView } from '../../bot/api/contract.ts'
import { Notice } from '../Notice.tsx'
import { useMeetingNotes } from '../queries/meetings.ts'
import { addressOf, MEETINGS } from '../route.ts'
import { says } from '../words.ts'
import { NotesFiles } from './NotesFiles.tsx'
import { Sentence } from './Sentence.tsx'
import { meetingSays } from './words.ts'

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, maxWidth: '60rem' },
  back: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, justifySelf: 'start' },
  title: { margin: 0, overflowWrap: 'anywhere' },
  heading: { margin: `${tokens.spacingVerticalM} 0 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  stamp: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
})

/** What goes into the notes of one meeting, block by block as it will stand, each sentence with its records behind it. */
export function NotesPage({ meeting }: { meeting: string }) {
  const styles = useStyles()
  const notes = useMeetingNotes(meeting)
  useEffect(() => {
    document.title = `Notes of ${meeting} – ${says.title}`
  }, [meeting])
  return (
    <div className={styles.page}>
      <Link href={addressOf(MEETINGS)} className={styles.back}>
        <ArrowLeftRegular aria-hidden /> All meetings
      </Link>
      {notes.isPending && <Spinner label={meetingSays.writing} />}
      {notes.isError && (
        <Notice heading={meeting} text={notes.error.message} action={{ label: 'Try again', onPress: () => void notes.refetch() }} />
      )}
      {notes.data && <Written meeting={meeting} notes={notes.data} isBusy={notes.isFetching} onAgain={() => void notes.refetch()} />}
    </div>
  )
}

function Written({ meeting, notes, isBusy, onAgain }: { meeting: string; notes: NotesView; isBusy: boolean; onAgain: () => void }) {
  const styles = useStyles()
  return (
    <>
      <Title2 as="h1" className={styles.title}>
        {notes.title}
      </Title2>
      <Text>{notes.marking}</Text>
      <NotesFiles meeting={meeting} />
      <div className={styles.stamp}>
        <Text role="status">{notes.stamp}</Text>
        <Button size="small" appearance="subtle" icon={<ArrowClockwiseRegular />} disabled={isBusy} onClick={onAgain}>
          Write again
        </Button>
      </div>
      {notes.leftOutSays !== '' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notes.leftOutSays}</MessageBarBody>
        </MessageBar>
      )}
      {notes.blocks.map((block) => (
        <section key={block.name} aria-label={block.title}>
          <Subtitle1 as="h2" block className={styles.heading}>
            {block.title}
          </Subtitle1>
          <ul className={styles.list}>
            {block.lines.map((line) => (
              <Sentence key={`${line.text} ${line.from.join(' ')}`} text={line.text} from={line.from} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
