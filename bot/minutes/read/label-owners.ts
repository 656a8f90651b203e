import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import type { Marker } from './markers.ts'
import { splitOwners } from './owners.ts'
import { isDue } from './rows.ts'
import { splitSentences } from './sentences.ts'
import { isImperative, SUBJECT } from './task-words.ts'

/** "Ann to ring the bank": a task of its own. */
export const NEW_TASK = new RegExp(`^(?:And )?${SUBJECT} (?:to|will) (?!be\\b)[a-z]`)
/** "Action: Clerk The hedge …", "Action: Cllr Ray (c) Lamp …": the line ends between them were lost. */
const OWNER_THEN =
  /^((?:(?:Cllrs?|Councillor|Mr|Mrs|Ms|Miss|Dr|Sgt|PC|PCSO)\.? [A-Z][\w’'-]+|(?:[A-Z]\w+ )?(?:Clerk|Chair(?:man|woman|person)?|Secretary|Treasurer|Secretariat|RFO)|[A-Z]{2,4}[a-z]?|All)(?: ?[/,&] ?[A-Z]{2,4}[a-z]?)*)\s+(?=[A-Z“‘"]|\([a-z]{1,3}\) |\d)/
/** "Cllr Ann Ray offered …": the name goes on. */
const SURNAME =
  /^(?!(?:The|An?|It|This|That|These|There|In|On|At|To|From|For|As|If|When|After|No|All|One|Two|S?He|They|We|Councillors|Members|Residents|Trustees)\b)[A-Z][\w’'-]+ [a-z]/

/** Owners that open what a label marks. */
const LEADING = [
  /^\s*([A-Z][^.:;|]{0,40})\. (?=[A-Z])/,
  /^\s*([A-Z]{2,4}(?:[/,&] ?[A-Z]{2,4})*)\s+(?=[A-Z][a-z])/,
  /^\s*([A-Z][^.:;|]{0,40}?) ?\| ?/,
]
/** "…, GM, 3 May", "… / GM / 3 May", "… | GM | tbc" */
const TAIL =
  /^(.*?[a-z)\d]) ?(?:[,;]| [|/]) ?([A-Z][\w’'.]*(?:(?: ?[/&] ?| and )[A-Z][\w’'.]*){0,3})(?: ?(?:[,;]| [|/]) ?([^,;|/]{0,30}?))?\.?$/
const DUE_CELL = /^(.*?[a-z)\d]) ?\| ?([^|]{3,30})$/
/** "Action for Ann by 3 May:". */
const BY_WHEN = / (?:by|before|for|due|within|at) (?=.*(?:\d|meeting|week|month|day|board|panel|committee)).{3,30}$/i
const SHORT_LABEL = 45
const NO_DAY = /^(?:[-–—]|tb[ac]|n\/a|none|ongoing)$/i

/** "Order the wreath. Action: GM. The band is asked as well.": the owners close what stands before, and the next sentence is another matter. */
export function ownersFirst({ parties }: Page, { text }: Block, { at, owner }: Marker, rest: string): string | undefined {
  const led = OWNER_THEN.exec(rest)
  const isLed = led?.[1] && !(/ /.test(led[1]) && SURNAME.test(rest.slice(led[0].length)))
  if (isLed && owner === '' && /\w/.test(text.slice(0, at)) && !NEW_TASK.test(rest) && areKnown(splitOwners(led[1] ?? ''), parties))
    return led[1]
  const [names, next] = splitSentences(rest)
  if (owner !== '' || !names?.text.endsWith('.') || !next || !/\w/.test(text.slice(0, at)) || isImperative(next.text)) return undefined
  return areKnown(splitOwners(names.text.slice(0, -1)), parties) ? names.text : undefined
}

/** What a label marks, once the owners in it are taken out. */
export interface Labelled {
  marker: Marker
  /** Where the task ends: before its bracket closes, or before the owners behind it. */
  end: number
  /** Where the whole of it ends. */
  last: number
}

/** The label with the owners that its words give: "Action: GM. Ring the bank.", "ACTION GM Ring …", "Action: ring the bank, GM, 3 May", "[Action: GM]". */
export function withOwners(marker: Marker, end: number, { text }: Block, { parties }: Page): Labelled {
  const last = closeOf(text, marker, end)
  const rest = text.slice(marker.after, last)
  if (marker.owner !== '') return { marker, end: last, last }
  for (const pattern of LEADING) {
    const [whole = '', names = ''] = pattern.exec(rest) ?? []
    const isLed = whole !== '' && areKnown(splitOwners(names), parties) && (whole.includes('|') || isImperative(rest.slice(whole.length)))
    if (isLed) return withTail({ ...marker, after: marker.after + whole.length, owner: names }, last, text, parties)
  }
  return withTail(marker, last, text, parties)
}

/** "ACTION (DCC, 30 June): …": the label may say by when as well. */
export function ownersOf({ owner }: Marker): string[] {
  return owner === '' ? [] : splitOwners(owner.replace(BY_WHEN, '')).filter((part) => !isDue(part))
}

/** "GM, by 3 May", "GM by 3 May": who, and by when. */
export function ownersAndDue(words: string): { names: string[]; due: string } {
  const when = words.length < SHORT_LABEL ? BY_WHEN.exec(words)?.[0].trim() : undefined
  const parts = splitOwners(when ? words.slice(0, -when.length).trim() : words)
  const due = parts.find(isDue) ?? ''
  return { names: parts.filter((name) => name !== due), due: due || (when ?? '') }
}

/** The due in a label; empty when it says none. */
export function dueOf({ owner }: Marker): string {
  return splitOwners(owner).find(isDue) ?? BY_WHEN.exec(owner)?.[0].trim() ?? ''
}

function withTail(marker: Marker, last: number, text: string, parties: Page['parties']): Labelled {
  const tail = TAIL.exec(text.slice(marker.after, last))
  const [, before = '', names = '', due = ''] = tail ?? []
  const isKnown = tail && before.trim() !== '' && (due === '' || isDue(due) || NO_DAY.test(due))
  if (isKnown && marker.owner === '' && areKnown(splitOwners(names), parties))
    return { marker: { ...marker, owner: isDue(due) ? `${names}, ${due}` : names }, end: marker.after + before.length, last }
  const cells = marker.owner === '' ? null : DUE_CELL.exec(text.slice(marker.after, last))
  if (cells?.[1] && isDue(cells[2] ?? ''))
    return { marker: { ...marker, owner: `${marker.owner}, ${cells[2]}` }, end: marker.after + cells[1].length, last }
  return { marker, end: last, last }
}

/** Behind the bracket that holds the label, where one does. */
function closeOf(text: string, { at, after }: Marker, end: number): number {
  const opened = text[at - 1] === '(' ? ')' : text[at - 1] === '[' ? ']' : ''
  const close = opened === '' ? -1 : text.indexOf(opened, after)
  return close > 0 && close < end ? close + 1 : end
}

function areKnown(owners: string[], parties: Page['parties']): boolean {
  return owners.length > 0 && owners.every((one) => parties.isListed(one) || parties.isPerson(one) || /^all$/i.test(one))
}
