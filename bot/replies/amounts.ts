const FRACTIONS: [RegExp, number][] = [
  [/\b(?:three[- ]quarters?|¾|3\/4)/, 75],
  [/\btwo[- ]thirds?\b/, 67],
  [/\b(?:one|a)[- ]third\b/, 33],
  [/\bthree[- ]fifths\b/, 60],
  [/\b(?:one|a)[- ](?:fifth)\b/, 20],
  [/\b(?:one|a)[- ]quarter\b|\bquarter (?:done|complete|of|there|finished|way)|¼/, 25],
  [
    /\bhalf[- ]?(?:way|done|complete|finished|there|through|of|written|drafted)|\b(?:about|around|roughly|over|just|one|is|at) half\b|½/,
    50,
  ],
]
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
  none: 0,
}
const NUMBER = '(\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none)'
const SHARE = new RegExp(`\\b${NUMBER} (?:out )?of (?:the |our )?${NUMBER}\\b`)
const PERCENT = /(?<![\d.])(\d{1,3})(?:\.\d+)?\s?(?:%|pc\b|per ?cents?\b)/
/** A percentage of something else, such as a rate. */
const OTHER =
  /\b(?:down|up|fell|rose|rise|increase|decrease|reduc\w+|rate|compliance|attrition|satisfaction|target of|attendance|of (?:crimes?|cases|victims|calls|recommendations|officers|respondents))\b/

/** How far an action is, in whole percent, and the words that say so ("two thirds" is 67); undefined when a clause gives no such figure. */
export function readPercent(clause: string): { percent: number; words: string } | undefined {
  const said = PERCENT.exec(clause)
  if (said && Number(said[1]) <= 100 && !OTHER.test(clause)) return { percent: Number(said[1]), words: said[0].trim() }
  for (const [pattern, percent] of FRACTIONS) {
    const found = pattern.exec(clause)
    if (found && !OTHER.test(clause)) return { percent, words: found[0] }
  }
  const share = SHARE.exec(clause)
  if (!share) return undefined
  const [part, whole] = [numberOf(share[1] ?? ''), numberOf(share[2] ?? '')]
  if (whole === 0 || part > whole || OTHER.test(clause)) return undefined
  return { percent: Math.round((100 * part) / whole), words: share[0] }
}

function numberOf(word: string): number {
  return WORDS[word] ?? Number(word)
}
