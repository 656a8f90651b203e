import { oneOf } from './one-of.ts'

const NOTHING = String.raw`(?:nothing|not (?:a|one|a single) (?:thing|jot|bean|penny|stitch|loose end|sausage)|not anything|no more|nil|zero|zilch|nada|(?:no|zero|nil) (?:more |further |other |remaining |outstanding |loose |open |residual |follow[- ]?(?:up|on) |new )*(?:work|tasks?|actions?|steps?|ends|issues|items|queries|points|activity|business|deliverables|requirements?|loose ends|elements|strands))`
const OF_IT = String.raw`(?: (?:else|more|further|now|at all|that's|that is|which is|is|was|are|here|there|on (?:it|this|that|here)|for (?:me|us|you|anyone|anybody|my team|our team)|with it))*`
const LEFT = oneOf`
  left|planned|scheduled|anticipated|foreseen|intended|carried (?:over|forward)|arising|outstanding|remaining|remains?|pending|owing|owed|undone|unfinished|unresolved|hanging|dangling|in (?:train|hand|the pipeline)|to (?:do|be done|finish|complete|carry forward|carry over|chase|come|follow|action|resolve|pursue|progress|deliver|sort(?: out)?|pick up|tie up|clear up|mop up|tidy up|answer|send)
  (?<=more|further|else) (?:needed|required|necessary|expected|due|wanted|called for|asked of us)|(?<=work|tasks?|actions?|steps?) (?:needed|required|necessary|due|arising)
`
/** What may follow without drawing a limit: never a time, a condition or an exception. */
const NO_LIMIT = String.raw`(?:,? (?!(?:until|till?|before|unless|but|except|bar|barring|yet|today|tonight|week|month|quarter|year|now|so|if|when|once|apart|other|than|pending|stage|moment|present|point|time|beyond|aside|save|besides|outside|or|nor|report|add|update|say|sure)\b)[a-z'&]+){0,9}`

/** "Nothing left to do", "no loose ends", "nothing more to come from Estates": the whole is done. */
export const NOTHING_LEFT = new RegExp(
  String.raw`\b${NOTHING}${OF_IT} ?${LEFT}${NO_LIMIT}(?=\s*$|[,.;])|^\s*(?:and |with )?(?:no|zero) loose ends(?: (?:left|here|now|remain(?:ing)?|on (?:it|this)))*\s*$`,
  'g',
)
