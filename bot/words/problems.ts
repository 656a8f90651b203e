const sayings = {
  missing: 'Please open this in Microsoft Teams, where you are signed in.',
  malformed: 'Your sign-in could not be read. Please close this and open it again.',
  expired: 'Your sign-in has ended. Please close this and open it again.',
  'not-yet': 'Your sign-in is not valid yet. Please check the clock of your computer and open this again.',
  forged: 'Your sign-in could not be confirmed. Please close this and open it again.',
  'other-tenant': 'Your organisation does not take part in this tracker.',
  'other-app': 'Your sign-in is for another app. Please open this in Microsoft Teams.',
  'not-for-a-person': 'This sign-in does not speak for a person. Please open this in Microsoft Teams.',
  'too-large': 'That is too long to send. Please shorten it and send it again. Nothing was recorded.',
  unreadable: 'What was sent could not be read. Nothing was recorded.',
  'not-json': 'What was sent is not in the form that this service reads. Nothing was recorded.',
  'unknown-page': 'There is no such page.',
  'wrong-method': 'That cannot be done here.',
  'too-many-windows': 'The tracker is open in too many windows. Please close some of them.',
  unexpected: 'Something went wrong on our side. What you typed is still here. Please try again in a minute.',
} as const

export type ProblemCode = keyof typeof sayings

/** The sentence for somebody whose request could not be taken; codes as in the answers of the service. */
export function sayProblem(code: ProblemCode): string {
  return sayings[code]
}

/** The answer to a press or words that came a second time. */
export function sayRecordedAlready(ref: string): string {
  return `${ref}: this is recorded already. Nothing was recorded twice.`
}

/** The same for an action that does not exist and for one that the person may not see. */
export function sayUnknownAction(ref: string): string {
  return `There is no action ${ref} that you can see.`
}
