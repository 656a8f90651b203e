import { type Action, type DueForm, type PostRef, REDACTED } from '../actions/action.ts'
import { isOverdue, lastDayOf } from '../actions/due.ts'
import type { Actor } from '../actions/office.ts'
import { entriesTakenBack } from '../actions/one-answer.ts'
import { answersFor } from '../actions/post.ts'
import { mayRecordFor, maySee } from '../actions/rights.ts'
import type { ActionState, RecordStore } from '../actions/store.ts'
import type { Update } from '../actions/update.ts'
import type { Day } from '../calendar/day.ts'
import { sayChange } from '../words/changes.ts'
import { type DueToWrite, writeDue } from '../words/days.ts'
import { writeHolder } from '../words/holders.ts'
import { allowedTo, openReviewFor } from './allowed.ts'
import type { ActionDetail, ActionRow, FlagView, HistoryEntry } from './contract.ts'

/** From where and for whom something is shown. */
export interface Sight {
  record: RecordStore
  actor: Actor
  /** Europe/London. */
  today: Day
}

/** One row of the tracker. The caller has made sure that the actor may see the action. */
export function viewRow({ action, seq }: ActionState, sight: Sight): ActionRow {
  const { meetings } = sight.record.office()
  const { ref, oldRef, kind, lead, supporting, board, status, progress, outcome, raisedAt, raisedOn, meetingsCarried, lane, marking } =
    action
  return {
    ref,
    oldRef,
    kind,
    lead,
    supporting,
    board,
    status,
    progress,
    outcome,
    raisedAt,
    raisedOn,
    meetingsCarried,
    lane,
    marking,
    wording: action.wording.t,
    leadHolder: holderOf(lead, sight),
    flags: flagsOf(action).map((f) => f.flag),
    ...askedIn(action),
    dueText: writeDueOf(action.due, action, sight),
    dueDay: lastDayOf(action.due, meetings),
    overdue: isOverdue(action, meetings, sight.today),
    lastUpdate: action.lastUpdate.t,
    lastUpdateAt: action.lastUpdateAt,
    lastUpdateBy: action.lastUpdateBy,
    dateChanges: action.dateChanges.length,
    dateAsked: action.dateRequest !== null,
    seq,
  }
}

/** One action with its whole history, as the actor may see it. */
export function viewDetail(state: ActionState, history: Update[], sight: Sight): ActionDetail {
  const { action } = state
  const office = sight.record.office()
  return {
    row: viewRow(state, sight),
    quote: action.quote.t,
    notesUrl: action.source?.webUrl ?? '',
    raisedAtTitle: office.meetings.get(action.raisedAt)?.title ?? '',
    firstDueText: action.firstDue ? writeDueOf(action.firstDue, action, sight) : '',
    flagReasons: flagsOf(action),
    dateRequest: viewDateRequest(action, sight),
    dateChanges: action.dateChanges.map(({ from, to, reason, askedByPost, agreedByPost, at }) => ({
      fromText: writeDueOf(from, action, sight),
      toText: writeDueOf(to, action, sight),
      reason: reason.t,
      askedByPost,
      agreedByPost,
      at,
    })),
    outcomeNote: action.outcomeNote?.t ?? '',
    dischargedOn: action.dischargedOn,
    transferredTo: visibleRef(action.transferredTo, sight),
    transferredFrom: visibleRef(action.transferredFrom, sight),
    allowed: allowedTo(sight.actor, state, office),
    openReview: openReviewFor(sight.actor, action, office),
    relaysFor: mayRecordFor(sight.actor, action.board) ? [action.lead, ...action.supporting] : [],
    history: viewHistory(history, sight),
  }
}

function holderOf(post: PostRef, { record, today }: Sight): string {
  const found = record.office().posts.get(post)
  const holder = found && answersFor(found, today)
  return holder ? writeHolder(holder.name, holder.capacity) : ''
}

function flagsOf(action: Action): FlagView[] {
  const flags = ['blocked', 'on-hold', 'declined', 'disputed', 'correction'] as const
  return flags.flatMap((flag) => {
    const raised = action.flags[flag]
    return raised ? [{ flag, reason: raised.reason.t, byPost: raised.byPost, since: raised.since }] : []
  })
}

function askedIn({ flags }: Action): Pick<ActionRow, 'askedTo'> {
  return flags.declined?.to === undefined ? {} : { askedTo: flags.declined.to }
}

function writeDueOf(due: DueForm & DueToWrite, action: Action, { record, today }: Sight): string {
  const { meetings, boards } = record.office()
  return writeDue(due, { meetings, boards, leadPost: action.lead, today })
}

function viewDateRequest(action: Action, sight: Sight): ActionDetail['dateRequest'] {
  const asked = action.dateRequest
  return asked && { dueText: writeDueOf(asked.due, action, sight), reason: asked.reason.t, byPost: asked.byPost, at: asked.at }
}

/** A ref is shown only to those who may see the action that bears it. */
function visibleRef(ref: string, { record, actor }: Sight): string {
  const state = record.actions().get(ref)
  return state && maySee(actor, state.action) ? ref : ''
}

function viewHistory(history: Update[], sight: Sight): HistoryEntry[] {
  const back = new Set(history.flatMap(({ change }) => entriesTakenBack(change)))
  return history.map((update) => ({ ...viewEntry(update, sight), takenBack: back.has(update.seq) }))
}

function viewEntry(update: Update, sight: Sight): Omit<HistoryEntry, 'takenBack'> {
  const { seq, at, byName, byPost, onBehalfOfPost, route, words, change } = update
  const { meetings, boards } = sight.record.office()
  return {
    seq,
    at,
    byName,
    byPost,
    route,
    onBehalfOf: onBehalfOfPost,
    kind: change.kind,
    says: sayChange(withoutHiddenRefs(update, sight), { meetings, boards, today: sight.today }),
    words,
    holdsWords: [words, ...Object.values(update.texts)].some((text) => text !== '' && text !== REDACTED),
  }
}

function withoutHiddenRefs(update: Update, sight: Sight): Update {
  const { change } = update
  if (change.kind === 'discharged') return { ...update, change: { ...change, transferredTo: visibleRef(change.transferredTo, sight) } }
  if (change.kind === 'raised') return { ...update, change: { ...change, transferredFrom: visibleRef(change.transferredFrom, sight) } }
  return update
}
