import { Button, Field, Link, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { WarningRegular } from '@fluentui/react-icons'
import type { Me, NotesUpdate } from '../../bot/api/contract.ts'
import { addressOf } from '../route.ts'
import { countOf, outcomeWords, writeDate } from '../words.ts'
import type { Confirming } from './use-confirming.ts'

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  doubt: { display: 'flex', gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground1 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '30rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  button: { minWidth: 0, whiteSpace: 'nowrap', justifySelf: 'start' },
})

/** What the notes say of actions of earlier meetings, to be recorded in them. */
export function Updates({ updates, board, screen, me }: { updates: readonly NotesUpdate[]; board: string; screen: Confirming; me: Me }) {
  const styles = useStyles()
  const waiting = updates.filter(({ state }) => state === 'waiting')
  const clear = waiting.filter(({ isClear, doubts }) => isClear && doubts.length === 0)
  const recorded = updates.filter(({ state }) => state === 'recorded')
  if (updates.length === 0) return null
  return (
    <section aria-label="Actions of earlier meetings" className={styles.part}>
      <Subtitle2 as="h3" className={styles.heading} tabIndex={-1} data-focus="updates">
        Actions of earlier meetings
      </Subtitle2>
      <Text>
        {waiting.length === 0 ? 'Nothing waits any more.' : `${countOf(waiting.length, 'update')} to record, in the words of these notes.`}
      </Text>
      {clear.length > 1 && (
        <Button
          className={styles.button}
          disabledFocusable={screen.isBusy}
          onClick={() => void screen.give({ kind: 'confirm-updates', numbers: clear.map(({ number }) => number) })}
        >
          {`Record the ${clear.length} without doubts`}
        </Button>
      )}
      <ul className={styles.list}>
        {waiting.map((update) => (
          <Update key={update.number} update={update} board={board} screen={screen} me={me} />
        ))}
      </ul>
      {recorded.length > 0 && <Text>{`Recorded in ${recorded.map(({ ref }) => ref).join(', ')}`}</Text>}
    </section>
  )
}

function Update({ update, board, screen, me }: { update: NotesUpdate; board: string; screen: Confirming; me: Me }) {
  const styles = useStyles()
  const { number, ref, wording, quote, becomes, doubts, isClear } = update
  return (
    <li className={styles.item} tabIndex={-1} data-focus={`update-${number}`} aria-label={`Update ${number}`}>
      <Text weight="semibold">
        {ref !== '' && (
          <Link inline href={addressOf(ref)}>
            {ref}
          </Link>
        )}
        {ref === '' ? 'Which action is meant?' : `: ${wording}`}
      </Text>
      <Text>{becomes}</Text>
      <blockquote className={styles.quote}>{`“${quote}”`}</blockquote>
      {doubts.map((doubt) => (
        <div key={doubt} className={styles.doubt}>
          <WarningRegular aria-hidden className={styles.icon} />
          {doubt}
        </div>
      ))}
      <Choices update={update} board={board} screen={screen} me={me} />
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.button}
          appearance="primary"
          aria-label={`Record: update ${number}`}
          disabledFocusable={screen.isBusy || !isClear}
          onClick={() => void screen.give({ kind: 'confirm-updates', numbers: [number] })}
        >
          Record
        </Button>
        <Button
          size="small"
          className={styles.button}
          aria-label={`Leave out: update ${number}`}
          disabledFocusable={screen.isBusy}
          onClick={() => void screen.give({ kind: 'drop-update', number })}
        >
          Leave out
        </Button>
      </div>
    </li>
  )
}

type Options = readonly (readonly [value: string, label: string])[]

/** Which action is meant, and where it goes or how it was discharged. */
function Choices({ update, board, screen, me }: { update: NotesUpdate; board: string; screen: Confirming; me: Me }) {
  const styles = useStyles()
  const { number, ref, candidates, choice, chosen } = update
  const select = (label: string, value: string, options: Options, choose: (value: string) => void) => (
    <Field label={label} className={styles.field}>
      <Select value={value} disabled={screen.isBusy} onChange={(_, data) => data.value !== '' && choose(data.value)}>
        {value === '' && <option value="">Choose</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  )
  const options: Record<NonNullable<typeof choice>, Options> = {
    board: me.boards.filter((one) => one.ref !== board).map((one) => [one.ref, one.title] as const),
    meeting: me.meetings.filter((one) => one.board === board).map((one) => [one.ref, `${one.title}, ${writeDate(one.day)}`] as const),
    outcome: (['met', 'part-met', 'superseded', 'withdrawn'] as const).map((one) => [one, outcomeWords[one]] as const),
  }
  const labels = { board: 'To which board?', meeting: 'To which meeting?', outcome: 'How was it discharged?' }
  return (
    <>
      {candidates.length > 0 &&
        select(
          'Which action?',
          ref,
          candidates.map((one) => [one.ref, `${one.ref}: ${one.wording}`] as const),
          (value) => void screen.give({ kind: 'set-update', number, ref: value }),
        )}
      {choice &&
        select(labels[choice], chosen, options[choice], (value) => void screen.give({ kind: 'set-update', number, chosen: value }))}
    </>
  )
}
