import type { ActionRef } from '../actions/action.ts'
import type { Day } from '../calendar/day.ts'
import { wordSet } from './one-of.ts'
import type { ReplyContext } from './reply.ts'
import { shortFormsOf } from './short-forms.ts'
import { asksToGive, nounsOf, pastOf, splitTasks } from './title-verbs.ts'

const STOP = wordSet`
  the a an and or of to for on in at with by from within its it this that which what how into be as is are use used
  using set up off out put place update updates action actions note item meeting date due see new one ones two more after
  last next previous before good looks like team my our we about across between during under over when who why all any each every not if
`
/** Words of many titles and many replies: they point at an action only where nothing stronger does. */
const WEAK = wordSet`
  report review plan data share provide paper send write draft work present brief produce supply confirm clarify explain
  test position performance pcc police ensure include including arrange record project input local public take carry
  chief staff officer agree deliver complete change progress first quarter quarters month end week year time day
`

/** Letters that are words themselves, or mean something else in a reply. */
const COMMON = wordSet`
  is it as at do go no so to we up us if or on in pc per can not pls did was cop am pm an by he me my of oh ok hi re ta tb
  ie eg nb ms mr dr st id im ad uk tv hr pa cc cp be has had all any one two off out how now new the and but for are its
  may end day way yes yet sir let get got ago due via far few ask
`

/** Words of many titles that stand in the short names of things: AP for "action plan". */
const NAMING = wordSet`action team meeting`

/** An action that the reminder showed, with what its title says; made once a reply. */
export interface ShownAction {
  ref: ActionRef
  /** In small letters. */
  title: string
  due: Day | null
  /** The words by which replies may point at it, and how strongly; a word of several titles counts less for each. */
  tokens: Map<string, number>
  /** Its words and their stems, for telling whether a clause speaks of the action's own matter. */
  stems: Set<string>
  /** The words that say that it was carried out: "circulated" for one that begins with "Circulate". */
  past: RegExp[]
  /** It asks that something be given or published. */
  gives: boolean
  /** The stems of its two tasks, without what they share, where it asks for two; else empty. */
  halves: Set<string>[]
}

/** What a reply is read against. */
export interface Setting {
  today: Day
  nextMeeting: Day | null
  actions: ShownAction[]
}

/** Takes the titles apart. */
export function readTitles(context: ReplyContext): Setting {
  const titles = context.actions.map(({ title }) => titleTokens(title))
  const spread = new Map<string, number>()
  for (const title of titles) for (const token of title.keys()) spread.set(token, (spread.get(token) ?? 0) + 1)
  const actions = context.actions.map(({ ref, title, due }, at) => ({
    ref,
    due,
    title: title.toLowerCase(),
    tokens: new Map([...(titles[at] ?? [])].map(([token, weight]) => [token, weight / (spread.get(token) ?? 1)])),
    stems: new Set([...wordsOf(title).map(stem), ...(titles[at]?.keys() ?? []), ...nounsOf(title).map(stem)]),
    past: pastOf(title),
    gives: asksToGive(title),
    halves: halvesOf(title),
  }))
  return { today: context.today, nextMeeting: context.nextMeeting, actions }
}

/** How many points each shown action gets from the words of a clause; 0 for none. */
export function scoreTitles(clause: string, actions: ShownAction[]): number[] {
  const said = new Set(wordsOf(clause).map(stem))
  return actions.map(({ tokens }) => {
    let points = 0
    for (const word of said) points += tokens.get(word) ?? (/^[a-z]{2}s$/.test(word) ? tokens.get(word.slice(0, -1)) : 0) ?? 0
    return points
  })
}

function halvesOf(title: string): Set<string>[] {
  const tasks = splitTasks(title).map(
    (task) =>
      new Set(
        wordsOf(task)
          .filter((word) => !STOP.has(word.toLowerCase()))
          .map(stem),
      ),
  )
  const [first, second] = tasks
  return first && second ? [first.difference(second), second.difference(first)] : []
}

export function stem(word: string): string {
  const plain = word.toLowerCase().replace(/'s?$/, '')
  if (plain.length <= 3) return plain
  const one = plain.endsWith('s')
    ? plain
        .replace(/(?:ies)$/, 'y')
        .replace(/(sh|ch|x|ss)es$/, '$1')
        .replace(/([^s])s$/, '$1')
    : plain
  // Most words have no such ending: a letter is cheaper to look at than a pattern to run.
  if (!'gden'.includes(one.at(-1) ?? '')) return one
  return one
    .replace(/(?:ations?|ating|ated|ate)$/, 'at')
    .replace(/(?:ing|ed)$/, '')
    .replace(/e$/, '')
}

function titleTokens(title: string): Map<string, number> {
  const words = wordsOf(title)
  const tokens = new Map<string, number>()
  for (const word of words) {
    if (STOP.has(word.toLowerCase()) || (word.length < 2 && !/\d/.test(word))) continue
    tokens.set(stem(word), WEAK.has(word.toLowerCase()) || WEAK.has(stem(word)) ? 0.3 : 1)
  }
  for (const word of words) for (const short of shortFormsOf(word.toLowerCase())) if (!tokens.has(short)) tokens.set(short, 0.5)
  for (const short of acronyms(words)) if (!tokens.has(short)) tokens.set(short, 1)
  return tokens
}

/** SOP for "standard operating procedures", FI for "financial investigators", OC16 for "outcome 16". */
function acronyms(words: string[]): string[] {
  const found: string[] = []
  for (const [at, word] of words.entries()) {
    for (const length of [2, 3, 4]) {
      const run = words.slice(at, at + length)
      const short = run.map((w) => w[0]?.toLowerCase() ?? '').join('')
      // A unit is called by what it does: FCIU for "fatal collision investigation".
      if (
        run.length === length &&
        run.every(
          (w) => w.length > (length > 2 ? 1 : 2) && /^[a-z]+$/i.test(w) && (!STOP.has(w.toLowerCase()) || NAMING.has(w.toLowerCase())),
        )
      )
        found.push(
          short,
          ...(length === 2 && /[^s]s$/i.test(run[1] ?? '') ? [`${short}s`] : []),
          ...(length > 2 ? [`${short}u`, `${short}t`] : []),
        )
    }
    const phrase = words.slice(at, at + 3)
    if (phrase.length === 3 && /^(?:of|and|for|under|in|to|by|on)$/i.test(phrase[1] ?? ''))
      found.push(phrase.map((w) => w[0]?.toLowerCase() ?? '').join(''))
    const next = words[at + 1]
    if (next && /^\d+$/.test(next) && word.length > 3)
      found.push(...[word.slice(0, 2), `${word[0]}c`, word.slice(0, 1), word.slice(0, 3)].map((short) => `${short}${next}`.toLowerCase()))
  }
  return found.filter((short) => !COMMON.has(short))
}

function wordsOf(text: string): string[] {
  return (text.replace(/(\d)(?:hrs?|hours?)\b/gi, '$1').match(/[\p{L}\d]+(?:'[\p{L}]+)?/gu) ?? []).slice(0, 400)
}
