/** Words, or an element with what is in it. */
export type Node = string | { tag: string; children: Node[] }

const EMPTY = new Set(['br', 'img', 'hr'])
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Reads well-formed HTML without comments or scripts, as mammoth writes it. Attributes are dropped. */
export function readTree(html: string): Node[] {
  const root: Node[] = []
  const open: { tag: string; children: Node[] }[] = []
  for (const [, close, tag = '', words] of html.matchAll(/<(\/?)([a-z0-9]+)[^<>]*>|([^<]+|<)/g)) {
    const into = open.at(-1)?.children ?? root
    if (words !== undefined) into.push(unescaped(words))
    else if (close) open.pop()
    else {
      const node = { tag, children: [] }
      into.push(node)
      if (!EMPTY.has(tag)) open.push(node)
    }
  }
  return root
}

function unescaped(words: string): string {
  return words.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
