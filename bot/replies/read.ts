import { writeMarks } from './chat-words.ts'
import { classifyClause } from './classify.ts'
import { type Clause, splitClauses } from './clauses.ts'
import { cleanReply } from './clean.ts'
import { combineGroups } from './combine.ts'
import { afterException, followOn } from './follow-on.ts'
import { groupClauses, type Reading } from './groups.ts'
import type { ReplyContext, ReplyPart, ReplyReading } from './reply.ts'
import { partAtRefs } from './segments.ts'
import { findTarget } from './targets.ts'
import { readTitles, type Setting } from './titles.ts'

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
  const answer = answerTo(clean.text, clean.quoted, setting)
  if (answer) return { parts: [answer], ask: false, doubts: [] }
  const clauses = splitClauses(partAtRefs(writeMarks(clean.text), setting.actions))
  if (!clauses) return nothing(clean.text, 'it is too long for a message')
  const parts = combineGroups(groupClauses(readClauses(clauses, setting), setting), setting)
  return parts.parts.length > 0 ? parts : nothing(clean.text, 'nothing in it can be read with confidence')
}

function nothing(words: string, because: string): ReplyReading {
  return {
    parts: [{ intent: 'other', refs: [], percent: null, date: null, to: null, words: words.slice(0, 300), because }],
    ask: false,
    doubts: [],
  }
}

/** "Yes" or "no" under the bot's own question whether the action is done. */
function answerTo(text: string, quoted: string, context: Setting): ReplyPart | undefined {
  if (!/\b(?:complete|completed|finished|done|closed)\b[^?]{0,60}\?/i.test(quoted)) return undefined
  const yes =
    /^(?:yes|yep|yeah|yup|y|aye|it is|it has|all done|correct|affirmative)[\s.!,]*(?:it is|it has|thanks|thank you)?[\s.!]*$/i.test(text)
  const no = /^(?:no|nope|n|nah|not yet|no not yet|no,? sorry)[\s.!]*$/i.test(text)
  const target = findTarget(quoted.toLowerCase(), context.actions, [])
  const refs = target.refs.length === 1 ? target.refs : context.actions.length === 1 ? context.actions.map((a) => a.ref) : []
  if (!(yes || no) || refs.length !== 1 || target.kind === 'unknown') return undefined
  return {
    intent: yes ? 'complete' : 'progress',
    refs,
    percent: null,
    date: null,
    to: null,
    words: text,
    because: 'it answers the question that it quotes',
  }
}

function readClauses(clauses: Clause[], context: Setting): Reading[] {
  const spoken: string[] = []
  const readings: Reading[] = []
  for (const clause of clauses) {
    const target = afterException(clause, findTarget(clause.plain, context.actions, spoken), readings.at(-1))
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
    readings.push(followOn(readings, reading, context))
  }
  return readings
}
