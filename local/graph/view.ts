import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from '../listen.ts'
import type { LibraryFile } from './files.ts'
import type { List } from './lists.ts'
import type { Parts } from './routes.ts'
import type { Row } from './rows.ts'

/** Pages that show the lists to people, read-only, over plain http on 127.0.0.1: all lists, and one list with its rows. */
export async function startView(parts: Parts, port: number): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((incoming, response) => {
    // Another name for 127.0.0.1 would let a page from elsewhere read the lists.
    const isOurs = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(incoming.headers.host ?? '')
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
    const file = isOurs ? fileFor(parts, url) : undefined
    if (file) sendFile(response, file)
    else respond(incoming, response, incoming.method === 'GET' && isOurs ? pageFor(parts, url) : undefined)
  })
  const { port: found, close } = await listen(server, port)
  return { url: `http://127.0.0.1:${found}/view`, close }
}

/** A file of a library by its path below the library's page. */
function fileFor({ lists, files }: Parts, url: URL): LibraryFile | undefined {
  const [, name, path] = /^\/view\/([^/]+)\/(.+)$/.exec(url.pathname) ?? []
  const list = name === undefined ? undefined : lists.find(decodeURIComponent(name))
  return list?.template === 'documentLibrary' ? files.get(list, decodeURIComponent(path ?? '')) : undefined
}

/** Text is shown, anything else is handed over to be kept: nothing in a file is run. */
function sendFile(response: ServerResponse, { path, content }: LibraryFile): void {
  const isText = /\.(?:txt|json|csv)$/.test(path)
  response.writeHead(200, {
    'Content-Type': isText ? 'text/plain; charset=utf-8' : 'application/octet-stream',
    'Content-Disposition': isText ? 'inline' : `attachment; filename*=UTF-8''${encodeURIComponent(path.split('/').at(-1) ?? '')}`,
    'Content-Security-Policy': "default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(content)
}

interface Page {
  title: string
  main: string
}

function respond(incoming: IncomingMessage, response: ServerResponse, page: Page | undefined): void {
  const { title, main } = page ?? { title: 'There is no such list', main: '<p><a href="/view">All lists</a></p>' }
  response.writeHead(page ? 200 : 404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  })
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)} – SharePoint lists</title><style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1>${main}</main></body></html>`
  response.end(incoming.method === 'HEAD' ? undefined : html)
}

function pageFor(parts: Parts, url: URL): Page | undefined {
  if (url.pathname === '/' || url.pathname === '/view') return overview(parts)
  const name = /^\/view\/([^/]+)$/.exec(url.pathname)?.[1]
  const list = name === undefined ? undefined : parts.lists.find(decodeURIComponent(name))
  if (!list) return undefined
  return list.template === 'documentLibrary' ? library(parts, list) : rowsOf(parts, list, Number(url.searchParams.get('page') ?? 1))
}

function overview({ lists, rows, files }: Parts): Page {
  const line = (list: List) => {
    const count = list.template === 'documentLibrary' ? files.all(list).length : rows.count(list)
    const kind = list.template === 'documentLibrary' ? 'Library' : 'List'
    return [`<a href="/view/${encodeURIComponent(list.title)}">${escaped(list.title)}</a>`, kind, String(count)]
  }
  const note = '<p>What the service has written to SharePoint, on this machine. These pages change nothing.</p>'
  return {
    title: 'SharePoint lists',
    main: note + table('Lists and libraries', ['Title', 'Kind', 'Items'], lists.all().map(line)),
  }
}

const ROWS_ON_PAGE = 100

/** The newest rows first: people come to see what has just been recorded. */
function rowsOf({ rows }: Parts, list: List, wanted: number): Page {
  const pages = Math.max(1, Math.ceil(rows.count(list) / ROWS_ON_PAGE))
  const page = Number.isInteger(wanted) ? Math.min(Math.max(wanted, 1), pages) : 1
  const shown = rows.newest(list, ROWS_ON_PAGE, (page - 1) * ROWS_ON_PAGE)
  const names = list.columns.map((c) => c.name).filter((name) => name !== 'Title' || shown.some((row) => row.fields.Title !== undefined))
  const cells = (row: Row) => [
    String(row.id),
    ...names.map((name) => value(row.fields[name])),
    escaped(row.modified),
    escaped(row.editor.name),
  ]
  const body = table(`Rows of ${list.title}, the newest first`, ['ID', ...names, 'Modified (UTC)', 'Modified by'], shown.map(cells))
  return { title: list.title, main: `<p><a href="/view">All lists</a></p>${body}${steps(list, page, pages)}` }
}

function steps(list: List, page: number, pages: number): string {
  const to = (number: number, words: string) => `<a href="/view/${encodeURIComponent(list.title)}?page=${number}">${words}</a>`
  const newer = page > 1 ? to(page - 1, 'Newer rows') : ''
  const older = page < pages ? to(page + 1, 'Older rows') : ''
  return `<nav aria-label="Pages"><p>Page ${page} of ${pages} ${newer} ${older}</p></nav>`
}

function library({ files }: Parts, list: List): Page {
  const link = ({ path }: LibraryFile) =>
    `<a href="/view/${encodeURIComponent(list.title)}/${path.split('/').map(encodeURIComponent).join('/')}">${escaped(path)}</a>`
  const cells = files.all(list).map((file) => [link(file), String(file.content.length), value(file.modified), `${file.version}.0`])
  const body = table(`Files of ${list.title}`, ['Path', 'Bytes', 'Modified (UTC)', 'Version'], cells)
  return { title: list.title, main: `<p><a href="/view">All lists</a></p>${body}` }
}

function table(caption: string, heads: string[], lines: string[][]): string {
  if (lines.length === 0) return '<p>Nothing here yet.</p>'
  const head = heads.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')
  const body = lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  const inside = `<table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
  return `<div class="wide" role="region" tabindex="0" aria-label="${escaped(caption)}">${inside}</div>`
}

const SHORT = 28
const LONG = 160

/** Short values stay on one line; long ones, such as JSON, are folded away. */
function value(field: unknown): string {
  if (field === undefined) return ''
  const text = typeof field === 'string' ? field : JSON.stringify(field)
  if (text.length <= SHORT) return `<span class="short">${escaped(text)}</span>`
  if (text.length <= LONG) return `<span class="text">${escaped(text)}</span>`
  return `<details><summary>${escaped(text.slice(0, SHORT))}…</summary>${escaped(text)}</details>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0;background:light-dark(#fff,#1b1b1b);color:light-dark(#1b1b1b,#f2f2f2)}main{padding:1rem 1.5rem}
a{color:light-dark(#0b57d0,#a8c7fa)}.wide{overflow-x:auto}table{border-collapse:collapse}caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{border:1px solid light-dark(#767676,#8c8c8c);padding:.3rem .6rem;text-align:left;vertical-align:top;max-width:28rem}
td{overflow-wrap:break-word}th,.short{white-space:nowrap}.text{display:block;min-width:18rem}td:has(details){min-width:14rem;overflow-wrap:anywhere}`
