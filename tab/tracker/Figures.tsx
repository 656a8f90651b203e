import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import type { ActionRow } from '../../bot/api/contract.ts'
import { countRows, type Filter } from './filter.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: 0,
    border: 0,
    minInlineSize: 0,
    '@media (max-width: 480px)': { display: 'grid', gridTemplateColumns: '1fr 1fr' },
  },
  figure: { minWidth: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
})

/** How things stand, as buttons that narrow the list to what they count. */
export function Figures(props: { rows: ActionRow[]; status: Filter['status']; onStatus: (status: Filter['status']) => void }) {
  const styles = useStyles()
  const counts = countRows(props.rows)
  const figures: { label: string; count: number; status: Filter['status'] }[] = [
    { label: 'Not discharged', count: counts.current, status: 'current' },
    { label: 'Overdue', count: counts.overdue, status: 'overdue' },
    { label: 'Reported done', count: counts.reportedDone, status: 'reported-done' },
    { label: 'Discharged', count: counts.discharged, status: 'discharged' },
  ]
  return (
    <fieldset className={styles.row} aria-label="How things stand">
      {figures.map(({ label, count, status }) => (
        <ToggleButton key={label} className={styles.figure} checked={props.status === status} onClick={() => props.onStatus(status)}>
          {`${label}: ${count}`}
        </ToggleButton>
      ))}
    </fieldset>
  )
}
