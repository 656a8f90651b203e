import type { ReviewOutcome } from '../notes.ts'
import type { Block } from './blocks.ts'
import { isNoItem } from './old-items.ts'
import { isNamedItem } from './old-lead.ts'
import { newsOf } from './old-news.ts'
import { outcomeOf } from './outcomes.ts'
import { kindOfTitle } from './section-kinds.ts'
import { type Span, splitSentences } from './sentences.ts'
import { isTask } from './task-words.ts'

const ASKED = /\b(?:had (?:agreed|undertaken|promised|offered)|(?:had been|was|were) (?:asked|due|requested|tasked)) to\b/
const RAISED =
  /\b(?:an?|the) (?:action|item)\b(?! (?:log|list|plan|tracker)).*(?:\b(?:was|were) (?:discussed|considered|raised|reviewed)|\bfor\b|\bto\b)/i
const THIS_ITEM = /\b(?:this|the) (?:action|item|matter)\b.*\b(?:closed|discharged|completed?|remain|stay|carried)\b/i
/** "PC Ray updated the panel on the promises from July." */
const GONE_THROUGH =
  /\b(?:updated|took|reported|gave|provided|brought|ran|went|reviewed|considered|noted)\b[^.]{0,60}\b(?:actions?|action points|promises|commitments|undertakings|matters arising|matters outstanding|tasks|things|points|items|matters|issues|jobs|requests|priorities|log|tracker)\b[^.]{0,40}(?:\b(?:from|of|at|since) (?:the )?(?:last|previous|earlier|January|February|March|April|May|June|July|August|September|October|November|December)\b[^.]{0,30}|\bas follows)[.:] (?=[A-Z])|\b(?:[Mm]atters|[Ii]tems|[Aa]ctions) (?:arising|outstanding|brought forward|carried forward)\b[^.]{0,40}\bas follows[.:] (?=[A-Z])/
/** "From the actions of that meeting, …" */
const FROM_THEM =
  /\b(?:From|Of|As to|On) the (?:actions?|action points|matters arising|points|tasks)(?: (?:of|from|at|arising from) (?:that|the last|the previous) meeting)?, (?=\S)/
const RAISED_THEN =
  /\b(?:this|which|it|that) (?:was|had been) (?:raised|reported|discussed|asked about|promised|requested) at (?:the|our) (?:last|previous|[A-Z][a-z]+) meeting\b|^At (?:the|our) (?:last|previous|first|[A-Z][a-z]+) (?:meeting|session|evening)\b.{3,80}\b(?:had been|were|had|was) (?:asked|promised|agreed|raised|told)\b/
const ASKS = /\b(?:asked|enquired|inquired) (?:what had (?:become|happened)|about|after|for an update|for news|whether|if|how|when)\b/
/** Words that name one action of those gone through, before its news. */
const OPENS_ITEM =
  /^(?:(?:In (?:respect|relation|regard) (?:of|to)|With (?:regard|respect|reference) to|Regarding|Concerning|Turning to|As (?:to|regards)|On) (?:the|an?) (?:[a-z-]+ ){0,2}(?:action|undertaking|commitment|task)\b|The (?:[a-z-]+ ){0,2}(?:action|undertaking|commitment) (?:in (?:respect|relation|regard)|on|to|for|about|regarding|concerning)\b|.{3,60}\b(?:gave|provided|offered|reported)\b.{0,40}\bon the (?:[a-z-]+ ){0,2}(?:action|undertaking|commitment)\b)/
/** "The cost of lamps (AS 034) …": a sentence with the code of its item. */
const HAS_CODE = /\((?:[A-Z]{1,6}[ /-]?)?\d{1,3}(?:[/.-]\d{1,4})?\)|\b(?!(?:AFI|HMIC|Q|DCC|FY)\b)[A-Z]{2,5}[ /-]\d{2,4}(?:[/-]\d{1,4})?\b/
const LONGEST_ITEM = 700
/** How many sentences an answer may come after. */
const NEAR = 4
const STATE = /([^,:;()]{6,120}) \(([^()]{3,120})\)/g

