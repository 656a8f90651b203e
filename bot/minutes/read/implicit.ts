import type { Block } from './blocks.ts'
import { cutAtAnother } from './clauses.ts'
import type { Rule } from './commitment-words.ts'
import { RULES } from './commitments.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import type { Parties } from './parties.ts'
import { type Span, splitSentences } from './sentences.ts'
import { createSubjects } from './subjects.ts'
import { takeSupport } from './support.ts'
import { SUBJECT } from './task-words.ts'

/** What a verb in the past, a wish or a rule makes of a sentence: no commitment. */
const NO_TASK =
  /\b(?:would (?:like|welcome|prefer|appreciate|be (?:(?:happy|willing|pleased|glad|content|delighted)(?! to do (?:so|this|that|it)\b)|useful|helpful|good))|asked (?:if|whether|how|what|why)|will (?:not|continue to|be able|attend(?!.{0,60}\b(?:report|feed) back))|would (?:not|need|rather|have(?! (?:it|them|this|these|that|him|her|an?|the|another)\b))|(?<!^[Pp]lease )could(?! you\b)|\bagreed that [^.;]{2,60} join$|previously agreed|no action|agreed to (?:note|the|support|accept|approve|step)|make up|carry on|have (?:an?|the|every) (?:opportunity|chance)|\bhad agreed (?:in|at|on|last)\b|(?<!\bsaid )\bI would\b|would (?:encourage|urge|suggest|expect|hope|say)|take the chair|take over|come to (?:a|an) (?:end|view)|(?<!volunteered |offered |agreed |will |would )to (?:present|introduce|lead|speak to (?:the )?(?:slides?|paper|report|item)) |to give (?:an?|the|his|her) (?:presentation|talk|overview|apologies)|(?:would|will) decide|act (?:for|as)|to scribe|watch (?:this|it|them|these)|asked to (?:encourage|remind|note|be)\b|(?:Council|Panel|Board|Committee|Forum|Group|Trustees|Members) (?:is|are) (?:asked|invited|requested|recommended))\b/
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
const DECIDED_TASK = new RegExp(`^(?:DECISION|Decision)s?\\s?[:–-]\\s+${SUBJECT} to [a-z]`)
const HAD = /\bhad (?:previously )?(?:agreed|undertaken|offered|promised|volunteered|been asked) to\b/
const WAS_TO = /\b(?:was|were) (?:going|due|meant|supposed) to\b/
const SETTLED =
  /\b(?:this|that|the) action (?:would|could|should|will|can|may|to) (?:now )?be (?:discharged|closed|completed|carried|marked)\b/i
const HYPOTHETICAL =
  /^(?:If|Once|Unless|Should|Were|When (?:asked|the))\b|(?<!\b(?:see|check|ask|asked|know|request|confirm|establish|clarify|out|discuss) )\b(?:if|unless|provided(?! with| by| to| for| in| on)) (?!possible|(?:they|he|she|it) (?:were|was) able)[^.,;]{1,90} (?:were|was|could|had|came|got)\b|\bas if\b|\b(?:and|which) (?:(?:he|she|they) )?(?:then |duly |promptly )?did(?: so\b|[.,])|\bjoked\b|(?<!\bbut )\b(?:did not|didn['’]t|would not|wouldn['’]t|could not) (?:promise|agree|offer|undertake)/

/** What happens anyway. */
const ROUTINE =
  /\b(?:as a matter of (?:routine|course)|as (?:usual|normal|always)|routinely|in the (?:normal|usual|ordinary) (?:way|course))\b/
/** "The CC undertook to tell her at once if it was.": a promise that waits for something. */
const PROMISED_IF = /\b(?:undertook|promised|undertaken) (?:to|that) [^.;]{3,80}? if\b/
/** "The Board DECIDED to": its verb stands in capitals. */
const SHOUTED = /\b(?:DECIDED|RESOLVED|AGREED|NOTED|APPROVED|ENDORSED)\b/
/** "The Lions have offered to buy two.": news of others, who are not at the meeting. */
const PERFECT = /\b(?:has|have) (?:kindly |already |also |now )*(?:agreed|offered|promised|undertaken|committed|volunteered)\b/
const OWN = /\b(?:force|police|OPCC|PCC|secretariat|Garda|members|trustees|councillors|office|clerk|chair\w*|officers?|team)\b/i
/** "Ann will.", "She agreed to that.", "The DCC said that he would." */
const ASSENT = new RegExp(
  `^(${SUBJECT}|[Hh]e|[Ss]he|They) (?:kindly )?(?:will|would|is going to|(?:agreed|undertook|promised|offered) to (?:do (?:so|this|that|it)|this|that|it|arrange (?:this|it))|(?:said|confirmed)(?: that)? (?:s?he|they) (?:would|will)(?: be| do (?:so|this|that|it))?|(?:would|will) (?:do (?:so|this|that|it)|see to (?:it|this|that)|be (?:very )?(?:happy|pleased|glad|delighted) to(?: do (?:so|this|that|it))?))[.]$`,
)
const ASKS = /\b(?:asked|requested|wanted|wished|suggested|wondered|proposed|invited|would like|would need|needs? to|should)\b/

/** "It was agreed that: 1) Ann will …; 2) Bob will …": what stands before an entry within a sentence. */
const ENTRY = /^(?:[^:]{3,60}: ?)?\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})\) (?=[A-Za-z])/
/** "She said that she had done that on 1 May.": no task is left. */
const IS_DONE = /\bhad (?:already |since |just )?done (?:so|that|this|it)\b/

