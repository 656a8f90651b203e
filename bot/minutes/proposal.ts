import { z } from 'zod'
import type { DueInput } from '../actions/command.ts'
import { type Day, parseDay } from '../calendar/day.ts'
import { reviewedUpdate } from './reviewed-update.ts'

const day = z.string().transform((text, ctx): Day => {
  const found = parseDay(text)
  if (found) return found
  ctx.addIssue({ code: 'custom', message: 'no such day' })
  return z.NEVER
})

const dueWords = { words: z.string().optional(), condition: z.string().optional() }

const due = z.discriminatedUnion('form', [
  z.object({ form: z.literal('day'), day, ...dueWords }),
  z.object({ form: z.literal('window'), from: day, to: day, ...dueWords }),
  z.object({ form: z.literal('meeting'), meeting: z.string(), ...dueWords }),
  z.object({ form: z.literal('meeting-to-plan'), board: z.string(), month: z.string(), ...dueWords }),
  z.object({ form: z.literal('condition'), ...dueWords }),
  z.object({ form: z.literal('none'), ...dueWords }),
])

const proposal = z.object({
  /** From 1; it stays when others are dropped. */
  number: z.number().int(),
  quote: z.string(),
  wording: z.string(),
  /** Post ref; empty when it must still be said. */
  lead: z.string(),
  /** The owner as the notes write it. */
  leadWords: z.string(),
  supporting: z.array(z.string()),
  due,
  kind: z.enum(['action', 'bring-back']),
  strength: z.enum(['explicit', 'implicit']),
  doubts: z.array(z.string()),
  state: z.enum(['proposed', 'confirmed', 'dropped']),
  /** Of the action it became. */
  ref: z.string(),
  /** Other words of the notes that say the same: those of proposals merged into this one. */
  moreQuotes: z.array(z.string()).default([]),
  lane: z.enum(['joint', 'force', 'office', 'public']).default('joint'),
  marking: z.enum(['none', 'official', 'official-sensitive']).default('none'),
  /** Why it was dropped, as somebody said it. */
  reason: z.string().default(''),
  /** Number of the proposal that took it in; 0 for none. */
  mergedInto: z.number().int().default(0),
  /** Somebody chose its words; it was not read. */
  isAdded: z.boolean().default(false),
  /** Changes made to it so far, so that nobody confirms or overwrites what they have not seen. */
  rev: z.number().int().default(0),
  /** It was confirmed and is on its way to the record: it can no longer be changed here. */
  isSent: z.boolean().default(false),
})

const source = z.object({
  /** What the file was called; empty for notes that were pasted. */
  name: z.string(),
  kind: z.enum(['docx', 'pdf', 'text', 'paste']),
  /** The original, beside `proposals.json`. */
  file: z.string(),
  /** Where SharePoint shows it. */
  webUrl: z.string(),
})

const storedNotes = z.object({
  v: z.literal(1),
  id: z.string(),
  byOid: z.string(),
  at: z.string(),
  board: z.string(),
  /** Meeting ref; empty when the record knows no such meeting. */
  meeting: z.string(),
  title: z.string(),
  /** The day of the meeting, else the day on which the notes were pasted. */
  day,
  doubts: z.array(z.string()),
  proposals: z.array(proposal),
  /** The last presses that changed it (`oid:key`), so that none counts twice. */
  presses: z.array(z.string()).default([]),
  /** Absent from notes of earlier versions. */
  source: source.optional(),
  /** What the notes say of actions of earlier meetings. */
  reviewed: z.array(reviewedUpdate).default([]),
  /** It is one message of Teams, of which somebody proposed an action. */
  isMessage: z.boolean().optional(),
})

/** One action that notes may hold, as it waits for somebody's confirmation. */
export type Proposal = z.output<typeof proposal>
/** What was read from one set of notes: `proposals.json` beside the original. */
export type StoredNotes = z.output<typeof storedNotes>
export type NotesSource = z.output<typeof source>

/** Reads `proposals.json`; undefined when it is no such file. */
export function parseStoredNotes(content: string): StoredNotes | undefined {
  try {
    const parsed = storedNotes.safeParse(JSON.parse(content))
    return parsed.success ? parsed.data : undefined
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}

/** Whether a proposal can still be changed. */
export function waits(proposal: Proposal): boolean {
  return proposal.state === 'proposed' && !proposal.isSent
}

/** Words as they are compared: small letters, each run of spaces and line ends as one space. */
export function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The due of a proposal as a command takes it. */
export function dueOf(found: Proposal): DueInput {
  const { words, condition, ...form } = found.due
  return { ...form, ...(words ? { words } : {}), ...(condition ? { condition } : {}) }
}
