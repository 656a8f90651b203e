/** A question about the records, in plain words. `words` are those that name a post or a day; empty for the asker's own, or the last meeting. */
export type Ask =
  | { kind: 'owed' | 'overdue' | 'my-overdue' }
  | { kind: 'next' | 'changed'; words: string }
  /** About one action, which the rest of the words name or the chat has shown. */
  | { kind: 'due' | 'raised' | 'standing' | 'owner' }

export type AskAboutOne = Extract<Ask, { kind: 'due' | 'raised' | 'standing' | 'owner' }>

/** Whether a question is about one action rather than a list. */
export function isAboutOne(ask: Ask): ask is AskAboutOne {
  return ask.kind === 'due' || ask.kind === 'raised' || ask.kind === 'standing' || ask.kind === 'owner'
}

/** Longer, or on more lines, it is no question but an answer. */
const LONGEST = 160
const OPENING =
  /^(?:(?:so|and|but|ok|okay|please|pls|hi|hello|morning|sorry|can you|could you|would you|tell me|remind me|do you know|any idea|just wondering)[, ]+)+/
const ONE = /(?:\b[a-z]{2,6}-\d{4}-\d{3,}\b|#\d|\b\d{1,4}\b|\b(?:it|this|that|the (?:first|second|third|last))\b)/

/** Reads a question, and only a question; undefined for anything that may be an answer. Pure. */
export function readAsk(text: string): Ask | undefined {
  const typed = text.trim().toLowerCase().replace(/[’‘]/g, "'")
  if (typed.length > LONGEST || typed.includes('\n')) return undefined
  const line = typed
    .replace(/\s+/g, ' ')
    .replace(/[?.!\s]+$/, '')
    .replace(OPENING, '')
  const asked = typed.endsWith('?')
  return aboutLists(line, asked) ?? aboutOne(line)
}

function aboutLists(line: string, asked: boolean): Ask | undefined {
  const changed = CHANGED.exec(line)
  if (changed) return { kind: 'changed', words: sinceIn(changed[1] ?? '') }
  if (LATE.test(line) && !ONE.test(line) && (asked || WHICH.test(line))) {
    return { kind: /\b(?:i|i've|my|mine|me|we|we've|our|ours)\b/.test(line) ? 'my-overdue' : 'overdue' }
  }
  if (OWED.some((pattern) => pattern.test(line))) return { kind: 'owed' }
  const next = NEXT.map((pattern) => pattern.exec(line)).find(Boolean)
  return next ? { kind: 'next', words: isMe(next[1]) ? '' : (next[1] ?? '').trim() } : undefined
}

const CHANGED =
  /^(?:what(?:'s| has| have| is|s)?|anything|has anything|show(?: me)? what(?:'s| has)?|list what(?:'s| has)?) (?:all )?(?:been )?(?:changed|moved|happened|new|updated|different|been done)\b(.*)$/
const sinceIn = (rest: string) => /\bsince (.+)$/.exec(rest)?.[1]?.trim() ?? ''

const LATE = /\b(?:overdue|late|past (?:its|their|the) dates?|behind)\b/
const WHICH = /^(?:what|which|who|anything|any|have (?:i|we)|do (?:i|we)|am i|are (?:any|we)|show|list|how many)\b/

const PERSON = "((?:the |my )?[a-z][\\w/&' .-]{0,50}?)"
const NEXT: readonly RegExp[] = [
  new RegExp(
    `^what(?:'s| is|s| has| does| do)? (?:coming up|coming|next|due next|up next|due soon)(?: (?:for|with|from) ${PERSON})?(?: (?:next|now|please))?$`,
  ),
  new RegExp(`^what(?:'s| is|s)? (?:on )?${PERSON}(?:'s)? (?:list|plate)$`),
  new RegExp(
    `^what (?:does|do|has|have) ${PERSON} (?:owe|own|got|have|have to do|need to do)(?: (?:next|now|us|coming up|outstanding|open))*$`,
  ),
  new RegExp(`^(?:show|list)(?: me)? (?:the )?(?:open |outstanding )?(?:actions|items) (?:of|for|owned by|with) ${PERSON}$`),
]
const isMe = (who: string | undefined) => who === undefined || /^(?:me|us|i|we|my post|my posts|my|our)$/.test(who.trim())

const OWED: readonly RegExp[] = [
  /^(?:what|which(?: ones| actions)?|what else|what all|everything|all|list(?: everything| all)?|show(?: me)?(?: everything| all)?)(?: that)? (?:do i|do we|am i|i|we) (?:still )?(?:owe|own|have|hold|down for|got|need to do|have to do)\b.*$/,
  /^what (?:have|has) (?:i|we) (?:still )?(?:got|left)\b.*$/,
  /^(?:what's|what is|whats|what are|show(?: me)?|list|give me)(?: all)? (?:of )?(?:mine|my (?:actions|list|open actions|outstanding actions|items)|on my (?:list|plate)|outstanding for me|open for me|left for me)$/,
  /^(?:is there )?(?:anything|something) (?:for me|outstanding for me|i owe|that i owe)$/,
]

function aboutOne(line: string): AskAboutOne | undefined {
  if (DUE.some((pattern) => pattern.test(line))) return { kind: 'due' }
  if (RAISED.some((pattern) => pattern.test(line))) return { kind: 'raised' }
  if (/^(?:who|which post|whose) (?:owns?|leads?|has|is (?:it|this|that|\S*\d+) (?:for|with))\b/.test(line)) return { kind: 'owner' }
  if (/^whose (?:is|are|action)\b/.test(line)) return { kind: 'owner' }
  return STANDING.some((pattern) => pattern.test(line)) ? { kind: 'standing' } : undefined
}

const DUE: readonly RegExp[] = [
  /^(?:by )?when(?:'s|s| is| are| was| were| do| does| will| must| should)\b.*\b(?:due|deadline|for|wanted|needed|finished|done|back|in)$/,
  /^(?:by )?when(?:'s|s| is| are| was| were| do| does) .*\bdue\b/,
  /^what(?:'s|s| is| was)? (?:the )?(?:due date|date|deadline)\b/,
  /^(?:is|are) .*\b(?:overdue|late)$/,
  /^how (?:long|much time) (?:have|do) (?:i|we) (?:got|have)\b/,
]
const RAISED: readonly RegExp[] = [
  /^(?:who|where|when|how|at which meeting|which meeting|what meeting|why)\b.*\b(?:raise[ds]?|raising|ask(?:ed)? for|set|came from|come from|arose|arise|given|gave|from)\b/,
  /^(?:in )?(?:which|what|whose) (?:exact )?words\b/,
  /^(?:what|which|how)\b.*\b(?:the (?:ask|wording|exact words|words)|was asked|exactly (?:was|is) (?:it|wanted|asked)|worded)\b/,
]
const STANDING: readonly RegExp[] = [
  /^(?:how|where) (?:is|are|does|do|did) .*\b(?:stand|standing|going|getting on|at|up to|on)$/,
  /^where (?:are we|am i) (?:with|on|at)\b/,
  /^what(?:'s|s| is)? (?:the )?(?:status|state|position|progress)\b/,
  /^(?:is|was|has|are) (?:it|this|that|#?\d{1,4}|[a-z]{2,6}-\d{4}-\d{3,}|(?:this|that) one)\b.*\b(?:done|closed|open|discharged|complete|completed|blocked|finished)(?: or not| yet| already)?$/,
]
