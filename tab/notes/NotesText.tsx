import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { NotesToConfirm } from '../../bot/api/contract.ts'
import { cutSegments, type Segment } from './segments.ts'
import { useSelection } from './use-selection.ts'
import { notesSays } from './words.ts'

const useStyles = makeStyles({
  pane: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  text: {
    position: 'relative',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    overflowY: 'auto',
    maxHeight: 'max(20rem, calc(100vh - 12rem))',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: tokens.lineHeightBase400,
    cursor: 'text',
  },
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    cursor: 'pointer',
  },
  doubtful: { borderBottomStyle: 'dashed' },
  settled: { backgroundColor: 'transparent', borderBottom: `2px dotted ${tokens.colorNeutralStrokeAccessible}` },
  // The number stands beside the words and is none of them: what is selected stays what was written.
  begins: {
    '::before': {
      content: 'attr(data-begins)',
      marginInlineEnd: tokens.spacingHorizontalXXS,
      padding: `0 ${tokens.spacingHorizontalXS}`,
      borderRadius: tokens.borderRadiusCircular,
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
    },
  },
  chosen: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  add: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  button: { whiteSpace: 'nowrap' },
  hint: { flex: '1 1 12rem', color: tokens.colorNeutralForeground2 },
})

interface Props {
  notes: NotesToConfirm
  chosen: number
  isBusy: boolean
  isInSight: boolean
  onChoose: (number: number) => void
  onAdd: (place: { from: number; to: number }) => void
}

/** The words of the notes, those of each proposal marked. It can be walked through and selected in with the keys, and not changed. */
export function NotesText({ notes, chosen, isBusy, isInSight, onChoose, onAdd }: Props) {
  const styles = useStyles()
  const text = useRef<HTMLDivElement>(null)
  const selection = useSelection(text)
  const segments = useMemo(() => cutSegments(notes.text, notes.proposals), [notes.text, notes.proposals])
  useEffect(() => {
    const pane = text.current
    const mark = pane?.querySelector<HTMLElement>(`[data-numbers~="${chosen}"]`)
    if (isInSight && pane && mark) pane.scrollTop = mark.offsetTop - pane.clientHeight / 3
  }, [chosen, isInSight])
  const add = () => {
    const place = selection.place()
    if (place && !isBusy) onAdd(place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }
  return (
    <div className={styles.pane}>
      {/* biome-ignore lint/a11y/useSemanticElements: a text area could not mark the words. */}
      <div
        ref={text}
        className={styles.text}
        role="textbox"
        tabIndex={0}
        data-focus="notes"
        contentEditable
        suppressContentEditableWarning
        aria-label="The notes"
        aria-multiline
        aria-readonly
        aria-describedby="select-hint"
        inputMode="none"
        spellCheck={false}
        onKeyDown={onKeyDown}
      >
        {segments.map((segment) => (
          <Piece key={segment.from} segment={segment} notes={notes} chosen={chosen} onChoose={onChoose} />
        ))}
      </div>
      <div className={styles.add}>
        <Button
          className={styles.button}
          disabledFocusable={!selection.isThere || isBusy}
          // The selection would go with the press.
          onMouseDown={(event) => event.preventDefault()}
          onClick={add}
        >
          Add the selected words
        </Button>
        <Text id="select-hint" size={200} className={styles.hint}>
          {notesSays.selectHint}
        </Text>
      </div>
    </div>
  )
}

function Piece({ segment, notes, chosen, onChoose }: { segment: Segment; notes: NotesToConfirm } & Pick<Props, 'chosen' | 'onChoose'>) {
  const styles = useStyles()
  const { numbers, begins, text } = segment
  const [first] = numbers
  if (first === undefined) return text
  const shown = numbers.includes(chosen) ? chosen : first
  const proposal = notes.proposals.find(({ number }) => number === shown)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the mouse; with the keys one chooses in the list.
    <mark
      data-numbers={numbers.join(' ')}
      {...(begins > 0 ? { 'data-begins': begins } : {})}
      className={mergeClasses(
        styles.mark,
        (proposal?.doubts.length ?? 0) > 0 && styles.doubtful,
        proposal?.state !== 'waiting' && styles.settled,
        begins > 0 && styles.begins,
        shown === chosen && styles.chosen,
      )}
      onClick={() => onChoose(shown)}
    >
      {text}
    </mark>
  )
}
