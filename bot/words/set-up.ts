import type { Missing } from '../actions/readiness.ts'
import { addDays, type Day } from '../calendar/day.ts'
import { writeDay } from './days.ts'

/** What is still missing as one sentence, and the words to type to the bot that see to it. Names are for the policy officer alone. */
export function sayMissing(missing: Missing, today: Day): { says: string; type: string } {
  const { board = 'AA', post = 'CC', name = 'Somebody in a post' } = missing
  switch (missing.code) {
    case 'no-policy-officer':
      return { says: 'Nobody is policy officer of all boards, so nobody can set the office up.', type: 'appoint NAME to POLICY' }
    case 'no-board':
      return { says: 'There is no board yet whose meetings actions arise at.', type: 'board AA: Assurance & Accountability, monthly' }
    case 'no-chair':
      return { says: `No post chairs ${board} yet.`, type: `post PCC: Police and Crime Commissioner (office), chair of ${board}` }
    case 'no-owner-post':
      return { says: 'There is no post yet that actions can be given to.', type: 'post CC: Chief Constable (force)' }
    case 'vacant-post':
      return { says: `Nobody holds ${post}; what it owes is asked of the policy officer.`, type: `appoint NAME to ${post}` }
    case 'no-meeting':
      return {
        says: `${board} has no meeting to come, and reminders go by the next meeting.`,
        type: `meeting ${board} ${inThreeWeeks(today)} 10:30 performance at VENUE`,
      }
    case 'no-cadence':
      return { says: `How often ${board} meets is not said yet.`, type: `board ${board}: TITLE, monthly` }
    case 'no-digest-channel':
      return {
        says: `The weekly digest of ${board} has no channel: add me to one and write this there.`,
        type: `@Actions Arising digest here for ${board}`,
      }
    case 'not-greeted':
      return { says: `${name} (${post}) has no chat with me, so I cannot write to them: ask them to send me this once.`, type: 'hello' }
    default:
      return missing.code satisfies never
  }
}

/** An example of a day to come: "11 December 2026". */
function inThreeWeeks(today: Day): string {
  return writeDay(addDays(today, 21)).replace(/^\S+ /, '')
}

/** What the set-up did about the first policy officer, and what comes next. */
export function sayPolicyOfficerNamed({ name, post, before }: { name: string; post: string; before: boolean }): string {
  const next = `Next, ${name} opens a chat with Actions Arising in Teams and types "set up".`
  return before
    ? `${name} is policy officer already (post ${post}). Nothing was changed. ${next}`
    : `${name} is policy officer of all boards now (post ${post}). ${next}`
}

/** Why nobody was made policy officer. `who` as it was given. */
export function sayWhoIsPolicyOfficer(who: string, problem: 'nobody' | 'several' | 'not-allowed' | 'unavailable'): string {
  const withId =
    'Nobody was made policy officer. Give the object id and the name instead: --policy-officer <object id> --name "First Last".'
  switch (problem) {
    case 'nobody':
      return `The directory knows nobody by "${who}". Nobody was made policy officer. Give the user principal name, such as someone@example.org.`
    case 'several':
      return `The directory knows more than one person by "${who}". Nobody was made policy officer. Give the whole user principal name.`
    case 'not-allowed':
      return `This application may not read the directory (User.ReadBasic.All is not granted). ${withId}`
    case 'unavailable':
      return `The directory does not answer. ${withId}`
    default:
      return problem satisfies never
  }
}

/** Why the directory could not be searched, and how somebody is found all the same. */
export function sayDirectoryProblem(problem: 'not-allowed' | 'unavailable'): string {
  return problem === 'not-allowed'
    ? 'This application may not read the directory. Somebody is found here once they have written to the bot.'
    : 'The directory does not answer just now. Try again in a minute; who has written to the bot is found here all the same.'
}

/** The head of the answer to "set up". */
export function saySetUpTitle(needed: number): string {
  if (needed === 0) return 'The office is set up: nothing that the first reminder needs is missing.'
  return needed === 1 ? 'Setting up: one step to the first reminder.' : `Setting up: ${needed} steps to the first reminder.`
}

/** Where numbers of an older tracker come from. */
export function sayOldRefs(): string {
  return 'Old numbers of actions come with your old tracker: bring it in with "Bring in a tracker" in the tab, and they can be searched.'
}
