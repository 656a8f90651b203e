import { mayRaise } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Bearer } from '../auth/tab-token.ts'
import type { Confirmation } from '../minutes/confirm.ts'
import type { Notebook } from '../minutes/notebook.ts'
import type { Original } from '../minutes/originals.ts'
import { findIllegible } from '../minutes/read/legible.ts'
import type { ReadPaper } from '../papers/read-paper.ts'
import { sayNotesChange, sayNotesConfirmed, sayNotesRefusal, sayNotNotes } from '../words/notes-screen.ts'
import { sayPaperProblem } from '../words/papers.ts'
import { type Answer, notAllowed, ok, problem, type Resource } from './answer.ts'
import type { NotesAnswer, NotesRequest, NotesTaken, NotesToConfirm, Problem, RecentNotes } from './contract.ts'
import { parseNotesRequest } from './notes-schema.ts'
import { type Came, giveUpdateCommand, isAboutUpdates, type UpdateCommand } from './notes-updates.ts'
import { viewListed, viewNotes } from './notes-views.ts'
import { sightOf } from './sight.ts'
import type { Sight } from './views.ts'

interface NotesSettings {
  notebook: Notebook
  readPaper: ReadPaper
  record: RecordStore
  clock: () => Date
}

export interface NotesRoutes {
  /** `POST /api/notes?name=…` with a file as the body; without a name, pasted text in UTF-8. */
  take(bearer: Bearer, query: URLSearchParams, bytes: Uint8Array): Promise<Answer>
  /** The answer to what did not arrive whole. */
  refuse(answer: Answer): Answer
  list: Resource
  read: Resource
  command: Resource
}

/** Notes in, and what was read from them to be confirmed. Notes on whose board somebody may raise nothing are answered like those that do not exist. */
export function createNotesRoutes(settings: NotesSettings): NotesRoutes {
  const { notebook, record, clock, readPaper } = settings
  const sight = (bearer: Bearer) => sightOf(record, bearer, clock())
  return {
    async take(bearer, query, bytes) {
      const { actor } = sight(bearer)
      if (![...record.office().boards.keys()].some((board) => mayRaise(actor, board))) return notAllowed('raise')
      const read = await readWords(readPaper, query.get('name') ?? '', bytes)
      if ('says' in read) return { status: 422, body: read satisfies Problem }
      const notes = await notebook.take(read.text, bearer.oid, read.original)
      if (!notes) return notAllowed('raise')
      return ok(viewListed(notes, sight(bearer)) satisfies NotesTaken)
    },
    refuse: (answer) =>
      answer.status === 413 ? { ...answer, body: { code: 'too-large', says: sayPaperProblem('too-large') } satisfies Problem } : answer,
    async list({ bearer }) {
      const found = await notebook.recent(bearer.oid)
      return ok({ notes: found.map((notes) => viewListed(notes, sight(bearer))) } satisfies RecentNotes)
    },
    async read({ ref, bearer }) {
      const found = await notebook.open(ref, bearer.oid)
      if (!found) return problem(404, 'unknown-page')
      return ok({ ...viewNotes(found.notes, found.text, sight(bearer)), text: found.text } satisfies NotesToConfirm)
    },
    async command(ask) {
      const since = performance.now()
      const opened = await notebook.open(ask.ref, ask.bearer.oid)
      if (!opened) return problem(404, 'unknown-page')
      const request = parseNotesRequest(ask.body)
      if (!request) return problem(400, 'unreadable')
      const press = { id: ask.ref, oid: ask.bearer.oid, since }
      const came = await give({ notebook, sight: sight(ask.bearer) }, press, request)
      if (!came) return problem(404, 'unknown-page')
      const { status, notes, ...told } = came
      return { status, body: { ...told, notes: viewNotes(notes, opened.text, sight(ask.bearer)) } satisfies NotesAnswer }
    },
  }
}

async function readWords(readPaper: ReadPaper, name: string, bytes: Uint8Array): Promise<{ text: string; original?: Original } | Problem> {
  const read = name === '' ? { text: new TextDecoder().decode(bytes) } : await readPaper(bytes, name)
  if ('refused' in read) return { code: read.refused, says: sayPaperProblem(read.refused) }
  const illegible = findIllegible(read.text)
  if (illegible) return { code: illegible.kind, says: sayNotNotes(illegible.says) }
  return 'kind' in read ? { text: read.text, original: { name, kind: read.kind, bytes, pictures: read.pictures } } : read
}

interface Press {
  id: string
  oid: string
  since: number
}

function give(parts: { notebook: Notebook; sight: Sight }, press: Press, { requestId, command }: NotesRequest): Promise<Came | undefined> {
  if (isAboutUpdates(command)) return giveUpdateCommand(parts, press, command)
  return giveCommand(parts.notebook, press, { requestId, command })
}

async function giveCommand(
  notebook: Notebook,
  { id, oid, since }: Press,
  { requestId, command }: { requestId: string; command: Exclude<NotesRequest['command'], UpdateCommand> },
): Promise<Came | undefined> {
  if (command.kind === 'confirm') {
    const result = await notebook.confirm(id, oid, command.chosen, { route: 'tab', since })
    return result && cameOf(result)
  }
  const outcome = await notebook.act(id, { byOid: oid, key: requestId, command })
  if (!outcome) return undefined
  const { notes } = outcome
  if (!outcome.ok) return { ok: false, status: 409, says: sayNotesRefusal(outcome.refusal), number: 0, made: [], notes }
  const { number } = outcome
  const { lead = '', ref = '' } = notes.proposals.find((p) => p.number === number) ?? {}
  const from = command.kind === 'merge' ? command.from : 0
  return { ok: true, status: 200, says: sayNotesChange(command.kind, { number, from, lead, ref }), number, made: [], notes }
}

function cameOf({ notes, ...result }: Confirmation): Came {
  const { made, incomplete, changed, unrecorded, refused, kept } = result
  const isHindered = incomplete.length + changed.length + unrecorded.length + refused.length > 0
  const says = sayNotesConfirmed({ ...result, made: made.map(({ ref }) => ref) })
  return { ok: !isHindered, status: isHindered ? 409 : kept.length > 0 ? 202 : 200, says, number: 0, made, notes }
}
