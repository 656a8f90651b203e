import { parseSync } from 'oxc-parser'

/** A node of the syntax tree, of which only what is asked for is looked at. */
export interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/** Parses TypeScript or TSX; a file that cannot be read fails the test. */
export function parse(path: string, source: string): Node {
  const { program, errors } = parseSync(path, source)
  if (errors[0]) throw new Error(`${path} cannot be parsed: ${errors[0].message}`)
  return program as unknown as Node
}

/** Every node below one, itself first, in the order of the source. */
export function nodesIn(root: Node): Node[] {
  const found: Node[] = []
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    if (isNode(next)) found.push(next)
    waiting.push(...Object.values(next).reverse())
  }
  return found
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
