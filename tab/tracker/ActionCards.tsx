import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ActionRow } from '../../bot/api/contract.ts'
import { FlagMarks, ProgressMark, StatusMark } from '../marks/Marks.tsx'
import { addressOf } from '../route.ts'
import { writeOwner } from '../words.ts'
import { type RowsProps, useRows } from './use-rows.ts'

const useStyles = makeStyles({
  list: { position: 'relative' },
  placed: { position: 'absolute', left: 0, right: 0, paddingBottom: tokens.spacingVerticalS },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  words: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** The tracker where there is little room: one card below the other. */
export function ActionCards(props: RowsProps) {
  const styles = useStyles()
  const { body, items, height, measure } = useRows(props, 150)
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows are placed by hand, and only some are drawn at a time.
    <div ref={body} className={styles.list} style={{ height }} role="list" aria-label="Actions">
      {items.map(({ row, index, top }) => (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        <div
          key={row.ref}
          ref={measure}
          data-index={index}
          role="listitem"
          aria-setsize={props.rows.length}
          aria-posinset={index + 1}
          className={styles.placed}
          style={{ transform: `translateY(${top}px)` }}
        >
          <ActionCard row={row} onOpen={props.onOpen} />
        </div>
      ))}
    </div>
  )
}

function ActionCard({ row, onOpen }: { row: ActionRow; onOpen: (ref: string) => void }) {
  const styles = useStyles()
  return (
    <div className={styles.card}>
      <div className={styles.top}>
        <Link id={`open-${row.ref}`} href={addressOf(row.ref)} onClick={() => onOpen(row.ref)} aria-label={`Open ${row.ref}`}>
          {row.ref}
        </Link>
        <StatusMark row={row} />
      </div>
      <Text className={styles.words}>{row.wording}</Text>
      <FlagMarks row={row} />
      <Text size={200} className={styles.quiet}>{`${writeOwner(row)} · due: ${row.dueText}`}</Text>
      {row.progress !== null && row.status === 'open' && <ProgressMark percent={row.progress} />}
    </div>
  )
}
