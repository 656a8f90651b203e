import { MessageBar, MessageBarBody, makeStyles, Spinner, Text, Title2, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useRef } from 'react'
import type { ActionRow, Me } from '../../bot/api/contract.ts'
import { Notice } from '../Notice.tsx'
import { HandEdits } from '../policy/HandEdits.tsx'
import { useTracker } from '../queries/tracker.ts'
import { useNarrow } from '../use-narrow.ts'
import { countOf, disputedFirst, says, writeMoment } from '../words.ts'
import { ActionCards } from './ActionCards.tsx'
import { ActionTable } from './ActionTable.tsx'
import { Figures } from './Figures.tsx'
import { FileBar } from './FileBar.tsx'
import { Filters } from './Filters.tsx'
import { filterRows, startFilter } from './filter.ts'
import { disputedIn, sortRows, toSettleFirst, turnSort } from './sort.ts'
import type { View } from './view.ts'

const useStyles = makeStyles({
  title: { margin: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  count: { display: 'block', margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
})

interface Props {
  me: Me
  view: View
  onView: (view: View) => void
}

/** The tracker: one of error, loading, empty or list. */
export function TrackerPage(props: Props) {
  const styles = useStyles()
  const tracker = useTracker()
  useEffect(() => {
    document.title = `Tracker – ${says.title}`
  }, [])
  const again = { label: 'Try again', onPress: () => void tracker.refetch() }
  if (tracker.isPending) return <Spinner label={says.loadingActions} />
  if (!tracker.data) return <Notice heading="Tracker" text={tracker.error.message} action={again} />
  const { rows, asAt } = tracker.data
  if (rows.length === 0) {
    return (
      <Notice heading="Tracker" text={says.noActions}>
        <FileBar me={props.me} isEmpty />
      </Notice>
    )
  }
  return (
    <>
      <div className={styles.head}>
        <Title2 as="h1" className={styles.title}>
          Tracker
        </Title2>
        <FileBar me={props.me} owner={props.view.filter.owner} />
      </div>
      <HandEdits isOfficer={props.me.roles.includes('policy-officer')} />
      {tracker.isError && (
        <MessageBar intent="warning">
          <MessageBarBody>{says.oldPicture}</MessageBarBody>
        </MessageBar>
      )}
      <RowList {...props} rows={rows} asAt={asAt} />
    </>
  )
}

function RowList({ me, view, onView, rows, asAt }: Props & { rows: ActionRow[]; asAt: string }) {
  const styles = useStyles()
  const narrow = useNarrow()
  const { filter, sort } = view
  const mine = useMemo(() => me.posts.map((post) => post.ref), [me])
  const settles = me.roles.includes('chair') || me.roles.includes('policy-officer')
  const shown = useMemo(() => {
    const sorted = sortRows(filterRows(rows, filter, mine), sort)
    return settles ? toSettleFirst(sorted) : sorted
  }, [rows, filter, sort, mine, settles])
  const back = useRef(view.opened)
  const onOpened = () => {
    back.current = ''
  }
  const list = {
    rows: shown,
    backTo: back.current,
    onBack: onOpened,
    onOpen: (ref: string) => onView({ ...view, opened: ref }),
  }
  return (
    <>
      <Figures rows={rows} status={filter.status} onStatus={(status) => onView({ ...view, filter: { ...filter, status } })} />
      <Filters rows={rows} me={me} view={view} onView={onView} narrow={narrow} />
      <Text as="p" role="status" className={styles.count} size={200}>
        {`${countOf(shown.length, 'action')} of ${rows.length} shown. As at ${writeMoment(asAt)}.`}
      </Text>
      {settles && <Disputed refs={disputedIn(rows)} />}
      {shown.length === 0 && (
        <Notice
          heading="Nothing found"
          text={says.nothingFound}
          action={{ label: 'Clear the filters', onPress: () => onView({ ...view, filter: { ...startFilter, status: '' } }) }}
        />
      )}
      {shown.length > 0 && narrow && <ActionCards {...list} />}
      {shown.length > 0 && !narrow && <ActionTable {...list} sort={sort} onSort={(by) => onView({ ...view, sort: turnSort(sort, by) })} />}
    </>
  )
}

function Disputed({ refs }: { refs: string[] }) {
  if (refs.length === 0) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{disputedFirst(refs)}</MessageBarBody>
    </MessageBar>
  )
}
