import type { Server } from 'restify'
import type { RecordStore } from '../actions/store.ts'
import type { Notebook } from '../minutes/notebook.ts'
import type { ReadPaper } from '../papers/read-paper.ts'
import { send } from './answer.ts'
import { asks, type Gate, takesJson, withBearer } from './bearer.ts'
import { readUpload } from './body.ts'
import { createNotesRoutes } from './notes.ts'

type Settings = Gate & { notebook: Notebook; readPaper: ReadPaper; record: RecordStore; clock: () => Date }

/** Notes of meetings in, and what is read from them on its way to the record. */
export function routeNotes(server: Server, settings: Settings, limits: { paperBody: number; tabBody: number }): void {
  const notes = createNotesRoutes(settings)
  server.post(
    '/api/notes',
    withBearer(settings, async (bearer, req, res) => {
      const read = await readUpload(req, limits.paperBody)
      const query = new URLSearchParams(req.getQuery())
      send(res, 'refused' in read ? notes.refuse(read.refused) : await notes.take(bearer, query, read.bytes))
    }),
  )
  server.get('/api/notes', asks(settings, notes.list))
  server.get('/api/notes/:ref', asks(settings, notes.read))
  server.post('/api/notes/:ref/commands', takesJson(settings, limits.tabBody, notes.command))
}
