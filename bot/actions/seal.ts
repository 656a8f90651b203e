import type { PostRef } from './action.ts'
import { hashOfWords } from './chain.ts'
import type { SubjectHead } from './store.ts'
import type { Change, Route, Texts, Update } from './update.ts'

export interface Unsealed {
  subject: string
  at: string
  byOid: string
  byName: string
  byPost: PostRef
  onBehalfOfPost: PostRef
  route: Route
  words: string
  change: Change
  texts: Texts
  requestId: string
}

/** Gives an update its place: the number after the last of its subject, and the two hashes. */
export function seal(unsealed: Unsealed, head: SubjectHead | undefined): Update {
  return {
    ...unsealed,
    v: 1,
    seq: (head?.seq ?? 0) + 1,
    wordsHash: hashOfWords(unsealed.words, unsealed.texts),
    prevHash: head?.lastHash ?? '',
  }
}
