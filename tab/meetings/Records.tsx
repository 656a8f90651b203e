import { Link, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components'
import { Entry } from '../actions/History.tsx'
import { useAction } from '../queries/actions.ts'
import { addressOf, OFFICE } from '../route.ts'
import { says } from '../words.ts'
import { groupByAction } from './group-by-action.ts'
import { meetingSays } from './words.ts'

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
})

/** The records behind a sentence: the updates with who, when and in which words, and the way to each action's page. */
export function Records({ from }: { from: string[] }) {
  const styles = useStyles()
  const { actions, links, meetings } = groupByAction(from)
  return (
    <div className={styles.root}>
      {actions.map(({ ref, seqs }) => (
        <Updates key={ref} actionRef={ref} seqs={seqs} />
      ))}
      {links.length > 0 && (
        <span className={styles.links}>
          {links.map((ref) => (
            <Link key={ref} href={addressOf(ref)}>
              Open {ref}
            </Link>
          ))}
        </span>
      )}
      {meetings.map((ref) => (
        <Text key={ref}>
          {ref}: {meetingSays.planned} <Link href={addressOf(OFFICE)}>Open the office</Link>
        </Text>
      ))}
    </div>
  )
}

function Updates({ actionRef, seqs }: { actionRef: string; seqs: readonly number[] }) {
  const styles = useStyles()
  const action = useAction(actionRef)
  if (action.isPending) return <Spinner size="tiny" label={says.loadingAction} />
  return (
    <div>
      {action.isError && <Text role="alert">{action.error.message}</Text>}
      {action.data && (
        <ol className={styles.list}>
          {action.data.history
            .filter(({ seq }) => seqs.includes(seq))
            .map((entry) => (
              <Entry key={entry.seq} entry={entry} />
            ))}
        </ol>
      )}
      {action.data && seqs.includes(1) && action.data.quote !== '' && <Text block>{`In the notes: “${action.data.quote}”`}</Text>}
      <Link href={addressOf(actionRef)}>Open {actionRef}</Link>
    </div>
  )
}
