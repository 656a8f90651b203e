import type { Parties } from './parties.ts'
import { BARE as BARE_VERB, PIECES, SUBJECT } from './task-words.ts'

const LEAD = new RegExp(
  `^(?:(?:[Ii]t was |[Tt]he (?:Board|Panel|Committee|Council|Group|meeting) |[Mm]embers )?(?:agreed|resolved|decided) that |[Tt]hat |[Ff]or |[Uu]pon [^,]{3,60}, |[Aa]t the request of [^,]{3,40}, |[A-Z][\\w ]{3,60}(?:, | – ))?(${SUBJECT}|[A-Z][\\w’'./& -]{1,50}?)(?:\\s\\([^)]{1,40}\\))?(?:, in consultation with [^,]{3,40},|,? with [^,.]{3,40}?)? (?:(?:is|are|was|were|has|have|had) (?:asked |agreed |requested |due |going )?to|to|will|would|should|shall|must|agreed to|undertook to|offered to|volunteered to|please|wishing|needs? to|has to|have to|can)\\b(?! be\\b)`,
)
/** "Ann to ring …": somebody whom no list names. What only comes back is a thing. */
const FIRST_NAME = new RegExp(`^([A-Z][a-zé]{1,14}) (?:to|will) (?!come\\b|return\\b)(?:${PIECES.VERBS})\\b`)
const PLAIN = new RegExp(`^(?:that |for )(${SUBJECT}) (?:${PIECES.VERBS})\\b`, 'i')
const BARE = new RegExp(`^(?:\\(?\\w{1,2}[).] )?(${SUBJECT})(?:, in consultation with [^,]{3,60},)? (?:${PIECES.VERBS}|be appointed)\\b`)
const TAIL = /[([]([^()[\]]{2,140})[)\]]\s*(?:[-–—]\s?[^.()]{1,60})?[.;]?$/
const SHORT = '(?:(?:[AT]/)?[A-Z]{2,4}[a-z]?|[A-Z][a-z][A-Z][A-Za-z]?)'
const SHORTS = `${SHORT}(?:\\s?[/,&]\\s?${SHORT})*`
/** "SO. Supply the figures". */
const OPENS_SHORT = new RegExp(`^(${SHORTS})\\. (?=[A-Z])`)
/** "In the meantime SO to supply the figures". */
const MID_SHORT = new RegExp(`\\b(${SHORTS}) (?:to|will|would) (?:${PIECES.VERBS})\\b`)
/** "Supply the figures, SO", "supply the figures: SO". */
const ENDS_SHORT = new RegExp(`[a-z\\d)][,:]? (${SHORTS})\\.?$`)
const CLOSING = new RegExp(`[.;]\\s+(${SHORT}(?:\\s?[/,&]\\s?${SHORT})*|All)\\.?$`)
/** "… with the right number - Ann", "seven replies – Ann to draft, Bob to publish". */
const DASHED = /\s[-–—]\s([A-Z][^-–—]{1,80})$/
const WHAT_FOR = /(?:,? (?:to|so that|so|by|before|for|in order)\b.*|\.)$/
/** "TH and SP volunteered to hold the stall": who takes it on, whatever stands before. */
const TAKES_ON = new RegExp(
  `(?:^|[,;.] |\\band )(?:and )?(${SUBJECT}) (?:have |has |had |both |all |kindly |also )*(?:volunteered|offered|agreed|undertook|promised) to (?!be\\b)[a-z]`,
)
/** "A written answer would be sent by the Commissioner's office". */
const BY_WHOM = new RegExp(
  `\\b(?:to|will|would|should|must) (?:then |now )?be [a-z]+(?:ed|en|nt|de|ld|ut|ght)\\b[^.;]{0,60}? by (${SUBJECT})`,
)
/** "Data leads to tell …", "HoP to send …": whoever leads a task, though no list has them. */
const ANYBODY = new RegExp(
  `^((?:[A-Z][\\w’'./&-]*,?)(?: (?!to\\b|the\\b|a\\b|on\\b|in\\b|at\\b|from\\b|with\\b|by\\b|that\\b|how\\b|when\\b|where\\b|whether\\b)[\\w’'./&,-]+){0,5}) to (?:also |then |now |jointly )?(?!come\\b|go\\b|return\\b|include\\b|cover\\b|follow\\b|show\\b|take place\\b|start\\b|continue\\b|be\\b|the\\b|a\\b|our\\b|their\\b)(?:${PIECES.VERBS}|${BARE_VERB})\\b`,
)
/** What is sent or done, and does nothing. */
const THING =
  /\b(?:reports?|papers?|updates?|letters?|plans?|meetings?|items?|figures|data|notes?|work|training|drafts?|responses?|minutes|lists?|polic(?:y|ies)|reviews?|surveys?|summary|date|dates|proposals?|options|further|details|actions?|efforts|opportunity|need|request|invitations?|agreed|resolved|decided|confirmed|wants?|wish(?:es)?|asked|ready|able)$/i
