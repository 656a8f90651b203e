/** So many commands wait for SharePoint that no more are accepted. */
export function sayInboxFull(): string {
  return 'Very many answers are waiting to be recorded, so this one was not taken. Please send it again in some minutes.'
}

/** Of a message that Teams will not carry. */
export function sayTeamsRefused(): string {
  return 'Teams did not take the message.'
}

export function sayTeamsBusy(): string {
  return 'Teams is busy; the message goes out later.'
}

export function sayCardNotReplaced(): string {
  return 'A pressed card could not be replaced.'
}

/** To whatever calls the address of Teams with something else. */
export function sayNoActivity(): string {
  return 'This is no activity.'
}

export function sayTokenInvalid(): string {
  return 'The token of this request is not valid.'
}
