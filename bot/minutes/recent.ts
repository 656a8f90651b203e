import { z } from 'zod'
import type { FileStore } from '../actions/store.ts'

const listed = z.object({ v: z.literal(1), notes: z.array(z.object({ id: z.string(), board: z.string(), at: z.string() })) })
type Listed = z.output<typeof listed>

const PATH = 'recent/notes.json'
/** Older ones are found by reading them again. */
const MOST = 300
const TRIES = 5

/** Which notes were taken lately, the newest first: a list beside the notes themselves. */
export async function recentNotes(files: FileStore): Promise<Listed['notes']> {
  const file = await files.read(PATH)
  return file ? parse(file.content).notes : []
}

/** Puts notes on the list; what stands there already stays where it is. */
export async function listNotes(files: FileStore, entry: Listed['notes'][number]): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const file = await files.read(PATH)
    const { notes } = file ? parse(file.content) : { notes: [] }
    if (notes.some(({ id }) => id === entry.id)) return
    const next: Listed = { v: 1, notes: [entry, ...notes].slice(0, MOST) }
    if (await files.write(PATH, JSON.stringify(next), file?.eTag ?? null)) return
  }
}

/** A list that somebody spoilt by hand begins anew. */
function parse(content: string): Listed {
  try {
    const parsed = listed.safeParse(JSON.parse(content))
    if (parsed.success) return parsed.data
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
  }
  return { v: 1, notes: [] }
}
