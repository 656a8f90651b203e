import { type Block, sourceAt } from './blocks.ts'

/** A run of words within a block, by index into its text. */
export interface Span {
  text: string
  from: number
  to: number
}

/** Longer than any sentence; a text without full stops is cut here, so that rules never see more. */
const LONGEST = 1500
const SHORT =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sgt|Supt|Insp|Bros?|Sis|Capt|Cmdr|Lt|Fr|Ald|Cllrs?|Col|St|Revd|Govt|Dept|No|Nos|Min|Mon|Tues?|Weds?|Thurs?|Fri|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|etc|approx|Rev|Hon|vs|v|p|pp|a\.m|p\.m|[A-Z])\.$/

/** Cuts a block's text into sentences; full stops of abbreviations, initials, refs and figures do not end one. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  const stops = /[.?!]["”’')\]]*(?=\s|$)|;(?=\s)/g
  for (const stop of text.matchAll(stops)) {
    const to = stop.index + stop[0].length
    if (!endsHere(text, from, to)) continue
    pushSpan(spans, text, from, to)
    from = to
  }
  pushSpan(spans, text, from, text.length)
  return spans
}

/** The words of the source under a span, spaces collapsed: what stands between two pages stays in. */
export function quoteOf(source: string, block: Block, span: { from: number; to: number }): string {
  return source
    .slice(sourceAt(block, span.from), sourceAt(block, Math.max(span.to - 1, span.from)) + 1)
    .replace(/\s+/g, ' ')
    .trim()
}

function endsHere(text: string, from: number, to: number): boolean {
  const last = text[to - 1]
  if (last === ';') return true
  if (SHORT.test(text.slice(Math.max(from, to - 12), to))) return false
  const next = /^\s+(["“‘'(]*)(\S)/.exec(text.slice(to, to + 6))?.[2]
  if (/^\s+\(?[a-z]{1,3}\)\s/.test(text.slice(to, to + 8))) return true
  return next === undefined || !/[a-z]/.test(next) || last !== '.'
}

function pushSpan(spans: Span[], text: string, start: number, end: number): void {
  for (let at = start; at < end; at += LONGEST) {
    const piece = text.slice(at, Math.min(at + LONGEST, end))
    const lead = piece.length - piece.trimStart().length
    const body = piece.trim()
    if (body !== '') spans.push({ text: body, from: at + lead, to: at + lead + body.length })
  }
}
