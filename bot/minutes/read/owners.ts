import type { Parties } from './parties.ts'
import { PIECES, SUBJECT } from './task-words.ts'

const LEAD = new RegExp(
  `^(?:[Tt]hat |[Ff]or |[Uu]pon [^,]{3,60}, |[Aa]t the request of [^,]{3,40}, |[A-Z][\\w ]{3,60}(?:, | – ))?(${SUBJECT}|[A-Z][\\w’'./& -]{1,50}?)(?:\\s\\([^)]{1,40}\\))?(?:, in consultation with [^,]{3,40},|,? with [^,.]{3,40}?)? (?:(?:is|are|was|were|has|have|had) (?:asked |agreed |requested |due |going )?to|to|will|would|should|shall|must|agreed to|undertook to|offered to|volunteered to|please|wishing)\\b(?! be\\b)`,
)
/** "Ann to ring …": somebody whom no list names. What only comes back is a thing. */
const FIRST_NAME = new RegExp(`^([A-Z][a-zé]{1,14}) (?:to|will) (?!come\\b|return\\b)(?:${PIECES.VERBS})\\b`)
const PLAIN = new RegExp(`^(?:that |for )(${SUBJECT}) (?:${PIECES.VERBS})\\b`, 'i')
const BARE = new RegExp(`^(?:\\(?\\w{1,2}[).] )?(${SUBJECT})(?:, in consultation with [^,]{3,60},)? (?:${PIECES.VERBS}|be appointed)\\b`)
const TAIL = /\(([^()]{2,140})\)\s*(?:[-–—]\s?[^.()]{1,60})?[.;]?$/
const CLOSING = /[.;]\s+((?:[AT]\/)?[A-Z]{2,4}[a-z]?(?:\s?[/,&]\s?(?:[AT]\/)?[A-Z]{2,4}[a-z]?)*|All)\.?$/
const BETWEEN = /\b(?:between|arranged by|led by|[Oo]wner:?|[Ll]ead:?)\s+((?:the )?[A-Z][^.;]{1,60}?)(?= to | for |[.;]|$)/
const LATER = new RegExp(`[.;,] (?:and )?(${SUBJECT}) (?:is |are )?(?:to|will) (?:${PIECES.VERBS})\\b`)
const COLON = /^([A-Z][\w’'./&,+ ]{1,40}?|all|everyone|everybody)(?::| [–—-]) \S/

/** The owners that a task names, the lead first: before "to", in brackets at the end, or in the words that follow. */
export function readOwners(task: string, parties: Parties): string[] {
  const text = task.slice(0, 600)
  const found = [...asList(LEAD.exec(text)?.[1], parties)]
  if (found.length === 0) found.push(...asList(PLAIN.exec(text)?.[1] ?? BARE.exec(text)?.[1], parties))
  if (found.length === 0) found.push(...asList(COLON.exec(text)?.[1], parties))
  found.push(...tailOwners(text, parties))
  if (found.length === 0) found.push(...asList(CLOSING.exec(text)?.[1], parties))
  if (found.length === 0) found.push(...asList(LATER.exec(text)?.[1], parties))
  if (found.length === 0) found.push(...asList(BETWEEN.exec(text)?.[1], parties))
  const first = FIRST_NAME.exec(text)?.[1]
  if (found.length === 0 && first) found.push(first)
  return [...new Set(found)]
}

/** "PM, CC and the Clerk" as three; "A/DCC" and "T/ACC Ray" stay whole. */
export function splitOwners(words: string): string[] {
  return words
    .replace(/\b([AT])\/(?=[A-Z])/g, '$1\u0001')
    .split(/\s*(?:[,;]|\/|&|\+|\band\b|\bwith\b)\s*/)
    .map((part) =>
      part
        .replaceAll('\u0001', '/')
        .replace(/(?<=\w) \([^()]{1,60}\)$/, '')
        .replace(/^(?:the|both|that|for)\s+/i, '')
        .trim(),
    )
    .filter((part) => part !== '')
}

function asList(words: string | undefined, parties: Parties): string[] {
  if (!words) return []
  const parts = splitOwners(words)
  return parts.length > 0 && parts.length <= 8 && parts.some((part) => parties.isParty(part))
    ? parts.filter((part) => parties.isParty(part) || /^[A-Z]/.test(part))
    : []
}

function tailOwners(text: string, parties: Parties): string[] {
  const inside = TAIL.exec(text)?.[1]
  if (!inside) return []
  const people = inside.split(/\s*(?:,|;)\s*/).map((part) => part.replace(/\s+(?:to|[-–—])\s.*$/, ''))
  const owners = people.flatMap(splitOwners)
  return owners.every((owner) => parties.isParty(owner) || /^[A-Z][a-z]+$/.test(owner))
    ? owners
    : owners.filter((owner) => parties.isPerson(owner))
}
