import { Button, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import type { NotesProposal } from '../../bot/api/contract.ts'
import { addressOf } from '../route.ts'
import type { Confirming } from './use-confirming.ts'

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  words: { flex: '1 1 14rem', minWidth: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { minWidth: 0, whiteSpace: 'nowrap' },
})

/** What no longer waits: recorded, on its way, rejected or merged. What was not recorded can be brought back. */
export function Settled({ screen }: { screen: Confirming }) {
  const styles = useStyles()
  if (screen.settled.length === 0) return null
  return (
    <section aria-label="Settled">
      <Subtitle2 as="h3" block className={styles.heading}>
        Settled
      </Subtitle2>
      <ul className={styles.list}>
        {screen.settled.map((proposal) => (
          <li key={proposal.number} className={styles.item}>
            <div className={styles.words}>
              <Text>{`${proposal.number}. ${proposal.wording}`}</Text>
              <Became proposal={proposal} />
            </div>
            <Back proposal={proposal} screen={screen} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Became({ proposal }: { proposal: NotesProposal }) {
  const styles = useStyles()
  const { state, ref, reason, mergedInto } = proposal
  switch (state) {
    case 'recorded':
      return ref === '' ? (
        <Text className={styles.quiet}>Recorded</Text>
      ) : (
        <Text>
          {'Recorded as '}
          <Link inline href={addressOf(ref)}>
            {ref}
          </Link>
        </Text>
      )
    case 'sent':
      return <Text className={styles.quiet}>Confirmed, and on its way to the record</Text>
    case 'rejected':
      return <Text className={styles.quiet}>{reason === '' ? 'Rejected' : `Rejected: ${reason}`}</Text>
    case 'merged':
      return <Text className={styles.quiet}>{`Part of proposal ${mergedInto}`}</Text>
    case 'waiting':
      return null
    default:
      return state satisfies never
  }
}

function Back({ proposal, screen }: { proposal: NotesProposal; screen: Confirming }) {
  const styles = useStyles()
  const { number, state, mergedInto } = proposal
  const button = (label: string, press: () => void) => (
    <Button
      size="small"
      className={styles.button}
      aria-label={`${label}: proposal ${number}`}
      disabledFocusable={screen.isBusy}
      onClick={press}
    >
      {label}
    </Button>
  )
  if (state === 'sent') return button('Confirm again', () => screen.confirm([proposal]))
  // What went into an action cannot be taken out of it again.
  const whole = screen.settled.find((one) => one.number === mergedInto)?.state
  if (state === 'recorded' || whole === 'recorded' || whole === 'sent') return null
  return button('Bring back', () => void screen.give({ kind: 'restore', number }))
}
