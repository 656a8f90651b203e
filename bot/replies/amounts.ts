const FRACTIONS: [RegExp, number][] = [
  [/\b50 ?[/-] ?50\b|\bfifty[- ]fifty\b/, 50],
  [/\b(?:nought|zero|nil) ?(?:%|per ?cent|percent)/, 0],
  [/¾|(?<![\d/])3\/4(?![\d/])/, 75],
  [/¼/, 25],
  [
    /^(?:about |around |roughly |some |over |at least |approximately )?half (?:of )?(?:the |our |my |them|these|those|it|all)?(?: ?[a-z-]+){0,2}?(?:'s|'re| is| are| has| have| was| were|) ?(?:now |all |already |been |come |gone )*(?:out|in|up|live|back|trained|fitted|issued|returned|signed|sent|written|drafted|done|completed?|finished|delivered|installed|briefed|checked|reviewed|visited|interviewed|recruited|posted|closed|cleared|audited|sampled|tested|read|seen|dealt with|sorted|submitted|published|in post|there)\b(?! (?:of|sick|on leave))/,
    50,
  ],
  [/\bquarter (?:done|complete|of|there|finished|way)/, 25],
  [
    /\bhalf[- ]?(?:way|done|complete|finished|there|through|of(?! (?:me|my brain))|written|drafted)|\b(?:about|around|roughly|over|under|nearly|almost|quite|than|just|good|one|is|at|(?:best|better|greater|bigger) part of|a good|first|1st|second|2nd) half\b(?! (?:past|an hour|hour|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|term))|½/,
    50,
  ],
]
const PARTS: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 }
const PART =
  /\b(a|one|two|three|four|five|six|seven|eight|nine)[- ](third|quarter|fifth|sixth|eighth|tenth)(s?)\b(?! (?:part(?:y|ies)|sector|reading|person|rate|degree|time|draft|year|meeting|one|action|item|of an hour|past|to)\b)/
