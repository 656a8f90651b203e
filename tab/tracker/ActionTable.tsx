import {
  Link,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { ActionRow } from '../../bot/api/contract.ts'
import { FlagMarks, ProgressMark, StatusMark } from '../marks/Marks.tsx'
import { addressOf } from '../route.ts'
import { writeDate } from '../words.ts'
import type { Sort, SortKey } from './sort.ts'
import { type RowsProps, useRows } from './use-rows.ts'

const columns: { key: SortKey | 'action'; label: string; width: string }[] = [
  { key: 'ref', label: 'Ref', width: '7.5rem' },
  { key: 'action', label: 'Action', width: 'minmax(12rem, 3fr)' },
  { key: 'owner', label: 'Owner', width: 'minmax(6rem, 1fr)' },
  { key: 'due', label: 'Due', width: 'minmax(8rem, 1.3fr)' },
  { key: 'status', label: 'Status', width: '11rem' },
  { key: 'update', label: 'Last update', width: 'minmax(8rem, 2fr)' },
]

const useStyles = makeStyles({
  table: { display: 'block' },
  row: {
    display: 'grid',
    gridTemplateColumns: columns.map((column) => column.width).join(' '),
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  header: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  body: { position: 'relative', display: 'block' },
  placed: { position: 'absolute', left: 0, right: 0 },
  cell: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    justifyContent: 'start',
    height: 'auto',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    minWidth: 0,
  },
  clamp: { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** The tracker where there is room: a table whose rows are drawn as they come into sight. */
export function ActionTable(props: RowsProps & { sort: Sort; onSort: (by: SortKey) => void }) {
  const styles = useStyles()
  const { body, items, height, measure } = useRows(props, 84)
  return (
    <Table noNativeElements sortable aria-label="Actions" aria-rowcount={props.rows.length + 1} className={styles.table}>
      <TableHeader className={styles.header}>
        <TableRow className={styles.row} aria-rowindex={1}>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
          ))}
        </TableRow>
      </TableHeader>
      <TableBody ref={body} className={styles.body} style={{ height }}>
        {items.map(({ row, index, top }) => (
          <TableRow
            key={row.ref}
            ref={measure}
            data-index={index}
            aria-rowindex={index + 2}
            className={mergeClasses(styles.row, styles.placed)}
            style={{ transform: `translateY(${top}px)` }}
          >
            <Cells row={row} onOpen={props.onOpen} />
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function HeaderCell(props: { column: (typeof columns)[number]; sort: Sort; onSort: (by: SortKey) => void }) {
  const { key, label } = props.column
  if (key === 'action') return <TableHeaderCell sortable={false}>{label}</TableHeaderCell>
  const direction = props.sort.by === key ? (props.sort.down ? 'descending' : 'ascending') : undefined
  return (
    <TableHeaderCell {...(direction ? { sortDirection: direction } : {})} onClick={() => props.onSort(key)}>
      {label}
    </TableHeaderCell>
  )
}

function Cells({ row, onOpen }: { row: ActionRow; onOpen: (ref: string) => void }) {
  const styles = useStyles()
  return (
    <>
      <TableCell className={styles.cell}>
        <Link id={`open-${row.ref}`} href={addressOf(row.ref)} onClick={() => onOpen(row.ref)} aria-label={`Open ${row.ref}`}>
          {row.ref}
        </Link>
        {row.kind === 'bring-back' && <Text size={200}>Bring back</Text>}
      </TableCell>
      <TableCell className={styles.cell}>
        <Text className={styles.clamp}>{row.wording}</Text>
        <FlagMarks row={row} />
      </TableCell>
      <TableCell className={styles.cell}>
        <Text>{row.lead}</Text>
        <Text size={200} className={styles.quiet}>
          {row.leadHolder || 'vacant'}
        </Text>
      </TableCell>
      <TableCell className={styles.cell}>
        <Text>{row.dueText}</Text>
        {row.dateChanges > 0 && (
          <Text size={200} className={styles.quiet}>{`Date changed ${row.dateChanges === 1 ? 'once' : `${row.dateChanges} times`}`}</Text>
        )}
      </TableCell>
      <TableCell className={styles.cell}>
        <StatusMark row={row} />
        {row.progress !== null && row.status === 'open' && <ProgressMark percent={row.progress} />}
      </TableCell>
      <TableCell className={styles.cell}>
        <Text className={styles.clamp}>{row.lastUpdate}</Text>
        <Text size={200} className={styles.quiet}>
          {[row.lastUpdateBy, writeDate(row.lastUpdateAt)].filter(Boolean).join(', ')}
        </Text>
      </TableCell>
    </>
  )
}
