const LABEL =
  '(?:Page \\d{1,3},? (?:item|para|point)|Ref|No|Min|Minute|Item|item|minute|Action|ACTION|action|Task|TASK|Point|POINT|Para|Paragraph|Undertaking|Commitment|Promise|Job|Decision|Resolution)'
const CODE = '#?(?:[A-Z]{1,6}[ /-]?)?\\d{1,4}(?:[/.-]\\d{1,4}){0,2}'
/** "AB24/17 …", "A3   …", "AP61 - …", "Item 19.3 …", "Minute 7 …", "No. 4 …", "TASK AB/071: …", "AI-112 …": what begins an older item. */
const REF = new RegExp(
  `^(?:(?:(?:On|Re) )?${LABEL}\\.?(?: (?:[Pp]oint|[Nn]o\\.?|[Ii]tem|[Rr]ef\\.?))? ?${CODE}\\b|(?:[A-Z]{1,6}[ /-]?)?\\d{1,4}/\\d{1,4}\\b|[A-Z]{1,6}[/-][A-Z]?\\d{1,4}(?:[/-]\\d{2,4})?\\b|(?:AP|A)\\s?\\d{1,3}\\b|\\d{1,2}\\.\\d{1,2}\\s|\\d{4}-\\d{1,3}\\b|#\\d{1,3}\\b)`,
)
const ALONE = /^(?:(?:Ref|No|Action|Item|Task)\.? ?)?#?(?:[A-Z]{1,6}[ /.-]?){0,2}\d{1,4}(?:[/.-]\d{1,4}){0,2}[.:)]?$/

const DAY = /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/

const OF_MINUTE =
  /^(?:(?:With (?:regard|reference|respect) to|In (?:relation|respect|regard) (?:to|of)|Further to|Arising (?:from|out of)|Under|On|Re:?|Regarding|As to|Following up) )?(?:the )?(?:[Pp]revious )?(?:(?:[Mm]inutes?|MINUTE|Min\.?|[Aa]ctions?(?: points?)?|ACTION)(?: (?:no\.?|number|ref\.?))? ?#?(?:[A-Z]{1,6}[ /-]?)?\d[\d./-]*|[A-Z]{1,5}\(\d{1,4}\)\d{1,3}|[A-Z]{2,5}[/-]\d{1,4}(?:[/-]\d{1,4})?)(?=[\s,:;(])/

/** "The visit (minute 107) had been put off." */
const IN_BRACKETS =
  /^(?:The|A|An|As to|On|As regards|Regarding) [^.;()]{3,70} \((?:[Mm]inutes?|[Mm]in\.?|[Aa]ctions?(?: points?)?|AP) (?:no\.? ?|ref\.? ?)?[A-Z]{0,5}[ /-]?\d[^()]{0,12}\)/

/** Whether a sentence is about an item of an earlier meeting: "Minute 203 (the map): …", "With regard to action 25/19, …". */
export function isOfMinute(text: string): boolean {
  return OF_MINUTE.test(text) || IN_BRACKETS.test(text)
}

/** Whether words begin with the ref of an item. */
export function leadsItem(text: string): boolean {
  return REF.test(text) && !/^\d{1,2}([/.-])\d{1,2}\1\d{2,4}\b/.test(text)
}

/** "Item 4 (the wait) had been answered": a sentence of a paragraph on several items, for reviews only. */
export function isNamedItem(text: string): boolean {
  return /^(?:Item|Action|Point|No\.?|Ref\.?|AP) ?[A-Z]{0,3}[\d./-]+ \(/.test(text)
}

/** A ref and nothing else: the first cell of a row. */
export function isRefAlone(text: string): boolean {
  return text.length < 25 && ALONE.test(text) && !DAY.test(text)
}
