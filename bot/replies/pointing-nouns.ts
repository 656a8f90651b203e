import type { ActionRef } from '../actions/action.ts'
import { NEUTRAL } from './neutral-words.ts'
import { STATUS } from './refs.ts'
import type { Target } from './targets.ts'
import type { ShownAction } from './titles.ts'

const PHRASE = "(?:the |my |our |that )?((?:[a-z'&-]+? ){0,2}?[a-z&-]+?)(?:'s)?(?: (?:one|action|item))?"
/** What a clause speaks of: "the note is with legal", "plan: shared". */
const SUBJECT = new RegExp(`^(?:(?:and|but|so|then|as for|re|on|with) )*${PHRASE}(?=${STATUS}|\\s+(?:out|gets|wants|shared|done)\\b)`)
/** What is done to it: "close the plan", "nothing on the note". */
const OBJECT = new RegExp(
  `\\b(?:on|with|for|of|close|extend|push|move|done|finished|completed?|pass|give|chase|discharge|shared|sent) ${PHRASE}(?=$|[.,;]| (?:to|til|till|until|by|please|pls|back|over|off|out|next|now|yet|too|today|yesterday|mon|tue|wed|thu|fri)\\b)`,
)
/** What comes with an answer, of whatever action: "14 done, note attached". */
const EVIDENCE =
  /\b(?:see|per|refer to|in|from) (?:the |my |our |your |last )?[a-z]+\s*$|\b(?:attached|enclosed|below|link\w*|to follow|follows|available|on file|on request|appended|herewith)\b/

/**
 * A clause that names no action by number or by a telling word may do so by a plain noun that stands in one title only: "the note", of
 * a briefing note and an action plan. `spoken` are the refs named so far; where they were named by number a noun is no action.
 */
export function pointByNoun(
  clause: string,
  target: Target,
  told: { actions: ShownAction[]; spoken: ActionRef[]; byNumber: boolean },
): Target {
  if (told.actions.length < 2 || told.byNumber || !/^(?:none|same)$/.test(target.kind) || EVIDENCE.test(clause)) return target
  for (const pattern of [SUBJECT, OBJECT]) {
    const ref = onlyTitleWith(pattern.exec(clause)?.[1] ?? '', told.actions)
    if (ref && !told.spoken.includes(ref)) return { kind: 'named', refs: [ref], rest: clause }
  }
  return target
}

/** The one title that holds every word of the phrase that says anything, where at least one does. */
function onlyTitleWith(phrase: string, actions: ShownAction[]): ActionRef | undefined {
  const words = phrase.split(' ').filter((word) => word.length > 3 && (NOUNS.test(word) || !NEUTRAL.has(word)))
  if (!words.some((word) => NOUNS.test(word))) return undefined
  const holds = (title: string, word: string) => {
    const asked = ` ${title.split(PREPOSITION)[0] ?? ''} ${title.startsWith('write ') ? 'letter' : ''} `
    return asked.includes(` ${word} `) || asked.includes(` ${word.replace(/s$/, '')} `)
  }
  const hits = actions.filter(({ title }) => words.every((word) => holds(title, word)))
  const only = hits[0]
  return hits.length === 1 && only && words.every((word) => actions.every((other) => other === only || !holds(other.title, word)))
    ? only.ref
    : undefined
}

/** What a title asks for stands before the first of these: a briefing note, and not the meeting that it is for. */
const PREPOSITION = / (?:in|for|of|on|to|with|about|from|by|at|into|against|within|setting|showing) /

/** Things that many titles ask for, which alone tell too little where nothing else does. */
const NOUNS =
  /^(?:notes?|plans?|papers?|briefings?|letters?|surveys?|meetings?|visits?|reviews?|protocols?|polic(?:y|ies)|reports?|data|figures|numbers|costs|evaluation|breakdown|trends?|metrics|options|answers?|spend|evidence|summary|strategy|bid|case|register|assurance|training|position|results|rates|project|audit)$/
