import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { findMarkers } from './markers.ts'
import { splitOwners } from './owners.ts'
import { type Span, splitSentences } from './sentences.ts'
import { PIECES, SUBJECT } from './task-words.ts'

const { VERBS, DONE, LIGHT } = PIECES
const START = '(?:^|[,;:] |\\b(?:and|but|that|as|then|so) |^(?:However|Following|After|In conclusion),? ?(?:discussion )?)'
const TO_DO = `${LIGHT}(?:${VERBS})\\b`
const NOT_ASKS = '(?! (?:the Chief|if|whether|what|how|why|about))'

/** A commitment: what it looks like, and who the owner must be for it to count. */
interface Rule {
  pattern: RegExp
  owner: 'listed' | 'person' | 'party' | 'anybody' | 'nobody'
}

const RULES: Rule[] = [
  {
    pattern: new RegExp(
      `${START}(${SUBJECT}|[Hh]e|[Ss]he|[Tt]hey) (?:has |have |had )?${LIGHT}(?:agreed|undertook|offered|promised|volunteered|committed|undertaken) (?:(?:that )?(?:s?he|they|it) (?:would|will) |to )${TO_DO}`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(
      `\\b(?:agreed|requested|resolved|proposed)(?: by [^.]{2,40}?)? (?:that|for) (${SUBJECT}|[Hh]e|[Ss]he|[Tt]hey) (?:would |will |should |to |)${TO_DO}`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(`\\b(?:agreed|requested) (?:that|for) ([^.;]{3,90}?) (?:would|should|will|to) ${LIGHT}be ${LIGHT}(?:${DONE})\\b`),
    owner: 'nobody',
  },
  { pattern: new RegExp(`\\band (?:(?:s?he|they) )?(?:agreed to|would|will) ${TO_DO}`), owner: 'anybody' },
  {
    pattern: new RegExp(
      `${START}(${SUBJECT}) (?:will|would) be (?:providing|bringing|writing|sending|sharing|asking|reviewing|arranging|contacting|chasing|presenting|preparing|producing|circulating|drafting|meeting)\\b`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `^(${SUBJECT}) (?:said|confirmed|advised|stated|agreed)[^.]{0,30}? that [^.]{3,80}? (?:will|would) be (?:${DONE}|reflected|checked)\\b`,
    ),
    owner: 'person',
  },
  { pattern: new RegExp(`[a-z] (${SUBJECT}) will ${TO_DO}`), owner: 'listed' },
  { pattern: new RegExp(`^(${SUBJECT}) (?:is |are )?to ${TO_DO}`), owner: 'party' },
  { pattern: new RegExp(`[,;] (?:and )?(${SUBJECT}) (?:is|are) to ${TO_DO}`), owner: 'party' },
  { pattern: new RegExp(`${START}(${SUBJECT}) (?:will|would) ${TO_DO}`), owner: 'person' },
  {
    pattern: new RegExp(
      `${START}(${SUBJECT}) (?:said|stated|confirmed|advised|added|noted|reported)(?: that)? (?:s?he|they) (?:would|will) ${TO_DO}`,
    ),
    owner: 'person',
  },
  { pattern: new RegExp(`\\bsaid (?:that )?(?:she|he) (?:would|will) ${TO_DO}`), owner: 'anybody' },
  {
    pattern: new RegExp(`(${SUBJECT}) (?:was|were) (?:asked|requested|authorised|instructed) (?:to|if they could) ${TO_DO}`),
    owner: 'party',
  },
  { pattern: new RegExp(`\\b(?:asked for|requested) (${SUBJECT}) to ${TO_DO}${NOT_ASKS}`), owner: 'person' },
  {
    pattern: new RegExp(
      `^(?:Details|A copy|Copies|The Panel|Members|An? update|Updates?|The (?:paper|report|slides|minutes|letter)) (?:will|would|to) ${LIGHT}be (?:circulated|shared|sent|provided|published|brought back|emailed)\\b`,
    ),
    owner: 'nobody',
  },
]

/** What a verb in the past, a wish or a rule makes of a sentence: no commitment. */
const NO_TASK =
  /\b(?:would (?:like|welcome|prefer|appreciate|be (?:happy|useful|helpful|good))|asked (?:if|whether|how|what|why)|will (?:not|continue to|be able)|would (?:not|need|have)|could|previously agreed|no action|agreed to (?:note|the|support|accept|approve|step)|make up|take the chair|take over|come to (?:a|an) (?:end|view)|to (?:present|introduce|lead|give) )\b/
const HYPOTHETICAL = /^(?:If|Once|Unless|Should|Were|When (?:asked|the))\b/

/** Tasks that somebody takes on in the prose, with no label. */
export function readImplicit(page: Page, taken: Map<Block, number>): Draft[] {
  const drafts: Draft[] = []
  for (const block of page.blocks) {
    const kind = page.sections[block.section]?.kind
    if (block.heading || kind === 'people' || kind === 'apologies' || kind === 'aside' || kind === 'next-meeting' || kind === 'summary')
      continue
    const marks = findMarkers(block.text)
    let subject = ''
    const free = taken.get(block) ?? 0
    for (const span of splitSentences(block.text)) {
      if (span.from < free) continue
      const own = firstParty(page, span.text) ?? subject
      if (!isMarked(marks, span)) {
        const found = findCommitment(page, span, own)
        if (found) drafts.push({ ...draftOf(page, block, span, found), strength: 'implicit' })
      }
      subject = own
    }
  }
  return drafts
}

function isMarked(marks: { at: number; after: number }[], span: Span): boolean {
  return marks.some((mark) => mark.at < span.to && mark.after + 1 >= span.from)
}

function findCommitment(page: Page, span: Span, subject: string): string[] | undefined {
  const text = span.text
  if (text.length > 700 || HYPOTHETICAL.test(text)) return undefined
  for (const { pattern, owner } of RULES) {
    const found = pattern.exec(text)
    if (
      !found ||
      NO_TASK.test(found[0]) ||
      NO_TASK.test(text.slice(found.index + found[0].length - 12, found.index + found[0].length + 12))
    )
      continue
    const words = /^(?:he|she|they)$/i.test(found[1] ?? '') || found[1] === undefined ? subject : (found[1] ?? '')
    if (owner === 'nobody') return []
    if (owner === 'anybody') return words !== '' && page.parties.isParty(words) ? splitOwners(words) : undefined
    const owners = splitOwners(words)
    const counts = owner === 'listed' ? page.parties.isListed : owner === 'person' ? page.parties.isPerson : page.parties.isParty
    if (owners.length > 0 && owners.every(counts)) return owners
  }
  return undefined
}

const OPENS = new RegExp(`^(?:However, |In response, )?(${SUBJECT}) `)

function firstParty(page: Page, text: string): string | undefined {
  const words = OPENS.exec(text)?.[1]
  return words && page.parties.isPerson(words) ? words : undefined
}
