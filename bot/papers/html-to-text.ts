import { type Node, readTree } from './html-tree.ts'
import { type Cell, writeRow } from './write-row.ts'

/** The longest paragraph in a heading's style that can be a heading; some offices write whole paragraphs in one. */
const LONGEST_HEADING = 90
const BULLET = '•'

/**
 * The words of a document as lines. Paragraphs stand apart by an empty line, headings after `#` marks, list entries after their bullet or
 * number, rows of a table on a line each.
 */
export function htmlToText(html: string): string {
  const lines = writeAll(readTree(html), 0)
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

function writeAll(nodes: Node[], depth: number): string[] {
  const lines: string[] = []
  let loose: Node[] = []
  const flush = () => {
    lines.push(...paragraph(loose))
    loose = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || !BLOCKS.has(node.tag)) loose.push(node)
    else {
      flush()
      lines.push(...writeBlock(node, depth))
    }
  }
  flush()
  return lines
}

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'div'])

type Element = Exclude<Node, string>

function writeBlock(node: Element, depth: number): string[] {
  switch (node.tag) {
    case 'p':
      return paragraph(node.children)
    case 'ul':
    case 'ol':
      return [...writeList(node, depth), '']
    case 'table':
      return ['', ...rowsOf(node).flatMap((row) => [...writeRow(row.map(toCell)), '']), '']
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(node, Number(node.tag[1]))
    default:
      return writeAll(node.children, depth)
  }
}

function paragraph(nodes: Node[]): string[] {
  const text = wordsOf(nodes)
  return text === '' ? [] : [...text.split('\n'), '']
}

function heading(node: Element, level: number): string[] {
  const text = wordsOf(node.children)
  const isShort = text.length <= LONGEST_HEADING && !/[.;,:?\n]/.test(text.slice(-1)) && !text.includes('\n')
  return text === '' ? [] : ['', ...(isShort ? [`${'#'.repeat(level)} ${text}`] : text.split('\n')), '']
}

function writeList(list: Element, depth: number): string[] {
  let number = 0
  return list.children.flatMap((item) => {
    if (typeof item === 'string' || item.tag !== 'li') return []
    const mark = list.tag === 'ul' ? BULLET : `${++number}.`
    const [first = '', ...rest] = writeAll(item.children, depth + 1)
    return [`${'  '.repeat(Math.min(depth, 8))}${mark} ${first}`, ...rest.filter((line) => line !== '')]
  })
}

function rowsOf(node: Element): Element[][] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.tag !== 'tr') return rowsOf(child)
    return [child.children.filter((cell) => typeof cell !== 'string')]
  })
}

function toCell(node: Element): Cell {
  return { paragraphs: writeAll(node.children, 0).filter((line) => line !== '') }
}

/** The words of a paragraph; a line break stays one. */
function wordsOf(nodes: Node[]): string {
  const words = nodes.map((node) => (typeof node === 'string' ? node : node.tag === 'br' ? '\n' : wordsOf(node.children))).join('')
  return words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}
