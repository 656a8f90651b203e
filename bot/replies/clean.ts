import { oneOf } from './one-of.ts'
/** A reply without its wrapping. */
export interface CleanReply {
  /** What the person typed, with straight quotes; lines are kept. */
  text: string
  /** What was quoted of the bot's own words. */
  quoted: string
  /** Code or markup that no person types. */
  code: boolean
}

const LONGEST = 20_000
const SIGNATURE = new RegExp(
  String.raw`^\s*${oneOf`
  --\s*$|_{5,}|sent from (?:my|outlook)|get outlook|(?:kind|best|warm|many) (?:regards|wishes)|regards\b
  yours (?:sincerely|faithfully)|from:\s|on .{5,80} wrote:|-{3,} ?(?:original|forwarded)
`}`,
  'i',
)

/** Takes mark-up, mentions, quoted lines and the signature off a reply. Reads at most 20,000 characters. */
export function cleanReply(raw: string): CleanReply {
  const part = raw.slice(0, LONGEST)
  const code = /<\s*(?:script|iframe|img|svg)\b/i.test(part)
  const quoted: string[] = []
  const plain = part
    .replace(/<blockquote[^>]{0,200}>([^<]{0,2000})<\/blockquote>/gi, (_, words: string) => {
      quoted.push(words)
      return '\n'
    })
    .replace(/<at[^>]{0,200}>[^<]{0,200}<\/at>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
  const kept: string[] = []
  for (const line of decode(plain).split(/\r?\n/)) {
    if (/^\s*>/.test(line)) quoted.push(line.replace(/^[\s>]+/, ''))
    else if (SIGNATURE.test(line)) break
    else kept.push(line)
  }
  return {
    text: kept
      .join('\n')
      .replace(/@actions arising\b:?/gi, ' ')
      .trim(),
    quoted: quoted.join(' '),
    code,
  }
}

function decode(text: string): string {
  return text
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#0?39;|&apos;/gi, "'")
    .replace(/&amp;/gi, '&')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
}
