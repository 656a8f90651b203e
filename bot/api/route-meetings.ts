import type { Server } from 'restify'
import type { RecordStore } from '../actions/store.ts'
import { send, sendFile } from './answer.ts'
import { asks, type Gate, withBearer } from './bearer.ts'
import { createMeetingNotes, type DrawFile } from './meeting-notes.ts'

/** The meetings, and what goes into the notes of one. */
export function routeMeetings(server: Server, settings: Gate & { record: RecordStore; clock: () => Date }): void {
  const notes = createMeetingNotes(settings)
  const file = (draw: DrawFile) =>
    withBearer(settings, async (bearer, req, res) => {
      const { ref = '' }: { ref?: string } = req.params
      const answer = await draw(bearer, ref)
      if ('status' in answer) send(res, answer)
      else sendFile(res, answer)
    })
  server.get('/api/meetings', asks(settings, notes.list))
  server.get('/api/meetings/:ref/notes', asks(settings, notes.read))
  server.get('/api/meetings/:ref/notes.docx', file(notes.word))
  server.get('/api/meetings/:ref/notes.html', file(notes.page))
  server.get('/api/meetings/:ref/notes.txt', file(notes.text))
}
