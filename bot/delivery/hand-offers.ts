import { createHash } from 'node:crypto'
import type { Action } from '../actions/action.ts'
import type { CommandOutcome, Refusal } from '../actions/command.ts'
import { type Remedy, remedyFor } from '../actions/hand-edit.ts'
import type { Actor } from '../actions/office.ts'
import { isPolicyOfficerOf, maySee } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Inbox } from './inbox.ts'
import type { HandEdit, HandEdits } from './ports.ts'

/** A hand edit that was put back, and what accepting it would record. */
export interface HandOffer {
  edit: HandEdit
  remedy: Remedy
}

export type Accepted =
  | { result: 'recorded'; edit: HandEdit; outcome: Extract<CommandOutcome, { ok: true }> }
  | { result: 'refused'; edit: HandEdit; refusal: Refusal }
  /** In the inbox, not in the record yet. */
  | { result: 'kept'; edit: HandEdit }
  /** Nothing that can be accepted: somebody has to decide it in the proper place. */
  | { result: 'needs'; edit: HandEdit; remedy: Exclude<Remedy, { kind: 'command' }> }
  /** Settled already, or never there for this person. */
  | { result: 'gone' }

type Dismissed = { result: 'dismissed' | 'being-accepted'; edit: HandEdit } | { result: 'gone' }

export interface HandOffers {
  /** What nobody has settled, the oldest first, of the rows for which somebody is the policy officer and which they may see. */
  openTo(actor: Actor): Promise<HandOffer[]>
  /** Has the edit recorded in the proper way. Given twice, by one person or by two, it is recorded once. */
  accept(id: string, actor: Actor): Promise<Accepted>
  /** Settles it with nothing recorded; `being-accepted` when somebody has accepted it just before. */
  dismiss(id: string, actor: Actor): Promise<Dismissed>
}

export interface HandOfferDeps {
  record: Pick<RecordStore, 'office' | 'actions'>
  handEdits: HandEdits
  inbox: Pick<Inbox, 'submit'>
  /** The words, and the reason, that stand in the record when an edit is accepted. They hold no word of the row itself. */
  reasonFor: (edit: HandEdit) => string
}

/** Hand edits as offers to the policy officer. */
export function createHandOffers(deps: HandOfferDeps): HandOffers {
  return {
    openTo: (actor) => openTo(deps, actor),
    accept: (id, actor) => accept(deps, id, actor),
    async dismiss(id, actor) {
      const found = (await openTo(deps, actor)).find(({ edit }) => edit.id === id)
      if (!found) return { result: 'gone' }
      const claimed = await deps.handEdits.claim(found.edit, { byOid: actor.oid, to: 'dismiss' })
      return { result: claimed ? 'dismissed' : 'being-accepted', edit: found.edit }
    },
  }
}

async function openTo(deps: HandOfferDeps, actor: Actor): Promise<HandOffer[]> {
  const offers: HandOffer[] = []
  for (const edit of await deps.handEdits.open()) {
    const action = deps.record.actions().get(edit.ref)?.action
    if (!maySettle(deps, actor, edit, action)) continue
    // Accepted before, and recorded since.
    if (deps.record.actions().get(edit.ref)?.requests.includes(requestIdOf(edit))) await deps.handEdits.settle(edit, actor.oid)
    else offers.push({ edit, remedy: remedyFor(edit, { office: deps.record.office(), action, reason: deps.reasonFor(edit) }) })
  }
  return offers
}

function maySettle({ record }: HandOfferDeps, actor: Actor, edit: HandEdit, action: Action | undefined): boolean {
  if (edit.list === 'Actions' && action) return maySee(actor, action) && isPolicyOfficerOf(actor, action.board)
  const meeting = edit.list === 'Meetings' ? record.office().meetings.get(edit.ref) : undefined
  return isPolicyOfficerOf(actor, meeting?.board ?? '*')
}

async function accept(deps: HandOfferDeps, id: string, actor: Actor): Promise<Accepted> {
  const found = (await openTo(deps, actor)).find(({ edit }) => edit.id === id)
  if (!found) return { result: 'gone' }
  const { edit, remedy } = found
  if (remedy.kind !== 'command') return { result: 'needs', edit, remedy }
  if (!(await deps.handEdits.claim(edit, { byOid: actor.oid, to: 'accept' }))) return { result: 'gone' }
  const words = deps.reasonFor(edit)
  const outcome = await deps.inbox.submit({
    command: remedy.command,
    requestId: requestIdOf(edit),
    byOid: actor.oid,
    route: 'sharepoint',
    words,
  })
  if (outcome.ok === 'kept') return { result: 'kept', edit }
  if (!outcome.ok) {
    await deps.handEdits.release(edit)
    return { result: 'refused', edit, refusal: outcome.refusal }
  }
  await deps.handEdits.settle(edit, actor.oid)
  return { result: 'recorded', edit, outcome }
}

/** One edit is one request, whoever accepts it and however often. */
function requestIdOf({ list, id }: HandEdit): string {
  const hash = createHash('sha256').update(`${list}/${id}`).digest('hex')
  return `hand-edit:${hash.slice(0, 40)}`
}
