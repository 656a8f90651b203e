import { ONLY, partOf, TABLE } from './boundary-table.ts'
import { type Import, readImports, readsEnvironment } from './read-imports.ts'

/** What breaks the table, one sentence each, in the order of the paths. Source comes as path to text. */
export function checkBoundaries(files: ReadonlyMap<string, string>): string[] {
  const imports = new Map([...files].map(([path, source]) => [path, readImports(path, source)]))
  const environment = [...files].filter(
    ([path, source]) => path.startsWith('bot/') && path !== 'bot/config.ts' && /process/.test(source) && readsEnvironment(path, source),
  )
  return [
    ...[...imports].flatMap(([path, found]) => found.flatMap((one) => problemWith(path, one) ?? [])),
    ...environment.map(([path]) => `${path} reads process.env`),
    ...cyclesIn(imports),
  ]
}

function problemWith(path: string, { target, ours, typesOnly }: Import): string | undefined {
  const part = partOf(path)
  const row = TABLE[part]
  if (!row) return `${path} belongs to no part that the table knows`
  if (target === null) return part === 'local' ? undefined : `${path} imports what is only known at run time`
  if (!ours) return packageProblem(path, part, target)
  const to = part === 'tab' && target === 'bot/api/contract.ts' ? 'contract' : partOf(target)
  if (to === part || row.all.includes(to)) return undefined
  if (row.types?.includes(to)) return typesOnly ? undefined : `${path} imports more than types of ${target}`
  return `${path} imports ${target}`
}

function packageProblem(path: string, part: string, target: string): string | undefined {
  if (part === 'local') return undefined
  const held = ONLY.find((only) => only.packages.test(target) && only.part !== part)
  return held && `${path} imports ${target}`
}

/** Each cycle once, named by its files. Imports of types count as well: a cycle of types ties files just as fast. */
function cyclesIn(imports: ReadonlyMap<string, Import[]>): string[] {
  const done = new Set<string>()
  const found = new Set<string>()
  const walk = (path: string, trail: string[]) => {
    const at = trail.indexOf(path)
    if (at >= 0) found.add(`cycle: ${rotated(trail.slice(at)).join(' → ')}`)
    if (at >= 0 || done.has(path)) return
    for (const { target, ours } of imports.get(path) ?? []) if (ours && target) walk(target, [...trail, path])
    done.add(path)
  }
  for (const path of imports.keys()) walk(path, [])
  return [...found].sort()
}

function rotated(cycle: string[]): string[] {
  const first = cycle.indexOf([...cycle].sort()[0] ?? '')
  return [...cycle.slice(first), ...cycle.slice(0, first)]
}
