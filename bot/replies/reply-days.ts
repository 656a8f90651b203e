import { type Day, daysBetween } from '../calendar/day.ts'
import type { Frame } from '../calendar/mention.ts'
import { type DayPhrase, findDay } from '../calendar/phrases.ts'
import { ASK_AGAIN, DATE_TALK } from './asking-words.ts'
import { oneOf } from './one-of.ts'
import { type Setting, type ShownAction, stem } from './titles.ts'

const NOT_THEN =
  /\bno longer (?:achievable|possible|realistic|feasible|doable|viable|on|tenable|attainable|likely|a runner)\b|\b(?:won't|can't|cannot|not|isn't|ain't|aren't|unlikely|don't think|will not) (?:[\w']+ ){0,3}?(?:ready|land|landing|arrive|arriving|get there|come|coming|fly|work|met|miss|achievable|realistic|possible|happen|doable|feasible|viable|make|meet|hit|manage|do (?=(?:the )?(?:\w*day|\d|mon|tue|wed|thu|fri)\b)|be done|be finished|finish|complete)\b|\b(?:is|'s|looks|was|seems|has|have) (?:a bit |far |way |too |very |now |rather |looking )*(?:optimistic|ambitious|a (?:bit of a )?stretch|out(?=\s*$)|gone|unrealistic|impossible|for the birds|pie in the sky|a non-?starter|not on|off the table|blown|bust|a big ask|pushing it|fanciful|dead)|\bno (?:chance|way|hope|prospect) (?:by|for|on|before)\b|\bout (?:of )?the window\b|(?:'s| is| was| are| looks| seems| feels) (?:just |all |far |way |really |a bit |simply |much )*(?:a (?:fantasy|pipe ?dream|fiction|fairy ?tale|joke|tall order|dream)|too (?:soon|early|tight|close|near|optimistic|ambitious|tall)|no good|no use|hopeless|beyond us|undoable|unworkable|unachievable|fantasy|fiction|not (?:real|realistic|possible|doable|achievable))\b|\bno (?:way|chance|hope|prospect|earthly) (?:of |that |in hell )?(?:i|we|it|this|us|you|they|he|she)?(?:'ll| will|'re| are| can)? ?(?:going to |ever )?(?:mak\w+|hit\w*|meet\w*|get\w*|manag\w+|do\w*|see\w*|finish\w*|land\w*|deliver\w*)\b/
const AHEAD =
  /\b(?:will|'ll|shall|should|to be|to follow|going|expect\w*|aim\w*|hop(?:e|ing)|plan\w*|due|by|before|until|till?|target\w*|eta|ready|next|tomorrow|end of|to(?! (?:my|the|our|your|his|her|him|them|you|me|us|all|every\w*|date)\b))\b/
const EDGE_WORDS = new RegExp(
  String.raw`\b${oneOf`
  pls|please|plz|now|instead|at the (?:latest|earliest|moment)|latest|earliest
  if (?:that's|thats|that is|it's|its) (?:ok|okay|alright|all right|possible)|if poss(?:ible)?|ok|maybe|more
  it'll be|it'd be|that'd be|would be|(?:will|'ll|would|shall) (?:have|need|has) to (?:be|go|say)|realistic(?:ally)?|likely|probably|possibly|say|make it|make|it|is|it's|its|will be|i'd say|call it|about
  around|circa|better|in time for|thanks|thx|ta|sorry|due|date|new|for|by|to|til|till|until|on|in|at|the|a
  any chance of|any chance|chance|possible|how about|shall we|can we|could we|can i|could i|let's|call|safer|doable|achievable|do|would|could|can|be|ok|okay|fine|alright
  if (?:you|they|she|he) can (?:bear|wait|manage|live with|stand|cope with)(?: it| that)?|and not (?:a|one) day (?:sooner|later|earlier)|you can have it|you'll have it
  if (?:the )?(?:commissioner|pcc|chair|you|that|it)(?: is|'s| are)? (?:agreeable|content|happy|ok|okay|fine|willing|agrees|can)|eta|tgt|(?<!on )target|looking like|looks like|sensible|a godsend|ideal|helpful|suits?(?: me| us)?|fine by me
  (?:back|out) (?=to |till?\b|until)|(?:will|should|would|'ll|'d|shd) (?:do|suffice|be enough)(?: (?:it|nicely|us|me|fine|the trick))?
  one|cop|eod|noon|and|of|this|that|hopefully|aim|aiming|think|i|actually|only|just
`}\b`,
  'g',
)

/** Days: a day without a year that lies further ahead than this is one that has just gone by. */
export const FAR = 300

/** Days: a day without a year that comes up so soon is not the one of a year ago. */
const SOON = 60
const DAY_AND_MONTH = /^(?!.*\d{4})(?:.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|.*\d[/.]\d)/

/** How days are read: the coming ones. */
export function ahead(context: Setting): Frame {
  return { today: context.today, lean: 'ahead', nextMeeting: context.nextMeeting }
}

/** A day without a year that has just gone by is a slip, not next year's: whoever wrote it is asked. */
export function askedDay(day: DayPhrase | undefined, today: Day): Day | null {
  if (!day || (day.kind === 'date' && !/\d{4}/.test(day.words) && daysBetween(today, day.to) > FAR)) return null
  return day.to
}

/** The first day of a week, but the last of a month, as everywhere in replies; never a day that is past. */
export function remindDay(day: DayPhrase | undefined, today: Day): Day | null {
  const at = day?.kind === 'month' ? day.to : day?.from
  return at && at > today ? at : null
}

/** "Complete by Friday" looks ahead, and so does a month or quarter that nothing says is past. */
export function isAhead(rest: string, day: DayPhrase | undefined, today: Day): boolean {
  if (!day || isPapers(rest, day, today)) return false
  if (
    /\b(?:been|was|were|had)\b.* (?:for|since)(?: the)?\s*$/.test(rest.slice(0, day.start)) ||
    (/\bas (?:of|at)(?: the)?(?: w\/c)?\s*$/.test(rest.slice(0, day.start)) && (day.to <= today || daysBetween(today, day.from) > SOON)) ||
    (day.to <= today && /\bfrom\s*$/.test(rest.slice(0, day.start)))
  )
    return false
  if (isLongPast(rest, day, today)) return false
  if (
    /\b(?:by|before|til|till|until|for|from)(?: the)?\s*$/.test(rest.slice(Math.max(0, day.start - 12), day.start)) ||
    /^(?:by|before)\b/.test(day.words)
  )
    return true
  if (
    /\b(?:completed|finished|did|closed|sent|wrapped up|circulated|got it done|done) (?:[a-z]+ ){0,3}(?:over|during|across) the (?:bank holiday )?weekend\b/.test(
      rest,
    )
  )
    return false
  // "Done 17 Oct", said on 14 October, is no news of last year.
  if (DAY_AND_MONTH.test(day.words) && day.kind === 'date' && day.to > today && daysBetween(today, day.to) <= SOON) return true
  const back = findDay(rest, { today, lean: 'back', nextMeeting: null })
  if (back && day.kind === 'week' && /\d/.test(day.words) && daysBetween(back.to, today) < daysBetween(today, day.to)) return false
  if (
    back &&
    ((day.kind === 'month' && back.to < today) ||
      /\b(?:in|during|completed|finished|closed|sorted|delivered)\s*$/.test(rest.slice(0, day.start))) &&
    !/^(?:this|next|end|mid|late|early|the end|start)/.test(day.words) &&
    daysBetween(back.to, today) < daysBetween(today, day.to)
  )
    return false
  return (
    /^(?:month|quarter|year|week|length)$/.test(day.kind) &&
    !/\b(?:was|were|last|been|since|back in|earlier|this week|this month)\b/.test(rest)
  )
}

const PLANNED = /\b(?:will|'ll|shall|should|to be|going|expect\w*|aim\w*|hop(?:e|ing)|plan\w*|due|until|till?|for|target\w*|eta|next)\b/

/** "Went before Christmas", said in January: it comes again only when the year is nearly out. */
function isLongPast(rest: string, day: DayPhrase, today: Day): boolean {
  if (day.to < today) return true
  if (!/^(?:date|feast)$/.test(day.kind) || daysBetween(today, day.to) < 200 || PLANNED.test(rest)) return false
  if (day.kind === 'feast') return true
  const back = findDay(rest, { today, lean: 'back', nextMeeting: null })
  return back !== undefined && back.to < today && daysBetween(back.to, today) < 90
}

/** "That went in the May pack", said in October. */
function isPapers(rest: string, day: DayPhrase, today: Day): boolean {
  if (!/^(?:month|quarter)$/.test(day.kind) || !PAPERS.test(rest.slice(day.end))) return false
  const back = findDay(rest, { today, lean: 'back', nextMeeting: null })
  if (!back || back.to >= today || daysBetween(back.to, today) > daysBetween(today, day.to)) return false
  return isBygone(rest) || (/\b[a-z]{3,}ed\b/.test(rest.slice(0, day.start)) && !AHEAD.test(rest))
}

const PAPERS =
  /^ (?:public |performance |quarterly )?(?:pack|papers|a ?& ?a|meeting|board|panel|bundle|agenda|return|report|paper|update|session)\b/

/** "The survey closed on Friday": nothing in it looks ahead. */
export function isBygone(rest: string): boolean {
  return (
    /\b(?:marked|reopened|chased|asked|told|spoke|emailed|raised|requested|closed|completed|finished|ended|sent|went|met|held|was|were|had|took)\b/.test(
      rest,
    ) && !AHEAD.test(rest)
  )
}

/** The day in the past on which it was done; null where the words name none. */
export function pastDay(rest: string, context: Setting): Day | null {
  const day = findDay(rest, { today: context.today, lean: 'back', nextMeeting: null })
  if (!day || day.from !== day.to || day.to > context.today) return null
  return /^(?:date|weekday|near|ago)$/.test(day.kind) ? day.to : null
}

/** The clause is a day and words of courtesy, or of the action's own title. */
export function isOnlyDate(rest: string, day: DayPhrase, about: ShownAction[]): boolean {
  if (/\bto (?:do|come|follow|go)\s*$/.test(rest)) return false
  const titles = about.map(({ title }) => ` ${title} `).join()
  const stems = new Set(about.flatMap((action) => [...action.stems]))
  const left =
    `${rest.slice(0, day.start)} ${rest.slice(day.end)}`
      .replace(/\b\d{1,2}(?:st|nd|rd|th)(?= to\b)/g, ' ')
      .replace(EDGE_WORDS, ' ')
      .match(/[\p{L}\d']+/gu) ?? []
  return left.every(
    (word) =>
      DATE_TALK.has(word) ||
      stems.has(word) ||
      (word.endsWith('s') && stems.has(stem(word))) ||
      stems.has(word.replace(/s$/, '')) ||
      titles.includes(` ${word}`),
  )
}

/** "The 17th isn't going to happen": the day that is named cannot be met. */
export function isRuledOut(rest: string): boolean {
  return NOT_THEN.test(rest)
}

/** "Not a chance that it is done by Friday": the day is none on which anything is expected. */
export function isDenied(rest: string): boolean {
  return /\b(?:not a (?:chance|hope|prayer)|no (?:chance|way|hope|prospect)|won't|will not|can't|cannot|isn't|not going to|unlikely|doubt(?:ful)?)\b/.test(
    rest,
  )
}

/** "It will be there by the 31st", "aiming for the 16th" where it is due on the 17th: a day on which it is to be done, and not a later one asked for. */
export function isHoped(rest: string, date: Day, about: ShownAction[]): boolean {
  if (/\b(?:will|'ll) (?:be|have)\b.{0,20}\bby\b/.test(rest)) return true
  const inTime = about.length > 0 && about.every(({ due }) => due !== null && date <= due)
  return (
    inTime &&
    /\b(?:should|will|'ll|due (?:in|back|out|here|to)|aim\w*|hop(?:e|es|ing|efully)|expect\w*|plan\w*|promise\w*|by|latest)\b/.test(rest)
  )
}

/** "Finishing a bid this week so catch me on Thursday": the day that follows the asking. */
export function dayToAsk(rest: string, context: Setting): DayPhrase | undefined {
  const asking = ASK_AGAIN.exec(rest)
  return asking && asking.index > 0 ? findDay(rest.slice(asking.index), ahead(context)) : undefined
}
