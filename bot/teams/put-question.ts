import type { ActionRef } from '../actions/action.ts'
import type { ReplyReading } from '../replies/reply.ts'
import { sayNotUnderstood } from '../words/chat.ts'
import { askWhatDate, askWhatReason, askWhichAction, sayUnknownRef } from '../words/questions.ts'
import { ASKED } from './context.ts'
import { type Asker, type Desk, keepQuestion, type Say, withLinks, words } from './desk.ts'
import type { Done, ReplyTurn } from './reply-turn.ts'

interface Unclear {
  reading: ReplyReading
  owed: Done['owed']
}

/** The one question that is to be put; its message stands in the ledger, so that an answer that quotes it is known for one. */
export async function putWhatIsUnclear(desk: Desk, asker: Asker, turn: ReplyTurn, unclear: Unclear): Promise<Say | undefined> {
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
  return askWhich(desk, asker, turn, { words: reading.parts[doubt.part]?.words ?? turn.text, part: doubt.part })
}

export async function askWhich(desk: Desk, asker: Asker, turn: ReplyTurn, about: { words: string; part: number }): Promise<Say> {
  if (turn.shown.length === 0) return { message: { text: sayNotUnderstood(), summary: sayNotUnderstood().slice(0, 120) } }
  const refs = turn.shown.map((action) => action.ref)
  await keepQuestion(desk, asker, 'which-action', { text: withLinks(asker, turn.text), refs, part: about.part, relay: turn.relay })
  const choices = turn.shown.map((action) => ({ ref: action.ref, wording: action.wording.t }))
  return putQuestion(asker, askWhichAction(about.words, choices), refs)
}

/** The question for a missing reason or date, kept: it names nothing but a ref, and can be put where others read along. */
export async function askOpenly(desk: Desk, asker: Asker, turn: ReplyTurn, { reading, owed }: Unclear): Promise<string | undefined> {
  if (owed) {
    await keepQuestion(desk, asker, 'what-reason', { ref: owed.ref, date: owed.part.date ?? '', relay: turn.relay })
    return askWhatReason(owed.ref)
  }
  const ref = refInDoubt(reading)
  if (ref === undefined) return undefined
  await keepQuestion(desk, asker, 'what-date', { ref, text: withLinks(asker, turn.text), relay: turn.relay })
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
