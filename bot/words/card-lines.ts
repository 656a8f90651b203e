import { type Day, dayAt, timeAt } from '../calendar/day.ts'
import { writeCount, writeList } from './counts.ts'
import { writeDay } from './days.ts'
import { heads } from './labels.ts'

/** Head and first line of the bundle of the day. `posts` as written (`A/DCC`). */
export function sayBundle(facts: { posts: readonly string[]; items: number; decide?: number; today: Day }): {
  title: string
  line: string
} {
  const own = facts.posts.length === 0 ? '' : ` for ${writeList(facts.posts)}`
  return {
    title: sayBundleHead(facts.items, facts.decide ?? 0, own),
    line: `${writeDay(facts.today)}. This is today's only message from me, unless you write.`,
  }
}

function sayBundleHead(items: number, decide: number, own: string): string {
  if (items > 0) return `${capital(writeCount(items, 'action'))}${own}`
  return decide > 0 ? `${capital(writeCount(decide, 'action'))} to decide${own}` : `For your information${own}`
}

/** "And 4 more in the tracker."; empty for none. */
export function sayMore(more: number): string {
  return more <= 0 ? '' : `And ${more} more in the tracker.`
}

/** The same below the bundle, which holds fewer than "my actions" lists. */
export function sayMoreOwed(more: number): string {
  return more <= 0 ? '' : `${sayMore(more)} Type "my actions" for the list.`
}

/** Above the words of the notes. `meeting` as written; empty when the action names none. */
export function sayFromNotes(meeting: string): string {
  return meeting === '' ? heads.quote : `${heads.quote} of ${meeting}`
}

/** How to answer the cards' actions in words, with a ref that the card shows. */
export function sayHowToType(ref: string): string {
  const number = ref.split('-').at(-1)?.replace(/^0+/, '') || '14'
  return `Or just write: "50% ${number}", "done ${number}", "no change ${number}", "${number} is blocked: …", "${number} need until 30 January because …".`
}

export function sayUndoHint(): string {
  return 'Not right? Press Undo or type "undo".'
}

/** "CC is vacant: please answer or find out." */
export function sayVacant(post: string): string {
  return `${post} is vacant, so this comes to you.`
}

export function sayAsAt(at: Date): string {
  return `As at ${timeAt(at)} on ${writeDay(dayAt(at))}.`
}

/** The heartbeat of the daily run. */
export function sayLastRun(at: Date | null): string {
  if (at === null) return 'The daily run has not run yet.'
  return `Last daily run: ${timeAt(at)} on ${writeDay(dayAt(at))}.`
}

export function sayDigestTitle(board: string, week: Day): string {
  return `${board} actions, week of ${writeDay(week)}`
}

export function sayEmptyList(which: 'my-actions' | 'overdue'): string {
  return which === 'my-actions' ? 'Your posts own no open action today.' : 'Nothing that you can see is past its date today.'
}

export function sayListTitle(which: 'my-actions' | 'overdue', total: number): string {
  return which === 'my-actions' ? `Your actions: ${total}` : `Past their date: ${total}`
}

export function sayHowToShow(ref: string): string {
  return `Type a ref, such as ${ref}, to see one in full.`
}

/** "Your words: “…”" */
export function sayYourWords(words: string): string {
  return `Your words: “${words}”`
}

/** "Owner: DCC, with ACC. Due: January to February 2026." */
export function sayOwnerAndDue(owner: string, supporting: readonly string[], due: string): string {
  const support = supporting.length === 0 ? '' : `, with ${writeList(supporting)}`
  return `Owner: ${owner === '' ? 'not known' : owner}${support}. Due: ${due === '' ? 'no date' : due}.`
}

/** Something to settle before confirming. */
export function sayCheck(doubt: string): string {
  return `Check: ${doubt}`
}

/** How proposals are settled in words; `number` is one that the card shows. */
export function sayHowToEdit(number: number): string {
  return `Or just write: "confirm all", "confirm ${number}", "edit ${number} owner DCC", "edit ${number} due 30 January", "edit ${number} wording …", "drop ${number}".`
}

export function sayLaterProposals(left: number): string {
  return left <= 0 ? '' : `${writeCount(left, 'proposal')} more ${left === 1 ? 'comes' : 'come'} after these.`
}

export function sayVacantPost(post: string): string {
  return `${post} (vacant)`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
