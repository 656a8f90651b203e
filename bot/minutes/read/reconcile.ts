import type { Draft, Page } from './draft.ts'
import { readOwners } from './owners.ts'
import type { Parties } from './parties.ts'
import { isSameRef, takeRows } from './take-rows.ts'
import { wordsOf } from './words-of.ts'

/** Rare words lead to likely repeats; a word that is in more tasks than this says nothing. */
const RARE = 40
/** Enough where both bear one ref. */
const SOME = 0.25
/** Share of a row's words that its owner's paragraph must have. */
const TAKEN_ON = 0.6

/** It says that somebody will, not what. */
const HOLLOW =
  /\b(?:find out|look into (?:it|this|that)|(?:provide|send|share|supply|circulate|check|bring|do|arrange|get|find) (?:it|this|that|them|these|so|one)|check|do so)[.]$/
const NEXT = 8
const LABEL = /^[^:]{0,30}: /

/** Settles repeats: a label stands for the prose that leads to it, the body for the summary that repeats it. */
export function reconcile(found: Draft[], page: Page): Draft[] {
  const drafts = takeRows(found, page)
  const ranked = drafts.map((draft, order) => ({ draft, order, words: wordsOf(draft.task) }))
  ranked.sort((a, b) => rankOf(a.draft) - rankOf(b.draft) || a.order - b.order)
  const kept: typeof ranked = []
  const byWord = new Map<string, number[]>()
  const byLine = Map.groupBy(drafts, ({ line }) => line)
  for (const one of ranked) {
    const twin = findMarked(one.draft, byLine, page.parties) ?? findTwin(one, kept, byWord) ?? findRow(one, kept, byWord)
    if (twin) {
      lend(one.draft, twin.draft)
      continue
    }
    for (const word of one.words) byWord.set(word, [...(byWord.get(word)?.slice(-RARE) ?? []), kept.length])
    kept.push(one)
  }
  return kept.sort((a, b) => a.draft.line - b.draft.line || a.order - b.order).map((one) => one.draft)
}

/** "… but undertook to provide it.", and a label below with what it is: one task. */
function findMarked(draft: Draft, byLine: Map<number, Draft[]>, parties: Parties): { draft: Draft } | undefined {
  if (draft.strength !== 'implicit' || !HOLLOW.test(draft.task)) return undefined
  const near = Array.from({ length: NEXT }, (_, k) => byLine.get(draft.line + k) ?? [])
    .flat()
    .slice(0, NEXT)
  const found = near.find(
    ({ strength, section, owners, task }) =>
      strength === 'explicit' &&
      section === draft.section &&
      (owners.length > 0 ? owners : readOwners(task.replace(LABEL, ''), parties)).some((owner) =>
        draft.owners.some((other) => parties.isSame(owner, other)),
      ),
  )
  return found && { draft: found }
}

interface Ranked {
  draft: Draft
  words: Set<string>
}

function rankOf(draft: Draft): number {
  if (draft.strength === 'implicit') return 2
  return draft.isSummary ? 1 : 0
}

function findTwin<T extends Ranked>(one: Ranked, kept: T[], byWord: Map<string, number[]>): T | undefined {
  let best: { twin: T; share: number } | undefined
  for (const twin of likely(one.words, kept, byWord)) {
    const share = shared(one.words, twin.words)
    if (isAnotherNumber(one.draft, twin.draft) || (one.draft.isSummary && twin.draft.repeat && share < 0.9)) continue
    const isRow = one.draft.isSummary !== twin.draft.isSummary && share >= SOME && isSameRef(one.draft.quote, twin.draft.quote)
    if ((isRow || share >= neededFor(one, twin)) && (!best || share > best.share)) best = { twin, share }
  }
  return best?.twin
}

/** "Part 1 of the survey" and "part 2 of the survey": word for word the same but for a number, and two tasks. */
function isAnotherNumber({ task: a }: Draft, { task: b }: Draft): boolean {
  if (a.length > LONGEST_PAIR || b.length > LONGEST_PAIR) return false
  const [one, other] = [a, b].map((text) => text.replace(OWN_NUMBER, '').toLowerCase())
  const numbers = (text = '') => text.match(/\d+/g)?.join(' ') ?? ''
  const words = (text = '') => text.replace(/[^\p{L}]+/gu, ' ').trim()
  return numbers(one) !== numbers(other) && words(one) === words(other)
}

const LONGEST_PAIR = 300
/** The number of the task itself, which may differ between body and summary. */
const OWN_NUMBER = /^\W*(?:action\s*(?:point|item|no\.?)?\s*)?[a-z]{0,3}\d[\d./]*\W+/i

/** A row of the summary gives its owner's task in other words than the paragraph in which that owner took it on. */
function findRow<T extends Ranked>({ draft }: Ranked, kept: T[], byWord: Map<string, number[]>): T | undefined {
  if (draft.strength !== 'implicit') return undefined
  const names = new Set(draft.task.match(/\b[A-Z][A-Za-z]*\b/g))
  const around = wordsOf(draft.around)
  let best: { twin: T; share: number } | undefined
  for (const twin of likely(around, kept, byWord)) {
    if (!twin.draft.isSummary || twin.words.size < 3 || !twin.draft.owners.some((owner) => names.has(owner))) continue
    const share = shared(twin.words, around)
    if (share >= TAKEN_ON && (!best || share > best.share)) best = { twin, share }
  }
  return best?.twin
}

/** Those that have a rare word in common with these. */
function likely<T>(words: Set<string>, kept: T[], byWord: Map<string, number[]>): T[] {
  const places = new Set<number>()
  for (const word of words) for (const place of byWord.get(word) ?? []) places.add(place)
  return [...places].flatMap((place) => kept[place] ?? [])
}

/** The prose that leads to a label stands near it, and is worded more freely. */
function neededFor(one: Ranked, twin: Ranked): number {
  const isNear = one.draft.section === twin.draft.section && Math.abs(one.draft.line - twin.draft.line) < 30
  if (one.draft.strength === 'implicit') return twin.draft.strength === 'implicit' ? 0.8 : isNear ? 0.5 : 0.65
  if (one.draft.isSummary && !twin.draft.isSummary) return 0.55
  return 0.9
}

function lend(from: Draft, to: Draft): void {
  if (from.isSummary && !to.isSummary && from.strength === 'explicit') to.repeat = { ...from }
  if (to.due === '') to.due = from.due
  if (to.dueOfAll === '') to.dueOfAll = from.dueOfAll
  if (to.after === '') to.after = from.after
  if (to.owners.length === 0 && from.isSummary) to.owners = from.owners
}

function shared(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let hits = 0
  for (const word of small) if (large.has(word)) hits++
  return hits / Math.max(small.size, 2)
}