const LED_BY = /^(?:[Ll]ead(?: officer)?|[Oo]wner|[Aa]ction|[Rr]esponsible|[Ww]ho)\s?[:–-]\s*/
const BETWEEN =
  /\b(?:between|arranged by|led by|[Oo]wner:?|[Ll]ead:?|(?:[Ww]ho|[Bb]y whom|[Rr]esponsible|[Aa]ssigned to):)\s+((?:the )?[A-Z][^.;]{1,60}?)(?= to | for |[.;]|$)/
const LATER = new RegExp(`[.;,] (?:and )?(${SUBJECT}) (?:is |are )?(?:to|will) (?:${PIECES.VERBS})\\b`)
const COLON = /^([A-Z][\w’'./&,+ ]{1,40}?|all|everyone|everybody)(?::| [–—-]) \S/

/** The owners that a task names, the lead first: before "to", in brackets at the end, or in the words that follow. */
export function readOwners(task: string, parties: Parties): string[] {
  const text = task.slice(0, 600)
  const found = [...peopleIn(TAKES_ON.exec(text)?.[1], parties)]
  if (found.length === 0) found.push(...asList(LEAD.exec(text)?.[1], parties))
  if (found.length === 0) found.push(...asList(PLAIN.exec(text)?.[1] ?? BARE.exec(text)?.[1], parties))
  if (found.length === 0) found.push(...asList(COLON.exec(text)?.[1], parties))
  found.push(...tailOwners(text, parties))
  for (const pattern of [CLOSING, LATER, BETWEEN, BY_WHOM]) if (found.length === 0) found.push(...asList(pattern.exec(text)?.[1], parties))
  const dashed = dashedOwners(text, parties)
  if (dashed.length > found.length) found.splice(0, found.length, ...dashed)
  if (found.length === 0) found.push(...shortOwners(text, parties))
  const first = FIRST_NAME.exec(text)?.[1] ?? anybody(text)
  if (found.length === 0 && first) found.push(...splitOwners(first))
  return [...new Set(found)]
}

/** Only people: of a body it may be told what it has agreed to. */
function peopleIn(words: string | undefined, parties: Parties): string[] {
  const found = asList(words, parties)
  return found.every((one) => parties.isListed(one) || parties.isPerson(one)) ? found : []
}

function dashedOwners(text: string, parties: Parties): string[] {
  const parts = (DASHED.exec(text)?.[1] ?? '').split(/, (?=[A-Z])/).map((part) => part.replace(WHAT_FOR, ''))
  const names = parts.flatMap(splitOwners)
  return names.length > 0 && names.every((name) => name.split(' ').length < 6 && (parties.isListed(name) || parties.isParty(name)))
    ? names
    : []
}

/** Initials of the list before a stop, in the midst of the task or at its end. */
function shortOwners(text: string, parties: Parties): string[] {
  const found = [OPENS_SHORT, MID_SHORT, ENDS_SHORT].map((pattern) => splitOwners(pattern.exec(text)?.[1] ?? ''))
  return found.find((names) => names.length > 0 && names.every(parties.isListed)) ?? []
}

function anybody(text: string): string | undefined {
  const words = ANYBODY.exec(text)?.[1]
  return words && !splitOwners(words).some((part) => THING.test(part)) ? words : undefined
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

/** "Board resolved", "Head of Roads will be invited": more than who. */
const WITH_VERB = / (?:agreed|resolved|decided|(?:will|would|should) be [a-z]+)$/

function asList(words: string | undefined, parties: Parties): string[] {
  if (!words || WITH_VERB.test(words)) return []
  const parts = splitOwners(words.replace(/(?<=[A-Za-z]{2})[.,;]+$/, ''))
  return parts.length > 0 && parts.length <= 8 && parts.some((part) => parties.isParty(part))
    ? parts.filter((part) => parties.isParty(part) || /^[A-Z]/.test(part))
    : []
}

function tailOwners(text: string, parties: Parties): string[] {
  const inside = TAIL.exec(text)?.[1]
  if (!inside) return []
  const people = inside.split(/\s*(?:,|;)\s*/).map((part) => part.replace(/\s+(?:to|[-–—])\s.*$/, '').replace(LED_BY, ''))
  const owners = people.flatMap(splitOwners)
  return owners.every((owner) => parties.isParty(owner) || /^[A-Z][a-z]+$/.test(owner))
    ? owners
    : owners.filter((owner) => parties.isPerson(owner))
}
