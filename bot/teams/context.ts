import type { Action, ActionRef } from '../actions/action.ts'
import { maySee } from '../actions/rights.ts'
import { readTitles, scoreTitles } from '../replies/titles.ts'
import { type Asker, type Desk, ownActions, visible } from './desk.ts'
import type { Quote } from './quote.ts'
import { requestIdIn } from './request-id.ts'
import { answeredBy } from './take-back.ts'

/** What the messages that somebody's words quote are about. */
export interface Quoted {
  /** Null: nothing is quoted. Empty: something is, and it names no action. */
  refs: ActionRef[] | null
  /** What Teams shows of them. */
  preview: string
  /** One of them is a question that the bot put. */
  isQuestion: boolean
}

export const NOTHING_QUOTED: Quoted = { refs: null, preview: '', isQuestion: false }

/** The mark in the ledger of a question that was put about the actions of its row. */
export const ASKED = 'asked'

/**
 * What quoted messages are about: the actions that the ledger has of them, else those that the person's own quoted message recorded, else
 * those that the quoted words name by their refs.
 */
export async function readQuoted(desk: Desk, asker: Asker, quotes: readonly Quote[]): Promise<Quoted> {
  if (quotes.length === 0) return NOTHING_QUOTED
  const quoted: Quoted = { refs: [], preview: quotes.map(({ preview }) => preview).join('\n'), isQuestion: false }
  for (const { activityId, preview } of quotes) {
    const row = await desk.ledger.findMessage(`person:${asker.from.oid}`, activityId)
    if (row?.note === ASKED) quoted.isQuestion = true
    const known = row ? row.refs : answeredBy(desk, requestIdIn(asker.from.conversationId, activityId))
    quoted.refs?.push(...(known.length > 0 ? known : refsIn(preview)))
  }
  return quoted
}

/**
 * The actions to which words can refer, in the order in which they were shown: those of the quoted messages, else of the last card, else the
 * asker's own; and any own one that they name by its ref.
 */
export async function actionsMeant(desk: Desk, asker: Asker, text: string, { refs }: Quoted): Promise<Action[]> {
  const shown = refs === null ? await lastShown(desk, asker) : refs
  const onCard = shown
    .flatMap((ref) => visible(desk, asker.actor, ref) ?? [])
    .filter(({ status }) => refs !== null || status !== 'discharged')
  const own = ownActions(desk, asker.actor)
  const base = onCard.length > 0 ? onCard : own
  const named = refsIn(text).flatMap((ref) => visible(desk, asker.actor, ref) ?? [])
  const numbers = numbersIn(text)
  const numbered = own.filter((action) => numbers.has(numberOf(action)))
  const told = refs === null && named.length + numbered.length === 0 ? byWording(asker, text, { base, own }) : []
  return [...new Map([...base, ...named, ...numbered, ...told].map((action) => [action.ref, action])).values()]
}

/** The actions that the asker may see whose numbers stand in their words, the open ones if there are any; undefined: no number does, or a whole ref. */
export function actionsNumbered(desk: Desk, { actor }: Asker, text: string): Action[] | undefined {
  const numbers = numbersIn(text)
  if (numbers.size === 0 || refsIn(text).length > 0) return undefined
  const found = [...desk.record.actions().values()].map(({ action }) => action).filter((action) => numbers.has(numberOf(action)))
  const seen = found.filter((action) => maySee(actor, action))
  const open = seen.filter(({ status }) => status !== 'discharged')
  return open.length > 0 ? open : seen
}

/** So much of a title must be said, and so much more than of any on the card, to mean an action that was not shown last. */
const TOLD = { least: 0.5, times: 2 }

/** Own actions that the words tell by their wording, where the last card shows others: "control room register all agreed". */
function byWording({ today }: Asker, text: string, { base, own }: { base: Action[]; own: Action[] }): Action[] {
  const all = [...new Map([...base, ...own].map((action) => [action.ref, action])).values()]
  const titles = readTitles({ today, nextMeeting: null, actions: all.map(({ ref, wording }) => ({ ref, title: wording.t, due: null })) })
  const points = scoreTitles(text.toLowerCase(), titles.actions)
  const most = Math.max(...points)
  const shown = Math.max(0, ...all.map((action, i) => (base.includes(action) ? (points[i] ?? 0) : 0)))
  if (most < TOLD.least || most < shown * TOLD.times) return []
  return all.filter((action, i) => points[i] === most && !base.includes(action))
}

const numberOf = ({ ref }: Action) => ref.split('-')[2] ?? ''

/** Numbers, three figures long, that can be an action's; years, percentages, spans of time and days of a month cannot. */
function numbersIn(text: string): Set<string> {
  const found = text.matchAll(
    /(?:^|[\s#(])(?!(?:19|20)\d\d\b)(\d{1,4})(?=$|[\s,.:;)?!-])(?!\s?(?:%|per ?cent\b|pc\b|days?\b|weeks?\b|months?\b|hours?\b|years?\b|of\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/gi,
  )
  return new Set([...found].map((match) => String(match[1]).padStart(3, '0')))
}

async function lastShown(desk: Desk, asker: Asker): Promise<ActionRef[]> {
  const rows = await desk.ledger.lastTo(`person:${asker.from.oid}`, 10)
  return rows.find((row) => row.refs.length > 0 && row.note !== ASKED)?.refs ?? []
}

const refsIn = (text: string): ActionRef[] => [...text.matchAll(/\b[A-Z]{2,6}-\d{4}-\d{3,}\b/gi)].map((m) => m[0].toUpperCase())
