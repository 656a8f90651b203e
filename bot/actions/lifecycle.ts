import { type Action, REDACTED } from './action.ts'
import { hashOfUpdate } from './chain.ts'
import { formOf } from './due.ts'
import { foldDate } from './fold-date.ts'
import { answerSoFar } from './one-answer.ts'
import { anew, without, withoutAgreement } from './record-answers.ts'
import type { ActionState } from './store.ts'
import { dueFrom, reasonOf, speaker, text } from './texts.ts'
import type { Change, Update } from './update.ts'

const REMEMBERED_REQUESTS = 20
/** Updates that say nothing about how the action is getting on. */
const SILENT: ReadonlySet<Change['kind']> = new Set(['raised', 'reworded', 'assigned', 'redacted', 'undone', 'date-bound', 'record-agreed'])

/**
 * Folds one update of an action into its state. Pure and total: an update that cannot apply leaves the action as it was,
 * because the log is the truth and reading it must never fail. Throws only when the first update is no `raised`.
 */
export function foldAction(state: ActionState | undefined, update: Update): ActionState {
  const action = state ? evolve(state, update) : raised(update)
  const undoable = update.change.kind !== 'undone' && update.change.kind !== 'redacted' && state !== undefined
  const answer = undoable ? answerSoFar(state, update) : undefined
  return {
    action,
    seq: update.seq,
    lastHash: hashOfUpdate(update),
    lastKind: update.change.kind,
    lastByOid: update.byOid,
    lastAt: update.at,
    requests: [...(state?.requests ?? []), update.requestId].slice(-REMEMBERED_REQUESTS),
    before: undoable ? state.action : null,
    ...(answer ? { answer } : {}),
  }
}

function evolve(state: ActionState, update: Update): Action {
  if (update.change.kind === 'undone') return takenBack(state, update.change)
  if (update.change.kind === 'redacted') return withoutWords(state.action, update.change.target)
  const next = apply(state.action, update)
  if (SILENT.has(update.change.kind)) return next
  return {
    ...next,
    lastUpdate: text(update, update.words || (update.texts.reason ?? '')),
    lastUpdateAt: update.at,
    lastUpdateBy: speaker(update),
  }
}

function takenBack({ action, seq, before, answer }: ActionState, { target, first }: Extract<Change, { kind: 'undone' }>): Action {
  if (target !== seq) return action
  return (first !== undefined && answer?.first === first ? answer.before : before) ?? action
}

function raised(update: Update): Action {
  const { change, texts } = update
  if (change.kind !== 'raised') throw new TypeError(`${update.subject} does not begin with a raise`)
  const due = dueFrom(change.due, update)
  return {
    ref: update.subject,
    oldRef: change.oldRef,
    kind: change.actionKind,
    wording: text(update, texts.wording ?? ''),
    quote: text(update, texts.quote ?? ''),
    lead: change.lead,
    supporting: change.supporting,
    board: change.board,
    raisedAt: change.raisedAt,
    raisedOn: change.raisedOn,
    status: 'open',
    flags: {},
    due,
    firstDue: due.form === 'none' ? null : formOf(due),
    reviewAt: '',
    dateRequest: null,
    dateChanges: [],
    meetingsCarried: 0,
    progress: null,
    outcome: null,
    outcomeNote: null,
    dischargedOn: null,
    reportedDoneOn: null,
    transferredTo: '',
    transferredFrom: change.transferredFrom,
    lane: change.lane,
    marking: change.marking,
    lastUpdate: text(update, ''),
    lastUpdateAt: update.at,
    lastUpdateBy: speaker(update),
    ...(change.source ? { source: change.source } : {}),
  }
}

function apply(action: Action, update: Update): Action {
  const { change } = update
  switch (change.kind) {
    case 'reworded':
      return { ...anew(action), wording: text(update, update.texts.wording ?? '') }
    case 'assigned':
      return assigned(anew(action), change)
    case 'record-agreed':
      return { ...anew(action), recordAgreed: { byPost: speaker(update), at: update.at } }
    case 'progressed':
      return progressed(action, update, change.percent)
    case 'reported-done':
      return {
        ...action,
        status: 'reported-done',
        reportedDoneOn: change.on,
        flags: without(action.flags, 'blocked'),
      }
    case 'flagged':
      return flagged(action, change, update)
    case 'unflagged':
      return { ...action, flags: without(action.flags, change.flag) }
    case 'date-asked':
    case 'date-agreed':
    case 'date-refused':
    case 'date-bound':
    case 'brought-back':
    case 'carried-forward':
      return foldDate(action, update, change)
    case 'discharged':
    case 'sent-back':
    case 'reopened':
      return decided(action, update, change)
    default:
      return action
  }
}

/** Only the lead's own word takes back the lead's "done": a supporting post speaks of its part. */
const retractsDone = (action: Action, update: Update) => action.status === 'reported-done' && speaker(update) === action.lead

function progressed(action: Action, update: Update, percent: number | null): Action {
  const retracts = percent !== null && percent < 100 && retractsDone(action, update)
  return {
    ...action,
    progress: percent ?? action.progress,
    ...(retracts ? { status: 'open' as const, reportedDoneOn: null } : {}),
  }
}

function assigned(action: Action, { lead, supporting, settles }: Extract<Change, { kind: 'assigned' }>): Action {
  return { ...action, lead, supporting, flags: settles ? without(action.flags, settles) : action.flags }
}

function flagged(action: Action, { flag, to }: Extract<Change, { kind: 'flagged' }>, update: Update): Action {
  const flags = {
    ...action.flags,
    [flag]: {
      reason: text(update, reasonOf(update)),
      since: update.at,
      byPost: speaker(update),
      ...(to === undefined ? {} : { to }),
    },
  }
  const retracts = flag === 'blocked' && retractsDone(action, update)
  const isRecord = flag === 'correction' || flag === 'disputed'
  return {
    ...(isRecord ? withoutAgreement(action) : action),
    flags,
    ...(retracts ? { status: 'open' as const, reportedDoneOn: null } : {}),
  }
}

function decided(action: Action, update: Update, change: Extract<Change, { kind: 'discharged' | 'sent-back' | 'reopened' }>): Action {
  if (change.kind === 'discharged') {
    const outcomeNote = text(update, reasonOf(update))
    const end = {
      status: 'discharged' as const,
      outcome: change.outcome,
      outcomeNote,
      dischargedOn: change.on,
    }
    return {
      ...action,
      ...end,
      transferredTo: change.transferredTo,
      flags: {},
      dateRequest: null,
    }
  }
  return {
    ...action,
    status: 'open',
    outcome: null,
    outcomeNote: null,
    dischargedOn: null,
    reportedDoneOn: null,
    transferredTo: '',
  }
}

/** Every text that came with one update, wherever it stands in the state, gives way to the mark of a redaction. */
function withoutWords<T>(value: T, seq: number): T {
  if (Array.isArray(value)) return value.map((inner) => withoutWords(inner, seq)) as T
  if (value === null || typeof value !== 'object') return value
  if ('t' in value && 'seq' in value) return (value.seq === seq && value.t !== '' ? { ...value, t: REDACTED } : value) as T
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutWords(inner, seq)])) as T
}
