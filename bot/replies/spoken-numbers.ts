const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const FIRSTS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const DIGIT = `(${DIGITS.slice(1).join('|')})`
const REF_ALOUD = new RegExp(`\\b${DIGIT} (?:oh|o|zero|nought) ${DIGIT}\\b`, 'gi')
const DAY_ALOUD = new RegExp(
  `\\b(twenty|thirty)[ -](${FIRSTS.slice(0, 9).join('|')})\\b|(?<=\\b(?:on|by|until|till?|before|since|to|for) the )(${FIRSTS.slice(5).join('|')}|thirtieth)\\b(?= of [a-z]|\\s*(?:$|[.,;!?]))|\\b(${FIRSTS.slice(0, 5).join('|')})\\b(?= of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
  'gi',
)

/** Numbers spoken into the phone: "one oh four" is 104; "on the ninth" and "the twenty second of June" are days of a month. */
export function writeSpokenNumbers(text: string): string {
  return text
    .replace(REF_ALOUD, (_, hundreds: string, ones: string) => `${place(DIGITS, hundreds)}0${place(DIGITS, ones)}`)
    .replace(DAY_ALOUD, (_, tens: string | undefined, ones: string | undefined, late: string | undefined, early: string | undefined) => {
      if (early) return `${place(FIRSTS, early) + 1}${['st', 'nd', 'rd'][place(FIRSTS, early)] ?? 'th'}`
      if (!late)
        return `${(tens?.toLowerCase() === 'twenty' ? 20 : 30) + place(FIRSTS, ones ?? '') + 1}${['st', 'nd', 'rd'][place(FIRSTS, ones ?? '')] ?? 'th'}`
      return late.toLowerCase() === 'thirtieth' ? '30th' : `${place(FIRSTS, late) + 1}th`
    })
}

function place(words: string[], word: string): number {
  return words.indexOf(word.toLowerCase())
}
