import { writeList } from './counts.ts'

/** Asks an owner once whether an action is recorded as it was agreed; `meeting` is ready to read, or empty. */
export function sayAsRecorded(meeting: string): string {
  return meeting === '' ? 'New to you. Is it recorded right?' : `As recorded at ${meeting}. Is it right?`
}

/** How such an action is answered; `ref` is one that the card shows. */
export function sayHowToAgree(ref: string): string {
  const number = numberOf(ref)
  return `About what was recorded: press "Agree as recorded", or write "agreed", "agreed ${number}", "correct ${number}: …" (the policy officer looks at it; nothing changes by itself) or "dispute ${number}: …".`
}

/** One thing for the policy officer or the chair to settle: "DCC disputes it: “…”". */
export function sayToSettle(flag: 'disputed' | 'correction', by: string, reason: string): string {
  const said = flag === 'disputed' ? `${by} disputes it` : `${by} asks for a correction`
  return reason.trim() === '' ? `${said}.` : `${said}: “${reason.trim()}”`
}

/** How it is settled in words; `ref` is one that is shown. */
export function sayHowToEnd(ref: string): string {
  return `Once it is settled, write "settle ${numberOf(ref)}: …" and how it was settled. Another wording or another owner settles a correction too.`
}

/** Head of the list of what is to be settled. */
export function sayDisputes(refs: readonly string[]): string {
  if (refs.length === 0) return 'Nothing that you can see is disputed, and no correction is asked for.'
  return `${refs.length === 1 ? '1 action waits' : `${refs.length} actions wait`} to be settled:`
}

/** Above a list of actions, for those who can settle disputes. */
export function sayDisputedFirst(refs: readonly string[]): string {
  return `Disputed, and not settled yet: ${writeList(refs)}. Type "disputes" for the reasons.`
}

export function sayNothingToAgree(): string {
  return 'There is nothing of yours to agree to just now. Nothing was recorded. To agree to one action, give its number: "agreed 14".'
}

function numberOf(ref: string): string {
  return ref.split('-').at(-1)?.replace(/^0+/, '') || '14'
}
