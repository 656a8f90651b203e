import type { ActionRef } from '../actions/action.ts'
import type { Clause } from './clauses.ts'
import { NEUTRAL } from './neutral-words.ts'
import type { Statement } from './statement.ts'
import type { Target } from './targets.ts'
import { type Setting, stem } from './titles.ts'

export interface Reading {
  clause: Clause
  target: Target
  statement: Statement
}

/** The statements about the same actions. `kind` says why `refs` is empty, where it is. */
export interface Group {
  kind: 'named' | 'all' | 'none' | 'one-of' | 'unknown'
  refs: ActionRef[]
  statements: Statement[]
}

const NAMED =
  /#?\d{2}|\b(?:one|ones|action|item|both|all|rest|others?)\b|^(?:the )?(?:first|second|third|fourth|fifth|last)(?= (?:is|was|has|goes|needs|isn't|hasn't|will|to|not|no|half|nearly)\b)|\b(?:at|on|about|with) the (?:first|second|third|fourth|fifth|last)\s*$/

/** Gathers clauses by the actions that they are about. A clause that does not say follows the one before it, or the one that comes after. */
export function groupClauses(readings: Reading[], context: Setting): Group[] {
  const groups: Group[] = []
  let current: Group | undefined
  let pending: Pointer | undefined
  for (const reading of readings) {
    const target = current && isAllOfIt(reading, current) ? { kind: 'same' as const, refs: [] } : aim(reading.target, context)
    if (isPointer(reading, context) && target.refs.length > 0) {
      const refs = [...(pending?.refs ?? []), ...target.refs]
      pending = { refs, sentence: reading.clause.sentence, isNumber: reading.target.rest.trim() === '' && (pending?.isNumber ?? true) }
      continue
    }
    const aside =
      current !== undefined &&
      current.refs.length > 0 &&
      reading.statement.intent === 'plain' &&
      !reading.statement.work &&
      reading.clause.joint !== '' &&
      !isPlainlyOther(reading)
    if ((target.kind === 'named' || target.kind === 'all') && !aside) {
      const joined = joinPointer(pending, reading, target.refs)
      current = groupFor(groups, target.kind, joined)
      if (/^(?:so|therefore|hence)$/.test(reading.clause.joint) || reading.statement.intent === 'blocked')
        takeReason(groups, current, reading.clause.sentence)
    } else if (pending) current = groupFor(groups, 'named', pending.refs)
    else if (target.kind === 'unknown' || target.kind === 'one-of') current = groupFor(groups, target.kind, [])
    else current ??= groupFor(groups, 'none', [])
    pending = undefined
    current.statements.push(sureOf(reading, current.refs))
  }
  if (pending && current?.kind === 'none') return gatherLoose(named(groups, current, pending.refs))
  if (pending && current && isAlso(readings)) groupFor(groups, 'named', pending.refs).statements.push(...current.statements.slice(-1))
  return gatherLoose(groups)
}

/** What a clause points at that says nothing itself; `isNumber`: by ref or number alone. */
interface Pointer {
  refs: ActionRef[]
  sentence: number
  isNumber: boolean
}

/** "29 - half way there": a number that was given counts for more than a word that stands in another title. */
function joinPointer(pending: Pointer | undefined, { clause, target }: Reading, refs: ActionRef[]): ActionRef[] {
  const byTitle = target.kind === 'named' && target.rest === clause.plain
  if (pending?.isNumber && byTitle) return pending.refs
  return pending?.sentence === clause.sentence ? [...new Set([...pending.refs, ...refs])] : refs
}

/** "29 - body worn video done", where 29 is about something else: the number says which, and what was done is not sure to be it. */
function sureOf({ target, statement }: Reading, refs: ActionRef[]): Statement {
  const isElse = target.refs.length > 0 && refs.length > 0 && !target.refs.some((ref) => refs.includes(ref))
  if (!isElse || statement.intent !== 'complete') return statement
  return { ...statement, intent: 'progress', date: null, against: true, because: 'it speaks of another action than the number it gives' }
}

