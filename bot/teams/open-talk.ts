import type { Action } from '../actions/action.ts'
import { everybodyMaySee, standingsOf } from '../actions/rights.ts'
import type { ReplyPart } from '../replies/reply.ts'
import { sayTooLong, sayWritePrivately } from '../words/chat.ts'
import { askWhichOpenly, sayNotYoursToAnswer, sayTakeBackOpenly } from '../words/open-talk.ts'
import type { Quoted } from './context.ts'
import { type Answer, type Asker, type Desk, openOf, visible, words } from './desk.ts'
import { askOpenly } from './put-question.ts'
import { answerHelp } from './queries.ts'
import { answerQuestion } from './questions.ts'
import { LONGEST, readTurn, recordParts } from './replies.ts'
import type { ReplyTurn } from './reply-turn.ts'
import { answerDigestHere } from './set-up/answer-digest-here.ts'
import type { Typed } from './typed.ts'

interface Said {
  typed: Typed
  text: string
  quoted: Quoted
}

/**
 * In a channel or group everybody reads along: help, the digest's place, and answers of owners about their own actions, as far as everybody may
 * know of those. The rest is for a chat alone, and what may not be known is answered like what does not exist.
 */
export async function answerOpenly(desk: Desk, asker: Asker, { typed, text, quoted }: Said): Promise<Answer> {
  if (typed.kind === 'help') return answerHelp(desk, asker)
  const here = asker.from.place === 'channel' ? /^digest here(?: for ([a-z]{2,6}))?[.!]*$/i.exec(text.trim()) : null
  if (here) return answerDigestHere(desk, asker, here[1]?.toUpperCase())
  if (typed.kind !== 'reply') return words(sayWritePrivately())
  if (text.length > LONGEST) return words(sayTooLong())
  return (await answerQuestion(desk, asker, { text, html: false, quoted })) ?? answerOwn(desk, asker, { text, quoted })
}

async function answerOwn(desk: Desk, asker: Asker, { text, quoted }: Omit<Said, 'typed'>): Promise<Answer> {
  const turn: ReplyTurn = { text, shown: meant(desk, asker, text, quoted), requestId: asker.from.requestId, quoted: quoted.preview }
  const reading = readTurn(desk, asker, turn)
  const about = [...new Set(reading.parts.filter(({ intent }) => !SILENT.has(intent)).flatMap(({ refs }) => refs))]
  const actions = about.flatMap((ref) => visible(desk, asker.actor, ref) ?? [])
  if (actions.some((action) => !everybodyMaySee(action)) || reading.doubts.some(({ doubt }) => doubt === 'unknown-ref'))
    return words(sayWritePrivately())
  const others = actions.find((action) => !isOwn(asker, action))
  if (others) return words(sayNotYoursToAnswer(others.ref, others.lead))
  const { lines, owed } = await recordParts(desk, asker, turn, reading)
  const question = (await askOpenly(desk, asker, turn, { reading, owed })) ?? (reading.ask ? askWhichOpenly() : undefined)
  if (lines.length > 0) return words([...lines, question ?? sayTakeBackOpenly()].join('\n'))
  return words(question ?? sayWritePrivately())
}

/** Nothing is recorded for these, and what they ask is answered in a chat alone. */
const SILENT: ReadonlySet<ReplyPart['intent']> = new Set(['query', 'acknowledge', 'greeting', 'other', 'snooze'])

/** All open actions of the asker's posts, so that one that others may not know of makes "done" as doubtful as it is; and any that is named. */
function meant(desk: Desk, asker: Asker, text: string, { refs }: Quoted): Action[] {
  const named = [...text.matchAll(/\b[A-Z]{2,6}-\d{4}-\d{3,}\b/gi)].map((m) => m[0])
  const posts = asker.actor.posts.map(({ post }) => post)
  const quoted = (refs ?? []).flatMap((ref) => visible(desk, asker.actor, ref) ?? [])
  const own = quoted.length > 0 ? quoted : posts.flatMap((post) => openOf(desk, asker.actor, post))
  const all = [...own, ...named.flatMap((ref) => visible(desk, asker.actor, ref) ?? [])]
  return [...new Map(all.map((action) => [action.ref, action])).values()]
}

function isOwn({ actor }: Asker, action: Action): boolean {
  const standings = standingsOf({ ...actor, grants: [] }, action)
  return standings.has('lead') || standings.has('supporting')
}
