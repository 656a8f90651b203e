/** What `expand=fields(select=A,B)` asks for; without a selection, every column. */
export interface Expanded {
  select: string[] | undefined
}

/** Whether permissions are asked for, alone or among others. */
export function expandsPermissions(text: string | null): boolean {
  return /(?:^|,)\s*permissions\b/.test(text ?? '')
}

/** Reads `fields`, `fields($select=A,B)` and `fields(select=A,B)`; undefined when fields are not asked for. */
export function readExpand(text: string | null): Expanded | undefined {
  const match = /(?:^|,)fields(?:\(\$?select=([^)]*)\))?/.exec(text ?? '')
  if (!match) return undefined
  return { select: match[1]?.split(',').map((name) => name.trim()) }
}
