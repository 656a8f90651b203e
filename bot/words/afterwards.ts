import { writeList } from './counts.ts'

/** What somebody did to a message of theirs after it was sent. */
export type DoneTo = 'changed' | 'deleted'

/** What the message recorded is taken back; where it was changed, what it says now is recorded below. */
export function sayTakenBack(done: DoneTo, refs: readonly string[]): string {
  return `You ${done} your message, so what it recorded for ${writeList(refs)} is taken back.`
}

/** Ten minutes have passed. */
export function sayTooLateToChange(done: DoneTo, refs: readonly string[]): string {
  return `You ${done} a message that is more than ten minutes old. What it recorded for ${writeList(refs)} stands, and nothing was changed. If that is not right, send what should stand as a new message.`
}

/** Something newer stands on the action. */
export function sayOvertaken(done: DoneTo, ref: string): string {
  return `You ${done} your message, but ${ref} has a newer update since, so nothing was changed. If it is not right, send what should stand as a new message.`
}

/** An older message from which nothing stands in the record. */
export function sayOldMessage(): string {
  return 'You changed an older message. Nothing was changed in the record; if it is an answer, send it as a new message.'
}

/** A command, notes or a step of the set-up. */
export function sayChangeNotRead(): string {
  return 'I read a changed message only when it is an answer about an action. Nothing was changed; send it as a new message.'
}

/** A deleted message stands again in the chat. */
export function sayBroughtBack(): string {
  return 'You brought your message back, so I have read it again.'
}

export function sayTooLateToBringBack(): string {
  return 'You brought back a message that you deleted more than ten minutes ago. Nothing was recorded; send it again as a new message.'
}
