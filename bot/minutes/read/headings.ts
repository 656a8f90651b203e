import type { Block } from './blocks.ts'
import { isRefAlone } from './old-lead.ts'
import { endsWithStatus } from './outcomes.ts'
import { isImperative } from './task-words.ts'

/** The number or ref before a title. */
export const NUMBERED =
  /^(?:\d{1,4}(?:\/\d{2,4})?[.)]?\s+|[A-Z]{1,4}\/\d{1,4}(?:\/\d{2,4})?\s+|[A-Z]{2,5}[.-]\d{1,4}\s+|(?:AGENDA )?ITEM \d{1,2}\s*[:.–-]\s*|(?:Agenda )?Item \d{1,2}\s*[:.–-]\s*)(?=[A-Z‘“])/
/** "AO/3/18    Boating lake.": the ref of an item, set off from its title. */
export const REF_TITLE = /^(?:[A-Z]{1,4}\/)?\d{1,4}\/\d{2,4}\s{2,}[A-Z].{2,80}$/
/** A verb makes a sentence, and a sentence is no heading. */
export const VERB = /\b(?:to (?!the\b|account\b)[a-z]+|will|would|is|was|were|are|has|have|had|should|agreed|noted|said|advised|asked)\b/

/** "Topic: lamps" in the log of a call. */
const TOPIC = /^(?:Topic|Agenda item|Agenda|Theme)(?: \d{1,2})?: \S.{2,80}[^.;,?:]$/
/** Whether a block is a title: by its marks, its number, or by being short and alone. */
export function isHeading(block: Block, next: Block | undefined): boolean {
  const text = block.text
  if (block.marked) return !/^Action\b/i.test(text)
  if (/^\[.*\]$/.test(text) || isImperative(/^[A-Z]{2,4}(?:[/&][A-Z]{2,4})* [–—-] (.+)$/.exec(text)?.[1] ?? '')) return false
  if (/^(?:AOB|A\.O\.B\.?)$/.test(text)) return true
  if (REF_TITLE.test(text) || isQuestion(block, next) || TOPIC.test(text)) return true
  if (
    text.length > 100 ||
    text.length < 3 ||
    text.includes('|') ||
    / [–—-] [a-z]/.test(text) ||
    (/\S {3,}\S/.test(text) && !NUMBERED.test(text)) ||
    /[.;,?!]$/.test(text) ||
    /^(?:All )?Actions? (?:for|due|by)\b|^Action\b|^Due\b|^Update\b|^Decision\b|^(?:before|by|within|end of|w\/c) |^\d{1,2}(?:st|nd|rd|th)? (?:[A-Z][a-z]{2,8},? \d{4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6})$/i.test(
      text,
    )
  )
    return false
  if (isRefAlone(text) || endsWithStatus(text) || (text.match(/ [–—-] /g)?.length ?? 0) > 1) return false
  if (VERB.test(text) || (/:\s*\S/.test(text.replace(NUMBERED, '')) && !/^\d/.test(block.bullet))) return false
  const words = text.split(/\s+/).length
  if (!/[a-z]/.test(text)) return text.length >= 5 && /[A-Z]{3}/.test(text) && !/^[A-Z]{2,4}([/,& ]+[A-Z]{2,4}[a-z]?)*$/.test(text)
  if (/^\d|^[ivx]+[.)]/.test(block.bullet))
    return (
      words <= 10 &&
      !/\((?!(?:issues?|items?|minutes?|min|refs?|papers?|appendix|annex|agenda item|bug|pr|ticket)\b[^()]*\d[^()]*\)$)/i.test(text)
    )
  if (NUMBERED.test(text)) return words <= 8
  return (
    block.bullet === '' &&
    (block.afterBlank ? words <= 8 : words <= 14 && (next?.text.length ?? 0) > 60) &&
    /^[A-Z‘“'"]/.test(text) &&
    !/\d{4}/.test(text)
  )
}

/** "How safe are our roads?" over a paragraph. */
function isQuestion(block: Block, next: Block | undefined): boolean {
  return (
    /^[A-Z][^.?!:]{4,70}\?$/.test(block.text) &&
    block.bullet === '' &&
    block.afterBlank &&
    (next?.afterBlank ?? false) &&
    (next?.text.length ?? 0) > 80
  )
}

/** "AI-70 Ann    fix the page" among rows of that kind. */
export function isCodedRow({ text }: Block, next: Block | undefined, before: Block | undefined): boolean {
  const prefix = /^([A-Z]{1,6}[/-])\d/.exec(text)?.[1]
  return prefix !== undefined && [next, before].some((beside) => beside?.text.startsWith(prefix))
}
