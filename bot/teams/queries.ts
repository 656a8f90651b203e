import type { Action } from '../actions/action.ts'
import { isOverdue, lastDayOf } from '../actions/due.ts'
import { answersFor } from '../actions/post.ts'
import { mayDo, maySee } from '../actions/rights.ts'
import { createListCard } from '../cards/list.ts'
import { createOneActionCard } from '../cards/one-action.ts'
import type { Recorded } from '../cards/recorded.ts'
import { createHelpCard } from '../cards/welcome.ts'
import { sayDisputedFirst } from '../words/as-recorded.ts'
import { sayVacantPost } from '../words/card-lines.ts'
import { sayNoPost } from '../words/chat.ts'
import { writeHolder } from '../words/holders.ts'
import { sayPending } from '../words/kept.ts'
import { sayUnknownRef } from '../words/questions.ts'
import { disputedFor } from './as-recorded.ts'
import { type Answer, type Asker, askedActions, card, type Desk, ownActions, rolesOf, type Say, visible, words } from './desk.ts'

/** "help". */
export function answerHelp(desk: Desk, asker: Asker): Answer {
  return card(createHelpCard({ cardId: asker.cardId, trackerUrl: desk.trackerUrl, roles: rolesOf(asker) }))
}

/** "my actions": what the asker's posts lead, or are asked to take over, the most urgent first. */
export async function answerMyActions(desk: Desk, asker: Asker): Promise<Answer> {
  if (asker.actor.posts.length === 0) return words(sayNoPost())
  const own = [...ownActions(desk, asker.actor), ...askedActions(desk, asker.actor)]
  const list = withDisputes(desk, asker, listOf(desk, asker, 'my-actions', own))
  const pending = await desk.inbox.pendingOf(asker.from.oid)
  return pending.length === 0 ? list : { say: [...words(sayPending(pending.length)).say, ...list.say] }
}

/** Disputes stand first for those who can settle them. */
function withDisputes(desk: Desk, asker: Asker, list: Answer): Answer {
  const refs = disputedFor(desk, asker)
  return refs.length === 0 ? list : { say: [...words(sayDisputedFirst(refs)).say, ...list.say] }
}

/** "overdue": of all that the asker may see, or of those given. */
export function answerOverdue(desk: Desk, asker: Asker, among?: Action[]): Answer {
  if (asker.actor.posts.length === 0) return words(sayNoPost())
  const seen = among ?? [...desk.record.actions().values()].map((state) => state.action).filter((action) => maySee(asker.actor, action))
  const late = seen.filter((action) => isOverdue(action, asker.facts.meetings, asker.today))
  return withDisputes(desk, asker, listOf(desk, asker, 'overdue', late))
}

/** One action by its ref; one that the asker may not see is answered like one that does not exist. */
export function answerShow(desk: Desk, asker: Asker, ref: string): Answer {
  const action = visible(desk, asker.actor, ref)
  return action ? { say: [showCard(desk, asker, action)] } : words(sayUnknownRef([ref]))
}

/** The card of one action as it stands, with what was just recorded at its top. */
export function showCard(desk: Desk, asker: Asker, action: Action, recorded?: Recorded): Say {
  const cardId = `${asker.cardId}.${action.ref}`
  const message = createOneActionCard({
    cardId,
    action,
    owner: ownerOf(desk, asker, action),
    may: mayDo(asker.actor, 'report-progress', action) ? 'answer' : 'read',
    facts: asker.facts,
    trackerUrl: desk.trackerUrl,
    recorded,
  })
  return { message, refs: [action.ref], cardId }
}

/** The lead post with whoever answers for it today. */
export function ownerOf(desk: Desk, asker: Asker, action: Action): string {
  const post = desk.record.office().posts.get(action.lead)
  const holder = post && answersFor(post, asker.today)
  return holder ? `${action.lead}, ${writeHolder(holder.name, holder.capacity)}` : sayVacantPost(action.lead)
}

function listOf(desk: Desk, asker: Asker, which: 'my-actions' | 'overdue', actions: Action[]): Answer {
  const dayOf = (action: Action) => lastDayOf(action.due, asker.facts.meetings) ?? '9999'
  const sorted = actions.sort((a, b) => (`${dayOf(a)} ${a.ref}` < `${dayOf(b)} ${b.ref}` ? -1 : 1))
  const message = createListCard({ which, actions: sorted, facts: asker.facts, trackerUrl: desk.trackerUrl })
  return card(
    message,
    sorted.slice(0, 10).map((action) => action.ref),
  )
}
