import type { BoardRef, MeetingRef, PostRef } from '../../actions/action.ts'
import type { MeetingType } from '../../actions/meeting.ts'
import type { Office } from '../../actions/office.ts'
import type { Capacity, Grant, Organisation, Tenure } from '../../actions/post.ts'
import type { Day } from '../../calendar/day.ts'
import type { SetUpDoubt, SetUpForm } from '../../words/set-up-forms.ts'

/** What a typed line of setting up asks for. Days are worked out; people are as they were typed. */
export type SetUpLine =
  | { kind: 'set-up' }
  | { kind: 'board'; board: BoardRef; title: string; frequency: string }
  | { kind: 'post'; post: PostRef; title: string; organisation: Organisation; grants: Grant[] }
  | { kind: 'appoint'; post: PostRef; who: string; capacity: Capacity; from: Day; to: Day | null }
  | { kind: 'hand-over'; post: PostRef; who: string; capacity: Tenure; from: Day; note: string }
  /** `who` empty: whoever has the post. `capacity` null: the one in which they are there. */
  | { kind: 'end'; post: PostRef; who: string; capacity: Capacity | null; to: Day }
  /** `cutOffDays` null: as many as the office usually takes. */
  | {
      kind: 'meeting'
      board: BoardRef
      day: Day
      time: string
      type: MeetingType
      venue: string
      chair: PostRef
      cutOffDays: number | null
    }
  | { kind: 'move-meeting'; meeting: MeetingRef; day: Day; time: string; venue: string }
  | { kind: 'closures'; days: Day[]; open: boolean }
  | { kind: 'cut-off'; days: number }
  | { kind: 'digest-here' }

/** A line that is meant for setting up and cannot be done as it stands: its right form is shown. */
export interface Unclear {
  kind: 'unclear'
  form: SetUpForm
  doubt: SetUpDoubt
}

export type Read<K extends SetUpLine['kind'] = SetUpLine['kind']> = Extract<SetUpLine, { kind: K }> | Unclear

export interface LineFacts {
  office: Office
  /** Europe/London. */
  today: Day
}

/** A line of which the form is known and one part is not. */
export function unclear(form: SetUpForm, why: SetUpDoubt['why'] = 'form', value = ''): Unclear {
  return { kind: 'unclear', form, doubt: { why, value } }
}
