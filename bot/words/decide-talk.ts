import { writeCount, writeList } from './counts.ts'

/** What stands above and inside the chair's form. */
export const decideFields = {
  about: { label: 'Which action?', hint: 'Choose an action' },
  decision: { label: 'Your decision', hint: 'Choose a decision' },
  reason: { label: 'Why (needed to send it back)', hint: 'Why, in a few words' },
  head: 'Reported done, for you to decide',
  record: 'Record my decision',
} as const

/** What the chair may decide on a card, in the order of the list. */
export const decisionLabels = {
  met: 'Discharge: met',
  'part-met': 'Discharge: part met',
  superseded: 'Discharge: superseded',
  'send-back': 'Send back: not satisfied yet',
} as const

/** Head of a card that holds nothing else. */
export function sayAwaiting(count: number): string {
  return count === 0 ? 'Nothing that was reported done waits for your decision.' : `${writeCount(count, 'action')} for you to decide`
}

/** How the chair decides in words, with a ref that the card shows. */
export function sayHowToDecide(ref: string): string {
  const number = ref.split('-').at(-1)?.replace(/^0+/, '') || '14'
  return `Or just write: "discharge ${number}", "discharge ${number} part met: …", "send back ${number}: …". Only your discharge closes an action.`
}

/** What the owner said with the report; empty for nothing. */
export function sayReport(lead: string, words: string): string {
  return words === '' ? `${lead} reported it done.` : `${lead} reported it done: “${words}”`
}

export function sayMoreAwaiting(more: number): string {
  return more <= 0 ? '' : `And ${more} more: type "awaiting" to see them.`
}

/** A number that several actions bear. */
export function askWholeRef(refs: readonly string[]): string {
  return `That number is borne by ${writeList(refs)}. Nothing was recorded. Say it with the whole ref.`
}

/** Sent back on the card without a word. */
export function sayReasonToSendBack(): string {
  return 'Please say in a few words why it goes back, and press again. Nothing was recorded.'
}
