import { EXTEND, WISH } from './intents.ts'
import { oneOf } from './one-of.ts'

const OPENERS = new RegExp(
  String.raw`^(?:(?:so|and|but|sorry|also|btw|quick question|question|just wondering|wondering),? )*${oneOf`
  (?:in|by|for|to|from|on|at|of|with|since) (?:what|which|whom|whose)\b(?! (?:i|we|you|is|was)\b)|who\b|who's|whose|what(?! a |ever)|what's|whats|when|when's|where|where's|which|why|how(?! about)|list(?! (?:[a-z]+ed (?!actions|items|ones?\b)|[a-z]+ed$|of\b|is\b|has\b|was\b|now\b|done\b|sent\b|went\b|with\b|attached\b|here\b|complete|suppl|provid|circul|publ|produc|shar|updat|final|submit|sorted|agreed|to\b))\b
  (?:please |pls |can you |could you )*(?:send|give|share|forward|let (?:me|us) (?:have|see)|show|remind me of) (?:me |us |over |through |across )*(?:the |a |an |some |any |copy of |exact |full |relevant )*(?:wording|minutes?|background|context|original|extract|template|guidance)\b(?! (?:group|review|for|on (?:mon|tue|wed|thu|fri)|to (?:the|all|every|pcc|opcc))\b)|show (?:me|my|all)|tell me|give me (?:a|the) list|any idea|do you know|help$
  can you (?:please )?(?:tell|show|list|advise|say|let me know|remind me (?:what|which|who|when|how|why)|explain|clarify|confirm|send me)
  could you (?:please )?(?:tell|show|list|explain|clarify|confirm|send me|advise|say|let me know)
  (?:can|could|may) i (?:please )?(?:see|view) |(?:can|could|may) i (?:please )?(?:have|get) (?:a |the |my |some )?(?:list|copy|summary|link|history|reminder of|background|wording|minutes|context|details?|notes|information|info|guidance|template|steer|clarification)|anything (?:else |more )?(?:overdue|due|outstanding|open|late|left|new|for me)|any (?:other |more )?(?:actions|items)
  (?:can|could|does|do|will) (?:the |my |our )?[a-z]+ (?:see|read|access)\b|(?:can|could|may|should|must|do) (?:i|we) (?:need to |have to )?(?:attach|upload|type|paste|reply here|use|add a|(?:just |also |simply )?(?:reply|respond|answer|email|report|submit|send|provide|give|do) (?:(?:it|this|you|that|an? \w+|the \w+|in) )*(?:by|via|through|verbally|orally|in writing|over the phone|in person|on paper|here))|(?:please |pls )?remind me (?:what|which|who|how|why|where(?! i'm| i am)|whether|if|when (?:is|are|was|were|does|do|did|it(?:'s| is) due|this (?:is|was|falls) due|it falls due|the (?:next|deadline|meeting|board|due)|we (?:meet|agreed)|it was|this was))|is there|are there
  (?:have|did|do|does|are|were|can|could|will|would) (?:you|they|he|she|anyone|anybody|someone)|does (?:an?|the(?! (?:job|trick))|this|that|it(?! for)|my|our|your|any\w*|every\w*|each|some\w*|one|he|she|d?pcc|acc|dcc|cc|verbal|email|silence|saying|telling|sending|\w+ing|\d+)\b|do (?:a|an|the|all|these|those|any|owners|others|people|members)\b(?=.*\b(?:count|suffice|need|have to|want|apply|matter|include|mean|get|go|work|still)\b)|(?:will|would) (?:a|an)\b
  (?:is|are|was|were|has|have|does|will) (?:the |my )?(?!been\b|now\b|already\b|all\b|just\b|not\b|both\b|gone\b|to\b|still\b|being\b|since\b|also\b|it\b|they\b|nearly\b|almost\b|to\b|on\b|in\b|with\b|a\b|an\b|\d)[a-z&'-]+(?: [a-z&'-]+){0,2} (?:due|overdue|meant|supposed|(?:on|off) (?:the|my|your) list|still (?:open|due|mine|needed|required|wanted|on)) ?(?:this|next|in|on|by|to|or|for|before|after|\?|$)
  did (?!it\b|this\b|that\b|them\b|these\b|those\b|both\b|so\b|all\b|mine\b)(?:the |my |our )?[a-z&]+(?: [a-z&]+){0,2} (?:finish|complete|do|close|send|sign|get|manage|agree|reply|respond|confirm|ever|submit|publish|deliver|approve|accept|receive|want|mean|ask)\b|did (?:the |my |our )?(?:spo|d?pcc|cc|dcc|acc|chair|board|panel|office|chief|commissioner|opcc|[a-z]+ ever)\b|(?!(?:have|do) (?:it|this|that|them|these|those|the)\b)(?:is|was|are|were|has|have|does|do|did|am) (?:(?:this|that|it|the|my|any|anyone|anybody|i|we|they|he|she|these|those)\b|#?\d|aa-|c[cp]\b|dcc\b|acc\b|pcc\b|dcs\b|all of)
  (?:is|was|are|will|would|could|should|must) (?:an? |one |two )(?:[a-z-]+ ){1,4}?(?:enough|ok|okay|needed|required|sufficient|fine|acceptable|better|any good|possible|necessary|alright|suffice|do|work|be (?:ok|okay|enough|fine|acceptable|useful|better|needed|required|sufficient|alright))\b
  (?:has|have|had) (?!been|now|already|just|not|all|gone|since|done|complet|finish|mov|slip|clos|had|a |to |no )[a-z]+ [a-z]+ed\b
`}`,
)
const STATEMENTS = new RegExp(
  String.raw`^${oneOf`
  what (?:the )?[a-z&]+ (?:[a-z]+ )?(?:sent|gave|got|did|said|provided|supplied|produced|wrote|issued|published)(?: (?:me|us|you|over|in|back))* (?:was|is|were|are)\b
  had (?:it|this|that|these|them|both)\b|did (?:it|this|that)\b|do (?:it|this|that)\b|were (?:i|we) to\b|what (?:i|we)(?: need| have|'ve| told| said| wrote| sent| reported| gave| put| promised)\b|how (?:it|things|this|we) stands?\b
  how (?:many|often) (?:more )?times\b|how often (?:do|must|have|should) (?:i|we)\b|what (?:you|they|he|she|the [a-z]+)(?:'ve|'d| have| had| has)? (?:asked|chased|wanted|want|need|needed|requested|sought|ordered|set|gave|raised|flagged|sent|called|nagged|hounded|reminded|messaged)\b.*\b(?:is|was|are|were|has|have|went|got|done|complete[d]?|finished|sorted)\b
  (?:is|was|are|were) (?:at |about |only |around |nearly )*\d+ ?(?:%|per ?cent|pc\b)
  when (?!(?:is|are|was|were|will|do|does|did|can|should|must|has|have)\b)|which (?:is|was|has|will|means|leaves|takes|gives|makes|brings|puts)\b
  how(?:ever)\b|where (?:we|it|things) (?:were|was|are|is|will|can|has)\b|are (?:all|both|now)|(?:is|was|are|were) (?:now|all|both|done|complet|finish|clos|sort)
`}`,
)
const REQUEST = new RegExp(oneOf`
  \b(?:can|could|may|might|would) (?:i|we|you|it|this|that|the|both|these|they)\b
  \b(?:would|do) you mind\b|^(?:is|any) (?:there )?(?:any )?(?:scope|room|chance|possibility|way|mileage) (?:to|of|for)\b
  \b(?:any chance|possible|possibly|ok|okay|alright|mind) (?:of|to|if|for)\b
  \b(?:is it|would it be|is that|that) (?:ok|okay|possible|alright|fine)\b|\b(?:please|pls)\b|\bhow about\b
  \bwhat about\b
`)
const ASKED_FOR = new RegExp(
  String.raw`\b${oneOf`
  leave|update (?:the|your|our) (?:log|tracker|list|records?|register|system|entry)|later|slide|stretch|run on|have|get|push|move|moved|extend|extended|extension|roll\w*|slip|defer|put|delay|postpone|change|longer
  more time|bring|take|took|cross|remove|strike|drop|clear|come off|wait|say|agenda|table|til|till|until|remind|chase|nudge|ask|ping|close|closed|discharge[d]?|tick|come off
  pass|reassign|re-?allocat\w+|re-assign\w*|re-?direct\w*|re-?task\w*|re-?rout\w*|allocat\w+|give|hand|transfer|week|fortnight|month|mark|closing|marking|taking|discharging|removing|moving|extending|pushing
`}\b`,
)

/** "…, didn't it", "isn't it": what goes before is asked, not said. */
const TAG = /\b(?:isn't|wasn't|aren't|weren't|hasn't|haven't|didn't|doesn't|don't) (?:it|this|that|they|we|he|she)\s*\?*$/

/** "According to your list, have I finished this or not?" */
const OR_NOT =
  /^(?:so |and |but )?(?:did|does|has|have|is|are|was|were) [^,;]* or (?:not|no)(?: yet)?\s*$|\b(?:have|has|did|do|does|is|are|was|were|am|can|could|should|will) (?:i|we|you|it|this|that|they|he|she)\b.*\bor (?:not|what|haven't i|isn't it|don't you)(?: yet)?\s*$/

/** Somebody who does not see what is wanted: it is asked, if not as a question. */
const PUZZLED = new RegExp(
  oneOf`
  \b(?:not (?:at all |quite |entirely |really |wholly |too )?(?:sure|clear|certain)|unsure|unclear|no idea|(?:don't|do not|didn't) (?:really |quite |fully )?(?:know|understand|follow|get)|(?:can't|cannot) (?:tell|see|make out|work out|fathom|figure out)|confused(?: (?:about|by|as to|over))?|puzzled(?: (?:about|by|as to|over))?|baffled(?: (?:about|by|as to|over))?|at a loss(?: as to)?|haven't (?:a clue|got a clue|the foggiest|the faintest)|struggling to (?:see|understand|work out)|lost (?:on|as to)) (?:as to |about |on |by )?(?:what(?! (?:more|else|date|day|time|happened|came|i)\b)|which (?!date|day)|(?:this|that)(?: one| action| ask)?\s*$|the (?:ask|action|wording|question|request|point)\b)
  ^(?:please |pls |kindly |can you |could you |do )*(?:clarify|explain|elaborate|enlighten me|spell (?:it|this) out|be more specific|define)(?: (?:this|that|it|what|the|which|please|pls|further|more|a bit|one|action|ask|wording|you|mean|want|is|wanted|meant|needed))*\s*$
  \b(?:need|needs|want|require|requires|seek|seeking|would like|'d like|could do with|would welcome|request|requesting|grateful for)(?: (?:some|a bit of|a little|further|more|your))* (?:clarification|clarity|elucidation|explanation|guidance)\b(?!.*\b(?:before|first|from (?:the )?(?:home office|moj|college|npcc|legal|cps))\b)
  ^(?:sorry |and |but )*(?:what's|what is) (?:wanted|needed|meant|required|asked)(?: (?:here|of (?:me|us)|from (?:me|us)))? (?:isn't|is not|is un)
`,
)

/** "Did the audit over half term": told, and not asked. */
const DID_IT =
  /^did (?:the|our|my|that|this|it|them|both) (?:[a-z-]+ ){0,3}?(?:over|on|in|last|yesterday|this (?:week|month|morning)|at|with|by|during|back in|ages ago|weeks ago|for the)\b(?!.*\b(?:happen|go|get|come|take|you|we|make|land|arrive|reach|work|change|move|say|agree|pass)\b)/

/** Whether a clause asks something of the bot, rather than asking for a later date, a closure or the like. `hasDay`: it names a day. */
export function isQuestion(plain: string, asked: boolean, hasDay: boolean): boolean {
  if (TAG.test(plain) || OR_NOT.test(plain) || PUZZLED.test(plain)) return true
  if (
    /^(?:so |and |is there |have you got |got |could there be )*(?:any|some) (?:\w+ )?(?:give|leeway|flex|flexibility|slack|w[ri]+ggle room|latitude|grace|room for manoeuvre|elbow room|rope)\b/.test(
      plain,
    )
  )
    return false
  if (
    asked &&
    /^if\b.*\b(?:can|could|do|does|would|will|should|is|are|may) (?:we|i|it|you|that|this|they)\b.*\b(?:count|class|treat|done|complete|completed|closed|finished|enough|ok|okay|suffice|regard|discharge|discharged)\b/.test(
      plain,
    )
  )
    return true
  if (/^how (?:am|are) (?:i|we) (?:meant|supposed|expected) to\b/.test(plain) || (!asked && DID_IT.test(plain))) return false
  if (
    hasDay &&
    (REQUEST.test(plain) ||
      /\b(?:ok|okay|alright|possible|fine|acceptable|agreeable|convenient|any good|suitable|workable|manageable)\b/.test(plain)) &&
    !/^(?:who|what|why|how (?!about)|which|(?:can|could|would|will) (?:you|u) (?:please )?(?:tell|show|remind|confirm|say|clarify|check|advise|explain)(?: to)?(?: me| us)? (?:what|who|when|how|which|why|whether|if))\b/.test(
      plain,
    )
  )
    return false
  if (hasDay && asked && !OPENERS.test(plain) && (EXTEND.test(plain) || WISH.test(plain))) return false
  if (STATEMENTS.test(plain) && !asked) return false
  if (
    OPENERS.test(plain) &&
    !(
      /^(?:can|could|would|will|may) /.test(plain) &&
      ASKED_FOR.test(plain) &&
      !/\b(?:tell|show|list|explain|clarify|confirm|check|let me know|remind me (?:what|which|who|when|how|why|where|whether|if))\b/.test(
        plain,
      )
    )
  )
    return !(REQUEST.test(plain) && ASKED_FOR.test(plain) && /^(?:is it|would)/.test(plain))
  return asked && !(REQUEST.test(plain) && ASKED_FOR.test(plain))
}

const ABOUT_THE_LIST =
  /^(?:when(?:'s| is) (?:the |our )(?:a ?& ?a|meeting)[\s?!.]*$|how many|(?:when|where)(?:'s| is) (?:the |our )?next (?:a ?& ?a|meeting|board|panel)|list|anything|any (?:other|more|of mine)|(?:is|are) (?:anything|any (?:of mine|actions|items)|there any(?:thing| actions| items| more| others))|(?:can|could|may) i (?:please )?(?:see|have|get)(?! (?:the |a |that |some |more )?(?:copy of the |relevant )?(?:minute|wording|context|background|extract|paragraph|detail|steer|clarification))|(?:have|do) i (?:got |have )?(?:any|anything)|show (?:me )?(?:all|everything|my)|what(?:'s| is| have i| do i have| else| am i) (?:outstanding|due|open|left|overdue|got|on my|for me)|what (?:have i|do i have|else|am i(?! (?:supposed|meant|expected|being|to)\b)))\b/i

const ABOUT_THE_BOT =
  /\b(?:(?:see|read|reads|sees|gets?|reach(?:es)?) (?:what|everything) (?:i|we) (?:type|say|write|put|send|post)|what (?:i|we) (?:type|say|write|send|post|put)(?: (?:in )?here)?|attach|upload|(?:in|into) (?:here|this (?:chat|channel|thread))|(?:type|reply|answer|respond|put it|write) (?:in )?here|(?:reply|respond|answer) (?:to (?:this|you) )?by e-?mail|are you (?:a|real|human|there)|^help\b|^what can (?:you|i) (?:do|ask|type|say)|how (?:does|do) (?:this|it|you) work|this (?:bot|chat|channel|app))\b/i

/** A question about the list or the bot, and about no one action. */
export function isGeneral(said: string): boolean {
  return ABOUT_THE_LIST.test(said) || ABOUT_THE_BOT.test(said)
}
