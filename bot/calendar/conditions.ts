/** Words of a sentence, and where they stand. */
export interface Passage {
  words: string
  start: number
  end: number
}

const CLAUSE = '[^.;,()\\n]{2,120}'
const EVENTS: RegExp[] = [
  new RegExp(`\\b(?:once|as soon as)\\b (?!possible)${CLAUSE}`, 'gi'),
  new RegExp(
    `\\b(?:when|after|until|before) (?!discussion|consideration|debate|the (?:day|week|month|year) is out)(?=[^.;,()\\n]{2,80}\\b(?:has|have|had|is|are|was|were|meets?|speaks?|leaves?|comes?|arrives?|available|published|received|completed?)\\b)${CLAUSE}`,
    'gi',
  ),
  /\bwhen (?:they|he|she|it|members|available|complete|published|received)\b[^.;,()\n]{0,80}/gi,
  new RegExp(
    `\\b(?:after|before|following|upon|on|pending|subject to) (?:the )?(?:receipt|publication|completion|conclusion|approval|outcome|release|sign[ -]off)\\b(?: of ${CLAUSE})?`,
    'gi',
  ),
  new RegExp(`\\bin time for (?:it|them|this) to ${CLAUSE}`, 'gi'),
  new RegExp(`\\bsubject to ${CLAUSE}`, 'gi'),
]

/** The first passage that makes a task wait for an event ("once the survey has been received"). */
export function findCondition(text: string): Passage | undefined {
  const part = text.slice(0, 2_000)
  const found = EVENTS.flatMap((pattern) => [...part.matchAll(pattern)]).map((m) => {
    const words = m[0].replace(/[\s,]+$/, '')
    return { words, start: m.index, end: m.index + words.length }
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

const UNDATED =
  /\b(?:(?:before|by|after|in|for) (?:the )?(?:new year|christmas|xmas|easter)|(?:before |by |in |during |over |throughout |at )?(?:the )?(?:(?:end|start|beginning|middle) of (?:the )?)?(?:early |late |mid[ -])?(?:spring|summer|autumn|winter)(?: terms?| months| holidays?)?(?: (?:19|20)\d\d)?|(?:at |to )?(?:an?|the first|some)? ?future (?:[\w&-]+ ){0,2}meeting|in (?:due course|the coming (?:weeks|months))|as soon as possible|asap|ongoing|monthly|from now on|immediate(?:ly)?)\b/i

/** Words that say a time from which no day can be worked out ("before Christmas", "in due course"). */
export function findUndated(text: string): Passage | undefined {
  const m = UNDATED.exec(text.slice(0, 2_000))
  if (!m) return undefined
  const words = m[0].trim()
  const start = m.index + m[0].indexOf(words)
  return { words, start, end: start + words.length }
}
