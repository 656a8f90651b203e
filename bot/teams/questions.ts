import { z } from 'zod'
import type { ActionRef } from '../actions/action.ts'
import { parseDay } from '../calendar/day.ts'
import { findDay } from '../calendar/phrases.ts'
import type { OpenQuestion } from '../delivery/ports.ts'
import { askRealDate, sayQuestionDropped } from '../words/questions.ts'
import type { Quoted } from './context.ts'
import { type Answer, type Asker, type Desk, visible, words } from './desk.ts'
import { LIFE_HOURS } from './let-go.ts'
import { refusePaste, takePaste } from './paste.ts'
import { submit } from './record-reply.ts'
import { howOf, relaySchema } from './relay.ts'
import { answerAbout } from './replies.ts'
import { isOfMessage } from './request-id.ts'
import { answerSetUp } from './set-up/answer-set-up.ts'
import { readSetUp } from './set-up/read-set-up.ts'
import { answeredBy } from './take-back.ts'
import { readTyped } from './typed.ts'

/**
 * Takes a message as the answer to the question that was put last, when it is one; undefined when it is something else.
 * What follows is recorded under the id of this message, so that the same message delivered again changes nothing; a fault leaves the
 * question open.
 */
export async function answerQuestion(
  desk: Desk,
  asker: Asker,
  { text, html, quoted }: { text: string; html: boolean; quoted: Quoted },
): Promise<Answer | undefined> {
  const { oid, conversationId, requestId } = asker.from
  const question = await desk.questions.find(oid, conversationId)
  if (!question || !isOpenTo(question, requestId, desk.clock())) return undefined
  if (!quoted.isQuestion && quoted.refs !== null && isElsewhere(question, quoted.refs)) return undefined
  if (DROPS.test(text) && ABOUT_ACTIONS.has(question.kind) && answeredBy(desk, question.askedBy).length === 0) {
    await desk.questions.settle(question, requestId)
    return words(sayQuestionDropped())
  }
  const taken = await take(desk, asker, question, { text, html })
  if (taken && 'again' in taken) return words(taken.again)
  await desk.questions.settle(question, requestId)
  return taken
}

/** "Undo", where nothing was recorded yet: what is taken back is the question. */
const DROPS = /^\s*(?:undo(?: (?:that|it|this|last))?|cancel(?: (?:that|it))?|never ?mind|forget it|scrap that|leave it)[\s.!]*$/i
const ABOUT_ACTIONS: ReadonlySet<OpenQuestion['kind']> = new Set(['which-action', 'what-date', 'what-reason'])

/** Words that quote a message about other actions than the question are no answer to it; the question stays open. */
function isElsewhere({ about: kept }: OpenQuestion, quoted: readonly ActionRef[]): boolean {
  const asked = refsAsked.safeParse(JSON.parse(kept)).data
  const refs = asked ? [...(asked.refs ?? []), ...(asked.ref === undefined ? [] : [asked.ref])] : []
  return refs.length > 0 && quoted.length > 0 && !refs.some((ref) => quoted.includes(ref))
}

const refsAsked = z.object({ ref: z.string().exactOptional(), refs: z.array(z.string()).exactOptional() })

/** A message that raised the question is no answer to it; one that answered it is taken the same way when it comes again. */
function isOpenTo({ askedAt, askedBy, answeredBy }: OpenQuestion, requestId: string, now: Date): boolean {
  if (isOfMessage(requestId, askedBy) || (answeredBy !== '' && !isOfMessage(requestId, answeredBy))) return false
  return now.getTime() - new Date(askedAt).getTime() < LIFE_HOURS * 3_600_000
}

/** Lets go of a question that a message raised, before the message is read as it is now. */
export async function dropQuestionOf(desk: Desk, { from }: Asker, message: string): Promise<void> {
  const question = await desk.questions.find(from.oid, from.conversationId)
  if (question?.askedBy === message && question.answeredBy === '') await desk.questions.settle(question, from.requestId)
}

/** Whether a changed message may be read again: pasted notes are not, nor is the choice of a person. */
export async function mayReread(desk: Desk, { from }: Asker): Promise<boolean> {
  const question = await desk.questions.find(from.oid, from.conversationId)
  const answered = question && question.answeredBy !== '' && isOfMessage(from.requestId, question.answeredBy)
  return !answered || (question.kind !== 'notes-to-come' && question.kind !== 'which-person')
}

/** `again`: what was sent is no answer yet, and the question stays open. */
type Taken = Answer | { again: string } | undefined

const relay = relaySchema.optional()
const about = {
  'which-action': z.object({ text: z.string(), refs: z.array(z.string()), relay }),
  'what-date': z.object({ ref: z.string(), text: z.string(), relay }),
  'what-reason': z.object({ ref: z.string(), date: z.string(), relay }),
  'which-person': z.object({
    text: z.string(),
    people: z.array(z.object({ oid: z.string(), name: z.string(), upn: z.string(), jobTitle: z.string() })),
  }),
}

