import { isList, type WrittenNotes } from './compose.ts'

/** The blocks as a whole page of accessible HTML: one `h1`, an `h2` for each block and a list where it has one, no script and nothing from elsewhere. */
export function notesAsHtml({ title, marking, blocks, leftOutSays }: WrittenNotes, stamp: string): string {
  const parts = blocks.map((block) => {
    const lines = block.lines.map(({ text }) => (isList(block) ? `<li>${line(text)}</li>` : `<p>${line(text)}</p>`)).join('\n')
    return `<h2>${safe(block.title)}</h2>\n${isList(block) ? `<ul>\n${lines}\n</ul>` : lines}`
  })
  const foot = [leftOutSays, stamp].filter(Boolean).map((words) => `<p>${safe(words)}</p>`)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>
body { font-family: Arial, sans-serif; font-size: 12pt; line-height: 1.5; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
h1 { font-size: 16pt }
h2 { font-size: 13pt; margin-top: 1.5rem }
li { margin-bottom: 0.4rem }
span { white-space: nowrap }
@media print { body { margin: 0; max-width: none } }
</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
<p>${safe(marking)}</p>
${[...parts, ...foot].join('\n')}
</main>
</body>
</html>
`
}

const SAFE: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const safe = (text: string) => text.replace(/[&<>"']/g, (sign) => SAFE[sign] ?? sign)
/** A ref is never parted at the end of a line. */
const line = (text: string) => safe(text).replace(/\b[A-Z]{2,6}-\d{4}-\d{3,}\b/g, '<span>$&</span>')
