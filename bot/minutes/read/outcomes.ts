import type { ReviewOutcome } from '../notes.ts'

const OUTCOMES: [ReviewOutcome, RegExp][] = [
  [
    'carried forward',
    /\b(?:not (?:yet )?(?:complete|done|started|been supplied)|incomplete|c\/?fwd|carried (?:over|forward)|carry forward|held over|put over|deferred to|ongoing|on-going|outstanding|had not been (?:supplied|received|done)|in progress|still (?:open|to do))\b/i,
  ],
  ['updated', /\bpart(?:ial(?:ly)?|ly)? (?:complete[d]?|done|discharged)\b/i],
  [
    'transferred',
    /\b(?:transferred to|moved (?:there|to the [A-Z])|now sits with|referred (?:on )?to the [A-Z]\w+ (?:Board|Group|Panel|Committee))\b/,
  ],
  [
    'discharged',
    /\b(?:discharged?|withdrawn|overtaken|superseded|no longer (?:needed|required|relevant)|no further action|need not come back|closed without)\b/i,
  ],
  [
    'completed',
    /\b(?:completed?|done|finished|closed|actioned|taken off the log|have had an answer|(?:has|have|had) been (?:circulated|sent|reported|installed|delivered|published|provided|completed|shared))\b/i,
  ],
  ['brought back', /\b(?:(?:to be|being) (?:reviewed|brought back|considered) (?:at|to|in)|brought back (?:to|from|for)|to return in)\b/i],
  ['updated', /\b(?:update[ds]?|progress(?:ed|ing)?|awaiting|still|is (?:arranging|investigating|chasing)|has details|has yet to)\b/i],
]
const TARGET =
  /\b(?:(?:taken|passes|passed|transferred|moved|referred|better with|forward|over|fwd)(?: on)?(?: to)?|sits better with|to) ((?:the )?[A-Z][\w&’']*(?: [A-Z0-9][\w&’']*)* ?(?:Board|Group|Panel|Committee|meeting)|the [A-Z][a-z]+ meeting)/

/** What words say became of an older action; undefined when they say nothing of it. */
export function outcomeOf(words: string): ReviewOutcome | undefined {
  const text = words.replace(/\s+/g, ' ')
  return OUTCOMES.find(([, pattern]) => pattern.test(text))?.[0]
}

/** The board or meeting that took it, in the words of the notes; empty when none is named. */
export function targetOf(text: string): string {
  return TARGET.exec(text)?.[1]?.replace(/^the /, '').trim() ?? ''
}
