import { Badge, Button, MessageBar, MessageBarBody, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { ActionDetail, HistoryEntry } from '../../bot/api/contract.ts'
import { routeWords, writeMoment } from '../words.ts'
import { LinkedWords } from './LinkedWords.tsx'
import { RemoveWords } from './RemoveWords.tsx'

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
  remove: { paddingLeft: 0, minWidth: 0, color: tokens.colorBrandForegroundLink },
  who: { color: tokens.colorNeutralForeground2, display: 'block' },
  words: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-line',
  },
})

/** Every update, the newest first: who, for which post, by which route, in which words; whoever may, removes words that must not be there. */
export function History({ detail: { row, history, allowed } }: { detail: ActionDetail }) {
  const styles = useStyles()
  const [removing, setRemoving] = useState<HistoryEntry | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [told, setTold] = useState('')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed is gone with the words.
    if (told) place.current?.focus()
  }, [told])
  const mayRemove = allowed.includes('redact')
  const open = (entry: HistoryEntry) => {
    setRemoving(entry)
    setOpen(true)
  }
  return (
    <section className={styles.root} aria-label="History">
      <Subtitle2 as="h2">History</Subtitle2>
      <div ref={place} tabIndex={-1} role="status" style={{ outlineStyle: 'none' }}>
        {told && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{told}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <ol className={styles.list} reversed>
        {history.toReversed().map((entry) => (
          <Entry key={entry.seq} entry={entry} onRemove={mayRemove && entry.holdsWords ? () => open(entry) : undefined} />
        ))}
      </ol>
      {removing && (
        <RemoveWords
          key={removing.seq}
          actionRef={row.ref}
          entry={removing}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          onDone={(says) => {
            setOpen(false)
            setTold(says)
          }}
        />
      )}
    </section>
  )
}

/** One update as an item of a list: what it changed, who, for which post, by which route, when, and the exact words. */
export function Entry({ entry, onRemove }: { entry: HistoryEntry; onRemove?: (() => void) | undefined }) {
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
      {onRemove && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.remove}
          onClick={onRemove}
          aria-label={`Remove the words of entry ${entry.seq}`}
        >
          Remove the words
        </Button>
      )}
    </li>
  )
}

function whoOf(entry: HistoryEntry): string {
  const person = entry.byPost ? `${entry.byName} for ${entry.byPost}` : entry.byName
  return entry.onBehalfOf ? `${person}, on behalf of ${entry.onBehalfOf}` : person
}
