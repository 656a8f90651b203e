import { Badge, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import type { HistoryEntry } from '../../bot/api/contract.ts'
import { routeWords, writeMoment } from '../words.ts'
import { LinkedWords } from './LinkedWords.tsx'

const useStyles = makeStyles({
  root: { gridArea: 'history', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  back: { color: tokens.colorNeutralForeground2 },
  mark: { verticalAlign: 'middle' },
  who: { color: tokens.colorNeutralForeground2, display: 'block' },
  words: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-line',
  },
})

/** Every update, the newest first: who, for which post, by which route, in which words. */
export function History({ entries }: { entries: HistoryEntry[] }) {
  const styles = useStyles()
  return (
    <section className={styles.root} aria-label="History">
      <Subtitle2 as="h2">History</Subtitle2>
      <ol className={styles.list} reversed>
        {entries.toReversed().map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

/** One update as an item of a list: what it changed, who, for which post, by which route, when, and the exact words. */
export function Entry({ entry }: { entry: HistoryEntry }) {
  const styles = useStyles()
  const by = `${whoOf(entry)}, ${routeWords[entry.route]}, ${writeMoment(entry.at)} · entry ${entry.seq}`
  return (
    <li className={styles.entry}>
      <Text block className={entry.takenBack ? styles.back : undefined}>
        {entry.says}{' '}
        {entry.takenBack && (
          <Badge appearance="tint" color="informative" className={styles.mark}>
            Taken back
          </Badge>
        )}
      </Text>
      <Text size={200} className={styles.who}>
        {by}
      </Text>
      {entry.words !== '' && (
        <blockquote className={styles.words}>
          <LinkedWords words={entry.words} />
        </blockquote>
      )}
    </li>
  )
}

function whoOf(entry: HistoryEntry): string {
  const person = entry.byPost ? `${entry.byName} for ${entry.byPost}` : entry.byName
  return entry.onBehalfOf ? `${person}, on behalf of ${entry.onBehalfOf}` : person
}
