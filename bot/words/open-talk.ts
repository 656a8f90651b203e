/** What is said where others read along: in a group chat, or in a channel. Never the words of an action. */

/** An action of somebody else's, answered under everybody's eyes. */
export function sayNotYoursToAnswer(ref: string, lead: string): string {
  return `${ref} is for ${lead} to answer, so nothing was recorded. Here I take answers only from the posts that an action belongs to.`
}

/** Which action is meant cannot be asked with a list, because others read along. */
export function askWhichOpenly(): string {
  return 'Which action is that about? Nothing was recorded. Mention me again with its ref, such as "AA-2026-014 half done", or write to me in a chat with you alone.'
}

/** Below what was recorded. */
export function sayTakeBackOpenly(): string {
  return 'To take it back, mention me with "undo".'
}
