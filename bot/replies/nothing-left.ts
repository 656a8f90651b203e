import { oneOf } from './one-of.ts'

const NOTHING = String.raw`(?:nothing|none(?: of (?:it|them))?|not (?:a|one|a single) (?:thing|jot|bean|penny|stitch|loose end|sausage)|not anything|no more|nil|zero|zilch|nada|(?:no|zero|nil) (?:more |further |other |remaining |outstanding |loose |open |residual |follow[- ]?(?:up|on) |new )*(?:work|tasks?|actions?|steps?|ends|issues|items|queries|points|activity|business|deliverables|requirements?|loose ends|elements|strands))`
const OF_IT = String.raw`(?: (?:else|more|further|now|at all|that's|that is|which is|is|was|are|here|there|on (?:it|this|that|here)|for (?:me|us|you|anyone|anybody|my team|our team)|with it))*`
const LEFT = oneOf`
  left (?:over )?to (?:work through|clear|process|get through|go through|write|read|check|see to|deal with|give|say on it|add|cover|fix|mend|train|visit|issue|publish|provide|supply)|left(?! (?:it|them|this|that|behind))|planned|scheduled|anticipated|foreseen|intended|carried (?:over|forward)|arising|outstanding|remaining|remains?|pending|owing|owed|undone|unfinished|unresolved|hanging|dangling|in (?:train|hand|the pipeline)|to (?:do(?! with)|be done(?! with)|finish(?! (?:it|them|this))|complete|carry forward|carry over|chase|come|follow(?: up)?|action|resolve|pursue|progress|deliver|sort(?: out)?|pick up|tie up|clear up|mop up|tidy up|answer|send|work through|clear|process|get through|go through|write|read|check|chase up|close off|wrap up|see to|deal with)
  (?<=more|further|else) (?:needed|required|necessary|expected|due|wanted|called for|asked of us)|(?<=work|tasks?|actions?|steps?) (?:needed|required|necessary|due|arising)
`
/** What may follow without drawing a limit: never a time, a condition or an exception. */
const NO_LIMIT = String.raw`(?:,? (?:(?:on|from|for|by|at|of|to|with) (?:the |my |our |this |that |your )?(?!until|till|tomorrow|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|week|month|quarter|year|moment|present|time|stage|point)[a-z'&]+(?: (?:side|end|team|office|action|one|item|front|part))?|in the (?:queue|backlog|pile|in-?tray|list|locker|drawer|hopper|bag|cupboard|pipeline)|here|there|now that it's done|at all|thanks|thank you|ta|please|pls|really|i'm aware of|that i know of|whatsoever|any ?more)){0,4}`

/** "Nothing left to do", "no loose ends", "nothing more to come from Estates": the whole is done. */
export const NOTHING_LEFT = new RegExp(
  String.raw`\b${NOTHING}${OF_IT} ?${LEFT}${NO_LIMIT}(?=\s*$|[,.;])|^\s*(?:and |with |there's |there are |there is |we have |i have )?(?:no|zero) (?:outstanding|remaining) (?:work|tasks?|actions?|elements|steps|deliverables|requirements)(?: (?:on|from|for) (?:it|this|that|me|us|here))?\s*$|\bnothing(?: now| at all)? (?:left in it|remains|remaining)(?=\s*$)|^\s*(?:and |with )?(?:no|zero) loose ends(?: (?:left|here|now|remain(?:ing)?|anywhere|at all|on (?:it|this|either|any(?: of (?:it|them|these|those|the (?:two|three|four|five)))?)))*\s*$`,
  'g',
)