const TENS = 'ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const PERCENT_IN_WORDS = new RegExp(
  `\\b(${TENS}|(?:a|one) hundred)(?:[- ](one|two|three|four|five|six|seven|eight|nine))?(?:[- ](?:odd|ish|something))? ?(?:%|per ?cents?\\b|pc\\b)`,
)
const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  none: 0,
}
const NUMBER = '(\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|none)'
const SHARE = new RegExp(`\\b${NUMBER} (?:(?:out )?of|in(?= (?:ten|10|five|5|four|4|three|3|100)\\b)) (?:the |our |all )?${NUMBER}\\b`)
/** "15/20" where no month has that number. */
const SLASHED =
  /(?<![\d/.]|\bon )(\d{1,3})\s?\/\s?(1[3-9]|[2-9]\d|[1-9]\d\d)(?![\d/]| ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/
const PERCENT = /(?<![\d.])(\d{1,3})(?:\.\d+)?(?:[- ]?(?:ish|odd|something|plus))?\s?(?:%|pc\b|pct\b|percentage(?! points?)|per ?cents?\b)/
/** A percentage of something else, such as a rate. */
const OTHER =
  /(?<!-)\b(?:down|up|above|below|under budget|over budget|underspen[dt]\w*|overspen[dt]\w*|fell|rose|rise|increase|decrease|reduc\w+|rates?|overall|compliance|attrition|satisfaction|target of|attendance|of (?:crimes?|cases|victims|calls|recommendations|officers|respondents))\b/

/** "Rates about 40% done": of the work, whatever else is spoken of. */
const OF_IT = /^ (?:now |so far )?(?:done|complete[d]?|finished|there|through|written|drafted)\b/
/** What is said of a share that is still to be done. */
const TO_GO =
  /^ ?(?:of (?:it|this|them|the \w+) )?(?:is |are |still |only |just |now )*(?:left|to go|remaining|remains?|outstanding|to do|short|missing|to come|to finish|unfinished|still open)\b/
/** "All but 10%". */
const ALL_BUT =
  /\b(?:all but|everything but|all bar|bar|save|less|minus|except(?: for)?|short of|short by|apart from)(?: (?:the|about|a|some|around|last|final))* $/
/** "4/5 there": no day, since it is said how far it is. */
const SLASHED_SHARE =
  /(?<![\d/.])(\d{1,2})\s?\/\s?(\d{1,2})(?= (?:there|done|complete[d]?|finished|through|written|drafted|of the way|way there|sorted|signed|returned|trained|(?!works|suits|looks|thanks|pls|please)[a-z]{4,}s\b))/
/** "3 left out of 12". */
const LEFT_OF = new RegExp(
  `\\b${NUMBER} (?:still |now )?(?:left|to go|remaining|outstanding|to do|to come) (?:out )?of (?:the |our |all )?${NUMBER}\\b`,
)
/** "About 2/3". */
const ROUGHLY_SHARED =
  /(?<=\b(?:approx|approximately|aprox|around|roughly|circa|nearly|almost|over|at|some|(?<!\bme )about) )(\d)\s?\/\s?(\d)(?![\d/])/
const COUNTED = new RegExp(`^${NUMBER} [a-z]+(?:ed|ne|ck|in|nt) out of (?:the |our |all )?${NUMBER}\\b`)

/** How far an action is, in whole percent; "ten per cent left" is 90. Undefined when a clause gives no such figure. */
export function readPercent(clause: string): Amount | undefined {
  const amount = readShare(clause)
  if (!amount) return undefined
  const at = clause.indexOf(amount.words)
  return TO_GO.test(clause.slice(at + amount.words.length)) || ALL_BUT.test(clause.slice(0, at))
    ? { ...amount, percent: 100 - amount.percent }
    : amount
}

interface Amount {
  percent: number
  words: string
}

/** How far an action is, in whole percent, and the words that say so ("two thirds" is 67); undefined when a clause gives no such figure. */
function readShare(clause: string): Amount | undefined {
  const said = PERCENT.exec(clause)
  if (said && Number(said[1]) <= 100 && (!OTHER.test(clause) || OF_IT.test(clause.slice(said.index + said[0].length))))
    return { percent: Number(said[1]), words: said[0].trim() }
  const spoken = inWords(clause)
  if (spoken && !OTHER.test(clause)) return spoken
  for (const [pattern, percent] of FRACTIONS) {
    const found = pattern.exec(clause)
    if (found && !OTHER.test(clause)) return { percent, words: found[0] }
  }
  const left = LEFT_OF.exec(clause)
  if (left) return { percent: Math.round(100 - (100 * numberOf(left[1] ?? '')) / numberOf(left[2] ?? '')), words: left[0] }
  const share =
    SHARE.exec(clause) ?? SLASHED.exec(clause) ?? SLASHED_SHARE.exec(clause) ?? ROUGHLY_SHARED.exec(clause) ?? COUNTED.exec(clause.trim())
  if (!share || (share[1] === 'none' && /^ (?:is|are|has|have|was|were)\b/.test(clause.slice(share.index + share[0].length))))
    return undefined
  const [part, whole] = [numberOf(share[1] ?? ''), numberOf(share[2] ?? '')]
  if (whole === 0 || (whole > 12 && /^[a-z]/.test(share[1] ?? '') && /^\d/.test(share[2] ?? '')) || part > whole || OTHER.test(clause))
    return undefined
  return { percent: Math.round((100 * part) / whole), words: share[0] }
}

/** "Four fifths", "ninety per cent". */
function inWords(clause: string): { percent: number; words: string } | undefined {
  const tens = PERCENT_IN_WORDS.exec(clause)
  if (tens) {
    const at = TENS.split('|').indexOf(tens[1] ?? '')
    return { percent: at < 0 ? 100 : 10 * (at + 1) + (WORDS[tens[2] ?? ''] ?? 0), words: tens[0] }
  }
  const part = PART.exec(clause)
  if (!part) return undefined
  const count = part[1] === 'a' ? 1 : numberOf(part[1] ?? '')
  const whole = PARTS[part[2] ?? ''] ?? 0
  if (count >= whole || (count > 1 && !part[3])) return undefined
  return { percent: Math.round((100 * count) / whole), words: part[0] }
}

function numberOf(word: string): number {
  return WORDS[word] ?? Number(word)
}
