/** Somebody pressed a card that was not sent to them, or a channel's. */
export function sayNotYourCard(): string {
  return 'That card was sent to somebody else, so your press was not recorded. Type "my actions" to see your own.'
}

/** The card is older than what the record says now, or no longer known. */
export function sayStaleCard(): string {
  return 'That card is out of date, and nothing was recorded. Type "my actions" for a fresh list, or the ref of the action to see how it stands.'
}

/** The value of the press could not be read. */
export function sayPressUnread(): string {
  return 'I could not read that, and nothing was recorded. Choose from the list what it is about, give a whole percentage or a real date where one is asked for, and press again. Or type it, such as "50% 14" or "edit 2 owner DCC".'
}

/** An echo's Undo, pressed when another update has come since. */
export function sayUndoTooLate(ref: string): string {
  return `That update is no longer the last of ${ref}, so it cannot be taken back. Nothing was changed. Type "${ref}" to see how it stands.`
}

export function sayWordsNeeded(what: 'blocked' | 'ask-date' | 'progress' | 'correct' | 'dispute'): string {
  if (what === 'correct') return 'Please say in a few words what should stand there, and press again. Nothing was recorded.'
  if (what === 'dispute') return 'Please say in a few words what was agreed instead, and press again. Nothing was recorded.'
  if (what === 'blocked') return 'Please say in a few words what is in the way, and press again. Nothing was recorded.'
  if (what === 'ask-date') return 'Please give the date that you need, and press again. Nothing was recorded.'
  return 'Please give a percentage or a few words, and press again. Nothing was recorded.'
}
