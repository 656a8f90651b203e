import { NEUTRAL } from './neutral-words.ts'
import { MORE_KEYS } from './short-words.ts'

/** Words that decide how a reply is read, and are worth knowing through one slip of the keys. */
const KEY_WORDS = [
  'complete',
  'completed',
  'finished',
  ...MORE_KEYS,
  'discharged',
  'duplicate',
  'tuesday',
  'thursday',
  'wednesday',
  'published',
  'submitted',
  'circulated',
  'extension',
  'progress',
  'nearly',
  'almost',
  'partially',
  'hopefully',
  'probably',
  'unless',
  'awaiting',
  'waiting',
  'tomorrow',
  'yesterday',
  'january',
  'february',
  'september',
  'october',
  'november',
  'december',
]
/** Short ones: only two letters that changed places are mended, since too many words lie one letter away. */
const SHORT_KEY_WORDS = [
  'done',
  'closed',
  'sorted',
  'until',
  'still',
  'should',
  'change',
  'either',
  'both',
  'remind',
  'extend',
  'chase',
  'again',
  'please',
]
/** Words of their own that lie one letter from a key word. */
const REAL_WORDS = new Set(
  (
    'duplicates duplicated circulate discharger progressed submitter compete competed competes completes completely finishes finisher discharges discharger publishes publisher submitter circulates ' +
    'extensions extensive progresses writing wanting wasting rewind remand remint receiver receives transfers unleash neatly dearly yearly pearly wailing wading baiting waiving'
  ).split(' '),
)

/** What was done, when, and by whom: known through one slip inside the word, since another ending is another word. */
const DEED_WORDS =
  'reviewed updated trained briefed appointed recruited installed launched introduced confirmed explained clarified written emailed attached embedded approved visited arranged organised responded answered supplied forwarded returned uploaded adopted amended drafted checked started achieved recommended reallocate meeting training morning afternoon evening outstanding remaining everyone everybody officers committee commissioner because already'.split(
    ' ',
  )
const REAL_DEEDS = new Set(
  'undated trailed instilled lunched conformed attacked retuned unloaded adapted drifted chucked stared starred stated melting trailing mourning moaning offices'.split(
    ' ',
  ),
)
/** Typed without the last "e": "signd". */
const PASTS = new Set([...DEED_WORDS, ...KEY_WORDS, 'signed', 'agreed', 'closed', 'issued', 'posted'].filter((word) => word.endsWith('ed')))
const BY_LETTER = Map.groupBy([...KEY_WORDS, ...DEED_WORDS], (word) => word[0] ?? '')
const KNOWN = new Set([...KEY_WORDS, ...DEED_WORDS, ...REAL_WORDS, ...REAL_DEEDS])
const DEEDS = new Set(DEED_WORDS)

/** A word with one slip of the keys in it put right, where it is one that decides how a reply is read. */
export function mendSlip(word: string): string {
  if (word.length < 4 || word.length > 15 || KNOWN.has(word)) return word
  const swapped = SHORT_KEY_WORDS.find((key) => isSwapped(word, key))
  if (swapped) return swapped
  const past = word.endsWith('d') ? `${word.slice(0, -1)}ed` : ''
  if (PASTS.has(past)) return past
  if (word.length < 6 || word.includes("'")) return word
  const like = [...(BY_LETTER.get(word[0] ?? '') ?? []), ...(BY_LETTER.get(word[1] ?? '') ?? [])]
  return like.find((key) => isMeant(word, key)) ?? word
}

function isMeant(word: string, key: string): boolean {
  if (isSwapped(word, key)) return !isForm(word, key)
  if (word[0] !== key[0] || !isOneOff(word, key) || isForm(word, key)) return false
  return !DEEDS.has(key) || (word.at(-1) === key.at(-1) && key.length > 6)
}

/** Words that lie one letter apart, and are no slips of each other. */
const LOOKALIKES =
  'contract contact prevent present country county complaint compliant casual causal charge change patrol petrol finding funding hearing heating parking packing vetting venting tracing tracking remand remind release relapse search starch listing lifting meeting melting personal personnel district retail retain detail filling filing mission missing planning planting racing raising raids roads scheme schema crimes crises custody custard victim victor process progress costing coating posting hosting lasting spending'.split(
    ' ',
  )

/** A clause in small letters with one slip of the keys put right in each longer word that stands in a title: "absense" for "absence". */
export function mendTitleSlips(clause: string, titleWords: Set<string>): string {
  return clause.replace(/(?<![\w'/-])[a-z]{6,14}(?![\w'/-])/g, (word) => {
    if (/(?:ing|ed)$/.test(word) && word.length < 9) return word
    if (titleWords.has(word) || NEUTRAL.has(word) || KNOWN.has(word) || LOOKALIKES.includes(word)) return word
    const meant = [...titleWords].filter((key) => key.length > 5 && key[0] === word[0] && !LOOKALIKES.includes(key) && isSlip(word, key))
    return meant.length === 1 ? (meant[0] ?? word) : word
  })
}

/** One letter is wrong within the word, or one of two alike is missing at its end; another ending is another word: "policy", "police". */
function isSlip(word: string, key: string): boolean {
  if (isSwapped(word, key)) return true
  if (!isOneOff(word, key)) return false
  const isDoubled = word.length + 1 === key.length && key.startsWith(word) && key.at(-1) === key.at(-2)
  return isDoubled || word.at(-1) === key.at(-1)
}

/** "Conclude", "provider": another form of the verb, and no slip. */
function isForm(word: string, key: string): boolean {
  return key.endsWith('ed') && word.replace(/(?:rs|r|s|z?ed)$/, '').replace(/iz$/, 'is') === key.slice(0, -1)
}

function isSwapped(word: string, key: string): boolean {
  if (word.length !== key.length || word === key) return false
  const at = firstDifference(word, key)
  return word[at] === key[at + 1] && word[at + 1] === key[at] && word.slice(at + 2) === key.slice(at + 2)
}

/** One letter left out, put in or mistaken. */
function isOneOff(word: string, key: string): boolean {
  const at = firstDifference(word, key)
  if (word.length === key.length) return word.slice(at + 1) === key.slice(at + 1)
  if (word.length + 1 === key.length) return word.slice(at) === key.slice(at + 1)
  return word.length === key.length + 1 && word.slice(at + 1) === key.slice(at)
}

function firstDifference(word: string, key: string): number {
  let at = 0
  while (at < word.length && word[at] === key[at]) at++
  return at
}
