import type { Block } from './blocks.ts'
import type { Page } from './draft.ts'
import type { Marker } from './markers.ts'
import { splitOwners } from './owners.ts'
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

/** "Action: GM. Circulate the map.": the owners are part of the label. */
export function withOwners(marker: Marker, { text }: Block, { parties }: Page): Marker {
  const [whole = '', names = ''] = /^\s*([A-Z][^.:;]{0,40})\. (?=[A-Z])/.exec(text.slice(marker.after)) ?? []
  const after = marker.after + whole.length
  const isLed = marker.owner === '' && whole !== '' && areKnown(splitOwners(names), parties) && isImperative(text.slice(after))
  return isLed ? { ...marker, after, owner: names } : marker
}

function areKnown(owners: string[], parties: Page['parties']): boolean {
  return owners.length > 0 && owners.every((one) => parties.isListed(one) || parties.isPerson(one) || /^all$/i.test(one))
}
