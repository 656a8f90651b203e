import { countAs } from './count-as.ts'

/** Parts of a Word document, as XML. */
interface WordParts {
  document: string
  numbering: string
  styles: string
}

interface Level {
  format: string
  /** `%1.%2`: the numbers of the levels above and its own. */
  text: string
  start: number
}

interface Numbering {
  /** By the id of a list: what counts together, and its levels. */
  lists: Map<string, { counter: string; levels: Map<number, Level> }>
  /** By the id of a paragraph style: the list and level it brings. */
  styles: Map<string, { list: string; level: number }>
}

const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'

/**
 * Writes the numbers that Word only draws ("4.2", "AP3:", "(a)") into the paragraphs that bear them, as words, so that they are read. Bullets and
 * paragraphs without a list stay as they are. (ECMA-376 part 1, 17.9)
 */
export function numberParagraphs({ document: given, numbering: lists, styles }: WordParts): string {
  const document = given.replace(/<w:pPrChange\b[^>]*>[\s\S]*?<\/w:pPrChange>/g, '')
  const numbering = readNumbering(lists, styles)
  const counts = new Map<string, number[]>()
  return document.replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/g, (whole, properties: string) => {
    const place = placeOf(properties, numbering)
    const list = place && numbering.lists.get(place.list)
    const level = place && list?.levels.get(place.level)
    if (!place || !list || !level || level.format === 'bullet') return whole
    const number = next(counts, list, place.level).trim()
    const plain = `<w:pPr>${properties.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, '')}${NO_LIST}</w:pPr>`
    return number === '' ? plain : `${plain}<w:r><w:t xml:space="preserve">${number} </w:t></w:r>`
  })
}

function placeOf(properties: string, { styles }: Numbering): { list: string; level: number } | undefined {
  const style = styles.get(valIn(properties, 'pStyle') ?? '')
  const own = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(properties)?.[1]
  if (own === undefined) return style
  const list = valIn(own, 'numId') ?? style?.list ?? '0'
  // List 0 takes a paragraph out of the list of its style.
  return list === '0' ? undefined : { list, level: Number(valIn(own, 'ilvl') ?? style?.level ?? 0) }
}

/** Counts one on at this level, and gives the number as it is drawn. */
function next(counts: Map<string, number[]>, list: { counter: string; levels: Map<number, Level> }, depth: number): string {
  const before = counts.get(list.counter) ?? []
  const start = (level: number) => list.levels.get(level)?.start ?? 1
  const now = Array.from({ length: depth + 1 }, (_, level) => before[level] ?? (level === depth ? start(level) - 1 : start(level)))
  now[depth] = (now[depth] ?? 0) + 1
  counts.set(list.counter, now)
  return (list.levels.get(depth)?.text ?? '').replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1
    return countAs(now[level] ?? start(level), list.levels.get(level)?.format ?? 'decimal')
  })
}

function readNumbering(numbering: string, styles: string): Numbering {
  const kinds = new Map<string, Map<number, Level>>()
  const byStyle = new Map<string, { kind: string; level: number }>()
  for (const [, attributes = '', body = ''] of numbering.matchAll(/<w:abstractNum\b([^>]*)>([\s\S]*?)<\/w:abstractNum>/g)) {
    const kind = attributeOf(attributes, 'abstractNumId')
    const levels = new Map<number, Level>()
    for (const [, about = '', inner = ''] of body.matchAll(/<w:lvl\b([^>]*)>([\s\S]*?)<\/w:lvl>/g)) {
      const depth = Number(attributeOf(about, 'ilvl') ?? 0)
      const text = valIn(inner, 'lvlText') ?? ''
      levels.set(depth, { format: valIn(inner, 'numFmt') ?? 'decimal', text, start: Number(valIn(inner, 'start') ?? 1) })
      const style = valIn(inner, 'pStyle')
      if (style && kind) byStyle.set(style, { kind, level: depth })
    }
    if (kind) kinds.set(kind, levels)
  }
  const lists: Numbering['lists'] = new Map()
  for (const [, attributes = '', body = ''] of numbering.matchAll(/<w:num\b([^>]*)>([\s\S]*?)<\/w:num>/g)) {
    const kind = valIn(body, 'abstractNumId') ?? ''
    const list = attributeOf(attributes, 'numId') ?? ''
    // A list that starts over counts by itself; the others of its kind go on from one another.
    const counter = body.includes('<w:startOverride') ? `list ${list}` : `kind ${kind}`
    lists.set(list, { counter, levels: kinds.get(kind) ?? new Map() })
  }
  return { lists, styles: readStyles(styles, byStyle) }
}

function readStyles(styles: string, byStyle: Map<string, { kind: string; level: number }>): Numbering['styles'] {
  const found: Numbering['styles'] = new Map()
  for (const [, attributes = '', body = ''] of styles.matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g)) {
    const id = attributeOf(attributes, 'styleId')
    const own = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(body)?.[1]
    const list = own === undefined ? undefined : valIn(own, 'numId')
    if (!id || list === undefined) continue
    const level = valIn(own ?? '', 'ilvl')
    found.set(id, { list, level: level === undefined ? (byStyle.get(id)?.level ?? 0) : Number(level) })
  }
  return found
}

function valIn(xml: string, element: string): string | undefined {
  return new RegExp(`<w:${element}\\b[^>]*?\\bw:val="([^"]*)"`).exec(xml)?.[1]
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`\\bw:${name}="([^"]*)"`).exec(attributes)?.[1]
}
