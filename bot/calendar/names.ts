const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const FULL_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  another: 1,
  extra: 1,
  one: 1,
  two: 2,
  couple: 2,
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
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
}

/** Pattern sources (no groups of their own that capture) for the names in which English writes days and counts. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
export const WEEKDAY = '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|(?:a |another )?couple(?: of)?)'

/** 1–12 for "Sept", "march"; 0 when it is no month. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** 1 Monday … 7 Sunday for "Weds", "thurs"; 0 when it is no weekday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** The number that a count says ("12", "three", "a couple of"); 1 for a word that says none. */
export function countOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  if (/couple/i.test(words)) return 2
  return NUMBERS[words.toLowerCase()] ?? 1
}

/** "September" for "sept"; the word itself when it is no month. */
export function monthName(word: string): string {
  return FULL_MONTHS[monthNumber(word) - 1] ?? word
}
