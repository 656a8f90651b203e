import type { Action, ActionRef } from '../actions/action.ts'

/** The actions that words name by a number of the record's or of an older list. */
export interface Cited {
  /** In the order named. */
  refs: ActionRef[]
  /** Named by nothing less than whole refs, ours or old ones; else by bare numbers, which may be another list's. */
  isFull: boolean
  /** They stand in one row ("AA-2026-004, 005 and 009"), so that all of them are meant; always so of one alone. */
  isList: boolean
  /** A ref of our form stands there that none of the actions bears. */
  isUnknown: boolean
}

type Known = readonly Pick<Action, 'ref' | 'oldRef'>[]

interface Place {
  refs: ActionRef[]
  from: number
  to: number
  isFull: boolean
}

const OURS = /(?<![\w-])[A-Z]{2,6}-\d{4}-\d{3,}(?![\w-])/gi
/** "No. 17", "Numbers 8, 9 and 11", "#14". "Action 3" and "item 3" begin anew at every meeting and name nothing. */
const LABELLED = /(?:\b(?:no|nos|numbers?|refs?)\b\.?\s?|#)(\d{1,4}(?:(?:,\s?|\s?&\s?|,?\sand\s)\d{1,4})*)(?![\w/-])/gi
const BETWEEN = /^[\s,;&]*(?:and\s*)?$/

/** Finds which of some actions words name. Pure. */
export function citedIn(text: string, actions: Known): Cited {
  const ours = [...text.matchAll(OURS)].map((found) => placeOf(found.index, found[0], byRef(found[0], actions), true))
  const places = [...ours, ...oldOnes(text, actions), ...numbered(text, actions)].sort((a, b) => a.from - b.from)
  const known = places.filter((place, at) => place.refs.length > 0 && !places.slice(0, at).some((other) => place.from < other.to))
  const isList = known.every((place, at) => at === 0 || BETWEEN.test(text.slice(known[at - 1]?.to, place.from)))
  return {
    refs: [...new Set(known.flatMap(({ refs }) => refs))],
    isFull: known.every((place) => place.isFull),
    isList: isList && known.every(({ refs }) => refs.length === 1),
    isUnknown: ours.some(({ refs }) => refs.length === 0),
  }
}

const placeOf = (from: number, words: string, refs: ActionRef[], isFull: boolean): Place => ({
  refs,
  from,
  to: from + words.length,
  isFull,
})

const byRef = (words: string, actions: Known) => actions.filter(({ ref }) => ref === words.toUpperCase()).map(({ ref }) => ref)

/** Old refs that could not be mistaken for a figure: with a letter or a mark between digits, such as "A12/2024". */
function oldOnes(text: string, actions: Known): Place[] {
  return actions.flatMap(({ ref, oldRef }) => {
    if (!/[^\d\s]/.test(oldRef) || !/\d/.test(oldRef)) return []
    const pattern = oldRef
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s*')
    const found = new RegExp(`(?<![\\w/.-])${pattern}(?![\\w/-]|\\.\\d)`, 'i').exec(text)
    return found ? [placeOf(found.index, found[0], [ref], true)] : []
  })
}

function numbered(text: string, actions: Known): Place[] {
  return [...text.matchAll(LABELLED)].flatMap((found) => {
    const start = found.index + found[0].length - (found[1] ?? '').length
    return [...(found[1] ?? '').matchAll(/\d+/g)].map((digits) => {
      const bears = ({ ref, oldRef }: Known[number]) => oldRef === digits[0] || Number(ref.split('-')[2]) === Number(digits[0])
      return placeOf(
        start + digits.index,
        digits[0],
        actions.filter(bears).map(({ ref }) => ref),
        false,
      )
    })
  })
}
