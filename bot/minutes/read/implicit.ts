import type { Block } from './blocks.ts'
import type { Rule } from './commitment-words.ts'
import { RULES } from './commitments.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import type { Parties } from './parties.ts'
import { type Span, splitSentences } from './sentences.ts'
import { createSubjects } from './subjects.ts'
import { takeSupport } from './support.ts'

/** What a verb in the past, a wish or a rule makes of a sentence: no commitment. */
const NO_TASK =
  /\b(?:would (?:like|welcome|prefer|appreciate|be (?:happy|useful|helpful|good))|asked (?:if|whether|how|what|why)|will (?:not|continue to|be able|attend(?!.{0,60}\b(?:report|feed) back))|would (?:not|need|rather|have(?! (?:it|them|this|these|that|him|her|an?|the|another)\b))|could|previously agreed|no action|agreed to (?:note|the|support|accept|approve|step)|make up|take the chair|take over|come to (?:a|an) (?:end|view)|(?<!volunteered |offered |agreed |will |would )to (?:present|introduce|lead) |to give (?:an?|the|his|her) (?:presentation|talk|overview|apologies))\b/
/** Who must be named for a rule to count. */
const COUNTS: Record<
  Exclude<Rule['owner'], 'anybody' | 'nobody' | 'speaker' | 'staff'>,
  (parties: Parties) => (words: string) => boolean
> = {
  listed: (parties) => parties.isListed,
  named: (parties) => (words) => parties.isListed(words) || parties.isPerson(words),
  person: (parties) => parties.isPerson,
  one: (parties) => parties.isPerson,
  party: (parties) => parties.isParty,
}
/** Under the next meeting stand times and places; a task there is in note form. */
const NAMED_TO = /^[A-Z][\w.’' -]{1,40} to [a-z]/
/** What is labelled as decided is no task. */
const DECISION = /^(?:DECISION|Decision)s?\b/
const HAD = /\bhad (?:previously )?(?:agreed|undertaken|offered|promised|volunteered|been asked) to\b/
const WAS_TO = /\b(?:was|were) (?:going|due|meant|supposed) to\b/
const SETTLED =
  /\b(?:this|that|the) action (?:would|could|should|will|can|may|to) (?:now )?be (?:discharged|closed|completed|carried|marked)\b/i
const HYPOTHETICAL =
  /^(?:If|Once|Unless|Should|Were|When (?:asked|the))\b|(?<!\b(?:see|check|ask|asked|know|request|confirm|establish|clarify|out|discuss) )\b(?:if|unless|provided) (?!possible|(?:they|he|she|it) (?:were|was) able)[^.,;]{1,90} (?:were|was|could|had|came|got)\b|\bas if\b|\b(?:and|which) (?:(?:he|she|they) )?(?:then |duly |promptly )?did(?: so\b|[.,])|\bjoked\b|\b(?:did not|didn['’]t|would not|wouldn['’]t|could not) (?:promise|agree|offer|undertake)/

/** Tasks that somebody takes on in the prose, with no label. */
export function readImplicit(page: Page, taken: Map<Block, number>): Draft[] {
  const drafts: Draft[] = []
  for (const block of page.blocks) {
    const kind = page.sections[block.section]?.kind
    if (DECISION.test(block.text)) continue
    if (block.heading || kind === 'people' || kind === 'apologies' || kind === 'aside' || kind === 'summary') continue
    const marks = block.markers
    const subjects = createSubjects(page)
    const free = taken.get(block) ?? 0
    for (const span of splitSentences(block.text)) {
      const own = subjects.of(span.text)
      if (span.from < free || isOlder(kind, span.text)) continue
      if (!isMarked(marks, span) && (kind !== 'next-meeting' || NAMED_TO.test(span.text))) {
        const found = findCommitment(page, span, own)
        if (found) drafts.push({ ...draftOf(page, block, span, found), strength: 'implicit' })
      }
    }
  }
  return drafts
}

/** In a review of older items what somebody "had agreed" to do is one of them; so is an action that is closed. */
function isOlder(kind: string | undefined, text: string): boolean {
  return (kind === 'previous' && (HAD.test(text) || WAS_TO.test(text))) || SETTLED.test(text)
}

function isMarked(marks: { at: number; after: number }[], span: Span): boolean {
  return marks.some((mark) => mark.at < span.to && mark.after + 1 >= span.from)
}

function findCommitment(page: Page, span: Span, subject: string): string[] | undefined {
  const text = takeSupport(span.text, page.parties).rest
  if (text.length > 700 || HYPOTHETICAL.test(text)) return undefined
  for (const { pattern, owner } of RULES) {
    const found = pattern.exec(text)
    if (
      !found ||
      NO_TASK.test(found[0]) ||
      NO_TASK.test(text.slice(found.index + found[0].length - 12, found.index + found[0].length + 12))
    )
      continue
    // "They" are not the one person spoken of before.
    const isMany = !page.parties.isListed(subject) || /\band\b/.test(subject)
    const words = (found[1] ?? subject).replace(/^they\b/i, isMany ? subject : '').replace(/^(?:he|she|i|him|her)\b/i, subject)
    if (owner === 'nobody') return []
    if (owner === 'staff')
      return splitOwners((found[1] ?? '').replace(/^(?:his|her|their|its|the)\b/i, subject === '' ? '' : `${subject}’s`).trim())
    if (owner === 'speaker') {
      if (subject === '' || !page.parties.isPerson(subject)) continue
      return splitOwners(subject)
    }
    if (owner === 'anybody') return words !== '' && page.parties.isParty(words) ? splitOwners(words) : undefined
    if (words === '') continue
    const owners = splitOwners(words.replace(/\.$/, ''))
    if (owners.length > 0 && owners.every(COUNTS[owner](page.parties))) return owners
  }
  return undefined
}
