import { createHash } from 'node:crypto'
import type { ActionCommand } from '../actions/command.ts'
import { type CardPress, tickedIn } from '../cards/card-data.ts'
import { createOwnerBundleCard, shownInBundle } from '../cards/owner-bundle.ts'
import { createRecordedCard, type Recorded } from '../cards/recorded.ts'
import { bundleCardId } from '../delivery/deliver.ts'
import type { LedgerRow } from '../delivery/ports.ts'
import { sayNotYourCard, sayPressUnread, sayStaleCard, sayUndoTooLate, sayWordsNeeded } from '../words/press-talk.ts'
import { askWhatReason } from '../words/questions.ts'
import { agreeOnCard } from './as-recorded.ts'
import { decisionOf } from './decide.ts'
import { type Answer, type Asker, type Desk, keepQuestion, markOf, visible, words } from './desk.ts'
import { confirmNotes, dropProposal, editForm, editProposal } from './notes.ts'
import { askForPaste } from './paste.ts'
import { presentState } from './present-state.ts'
import { answerHelp, answerMyActions, answerOverdue } from './queries.ts'
import { submit } from './record-reply.ts'
import { answerUpdatePress } from './reviewed.ts'
import { answerSetUp } from './set-up/answer-set-up.ts'
import { answeredWith } from './take-back.ts'

/** A pressed button. Its data proves nothing: the card must have been sent to the presser, and the record decides the rest. */
export async function answerPress(desk: Desk, asker: Asker, press: CardPress, cardActivityId: string): Promise<Answer> {
  if (press.kind === 'command') return command(desk, asker, press.command)
  const row = await rowOf(desk, asker, press.card)
  if (!row) return words(sayNotYourCard())
  if (row.activityId !== '' && cardActivityId !== '' && row.activityId !== cardActivityId) {
    return { say: [...words(sayStaleCard()).say, ...(await presentState(desk, asker, press))] }
  }
  switch (press.kind) {
    case 'answer':
      return answerAction(desk, asker, press, row)
    case 'decide': {
      const decision = decisionOf(press)
      return typeof decision === 'string' ? words(decision) : record(desk, asker, { press, row, command: decision, text: press.reason })
    }
    case 'agree-recorded':
      return agreeRecorded(desk, asker, press, row)
    case 'undo':
      return undo(desk, asker, press, row)
    case 'confirm-all':
      return replaced(await confirmNotes(desk, asker, press.notes, 'all', 'card'))
    case 'confirm-ticked':
      return replaced(await confirmNotes(desk, asker, press.notes, tickedIn(press), 'card'))
    case 'edit-proposal':
      return editForm(desk, asker, press.notes, press.number)
    case 'drop-proposal':
      return replaced(await dropProposal(desk, asker, press.notes, press.number))
    case 'save-proposal': {
      const { wording, owner, supporting, due } = press
      return replaced(await editProposal(desk, asker, press.notes, press.number, { wording, owner, supporting, due }))
    }
    case 'confirm-updates-all':
    case 'confirm-updates-ticked':
    case 'drop-updates-ticked':
      return replaced(await answerUpdatePress(desk, asker, press))
    default:
      return press satisfies never
  }
}

/** The ledger's row of a card that was sent to the presser; undefined when it was sent to somebody else, or never. */
function rowOf(desk: Desk, asker: Asker, cardId: string): Promise<LedgerRow | undefined> {
  const to = `person:${asker.from.oid}`
  const [kind, day] = cardId.split('.')
  return kind === 'bundle' ? desk.ledger.find(to, 'bundle', day ?? '') : desk.ledger.find(to, 'reply-card', cardId)
}

function command(desk: Desk, asker: Asker, name: Extract<CardPress, { kind: 'command' }>['command']): Answer | Promise<Answer> {
  switch (name) {
    case 'help':
      return answerHelp(desk, asker)
    case 'my-actions':
      return answerMyActions(desk, asker)
    case 'overdue':
      return answerOverdue(desk, asker)
    case 'notes':
      return askForPaste(desk, asker)
    case 'set-up':
      return answerSetUp(desk, asker, { line: { kind: 'set-up' }, text: '' })
    default:
      return name satisfies never
  }
}

/** The first thing said takes the place of the pressed card. A refusal leaves the card, so that nothing typed into it is lost. */
function replaced(answer: Answer): Answer {
  const [first, ...rest] = answer.say
  return first?.message.card ? { say: rest, replace: first } : answer
}

/** Takes back the answer that the card echoed, whole, and no later one. */
async function undo(desk: Desk, asker: Asker, press: Extract<CardPress, { kind: 'undo' }>, row: LedgerRow): Promise<Answer> {
  const command = { kind: 'undo' as const, ref: press.ref }
  const state = visible(desk, asker.actor, press.ref) && desk.record.actions().get(press.ref)
  const isLast = row.note === '' || row.note === markOf(desk, press.ref)
  if (state && !isLast && !state.requests.includes(requestIdOf(press, command))) return words(sayUndoTooLate(press.ref))
  const lines: string[] = []
  for (const ref of answeredWith(desk, press.ref, asker.from.oid)) {
    if (ref === press.ref || !row.refs.includes(ref)) continue
    const other = { kind: 'undo' as const, ref }
    lines.push((await submit(desk, asker, { command: other, requestId: requestIdOf(press, other), route: 'card', text: '' })).says)
  }
  return record(desk, asker, { press, row, command, text: '', lines })
}

