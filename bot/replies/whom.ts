import { toPlainWords } from './chat-words.ts'
import type { Clause } from './clauses.ts'
import { oneOf } from './one-of.ts'
import { type ShownAction, stem } from './titles.ts'

/** Somebody or some body that a clause names. */
export interface Named {
  kind: 'post' | 'board' | 'name'
  /** As typed, without an article. */
  words: string
}

const RANK = String.raw`(?:(?:t|a|temp|temporary|acting|deputy|assistant|det|d|ag|area|district|regional|strategic|senior|principal|new|incoming|interim)[/. ]?)*(?:${oneOf`
  acc|dcc|aco|dcs|dci|dsu|supt|chief supt|ch supt|superintendent|ch insp|chief insp|c\/insp|c\/supt|insp|inspector|dc|di|ds|pc|sgt|sergeant|cfo|cio|coo|ceo|cto|dpo|spo|sro|cdo|siro|s151|chief constable|chief of staff|staff officer
  (?:head|director|chief|lead|commander|manager|secretary|clerk|chair) (?:of|for)|force (?:solicitor|lead|vetting|security|data|performance|crime)|deputy`})\b`
const JOB =
  /^(?:manager|officers?|lead|director|solicitor|advis[eo]r|co-?ordinator|partner|controller|accountant|commander|registrar|analyst|auditor|administrator|superintendent|sro|architect|secretary|supervisor|inspector|sergeant|chief|deputy|owner|champion|clerk|planner|specialist|engineer|surveyor|buyer)$/i
const BOARD_NOUN =
  /^(?:boards?|groups?|committees?|panels?|forums?|partnerships?|councils?|taskforce|cttee|smb|jac|jnc|csp|lcjb|cjb|tcg|cog|network|summit|steering|assembly|executive|conference|[a-z]{1,4}(?:gb|mb|sb|db|pb|wg|sg))$/i
const DAY_OR_MONTH = /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i
/** Words that begin a sentence or are shouted, and name nobody. */
const NOBODY =
  /^(?:i|i'm|i've|i'd|i'll|it|it's|the|this|that|these|those|they|we|you|he|she|my|our|your|a|an|and|but|so|or|if|in|on|at|to|for|from|with|by|of|as|is|are|was|were|be|been|has|have|had|do|does|did|will|would|should|could|can|may|must|not|no|yes|yep|ok|please|pls|thanks|thank|ta|sorry|hi|hello|a&a|aa-?|pcc|pcc's|dpcc|cp|opcc|bot|done|complete|completed|closed|wrong|both|all|each|first|second|third|last|neither|either|actually|ask|try|give|pass|send|hand|move|transfer|put|take|swap|owner|lead|new|there|here|what|who|why|when|where|how|which|any|some|one|two|three|q[1-4]|fyi|fao|attn|re|urgent|nb|ps|asap|tbc|tbd|eta|na|n\/a)$/i
const JOINING = /^(?:of|and|&|for|the)$/i
const START = new RegExp(`^(?:${RANK})`, 'i')

/** The posts, boards and other names of a clause with the text in small letters, where each stands as "@0", "@1" …; undefined where none is named. */
export function findNamed(words: string): { named: Named[]; text: string } | undefined {
  const tokens = words.split(/\s+/).filter((word) => word !== '')
  if (tokens.length > 40) return undefined
  const plain = tokens.map(bare)
  const named: Named[] = []
  const text: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const length = runAt(tokens, plain, at)
    const run = tokens.slice(at, at + length)
    const found = length > 0 ? nameOf(run, at === 0) : undefined
    if (!found) {
      text.push(tokens[at] ?? '')
      at += 1
      continue
    }
    const tail = /(?:'s|’s|s')?[^\w)]*$/.exec(run.at(-1) ?? '')?.[0] ?? ''
    text.push(`@${named.length}${tail.replace(/^s'/, "'s").replace('’', "'")}`)
    named.push(found)
    at += length
  }
  return named.length > 0 ? { named, text: toPlainWords(text.join(' ')) } : undefined
}

/** The clauses, each with the post or board that was named last before it. */
export function withNamed(clauses: Clause[]): Clause[] {
  let whom: string | undefined
  return clauses.map((clause, at) => {
    const told = whom === undefined ? clause : { ...clause, whom }
    if (at < clauses.length - 1) whom = findNamed(clause.words)?.named.findLast(({ kind }) => kind !== 'name')?.words ?? whom
    return told
  })
}

