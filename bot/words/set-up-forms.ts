import { writeList } from './counts.ts'

export type SetUpForm =
  | 'board'
  | 'post'
  | 'appoint'
  | 'hand-over'
  | 'end'
  | 'meeting'
  | 'move-meeting'
  | 'closed'
  | 'cut-off'
  | 'digest-here'

/** Why a line could not be taken; `value` is the part of it, or the posts to choose from. */
export interface SetUpDoubt {
  why: 'form' | 'no-such-day' | 'unknown-post' | 'unknown-board' | 'no-meeting' | 'no-chair' | 'which-chair'
  value: string
}

/** How each line of setting up is typed. */
const setUpForms: Record<SetUpForm, string> = {
  board: 'board AA: Assurance & Accountability, monthly',
  post: 'post CC: Chief Constable (force)',
  appoint: 'appoint NAME to CC as deputy from 1 December until 31 March',
  'hand-over': 'hand over CC to NAME from 1 December: what they should know',
  end: 'end NAME as deputy of CC on 31 December',
  meeting: 'meeting AA 11 December 2026 10:30 performance at VENUE chaired by PCC',
  'move-meeting': 'move meeting AA to 18 December 2026 10:30',
  closed: 'closed 24 December 2026',
  'cut-off': 'cut-off 5',
  'digest-here': '@Actions Arising digest here for AA',
}

/** What belongs to a form and its example does not show. */
const more: Partial<Record<SetUpForm, string>> = {
  post: 'In brackets stands the side: force, office or other. A post of the office may have a role: ", chair of AA", ", policy officer", ", minute-taker of AA", ", reader of AA", ", auditor".',
  appoint:
    'As: holder (unless you say another), acting, temporary, deputy, staff officer, stand-in. The days may be left out: it is from today, without an end.',
  end: 'The day is the last one. "vacate CC on 31 December" ends whoever has the post.',
  meeting: 'The time, the type (performance, thematic, public, ad hoc), the venue and the chair may be left out.',
  closed: 'Several days: "closed 24, 28 and 29 December". To take a day back: "open 24 December 2026".',
}

/** What could not be read, that nothing was recorded, and the right form. */
export function sayForm(form: SetUpForm, doubt: SetUpDoubt): string {
  const rest = more[form] ? ` ${more[form]}` : ''
  return `${doubtOf(doubt)} Nothing was recorded. Type it like this: ${setUpForms[form]}.${rest}`
}

function doubtOf({ why, value }: SetUpDoubt): string {
  switch (why) {
    case 'form':
      return 'I could not read that as a line of the set-up.'
    case 'no-such-day':
      return value === '' ? 'I miss the day.' : `I cannot read "${value}" as one day and time.`
    case 'unknown-post':
      return `I know no post "${value}".`
    case 'unknown-board':
      return `I know no board "${value}".`
    case 'no-meeting':
      return `I know no such meeting of ${value} to come.`
    case 'no-chair':
      return `No post chairs ${value} yet: make one first, or say "chaired by" and the post.`
    case 'which-chair':
      return `More than one post may chair it: say "chaired by" and ${writeList(value.split(', '), 'or')}.`
    default:
      return why satisfies never
  }
}
