import { z } from 'zod'
import { parseDay } from '../calendar/day.ts'

/** At most so many proposals stand on one card. */
export const PROPOSALS_ON_A_CARD = 10

const id = z.string().min(1).max(200)
const typed = z
  .string()
  .optional()
  .transform((text) => text?.trim() ?? '')

/** Teams sends numbers of inputs as text, the Playground as numbers; an empty field as "" or not at all. */
const percent = z
  .union([z.number(), z.string().trim()])
  .optional()
  .transform((value) => (value === undefined || value === '' ? null : Number(value)))
  .pipe(z.number().nullable())

const date = z
  .string()
  .trim()
  .optional()
  .transform((text, ctx) => {
    if (text === undefined || text === '') return null
    const day = parseDay(text)
    if (day) return day
    ctx.addIssue({ code: 'custom', message: 'no such day' })
    return z.NEVER
  })

const number = z.coerce.number().int().min(1).max(500)

/** What an owner may answer on a card. */
export const answers = ['progress', 'done', 'no-change', 'blocked', 'ask-date'] as const
/** And whether it is recorded as it was agreed. */
export const recordAnswers = ['agreed', 'correct', 'dispute'] as const

/** What the chair may decide on a card about an action that was reported done. */
export const decisions = ['met', 'part-met', 'superseded', 'send-back'] as const

const commandNames = ['help', 'my-actions', 'overdue', 'notes', 'set-up'] as const

/**
 * The value of a pressed button: `data` of the button with the inputs merged in. It carries ids only and proves nothing:
 * who presses and what they may do is decided from the record. `card` is the id under which the card was sent.
 * Inputs that were left empty come out as '' or null.
 */
export const cardDataSchema = z.discriminatedUnion('kind', [
  /** An owner's answer about one action (owner-bundle, one-action). */
  z.object({ kind: z.literal('answer'), card: id, ref: id, what: z.enum([...answers, ...recordAnswers]), percent, date, words: typed }),
  /** The ticked proposals; the toggles are `tick1`, `tick2` … by number of the proposal: see `tickedIn`. */
  z.looseObject({ kind: z.literal('confirm-ticked'), card: id, notes: id }),
  z.object({ kind: z.literal('confirm-all'), card: id, notes: id }),
  /** Wants the form for one proposal. */
  z.object({ kind: z.literal('edit-proposal'), card: id, notes: id, number }),
  z.object({ kind: z.literal('save-proposal'), card: id, notes: id, number, wording: typed, owner: typed, supporting: typed, due: typed }),
  z.object({ kind: z.literal('drop-proposal'), card: id, notes: id, number }),
  /** What notes say of earlier actions: toggles as above, and `about1` … for the action that was chosen. */
  z.looseObject({ kind: z.literal('confirm-updates-ticked'), card: id, notes: id }),
  z.object({ kind: z.literal('confirm-updates-all'), card: id, notes: id }),
  z.looseObject({ kind: z.literal('drop-updates-ticked'), card: id, notes: id }),
  /** The chair's decision; `about` is the action. */
  z.object({ kind: z.literal('decide'), card: id, about: id, decision: z.enum(decisions), reason: typed }),
  /** What the card says back is recorded as it was agreed. */
  z.object({ kind: z.literal('agree-recorded'), card: id }),
  z.object({ kind: z.literal('undo'), card: id, ref: id }),
  /** A button that stands for a typed command. */
  z.object({ kind: z.literal('command'), card: id, command: z.enum(commandNames) }),
])

export type CardPress = z.output<typeof cardDataSchema>

/** What a button carries; ids only. */
export type CardData =
  | { kind: 'answer'; card: string; ref?: string }
  | { kind: 'confirm-ticked' | 'confirm-all' | 'edit-proposal'; card: string; notes: string }
  | { kind: 'confirm-updates-ticked' | 'confirm-updates-all' | 'drop-updates-ticked'; card: string; notes: string }
  | { kind: 'save-proposal' | 'drop-proposal'; card: string; notes: string; number: number }
  | { kind: 'decide'; card: string; about?: string }
  | { kind: 'agree-recorded'; card: string }
  | { kind: 'undo'; card: string; ref: string }
  | { kind: 'command'; card: string; command: (typeof commandNames)[number] }

/** The numbers of the proposals or updates that were ticked, ascending. Toggles send "true" and "false" as text. */
export function tickedIn(press: Extract<CardPress, { notes: string }>): number[] {
  return Object.entries(press)
    .filter(([name, value]) => /^tick\d+$/.test(name) && (value === 'true' || value === true))
    .map(([name]) => Number(name.slice(4)))
    .sort((a, b) => a - b)
}

/** The actions that were chosen for updates, by number of the update. */
export function chosenIn(press: Extract<CardPress, { notes: string }>): Map<number, string> {
  const chosen = Object.entries(press).flatMap(([name, value]): [number, string][] =>
    /^about\d+$/.test(name) && typeof value === 'string' && value !== '' ? [[Number(name.slice(5)), value]] : [],
  )
  return new Map(chosen)
}
