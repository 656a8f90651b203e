import type { Server } from 'restify'
import type { RecordStore } from '../actions/store.ts'
import type { Imports } from '../sheets/imports.ts'
import { send, sendFile } from './answer.ts'
import { asks, type Gate, withBearer } from './bearer.ts'
import { readUpload } from './body.ts'
import { createExports } from './exports.ts'
import { createImportRoutes } from './imports.ts'

type Settings = Gate & { imports: Imports; record: RecordStore; clock: () => Date }

/** The tracker out as a file, and an old one in. */
export function routeSheets(server: Server, settings: Settings, limits: { trackerBody: number }): void {
  const files = createExports(settings)
  const imports = createImportRoutes(settings)
  server.get(
    '/api/export.xlsx',
    withBearer(settings, async (bearer, _req, res) => sendFile(res, await files.workbook(bearer))),
  )
  server.get(
    '/api/export.csv',
    withBearer(settings, async (bearer, _req, res) => sendFile(res, files.csv(bearer))),
  )
  server.post(
    '/api/imports',
    withBearer(settings, async (bearer, req, res) => {
      const read = await readUpload(req, limits.trackerBody)
      send(
        res,
        'refused' in read ? imports.refuse(read.refused) : await imports.take(bearer, new URLSearchParams(req.getQuery()), read.bytes),
      )
    }),
  )
  server.get('/api/imports/:ref', asks(settings, imports.read))
  server.get('/api/imports/:ref/progress', asks(settings, imports.progress))
  server.post('/api/imports/:ref/run', asks(settings, imports.run))
}
