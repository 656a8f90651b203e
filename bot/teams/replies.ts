import type { Action, ActionRef } from '../actions/action.ts'
import { lastDayOf } from '../actions/due.ts'
import { comingMeetings } from '../actions/meeting.ts'
import { createRecordedCard } from '../cards/recorded.ts'
import { readReply } from '../replies/read.ts'
import type { ReplyContext, ReplyPart, ReplyReading } from '../replies/reply.ts'
import { sayGreeting, sayNothingToUndo, sayNotUnderstood, saySnoozed, sayThanks, sayTooLong } from '../words/chat.ts'
import { askWhatDate, askWhatReason, askWhichAction, sayUnknownRef } from '../words/questions.ts'
import { ASKED, actionsMeant, NOTHING_QUOTED, type Quoted } from './context.ts'
import { type Answer, type Asker, type Desk, keepQuestion, markOf, type Say, visible, words } from './desk.ts'
import { showCard } from './queries.ts'
import { acknowledgeLast } from './reactions.ts'
import { commandOf, type PartOutcome, submit } from './record-reply.ts'
import { howOf, type Relay } from './relay.ts'
import { lastAnswered } from './take-back.ts'

/** The most characters that the record keeps as the words of an update. */
export const LONGEST = 4_000

/** Words that are no command: an answer about one or several actions, or a question. Always answered, never silently dropped. */
export async function answerReply(desk: Desk, asker: Asker, text: string, about: Quoted = NOTHING_QUOTED): Promise<Answer> {
  if (text.length > LONGEST) return words(sayTooLong())
  const shown = await actionsMeant(desk, asker, text, about)
  return answerAbout(desk, asker, { text, shown, requestId: asker.from.requestId, quoted: about.preview })
}

export interface ReplyTurn {
  /** The exact words. */
  text: string
  /** What they can be about, in the order shown. */
  shown: Action[]
  requestId: string
  /** What Teams shows of the message that they quote. */
  quoted?: string | undefined
  /** Whose answer it is and how it came, when it is typed for somebody else. */
  relay?: Relay | undefined
}

/** Reads a reply about given actions, records what is clear and asks the one thing that is not. */
export async function answerAbout(desk: Desk, asker: Asker, turn: ReplyTurn): Promise<Answer> {
  const reading = readTurn(desk, asker, turn)
  const done = await recordParts(desk, asker, turn, reading)
  const cards = reading.parts.flatMap(({ intent, refs }) => (intent === 'query' ? refs.flatMap((ref) => shownCard(desk, asker, ref)) : []))
  const say = [...echo(desk, asker, done), ...cards]
  const question = await ask(desk, asker, turn, { reading, owed: done.owed })
  if (question) return { say: [...say, question] }
  if (say.length > 0) return { say }
  if (reading.parts.some(({ intent }) => intent === 'acknowledge')) await acknowledgeLast(desk, asker)
  return words(without(reading))
}

/** What a reply means; "undo" without a ref means the asker's own last answer, wherever it still is the last of its actions. */
export function readTurn(desk: Desk, asker: Asker, turn: ReplyTurn): ReplyReading {
  const reading = readReply(withQuote(turn), contextOf(asker, turn.shown))
  const parts = reading.parts.map((part) =>
    part.intent === 'undo' && part.refs.length === 0 ? { ...part, refs: lastAnswered(desk, asker) } : part,
  )
  return { ...reading, parts }
}

interface Done {
  /** What came of each part, in words. */
  lines: string[]
  recorded: Action[]
  /** A date was asked for without a reason. */
  owed: { ref: ActionRef; part: ReplyPart } | undefined
}

/** Records what the parts of a reply say, each action by a request of its own. */
export async function recordParts(desk: Desk, asker: Asker, turn: ReplyTurn, { parts }: ReplyReading): Promise<Done> {
  const done: Done = { lines: [], recorded: [], owed: undefined }
  let step = 0
  for (const part of parts) {
    for (const ref of part.refs) {
      const command = commandOf(part, ref, turn.text)
      if (!command) continue
      step++
      const requestId = parts.length + part.refs.length > 2 ? `${turn.requestId}.${step}` : turn.requestId
      const outcome: PartOutcome = await submit(desk, asker, { command, requestId, ...howOf(turn.relay, turn.text) })
      done.lines.push(outcome.says)
      if (outcome.recorded) done.recorded.push(outcome.recorded)
      if (outcome.reasonOwed) done.owed = { ref, part }
    }
  }
  return done
}