async function take(desk: Desk, asker: Asker, question: OpenQuestion, said: { text: string; html: boolean }): Promise<Taken> {
  switch (question.kind) {
    case 'notes-to-come': {
      // A ref alone asks for that action; nobody's notes are that short.
      if (readTyped(said.text).kind === 'show') return undefined
      const unfit = refusePaste(said.text)
      return unfit ? { again: unfit } : takePaste(desk, asker, said.text, said.html)
    }
    case 'which-action': {
      const { text, refs, relay: by } = about['which-action'].parse(JSON.parse(question.about))
      const picked = pickRefs(said.text, refs)
      const shown = picked.flatMap((ref) => visible(desk, asker.actor, ref) ?? [])
      return shown.length > 0 ? answerAbout(desk, asker, { text, shown, requestId: asker.from.requestId, relay: by }) : undefined
    }
    case 'what-date':
      return takeDate(desk, asker, about['what-date'].parse(JSON.parse(question.about)), said.text)
    case 'what-reason':
      return takeReason(desk, asker, about['what-reason'].parse(JSON.parse(question.about)), said.text)
    case 'which-person':
      return takePerson(desk, asker, about['which-person'].parse(JSON.parse(question.about)), said.text)
    case 'edit-proposal':
    case 'hand-edits':
      return undefined
    default:
      return question.kind satisfies never
  }
}

async function takeDate(
  desk: Desk,
  asker: Asker,
  { ref, text, relay: by }: z.output<(typeof about)['what-date']>,
  said: string,
): Promise<Taken> {
  if (namesOther(asker, said, ref)) return undefined
  const found = findDay(said, { today: asker.today, lean: 'ahead', nextMeeting: null })
  if (!found) return said.trim().split(/\s+/).length <= 4 && /\d/.test(said) ? { again: askRealDate(said) } : undefined
  const command = { kind: 'ask-date' as const, ref, due: { form: 'day' as const, day: found.to }, reason: text }
  const outcome = await submit(desk, asker, { command, requestId: asker.from.requestId, ...howOf(by, said) })
  return words(outcome.says)
}

async function takeReason(
  desk: Desk,
  asker: Asker,
  { ref, date, relay: by }: z.output<(typeof about)['what-reason']>,
  said: string,
): Promise<Answer | undefined> {
  const day = parseDay(date)
  if (!day || namesOther(asker, said, ref) || /^\s*(?:#?\d+\b|done|undo)/i.test(said)) return undefined
  const command = { kind: 'ask-date' as const, ref, due: { form: 'day' as const, day }, reason: said }
  const outcome = await submit(desk, asker, { command, requestId: asker.from.requestId, ...howOf(by, said) })
  return words(outcome.says)
}

/** "GB-2026-006 with finance", "gb 25 001 is stuck": another action than the one that was asked about. "By 14/12" is none: no board is called so. */
function namesOther({ facts }: Asker, said: string, ref: ActionRef): boolean {
  const named = [...said.matchAll(/\b([A-Z]{2,6})[-/ ](?:20)?(\d\d)[-/ ](\d{1,4})\b/gi)]
  return named.some(
    ([, board = '', year = '', number = '']) =>
      facts.boards.has(board.toUpperCase()) && `${board}-20${year}-${number.padStart(3, '0')}`.toUpperCase() !== ref,
  )
}

/** "2": the line that was typed is done for the second of those shown. */
async function takePerson(
  desk: Desk,
  asker: Asker,
  { text, people }: z.output<(typeof about)['which-person']>,
  said: string,
): Promise<Answer | undefined> {
  const number = /^(?:number |no\.? ?|#)?(\d{1,2})[.)]?$/i.exec(said.trim())?.[1]
  const picked = number === undefined ? undefined : people[Number(number) - 1]
  const line = readSetUp(text, { office: desk.record.office(), today: asker.today, arranges: true })
  return picked && line ? answerSetUp(desk, asker, { line, text, picked }) : undefined
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** "14", "#14", "AA-2026-014", "the second one", "last", "both", "all": which of the actions shown is meant. Anything longer is no pick. */
function pickRefs(text: string, refs: readonly ActionRef[]): ActionRef[] {
  const line = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
  if (/^(?:both|all|all of them|both of them)$/.test(line)) return [...refs]
  const full = refs.filter((ref) => line.includes(ref.toLowerCase()))
  if (full.length > 0) return full
  if (line.split(/\s+/).length > 5) return []
  if (/\blast\b/.test(line)) return refs.slice(-1)
  const ordinal = ORDINALS.findIndex((word) => new RegExp(`\\b${word}\\b`).test(line))
  if (ordinal >= 0) return refs.slice(ordinal, ordinal + 1)
  const numbers = [...line.matchAll(/\d{1,4}/g)].map((m) => m[0].padStart(3, '0'))
  return refs.filter((ref) => numbers.includes(ref.split('-')[2] ?? ''))
}
