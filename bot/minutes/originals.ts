import type { FileStore } from '../actions/store.ts'
import { textPath } from './notes-store.ts'
import type { NotesSource } from './proposal.ts'

/** A file of notes, as it was sent. */
export interface Original {
  name: string
  kind: Exclude<NotesSource['kind'], 'paste'>
  bytes: Uint8Array
  /** Numbers of its pages that are pictures, whose words are missing. */
  pictures: readonly number[]
}

const ENDINGS = { docx: 'docx', pdf: 'pdf', text: 'txt' } as const
const LONGEST_NAME = 200

/** Keeps the words of notes, and the file from which they were taken, where the proposals will stand. Done twice it changes nothing. */
export async function keepOriginal(files: FileStore, id: string, text: string, original?: Original): Promise<NotesSource> {
  const file = original ? `original.${ENDINGS[original.kind]}` : 'notes.txt'
  if (original) await files.write(`${id}/${file}`, original.bytes, null)
  await files.write(textPath(id), text, null)
  const webUrl = (await files.webUrl(`${id}/${file}`)) ?? ''
  return { name: (original?.name ?? '').slice(0, LONGEST_NAME), kind: original?.kind ?? 'paste', file, webUrl }
}