/** "Yes" is read with the question that it quotes; what is recorded are the person's own words alone. */
function withQuote({ text, quoted = '' }: ReplyTurn): string {
  const plain = quoted.replace(/[<>&]/g, ' ')
  return plain === '' ? text : `<blockquote>${plain}</blockquote>\n${text}`
}

function contextOf(asker: Asker, shown: Action[]): ReplyContext {
  const { meetings } = asker.facts
  const board = shown[0]?.board ?? [...asker.facts.boards.keys()][0] ?? ''
  const next = comingMeetings(meetings.values(), board, asker.today)[0]
  const actions = shown.map((action) => ({ ref: action.ref, title: action.wording.t, due: lastDayOf(action.due, meetings) }))
  return { today: asker.today, actions, nextMeeting: next?.day ?? null }
}

function shownCard(desk: Desk, asker: Asker, ref: ActionRef): Answer['say'] {
  const action = visible(desk, asker.actor, ref)
  return action ? [showCard(desk, asker, action)] : []
}

function echo(desk: Desk, asker: Asker, { lines, recorded }: Done): Answer['say'] {
  if (lines.length === 0) return []
  const last = recorded.at(-1)
  if (!last) return words(lines.join('\n')).say
  const undo = desk.record.actions().get(last.ref)?.before ? last.ref : null
  const message = createRecordedCard({
    cardId: asker.cardId,
    recorded: { says: lines.join('\n'), words: '', undo },
    trackerUrl: desk.trackerUrl,
  })
  return [{ message, refs: recorded.map((action) => action.ref), note: markOf(desk, last.ref) }]
}

interface Unclear {
  reading: ReplyReading
  owed: Done['owed']
}

/** The one question that is to be put; its message stands in the ledger, so that an answer that quotes it is known for one. */
async function ask(desk: Desk, asker: Asker, turn: ReplyTurn, unclear: Unclear): Promise<Say | undefined> {
  const asked = await askOpenly(desk, asker, turn, unclear)
  if (asked !== undefined)
    return putQuestion(
      asker,
      asked,
      [unclear.owed?.ref ?? refInDoubt(unclear.reading)].flatMap((ref) => ref ?? []),
    )
  const { reading } = unclear
  const [doubt] = reading.doubts
  if (!reading.ask || !doubt) return undefined
  if (doubt.doubt === 'unknown-ref') return words(sayUnknownRef([doubt.words])).say[0]
  if (turn.shown.length === 0) return words(sayNotUnderstood()).say[0]
  const refs = turn.shown.map((action) => action.ref)
  await keepQuestion(desk, asker, 'which-action', { text: turn.text, refs, part: doubt.part, relay: turn.relay })
  const choices = turn.shown.map((action) => ({ ref: action.ref, wording: action.wording.t }))
  return putQuestion(asker, askWhichAction(reading.parts[doubt.part]?.words ?? turn.text, choices), refs)
}

/** The question for a missing reason or date, kept: it names nothing but a ref, and can be put where others read along. */
export async function askOpenly(desk: Desk, asker: Asker, turn: ReplyTurn, { reading, owed }: Unclear): Promise<string | undefined> {
  if (owed) {
    await keepQuestion(desk, asker, 'what-reason', { ref: owed.ref, date: owed.part.date ?? '', relay: turn.relay })
    return askWhatReason(owed.ref)
  }
  const ref = refInDoubt(reading)
  if (ref === undefined) return undefined
  await keepQuestion(desk, asker, 'what-date', { ref, text: turn.text, relay: turn.relay })
  return askWhatDate(ref)
}

/** The action whose date is in doubt. */
function refInDoubt({ ask, parts, doubts }: ReplyReading): ActionRef | undefined {
  const [doubt] = doubts
  return ask && doubt?.doubt === 'what-date' ? parts[doubt.part]?.refs[0] : undefined
}

function putQuestion(asker: Asker, text: string, refs: ActionRef[]): Say {
  return { message: { text, summary: text.slice(0, 120) }, refs, note: ASKED, cardId: `${asker.cardId}.ask` }
}

/** What is said when nothing was to be recorded. */
function without(reading: ReplyReading): string {
  const intents = new Set(reading.parts.map((part) => part.intent))
  if (intents.has('undo')) return sayNothingToUndo()
  if (intents.has('snooze')) return saySnoozed()
  if (intents.has('acknowledge')) return sayThanks()
  if (intents.has('greeting')) return sayGreeting()
  return sayNotUnderstood()
}
