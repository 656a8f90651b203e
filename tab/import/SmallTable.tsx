import { Button, makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { useNarrow } from '../use-narrow.ts'
import { countOf } from '../words.ts'

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: { tableLayout: 'auto' },
  cell: {
    overflowWrap: 'break-word',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    whiteSpace: 'pre-wrap',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  head: { color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'start' },
})

/** More rows than this are drawn only when they are asked for. */
const FIRST = 100

/** A table of words; on a narrow screen a list. Long ones show their beginning, and the rest in steps. */
export function SmallTable({ heads, rows }: { heads: string[]; rows: ReactNode[][] }) {
  const styles = useStyles()
  const narrow = useNarrow()
  const [most, setMost] = useState(FIRST)
  const shown = rows.slice(0, most)
  const left = rows.length - shown.length
  return (
    <>
      {narrow ? <AsList heads={heads} rows={shown} /> : <AsTable heads={heads} rows={shown} />}
      {left > 0 && (
        <Button className={styles.more} onClick={() => setMost(most + FIRST * 5)}>
          {`Show more; ${countOf(left, 'row')} ${left === 1 ? 'is' : 'are'} not shown`}
        </Button>
      )}
    </>
  )
}

function AsTable({ heads, rows }: { heads: string[]; rows: ReactNode[][] }) {
  const styles = useStyles()
  return (
    <div className={styles.frame}>
      <Table size="small" noNativeElements={false} className={styles.table}>
        <TableHeader>
          <TableRow>
            {heads.map((head) => (
              <TableHeaderCell key={head} className={styles.cell}>
                {head}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change their order.
            <TableRow key={number}>
              {row.map((cell, at) => (
                <TableCell key={heads[at]} className={styles.cell}>
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}

function AsList({ heads, rows }: { heads: string[]; rows: ReactNode[][] }) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {rows.map((row, number) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change their order.
        <li key={number} className={styles.item}>
          {row.map((cell, at) =>
            cell === '' ? null : (
              <div key={heads[at]}>
                <span className={styles.head}>{`${heads[at]}: `}</span>
                {cell}
              </div>
            ),
          )}
        </li>
      ))}
    </ul>
  )
}
