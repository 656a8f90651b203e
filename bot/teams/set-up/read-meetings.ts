import type { BoardRef, PostRef } from '../../actions/action.ts'
import { findPost } from '../../actions/find-post.ts'
import { comingMeetings, type Meeting, type MeetingType } from '../../actions/meeting.ts'
import type { LineFacts, Read, Unclear } from './lines.ts'
import { unclear } from './lines.ts'
import { readDay } from './read-days.ts'

/** `meeting AA 11 December 2026 10:30 performance at the Lantern Room chaired by PCC, cut-off 5`; all but the day may be left out. */
export function readMeeting(line: string, facts: LineFacts): Read<'meeting'> | undefined {
  const [, ref = '', said = ''] = /^(?:plan |new )?meeting\b(?: (?:of )?([a-z]{2,6})\b[:,]?)?(.*)$/i.exec(line) ?? []
  const board = ref.toUpperCase()
  if (!facts.office.boards.has(board)) return isForm(line) ? unclear('meeting') : undefined
  const [rest, cutOff] = take(said, /,?\s*\bcut-?off (\d{1,2})(?: working)?(?: days?)?\b/i)
  const [unchaired, chairWords] = take(rest, /,?\s*\bchaired by (.+)$/i)
  const chair = chairWords === '' ? usualChair(board, facts) : findPost(chairWords, facts.office, facts.today)
  if (!chair) return unclear('meeting', 'unknown-post', chairWords)
  if (typeof chair !== 'string') return chair
  const { type, ...when } = readWhen(unchaired)
  const day = readDay(when.day, facts.today)
  if (!day || !isTime(when.time)) return unclear('meeting', 'no-such-day', `${when.day} ${when.time}`.trim())
  return { kind: 'meeting', board, day, time: when.time, type, venue: when.venue, chair, cutOffDays: cutOff === '' ? null : Number(cutOff) }
}

const isForm = (line: string) => /^(?:plan |new )?meeting$|^(?:plan|new) meeting\b|^meeting [A-Z]{2,6} \d/.test(line)

/** `move meeting AA to 18 December 10:30 at the Hall`: the next one of the board, or the one on the day before "to". */
export function readMove(line: string, { office, today }: LineFacts): Read<'move-meeting'> | undefined {
  const match = /^move (?:the )?meeting\b(?: (?:of )?([a-z]{2,6})\b)?(?: (?:of |on |from )?(.+?))? to (.+)$/i.exec(line)
  if (!match) return /^move (?:the )?meeting\b/i.test(line) ? unclear('move-meeting') : undefined
  const [, ref = '', old, to = ''] = match
  const board = ref.toUpperCase()
  if (!office.boards.has(board)) return unclear('move-meeting', 'unknown-board', ref)
  const from = old === undefined ? undefined : readDay(old, today)
  if (old !== undefined && !from) return unclear('move-meeting', 'no-such-day', old)
  const coming = comingMeetings(office.meetings.values(), board, from ?? today)
  const meeting = from ? coming.find((one) => one.day === from) : coming[0]
  if (!meeting) return unclear('move-meeting', 'no-meeting', board)
  return moved(meeting, to, today)
}

function moved(meeting: Meeting, to: string, today: LineFacts['today']): Read<'move-meeting'> {
  const when = readWhen(to)
  const day = readDay(when.day, today)
  if (!day || !isTime(when.time)) return unclear('move-meeting', 'no-such-day', `${when.day} ${when.time}`.trim())
  return { kind: 'move-meeting', meeting: meeting.ref, day, time: when.time || meeting.time, venue: when.venue || meeting.venue }
}

/** Parts a line into its day (as typed), its time, its type and its venue. */
function readWhen(said: string): { day: string; time: string; type: MeetingType; venue: string } {
  const clock = /(?:,?\s*\bat)?\s+(\d{1,2})(?:[:.](\d{2})\s*([ap]m)?|\s*([ap]m))(?![\w./-])/i.exec(said)
  const timeless = clock ? said.slice(0, clock.index) + said.slice(clock.index + clock[0].length) : said
  const [placeless, place] = take(timeless, /,?\s*\b(?:at|in(?! public\b)) (.+)$/i)
  const [inVenue, after] = take(place, /,?\s+(performance|thematic|ad[ -]hoc)$/i)
  const [day, before] = take(placeless, /,?\s*\b(?:in )?(performance|thematic|public|ad[ -]hoc)\b/i)
  const type = ((before || after).toLowerCase().replace(' ', '-') || 'ad-hoc') as MeetingType
  return { day: day.trim(), time: clock ? timeOf(clock) : '', type, venue: inVenue.trim() }
}

const isTime = (time: string) => /^(?:|(?:[01]\d|2[0-3]):[0-5]\d)$/.test(time)

function timeOf([, hour = '', minute = '00', half, otherHalf = '']: RegExpExecArray): string {
  const said = (half ?? otherHalf).toLowerCase()
  const hours = said === 'pm' && Number(hour) < 12 ? Number(hour) + 12 : said === 'am' && hour === '12' ? 0 : Number(hour)
  return `${String(hours).padStart(2, '0')}:${minute}`
}

/** The text without the first match, and what the group of the pattern caught; empty where nothing fits. */
function take(text: string, pattern: RegExp): [string, string] {
  const match = pattern.exec(text)
  return match ? [text.slice(0, match.index) + text.slice(match.index + match[0].length), match[1] ?? ''] : [text, '']
}

/** The post that chairs a board, when there is only one. */
function usualChair(board: BoardRef, { office }: LineFacts): PostRef | Unclear {
  const chairs = [...office.posts.values()].filter((post) => post.grants.some((grant) => grant.role === 'chair' && grant.board === board))
  const all = [...office.posts.values()].filter((post) => post.grants.some((grant) => grant.role === 'chair' && grant.board === '*'))
  const [chair, ...others] = chairs.length > 0 ? chairs : all
  if (!chair) return unclear('meeting', 'no-chair', board)
  return others.length === 0 ? chair.ref : unclear('meeting', 'which-chair', [chair, ...others].map((post) => post.ref).join(', '))
}
