import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { REDACTED } from '../actions/action.ts'
import type { Difference } from '../actions/finding.ts'
import { type Change, keyOf, type Texts, type Update } from '../actions/update.ts'
import { AppError } from '../errors.ts'
import { textOf } from './compare.ts'
import { type Fields, LINE_LIMIT, LINES_LIMIT, LISTS } from './lists.ts'

/**
 * An update as a row of the log. Nothing of it is cut: the row is the truth. Throws AppError `input-unreadable` when a part is longer
 * than its column holds.
 */
export function rowOfUpdate(update: Update): Fields {
  const row: Fields = {
    Title: keyOf(update.subject, update.seq),
    Key: keyOf(update.subject, update.seq),
    Subject: update.subject,
    Seq: update.seq,
    V: update.v,
    At: update.at,
    ByOid: update.byOid,
    ByName: update.byName,
    ByPost: update.byPost,
    OnBehalfOfPost: update.onBehalfOfPost,
    Route: update.route,
    Kind: update.change.kind,
    Words: update.words,
    WordsHash: update.wordsHash,
    PrevHash: update.prevHash,
    Change: JSON.stringify({ change: update.change, texts: update.texts }),
    RequestId: update.requestId,
  }
  checkLengths(row)
  return row
}

/** Reads a row of the log; undefined when it is none, as after an edit by hand. Columns without a value are absent, not null. */
export function updateOfRow(fields: Record<string, unknown>): Update | undefined {
  const row = rowShape.safeParse(fields).data
  if (!row) return undefined
  return {
    subject: row.Subject,
    seq: row.Seq,
    v: row.V,
    at: row.At,
    byOid: row.ByOid,
    byName: row.ByName,
    byPost: row.ByPost,
    onBehalfOfPost: row.OnBehalfOfPost,
    route: row.Route,
    words: row.Words,
    wordsHash: row.WordsHash,
    prevHash: row.PrevHash,
    change: row.Change.change as Change,
    texts: withoutUndefined(row.Change.texts),
    requestId: row.RequestId,
  }
}

/** Where a row says something else than the update that was read from it: columns for people, and parts of the change that no reading takes in. */
export function oddColumns(fields: Record<string, unknown>, { subject, seq, change, texts }: Update): Difference[] {
  const key = keyOf(subject, seq)
  const differs: Difference[] = Object.entries({ Title: key, Kind: change.kind })
    .filter(([column, should]) => fields[column] !== should)
    .map(([column, should]) => ({ column, is: textOf(fields[column]), should }))
  const is = textOf(fields.Change)
  if (!isDeepStrictEqual(JSON.parse(is), { change, texts }))
    differs.push({ column: 'Change', is, should: JSON.stringify({ change, texts }) })
  return differs
}

/** What of a row changes when its words are taken out: what was there is replaced, and nothing else, so that the hash chain stays whole. */
export function redactedFields(update: Update): Fields {
  const texts = Object.fromEntries(Object.entries(update.texts).map(([name, text]) => [name, text === '' ? '' : REDACTED]))
  return { Words: update.words === '' ? null : REDACTED, Change: JSON.stringify({ change: update.change, texts }) }
}

const change = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      context.addIssue({ code: 'custom', message: 'no JSON' })
      return z.NEVER
    }
  })
  .pipe(
    z.object({
      // The service wrote it and the hash chain guards it: only its kind is looked at, so that changes of later versions are read as well.
      change: z.looseObject({ kind: z.string() }),
      texts: z.object({
        wording: z.string().optional(),
        quote: z.string().optional(),
        dueWords: z.string().optional(),
        condition: z.string().optional(),
        reason: z.string().optional(),
      }),
    }),
  )

const words = z.string().default('')

const rowShape = z.object({
  Subject: z.string().min(1),
  Seq: z.number().int().positive(),
  V: z.literal(1),
  At: z.string(),
  ByOid: z.string(),
  ByName: words,
  ByPost: words,
  OnBehalfOfPost: words,
  Route: z.enum(['chat', 'card', 'tab', 'meeting', 'sharepoint', 'import', 'telephone', 'email']),
  Words: words,
  WordsHash: z.string(),
  PrevHash: words,
  Change: change,
  RequestId: z.string().min(1),
})

function withoutUndefined(texts: Record<string, string | undefined>): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined))
}

function checkLengths(row: Fields): void {
  for (const { name, type } of LISTS.Updates) {
    const value = row[name]
    const limit = type === 'lines' ? LINES_LIMIT : LINE_LIMIT
    if (typeof value !== 'string' || value.length <= limit) continue
    throw new AppError('input-unreadable', `This is too long to be recorded: ${name} may have ${limit} characters. Nothing was recorded.`)
  }
}
