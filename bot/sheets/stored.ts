import { z } from 'zod'
import type { DueInput } from '../actions/command.ts'
import { type Day, parseDay } from '../calendar/day.ts'
import type { ImportPlan } from './plan.ts'

const day = z.string().transform((text, context): Day => {
  const found = parseDay(text)
  if (found) return found
  context.addIssue({ code: 'custom', message: 'no such day' })
  return z.NEVER
})

const place = { sheet: z.string(), row: z.number().int() }

const raise = z.object({
  kind: z.literal('raise'),
  actionKind: z.enum(['action', 'bring-back']),
  wording: z.string(),
  quote: z.string(),
  lead: z.string(),
  supporting: z.array(z.string()),
  board: z.string(),
  raisedAt: z.string(),
  raisedOn: day,
  // The heart looks at every part of a due again when it is raised.
  due: z.custom<DueInput>((value) => typeof value === 'object' && value !== null && 'form' in value),
  lane: z.enum(['joint', 'force', 'office', 'public']),
  marking: z.enum(['none', 'official', 'official-sensitive']),
  oldRef: z.string(),
})

const plan: z.ZodType<ImportPlan> = z.object({
  rows: z.array(
    z.object({
      ...place,
      key: z.string(),
      raise,
      follow: z
        .object({ kind: z.enum(['report-done', 'report-progress', 'hold', 'block']), percent: z.number().nullable(), words: z.string() })
        .nullable(),
      notes: z.array(z.string()),
    }),
  ),
  faulty: z.array(z.object({ ...place, column: z.string(), says: z.string() })),
  known: z.array(z.object({ ...place, ref: z.string() })),
  columns: z.array(z.object({ sheet: z.string(), head: z.string(), meaning: z.string() })),
  notes: z.array(z.string()),
})

const progress = z.object({
  v: z.literal(1),
  id: z.string(),
  byOid: z.string(),
  /** Name of the file as it was given. */
  name: z.string(),
  board: z.string(),
  at: z.string(),
  state: z.enum(['ready', 'running', 'stopped', 'done']),
  /** Rows of the plan. */
  total: z.number().int(),
  /** Planned rows that have been dealt with, from the first. */
  next: z.number().int(),
  /** The action that each of them became, in the order of the plan; empty where it was refused. */
  refs: z.array(z.string()),
  /** Rows that the record refused after all, with why. */
  refused: z.array(z.object({ ...place, says: z.string() })),
  /** Why it stopped; empty otherwise. */
  says: z.string(),
  /** Which running service works on it, and when it last said so (instant, UTC). */
  worker: z.string(),
  beatAt: z.string(),
})

/** Where an import stands: `import.json` beside the original and its plan. */
export type ImportProgress = z.output<typeof progress>

/** Reads `import.json`; undefined when it is no such file. */
export function parseProgress(content: string): ImportProgress | undefined {
  return parse(progress, content)
}

/** Reads `plan.json`; undefined when it is no such file. */
export function parsePlan(content: string): ImportPlan | undefined {
  return parse(plan, content)
}

function parse<T>(shape: z.ZodType<T>, content: string): T | undefined {
  try {
    const parsed = shape.safeParse(JSON.parse(content))
    return parsed.success ? parsed.data : undefined
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}
