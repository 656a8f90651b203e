import type { Meeting } from '../actions/meeting.ts'
import { maySee, mayWriteNotes } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Bearer } from '../auth/tab-token.ts'
import { notesAsHtml } from '../minutes/write/as-html.ts'
import { notesAsText } from '../minutes/write/as-text.ts'
import type { WrittenNotes } from '../minutes/write/compose.ts'
import { stampAt, writeNotesOf } from '../minutes/write/gather.ts'
import { writeWord } from '../papers/write-word.ts'
import { writeBoard, writeDay } from '../words/days.ts'
import { sayRefusal } from '../words/refusals.ts'
import { type Answer, notAllowed, ok, type Resource } from './answer.ts'
import type { MeetingForNotes, MeetingsForNotes, NotesView, Problem } from './contract.ts'
import { sightOf } from './sight.ts'
import type { Sight } from './views.ts'

interface NotesFile {
  content: string | Uint8Array
  type: string
  name: string
}

type Draw = (written: WrittenNotes, stamp: string) => string | Promise<Uint8Array>
export type DrawFile = (bearer: Bearer, ref: string) => Promise<Answer | NotesFile>

/**
 * `GET /api/meetings`: the meetings whose notes the bearer writes or answers for. `GET /api/meetings/:ref/notes`, `…/notes.docx`,
 * `…/notes.html` and `…/notes.txt`: the blocks that go into the notes of one, from the record. For the chair, the policy officer and the
 * minute-taker of its board; for all others there are no meetings, and the notes of one are refused.
 */
export function createMeetingNotes({ record, clock }: { record: RecordStore; clock: () => Date }) {
  const write = async (bearer: Bearer, ref: string) => {
    const now = clock()
    const { actor } = sightOf(record, bearer, now)
    const meeting = record.office().meetings.get(ref)
    if (!meeting) return unknown(ref)
    if (!mayWriteNotes(actor, meeting.board)) return notAllowed('notes')
    return { written: await writeNotesOf(record, { actor, meeting }), stamp: stampAt(now) }
  }
  const file = (draw: Draw, kind: { type: string; end: string }): DrawFile => {
    return async (bearer, ref) => {
      const done = await write(bearer, ref)
      if ('status' in done) return done
      return { content: await draw(done.written, done.stamp), type: kind.type, name: `${ref}-actions.${kind.end}` }
    }
  }
  const list: Resource = async ({ bearer }) => ok(viewMeetings(sightOf(record, bearer, clock())) satisfies MeetingsForNotes)
  return {
    list,
    async read({ bearer, ref }: { bearer: Bearer; ref: string }): Promise<Answer> {
      const done = await write(bearer, ref)
      return 'status' in done ? done : ok({ ...done.written, stamp: done.stamp } satisfies NotesView)
    },
    text: file(notesAsText, { type: 'text/plain; charset=utf-8', end: 'txt' }),
    page: file(notesAsHtml, { type: 'text/html; charset=utf-8', end: 'html' }),
    word: file(writeWord, { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', end: 'docx' }),
  }
}

function unknown(ref: string): Answer {
  const says = sayRefusal({ refused: 'unknown-meeting', facts: { meeting: ref } })
  return { status: 404, body: { code: 'unknown-meeting', says } satisfies Problem }
}

function viewMeetings(sight: Sight): MeetingsForNotes {
  const meetings = [...sight.record.office().meetings.values()].filter(
    ({ board, state }) => state !== 'cancelled' && mayWriteNotes(sight.actor, board),
  )
  return { today: sight.today, meetings: meetings.sort((a, b) => (a.day < b.day ? 1 : -1)).map((meeting) => viewMeeting(meeting, sight)) }
}

function viewMeeting({ ref, board, title, type, day, time, venue, state }: Meeting, { record, actor, today }: Sight): MeetingForNotes {
  const arose = [...record.actions().values()].filter(({ action }) => action.raisedAt === ref && maySee(actor, action)).length
  const boardName = writeBoard(board, record.office().boards)
  return { ref, boardName, title, type, day, dayText: writeDay(day, today), time, venue, state, arose }
}
