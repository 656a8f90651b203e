import { isNode, type Node, nodesIn, parse } from './syntax.ts'

/** A capital, more words, and a full stop, question mark or exclamation mark: something that is said to somebody. */
const SENTENCE = /(?:^|[\s"“'(])[A-Z][\p{L}’']*,?\s(?:[^.?!]*\s)?[^\s.?!]*[\p{L}\p{N})”"’'][.?!](?=$|[\s"”')])/u

/** The sentences in the strings and templates of a source, as they stand there; what is filled in is written as `…`. */
export function findSentences(path: string, source: string): string[] {
  return nodesIn(parse(path, source)).flatMap((node) => {
    const text = textOf(node)
    return text !== undefined && SENTENCE.test(text) ? [text] : []
  })
}

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral') return undefined
  return (node.quasis as unknown[]).map((quasi) => (isNode(quasi) ? String((quasi.value as { cooked: unknown }).cooked) : '')).join('…')
}
