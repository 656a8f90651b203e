import { mayWriteNotes } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Bearer } from '../auth/tab-token.ts'
import { notesAsHtml } from '../minutes/write/as-html.ts'
import { notesAsText } from '../minutes/write/as-text.ts'
import { stampAt, writeNotesOf } from '../minutes/write/gather.ts'
import { sayRefusal } from '../words/refusals.ts'
import { type Answer, notAllowed, ok } from './answer.ts'
import type { Problem } from './contract.ts'
import { sightOf } from './sight.ts'

interface NotesFile {
  content: string
  type: string
  name: string
}

/**
 * `GET /api/meetings/:ref/notes`, `…/notes.txt` and `…/notes.html`: the blocks that go into the notes of a meeting, from the record.
 * For the chair, the policy officer and the minute-taker of its board; for all others the meeting's notes are not there.
 */
export function createMeetingNotes({ record, clock }: { record: RecordStore; clock: () => Date }) {
  const write = async (bearer: Bearer, ref: string) => {
    const now = clock()
    const { actor } = sightOf(record, bearer, now)
    const meeting = record.office().meetings.get(ref)
    if (!meeting) return unknown(ref)
    if (!mayWriteNotes(actor, meeting.board)) return notAllowed('notes')
    return { written: await writeNotesOf(record, { actor, meeting }), stamp: stampAt(now), name: `${ref}-actions` }
  }
  const file = async (bearer: Bearer, ref: string, draw: typeof notesAsText, kind: { type: string; end: string }) => {
    const done = await write(bearer, ref)
    if ('status' in done) return done
    const content = draw(done.written, done.stamp)
    return { content, type: kind.type, name: `${done.name}.${kind.end}` } satisfies NotesFile
  }
  return {
    async read({ bearer, ref }: { bearer: Bearer; ref: string }): Promise<Answer> {
      const done = await write(bearer, ref)
      return 'status' in done ? done : ok({ ...done.written, stamp: done.stamp })
    },
    text: (bearer: Bearer, ref: string): Promise<Answer | NotesFile> =>
      file(bearer, ref, notesAsText, { type: 'text/plain; charset=utf-8', end: 'txt' }),
    page: (bearer: Bearer, ref: string): Promise<Answer | NotesFile> =>
      file(bearer, ref, notesAsHtml, { type: 'text/html; charset=utf-8', end: 'html' }),
  }
}

function unknown(ref: string): Answer {
  const says = sayRefusal({ refused: 'unknown-meeting', facts: { meeting: ref } })
  return { status: 404, body: { code: 'unknown-meeting', says } satisfies Problem }
}
