import type { Meeting } from '../actions/meeting.ts'
import { writeCount } from './counts.ts'
import { type DueFacts, writeBoard, writeDay } from './days.ts'

/** Nobody's notes, or not those of the asker's boards. */
export function sayNoSuchMeeting(named: string): string {
  return `I know no meeting "${named}" whose notes you write. Type "notes of the last meeting", "notes of the October meeting" or "notes of" and the ref of a meeting.`
}

/** Several fit: which one? */
export function sayWhichMeeting(meetings: readonly Meeting[], facts: Omit<DueFacts, 'leadPost'>): string {
  const row = ({ ref, board, day }: Meeting) => `- "notes of ${ref}" – ${writeBoard(board, facts.boards)}, ${writeDay(day, facts.today)}`
  return ['Several meetings fit. Which one? Type:', ...meetings.map(row)].join('\n')
}

interface InShort {
  title: string
  blocks: readonly { name: 'review' | 'forward' | 'arising' | 'next'; lines: readonly { text: string; from: readonly string[] }[] }[]
  leftOutSays: string
}

/** What the notes will say, where the whole is too long for a message. */
export function sayNotesInShort({ title, blocks, leftOutSays }: InShort): string {
  const lines = (name: InShort['blocks'][number]['name']) => blocks.find((block) => block.name === name)?.lines ?? []
  const traced = (name: 'forward' | 'arising') => lines(name).filter(({ from }) => from.length > 0).length
  return [
    title,
    `- ${lines('review')[0]?.text ?? ''}`,
    `- ${capital(writeCount(traced('forward'), 'item'))} brought forward.`,
    `- ${capital(writeCount(traced('arising'), 'action'))} arose.`,
    `- Next: ${lines('next')[0]?.text ?? ''}`,
    ...(leftOutSays === '' ? [] : [`- ${leftOutSays}`]),
  ].join('\n')
}

/** Where the whole stands. */
export function sayWhereNotesAre(link: string): string {
  return `To copy it, save it for Word or see where each sentence comes from: ${link}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
