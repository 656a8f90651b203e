import { shorten, writeList } from './counts.ts'

/** A short name for an action in a question. */
export interface Asked {
  ref: string
  wording: string
}

/** Which action is meant; `choices` are those it could be. */
export function askWhichAction(words: string, choices: readonly Asked[]): string {
  if (choices.length === 0)
    return `Which action is "${shorten(words, 80)}" about? Nothing was recorded yet. Send its ref, such as AA-2026-014.`
  const rows = choices.slice(0, 6).map((choice) => `- ${choice.ref} ${shorten(choice.wording, 70)}`)
  return [`Which action is "${shorten(words, 80)}" about? Nothing was recorded yet. Send its number:`, ...rows].join('\n')
}

/** Which day is meant; nothing is recorded until it is answered. */
export function askWhatDate(ref: string): string {
  return `Which date do you need for ${ref}? Nothing was recorded yet. Send a day, such as "30 January", or a meeting, such as "the March meeting".`
}

/** The date that was typed is no day of the calendar. */
export function askRealDate(words: string): string {
  return `There is no such day as "${shorten(words, 40)}". Nothing was recorded yet. Send the date again, such as "30 January".`
}

/** Why another date is needed. The request itself is recorded already. */
export function askWhatReason(ref: string): string {
  return `Your request for another date for ${ref} is recorded. Why is it needed? A few words will do: the chair sees them before the date can be agreed.`
}

/** A question that had no answer for a day; `text` are the words that raised it. Empty for a question of which nothing needs to be said. */
export function sayLetGo({ kind, ref, text }: { kind: string; ref: string; text: string }): string {
  switch (kind) {
    case 'which-action':
      return `A day has passed, so I no longer ask which action "${shorten(text, 80)}" was about. What I asked about was not recorded. To have it recorded, send it again with the ref, such as AA-2026-014.`
    case 'what-date':
      return `A day has passed, so I no longer ask which date you need for ${ref}. No other date was asked for. To ask for one, send "${ref} need until" and the day.`
    case 'what-reason':
      return `A day has passed, so I no longer ask why you need another date for ${ref}. Your request is recorded without a reason. To give one, send "${ref} need until", the day and the reason.`
    default:
      return ''
  }
}

export function sayUnknownRef(refs: readonly string[]): string {
  return `I know no action ${writeList(refs, 'or')} that you can see. Nothing was recorded. Type "my actions" to see the refs of yours.`
}

/** Somebody takes back what was only asked about. */
export function sayQuestionDropped(): string {
  return 'I have dropped my question. Nothing was recorded.'
}
