import type { Action, Due } from './action.ts'
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
    case 'date-asked': {
      const due = dueFrom(change.due, update)
      const reason = text(update, update.texts.reason ?? '')
      return {
        ...action,
        dateRequest: {
          due,
          reason,
          byOid: update.byOid,
          byPost: speaker(update),
          at: update.at,
        },
      }
    }
    case 'date-agreed':
      return redated({ ...action, dateRequest: null }, dueFrom(change.due, update), update, change.askedByPost)
    case 'date-refused':
      return { ...action, dateRequest: null }
    case 'date-bound':
      return {
        ...action,
        due: { ...action.due, ...change.due },
        firstDue: action.firstDue,
      }
    case 'brought-back':
      return { ...action, reviewAt: change.to }
    case 'carried-forward': {
      const carried = {
        ...action,
        reviewAt: change.to,
        meetingsCarried: action.meetingsCarried + 1,
      }
      return action.due.form === 'meeting' ? redated(carried, { ...action.due, meeting: change.to }, update, speaker(update)) : carried
    }
    default:
      return change satisfies never
  }
}

function redated(action: Action, due: Due, update: Update, askedByPost: string): Action {
  const first = action.firstDue ?? (due.form === 'none' ? null : formOf(due))
  if (action.due.form === 'none' || sameDue(action.due, due)) return { ...action, due, firstDue: first }
  const reason = text(update, reasonOf(update))
  const entry = {
    from: formOf(action.due),
    to: formOf(due),
    reason,
    askedByPost,
    agreedByPost: speaker(update),
    at: update.at,
  }
  return {
    ...action,
    due,
    firstDue: first,
    dateChanges: [...action.dateChanges, entry],
  }
}
