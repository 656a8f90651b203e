import type { Action, ActionRef } from '../actions/action.ts'
import { lastDayOf } from '../actions/due.ts'
import { findPostMeant } from '../actions/find-post.ts'
import { comingMeetings } from '../actions/meeting.ts'
import { createRecordedCard } from '../cards/recorded.ts'
import { readReply } from '../replies/read.ts'
import type { ReplyContext, ReplyReading } from '../replies/reply.ts'
import { sayWhatICanTell } from '../words/asks.ts'
import { sayEnglishOnly, sayGreeting, sayNothingToUndo, sayNotUnderstood, saySnoozed, sayThanks, sayTooLong } from '../words/chat.ts'
import { sayUnknownRef } from '../words/questions.ts'
import { sayReadAs } from '../words/read-as.ts'
import { answerList, answerOne } from './asks.ts'
import { actionsMeant, actionsNumbered, NOTHING_QUOTED, type Quoted } from './context.ts'
import { type Answer, type Asker, type Desk, markOf, visible, withLinks, words } from './desk.ts'
import { askWhich, putWhatIsUnclear } from './put-question.ts'
import { showCard } from './queries.ts'
import { acknowledgeLast } from './reactions.ts'
import { type AskAboutOne, isAboutOne, readAsk } from './read-ask.ts'
import { commandOf, type PartOutcome, submit } from './record-reply.ts'
import { howOf } from './relay.ts'
import type { Done, ReplyTurn } from './reply-turn.ts'
import { lastAnswered } from './take-back.ts'
import { isWelsh } from './welsh.ts'

/** The most characters that the record keeps as the words of an update. */
export const LONGEST = 4_000
/** Questions about more actions than these are for the tracker. */
const MOST_ANSWERED = 5

/** Words that are no command: an answer about one or several actions, or a question. Always answered, never silently dropped. */
export async function answerReply(desk: Desk, asker: Asker, text: string, about: Quoted = NOTHING_QUOTED): Promise<Answer> {
  if (withLinks(asker, text).length > LONGEST) return words(sayTooLong())
  const ask = readAsk(text)
  if (ask && !isAboutOne(ask)) return answerList(desk, asker, ask)
  const numbered = ask ? actionsNumbered(desk, asker, text) : undefined
  if (numbered?.length === 0) return words(sayUnknownRef(text.match(/(?<!\d)\d{1,3}(?!\d)/g) ?? []))
  const shown = numbered ?? (await actionsMeant(desk, asker, text, about))
  return answerAbout(desk, asker, { text, shown, requestId: asker.from.requestId, quoted: about.preview })
}

/** Reads a reply about given actions, records what is clear and asks the one thing that is not. */
export async function answerAbout(desk: Desk, asker: Asker, turn: ReplyTurn): Promise<Answer> {
  const reading = readTurn(desk, asker, turn)
  const asked = turn.relay ? undefined : readAsk(turn.text)
  if (asked && isAboutOne(asked)) return answerAsk(desk, asker, { turn, reading, ask: asked })
  const done = await recordParts(desk, asker, turn, reading)
  const cards = reading.parts.flatMap(({ intent, refs }) => (intent === 'query' ? refs.flatMap((ref) => shownCard(desk, asker, ref)) : []))
  const say = [...echo(desk, asker, done), ...cards]
  const question = await putWhatIsUnclear(desk, asker, turn, { reading, owed: done.owed })
  if (question) return { say: [...say, question] }
  if (say.length > 0) return { say }
  if (reading.parts.some(({ intent }) => intent === 'acknowledge')) await acknowledgeLast(desk, asker)
  return words(without(turn.text, reading))
}

/** A question about the actions that it names, else about the only one that it can mean. */
async function answerAsk(
  desk: Desk,
  asker: Asker,
  { turn, reading, ask }: { turn: ReplyTurn; reading: ReplyReading; ask: AskAboutOne },
): Promise<Answer> {
  const unknown = reading.doubts.find(({ doubt }) => doubt === 'unknown-ref')
  if (unknown) return words(sayUnknownRef([unknown.words]))
  const named = new Set(reading.parts.flatMap(({ refs }) => refs))
  const [only, ...others] = turn.shown
  const meant = named.size > 0 ? turn.shown.filter(({ ref }) => named.has(ref)) : only && others.length === 0 ? [only] : []
  if (meant.length === 0) return { say: [await askWhich(desk, asker, turn, { words: turn.text, part: 0 })] }
  return { say: await Promise.all(meant.slice(0, MOST_ANSWERED).map((action) => answerOne(desk, asker, ask, action))) }
}

/** What a reply means; "undo" without a ref means the asker's own last answer, wherever it still is the last of its actions. */
export function readTurn(desk: Desk, asker: Asker, turn: ReplyTurn): ReplyReading {
  const reading = readReply(withQuote(turn), contextOf(asker, turn.shown))
  const parts = reading.parts.map((part) =>
    part.intent === 'undo' && part.refs.length === 0 ? { ...part, refs: lastAnswered(desk, asker) } : part,
  )
  return { ...reading, parts }
}

/** Records what the parts of a reply say, each action by a request of its own. */
export async function recordParts(desk: Desk, asker: Asker, turn: ReplyTurn, { parts }: ReplyReading): Promise<Done> {
  const done: Done = { lines: [], recorded: [], owed: undefined }
  const postOf = (named: string) => findPostMeant(named, desk.record.office(), asker.today)
  let step = 0
  for (const part of parts) {
    for (const ref of part.refs) {
      const command = commandOf(part, ref, turn.text, postOf)
      if (!command) continue
      step++
      const requestId = parts.length + part.refs.length > 2 ? `${turn.requestId}.${step}` : turn.requestId
      const outcome: PartOutcome = await submit(desk, asker, { command, requestId, ...howOf(turn.relay, turn.text) })
      done.lines.push(outcome.says)
      if (outcome.recorded) done.recorded.push(outcome.recorded)
      if (outcome.reasonOwed) done.owed = { ref, part }
    }
    const readAs = sayReadAs(part, asker.today)
    if (readAs !== '' && part.refs.some((ref) => done.recorded.some((action) => action.ref === ref))) done.lines.push(readAs)
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

/** What is said when nothing was to be recorded. */
function without(text: string, reading: ReplyReading): string {
  if (isWelsh(text)) return sayEnglishOnly()
  const intents = new Set(reading.parts.map((part) => part.intent))
  if (intents.has('undo')) return sayNothingToUndo()
  if (intents.has('snooze')) return saySnoozed()
  if (intents.has('acknowledge')) return sayThanks()
  if (intents.has('greeting')) return sayGreeting()
  if (intents.has('query')) return sayWhatICanTell()
  return sayNotUnderstood()
}
