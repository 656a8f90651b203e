import type { Action, ActionRef } from '../actions/action.ts'
import { citedIn } from './cited-refs.ts'

export interface MatchFacts {
  /** Actions of the board that the reader of the notes may see, discharged ones too: notes may tell what the record knows already. */
  actions: readonly Pick<Action, 'ref' | 'oldRef' | 'wording' | 'quote' | 'status'>[]
  /** Words that tell no action from another, such as the refs of posts. */
  common: ReadonlySet<string>
  /** What stands before the quote in the notes; it never decides, but tells which actions may be meant. */
  context: string
}

/** The actions that an item is about (several where the notes list their numbers), else none and up to three that come nearest. */
export interface Match {
  refs: ActionRef[]
  nearest: ActionRef[]
}

const NEAREST = 3
/** Share of the weight of the shorter text that must be shared, and how far ahead of the next it must be. */
const ENOUGH = 0.5
const AHEAD = 1.5
const WORTH_NAMING = 0.2

/** Finds which action some words of notes are about: by ref, by old ref, or by wording with a clear winner. Pure; guesses nothing. */
export function matchReviewed(quote: string, facts: MatchFacts): Match {
  const { actions } = facts
  const cited = citedIn(quote, actions)
  const scored = scoresOf(quote, facts)
  const byWords = scored.filter(({ score }) => score >= WORTH_NAMING).map(({ ref }) => ref)
  if (cited.refs.length > 0) {
    const isSure = cited.isFull || cited.refs.length > 1 || cited.refs.every((ref) => fits(ref, scored, quote, facts))
    if (cited.isList && isSure) return { refs: cited.refs, nearest: [] }
    return { refs: [], nearest: named([...cited.refs, ...byWords]) }
  }
  const isOpen = (ref: ActionRef) => actions.some((action) => action.ref === ref && action.status !== 'discharged')
  const [first, second] = scored
  const isClear = first && first.score >= ENOUGH && first.shared >= 2 && first.score >= AHEAD * (second?.score ?? 0)
  if (isClear && isOpen(first.ref) && !cited.isUnknown) return { refs: [first.ref], nearest: [] }
  const around = byWords.length > 0 ? [] : scoresOf(`${facts.context} ${quote}`, facts).filter(({ shared }) => shared >= 2)
  return { refs: [], nearest: named([...byWords, ...around.map(({ ref }) => ref)].filter(isOpen)) }
}

const named = (refs: ActionRef[]) => [...new Set(refs)].slice(0, NEAREST)

/** One bare number is borne out by a word of its action, unless the notes say nothing else of it; a row of numbers is no other list's. */
function fits(ref: ActionRef, scored: Score[], quote: string, { common }: MatchFacts): boolean {
  return wordsOf(quote, common).size === 0 || scored.some((one) => one.ref === ref && one.shared > 0)
}

interface Score {
  ref: ActionRef
  score: number
  /** How many words. */
  shared: number
}

/** Every action with how much of the shorter text it shares with some words; rare words weigh more. The best first. */
function scoresOf(text: string, { actions, common }: MatchFacts): Score[] {
  const said = wordsOf(text, common)
  const texts = actions.map((action) => [wordsOf(action.wording.t, common), wordsOf(action.quote.t, common)])
  const counts = new Map<string, number>()
  for (const own of texts) for (const word of new Set(own.flatMap((set) => [...set]))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weigh = (words: Iterable<string>) => {
    let sum = 0
    for (const word of words) sum += 1 + Math.log(actions.length / (counts.get(word) ?? 1))
    return sum
  }
  const scores = actions.map(({ ref }, place) => {
    const best = (texts[place] ?? []).map((own) => {
      const both = [...own].filter((word) => said.has(word))
      const least = Math.min(weigh(own), weigh(said))
      return { ref, score: least === 0 ? 0 : weigh(both) / least, shared: both.length }
    })
    return best.sort((a, b) => b.score - a.score)[0] ?? { ref, score: 0, shared: 0 }
  })
  return scores.sort((a, b) => b.score - a.score || (a.ref < b.ref ? -1 : 1))
}

const EMPTY = new Set(
  `a about above action actions actioned after agreed all also an and any are arising as at be been before being board brought by carried
  chair closed complete completed content could discharge discharged discuss discussed discussion done due during for forward from further
  had has have he held in is it item items its made may meeting meetings met minute more next no not noted number numbers of off on once
  open or out over part partially position progress raised regarding report reported return reviewed same said she shall should so
  stated status still that the their them there these they this those to transferred update updated updates was were when which will with would yet`.split(
    /\s+/,
  ),
)

/** The words that tell one task from another: small letters, without endings, numbers and what every review says. */
function wordsOf(text: string, common: ReadonlySet<string>): Set<string> {
  const found = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]+/gu) ?? []
  return new Set(found.filter((word) => !EMPTY.has(word) && !common.has(word)).map(stemOf))
}

function stemOf(word: string): string {
  const bare = word.length > 6 ? word.replace(/(?:ings?|ed)$/, '') : word
  return bare.length > 3 ? bare.replace(/(?<!s)(?:ies|es|s|y|e)$/, '') : bare
}
