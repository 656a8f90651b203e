import type { Block } from './blocks.ts'
import { isNoItem } from './old-items.ts'
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
  /\b(?:updated|took|reported|gave|provided|brought|ran|went|reviewed|considered|noted)\b[^.]{0,60}\b(?:actions?|action points|promises|commitments|undertakings|matters arising|matters outstanding|tasks|priorities|log|tracker)\b[^.]{0,40}(?:\b(?:from|of|at|since) (?:the )?(?:last|previous|earlier|January|February|March|April|May|June|July|August|September|October|November|December)\b[^.]{0,30}|\bas follows)[.:] (?=[A-Z])|\b(?:[Mm]atters|[Ii]tems|[Aa]ctions) (?:arising|outstanding|brought forward|carried forward)\b[^.]{0,40}\bas follows[.:] (?=[A-Z])/
const RAISED_THEN =
  /\b(?:this|which|it|that) (?:was|had been) (?:raised|reported|discussed|asked about|promised|requested) at (?:the|our) (?:last|previous|[A-Z][a-z]+) meeting\b/

/**
 * The spans of a paragraph that may each be an older item. `isOld` in a review, or behind words that open one within the paragraph;
 * `isMany` when each sentence there is an item of its own.
 */
export function spansOf(block: Block, isInReview: boolean): { isOld: boolean; isMany: boolean; spans: Span[] } {
  const from = reviewFrom(block.text)
  const start = Math.max(from, 0)
  const isOld = isInReview || from >= 0
  const spans = splitSentences(block.text.slice(start)).map((span) => ({ text: span.text, from: span.from + start, to: span.to + start }))
  const isMany = isOld && (from >= 0 || isNoItem(spans[0]?.text ?? ''))
  if (!isOld) return { isOld, isMany, spans: withRaised(block, spans) }
  return { isOld, isMany, spans: withReports(block, spans).flatMap((span) => (isMany ? cutAtAnd(span) : [span])) }
}

/** Whether words say that the thing was raised at an earlier meeting. */
export function isRaisedBefore(text: string): boolean {
  return RAISED_THEN.test(text)
}

/** Where the words of a review begin in a paragraph that opens with its label or says that it was gone through; -1 when it does not. */
function reviewFrom(text: string): number {
  const label = /^([A-Z][^:.]{3,60}): (?=\S)/.exec(text.slice(0, 80))
  if (label?.[1] && text.length > label[0].length + 15 && kindOfTitle(label[1].replace(/ \([^)]*\)$/, '')) === 'previous')
    return label[0].length
  const told = GONE_THROUGH.exec(text.slice(0, 400))
  return told && text.length > told.index + told[0].length + 20 ? told.index + told[0].length : -1
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

/** "The radios are in, and the leaflet went out": two items. */
function cutAtAnd(span: Span): Span[] {
  const at = /, and (?=the |[A-Z])/.exec(span.text)
  if (!at) return [span]
  const [one, other] = [span.text.slice(0, at.index + 1), span.text.slice(at.index + at[0].length)]
  if (!newsOf(one) || !newsOf(other)) return [span]
  const from = span.from + at.index + at[0].length
  return [
    { text: one, from: span.from, to: span.from + one.length },
    { text: other, from, to: span.to },
  ]
}

/** "This was raised at the August meeting. It was mended in May.": the thing and what became of it. */
function withRaised(block: Block, spans: Span[]): Span[] {
  const at = spans.findIndex((span) => RAISED_THEN.test(span.text))
  const [raised, news] = [spans[at], spans[at + 1]]
  if (!raised || !news || !newsOf(news.text) || isTask(news.text)) return spans
  return spans.toSpliced(at, 2, { text: block.text.slice(raised.from, news.to), from: raised.from, to: news.to })
}
