import { toPlainWords } from './chat-words.ts'
import { narrow, withoutPictures } from './narrow.ts'
import { oneOf } from './one-of.ts'

/** A stretch of a reply that says one thing. */
export interface Clause {
  /** As typed. */
  words: string
  /** Small letters, chat spelling and slips of the keys put right. */
  plain: string
  /** It ends with a question mark. */
  asked: boolean
  /** The word that joins it to what went before: "but", "and" …; empty at the start of a sentence. */
  joint: string
  /** Number of its sentence, from 0. */
  sentence: number
  /** It puts right what was said just before: "no sorry, 59 done". */
  corrects: boolean
  /** The post or board that was named last before it, as typed. */
  whom?: string
}

const CORRECTION = new RegExp(
  String.raw`^${oneOf`
  no sorry|sorry no(?! (?:updates?|changes?|progress|news|movement|idea|further|more|time|chance|joy|luck|staff|resources?|response|reply|word|date)\b)|no wait|wait no|no actually|actually no|(?:no |sorry |or rather |or )?i mean(?:t)?|correction|make that|or rather
  (?:actually|oh|ah|wait)[, ]+(?:yes|yep|yeah)|(?:yes|yep|yeah)[, ]+actually|(?:just |have |i've |i've just )(?:now )?(?:checked|double[- ]checked)(?= and)|my mistake|oops(?: no| sorry)?|scrap that|(?:scratch|strike) that(?! (?:one |action |item )?(?:off|out|from)\b)|no hang on|hang on no|sorry make that
`}(?=$|[\s,:.–—-])[\s,:.–—-]*`,
)

/** Nothing follows: it takes all of it back; other corrections then deny it. */
const TAKEN_BACK = /^(?:scrap|scratch|strike)\b/