interface Paragraph {
  isOld: boolean
  isMany: boolean
  /** Items with their states in brackets. */
  stated: Span[]
  spans: Span[]
}

/**
 * The spans of a paragraph that may each be an older item. `isOld` in a review, or behind words that open one within the paragraph;
 * `isMany` when each sentence there is an item of its own.
 */
export function spansOf(block: Block, isInReview: boolean): Paragraph {
  const from = reviewFrom(block.text)
  const start = Math.max(from, 0)
  const isOld = isInReview || from >= 0
  const spans = splitSentences(block.text.slice(start)).map((span) => ({ text: span.text, from: span.from + start, to: span.to + start }))
  const isMany =
    isOld &&
    (from >= 0 || isNoItem(spans[0]?.text ?? '') || spans.filter(({ text }) => isNamedItem(text) || HAS_CODE.test(text)).length > 1)
  const stated = spans.flatMap(cutAtBrackets)
  const others = spans.filter((span) => !stated.some(({ from, to }) => from >= span.from && to <= span.to))
  const whole = withRaised(block, withAnswers(block, joinPronouns(block, others), isInReview))
  if (!isOld) return { isOld, isMany, stated, spans: whole }
  return { isOld, isMany, stated, spans: byOpeners(block, withReports(block, whole)).flatMap((span) => (isMany ? cutAtAnd(span) : [span])) }
}

/** Whether words say that the thing was raised at an earlier meeting. */
export function isRaisedBefore(text: string): boolean {
  return RAISED_THEN.test(text)
}

/** Whether words name one action of those gone through. */
export function opensItem(text: string): boolean {
  return OPENS_ITEM.test(text)
}

/** Whether somebody asks what became of an item of an earlier meeting. */
export function isQuestion(text: string): boolean {
  return /^(?:Arising|With|In|Further|Under|On|Re|Regarding)\b[^,]{0,30}\b(?:[Mm]inute|[Aa]ction|[Ii]tem)\b/.test(text) && ASKS.test(text)
}

/** "Ann enquired about the bench.", in a review: of an older item. */
export function isAsked(text: string): boolean {
  return ASKS.test(text)
}

/** What a few words in brackets behind a thing say of it: "done, posters are up", "not yet". */
export function ofState(words: string): ReviewOutcome | undefined {
  return outcomeOf(`: ${words}`) ?? newsOf(words)
}

/** Where the words of a review begin in a paragraph that opens with its label or says that it was gone through; -1 when it does not. */
function reviewFrom(text: string): number {
  const label = /^([A-Z][^:.]{3,60}): (?=\S)/.exec(text.slice(0, 80))
  if (label?.[1] && text.length > label[0].length + 15 && kindOfTitle(label[1].replace(/ \([^)]*\)$/, '')) === 'previous')
    return label[0].length
  const told = GONE_THROUGH.exec(text.slice(0, 400)) ?? FROM_THEM.exec(text.slice(0, 400))
  return told && text.length > told.index + told[0].length + 20 ? told.index + told[0].length : -1
}

/** "In respect of the action on keys, …", "The CC gave an update on the action to …": the sentences down to the next such are one item. */
function byOpeners(block: Block, spans: Span[]): Span[] {
  const made: Span[] = []
  for (const span of spans) {
    const last = made.at(-1)
    const opener =
      last && OPENS_ITEM.test(last.text) && !OPENS_ITEM.test(span.text) && !HAS_CODE.test(span.text) && !isTask(span.text)
        ? last
        : undefined
    if (opener && span.to - opener.from < LONGEST_ITEM)
      made.splice(-1, 1, { text: block.text.slice(opener.from, span.to), from: opener.from, to: span.to })
    else made.push(span)
  }
  return made
}

