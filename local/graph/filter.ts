export type Literal = string | number | boolean | null
type Operator = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge' | 'startswith'
export type Filter =
  | { kind: 'compare'; path: string; operator: Operator; value: Literal }
  | { kind: 'and' | 'or'; left: Filter; right: Filter }

/** Reads an OData filter of the operators that list items know; undefined when it is not well formed, as when `&` cut it short. */
export function parseFilter(text: string): Filter | undefined {
  const tokens = tokenise(text)
  if (tokens === undefined) return undefined
  const reader = createReader(tokens)
  const filter = readEither(reader)
  return reader.peek() === undefined ? filter : undefined
}

/** The paths that a filter names, each once. */
export function pathsOf(filter: Filter): string[] {
  return filter.kind === 'compare' ? [filter.path] : [...new Set([...pathsOf(filter.left), ...pathsOf(filter.right)])]
}

type Token = { kind: 'word' | 'mark'; text: string } | { kind: 'literal'; value: Literal }

const TOKEN = /\s*(?:('(?:[^']|'')*')|([(),])|(-?\d+(?:\.\d+)?(?![\w-]))|([^\s(),']+))/y

function tokenise(text: string): Token[] | undefined {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text)
    if (!match) return undefined
    const [, quoted, mark, number, word] = match
    if (quoted !== undefined) tokens.push({ kind: 'literal', value: quoted.slice(1, -1).replaceAll("''", "'") })
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark })
    else if (number !== undefined) tokens.push({ kind: 'literal', value: Number(number) })
    else if (word !== undefined) tokens.push(asWord(word))
  }
  return tokens
}

function asWord(word: string): Token {
  if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true' }
  if (word === 'null') return { kind: 'literal', value: null }
  if (/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(word)) return { kind: 'literal', value: word }
  return { kind: 'word', text: word }
}

interface Reader {
  peek(): Token | undefined
  next(): Token | undefined
  /** Steps over the given word or mark when it comes next. */
  take(text: string): boolean
}

function createReader(tokens: Token[]): Reader {
  let at = 0
  const peek = () => tokens[at]
  return {
    peek,
    next: () => tokens[at++],
    take(text) {
      const token = peek()
      if (token === undefined || token.kind === 'literal' || token.text !== text) return false
      at++
      return true
    },
  }
}

function readEither(reader: Reader): Filter | undefined {
  let left = readBoth(reader)
  while (left && reader.take('or')) {
    const right = readBoth(reader)
    left = right && { kind: 'or', left, right }
  }
  return left
}

function readBoth(reader: Reader): Filter | undefined {
  let left = readOne(reader)
  while (left && reader.take('and')) {
    const right = readOne(reader)
    left = right && { kind: 'and', left, right }
  }
  return left
}

function readOne(reader: Reader): Filter | undefined {
  if (reader.take('(')) {
    const inside = readEither(reader)
    return reader.take(')') ? inside : undefined
  }
  if (reader.take('startswith')) return readStartsWith(reader)
  const path = readPath(reader)
  const operator = OPERATORS.find((name) => reader.take(name))
  const literal = reader.next()
  if (path === undefined || operator === undefined || literal?.kind !== 'literal') return undefined
  return { kind: 'compare', path, operator, value: literal.value }
}

const OPERATORS = ['eq', 'ne', 'lt', 'gt', 'le', 'ge'] as const

function readStartsWith(reader: Reader): Filter | undefined {
  if (!reader.take('(')) return undefined
  const path = readPath(reader)
  if (path === undefined || !reader.take(',')) return undefined
  const literal = reader.next()
  if (literal?.kind !== 'literal' || !reader.take(')')) return undefined
  return { kind: 'compare', path, operator: 'startswith', value: literal.value }
}

function readPath(reader: Reader): string | undefined {
  const token = reader.next()
  return token?.kind === 'word' ? token.text : undefined
}
