import { CHATTER, NOT_A_REPLY } from './objecting-words.ts'
import { oneOf } from './one-of.ts'

/** A reply without its wrapping. */
export interface CleanReply {
  /** What the person typed, with straight quotes; lines are kept. */
  text: string
  /** What was quoted of the bot's own words. */
  quoted: string
  /** Code, markup, a forwarded message or pasted notes of a meeting: nothing that the person says. */
  foreign: boolean
}

const LONGEST = 20_000
const SIGNATURE = new RegExp(
  String.raw`^\s*${oneOf`
  --\s*$|_{5,}|sent from (?:my|outlook)|get outlook|(?:kind|best|warm|many) (?:regards|wishes)|(?:regards|rgds)\b
  yours (?:sincerely|faithfully)|from:\s|on .{5,80} wrote:|-{3,} ?(?:original|forwarded)|(?:fw|fwd)\s*:
  (?:tel|mob|mobile|phone|ext|direct dial|switchboard|dd)\b[.:]? ?[+(\d]|(?:kr|br|vr|cheers|many thanks),?\s*$
  this (?:message|e-?mail|communication|transmission)\b.{0,80}\b(?:confidential|intended|privileged|contain|monitored)
  (?:disclaimer|important notice|confidentiality notice|official(?:-| )sensitive)\b
  (?:if|this).{0,60}\b(?:received|sent) .{0,30}\bin error\b|the information (?:contained )?in this|please consider the environment
  \S.{0,80} \| \S.{0,80}$
`}`,
  'i',
)
/** What stands under it is the message that is answered. */
const HEADER = /^\s*(?:from:\s|-{3,} ?original\b|on .{5,80} wrote:\s*$)/i
/** Queries, templates and scripts that nobody types as a reply. */
const CODE = new RegExp(
  oneOf`
  ^\s*=\s*[a-z]{2,}\s*\(|^\s*[{\[]\s*["{]|<\s*(?:script|iframe|img|svg)\b|\bdelete\s+from\b|\bdrop\s+(?:table|database)\b|\binsert\s+into\s+\w+\s*\(
  \bupdate\s+\w+\s+set\s+\w+\s*=|\bselect\s+\*\s+from\b|\bunion\s+select\b|\b(?:truncate|alter)\s+table\b|\bset \w+ ?= ?\w+|\bwhere \w+ ?= ?\w+|;\s*--|['"]\s*(?:or|and)\s+['"]?1['"]?\s*=
  \b(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|earlier|above) (?:instructions|prompts?|rules|commands)|\bsystem prompt\b|\b(?:developer|administrator|admin|debug|god|root|maintenance) mode\b|\byou are now an?\b
  \b(?:(?:completed|signed|approved|checked) by|(?:date|time) (?:completed|signed|closed)|signature|print name|full name|job title)\s*:?\s*(?:<[^<>]{0,40}>\s*){0,4}_{3,}
  \{\{|\$\{|<\?php|\bjavascript:|\bfunction\s*\(|\bon(?:click|load|error)\s*=
`,
  'i',
)
const FORWARDED = /^\s*(?:fw|fwd)\s*:/i
const PASSED_ON = /^\s*(?:forward(?:ing|ed)|fyi|for (?:your )?info(?:rmation)?|see below)\b.{0,60}\n/i
/** "Completed by: ____": nobody filled it in. */
const BLANK_FORM = /:\s*[_.…]{4,}\s*(?:$|\S+(?: \S+){0,4}:)/m
/** Where something stands; what its name holds was not said. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+/gi
/** How notes of a meeting tell what others said. */
const REPORTED = new RegExp(
  String.raw`\bthe (?:d?pcc|d?cc|acc|chief constable|commissioner|deputy|chair|group|board|panel|committee|members?|meeting|supt|superintendent|\w+ (?:lead|team|officer)) ${oneOf`
  said|asked|noted|reported|heard|agreed|thanked|confirmed|advised|explained|gave|stated|welcomed|closed|queried|felt|added
`}\b`,
  'gi',
)
/** Shorter ones are no document. */
const NOTES = 400

/** Takes mark-up, mentions, quoted lines and the signature off a reply. Reads at most 20,000 characters. */
export function cleanReply(raw: string): CleanReply {
  const part = raw.slice(0, LONGEST)
  const { own, quotes } = takeQuotes(part)
  const quoted = quotes.map((words) => decode(words.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')))
  const plain = own
    .replace(/<at[^>]{0,200}>[^<]{0,200}<\/at>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]{0,200}>/gi, '\n')
    .replace(/<\/?(?:b|i|u|s|em|strong|span|font|mark|small|a)(?:\s[^<>]{0,300})?>/gi, '')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
  const kept: string[] = []
  let under = false
  for (const line of decode(plain).split(/\r?\n/)) {
    if (under) quoted.push(line)
    else if (/^\s*>/.test(line)) quoted.push(line.replace(/^[\s>]+/, ''))
    else if (/^\s*on .{5,80} wrote:\s*$/i.test(line) && kept.every((l) => l.trim() === '')) continue
    else if (HEADER.test(line) && kept.some((l) => l.trim() !== '')) under = true
    else if (SIGNATURE.test(line) && (kept.some((l) => l.trim() !== '') || !/^\s*(?:cheers|many thanks)/i.test(line))) break
    else kept.push(line)
  }
  return {
    text: withoutName(kept)
      .join('\n')
      .replace(/@actions arising\b:?/gi, ' ')
      .replace(ADDRESS, ' link ')
      .trim()
      .replace(/^(?:link\s*)+$/, 'link attached'),
    quoted: quoted.join(' '),
    foreign: CODE.test(decode(part)) || BLANK_FORM.test(decode(plain)) || isForwarded(decode(plain)),
  }
}

/** "Supt R. Aldous", "Roads Policing", and what people put under their names. */
const NAME_WORD = /^(?:[A-Z][\w.'&/-]*|\d{3,6}|of|and|the|for|&|\||-|–),?$/
const SAYS =
  /\b(?:done|complete[d]?|closed|finished|sent|no|yes|not|ongoing|progress|change|update|blocked|waiting|ok|thanks|noted|please|first|second|\d{1,2})\b/i

/** Leaves out a name with post and office that stands under the words, after a blank line. */
function withoutName(lines: string[]): string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '')
  const blank = lines.slice(0, end + 1).findLastIndex((line) => line.trim() === '')
  const name = lines.slice(blank + 1, end + 1)
  const [first = ''] = name
  const told = lines.slice(0, blank).some((line) => line.trim() !== '')
  if (blank < 1 || !told || name.length > 6 || !first.trim().includes(' ') || SAYS.test(first) || !name.every(isName)) return lines
  return lines.slice(0, blank)
}

function isName(line: string): boolean {
  const words = line.trim().split(/\s+/)
  return /^["'].{3,80}["']$/.test(line.trim()) || (words.length < 10 && words.every((word) => NAME_WORD.test(word)))
}

/** Quoted blocks, whatever markup they hold; one that is never closed runs to the end. */
function takeQuotes(html: string): { own: string; quotes: string[] } {
  const [first = '', ...blocks] = html.split(/<blockquote\b[^>]{0,300}>/i)
  const quotes: string[] = []
  const own = blocks.map((block) => {
    const end = block.search(/<\/blockquote>/i)
    quotes.push(end < 0 ? block : block.slice(0, end))
    return end < 0 ? '' : block.slice(end).replace(/<\/blockquote>/gi, '\n')
  })
  return { own: [first, ...own].join('\n'), quotes }
}

function isForwarded(text: string): boolean {
  if (FORWARDED.test(text) || NOT_A_REPLY.test(text) || CHATTER.test(text) || isBulletin(text)) return true
  return text.length > NOTES && (PASSED_ON.test(text) || (text.match(REPORTED)?.length ?? 0) > 2)
}

/** A round-up for everybody: long, under headings, and hardly a word of the writer's own doings. */
function isBulletin(text: string): boolean {
  if (text.length <= NOTES || text.split('\n').filter((line) => line.trim() !== '').length < 3) return false
  const own = text.match(/\b(?:i|i'm|i've|i'll|my|me|we|we've|we're)\b/gi)?.length ?? 0
  return own * 60 < text.split(/\s+/).length
}

function decode(text: string): string {
  return text
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#0?39;|&apos;/gi, "'")
    .replace(/&(?:[mn]dash|#821[12]);/gi, ' – ')
    .replace(/&(?:[lr]squo|#821[67]);/gi, "'")
    .replace(/&amp;/gi, '&')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
}