/** "Close the first and the third": what was said just before holds for the one that is named last, with nothing of its own. */
function isAlso(readings: Reading[]): boolean {
  const [before, last] = readings.slice(-2)
  return last?.clause.joint === 'and' && last.clause.sentence === before?.clause.sentence && before.target.refs.length > 0
}

/** "53 tested, all passed": all of what was just named. */
function isAllOfIt({ clause, target }: Reading, current: Group): boolean {
  return (
    target.kind === 'all' &&
    current.refs.length === 1 &&
    clause.joint !== '' &&
    /^all (?!(?:of )?(?:these|them|three|four|five|actions|the))/.test(clause.plain)
  )
}

/** "Done, the SAR report is": what was said before belongs to the action that is named last. */
function named(groups: Group[], loose: Group, refs: ActionRef[]): Group[] {
  return groups.map((group) => (group === loose ? { ...loose, kind: 'named', refs } : group))
}

/** It names its action by number or as "the second one"; "second visit still to come" does not. */
function isPlainlyOther({ target, clause }: Reading): boolean {
  return target.rest !== clause.plain && NAMED.test(clause.plain)
}

/** With one action shown, every clause that points nowhere else is about it. */
function aim(target: Target, context: Setting): { kind: Group['kind'] | 'same'; refs: ActionRef[] } {
  const [first, second] = context.actions
  if (first && !second && target.kind !== 'unknown') return { kind: 'named', refs: [first.ref] }
  return { kind: target.kind, refs: target.refs }
}

function groupFor(groups: Group[], kind: Group['kind'], refs: ActionRef[]): Group {
  const key = [...refs].sort().join()
  const known = groups.find((g) => [...g.refs].sort().join() === key && (refs.length > 0 || g.kind === kind))
  if (known) return known
  const made: Group = { kind, refs, statements: [] }
  groups.push(made)
  return made
}

/** "The CPS haven't answered, so charging is stuck": why it is so belongs to what is so. */
function takeReason(groups: Group[], about: Group, sentence: number): void {
  const loose = groups.find((g) => g.kind === 'none')
  const reasons = loose?.statements.filter((s) => s.sentence === sentence && s.intent === 'blocked') ?? []
  if (!loose || reasons.length === 0) return
  about.statements.unshift(...reasons)
  loose.statements = loose.statements.filter((s) => !reasons.includes(s))
  if (loose.statements.length === 0) groups.splice(groups.indexOf(loose), 1)
}

/** A clause that only names its action: "Franklin", "first". */
function isPointer(reading: Reading, context: Setting): boolean {
  const { statement, target } = reading
  if (
    statement.intent !== 'plain' ||
    statement.step ||
    target.excepted ||
    statement.against ||
    target.kind === 'none' ||
    target.kind === 'same' ||
    context.actions.length < 2
  )
    return false
  const stems = new Set(context.actions.filter((a) => target.refs.includes(a.ref)).flatMap((a) => [...a.stems]))
  if (
    /\b[a-z]{3,}ing\b/.test(target.rest) &&
    !context.actions.some((a) => a.title.includes(/\b[a-z]{3,}ing\b/.exec(target.rest)?.[0] ?? ''))
  )
    return false
  const words = target.rest.match(/[\p{L}\d']+/gu) ?? []
  return words.every((word) => (NEUTRAL.has(word) || stems.has(stem(word)) || stems.has(word)) && !/^(?:done|not|yes|yep|yeah)$/.test(word))
}

/** What was said before any action was named belongs to the one that is named, where there is only one. */
function gatherLoose(groups: Group[]): Group[] {
  const loose = groups.find((g) => g.kind === 'none')
  const named = groups.filter((g) => g.refs.length > 0)
  const only = named[0]
  if (!loose || !only || named.length > 1) return groups
  only.statements.unshift(...loose.statements)
  return groups.filter((g) => g !== loose)
}