async function agreeRecorded(desk: Desk, asker: Asker, press: CardPress & { card: string }, row: LedgerRow): Promise<Answer> {
  const says = await agreeOnCard(desk, asker, row.refs, `card:${press.card}:agree-recorded`)
  return { say: [], replace: await bundleAgain(desk, asker, row, { says, words: '', undo: null }) }
}

function answerAction(desk: Desk, asker: Asker, press: Extract<CardPress, { kind: 'answer' }>, row: LedgerRow): Promise<Answer> | Answer {
  const read = commandOf(press)
  if (typeof read === 'string') return words(read)
  return record(desk, asker, { press, row, command: read, text: press.words })
}

/** The command of an answer on a card, or what is missing. */
function commandOf(press: Extract<CardPress, { kind: 'answer' }>): ActionCommand | string {
  const { ref, percent, date, words: typed } = press
  switch (press.what) {
    case 'done':
      return { kind: 'report-done', ref }
    case 'no-change':
      return { kind: 'report-no-change', ref }
    case 'progress':
      return percent === null && typed === '' ? sayWordsNeeded('progress') : { kind: 'report-progress', ref, percent }
    case 'blocked':
      return typed === '' ? sayWordsNeeded('blocked') : { kind: 'block', ref, reason: typed }
    case 'ask-date':
      return date === null ? sayWordsNeeded('ask-date') : { kind: 'ask-date', ref, due: { form: 'day', day: date }, reason: typed }
    case 'agreed':
      return { kind: 'agree-record', ref }
    case 'correct':
      return typed === '' ? sayWordsNeeded('correct') : { kind: 'ask-correction', ref, reason: typed }
    case 'dispute':
      return typed === '' ? sayWordsNeeded('dispute') : { kind: 'dispute', ref, reason: typed }
    default:
      return press.what satisfies never
  }
}

interface Pressed {
  press: CardPress & { card: string }
  row: LedgerRow
  command: ActionCommand
  text: string
  /** What the same press recorded for other actions. */
  lines?: string[]
}

async function record(desk: Desk, asker: Asker, { press, row, command: given, text, lines = [] }: Pressed): Promise<Answer> {
  const requestId = requestIdOf(press, given)
  const outcome = await submit(desk, asker, { command: given, requestId, route: 'card', text })
  if (!outcome.recorded) {
    const isPast = visible(desk, asker.actor, given.ref)?.status !== 'open' && press.kind !== 'undo'
    return { say: [...words(outcome.says || sayPressUnread()).say, ...(isPast ? await presentState(desk, asker, press) : [])] }
  }
  const undo = desk.record.actions().get(given.ref)?.before ? given.ref : null
  const recorded: Recorded = { says: [...lines, outcome.says].join('\n'), words: text, undo }
  const again = outcome.reasonOwed ? words(askWhatReason(given.ref)).say : []
  if (outcome.reasonOwed && given.kind === 'ask-date' && given.due.form === 'day') {
    await keepQuestion(desk, asker, 'what-reason', { ref: given.ref, date: given.due.day })
  }
  return {
    say: again,
    replace: row.kind === 'bundle' ? await bundleAgain(desk, asker, row, recorded) : recordedCard(desk, asker, recorded, given.ref),
  }
}

/** The same press twice is one; the same button pressed again with other words or figures is another. */
function requestIdOf(press: CardPress & { card: string }, command: ActionCommand): string {
  const decided = press.kind === 'decide' ? [press.decision, press.reason] : []
  const filled = press.kind === 'answer' ? [press.percent, press.date, press.words] : decided
  const inputs = createHash('sha256').update(JSON.stringify(filled)).digest('hex').slice(0, 8)
  return `card:${press.card}:${command.ref}:${command.kind}:${inputs}`
}

function recordedCard(desk: Desk, asker: Asker, recorded: Recorded, ref: string) {
  const message = createRecordedCard({ cardId: asker.cardId, recorded, trackerUrl: desk.trackerUrl })
  return { message, refs: [ref], note: markOf(desk, ref) }
}

/** The bundle drawn again, with what was recorded at its top and without what has been answered; its row keeps its place in the ledger. */
async function bundleAgain(desk: Desk, asker: Asker, old: LedgerRow, recorded: Recorded) {
  const row = { ...old, note: recorded.undo ? markOf(desk, recorded.undo) : '' }
  const bundle = await desk.delivery.bundleOf(asker.from.oid)
  if (!bundle || bundle.items.length + (bundle.decide?.length ?? 0) === 0) {
    const message = createRecordedCard({ cardId: bundleCardId(row.period, desk.clock()), recorded, trackerUrl: desk.trackerUrl })
    return { message, refs: recorded.undo ? [recorded.undo] : [], row }
  }
  const cardId = bundleCardId(row.period, desk.clock())
  const message = createOwnerBundleCard({ cardId, bundle, facts: asker.facts, trackerUrl: desk.trackerUrl, recorded })
  return { message, refs: shownInBundle(bundle), row }
}
