import { findDay } from '../calendar/phrases.ts'
import { ASKED_THEN } from './asking-words.ts'
import type { Clause } from './clauses.ts'
import type { Reading } from './groups.ts'
import { pointByNoun } from './pointing-nouns.ts'
import { ahead, remindDay } from './reply-days.ts'
import type { Statement } from './statement.ts'
import type { Target } from './targets.ts'
import { type Setting, scoreTitles } from './titles.ts'

/** Says again what was said of the action before. */
const LIKEWISE = /^\s*(?:is |are |and )*(?:ditto|likewise|snap|(?:the )?same (?:goes )?(?:for|with|on|applies to))\s*$/

/** "…, as is 50", "…, so is 50". */
const AS_IS = /^\s*(?:is|are|was|has|have)\s*$/
const NOT_SO = /\b(?:not|no|isn't|aren't|hasn't|haven't|wasn't)(?: (?:yet|though|so|sadly|sorry|i'm afraid|so much))*$/
const NOT_DONE = /\b(?:isn't|aren't|not|wasn't) (?:yet |quite )?(?:done|complete|completed|finished|closed|sorted)$/
const IS_SO = /^(?:but |the )?(?:[a-z&#\d-]+ ){1,3}(?:is|are)(?: though| now)?$/

/** What a clause means after those before it: it may correct the last of them, or say the same of another action. */
export function followOn(readings: Reading[], reading: Reading, context: Setting): Reading {
  if (reading.clause.corrects) return correct(readings, reading)
  const before = readings.at(-1)
  const echoed = before && reading.target.refs.length > 0 ? echo(before, reading) : undefined
  if (echoed) return { ...reading, statement: { ...reading.statement, ...echoed } }
  const likewise = LIKEWISE.test(reading.target.rest) || (/^(?:as|so)$/.test(reading.clause.joint) && AS_IS.test(reading.target.rest))
  if (
    before?.statement.intent === 'snooze' &&
    reading.statement.intent === 'extend' &&
    /^(?:and|,)?$/.test(reading.clause.joint) &&
    reading.clause.sentence === before.clause.sentence &&
    reading.clause.words.split(/\s+/).length < 6
  )
    return { ...reading, statement: { ...reading.statement, intent: 'snooze' } }
  if (before && isTimeFirst(before, reading))
    readings[readings.length - 1] = { ...before, statement: { ...before.statement, intent: 'snooze' } }
  const then = askedThen(readings, reading, context)
  if (then) return then
  if (before && before.statement.intent !== 'plain' && reading.target.refs.length > 0 && (likewise || isToo(before, reading)))
    return { ...reading, statement: { ...before.statement, words: reading.clause.words, sentence: reading.clause.sentence } }
  return withoutNames(reading, context)
}

/** "Vetting policy done, vests too". */
function isToo(before: Reading, { clause, statement }: Reading): boolean {
  return (
    before.statement.intent === 'complete' &&
    statement.intent === 'plain' &&
    /^(?:and |the |so (?:is|are) )*[a-z&' -]{2,40} (?:too|as well|likewise|ditto|also)$/.test(clause.plain) &&
    clause.plain.split(' ').length < 7
  )
}

/** "In a trial until the 22nd, speak then": to be asked again on the day that was named just before. */
function askedThen(readings: Reading[], reading: Reading, context: Setting): Reading | undefined {
  const before = readings.at(-1)
  if (!before || reading.statement.date !== null || !ASKED_THEN.test(reading.clause.plain)) return undefined
  const date = remindDay(findDay(before.clause.plain, ahead(context)), context.today)
  if (!date) return undefined
  const isReason = before.statement.intent === 'progress' && before.statement.percent === null && before.statement.date === date
  if (before.statement.intent === 'extend' || isReason)
    readings[readings.length - 1] = { ...before, statement: { ...before.statement, intent: 'plain' } }
  return { ...reading, statement: { ...reading.statement, intent: 'snooze', date, because: 'it asks to be asked again' } }
}

/** "Give it a fortnight, then ask me": the time is until the asking. */
function isTimeFirst(before: Reading, { clause, statement }: Reading): boolean {
  return (
    before.statement.intent === 'extend' &&
    before.clause.sentence === clause.sentence &&
    statement.intent === 'snooze' &&
    statement.date === null &&
    (clause.joint === 'then' || (clause.joint === 'and' && /^(?:give|leave) (?:it|this|that|me|us)\b/.test(before.clause.plain)))
  )
}

/** "Drones finished. Overtime not.", "custody isn't done, roads is": what was said of the one before is denied, or said, of this one. */
function echo(before: Reading, { statement, clause }: Reading): Partial<Statement> | undefined {
  if (statement.intent !== 'plain') return undefined
  if (before.statement.intent === 'complete' && NOT_SO.test(clause.plain))
    return { intent: 'progress', against: true, because: 'it says that this one is not done' }
  if (NOT_DONE.test(before.clause.plain) && IS_SO.test(clause.plain) && !/\b(?:not|n't|almost|nearly|if)\b/.test(clause.plain))
    return { intent: 'complete', against: false, because: 'it says that this one is done' }
  return undefined
}

/** "Ask ACC Local Policing" names a post, and no action about policing. */
function withoutNames(reading: Reading, context: Setting): Reading {
  const { target, statement, clause } = reading
  if (statement.to === null || target.rest !== clause.plain || !/^(?:named|none)$/.test(target.kind)) return reading
  const points = scoreTitles(clause.plain.replace(statement.to.toLowerCase(), ' '), context.actions)
  if (target.kind === 'none') {
    const best = Math.max(...points)
    const [only, ...others] = context.actions.filter((_, at) => points[at] === best)
    return only && others.length === 0 && best >= 0.25 ? { ...reading, target: { ...target, kind: 'named', refs: [only.ref] } } : reading
  }
  const nameless = clause.plain.replace(statement.to.toLowerCase(), ' ')
  const byNoun = pointByNoun(
    nameless,
    { kind: 'none', refs: [], rest: nameless },
    { actions: context.actions, spoken: [], byNumber: false },
  )
  const stays = byNoun.refs.length > 0 || context.actions.some(({ ref }, at) => target.refs.includes(ref) && (points[at] ?? 0) >= 0.25)
  return stays ? reading : { ...reading, target: { kind: 'none', refs: [], rest: clause.plain } }
}

/** "All done bar the CCTV one, which is half way": what is said next in that sentence is about the one left out. */
export function afterException(clause: Clause, target: Target, before: Reading | undefined): Target {
  const excepted = before?.target.excepted
  if (!excepted || clause.sentence !== before.clause.sentence) return target
  return target.kind === 'none' || target.kind === 'same' ? { ...target, kind: 'named', refs: excepted, excepted } : target
}

/** "58 done, no sorry 59 done": the last thing said before is taken out; where the correction names no action, it is about the same one. */
function correct(readings: Reading[], by: Reading): Reading {
  const at = readings.findLastIndex(({ statement }) => !['plain', 'acknowledge', 'greeting'].includes(statement.intent))
  const [wrong] = at < 0 ? [] : readings.splice(at, 1)
  const { statement } = by
  const again =
    wrong?.statement.intent === 'snooze' && statement.intent === 'extend'
      ? { ...by, statement: { ...statement, intent: wrong.statement.intent } }
      : by
  return wrong && by.target.refs.length === 0 && by.target.kind !== 'unknown' ? { ...again, target: wrong.target } : again
}
