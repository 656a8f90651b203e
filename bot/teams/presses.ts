import type { ActionCommand } from '../actions/command.ts'
import { type CardPress, tickedIn } from '../cards/card-data.ts'
import { createOwnerBundleCard, shownInBundle } from '../cards/owner-bundle.ts'
import { createRecordedCard, type Recorded } from '../cards/recorded.ts'
import { bundleCardId } from '../delivery/deliver.ts'
import type { LedgerRow } from '../delivery/ports.ts'
import { sayNotYourCard, sayPressUnread, sayStaleCard, sayWordsNeeded } from '../words/press-talk.ts'
import { askWhatReason } from '../words/questions.ts'
import { type Answer, type Asker, type Desk, words } from './desk.ts'
import { askForPaste, confirmNotes, dropProposal, editForm, editProposal } from './notes.ts'
import { answerHelp, answerMyActions, answerOverdue } from './queries.ts'
import { submit } from './record-reply.ts'

/** A pressed button. Its data proves nothing: the card must have been sent to the presser, and the record decides the rest. */
export async function answerPress(desk: Desk, asker: Asker, press: CardPress, cardActivityId: string): Promise<Answer> {
  if (press.kind === 'command') return command(desk, asker, press.command)
  const row = await rowOf(desk, asker, press.card)
  if (!row) return words(sayNotYourCard())
  if (row.activityId !== '' && cardActivityId !== '' && row.activityId !== cardActivityId) return words(sayStaleCard())
  switch (press.kind) {
    case 'answer':
      return answerAction(desk, asker, press, row)
    case 'undo':
      return record(desk, asker, { press, row, command: { kind: 'undo', ref: press.ref }, text: '' })
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
    default:
      return name satisfies never
  }
}

/** The first thing said takes the place of the pressed card. A refusal leaves the card, so that nothing typed into it is lost. */
function replaced(answer: Answer): Answer {
  const [first, ...rest] = answer.say
  return first?.message.card ? { say: rest, replace: first } : answer
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
    default:
      return press.what satisfies never
  }
}

interface Pressed {
  press: CardPress & { card: string }
  row: LedgerRow
  command: ActionCommand
  text: string
}

async function record(desk: Desk, asker: Asker, { press, row, command: given, text }: Pressed): Promise<Answer> {
  const requestId = `card:${press.card}:${given.ref}:${given.kind}`
  const outcome = await submit(desk, asker, { command: given, requestId, route: 'card', text })
  if (!outcome.recorded) return words(outcome.says || sayPressUnread())
  const undo = desk.record.actions().get(given.ref)?.before ? given.ref : null
  const recorded: Recorded = { says: outcome.says, words: text, undo }
  const again = outcome.reasonOwed ? words(askWhatReason(given.ref)).say : []
  if (outcome.reasonOwed && given.kind === 'ask-date' && given.due.form === 'day') {
    const { oid, conversationId } = asker.from
    const kept = JSON.stringify({ ref: given.ref, date: given.due.day })
    await desk.questions.ask({ oid, conversationId, kind: 'what-reason', about: kept, askedAt: desk.clock().toISOString() })
  }
  return {
    say: again,
    replace: row.kind === 'bundle' ? bundleAgain(desk, asker, row, recorded) : recordedCard(desk, asker, recorded, given.ref),
  }
}

function recordedCard(desk: Desk, asker: Asker, recorded: Recorded, ref: string) {
  return { message: createRecordedCard({ cardId: asker.cardId, recorded, trackerUrl: desk.trackerUrl }), refs: [ref] }
}

/** The bundle drawn again, with what was recorded at its top and without what has been answered; its row keeps its place in the ledger. */
function bundleAgain(desk: Desk, asker: Asker, row: LedgerRow, recorded: Recorded) {
  const bundle = desk.delivery.bundleOf(asker.from.oid)
  if (!bundle || bundle.items.length === 0) {
    const message = createRecordedCard({ cardId: bundleCardId(row.period, desk.clock()), recorded, trackerUrl: desk.trackerUrl })
    return { message, refs: recorded.undo ? [recorded.undo] : [], row }
  }
  const cardId = bundleCardId(row.period, desk.clock())
  const message = createOwnerBundleCard({ cardId, bundle, facts: asker.facts, trackerUrl: desk.trackerUrl, recorded })
  return { message, refs: shownInBundle(bundle), row }
}
