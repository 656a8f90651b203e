import { CardFactory } from 'botbuilder'
import { mayRaise, maySee } from '../actions/rights.ts'
import { createMakeActionCard, type MakeActionFacts } from '../cards/make-action.ts'
import type { LedgerRow, Messenger } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { prefill } from '../minutes/prefill.ts'
import type { SourceMessage } from '../minutes/suggest.ts'
import { extensionHeads, sayMessageEmpty, sayMessageKnown, sayProposedToOfficer, sayProposedToYou } from '../words/extension-talk.ts'
import type { Asker, Desk, Say } from './desk.ts'
import { proposalsCard, sayUnread } from './notes.ts'
import type { Invoke } from './read-invoke.ts'

export interface MakeActionParts {
  desk: Desk
  messenger: Messenger
  report: (fault: unknown, what: string) => void
}

/** The form of "Make an action", filled from the message as far as its words say. */
export function openMakeForm(desk: Desk, asker: Asker, message: SourceMessage): object {
  if (message.text === '') return told(sayMessageEmpty())
  const office = desk.record.office()
  const filled = prefill(message.text, { office, on: message.day, today: asker.today })
  return form(desk, asker, message, { ...filled, board: boardsFor(desk, asker)[0]?.ref ?? '' })
}

/** Keeps what was sent as a proposal. It is raised only when it is confirmed: by the sender in their own chat if they may, else by the policy officer. */
export async function makeAction(
  parts: MakeActionParts,
  sender: Asker,
  { message, input }: Extract<Invoke, { kind: 'make' }>,
): Promise<object> {
  const { desk } = parts
  // Asked again, Teams' request is the same, and so is the card.
  const asker = { ...sender, cardId: `card.${sender.from.requestId.slice(-60)}` }
  const { wording, owner, due } = input
  if (message.text === '') return told(sayMessageEmpty())
  const board = boardsFor(desk, asker).find(({ ref }) => ref === input.board)?.ref ?? ''
  if (board === '') return form(desk, asker, message, input)
  const done = await desk.notebook.suggest({ message, board, wording, owner, due }, asker.from.oid)
  if (done.kind === 'unread') return form(desk, asker, message, input, sayUnread(done.unread))
  const isTheirs = mayRaise(asker.actor, done.notes.board)
  if (done.kind === 'known' && !(isTheirs && done.state === 'proposed')) return told(sayMessageKnown(done.state, done.ref))
  const [say] = isTheirs ? proposalsCard(desk, asker, done.notes).say : []
  const says = sayProposedToOfficer(wording)
  const isTold = await tellInChat(parts, asker, say ?? { message: { text: says, summary: says.slice(0, 120) } })
  return told(isTheirs ? sayProposedToYou(isTold) : says)
}

/** The posts and boards to choose from, and whatever was typed so far. */
function form(desk: Desk, asker: Asker, message: SourceMessage, filled: MakeActionFacts['filled'], problem?: string): object {
  const { posts } = desk.record.office()
  const boards = boardsFor(desk, asker)
  const { wording, owner, due, board } = filled
  const card = createMakeActionCard({
    filled: { wording, owner, due, board },
    quote: message.text,
    author: message.author,
    posts: [...posts.values()].map(({ ref, title }) => ({ ref, title })),
    boards,
    confirmsThemself: boards.some(({ ref }) => mayRaise(asker.actor, ref)),
    problem,
  })
  return {
    task: {
      type: 'continue',
      value: { title: extensionHeads.make, height: 'large', width: 'medium', card: CardFactory.adaptiveCard(card) },
    },
  }
}

/** Where the asker may raise actions; for all others the boards of which they see an action, else all. */
function boardsFor(desk: Desk, { actor }: Asker): { ref: string; title: string }[] {
  const all = [...desk.record.office().boards.values()].map(({ ref, title }) => ({ ref, title }))
  const own = all.filter(({ ref }) => mayRaise(actor, ref))
  if (own.length > 0) return own
  const actions = [...desk.record.actions().values()].map(({ action }) => action)
  const seen = all.filter(({ ref }) => actions.some((action) => action.board === ref && maySee(actor, action)))
  return seen.length > 0 ? seen : all
}

/** Tells the sender in their own chat, once however often Teams asks; false when they cannot be reached there. */
async function tellInChat({ desk, messenger, report }: MakeActionParts, asker: Asker, say: Say): Promise<boolean> {
  const to = `person:${asker.from.oid}`
  const place = await desk.places.find(to)
  if (!place) return false
  const row: LedgerRow = {
    to,
    kind: 'reply-card',
    period: asker.cardId,
    state: 'sent',
    activityId: '',
    refs: [],
    at: desk.clock().toISOString(),
    note: say.note ?? '',
  }
  try {
    if (!(await desk.ledger.begin(row))) return true
    const sent = await messenger.send(place, say.message)
    if (sent.result === 'sent') await desk.ledger.save({ ...row, activityId: sent.activityId })
    return sent.result === 'sent'
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault
    // The proposal is kept, and the task module says so.
    report(fault, 'extension')
    return false
  }
}

function told(says: string): object {
  return { task: { type: 'message', value: says } }
}
