/** The mark of a list entry: "•", "(a)", "3.", "D4:", "2.1". */
export const BULLET =
  /^(?:[-*•] \[[ xX]?\]\s+|[•●▪◦»›→⇒✓✔☑✅✗✘❌☐□▶►▸‣⁃■◆➢➔*\-–—o]\s+|(?:[-=]{1,2}>|!{1,3}|~|\+|[[(](?:A|AP|ACT|TODO|To do)[\])]:?)\s+(?=[A-Z])|\((?:[a-z]{1,3}|\d{1,2}[a-z]?)\)\s+|[NDR]\d{1,3}(?:\s{2,}|[:.]\s+|\s[-–]\s)|\d{1,2}[.)]\s+|[a-z][.)]\s+|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+|[ivx]{1,4}[.)]+\)?\s+)/
/** Words before a colon that begin something new: "Chair:", "Due:", "Action 3:". */
const LABEL = /^(?:[A-Z][\w/'’&-]*(?: [\w/'’&-]+){0,3}(?: ?\([\w ./&-]{1,40}\))?\s?:|(?:Further )?A(?:ctions?|CTIONS?)\b[^.]{0,30}[:–-])/
/** "AP6 - ", "A12 (RC) ", "ACTION POINT 3 -": the code of an action begins something new. */
const CODED =
  /^(?:AP\/?|A|ACTION POINT|Action [Pp]oint)\s?\d{1,3}(?:\s?\(|\s(?=[A-Z][a-z]+ (?:[A-Z][a-z]+ )?to [a-z])|\s*[:–-]\s|\.\s|\s{2,}|\s(?=[A-Z]{2,4}[ /]))/
/** "Update: sent in May.", "Status: complete": what follows tells what became of the action before it. */
export const REPORTED =
  /(?:^|[.;] )(?:Update|Response|Outcome|Progress|Position|Reply|Feedback|Status(?!:? ?(?:New|Open|Not started|Due|Agreed)\b))s?\b[^.:]{0,160}:/

/** A word alone that heads a list. */
const LIST_ALONE = /^(?:present|apologies|attendees|attending|in attendance|attendance|members present|agenda|actions?)\s*:?$/i
/** "@Ann - ", "[Ann] ", "** Ann": who is to do it begins a line. */
const TAGGED = /^(?:@|\[@?)[A-Z]/
/** "GM - the key has gone missing": somebody's turn to speak. */
const TURN = /^[A-Z]{2,4}(?:[/&][A-Z]{2,4})* [–—-] \S/

/** Whether a line begins something new, whatever stands above it: an entry, a label, a code, a list, a name with a sign. */
export function opensBlock(text: string): boolean {
  return LIST_ALONE.test(text) || BULLET.test(text) || LABEL.test(text) || CODED.test(text) || TAGGED.test(text) || TURN.test(text)
}
/** "It was also agreed that the DCC would write": another task, told with no label. */
export const AGREED_ELSE =
  /^(?:It was (?:also |further |then |additionally |separately )*(?:agreed|resolved|decided) that\b|(?:The |Mr |Mrs |Ms |Dr |Cllr )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} (?:also |then |further )*(?:agreed|undertook|offered|volunteered) to [a-z])/