const bare = (word: string) => word.replace(/^[^\w]+|(?:'s|’s)?[^\w&]*$/g, '')

/** How many words from here on make a name: a rank with what follows, or words with capitals. */
function runAt(tokens: string[], plain: string[], at: number): number {
  const rank = START.exec(tokens.slice(at, at + 4).join(' '))?.[0]
  let length = rank ? rank.split(' ').length : 0
  const ofSomething = rank !== undefined && /(?:of|for)$/i.test(rank)
  if (length > 0 && isClosed(tokens[at + length - 1] ?? '')) return length
  for (; at + length < tokens.length; length++) {
    const word = tokens[at + length] ?? ''
    const [own = '', next = ''] = plain.slice(at + length, at + length + 2)
    if (length > 0 && JOINING.test(word) && isCapital(next) && !NOBODY.test(next)) continue
    const isPart =
      isCapital(own) ||
      (length > 0 && JOB.test(own)) ||
      (length > 0 && BOARD_NOUN.test(own)) ||
      (ofSomething && length === rank.split(' ').length)
    const isOffice = /^(?:op|p)cc$/i.test(own) && isCapital(next) && !NOBODY.test(next)
    const isNobody = NOBODY.test(own) && !isOffice && !(length > 0 && JOB.test(own))
    if (!isPart || isNobody || DAY_OR_MONTH.test(own)) break
    if (isClosed(word)) return length + 1
  }
  if (length > 0) return length + ofWhat(plain.slice(at + length - 1, at + length + 5), tokens.slice(at + length - 1))
  return lowerRun(tokens, plain, at)
}

/** "Force lead for mental health": what somebody leads on, in small letters, at most three words of it. */
function ofWhat([last = '', joint = '', ...after]: string[], tokens: string[]): number {
  if (!/^(?:lead|head|director|chief|champion|manager|co-?ordinator|officer|commander)$/i.test(last) || !/^(?:for|of|on)$/.test(joint))
    return 0
  const end = after.findIndex(
    (word, at) => word === '' || SMALL.test(word) || NOBODY.test(word) || DAY_OR_MONTH.test(word) || isClosed(tokens[at + 1] ?? ''),
  )
  const count = Math.min(end < 0 ? after.length : end, 3)
  return count > 0 ? count + 1 : 0
}

/** "the community safety partnership": a body in small letters, at most four words of it. */
function lowerRun(tokens: string[], plain: string[], at: number): number {
  for (let length = 1; length <= 5 && at + length <= tokens.length; length++) {
    const word = tokens[at + length - 1] ?? ''
    const own = plain[at + length - 1] ?? ''
    if (SMALL.test(own) || NOBODY.test(own) || DAY_OR_MONTH.test(own)) return 0
    if (BOARD_NOUN.test(own) || (length > 1 && JOB.test(own))) return length
    if (isClosed(word)) return 0
  }
  return 0
}

/** Small words and verbs, which stand in no name. */
const SMALL =
  /^(?:go|goes|going|gone|went|now|instead|belongs?|sits?|lives?|better|best|has|have|taken|taking|took|agreed|own|owns|run|runs|wants?|needs?|asked|told|given|passed|moved|handed|me|us|him|her|them|up|over|out|off|across|into|onto|under|through|via|right|proper|named|only|just|more|next|every|another|whole|then|than|home|item|action|remit|matter|about|also|because|really|think|reckon|surely|probably|i'd|they're|he's|she's|that's|there's|who's|what's|let's|don't|isn't|wasn't|doesn't|shouldn't|can't|won't|too|very|still|already|being|get|got|let|make|made|talk|speak|see|see|contact|chase|speak)$/i

const isCapital = (word: string) => /^(?:[A-Z][\w&/'’.-]*|\d?[A-Z]&[A-Z])$/.test(word)
const isClosed = (word: string) => /(?:'s|’s|[,.;:!?)])$/.test(word)

function nameOf(run: string[], first: boolean): Named | undefined {
  const words = run.map((word, at) => (at === run.length - 1 ? word.replace(/(?:'s|’s)?[^\w&)]*$/, '') : word)).join(' ')
  const last = bare(run.at(-1) ?? '')
  if (/^(?:the )?a ?& ?a\b|^(?:d?pcc|opcc|cp)$/i.test(words)) return undefined
  if (run.length === 1 && /^[a-z]+$/.test(words) && !/[bg]$/.test(words)) return undefined
  if (BOARD_NOUN.test(last) && !/^(?:executive|conference|network|steering)$/.test(last)) return { kind: 'board', words }
  if (START.test(words) || JOB.test(last))
    return run.length === 1 && !/^[A-Z]/.test(words) && JOB.test(last) ? undefined : { kind: 'post', words }
  return (run.length > 1 && !first) || /^(?:[A-Z]{2,}|[A-Z]&[A-Z]|[A-Z][a-z]+ [A-Z][a-z]+)$/.test(words) || !first
    ? { kind: 'name', words }
    : undefined
}

const POINTERS = new RegExp(
  String.raw`(?:\b(?:the |this |that |these |those |my |our |all |all of |both |both of )*${oneOf`
  (?:first|second|third|fourth|last|top|bottom|middle|other|latter|former) (?:one|two|action|item|of (?:these|them))|(?:one|ones|action|actions|item|items|card|thing|lot|pair|list|two|three|task|tasks|matter|issue|piece|job|baton|ownership)|aa-\d{4}-\d+|(?:nr|no|number|item|action) \d+
  this|that|these|those|them|both|either`}\b(?! (?:month|week|year|time|quarter|day|morning|afternoon)))|(?<![@\d/])#?\b\d{1,3}\b(?![\d/@]|st\b|nd\b|rd\b|th\b| (?:days?|weeks?|months?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\b(?:the |my )(?:first|second|third|fourth|last|latter|former|other|rest)\b(?! (?:week|month|day))`,
  'g',
)
const EMPTY =
  /\b(?:please|pls|now|then|really|actually|surely|probably|possibly|perhaps|maybe|presumably|definitely|clearly|obviously|frankly|honestly|sorry|i (?:think|believe|suspect|reckon|suppose|gather|understand|assume)(?: that)?|i'd (?:say|suggest|have thought)|if you ask me|by rights|in fact|of course|i'm afraid|these days|nowadays|(?:as )?(?:from|of) (?:now|here|today|this point|monday|tuesday|wednesday|thursday|friday|next (?:week|month)|the (?:\d{1,2}(?:st|nd|rd|th)|start of)) ?(?:on|onwards|on in|forward)?|going forward|in future|henceforth|from now|today|cheers|thanks|thank you|ta|mate|boss|hi|hello|also|just|so|and|but|well|ok|yes|no(?! (?:the |our |an? )?@)|both|rather(?! than)|entirely|more properly|very kindly|kindly|at last|would you|will you|could you|can you)\b ?/g

/** The text with the matters of the actions as "it", and without empty words. */
export function inShort(text: string, about: ShownAction[]): string {
  const pointed = text.replace(/\bone[- ]to[- ]one\b/g, 'talk').replace(POINTERS, 'it')
  const matters = pointed
    .split(/\s+/)
    .map((word) => (isMatter(bare(word), about) ? word.replace(/[\w&-]+(?:'s)?/, 'it') : word))
    .join(' ')
  return matters
    .replace(/ = /g, ' is ')
    .replace(/[–—:,;.()?!"]+/g, ' ')
    .replace(EMPTY, '')
    .replace(
      /\b(?:(?:the|this|that|these|those|my|our|all|any|of|for|on|about|and|&) )*\bit(?:(?: (?:the|of|for|on|in|and|&|to|at|one|action|item))* it)*\b(?:'s(?= it\b))?/g,
      'it',
    )
    .replace(/\s{2,}/g, ' ')
    .trim()
}

function isMatter(word: string, about: ShownAction[]): boolean {
  if (word.length < 3 || word.startsWith('@')) return false
  const root = stem(word)
  return about.some(
    ({ tokens }) =>
      (tokens.get(root) ?? 0) > 0.16 &&
      !/^(?:lead|own|owner|head|board|group|panel|director|run|track|send|give|take|pass|hand|move|chief)$/.test(root),
  )
}
