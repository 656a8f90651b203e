import { createHash } from 'node:crypto'
import type { FileStore } from '../actions/store.ts'
import type { ImportPlan } from './plan.ts'
import { type ImportProgress, parsePlan, parseProgress } from './stored.ts'

export interface LoadedImport {
  progress: ImportProgress
  plan: ImportPlan
  eTag: string
}

/** The files of imports, each in a folder of its own: the original as it came, `plan.json`, and `import.json`, which alone changes while it runs. */
export interface ImportFiles {
  /** Undefined: there is no such import. */
  load(id: string): Promise<LoadedImport | undefined>
  /** How far it is, without its plan, which may be large. */
  loadProgress(id: string): Promise<ImportProgress | undefined>
  /** Keeps a new import, or plans one anew that has not been started. Undefined: it cannot be read back just now. */
  begin(original: { bytes: Uint8Array; name: string }, made: Omit<LoadedImport, 'eTag'>): Promise<LoadedImport | undefined>
  /** The new eTag; undefined: somebody else has written it since. */
  save(progress: ImportProgress, eTag: string): Promise<string | undefined>
}

/** The same file from the same person for the same board is the same import. */
export function importId(byOid: string, board: string, bytes: Uint8Array): string {
  return createHash('sha256')
    .update(JSON.stringify([byOid, board]))
    .update(bytes)
    .digest('hex')
    .slice(0, 16)
}

export function createImportFiles(files: FileStore): ImportFiles {
  const readProgress = async (id: string) => {
    const file = /^[0-9a-f]{16}$/.test(id) ? await files.read(progressPath(id)) : undefined
    return { file, progress: file && parseProgress(file.content) }
  }
  const load = async (id: string) => {
    const { file, progress } = await readProgress(id)
    const kept = progress && (await files.read(planPath(id)))
    const plan = kept && parsePlan(kept.content)
    return file && plan && { progress, plan, eTag: file.eTag }
  }
  return {
    load,
    loadProgress: async (id) => (await readProgress(id)).progress,
    async begin(original, { progress, plan }) {
      const { id } = progress
      const before = await files.read(progressPath(id))
      if (!before) await files.write(`import-${id}/${originalName(original.name)}`, original.bytes, null)
      const planned = await files.read(planPath(id))
      await files.write(planPath(id), JSON.stringify(plan), planned?.eTag ?? null)
      // Where somebody was first it was the same person with the same file: theirs is this one.
      await files.write(progressPath(id), JSON.stringify(progress), before?.eTag ?? null)
      return load(id)
    },
    async save(progress, eTag) {
      const path = progressPath(progress.id)
      if (!(await files.write(path, JSON.stringify(progress), eTag))) return undefined
      return (await files.read(path))?.eTag
    },
  }
}

const planPath = (id: string) => `import-${id}/plan.json`
const progressPath = (id: string) => `import-${id}/import.json`

/** SharePoint takes no other characters in names; the ending says with what it opens. */
function originalName(name: string): string {
  return `original${/\.(?:xlsx|csv)$/i.exec(name)?.[0].toLowerCase() ?? ''}`
}
