import type { ActionRef } from '../actions/action.ts'
import { countOf } from '../calendar/names.ts'
import { oneOf } from './one-of.ts'
import { byPlace, PLACED_OF } from './ordinals.ts'
import { findRefs, STATUS } from './refs.ts'
import { type ShownAction, scoreTitles } from './titles.ts'

/** Which actions a clause points at. */
export interface Target {
  /** `none`: it does not say. `one-of`: one of them, it does not say which. `unknown`: a ref that was not shown. `same`: the ones spoken of just before. */
  kind: 'named' | 'all' | 'same' | 'one-of' | 'unknown' | 'none'
  refs: ActionRef[]
  /** The clause without the words that point. */
  rest: string
  /** Those that it leaves out: "all but the last". */
  excepted?: ActionRef[]
}

type Actions = ShownAction[]

const SEVERAL = new RegExp(
  String.raw`\b${oneOf`
  both(?! (?:of us|sides|parties|signatories)\b)(?<!\b(?:in|at|across|from|by) both(?= [a-z]{4,}s\b))|either|neither
  all (?:of (?:these|them|mine|those|the above)|(?:two|three|four|five|my actions|actions)|(?=(?:done|complete|completed|finished|closed|sorted|the same)\b))
  (?:that|this|the) (?:pair|two|trio|full set(?: of (?:two|three|four|five))?)(?= (?:is|are|was|were|has|have|got|went|both|all|now|done|complete|sorted)|\s*$)
  (?:that|this|the) (?:pair|trio|set)(?= (?:up|back|off|over|on|to|till?|until|again|please|pls|myself|into|for|in|together|with)\b)|(?:the |all )(?:two|three|four|five|pair|lot) of (?:them|these|those)
  the (?:whole )?(?:lot|pair|two|trio|set)(?= )(?! (?:of (?!them|these)|[a-z]+s\b))|(?:(?:whole|the) (?:lot|pair|set|batch)|whole list)(?=\s*$| (?:is|are|has|have|was|were|now|done|complete))|pair of (?:them|these)|the lot|each(?: of (?:them|these))?(?= (?:is|has|needs|by|to|done|complete|still)|\s*$)|(?<!\b(?:of|from|off) )my (?:two|three|four|five|whole list|list(?= (?:is|goes?|to|now|has|over|should))|lot)(?= (?:go|are|is|have|to|now|need|should|will|can|pass|move|both|all|over|transfer|sit|belong|please|pls|goes|has)\b|\s*$)|every (?:one|single one)(?! of (?!these|them|those|mine|ours|the (?:actions|items|above)))|(?<!\b(?:through|after|under|with|top of) )everything|(?<!\b(?:to|with|by|from|at|in|for|across|among|of|round|(?!actions|items|ones|these|those|tasks|updates|things|jobs|matters|papers|reports)[a-z]{3,}[^s\W]s) )all(?= )(?! but| bar| (?:this |next )?(?:week|day|month|morning|year)| in good| the best| being well| over)|any (?:of (?:them|these|those|mine)|one of (?:them|these|those))|any(?= (?:is|are|was|were|has|have|done|complete[d]?|closed|sorted|finished|yet|so far|outstanding|overdue|open|late|need|needs|can|still|started|moved|now|today|this week|i'm|sorry)\b|\s*$)
  none(?: of (?:them|these))?|not (?:a single )?one(?: of (?:them|these))?|these|them all|(?<=\b(?:on|for|with|across|of) )all(?=\s*$)|(?:the )?(first|last|latter|former|other|top|bottom) (two|three|four)
`}\b`,
)
/** "Park these till Monday": the word stands alone, whatever title is touched on after it. */
const THESE =
  /\bthese(?:\s*$| (?:til|till|until|to|for|by|are|were|have|need|please|pls|now|again|over|back|off|when|once|after|before|can|could|will|should|next|two|three|four|five|up|alone|be)\b)/
const COUNTS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, '2': 2, '3': 3, '4': 4, '5': 5 }

/** "All 400 officers", "all fifty cases": counted things, and not the actions. */
const ALL_COUNTED = /\ball (?:of )?(?:the |our |my )?(\d{1,4}|[a-z]+)\b/

function areThings(clause: string, shown: number): boolean {
  const said = ALL_COUNTED.exec(clause)?.[1] ?? ''
  const count = /^(?:thir|four|for|fif|six|seven|eigh|nine)(?:ty|teen)$|^(?:twenty|hundred|dozen)$/.test(said) ? 99 : countOf(said)
  return count > 1 && count !== shown
}

/** Finds the actions that a clause points at: by ref, number, place in the list, or the words of a title. `spoken` are the refs named so far. */
export function findTarget(clause: string, actions: Actions, spoken: ActionRef[]): Target {
  const excepted = byException(clause, actions)
  if (excepted) return excepted
  const refs = findRefs(clause, actions)
  if (refs.found) return { kind: refs.unknown && refs.refs.length === 0 ? 'unknown' : 'named', refs: refs.refs, rest: refs.rest }
  const one =
    /(?<!\b(?:not|every|each|the|all|both|single) )\b(?:one|some|two) of (?:these|them|those|the (?:actions|two|three))\b(?: (?:two|three|four|five|actions|items)\b)?|\bone or (?:the )?other\b/.exec(
      clause,
    )
  if (actions.length > 1 && GIVES_ONE.test(clause)) return { kind: 'one-of', refs: [], rest: clause }
  if (one && actions.length > 1) return { kind: 'one-of', refs: [], rest: cut(clause, one) }
  const placed = byPlace(clause, actions)
  if (placed && PLACED_OF.test(clause)) return placed
  const several = bySeveral(clause, actions, spoken)
  if (several) return several
  if (placed) return placed
  const beyond = BEYOND.exec(clause)
  if (beyond && actions.length > 1) return { kind: 'unknown', refs: [], rest: cut(clause, beyond) }
  const titles = byTitles(clause, actions, 0.5)
  const single = titles.length > 1 ? titles : byTitle(clause, actions, spoken.length > 0 ? 0.35 : 0.25)
  // A word that stands in many titles points at one only where nothing was named before.
  const titled = single.length > 0 || spoken.length > 0 ? single : byTitles(clause, actions, 0.25)
  if (titled.length > 0) return { kind: 'named', refs: titled, rest: clause }
  if (NOT_SHOWN.test(clause)) return { kind: 'unknown', refs: [], rest: clause }
  if (/\b(?:that|this) (?:one|action|item)\b|^(?:it|they|that|this|both of them|them)\b/.test(clause))
    return { kind: 'same', refs: [], rest: clause }
  return { kind: 'none', refs: [], rest: clause }
}

/** "Give one to the DCI": one of them. */
const GIVES_ONE =
  /\b(?:give|pass|hand|move|transfer|reassign|shift|take) (?:just |only |at least |the )?(?:one|either) (?:to|over|off|away|across)\b/
/** "103 can be signed off", where no such number was shown. */
const NOT_SHOWN =
  /^#?\d{3} (?:can|may|could|should) (?:now |also )?be (?:closed|signed off|discharged|ticked|taken off|removed|struck|marked)\b/

/** A place that the list does not have. */
const BEYOND = /\b(?:the )?(?:third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|tenth) (?:one|action|item)\b/

/** Those that were not yet spoken of. */
const OTHERS = new RegExp(
  `\\b(?:(?:the|my|our) )?(?:rest|others|remaining(?: ones?| two| three)?|other (?:one|two|three|four|action|actions|ones)|remainder)\\b|^(?:(?:and|but|so|while|whereas|as for|with) )?(?:(?:the|my|our) )?other(?=${STATUS}|\\s+(?:was|went|gets?|wants?|takes?))|\\b(?:at|on|with|for|of|to) the other(?= (?:yet|now|so far|until|till|by|to|at all|please|pls)\\b|\\s*$)`,
)

/** "Analysts both recruited", of an action to recruit two: its own, and not two actions. */
function isItsPair(clause: string, actions: Actions): boolean {
  if (actions.length < 3 || !/\bboth\b/.test(clause)) return false
  const points = scoreTitles(clause, actions)
  const [only, ...others] = actions.filter((_, at) => (points[at] ?? 0) >= 0.3)
  return only !== undefined && others.length === 0 && /\b(?:two|2|second|pair)\b/.test(only.title)
}

/** What stands before the one that is left out. */
const SAID_OF_ALL =
  /^(?:.* )?(?:all|everything|every one)\b|^(?:(?:it's|they're|still|all|both|very much|exactly|just) )*(?:no (?:change|movement|update|news)|unchanged|as (?:they|it) (?:were|was)|as (?:before|was|were)|same(?: as (?:before|last))?|nothing (?:new|further|to report|has changed|doing)|status quo|static)\b/
/** "All but the last one": the others. */
function byException(clause: string, actions: Actions): Target | undefined {
  const except = /\b(?:but|bar|except(?: for)?|excluding|apart from|other than|save for|aside from) (.+)$/.exec(clause)
  if (!except || actions.length < 2 || !SAID_OF_ALL.test(clause.slice(0, except.index))) return undefined
  const [, words = '', predicate = ''] =
    /^(.*?)( (?:is|are|was|were|has|have|all|both|now|done|complete|completed|finished|closed|sorted|unchanged|no change|ongoing|still|to (?:the|be)|need|needs|until|till?)\b.*)?$/.exec(
      except[1] ?? '',
    ) ?? []
  const named = findRefs(words, actions)
  const left = named.found ? named : (byPlace(words, actions) ?? { refs: byTitle(words, actions), rest: ' ' })
  if (!left || left.refs.length === 0 || ('unknown' in left && left.unknown)) return undefined
  return {
    kind: 'named',
    refs: actions.map((a) => a.ref).filter((ref) => !left.refs.includes(ref)),
    rest: `${clause.slice(0, except.index).replace(/\b(?:all|everything|every one)\b(?: of (?:them|these))?/, '')} ${left.rest}${predicate}`,
    excepted: left.refs,
  }
}

function bySeveral(clause: string, actions: Actions, spoken: ActionRef[]): Target | undefined {
  const all = actions.map((a) => a.ref)
  const others =
    !/^(?:and |the )*rest (?:is |are |being |all |now |will be |to be |due |of it )*(?:booked|planned|scheduled|arranged|lined up|to follow|follows|following|coming|due|diarised|in (?:hand|train|progress))/.test(
      clause,
    ) && OTHERS.exec(clause)
  if (others && others[0].trim().endsWith('other') && actions.length - spoken.length > 1 && spoken.length > 0)
    return { kind: 'one-of', refs: [], rest: cut(clause, others) }
  if (others && actions.length > 1 && spoken.length > 0)
    return { kind: 'named', refs: all.filter((ref) => !spoken.includes(ref)), rest: cut(clause, others) }
  const several = areThings(clause, actions.length) || isItsPair(clause, actions) ? null : SEVERAL.exec(clause)
  if (!several || actions.length < 2) return undefined
  const words = several[0].trim()
  // "Neither" and "none" deny as well as point, so they stay to be read.
  const rest = /^(?:neither|none|not)/.test(words) ? clause : cut(clause, several).replace(/^ of (?:these|them)/, '')
  if (several[1])
    return {
      kind: 'named',
      refs: /^[ft]/.test(several[1]) ? all.slice(0, COUNTS[several[2] ?? '']) : all.slice(-(COUNTS[several[2] ?? ''] ?? 1)),
      rest,
    }
  const titled = scoreTitles(clause, actions)
  const hit = all.filter((_, at) => (titled[at] ?? 0) >= 0.2)
  if (/both|either|neither/.test(words)) {
    if (hit.length === 2) return { kind: 'named', refs: hit, rest }
    if (actions.length === 2) return { kind: 'named', refs: all, rest }
    return spoken.length === 2 ? { kind: 'named', refs: [...spoken], rest } : { kind: 'one-of', refs: [], rest }
  }
  // "Trained the lot": of what a title speaks of, where "the lot is done" is all of them.
  const isObject = /^(?:the |whole )+(?:lot|set|batch)$/.test(words) && /[a-z]{3}/.test(clause.slice(0, several.index))
  if (isObject || /^(?:these|any|all|everything)$/.test(words))
    return hit.length > 0 && hit.length < all.length && !THESE.test(clause)
      ? undefined
      : { kind: 'all', refs: all, rest: words === 'these' ? clause : rest }
  return { kind: 'all', refs: all, rest }
}

/** Turns of phrase whose words point at no title. */
const IDLE =
  /\b(?:(?:to|as per|according to|per|on) plan|out of (?:the )?office|call it|sits? (?:with|under|in|at|better|on)|call (?:me|again)|hold on|take (?:it|this)|report back|in post|in place|set to|note that)\b/g

/** The action whose title the clause speaks of; two or more where it speaks of each with words of its own; none where it could be either. */
function byTitle(clause: string, actions: Actions, enough = 0.25): ActionRef[] {
  if (actions.length < 2) return []
  const points = scoreTitles(clause.replace(IDLE, ' '), actions)
  const best = Math.max(...points)
  if (best < enough) return []
  const top = actions.filter((_, at) => points[at] === best)
  return top.length === 1 ? top.map((a) => a.ref) : []
}

/** "The custody one and the roads one": each piece speaks of one title. */
function byTitles(clause: string, actions: Actions, enough: number): ActionRef[] {
  const pieces = clause.split(/ and | & |, /).slice(0, 5)
  if (pieces.length < 2) return []
  const named = pieces.map((piece) => byTitle(piece, actions, enough))
  return named.every((refs) => refs.length === 1) ? [...new Set(named.flat())] : []
}

function cut(clause: string, match: RegExpExecArray): string {
  return `${clause.slice(0, match.index)} ${clause.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ')
}
