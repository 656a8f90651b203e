import { ADVERSE, DELIVERABLES, DONE_WORDS, NEUTRAL, OPEN_ENDS, PAST_OF, PEACEFUL, REQUESTS_TO_CLOSE } from './completion-words.ts'
import { oneOf } from './one-of.ts'

import { stem, titleStems } from './titles.ts'

const NOT_YET = new RegExp(
  String.raw`n't\b|\b${oneOf`
    not|cannot|can't|cant|don't|dont|never|if|once|when|until|unless|after|almost|nearly|before|not yet
    hopefully|soon|would|should|won't|wont
  `}\b`,
)
const JOINING = new RegExp(
  String.raw`^${oneOf`
  by|on|with|at|in|to|for|last|this|yesterday|yday|today|already|and|from|since|w|via|across|before|after|as
  of|over|back|out|up|so|now|thanks|thx|ta|ages|link|see|per|around|about|during|late|early|earlier|mon|tue
  tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan
  january|feb|february|march|april|may|june|july|aug|august|sept?|september|oct|october|nov|november|dec
  december|\d.*
`}$`,
)
const DELIVERED = new RegExp(`^(?:${PAST_OF[0]?.[1] ?? ''})$`)

/** What a clause says about being finished. `claimed`: done as a whole; `open`: something speaks against it; `step`: something was done that may be only a part; `silent`: it says nothing of it. */
export type Completion = 'claimed' | 'open' | 'step' | 'silent'

/**
 * Whether a clause (small letters, without the words that point at actions) says that the whole action is done. It is strict:
 * a negation, hedge, condition, question, later day, part or other object makes it `open`, since a wrong "done" is worse than a question.
 */
export function readCompletion(said: { rest: string; asked: boolean; titles: string[] }): Completion {
  const plain = said.rest.replace(/\b(?:well|over and) done\b/g, (words) => (words.startsWith('over') ? 'done' : ' '))
  const calm = PEACEFUL.reduce((text, [pattern, instead]) => text.replace(pattern, instead), plain)
  if (REQUESTS_TO_CLOSE.some((pattern) => pattern.test(calm))) return readRequest(calm, said.asked)
  const done = DONE_WORDS.exec(calm)
  const past = done ? null : pastOfTitle(calm, said.titles)
  if (!done && !past) return isOpen(calm) ? 'open' : 'silent'
  if (said.asked || isAdverse(calm)) return 'open'
  const at = done ? { start: done.index, end: done.index + done[0].length } : past
  if (!at) return 'silent'
  const stems = new Set(said.titles.flatMap((title) => [...titleStems(title)]))
  if (isWhole(calm, at, stems, done === null)) return 'claimed'
  return done ? 'open' : 'step'
}

/** "Please close" is as good as "done"; "close it once they agree" and "can this be closed?" are not. */
function readRequest(calm: string, asked: boolean): Completion {
  if (NOT_YET.test(calm)) return 'open'
  return asked && !/\b(?:please|pls|you|we)\b/.test(calm) ? 'open' : 'claimed'
}

/** Words that speak against completion, in a clause that says nothing of it itself. */
export function isAdverse(clause: string): boolean {
  const calm = PEACEFUL.reduce((text, [pattern, instead]) => text.replace(pattern, instead), clause)
  return ADVERSE.some((pattern) => pattern.test(calm))
}

function isOpen(clause: string): boolean {
  return OPEN_ENDS.test(clause)
}

/** "circulated the results" for a title that begins with "Circulate". */
function pastOfTitle(clause: string, titles: string[]): { start: number; end: number } | null {
  for (const title of titles) {
    const verb = /^[a-z]+/i.exec(title)?.[0]?.toLowerCase() ?? ''
    const forms = PAST_OF.find(([verbs]) => verbs.includes(verb))?.[1] ?? regularPast(verb)
    const found = new RegExp(`\\b(?:${forms})\\b`).exec(clause)
    if (found) return { start: found.index, end: found.index + found[0].length }
  }
  return null
}

function regularPast(verb: string): string {
  if (verb.length < 3) return '(?!)'
  if (verb.endsWith('e')) return `${verb}d`
  return verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}(?:${verb.at(-1)})?ed`
}

/** The thing that is done is the action itself: what stands before and after belongs to its title or says nothing. */
function isWhole(clause: string, at: { start: number; end: number }, stems: Set<string>, byVerb: boolean): boolean {
  const before = clause.slice(0, at.start)
  const after = clause.slice(at.end)
  const objects = objectAfter(after)
  if (!objects.every((word) => belongs(word, stems))) return false
  if (/^\s*(?:it|this|that|these|them|both|all)\b/.test(after)) return true
  if (byVerb && DELIVERED.test(clause.slice(at.start, at.end)) && foreignRecipient(after, stems)) return false
  const subject = before.replace(/\b(?:by|from|with|at|on|in|since|after) [^,]*$/, ' ').match(/[\p{L}\d']+/gu)
  return (subject ?? []).every((word) => belongs(word, stems))
}

/** The noun straight after the word of completion: "completed the *scoping*". It ends at the first word that joins. */
function objectAfter(after: string): string[] {
  const object: string[] = []
  for (const word of after.match(/[\p{L}\d'&]+/gu) ?? []) {
    if (JOINING.test(word)) break
    object.push(word)
  }
  return object
}

function belongs(word: string, stems: Set<string>): boolean {
  return NEUTRAL.has(word) || DELIVERABLES.has(word) || /^\d/.test(word) || stems.has(stem(word)) || stems.has(word)
}

/** "sent to my staff officer", where the title names nobody or somebody else, is a step on the way. */
function foreignRecipient(after: string, stems: Set<string>): boolean {
  const to = /\b(?:to|with) (?:the |my |our |all )?([a-z&' ]{2,40})/.exec(after)?.[1]
  if (!to || /^(?:be|him|her|them|you)\b/.test(to))
    return /\bfor (?:sign|approval|comment|review|clear|check|consult|qa|consider|feedback|input)/.test(after)
  return (
    !/\b(?:pcc|commissioner|dpcc|opcc|board|cp|a&a|chair)\b/.test(to) &&
    !to
      .split(' ')
      .slice(0, 3)
      .some((word) => stems.has(stem(word)) || stems.has(word))
  )
}
