import type { Due, DueForm, Text } from './action.ts'
import { formOf } from './due.ts'
import type { Update } from './update.ts'

/** Words with the number of the update that brought them. */
export const text = (update: Update, t: string): Text => ({ t, seq: update.seq })
/** The post that spoke: the one on whose behalf it was recorded, else the recorder's own. */
export const speaker = (update: Update) => update.onBehalfOfPost || update.byPost
/** The reason as typed, else the words. */
export const reasonOf = (update: Update) => update.texts.reason ?? update.words

/** The due that an update gives, with the words and the condition as written. */
export function dueFrom(form: DueForm, update: Update): Due {
  const { dueWords, condition } = update.texts
  return {
    ...formOf(form),
    ...(dueWords ? { words: text(update, dueWords) } : {}),
    ...(condition ? { condition: text(update, condition) } : {}),
  }
}
