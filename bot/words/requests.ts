import { shorten, writeCount } from './counts.ts'

/** The title of what waits for a policy officer or a chair to decide. */
export function sayRequests(count: number): string {
  return count === 0 ? 'Nothing waits for you to decide.' : `Waiting for you to decide: ${writeCount(count, 'request')}`
}

export function sayHandoverAsked(of: { ref: string; by: string; to: string; reason: string }): string {
  return `${of.by} asks that ${of.to} takes it over: “${shorten(of.reason, 200)}” Type "give ${of.ref} to ${of.to}", or "keep ${of.ref} with ${of.by}".`
}

/** A date is agreed in the tracker, where its history stands beside it. `due` ready to read. */
export function sayDateAsked(of: { by: string; due: string; reason: string }): string {
  const reason = of.reason === '' ? ', with no reason yet' : `: “${shorten(of.reason, 200)}”`
  return `${of.by} asks for ${of.due}${reason}. Agree or refuse it in the tracker.`
}

/** "keep 14 with CC" where nobody asked for anything else, or where another post leads. */
export function sayNothingToKeep(ref: string, lead: string): string {
  return `${ref} is led by ${lead}, and nobody has asked that another post takes it over. Nothing was changed.`
}

export function sayWhichOfNumber(number: string, refs: readonly string[]): string {
  return refs.length === 0
    ? `I know no action ${number} that you can see. Nothing was changed. Type its whole ref, such as AA-2026-014.`
    : `Which action ${number} do you mean: ${refs.join(', ')}? Nothing was changed. Type its whole ref.`
}