/** Tasks that somebody takes on in the prose, with no label. */
export function readImplicit(page: Page, taken: Map<Block, number>): Draft[] {
  const drafts: Draft[] = []
  for (const block of page.blocks) {
    const kind = page.sections[block.section]?.kind
    if (DECISION.test(block.text) && !DECIDED_TASK.test(block.text)) continue
    if (block.heading || kind === 'people' || kind === 'apologies' || kind === 'aside' || kind === 'summary') continue
    const marks = block.markers
    const subjects = createSubjects(page)
    const free = taken.get(block) ?? 0
    const spans = splitSentences(block.text)
    for (const [i, span] of spans.entries()) {
      const own = subjects.of(span.text)
      if (span.from < free || isOlder(kind, span.text)) continue
      if (!isMarked(marks, span) && (kind !== 'next-meeting' || NAMED_TO.test(span.text))) {
        const asked = askedBefore(spans[i - 1], span)
        const found = findCommitment(page, span, own) ?? (asked ? partyOf(page, span, own) : undefined)
        if (!found || IS_DONE.test(spans[i + 1]?.text ?? '') || isAnswered(page, span, spans[i + 1])) continue
        const parts = asked ? undefined : partsOf(page, span, own)
        if (parts) drafts.push(...parts.map((part) => ({ ...draftOf(page, block, part.span, part.owners), strength: 'implicit' as const })))
        else drafts.push({ ...draftOf(page, block, asked ? joined(block, asked, span) : span, found), strength: 'implicit' })
      }
    }
  }
  return drafts
}

/** "It was agreed that the Clerk would write and that Mr Ray would measure the gap.": two tasks, each with its own people. */
function partsOf(page: Page, span: Span, subject: string): { span: Span; owners: string[] }[] | undefined {
  const parts = cutAtAnother(span)?.map((part, i) => ({ span: part, owners: findCommitment(page, part, i === 0 ? subject : '') ?? [] }))
  const [one, other] = parts ?? []
  if (!one || !other || one.owners.length === 0 || !other.owners.some(page.parties.isPerson)) return undefined
  return one.owners.some((owner) => other.owners.some((another) => page.parties.isSame(owner, another))) ? undefined : parts
}

/** "Members asked for the list. Ann will.": the request, where the answer to it names no task itself. */
function askedBefore(before: Span | undefined, span: Span): Span | undefined {
  return before && ASSENT.test(span.text) && ASKS.test(before.text) && !HYPOTHETICAL.test(before.text) ? before : undefined
}

/** "The Board asked that the CC pass these on. She would be pleased to.": the answer takes the request with it. */
function isAnswered(page: Page, span: Span, next: Span | undefined): boolean {
  const who = next && ASKS.test(span.text) && !HYPOTHETICAL.test(span.text) ? ASSENT.exec(next.text)?.[1] : undefined
  return who !== undefined && page.parties.isPerson(who)
}

/** Who says yes, in a few words. */
function partyOf(page: Page, span: Span, subject: string): string[] | undefined {
  const words = (ASSENT.exec(span.text)?.[1] ?? '').replace(/^(?:s?he|they)$/i, subject)
  return words !== '' && page.parties.isPerson(words) ? splitOwners(words) : undefined
}

function joined(block: Block, from: Span, to: Span): Span {
  return { text: block.text.slice(from.from, to.to), from: from.from, to: to.to }
}

/** In a review of older items what somebody "had agreed" to do is one of them; so is an action that is closed. */
function isOlder(kind: string | undefined, text: string): boolean {
  return (kind === 'previous' && (HAD.test(text) || WAS_TO.test(text))) || SETTLED.test(text)
}

function isMarked(marks: { at: number; after: number }[], span: Span): boolean {
  return marks.some((mark) => mark.at < span.to && mark.after + 1 >= span.from)
}

function findCommitment(page: Page, span: Span, subject: string): string[] | undefined {
  const text = takeSupport(span.text.replace(ENTRY, ''), page.parties).rest
  if (text.length > 700 || ROUTINE.test(text) || (HYPOTHETICAL.test(text) && !PROMISED_IF.test(text))) return undefined
  for (const { pattern, owner } of RULES) {
    const found = pattern.exec(text)
    if (
      !found ||
      NO_TASK.test(found[0]) ||
      NO_TASK.test(text.slice(Math.max(0, found.index + found[0].length - 24), found.index + found[0].length + 12))
    )
      continue
    // "They" are not the one person spoken of before.
    const isMany = !page.parties.isListed(subject) || /\band\b/.test(subject)
    const words = (found[1] ?? subject).replace(/^they\b/i, isMany ? subject : '').replace(/^(?:he|she|i|him|her)\b/i, subject)
    if (SHOUTED.test(words)) continue
    if (owner === 'nobody') return []
    if (owner === 'staff')
      return splitOwners((found[1] ?? '').replace(/^(?:his|her|their|its|the)\b/i, subject === '' ? '' : `${subject}’s`).trim())
    if (owner === 'speaker') {
      if (subject === '' || !page.parties.isPerson(subject)) continue
      return splitOwners(subject)
    }
    if (owner === 'anybody') {
      if (words === '' || !page.parties.isParty(words)) continue
      return splitOwners(words)
    }
    if (words === '') continue
    const owners = splitOwners(words.replace(/\.$/, ''))
    if (PERFECT.test(found[0]) && !owners.some((one) => page.parties.isListed(one) || OWN.test(one))) continue
    if (owners.length > 0 && owners.every(COUNTS[owner](page.parties))) return owners
  }
  return undefined
}
