import { mayWriteNotes } from '../actions/rights.ts'
import { notesAsText } from '../minutes/write/as-text.ts'
import { stampAt, writeNotesOf } from '../minutes/write/gather.ts'
import { sayNoSuchMeeting, sayNotesInShort, sayWhereNotesAre, sayWhichMeeting } from '../words/meeting-notes-talk.ts'
import { sayRefusal } from '../words/refusals.ts'
import { type Answer, type Asker, type Desk, words } from './desk.ts'
import { findMeetings } from './find-meeting.ts'
import { linkToScreen } from './link-to-screen.ts'

/** Longer notes are told in short: the whole stands in the tab. */
const SHORT = 3_000

/** "notes of AA-M2026-01", "notes of the last meeting": what goes back into the notes, for those who write or answer for them. */
export async function answerMeetingNotes(desk: Desk, asker: Asker, named: string): Promise<Answer> {
  const { actor, facts, today } = asker
  const office = desk.record.office()
  const own = [...office.meetings.values()].filter(({ board, state }) => state !== 'cancelled' && mayWriteNotes(actor, board))
  const writesAny = [...office.boards.keys()].some((board) => mayWriteNotes(actor, board))
  if (!writesAny) return words(sayRefusal({ refused: 'not-allowed', facts: { kind: 'notes' } }))
  const [meeting, ...more] = findMeetings(named, own, { office, today })
  if (!meeting) return words(sayNoSuchMeeting(named))
  if (more.length > 0) return words(sayWhichMeeting([meeting, ...more], facts))
  const written = await writeNotesOf(desk.record, { actor, meeting })
  const whole = notesAsText(written, stampAt(desk.clock()))
  const text = whole.length <= SHORT ? whole.trimEnd() : sayNotesInShort(written)
  const link = linkToScreen(desk.trackerUrl, `meetings-${meeting.ref}`)
  return words(link ? `${text}\n\n${sayWhereNotesAre(link)}` : text)
}