const SENTENCE_END = new RegExp(
  oneOf`
  (?<=[!?;…])\s+|(?<=[a-z\d)] ?(?![#*\d©®™])\p{Extended_Pictographic}\ufe0f?)\s+(?=[a-z\d#])
  (?<=[a-z)'"\d%](?<!\b(?:no|approx|dept|ref|st|mr|mrs|ms|dr|cllr|supt|insp|sgt|e\.g|i\.e))\.)\s+
  \s+[-–—]+\s+|\s*—\s*|\n+
`,
  'giu',
)
const JOINTS = new RegExp(
  oneOf`
  ,\s+(?!(?:apart from|except|bar|other than|save for|with the exception of|excluding|barring)\s)(?:(but|and|so|then|though|although|however|because|whereas|while|whilst|as|yet|which(?!\s+(?:one|of|action|item|ref|number|minute|meeting|quarter|bit|part|figures|version|board|year|month|area|format)\b))\s+)?|:\s+
  \s+(?<!\b(?:all|anything|nothing|everything|last|an?|the|some|good|long|worth)\s+)(but|however|although|though|because|whereas|while)\s+
  \s+(which)\s+(?=(?:is|are|was|were|has|have|had|needs?|will|should|can|could|can't|isn't|hasn't|won't|still|i|we)\b)
  (?<=\b(?:clos(?:e|ed|ing|ure)|discharged?|remov(?:e|ed)|strike|drop|archive|tick|cross)\b[^.;\n]{0,30})\s+(?:as|since|seeing (?:as|that|how)|given(?: that)?|now(?: that)?|on the (?:basis|grounds) that)\s+(?=(?:the |our |my |this |that |it |they |he |she |we |i )?(?:[\w'&-]+ ){0,5}(?:is|are|has|have|was|were|will|owns?|takes?|leads?|runs?|monitors|oversees|tracks|keeps|now)\b)(?!(?:now )?(?:done|complete[d]?|finished|closed|soon|long|far|well)\b)
  \s+(and|so|then|yet(?!\s+(?:to|again|another|more)\b))\s+(?=\S+)
  \s+(?=(?:why (?:are|is|do|does|am) (?:you|this|it|i|we)|stop (?:chasing|asking|nagging)) ?)
  \s+(?=(?:no sorry|sorry no|no wait|wait no|actually no|correction)\b)
  (?<=\b(?:done|complete|completed|finished|closed|sorted|sent|submitted|published|circulated|gone|out))\s+(?=(?:that's|thats|it's|its|it is|it was|it has|i've|i have|we've|we have|stop|please (?:close|mark|take|discharge|remove)|pls (?:close|mark|take|discharge|remove)|can (?:you|we|i|this|it)|could (?:you|we|i)|need|needs|should be|will be|just need|waiting|no need|sorry)\b)
  (?<=\bthere|%|\bper ?cent|\bhalf ?way|\bthe way|\bthrough|\b(?:half|mostly|nearly) done)\s+(?=(?:need|needs|want|would like|could do with|require|can i have|could i have) (?:til|till|until|another|more|longer|an? |extra|\d|two|three|four|to (?:mid|end|early|late|the)|(?:mid|end|early|late)\b))
  (?<=\b(?:done|complete|completed|finished|closed|sorted|ongoing|unchanged|change|not|yes|no))\s+(?=\d{1,3} (?:done|complete|completed|finished|closed|sorted|ongoing|unchanged|not|no|still|yes|need)\b)
`,
  'gi',
)
/** "and" parts clauses only where words of saying stand on either side. */
const SAYING = new RegExp(
  String.raw`\b${oneOf`
  done|complete|completed|finished|closed?|sorted|discharged?|circulated|sent|shared|submitted|need|needs
  waiting|awaiting|stuck|blocked|push|extend|move|remind|chase|ask|shut|strike|tick|drop|bin|no change|unchanged|nothing|is|isn't|isnt
  are|was|were|will|has|have|had|hasn't|haven't|progress|ongoing|underway|still|started|til|until|to|with
  for|not|went|give|gives|take|takes|keep|leave|make|get|got|hand|pass|bring|now|please|pls|published|issued|emailed|uploaded|thirds|quarters
`}\b|\d ?%`,
  'i',
)
/** "Custody on Thursday and roads on Friday": each side ends with a day of its own. */
const DATED =
  /(?:[a-z]|#?\d).* (?:on|to|til|till|until|by|for) (?:the )?(?:next )?(?:\d{1,2}(?:st|nd|rd|th)?(?: (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?|\d{1,2}\/\d{1,2}|(?:mon|tue|wed|thu|fri)[a-z]*|tomorrow|next (?:week|month))(?: please| pls)?\s*[.!]?$/i
/** "14 and 15 to 28 Nov": the second number has nothing of its own to say. */
const SAME_LIST =
  /^(?:also )?#?\d{1,4}\s*(?:$|[,.;]|(?:to|til|till|until|by|for|but|though|please|pls|both|all|back|into|over|off|as well|too|now|today|yesterday|last|on|done|complete|completed|finished|closed|sorted)\b)/i
/** "Reported to Scrutiny and to you" is one deed. */
const TO_US_TOO = /^(?:to|with) (?:you|your (?:team|office|staff)|(?:the )?(?:d?pcc|opcc|commissioner))\b/i

/** "Completed and returned" is one thing. */
const GIVEN_BACK = /\b(?:completed|signed|countersigned|filled (?:in|out)) returned$/i
/** "And 17 about two thirds": something is said of the next. */
const REF_NEXT =
  /^(?:the )?(?:#?\d{1,4}|(?:first|second|third|last|other) one)(?:'s| is| are)? (?:about|around|roughly|nearly|almost|half|two thirds|three quarters|a (?:third|quarter)|\d{1,3} ?%|not|no|ongoing|on track|next|tomorrow|later|same|unchanged|blocked|stuck|late|nearly|soon)\b/i
/** More than anybody says in a message; one that goes on is a pasted document. */
const MOST = 25

/** "It's closed, correct?": what stands before is asked. */
const TAG =
  /\s*[,–—-]\s*(?:no|yes|yeah|yep|right|correct|surely|true|innit|or not|or no|or is it|or isn't it|am i right|is that right|is that so)\s*\?/gi

/** Parts a reply at sentence ends, lines, dashes, commas and joining words; undefined where there are more than twenty-five. */
export function splitClauses(text: string): Clause[] | undefined {
  const clauses: Clause[] = []
  /** A correction that stands alone, until it is known what follows it. */
  let open: Clause | undefined
  const sentences = text
    .replace(/\b(no|sorry|wait|oops|actually),? (sorry|no|wait|actually|i mean(?:t)?),?(?= )/gi, '$1 $2')
    .replace(/\bno\.(?=\d)/gi, 'no. ')
    .replace(/(\d\s*[:=–-]?\s*)no\.\s+(?=#?\d)/gi, '$1no\n')
    .replace(/\s+\((?=[^()]*\b(?:has|have|is|was|will|it's|got|took|owns|leads|needs)\b)([^()\n]{6,80})\)/gi, ', $1,')
    .replace(/^\s*\(?(\d{1,2})[.)]\s+/gm, '§$1 ')
    .replace(TAG, '?')
    .split(SENTENCE_END)
  for (const [sentence, part] of sentences.entries()) {
    for (const { words, joint } of splitJoints(narrow(withoutPictures(part ?? '')))) {
      const said = words.replace(/^[\s,;:.\-–—*•]+|[\s,;:.\-–—]+$/g, '')
      if (said === '') continue
      if (clauses.length >= MOST) return undefined
      const plain = toPlainWords(said)
      const marker = clauses.length > 0 ? (CORRECTION.exec(plain)?.[0] ?? '') : ''
      const left = plain.slice(marker.length)
      const corrects = open !== undefined || marker !== ''
      const clause = { words: said, plain: left, asked: /\?[\s!?"')]*$/.test(words), joint, sentence, corrects }
      open = left === '' ? { ...clause, corrects: false, plain: TAKEN_BACK.test(plain) ? plain : 'no' } : undefined
      if (!open) clauses.push(clause)
    }
  }
  return open ? [...clauses, open] : clauses
}

function splitJoints(sentence: string): { words: string; joint: string }[] {
  const parts: { words: string; joint: string }[] = []
  let from = 0
  let joint = ''
  for (const m of sentence.matchAll(JOINTS)) {
    const word = (m[1] ?? m[2] ?? m[3] ?? m[4] ?? '').toLowerCase()
    const left = sentence.slice(from, m.index)
    const right = sentence.slice(m.index + m[0].length, m.index + m[0].length + 200)
    if (m[4] && /\d\s*$/.test(left) && SAME_LIST.test(right)) continue
    if (m[4] && right.length < 60 && DATED.test(right) && DATED.test(left.slice(-60))) {
      parts.push({ words: left, joint })
      from = m.index + m[0].length
      joint = word
      continue
    }
    if (
      m[4] &&
      (TO_US_TOO.test(right) ||
        (/\b(?:one|two|three|four|\d+)\s*$/i.test(left) && /^(?:a|one|two|three) (?:half|quarters?|thirds?)\b/i.test(right)))
    )
      continue
    if (m[4] && GIVEN_BACK.test(`${left} ${right.slice(0, 8)}`)) continue
    if (m[4] && REF_NEXT.test(right) && SAYING.test(left)) {
      parts.push({ words: left, joint })
      from = m.index + m[0].length
      joint = word
      continue
    }
    if (m[4] && !(SAYING.test(left) && SAYING.test(right.split(/[,:]\s/)[0] ?? ''))) continue
    parts.push({ words: left, joint })
    from = m.index + m[0].length
    joint = word || m[0].trim()
  }
  return [...parts, { words: sentence.slice(from), joint }]
}
