import type { Action, DateRequest, Due, DueForm, MeetingRef, PostRef, Text } from './action.ts'
import { formOf, sameDue } from './due.ts'
import { dueFrom, reasonOf, speaker, text } from './texts.ts'
import type { Change, Update } from './update.ts'

type Dated = Extract<
  Change,
  {
    kind: 'date-asked' | 'date-agreed' | 'date-refused' | 'date-bound' | 'brought-back' | 'carried-forward'
  }
>

/** Folds an update about a date or a meeting into an action. The first due is set once and never changes. */
export function foldDate(action: Action, update: Update, change: Dated): Action {
  switch (change.kind) {
    case 'date-asked':
      return { ...action, dateRequest: requestOf(update, change.due) }
    case 'date-agreed':
      return agreed(action, update, change)
    case 'date-refused':
      return { ...action, dateRequest: null }
    case 'date-bound':
      return { ...action, due: { ...formOf(change.due), ...wordsOf(action.due) } }
    case 'brought-back':
      return { ...action, reviewAt: change.to }
    case 'carried-forward':
      return carried(action, update, change.to)
    default:
      return change satisfies never
  }
}

function requestOf(update: Update, due: DueForm): DateRequest {
  const reason = text(update, update.texts.reason ?? '')
  return { due: dueFrom(due, update), reason, byOid: update.byOid, byPost: speaker(update), at: update.at }
}

/** An agreement to a request takes the words of the request; only where it brings a reason of its own does that stand. */
function agreed(action: Action, update: Update, change: Extract<Change, { kind: 'date-agreed' }>): Action {
  const asked = change.askedByPost === '' ? null : action.dateRequest
  const due = { ...(asked ? wordsOf(asked.due) : {}), ...dueFrom(change.due, update) }
  const reason = asked && asked.reason.t !== '' && !update.texts.reason ? asked.reason : text(update, reasonOf(update))
  return redated({ ...action, dateRequest: null }, { due, reason, askedByPost: change.askedByPost, update })
}

function wordsOf({ words, condition }: Due): Pick<Due, 'words' | 'condition'> {
  return { ...(words ? { words } : {}), ...(condition ? { condition } : {}) }
}

/** What is due at a meeting goes to the later one with it; what has a day of its own keeps that day. */
function carried(action: Action, update: Update, to: MeetingRef): Action {
  const next = { ...action, reviewAt: to, meetingsCarried: action.meetingsCarried + 1 }
  if (action.due.form !== 'meeting') return next
  return redated(next, {
    due: { ...action.due, meeting: to },
    reason: text(update, reasonOf(update)),
    askedByPost: speaker(update),
    update,
  })
}

/** Two conditions are never taken for the same: folding must not depend on words, which may be redacted. */
function redated(action: Action, to: { due: Due; reason: Text; askedByPost: PostRef; update: Update }): Action {
  const { due, reason, askedByPost, update } = to
  const firstDue = action.firstDue ?? (due.form === 'none' ? null : formOf(due))
  if (action.firstDue === null || (sameDue(action.due, due) && due.form !== 'condition')) return { ...action, due, firstDue }
  const entry = { from: formOf(action.due), to: formOf(due), reason, askedByPost, agreedByPost: speaker(update), at: update.at }
  return { ...action, due, firstDue, dateChanges: [...action.dateChanges, entry] }
}
