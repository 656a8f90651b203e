import { joinAlike, withoutExceptions, withoutHeading, withoutReasons } from './among-several.ts'
import { ASK_AGAIN } from './asking-words.ts'
import type { Group } from './groups.ts'
import { mergeCompletion } from './merge-completion.ts'
import { ASKS_LONGER, isBareDay, mergeDated, withItsDay } from './merge-dated.ts'
import { isGeneral } from './questions.ts'
import type { ReplyIntent, ReplyPart, ReplyReading } from './reply.ts'
import type { Statement } from './statement.ts'
import type { Setting } from './titles.ts'

const ALONE: ReplyIntent[] = ['undo', 'dispute', 'transfer', 'reassign', 'bringBack']
const COURTESIES: ReplyIntent[] = ['acknowledge', 'greeting', 'other']
const WITHOUT_ACTION: ReplyIntent[] = ['acknowledge', 'undo', 'greeting', 'other', 'query']

/** Words that stand in most English sentences and in few of other tongues. */
const TELLING =
  /\b(?:the|are|with|for|and|this|our|my|been|have|has|had|from|just|now|out|some|they|them|getting|not|to|of|by|into|gone|went|now|we|you|being|about|will|is|it|left|up|off|due|next|last|was|were|[a-z]{3,}(?:ed|ing))\b/i
/** Turns what was said of each action into parts and doubts. Courtesies and reasons fall away beside anything that can be recorded. */
export function combineGroups(groups: Group[], context: Setting): ReplyReading {
  const found = withoutExceptions(
    groups.flatMap((group) => mergeStatements(group.statements, group.refs.length > 0).map((statement) => ({ group, statement }))),
  )
  const told = withoutHeading(withoutReasons(found))
  const said = told.filter(({ statement }) => !COURTESIES.includes(statement.intent as ReplyIntent))
  const strayed = told.find(({ statement }) => statement.intent === 'other')
  const kept =
    strayed && said.every(({ statement }) => statement.intent === 'query') ? [strayed] : said.length > 0 ? said : told.slice(0, 1)
  const doubts: ReplyReading['doubts'] = []
  const parts = kept.map(({ group, statement }, part) => {
    const made = toPart(statement, refsOf(group, statement, context))
    if (group.kind === 'unknown') doubts.push({ doubt: 'unknown-ref', part, words: refIn(statement.words) })
    else if (made.refs.length === 0 && !WITHOUT_ACTION.includes(made.intent))
      doubts.push({ doubt: 'which-action', part, words: statement.words })
    if (made.intent === 'extend' && made.date === null) doubts.push({ doubt: 'what-date', part, words: statement.words })
    return made
  })
  return { ...joinAlike(parts, doubts), ask: doubts.length > 0 }
}

function refsOf(group: Group, { intent, words: said }: Statement, context: Setting): string[] {
  if (intent === 'acknowledge' || intent === 'greeting' || intent === 'other') return []
  const shown = context.actions.map((a) => a.ref)
  if (group.kind === 'none' && (intent === 'noChange' || intent === 'snooze')) return shown
  if (intent === 'query' && isGeneral(said)) return []
  if (intent === 'undo' && context.actions.length < 2) return []
  return group.refs
}

function toPart(statement: Statement, refs: string[]): ReplyPart {
  const { intent, percent, date, to, words, because } = statement
  return {
    intent: intent === 'plain' ? 'progress' : intent,
    refs,
    percent,
    date: intent === 'acknowledge' ? null : date,
    to,
    words,
    because,
  }
}

/** The statements about one action, made into as few parts as say it all. */
function mergeStatements(statements: Statement[], named: boolean): Statement[] {
  const first = (intent: Statement['intent']) => statements.find((s) => s.intent === intent)
  const alone = ALONE.map((intent) => statements.find((s) => s.intent === intent && s.to !== null) ?? first(intent)).find(
    (s) => s !== undefined,
  )
  if (alone) return [alone]
  const put = statements.find((s) => s.intent === 'acknowledge' && s.date !== null)
  if (put && statements.every((s) => COURTESIES.includes(s.intent as ReplyIntent)) && first('other')) return [{ ...put, intent: 'snooze' }]
  const strayed = first('other')
  if (
    strayed &&
    statements.every(
      (s) => s === strayed || s.intent === 'query' || s.intent === 'greeting' || (s.intent === 'plain' && !s.work && !s.against),
    )
  )
    return [strayed]
  const completed = mergeCompletion(statements)
  if (completed) return completed
  const parts = [
    mergeProgress(isFreed(statements) ? statements.map(freed) : statements),
    first('extend') || isFreed(statements) ? undefined : first('blocked'),
    first('noChange'),
    statements.some((s) => s.intent === 'snooze' && s.date === null) && statements.some(isBareDay)
      ? undefined
      : mergeDated(statements, 'extend'),
    mergeDated(statements, 'snooze'),
    isMocked(statements) ? undefined : first('query'),
  ]
  const asked = withItsDay(parts.filter((s) => s !== undefined))
  const said = withoutRepeats(asked.filter((s) => asked.length === 1 || s.intent !== 'query' || s.words.split(' ').length > 2))
  if (said.length > 0) return said
  const work = statements.find((s) => s.intent === 'plain' && s.work)
  const courtesy = statements.find((s) => COURTESIES.includes(s.intent as ReplyIntent))
  if (work) return [{ ...work, date: null, because: 'it tells of work on the action' }]
  const told = named
    ? statements.find((s) => s.intent === 'plain' && ((s.against && STANDS.test(s.words)) || isTold(s.words)) && !KEPT.test(s.words))
    : undefined
  return courtesy ? [courtesy] : told ? [{ ...told, date: null, because: 'it tells of the action in words of its own' }] : []
}

