import type { ActionRef } from '../actions/action.ts'
import { spokenAnswer } from './answers.ts'
import { ASK_AGAIN } from './asking-words.ts'
import { writeShares } from './bare-shares.ts'
import { writeMarks } from './chat-words.ts'
import { classifyClause } from './classify.ts'
import { type Clause, splitClauses } from './clauses.ts'
import { cleanReply } from './clean.ts'
import { combineGroups } from './combine.ts'
import { withoutCourtesies } from './courtesies.ts'
import { afterException, followOn } from './follow-on.ts'
import { groupClauses, type Reading } from './groups.ts'
import { narrow, writePictures } from './narrow.ts'
import { writePlaces } from './places.ts'
import { pointByNoun } from './pointing-nouns.ts'
import type { ReplyContext, ReplyReading } from './reply.ts'
import { partAtRefs } from './segments.ts'
import { answerOwnQuestions } from './self-asked.ts'
import { mendTitleSlips } from './slips.ts'
import { findTarget, type Target } from './targets.ts'
import { readTitles, type Setting } from './titles.ts'
import { writePlainTurns } from './turns-of-phrase.ts'
import { withNamed } from './whom.ts'

/** Longer replies are pasted documents; nothing is recorded from them. */
const LONGEST = 1_500

/**
 * What an owner's reply means: facts to record, and doubts to ask about. Pure; the same words and context give the same reading.
 * Mark-up, mentions, quoted words of the bot and signatures are set aside. "Done" is read only where nothing stands against it;
 * whatever is doubtful is read as progress or asked. Never throws, whatever is typed.
 */
export function readReply(text: string, context: ReplyContext): ReplyReading {
  const clean = cleanReply(text)
  if (clean.foreign || clean.text === '' || clean.text.length > LONGEST) return nothing(clean.text, 'it is nothing that the bot can record')
  const setting = readTitles(context)
  const pictures = writePictures(clean.text)
  if (pictures !== undefined) return withWords(readReply(pictures, context), clean.text)
  const words = writeMarks(spokenAnswer(narrow(clean.text), clean.quoted, setting.actions))
  const written = writePlainTurns(narrow(answerOwnQuestions(withoutCourtesies(narrow(words)))), context.actions.length)
  const clauses = splitClauses(partAtRefs(writePlaces(writeShares(written, setting.actions), setting), setting.actions))
  if (!clauses) return nothing(clean.text, 'it is too long for a message')
  const titleWords = new Set(setting.actions.flatMap(({ title }) => title.match(/[a-z]+/g) ?? []))
  const mended = withNamed(clauses).map((clause) => ({ ...clause, plain: mendTitleSlips(clause.plain, titleWords) }))
  const parts = combineGroups(groupClauses(readClauses(mended, setting), setting), setting)
  return parts.parts.length > 0 ? parts : nothing(clean.text, 'nothing in it can be read with confidence')
}

function withWords(reading: ReplyReading, words: string): ReplyReading {
  return { ...reading, parts: reading.parts.map((part) => ({ ...part, words })) }
}

function nothing(words: string, because: string): ReplyReading {
  return {
    parts: [{ intent: 'other', refs: [], percent: null, date: null, to: null, words: words.slice(0, 300), because }],
    ask: false,
    doubts: [],
  }
}

function readClauses(clauses: Clause[], context: Setting): Reading[] {
  const spoken: string[] = []
  const readings: Reading[] = []
  let byNumber = false
  for (const [at, clause] of clauses.entries()) {
    const named = spoken.length === 0 && THE_REST.test(clause.plain) ? namedLater(clauses.slice(at + 1), context) : spoken
    const found = afterException(clause, findTarget(clause.plain, context.actions, named), readings.at(-1))
    const target = stillStrange(pointByNoun(clause.plain, found, { actions: context.actions, spoken, byNumber }), readings.at(-1), clause)
    byNumber ||= target.refs.length > 0 && target.rest !== clause.plain && /\d/.test(clause.plain)
    for (const ref of target.refs) if (!spoken.includes(ref)) spoken.push(ref)
    const about =
      target.refs.length > 0 ? target.refs : spoken.length > 0 && target.kind !== 'unknown' ? spoken : context.actions.map((a) => a.ref)
    const reading = {
      target,
      statement: classifyClause({
        clause,
        rest: target.rest,
        about: context.actions.filter((a) => about.includes(a.ref)),
        context,
      }),
      clause,
    }
    readings.push(followOn(readings, withoutReason(reading, clauses[at + 1]), context))
  }
  return readings
}

/** "8 - somebody has this one": what follows a number that was not shown, in the same breath, is said of that number. */
function stillStrange(target: Target, before: Reading | undefined, { sentence }: Clause): Target {
  if (before?.target.kind !== 'unknown' || (target.kind !== 'none' && target.kind !== 'same')) return target
  const isHeading = /^[\s\W]*$/.test(before.target.rest)
  return isHeading || before.clause.sentence === sentence ? { ...target, kind: 'unknown' } : target
}

/** "Rest complete, custody waiting on the supplier": those that are not named after it. */
function namedLater(clauses: Clause[], { actions }: Setting): ActionRef[] {
  const refs = clauses.flatMap(({ plain }) => findTarget(plain, actions, []).refs)
  return refs.length < actions.length ? [...new Set(refs)] : []
}

const THE_REST = /^(?:and |but |the |all |my )*(?:rest|others|remainder|remaining|other (?:one|two|three|four|actions?|ones))\b/

/** What somebody is at who cannot answer now. */
const ENGAGED =
  /^(?:(?:i'm|i am|am|we're|currently|still|just|all day|both) )*(?:in|at|on|into|doing|running|preparing|hosting|attending|covering|away at|off at|stuck in|up to my) (?!track|target|hand|progress|it\b)/

/** "Buried in the budget, chase both": why there is no time points at no action, even where it holds a word of a title. */
function withoutReason(reading: Reading, next: Clause | undefined): Reading {
  const { target, statement, clause } = reading
  const byTitle = target.kind === 'named' && target.rest === clause.plain
  const engaged = statement.intent === 'plain' && ENGAGED.test(clause.plain) && next !== undefined && ASK_AGAIN.test(next.plain)
  if (engaged && byTitle) return { ...reading, target: { kind: 'none', refs: [], rest: clause.plain } }
  if (statement.intent !== 'snooze' || !byTitle || ASK_AGAIN.test(clause.plain) || statement.date !== null) return reading
  return { ...reading, target: { kind: 'none', refs: [], rest: clause.plain } }
}
