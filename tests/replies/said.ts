import { readReply } from '../../bot/replies/read.ts'
import type { ReplyContext } from '../../bot/replies/reply.ts'

const SHOWN: ReplyContext['actions'] = [
  { ref: 'AA-2025-041', title: 'Provide stop and search figures to the PCC', due: '2025-10-17' },
  { ref: 'AA-2025-044', title: 'Review the custody medical contract', due: '2025-10-24' },
  { ref: 'AA-2025-050', title: 'Publish the roads policing strategy', due: '2025-10-31' },
]

/** What is read on Tuesday 14 October 2025, in short: "complete 41,44 @2025-10-06 | extend 50 ?". A title stands for one action, ref 41. */
export function said(text: string, shown: number | string): string {
  const actions = typeof shown === 'number' ? SHOWN.slice(0, shown) : SHOWN.slice(0, 1).map((action) => ({ ...action, title: shown }))
  const { parts, ask } = readReply(text, { today: '2025-10-14', actions, nextMeeting: '2025-11-20' })
  const short = parts.map(({ intent, refs, percent, date, to }) =>
    [intent, refs.map((ref) => ref.slice(-2)).join(), percent !== null ? `${percent}%` : '', date ? `@${date}` : '', to ? `to ${to}` : '']
      .filter((word) => word !== '')
      .join(' '),
  )
  return short.join(' | ') + (ask ? ' ?' : '')
}

/** Replies with their readings, one a line: "text => reading"; a line without an arrow is the title that the next ones are about. */
export function replies(lines: TemplateStringsArray): [text: string, title: string, reading: string][] {
  let title = ''
  return lines.raw
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line): [string, string, string][] => {
      const at = line.lastIndexOf(' => ')
      if (at >= 0) return [[line.slice(0, at).replaceAll(String.raw`\n`, '\n'), title, line.slice(at + 4)]]
      title = line
      return []
    })
}

/** Replies, one a line; a line that begins with "##" is the title that the next ones are about. */
export function lines(text: TemplateStringsArray): [text: string, title: string][] {
  let title = ''
  return text.raw
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line): [string, string][] => {
      if (!line.startsWith('## ')) return [[line.replaceAll(String.raw`\n`, '\n'), title]]
      title = line.slice(3)
      return []
    })
}
