import { Button, Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { WarningRegular } from '@fluentui/react-icons'
import type { Me, NotesProposal, NotesToConfirm } from '../../bot/api/contract.ts'
import { laneWords } from '../words.ts'
import { EditForm } from './EditForm.tsx'
import { MergeForm } from './MergeForm.tsx'
import { RejectForm } from './RejectForm.tsx'
import type { Confirming } from './use-confirming.ts'
import { kindWords, markingWords, writeTask } from './words.ts'

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}` },
  head: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  words: { flex: '1 1 0', minWidth: 0, paddingTop: tokens.spacingVerticalSNudge },
  quiet: { color: tokens.colorNeutralForeground2 },
  doubts: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  doubt: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground1 },
  quote: { margin: 0, paddingInlineStart: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  button: { minWidth: 0, whiteSpace: 'nowrap' },
})

interface Props {
  proposal: NotesProposal
  notes: NotesToConfirm
  screen: Confirming
  me: Me
  onShow: ((number: number) => void) | undefined
}

/** One action that the notes may hold, with what may be done about it. */
export function Proposal({ proposal, notes, screen, me, onShow }: Props) {
  const styles = useStyles()
  const { number, wording, doubts } = proposal
  const isChosen = screen.chosen === number
  const form = screen.form?.number === number ? screen.form.kind : null
  const others = [...screen.doubtful, ...screen.ready].filter((one) => one.number !== number)
  return (
    <li
      className={mergeClasses(styles.item, isChosen && styles.chosen)}
      // One of the list takes the focus, so that the keys act on it.
      tabIndex={isChosen ? 0 : -1}
      data-focus={`proposal-${number}`}
      aria-labelledby={`proposal-${number}`}
      aria-current={isChosen}
      onFocus={() => {
        if (!isChosen && !screen.form) screen.mark(number)
      }}
    >
      <div className={styles.head}>
        <Checkbox aria-label={`Choose proposal ${number}`} checked={screen.ticked.has(number)} onChange={() => screen.tick(number)} />
        <Text id={`proposal-${number}`} weight="semibold" className={styles.words}>
          {`${number}. ${wording}`}
        </Text>
      </div>
      <Text>{writeTask(proposal)}</Text>
      <Particulars proposal={proposal} />
      {doubts.length > 0 && (
        <ul className={styles.doubts} aria-label="Doubts">
          {doubts.map((doubt) => (
            <li key={doubt} className={styles.doubt}>
              <WarningRegular aria-hidden className={styles.icon} />
              {doubt}
            </li>
          ))}
        </ul>
      )}
      <Quotes proposal={proposal} isAlone={onShow !== undefined} />
      {form === 'edit' && <EditForm proposal={proposal} lanes={notes.lanes} screen={screen} me={me} />}
      {form === 'merge' && <MergeForm proposal={proposal} others={others} screen={screen} />}
      {form === 'reject' && <RejectForm proposal={proposal} screen={screen} />}
      {form === null && <Buttons proposal={proposal} screen={screen} mayMerge={others.length > 0} onShow={onShow} />}
    </li>
  )
}

/** What is out of the ordinary. */
function Particulars({ proposal }: { proposal: NotesProposal }) {
  const styles = useStyles()
  const { kind, lane, marking, isAdded } = proposal
  const parts = [
    kind === 'bring-back' ? kindWords[kind] : '',
    lane === 'joint' ? '' : laneWords[lane],
    marking === 'none' ? '' : markingWords[marking],
    isAdded ? 'Added by hand' : '',
  ].filter(Boolean)
  return parts.length > 0 && <Text className={styles.quiet}>{parts.join('; ')}</Text>
}

/** The words of the notes: where they are not in sight beside it, and where there are several. */
function Quotes({ proposal, isAlone }: { proposal: NotesProposal; isAlone: boolean }) {
  const styles = useStyles()
  const shown = proposal.quotes.filter(({ place }) => isAlone || proposal.quotes.length > 1 || place === null)
  return shown.map(({ words }) => <blockquote key={words} className={mergeClasses(styles.quote, styles.quiet)}>{`“${words}”`}</blockquote>)
}

function Buttons({ proposal, screen, mayMerge, onShow }: { mayMerge: boolean } & Pick<Props, 'proposal' | 'screen' | 'onShow'>) {
  const styles = useStyles()
  const { number, lead, doubts } = proposal
  const button = (label: string, press: () => void, appearance: 'primary' | 'secondary' = 'secondary') => (
    <Button
      size="small"
      className={styles.button}
      appearance={appearance}
      aria-label={`${label}: proposal ${number}`}
      disabledFocusable={screen.isBusy}
      onClick={press}
    >
      {label}
    </Button>
  )
  const isDoubtful = doubts.length > 0
  return (
    <div className={styles.buttons}>
      {lead === '' && button('Say who owns it', () => screen.open('edit', number), 'primary')}
      {lead !== '' && isDoubtful && button('Right as it stands', () => void screen.give({ kind: 'settle', number }), 'primary')}
      {lead !== '' && !isDoubtful && button('Confirm', () => screen.confirm([proposal]), 'primary')}
      {lead !== '' && button('Edit', () => screen.open('edit', number))}
      {mayMerge && button('Merge', () => screen.open('merge', number))}
      {button('Reject', () => screen.open('reject', number))}
      {onShow && button('Show in the notes', () => onShow(number))}
    </div>
  )
}
