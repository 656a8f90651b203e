import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components'
import { FilterRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { ActionRow, Me } from '../../bot/api/contract.ts'
import { flagWords, statusWords } from '../words.ts'
import { type Filter, ownersIn } from './filter.ts'
import type { SortKey } from './sort.ts'
import type { View } from './view.ts'

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(11rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  field: { minWidth: 0 },
  select: { minWidth: 0, '& > select': { width: '100%', textOverflow: 'ellipsis' } },
  search: { minWidth: 0, '& > input': { minWidth: 0 }, maxWidth: 'none', width: '100%' },
})

type Choice = readonly [value: string, label: string]

const statuses: Choice[] = [['current', 'Not discharged'], ['overdue', 'Overdue'], ...Object.entries(statusWords), ['', 'All']]
const flags: Choice[] = [['', 'Any'], ...Object.entries(flagWords), ['date-asked', 'Date asked for']]
const sorts: (readonly [SortKey, string])[] = [
  ['due', 'Due'],
  ['ref', 'Ref'],
  ['owner', 'Owner'],
  ['status', 'Status'],
  ['update', 'Last update'],
]

interface Props {
  rows: ActionRow[]
  me: Me
  view: View
  onView: (view: View) => void
  /** Where there is little room, all but the search is folded away. */
  narrow: boolean
}

export function Filters({ rows, me, view, onView, narrow }: Props) {
  const styles = useStyles()
  const [unfolded, setUnfolded] = useState(false)
  const { filter, sort } = view
  const set = (part: Partial<Filter>) => onView({ ...view, filter: { ...filter, ...part } })
  const owners: Choice[] = ownersIn(rows, me).map(({ ref, label }) => [ref, label])
  const mine: Choice[] = me.posts.length > 0 ? [['mine', 'My posts']] : []
  const boards: Choice[] = me.boards.map(({ ref, title }) => [ref, title])
  return (
    <search className={styles.grid} aria-label="Filters">
      <Field label="Search words or ref" className={styles.field}>
        <SearchBox className={styles.search} value={filter.search} onChange={(_, data) => set({ search: data.value })} />
      </Field>
      {narrow && (
        <Button icon={<FilterRegular />} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? 'Fewer filters' : 'More filters'}
        </Button>
      )}
      {(!narrow || unfolded) && (
        <>
          <Chosen
            label="Status"
            value={filter.status}
            choices={statuses}
            onChoose={(status) => set({ status: status as Filter['status'] })}
          />
          <Chosen label="Owner" value={filter.owner} choices={[['', 'All'], ...mine, ...owners]} onChoose={(owner) => set({ owner })} />
          <Chosen label="Board" value={filter.board} choices={[['', 'All'], ...boards]} onChoose={(board) => set({ board })} />
          <Chosen label="Flag" value={filter.flag} choices={flags} onChoose={(flag) => set({ flag: flag as Filter['flag'] })} />
          <Chosen
            label="Sorted by"
            value={sort.by}
            choices={sorts}
            onChoose={(by) => onView({ ...view, sort: { by: by as SortKey, down: by === 'update' } })}
          />
        </>
      )}
    </search>
  )
}

function Chosen(props: { label: string; value: string; choices: readonly Choice[]; onChoose: (value: string) => void }) {
  const styles = useStyles()
  return (
    <Field label={props.label} className={styles.field}>
      <Select className={styles.select} value={props.value} onChange={(_, data) => props.onChoose(data.value)}>
        {props.choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
