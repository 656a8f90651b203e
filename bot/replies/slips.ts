import { MORE_KEYS } from './short-words.ts'

/** Words that decide how a reply is read, and are worth knowing through one slip of the keys. */
const KEY_WORDS = [
  'complete',
  'completed',
  'finished',
  ...MORE_KEYS,
  'discharged',
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
const SHORT_KEY_WORDS = ['done', 'closed', 'sorted', 'until', 'still', 'should', 'change', 'either', 'both']
/** Words of their own that lie one letter from a key word. */
const REAL_WORDS = new Set(
  (
    'circulate discharger progressed submitter compete competed competes completes completely finishes finisher discharges discharger publishes publisher submitter circulates ' +
    'extensions extensive progresses writing wanting wasting unleash neatly dearly yearly pearly wailing wading baiting waiving'
  ).split(' '),
)

/** A word with one slip of the keys in it put right, where it is one that decides how a reply is read. */
export function mendSlip(word: string): string {
  if (word.length < 4 || word.length > 12 || REAL_WORDS.has(word)) return word
  if (KEY_WORDS.includes(word)) return word
  return (
    SHORT_KEY_WORDS.find((key) => isSwapped(word, key)) ??
    KEY_WORDS.find(
      (key) => word.length >= 6 && !isForm(word, key) && (isSwapped(word, key) || (word[0] === key[0] && isOneOff(word, key))),
    ) ??
    word
  )
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
