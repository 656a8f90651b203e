import type { ReviewedChange } from '../minutes/reviewed-update.ts'

/** What was typed about the updates that notes propose. */
export type UpdateLine =
  | { way: 'confirm'; numbers: number[] | 'all' }
  | { way: 'drop'; numbers: number[] }
  /** A ref, or the number at the end of one. */
  | { way: 'is'; number: number; ref: string }
  | { way: 'goes-to'; number: number; place: string }
  | { way: 'as'; number: number; change: ReviewedChange }

const NUMBERS = '((?:[ ,]+(?:and )?\\d{1,3})+)'

/** Reads "confirm updates 1, 3", "drop update 2", "update 2 is AA-2026-004", "update 2 goes to the December meeting", "update 2 as part met". */
export function readUpdateLine(line: string): UpdateLine | undefined {
  if (/^confirm (?:all )?updates$/i.test(line)) return { way: 'confirm', numbers: 'all' }
  const many = new RegExp(`^(confirm|drop) updates?${NUMBERS}$`, 'i').exec(line)
  if (many) {
    const numbers = [...(many[2] ?? '').matchAll(/\d+/g)].map((found) => Number(found[0]))
    return { way: many[1]?.toLowerCase() === 'drop' ? 'drop' : 'confirm', numbers }
  }
  const is = /^update (\d{1,3}) is ((?:[A-Z]{2,6}-\d{4}-\d{3,})|#?\d{1,4})$/i.exec(line)
  if (is) return { way: 'is', number: Number(is[1]), ref: (is[2] ?? '').replace('#', '').toUpperCase() }
  const goes = /^update (\d{1,3}) goes to (.{1,80})$/i.exec(line)
  if (goes) return { way: 'goes-to', number: Number(goes[1]), place: (goes[2] ?? '').trim() }
  const as = /^update (\d{1,3}) as ([a-z -]{1,30})$/i.exec(line)
  const change = WAYS[(as?.[2] ?? '').trim().toLowerCase().replaceAll('-', ' ')]
  return as && change ? { way: 'as', number: Number(as[1]), change } : undefined
}

const WAYS: Record<string, ReviewedChange> = {
  met: { kind: 'discharge', outcome: 'met' },
  discharged: { kind: 'discharge', outcome: 'met' },
  'part met': { kind: 'discharge', outcome: 'part-met' },
  superseded: { kind: 'discharge', outcome: 'superseded' },
  withdrawn: { kind: 'withdraw' },
  transferred: { kind: 'transfer', board: '' },
  done: { kind: 'report-done' },
  'reported done': { kind: 'report-done' },
  progress: { kind: 'report-progress' },
  'carried forward': { kind: 'carry-forward', to: '' },
  'brought back': { kind: 'bring-back', to: '' },
}
