import { isPolicyOfficerOf } from '../actions/rights.ts'
import { createWelcomeCard } from '../cards/welcome.ts'
import { AppError } from '../errors.ts'
import { sayChangeNotRead } from '../words/afterwards.ts'
import { sayPerhapsRecorded, sayServiceTrouble, sayUnexpected, sayWritePrivately } from '../words/chat.ts'
import { sayPressUnread } from '../words/press-talk.ts'
import { answerDeleted, answerEdited, answerRestored } from './afterwards.ts'
import { answerTyped, isBareAgreement } from './answer-typed.ts'
import { readQuoted } from './context.ts'
import { type Answer, type Asker, askerOf, card, type Desk, rolesOf, type Say, words } from './desk.ts'
import { answerFiles } from './files.ts'
import { answerOpenly } from './open-talk.ts'
import type { Incoming } from './parse.ts'
import { answerPress } from './presses.ts'
import { answerQuestion, dropQuestionOf, mayReread } from './questions.ts'
import { answerReaction } from './reactions.ts'
import { readStandIn } from './read-stand-in.ts'
import { answerSetUp } from './set-up/answer-set-up.ts'
import { readSetUp } from './set-up/read-set-up.ts'
import { answerStandIn } from './stand-in.ts'
import { readTyped } from './typed.ts'

export interface Handler {
  /**
   * What to answer; nothing to say for what is not for us. Never throws: faults become a sentence, and are reported. `since`: when the turn
   * began, as `performance.now()` tells it.
   */
  answer(incoming: Incoming, since: number): Promise<Answer>
}

export interface HandlerDeps {
  desk: Desk
  /** Told of every fault, without anybody's words. */
  report: (fault: unknown, what: string) => void
}

export function createHandler({ desk, report }: HandlerDeps): Handler {
  return {
    async answer(incoming, since) {
      try {
        return await route({ desk, report }, incoming, since)
      } catch (fault) {
        report(fault, incoming.kind)
        return words(sayFault(fault))
      }
    },
  }
}

function sayFault(fault: unknown): string {
  if (!(fault instanceof AppError) || !fault.code.startsWith('store-')) return sayUnexpected()
  return fault.code === 'store-unavailable' ? sayPerhapsRecorded() : sayServiceTrouble()
}

async function route({ desk, report }: HandlerDeps, incoming: Incoming, since: number): Promise<Answer> {
  if (incoming.kind === 'not-for-us' || incoming.kind === 'left') return { say: [] }
  const asker = askerOf(desk, incoming.from, since)
  const { say, replace } = await answerOne(desk, asker, incoming, report)
  const withId = <S extends Say>(one: S): S => ({ ...one, cardId: one.cardId ?? asker.cardId })
  return { say: say.map(withId), ...(replace ? { replace: withId(replace) } : {}) }
}

async function answerOne(
  desk: Desk,
  asker: Asker,
  incoming: Exclude<Incoming, { kind: 'not-for-us' | 'left' }>,
  report: HandlerDeps['report'],
): Promise<Answer> {
  switch (incoming.kind) {
    case 'words': {
      const answerText = (by: Asker, text: string) => answerWords(desk, by, { ...incoming, text })
      if (incoming.files.length === 0 || asker.from.place !== 'personal') return answerText(asker, incoming.text)
      return answerFiles({ desk, report }, asker, incoming, answerText)
    }
    case 'press':
      return asker.from.place === 'personal'
        ? answerPress(desk, asker, incoming.press, incoming.cardActivityId)
        : words(sayWritePrivately())
    case 'edited':
    case 'restored':
      return answerAgain(desk, asker, incoming)
    case 'deleted':
      return answerDeleted(desk, asker, incoming)
    case 'liked':
    case 'unliked':
      return answerReaction(desk, asker, incoming)
    case 'unreadable-press':
      return words(sayPressUnread())
    case 'arrived':
      return asker.from.place === 'personal' ? welcome(desk, asker) : { say: [] }
    default:
      return incoming satisfies never
  }
}

function welcome(desk: Desk, asker: Asker): Answer {
  return card(createWelcomeCard({ cardId: asker.cardId, trackerUrl: desk.trackerUrl, roles: rolesOf(asker) }))
}

async function answerWords(desk: Desk, asker: Asker, { text, html, quotes }: Extract<Incoming, { kind: 'words' }>): Promise<Answer> {
  const typed = readTyped(text)
  const command = typed.kind !== 'reply' && typed.kind !== 'empty'
  const quoted = await readQuoted(desk, asker, quotes)
  if (asker.from.place !== 'personal') return answerOpenly(desk, asker, { typed, text, quoted })
  const line = command ? undefined : readSetUp(text, { office: desk.record.office(), today: asker.today, arranges: arranges(asker) })
  if (line) return answerSetUp(desk, asker, { line, text })
  const standIn = command ? undefined : readStandIn(text, asker.today)
  const named = standIn && (await answerStandIn(desk, asker, standIn, text))
  if (named) return named
  if (!command || typed.kind === 'show' || isBareAgreement(typed)) {
    const answer = await answerQuestion(desk, asker, { text, html, quoted })
    if (answer) return answer
  }
  return answerTyped(desk, asker, { typed, text, html, quoted })
}

/** A message as it is now, after an edit, or brought back. Only an answer about an action is read again. */
async function answerAgain(desk: Desk, asker: Asker, incoming: Extract<Incoming, { kind: 'edited' | 'restored' }>): Promise<Answer> {
  const { kind, text, quotes, message } = incoming
  const typed = readTyped(text)
  const line = readSetUp(text, { office: desk.record.office(), today: asker.today, arranges: arranges(asker) })
  const isLine = line ?? readStandIn(text, asker.today)
  const isAnswer = (typed.kind === 'reply' || typed.kind === 'relay') && !isLine && (await mayReread(desk, asker))
  if (!isAnswer) return kind === 'edited' ? words(sayChangeNotRead()) : { say: [] }
  const reread = async (links: string[]) => {
    const by = { ...asker, links }
    await dropQuestionOf(desk, by, message)
    const quoted = await readQuoted(desk, by, quotes)
    if (by.from.place !== 'personal') return answerOpenly(desk, by, { typed, text, quoted })
    return (await answerQuestion(desk, by, { text, html: false, quoted })) ?? answerTyped(desk, by, { typed, text, html: false, quoted })
  }
  return kind === 'edited' ? answerEdited(desk, asker, { message, text, reread }) : answerRestored(desk, asker, { message, text, reread })
}

const arranges = ({ actor }: Asker) => isPolicyOfficerOf(actor, '*')