/** "Ann had been asked to get a price. She has had one.", "An action on keys was discussed. … This action is closed.": one item. */
function withReports(block: Block, spans: Span[]): Span[] {
  const [first, second] = spans
  if (!first || !second) return spans
  const isAsked = ASKED.test(first.text) && !outcomeOf(first.text)
  const last = isAsked ? 1 : RAISED.test(first.text) ? spans.findIndex((span, i) => i > 0 && i < 4 && THIS_ITEM.test(span.text)) : -1
  const to = spans[last]?.to
  return to === undefined ? spans : [{ text: block.text.slice(first.from, to), from: first.from, to }, ...spans.slice(last + 1)]
}

/** Another thing or person, and what became of it. */
const AND =
  /, and (?=the |[A-Z])| and (?=(?:[Tt]he (?!(?:item|matter|action|work|paper|report)\b)|[A-Z])(?:(?! (?:and|that|which|who)\b)[^,.;]){3,60}? (?:has|have|had|was|were|went|came|is|are) )/

/** "The radios are in, and the leaflet went out": two items. */
function cutAtAnd(span: Span): Span[] {
  const at = AND.exec(span.text)
  if (!at) return [span]
  const [one, other] = [span.text.slice(0, at.index + 1), span.text.slice(at.index + at[0].length)]
  if (!(outcomeOf(one) ?? newsOf(one)) || !(outcomeOf(other) ?? newsOf(other))) return [span]
  const from = span.from + at.index + at[0].length
  return [
    { text: one, from: span.from, to: span.from + one.length },
    { text: other, from, to: span.to },
  ]
}

/** "The matter was gone into; it was carried forward.": the second half says nothing without the first. */
function joinPronouns(block: Block, spans: Span[]): Span[] {
  const made: Span[] = []
  for (const span of spans) {
    const last = made.at(-1)
    if (!last?.text.endsWith(';') || !/^(?:it|they|this|these|no further|nothing) /.test(span.text)) made.push(span)
    else made.splice(-1, 1, { text: block.text.slice(last.from, span.to), from: last.from, to: span.to })
  }
  return made
}

/** "Arising from minute 3, Ann asked what had become of the note. It had been written but not sent.": one item. */
function withAnswers(block: Block, spans: Span[], isInReview: boolean): Span[] {
  const at = spans.findIndex((span, i) => isQuestion(span.text) || (isInReview && i === 0 && isAsked(span.text)))
  const asked = spans[at]
  const answer = asked && spans.slice(at + 1, at + NEAR).find((span) => outcomeOf(span.text) ?? newsOf(span.text))
  if (!asked || !answer) return spans
  const joined = { text: block.text.slice(asked.from, answer.to), from: asked.from, to: answer.to }
  return spans.toSpliced(at, spans.indexOf(answer) - at + 1, joined)
}

/** "… three things: a drone (bought in March), a phone (not yet)": items with their states in brackets, where there is more than one. */
function cutAtBrackets(span: Span): Span[] {
  // The pattern is dear, and few items hold brackets.
  if (span.text.split('(').length < 3) return []
  const found = [...span.text.matchAll(STATE)].filter(([, , state = '']) => ofState(state))
  if (found.length < 2) return []
  return found.map((one) => {
    const lead = /^\s*(?:and )?/.exec(one[0])?.[0].length ?? 0
    const from = span.from + one.index + lead
    return { text: one[0].slice(lead), from, to: from + one[0].length - lead }
  })
}

/** "This was raised at the August meeting. It was mended in May.": the thing and what became of it. */
function withRaised(block: Block, spans: Span[]): Span[] {
  const at = spans.findIndex((span) => RAISED_THEN.test(span.text))
  const [raised, news] = [spans[at], spans[at + 1]]
  if (!raised || !news || !newsOf(news.text) || isTask(news.text)) return spans
  return spans.toSpliced(at, 2, { text: block.text.slice(raised.from, news.to), from: raised.from, to: news.to })
}