/** "Analysis done?? We've not even had the data": asked of nobody. */
function isMocked(statements: Statement[]): boolean {
  const asked = statements.findIndex((s) => s.intent === 'query')
  return asked >= 0 && MOCKING.test(statements[asked]?.words ?? '') && statements.slice(asked + 1).some((s) => s.against)
}

const MOCKING =
  /^(?!(?:wh|how|is|are|was|has|have|did|do|does|can|could|may|should|any|ok)\w*\b)[^?]{3,40}\b(?:done|completed?|finished|closed|sorted)\s*[?!]+$/i

/** "We hit a snag but it's sorted now": what held it up is gone. */
function isFreed(statements: Statement[]): boolean {
  const held = statements.findIndex((s) => s.intent === 'blocked')
  return held >= 0 && statements.slice(held + 1).some((s) => /^(?:plain|progress|complete)$/.test(s.intent) && FREED.test(s.words))
}

function freed(statement: Statement): Statement {
  return statement.intent === 'blocked' ? { ...statement, intent: 'progress', because: 'it says that what held it up is gone' } : statement
}

const FREED =
  /\b(?:(?:it's|that's|now|since|been|is|all|got) (?:now |all |been |since )*(?:sorted|cleared|resolved|fixed|lifted|unblocked|overcome)|moving again|back on (?:it|track)|under ?way again|carrying on|catching up|running again|up and running)\b/i

/** "Leave the other one where it is", "number 2 I'm keeping": nothing to record. */
const KEPT = /^(?:and |but )?leave\b|\b(?:i'm keeping|i'll keep|i will keep|stays with me|hang(?:ing)? on to)\b/i

/** "44 open", "50 remains outstanding". */
const STANDS = /\b(?:excepted|excluded|open|outstanding|remains?|stays?|unfinished|incomplete)\b/i

/** "Redrafting." */
const DOING =
  /^(?!(?:good )?(?:morning|evening)|(?:no|any|some|every)thing|testing|boring|warning|amazing|annoying|interesting|greeting)[a-z-]{3,}ing$/i

/** Three English words or more that nothing else was made of: somebody says how it stands. */
function isTold(words: string): boolean {
  const count = words.split(/\s+/).length
  return (count > 2 && TELLING.test(words)) || (count > 1 && /[a-z]{3,}(?:ed|ing)\b/i.test(words)) || DOING.test(words)
}

function mergeProgress(statements: Statement[]): Statement | undefined {
  const progress = statements.filter((s) => s.intent === 'progress')
  const [first] = progress
  if (!first) return undefined
  const counted = progress.find((s) => s.percent !== null)
  const date = progress.find((s) => s.date !== null)?.date ?? null
  return { ...(counted ?? first), date }
}

/** "It'll get finished in the new year": beside a day that is asked for it says nothing more. */
const TO_BE_DONE =
  /\b(?:would|should|could) have been\b|(?:'ll|\bwill|\bgoing to|\bgonna) (?:\w+ )?(?:get|be|have it|have this) (?:\w+ )?(?:done|finished|complete[d]?|sorted|there|ready|with you)\b/i

/** "Remind me on Monday and I'll close it": what is then to be done says nothing of how it stands. */
const PROMISED = /^(?:and |so |then )*(?:i'll|i will|we'll|we will|i can|i should|i'd)\b/i

/** A bare "not done" beside "no change" or a reason for waiting adds nothing. */
function withoutRepeats(said: Statement[]): Statement[] {
  const has = (intent: Statement['intent']) => said.some((s) => s.intent === intent)
  const dated = (intent: Statement['intent']) => said.some((s) => s.intent === intent && s.date !== null)
  return said.filter(
    (s) =>
      !(s.intent === 'progress' && s.percent === null && s.date === null && (has('noChange') || has('blocked'))) &&
      !(s.intent === 'progress' && s.percent === null && s.date === null && has('extend') && TO_BE_DONE.test(s.words)) &&
      !(s.intent === 'extend' && s.date === null && dated('snooze') && !ASKS_LONGER.test(s.words)) &&
      !(s.intent === 'noChange' && has('blocked')) &&
      !(s.intent === 'progress' && s.percent === null && s.date === null && has('snooze') && PROMISED.test(s.words)) &&
      !(s.intent === 'snooze' && s.date === null && has('extend') && !ASK_AGAIN.test(s.words.toLowerCase())) &&
      !(s.intent === 'snooze' && s.date === null && said.length > 1 && /\bbear with\b/i.test(s.words)),
  )
}

/** The ref or number among words that hold one: "17" of "done 17". */
function refIn(words: string): string {
  return /\b[a-z]{2,6}[-/ ]?(?:19|20)\d\d[-/ ]\d{1,4}\b|#?\b\d{1,4}\b/i.exec(words)?.[0] ?? words
}
