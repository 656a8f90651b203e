import type { Action, ActionRef } from '../actions/action.ts'
import { lastDayOf } from '../actions/due.ts'
import { comingMeetings } from '../actions/meeting.ts'
import { createRecordedCard } from '../cards/recorded.ts'
import type { OpenQuestion } from '../delivery/ports.ts'
import { readReply } from '../replies/read.ts'
import type { ReplyContext, ReplyPart, ReplyReading } from '../replies/reply.ts'
import { sayGreeting, sayNothingToUndo, sayNotUnderstood, saySnoozed, sayThanks, sayTooLong } from '../words/chat.ts'
import { askWhatDate, askWhatReason, askWhichAction, sayUnknownRef } from '../words/questions.ts'
import { type Answer, type Asker, type Desk, keepQuestion, markOf, ownActions, visible, words } from './desk.ts'
import { showCard } from './queries.ts'
import { commandOf, type PartOutcome, submit } from './record-reply.ts'
import { howOf, type Relay } from './relay.ts'
import { lastAnswered } from './take-back.ts'

/** The most characters that the record keeps as the words of an update. */
const LONGEST = 4_000

/** Words that are no command: an answer about one or several actions, or a question. Always answered, never silently dropped. */
export async function answerReply(desk: Desk, asker: Asker, text: string): Promise<Answer> {
  if (text.length > LONGEST) return words(sayTooLong())
  const shown = await actionsMeant(desk, asker, text)
  return answerAbout(desk, asker, { text, shown, requestId: asker.from.requestId })
}

export interface ReplyTurn {
  /** The exact words. */
  text: string
  /** What they can be about, in the order shown. */
  shown: Action[]
  requestId: string
  /** Whose answer it is and how it came, when it is typed for somebody else. */
  relay?: Relay | undefined
}

/** Reads a reply about given actions, records what is clear and asks the one thing that is not. */
export async function answerAbout(desk: Desk, asker: Asker, turn: ReplyTurn): Promise<Answer> {
  const reading = readReply(turn.text, contextOf(asker, turn.shown))
  const lines: string[] = []
  const recorded: Action[] = []
  const cards: Answer['say'] = []
  let owed: { ref: ActionRef; part: ReplyPart } | undefined
  let step = 0
  for (const part of withUndo(desk, asker, reading.parts)) {
    if (part.intent === 'query') cards.push(...part.refs.flatMap((ref) => shownCard(desk, asker, ref)))
    for (const ref of part.refs) {
      const command = commandOf(part, ref, turn.text)
      if (!command) continue
      step++
      const requestId = reading.parts.length + part.refs.length > 2 ? `${turn.requestId}.${step}` : turn.requestId
      const outcome: PartOutcome = await submit(desk, asker, { command, requestId, ...howOf(turn.relay, turn.text) })
      lines.push(outcome.says)
      if (outcome.recorded) recorded.push(outcome.recorded)
      if (outcome.reasonOwed) owed = { ref, part }
    }
  }
  const say = [...echo(desk, asker, lines, recorded), ...cards]
  const question = await ask(desk, asker, turn, reading, owed)
  if (question) return { say: [...say, ...words(question).say] }
  return say.length > 0 ? { say } : words(without(reading))
}

/** The actions to which words can refer: those of the last card, else the asker's own; and any own one that they name by its ref. */
async function actionsMeant(desk: Desk, asker: Asker, text: string): Promise<Action[]> {
  const rows = await desk.ledger.lastTo(`person:${asker.from.oid}`, 10)
  const card = rows.find((row) => row.refs.length > 0)
  const onCard = (card?.refs ?? [])
    .flatMap((ref) => visible(desk, asker.actor, ref) ?? [])
    .filter((action) => action.status !== 'discharged')
  const own = ownActions(desk, asker.actor)
  const base = onCard.length > 0 ? onCard : own
  const named = [...text.matchAll(/\b[A-Z]{2,6}-\d{4}-\d{3,}\b/gi)].flatMap((m) => visible(desk, asker.actor, m[0]) ?? [])
  const numbers = new Set([...text.matchAll(/(?:^|[\s#(])(\d{1,4})(?=$|[\s,.:;)%?!-])/g)].map((m) => String(m[1]).padStart(3, '0')))
  const numbered = own.filter((action) => numbers.has(action.ref.split('-')[2] ?? ''))
  return [...new Map([...base, ...named, ...numbered].map((action) => [action.ref, action])).values()]
}

function contextOf(asker: Asker, shown: Action[]): ReplyContext {
  const { meetings } = asker.facts
  const board = shown[0]?.board ?? [...asker.facts.boards.keys()][0] ?? ''
  const next = comingMeetings(meetings.values(), board, asker.today)[0]
  const actions = shown.map((action) => ({ ref: action.ref, title: action.wording.t, due: lastDayOf(action.due, meetings) }))
  return { today: asker.today, actions, nextMeeting: next?.day ?? null }
}

/** "undo" without a ref means the asker's own last answer, wherever it still is the last of its actions. */
function withUndo(desk: Desk, asker: Asker, parts: ReplyPart[]): ReplyPart[] {
  return parts.map((part) => (part.intent === 'undo' && part.refs.length === 0 ? { ...part, refs: lastAnswered(desk, asker) } : part))
}

function shownCard(desk: Desk, asker: Asker, ref: ActionRef): Answer['say'] {
  const action = visible(desk, asker.actor, ref)
  return action ? [showCard(desk, asker, action)] : []
}

function echo(desk: Desk, asker: Asker, lines: string[], recorded: Action[]): Answer['say'] {
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

async function ask(
  desk: Desk,
  asker: Asker,
  turn: ReplyTurn,
  reading: ReplyReading,
  owed: { ref: ActionRef; part: ReplyPart } | undefined,
): Promise<string | undefined> {
  const keep = (kind: OpenQuestion['kind'], about: object) => keepQuestion(desk, asker, kind, about)
  if (owed) {
    await keep('what-reason', { ref: owed.ref, date: owed.part.date ?? '', relay: turn.relay })
    return askWhatReason(owed.ref)
  }
  const [doubt] = reading.doubts
  if (!reading.ask || !doubt) return undefined
  const part = reading.parts[doubt.part]
  if (doubt.doubt === 'unknown-ref') return sayUnknownRef([doubt.words])
  if (doubt.doubt === 'what-date' && part?.refs[0]) {
    await keep('what-date', { ref: part.refs[0], text: turn.text, relay: turn.relay })
    return askWhatDate(part.refs[0])
  }
  if (turn.shown.length === 0) return sayNotUnderstood()
  await keep('which-action', { text: turn.text, refs: turn.shown.map((action) => action.ref), part: doubt.part, relay: turn.relay })
  return askWhichAction(
    part?.words ?? turn.text,
    turn.shown.map((action) => ({ ref: action.ref, wording: action.wording.t })),
  )
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
