import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = new URL('../..', import.meta.url).pathname
/** Folders whose source is held to the rules of this project. */
const SOURCE_FOLDERS = ['bot', 'tab', 'manifest', 'local'] as const

/** The source of the project: path from its root (`bot/actions/due.ts`) to text. Built and generated files are left out. */
export function readSourceFiles(): Map<string, string> {
  const files = new Map<string, string>()
  for (const folder of SOURCE_FOLDERS) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${entry}`
      if (/\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(path) && !/(^|\/)(dist|node_modules|\.local)\//.test(path))
        files.set(path, readFileSync(join(ROOT, path), 'utf8'))
    }
  }
  return files
}

/** Folders in which no source was found: a check that reads nothing proves nothing. */
export function emptyFolders(files: ReadonlyMap<string, string>): string[] {
  const paths = [...files.keys()]
  return SOURCE_FOLDERS.filter((folder) => !paths.some((path) => path.startsWith(`${folder}/`))).map(
    (folder) => `${folder}/ holds no source`,
  )
}
