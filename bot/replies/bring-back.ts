import { MONTH, monthName } from '../calendar/names.ts'

const DAY_OF_MONTH = `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?: \\d{4})?`
const MEETING = `(?:the |our )?((?:next month's|next|${MONTH}\\b(?: \\d{4})?) ?(?:public |formal |performance )?(?:a ?& ?a|meeting|board|panel|committee)?(?: meeting)?)`

const NAMED_MEETING = `(?:the |our )?((?:next|${MONTH}\\b(?: \\d{4})?) (?:public |formal |performance )?(?:a ?& ?a|meeting)(?: meeting)?)`

/** A sitting that is called so, by its month, its day or as the next one. */
const SITTING = `(?:the |our )?((?:next month's|next|${DAY_OF_MONTH}|${MONTH}\\b(?:'s)?(?: \\d{4})?) (?:public |formal |performance |thematic |quarterly )?(?:a ?& ?a|meeting|sitting|session)(?: meeting)?)`
/** What is done with an item at a meeting, or to put it before one. */
const SAYING =
  'list(?:ed)?|item|slot(?:ted)?|schedule[d]?|reschedule[d]?|book(?:ed)?|put|hold|held|bring|brought|bringing|take|taken|taking|raise|discuss|cover|answer|speak|talk|agenda|table|tabled|tabling|present|revisit|defer|deferred|carry(?! out)|carried(?! out)|roll|rolled|sit|deal with|pick|verbal|verbally|in person|come back|return|bumped?|moved?|park(?:ed)?|keep|kept|save[d]?|leave|postpone[d]?|have (?:it|this|that|them) (?:in|on|back)|heard|speaking|talking|listed'

const BACK: RegExp[] = [
  new RegExp(`\\b(?:${SAYING})\\b.{0,60}?\\b(?:for|to|at|until|til|till|on|in|onto|into|by way of) ${SITTING}`),
  new RegExp(
    `^(?:an? |my |the )?(?:verbal|oral|in[- ]person|face[- ]to[- ]face|short|brief|fuller|full|proper|thematic)? ?(?:deep dive|discussion|walk-?through|q ?& ?a|update|report|answer|response|account|item) (?:at|to|in|for|on) ${MEETING}`,
  ),
  new RegExp(
    `\\b(?:agenda|table|list|slot|calendar|schedule) (?:it|this|that|these|them)(?: in)? (?:for|at|in) (?:the )?((?:next|${MONTH}\\b(?: \\d{4})?)(?: meeting)?)`,
  ),
  new RegExp(`\\b(?:back|return|returning|report|come|bring (?:it|this|that)) to (?:the )?a ?& ?a in ((?:${MONTH})\\b(?: \\d{4})?)`),
  new RegExp(`\\b(?:agenda item|item|slot) (?:for|at|in|on) ${MEETING}`),
  new RegExp(
    `\\b(?:bring|brought|bringing|take|taken|return|returned|come|goes?) (?:it |this )?back to the (?:meeting|a&a|board|panel) (?:of|on) (?:the )?(\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\b(?: \\d{4})?)`,
  ),
  new RegExp(
    `\\b(?:give|giving|do|doing|provide|speak to|talk to|report|update) (?:[\\w&'()-]+ ){0,4}?(?:verbal|verbally|update|it|this|that)(?: update)? (?:to|at|in|for) ${MEETING}`,
  ),
  new RegExp(`\\b(?:go|goes|move|moved|moving|slot|slotted) (?:[\\w&'()-]+ ){0,4}?(?:to|at|in|for|onto|into) ${NAMED_MEETING}`),
  new RegExp(
    `\\b(?:bring|brought|bringing|take|taking|talk|speak|table|tabling|put|pick|picked|picking|revisit|deal with|present|raise|hear|cover|discuss|carry(?! out)|carried(?! out)|deferred|held|add|defer|hold) (?:[\\w&'()-]+ ){0,5}?(?:back |forward |over |on )?(?:to|at|in|for|until|on the agenda for) ${MEETING}`,
  ),
  new RegExp(
    `\\b(?:on|onto|to|for|in) (?:the |our )?((?:next|${MONTH}\\b(?:'s)?(?: \\d{4})?) (?:a ?& ?a |meeting |board )?(?:agenda|meeting))\\b`,
  ),
  new RegExp(
    `\\b(?:on the agenda (?:for|at|in)|back (?:to|at)|report(?:ing)? back (?:to|at|in)|agenda item (?:for|at)|come[s]? back (?:to|at|in)) ${MEETING}`,
  ),
]

/** The meeting at which a clause wants its action to be taken again, as people name it; undefined where it wants none. */
export function findMeeting(plain: string): string | undefined {
  if (/\b(?:hold|holding) off\b|\b(?:a ?& ?a|meeting|board) date\b/.test(plain)) return undefined
  if (
    /\b(?:deadline|due date|target date|extend|extension)\b|\b(?:move|push|change|slip|put|shift|line|set|take|align) (?:the |its |that |my |this )?(?:date|target|due|timescale)\b/.test(
      plain,
    )
  )
    return undefined
  if (
    /^(?:(?:it|this|that|all|both|was|were|has|have|been|already|and) )*(?:taken|discussed|covered|heard|presented|tabled|considered|raised|answered) (?:in full )?(?:at|in|during) /.test(
      plain,
    )
  )
    return undefined
  for (const pattern of BACK) {
    const found = pattern.exec(plain)?.[1]
    if (found) return meetingName(found)
  }
  return undefined
}

function meetingName(found: string): string {
  const plain = found
    .trim()
    .replace(/(?<!month)'s (?=\S)/, ' ')
    .replace(/a ?& ?a/, 'A&A')
  if (/^\d/.test(plain)) return plain.replace(new RegExp(`\\b(?:${MONTH})\\b`), monthName)
  const month = new RegExp(`^(${MONTH})\\b`).exec(plain)?.[1]
  if (!month) return plain
  const rest = plain.slice(month.length).trim()
  return `${monthName(month)} ${rest === '' || rest === 'A&A' ? 'meeting' : rest}`
}
