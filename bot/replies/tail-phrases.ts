import { oneOf, wordSet } from './one-of.ts'

const TO_US = String.raw`(?:(?:the )?(?:d?pcc|commissioner|cp|opcc|chair|board|panel|committee)(?:'s (?:office|team|staff))?|you)`
const YOURS = '(?:team|office|staff|side|people|lot|folk|colleagues?|pa|ea|policy officer|inbox)'
const FEW = '(?:one|two|three|four|five|six|some|several|most|half|a (?:few|couple)|\\d+|part|certain|many)'
/** Where a phrase ends: at the next one, or with the clause. */
const END = String.raw`(?=\s*$|[,.;]| (?:on|in|at|by|last|this|yesterday|today|earlier|so|and|via|since|before|\d|(?:mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b)`

/** When, under which item, in which version, in which paper, and with the hands of those who asked. */
const IDLE = new RegExp(
  String.raw`\b(?:${oneOf`
  (?:by|at|before|around|since) (?:cop|cob|close(?: of (?:play|business))?|teatime|lunchtime|first light)(?= (?:yesterday|last)\b)
  (?:over|during|before|after) (?:the )?(?:half[- ]term|weekend|bank holiday|christmas|xmas|easter|summer|break|holidays?|festive (?:period|break)|new year|last (?:few |couple of |two |three )?(?:days?|weeks?|months?))|overnight
  (?:the )?(?:week|month|day|weekend|time|meeting|monday|tuesday|wednesday|thursday|friday) before last|(?:ages|weeks|months|yonks|days|way|some time|a (?:good )?while|a bit|a (?:week|month|fortnight)(?: or (?:so|two))?) back|the other (?:day|week|month|night)|in (?:good|plenty of|double quick|record) time|back in(?= (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter))
  (?:as|under|at|in|via) (?:your |the |our )?(?:agenda )?(?:item|minute|agenda) (?:no\.? ?)?\d+(?:\.\d+)?(?: (?:of|on) (?:the|your|our) agenda)?(?: (?:last|this) time)?
  as (?:an? |the )?(?:v|ver|version|issue|rev|revision|edition)\.? ?\d[\d.]*
  in (?:my|our|the) (?:[a-z-]+ )?(?:paper|report|letter|note|e-?mail|brief|briefing|response|reply|submission|presentation|memo)(?: to ${TO_US})?(?: (?:dated|of|from)(?= \d| (?:mon|tue|wed|thu|fri)))?
  (?:to|with|by|from|for) your ${YOURS}|(?:to|with) (?!legal\b|hr\b|comms\b|finance\b|draft)[a-z]+ (?:in|at|from|of|on) (?:your ${YOURS}|(?:the )?opcc|(?:the )?d?pcc's (?:office|team|staff))
  (?:on|at) the \d{1,2}[.:]\d\d
  by (?:the |our )?(?:(?:t\/|temp |acting |det |d\/)?(?:ch(?:ief)? (?:supt|insp|inspector|superintendent)|insp|inspector|sgt|sergeant|supt|superintendent|dci|di|ds|dcs|dc|pc|acc|dcc|cc|mr|mrs|ms|dr|cllr)(?: (?!(?:on|in|at|last|this|and|but|so|for|with|to|today|yesterday|over|before|after|during|since|via|by|from|as|of|when|who|if|only|first)\b)[a-z'-]+)?|(?:head|director) of [a-z]+)
`})(?![\w-])`,
  'g',
)
const TO_BOTH = new RegExp(String.raw`\b(to|with) (?:the |our )?(?:[a-z&]+ ){1,3}(?:and|&|plus) (?:to |with )?(?=${TO_US}\b)`, 'g')
const ON_THE_FRONT = /\bon (?:the|this|that) ((?:[a-z-]+ ){0,3})(?:front|score|side of things)(?=\s*$)/g
const FROM_WHOM = new RegExp(String.raw`\bfrom (?!${FEW}\b)(?:the |our )?(?:[a-z&']+ ?){1,4}?${END}`, 'g')
const WITH_WHOM = new RegExp(String.raw`\bwith (?!${FEW}\b)(?:the |our |my )?(?:[a-z&']+ ?){1,3}?${END}`, 'g')
const WITH_THOSE = new RegExp(
  String.raw`\bwith (?!${FEW}\b)(?:(?:the|our|all) (?:[a-z]+ )?[a-z]+s|hr|finance|payroll|fleet|resourcing|people services|the (?:venue|supplier|college|force|trust|council|team))${END}`,
  'g',
)
/** Things that come from one place, whole. */
const HAD_FROM = /\b(?:obtained|commissioned|secured|procured|bought|purchased|got|received)$/
const ESTABLISHED = /\b(?:confirmed|checked|clarified|verified)$/

/** What follows a deed, without phrases that say when, with or from whom, in which paper or version, and draw no limit. */
export function withoutIdle(before: string, deed: string, after: string, stems: Set<string>): string {
  const plain = after.replace(TO_BOTH, '$1 ').replace(IDLE, ' ').replace(ON_THE_FRONT, 'on $1')
  if (HAD_FROM.test(deed) && !stems.has('from')) return plain.replace(FROM_WHOM, ' ')
  if (!ESTABLISHED.test(deed) || stems.has('with') || stems.has('to') || stems.has('pcc')) return plain
  return plain.replace(/\b(?:all|both|every|fully)\b/.test(before) ? WITH_WHOM : WITH_THOSE, ' ')
}

const NO_SHORT_FORM = wordSet`pre pro con sub non out off mid for per not and any some the act first one two set its has was`

/** "Fed" for "federation", "commissioner" for "PCC": another form of a word of the title. */
export function isShortFor(word: string, stems: Set<string>): boolean {
  if (/^(?:commissioner|cp)$/.test(word)) return stems.has('pcc')
  if (!/^[a-z]{3,6}$/.test(word) || NO_SHORT_FORM.has(word)) return false
  for (const own of stems) if (own.length >= word.length + 3 && own.startsWith(word)) return true
  return false
}
