import type { FileStore } from '../../bot/actions/store.ts'

export interface MemoryFiles extends FileStore {
  /** Every file by its path, as it was written. */
  all: Map<string, { content: string | Uint8Array; eTag: string }>
}

/** Files in memory, with the same rules of eTags as a library. */
export function createMemoryFiles(): MemoryFiles {
  const all: MemoryFiles['all'] = new Map()
  let version = 0
  return {
    all,
    async read(path) {
      const file = all.get(path)
      if (!file) return undefined
      const content = typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content)
      return { path, content, eTag: file.eTag }
    },
    async webUrl(path) {
      return all.has(path) ? `https://sharepoint.example/Notes/${path}` : undefined
    },
    async write(path, content, eTag) {
      if ((all.get(path)?.eTag ?? null) !== eTag) return false
      all.set(path, { content, eTag: `v${++version}` })
      return true
    },
  }
}
