import type { Action } from '../actions/action.ts'
import type { ActionCommand } from '../actions/command.ts'
import { findPostMeant } from '../actions/find-post.ts'
import { mayDo } from '../actions/rights.ts'
import { createListCard } from '../cards/list.ts'
import { writeDue } from '../words/days.ts'
import { sayRefusal } from '../words/refusals.ts'
import { sayDateAsked, sayHandoverAsked, sayNothingToKeep, sayRequests, sayWhichOfNumber } from '../words/requests.ts'
import { type Answer, type Asker, card, type Desk, visible, words } from './desk.ts'
import { submit } from './record-reply.ts'
import { answerReply } from './replies.ts'
import type { Typed } from './typed.ts'

/** "requests": what owners have asked for and the asker may decide. */
export function answerRequests(desk: Desk, asker: Asker): Answer {
  const lines = new Map<string, string>()
  const actions = [...desk.record.actions().values()].map(({ action }) => action).filter(({ status }) => status !== 'discharged')
  for (const action of actions) {
    const said = [handoverIn(asker, action), dateIn(asker, action)].filter(Boolean).join(' ')
    if (said !== '') lines.set(action.ref, said)
  }
  const shown = actions.filter(({ ref }) => lines.has(ref)).sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const which = { title: sayRequests(shown.length), lines }
  const message = createListCard({ which, actions: shown, facts: asker.facts, trackerUrl: desk.trackerUrl })
  return card(
    message,
    shown.slice(0, 10).map(({ ref }) => ref),
  )
}

function handoverIn({ actor }: Asker, action: Action): string {
  const asked = action.flags.declined
  if (asked?.to === undefined || !mayDo(actor, 'assign', action)) return ''
  return sayHandoverAsked({ ref: action.ref, by: asked.byPost, to: asked.to, reason: asked.reason.t })
}

function dateIn({ actor, facts }: Asker, action: Action): string {
  const asked = action.dateRequest
  if (!asked || !mayDo(actor, 'agree-date', action)) return ''
  return sayDateAsked({ by: asked.byPost, due: writeDue(asked.due, { ...facts, leadPost: action.lead }), reason: asked.reason.t })
}

/** "give 14 to DCC" and "keep 14 with CC", of whoever may assign it; from an owner they are words like any others. */
export async function settleHandover(
  desk: Desk,
  asker: Asker,
  { kind, ref, post: named }: Extract<Typed, { kind: 'give' | 'keep' }>,
  text: string,
): Promise<Answer> {
  const found = /^\d+$/.test(ref) ? numbered(desk, asker, ref) : [visible(desk, asker.actor, ref) ?? []].flat()
  const [action, ...others] = found
  if (!found.some((one) => mayDo(asker.actor, 'assign', one))) return answerReply(desk, asker, text)
  if (!action || others.length > 0) {
    const refs = found.map((one) => one.ref)
    return words(sayWhichOfNumber(ref, refs))
  }
  const post = findPostMeant(named, desk.record.office(), asker.today)
  if (post === undefined) return words(sayRefusal({ refused: 'unknown-post', facts: { post: named } }))
  if (kind === 'keep' && (post !== action.lead || !action.flags.declined)) return words(sayNothingToKeep(action.ref, action.lead))
  const outcome = await submit(desk, asker, {
    command: commandFor(kind, action, post),
    requestId: asker.from.requestId,
    route: 'chat',
    text,
  })
  return words(outcome.says)
}

function commandFor(kind: 'give' | 'keep', { ref, supporting }: Action, post: string): ActionCommand {
  return kind === 'give' ? { kind: 'assign', ref, lead: post, supporting } : { kind: 'settle', ref, flag: 'declined', reason: '' }
}

/** Actions of a number: those with a request before all others. */
function numbered(desk: Desk, asker: Asker, number: string): Action[] {
  const all = [...desk.record.actions().values()]
    .map(({ action }) => action)
    .filter(({ ref, status }) => status !== 'discharged' && Number(ref.slice(ref.lastIndexOf('-') + 1)) === Number(number))
    .filter((action) => mayDo(asker.actor, 'assign', action))
  const asked = all.filter(({ flags }) => flags.declined?.to !== undefined)
  return asked.length > 0 ? asked : all
}
