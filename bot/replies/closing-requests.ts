import { oneOf } from './one-of.ts'
import { type ShownAction, stem } from './titles.ts'

const IT = String.raw`(?: (?:it|this|that|these|those|them|both|all|mine|ours|(?:this|that|the|my|our) (?:one|action|item|task|lot|file|case)|the [a-z]+ (?:one|action)|(?:this|that) [a-z]+ one)\b)?`
const LIST = String.raw`(?:the|your|my|our|this|that|any|every) (?:[a-z&]+ )?(?:list|tracker|books?|log|sheet|spreadsheet|radar)`
const DONE = '(?:done|completed?|closed|finished|discharged|delivered|achieved|actioned|fulfilled|satisfied|concluded)'

/** The verbs with which owners ask that an action be closed, each with room for what it is that is closed. */
const CLOSE = oneOf`
  clos(?:e|ing)${IT}(?: (?:off|out|down|up))?|shut(?:ting)?${IT} (?:down|off)|shut(?:ting)?${IT}(?= *(?:(?:on|in|at) (?:yours|your (?:end|side|list|tracker|system|books))|please|pls|now|thanks|ta|then|too|as well)? *$)|discharg(?:e|ing)${IT}|sign(?:s|ing)?${IT} off|tick(?:ing)?${IT} (?:off|as)
  cross(?:ing)?${IT} (?:off|out|through)|str(?:ike|iking)${IT} (?:off|out|through|from|it\b|this\b|that\b)|scor(?:e|ing)${IT} (?:off|out|through)
  rul(?:e|ing)${IT} off|rub(?:bing)?${IT} (?:out|off)|(?:tak|remov|wip|pull|lift|clear|knock|whip|drop|delet|scrub|tak|scratch|get|kick)(?:e|ing|ting|ping)?${IT} (?:off|from|out of|down from) ${LIST}
  tak(?:e|ing)${IT} off(?= *(?:please|pls|now|thanks|ta|then|too|as well)? *$)|remov(?:e|ing) (?:it|this|that|them|both|these)(?= *(?:please|pls|now|thanks|ta|then|too|as well)? *$)
  archiv(?:e|ing)${IT}|retir(?:e|ing) (?:it|this|that|them|both)\b|fil(?:e|ing) (?:it|this|that|them|both) away|(?:put|draw|rule|drawing|putting) a (?:\w+ )?line (?:under|through|beneath|across)
  lay(?:ing)?${IT} to rest|put(?:ting)?${IT} to (?:bed|rest)|(?:mark|record|treat|regard|count|consider|deem|log|show|list|flag|class|set|tag|put|note|minut|turn|mov|chang|updat|report)(?:e|ing|ting|ging)?${IT} (?:down |status |over )*(?:as |to )?(?:a |fully |now )*${DONE}
  nfa${IT}|call(?:ing)? (?:the |your )?dogs off|call(?:ing)? off (?:the|your) dogs|wind(?:ing)?${IT} up|let (?:it|this|that|this one|that one) (?:go|drop)(?= *(?:please|pls|now|thanks)? *$)
`
const CLOSED = oneOf`
  closed(?: off| out| down| up)?|shut(?: down| off)?|discharged|signed off|ticked off|crossed (?:off|out|through)|struck (?:off|out|through|from)|scored (?:off|out)|ruled off|taken (?:off|down)|removed|dropped(?: off)?|pulled|archived|retired|filed away
  marked off|put to (?:bed|rest)|laid to rest|(?:marked|recorded|logged|shown|listed|flagged|set|treated|regarded|classed|counted|considered|tagged|noted|minuted|moved|turned|reported) (?:down )?(?:as |to )?${DONE}|cleared off|wiped off|wound up
`
const GO_OFF = oneOf`
  (?:move|go|change|switch|turn|be (?:moved|changed|switched|turned)) (?:over |across )?to (?:complete|completed|closed|done|discharged|finished)
  (?:come|drop|fall|go|roll|slip) off(?! (?:sick|on leave|track|course|the rails|the boil|the road|target))|leave ${LIST}|disappear from|go(?= *(?:now|please|pls|too|then)? *$)
`
const ASKING = oneOf`
  grateful if|obliged if
  please|pls|plz|kindly|happy (?:for|to|with)|content (?:for|to|with)|fine (?:for|to|with)|glad (?:for|to)|can (?:you|u|we|i|somebody|someone)|could (?:you|u|we|i)|would you|will you|(?:you|we|u) (?:can|may|could)|(?:can|may|could) (?:this|that|it|they|both|these|all)|(?:ok|okay|fine|good|safe|free|right|clear|ready|time) (?:to|for)
  over to (?:you|the chair|chair|policy|the policy officer|the secretariat|your side|your team) (?:to|for)|(?:yours|all yours|one for you) to|would you mind|do you mind|suggest|propos(?:e|ed|ing)|recommend(?:ed|ing)?|(?:would|i'd|we'd|i|we|must|to)(?: like to| also)? ask(?:ing)?|request(?:ed|ing)?|seek(?:ing)?|let's|let us|i'd like|we'd like|would like|feel free to|go ahead and|be (?:grateful|obliged|good|great|lovely)|appreciate|want(?: to)?|i vote (?:to|we)|i think (?:we|you) can|(?:we|you|i) can(?: now)?|put (?:it |this |that |them )?(?:up |forward |down )*for
`
const END = String.raw`(?=\s*(?:(?:on|in|at|from|off|for|by|with|and|now|please|pls|thanks|thank you|ta|then|too|as well|accordingly|today|formally|my|our|your|the|their|this|that|us|me|you|list|tracker|record|books|system|sheet|log|side|end|convenience|such|as|yours|complete|completed|closed|done|finished|discharged|action|actions|one|item|it|both|them)\b ?)*$)`

/** Requests that the action be closed, beside those of `completion-words.ts`. */
export const CLOSING_REQUESTS: RegExp[] = [
  new RegExp(
    String.raw`\b(?:please|pls|plz|kindly|can you|could you|would you|will you)(?: please| pls)? (?:put|mark|record|log|show|list|set|note|count) (?:the |my |our )?(?:[a-z&'-]+ ){1,8}?(?:down )?as (?:now |fully )?${DONE}${END}`,
  ),
  new RegExp(String.raw`\b${ASKING}\b[^.;?]{0,50}?\b${CLOSE}`),
  new RegExp(String.raw`\b${ASKING}\b[^.;?]{0,50}?\b(?:is |be |gets? |as |to be |are |being )?${CLOSED}\b${END}`),
  new RegExp(
    String.raw`^\s*(?:(?:so|and|now|then|just|yes|ok|okay|right|therefore|hence|i'd|i would|would|time to|i say|let's|done|i'm|we're|am|me) )*${CLOSE}${END}`,
  ),
  new RegExp(String.raw`\bso (?:please |pls |let's |now |you can |we can |can you )*${CLOSE}${END}`),
  new RegExp(
    String.raw`\b(?:can|may) (?:now |all |both |therefore |safely |happily |finally |officially )*(?:be (?:now |safely |formally )?${CLOSED}|${GO_OFF})${END}`,
  ),
  new RegExp(
    String.raw`\b(?:propose|suggest|recommend|request)(?:ing|ed)? (?:that )?(?:[a-z']+ ){0,5}?(?:comes? off|is ${CLOSED}|goes? off|drops? off)(?: (?:on|at|this) (?:the )?[a-z]+(?:day)?(?:'s)?(?: meeting| board| panel)?)?${END}`,
  ),
  /\b(?:support|endorse|second|welcome|invite|commend|favour|move|seek|no objections? to|no issue with|nothing against|comfortable with|agreeable to|at ease with) (?:(?:a|the|any|your|its|this|that|it|for|to|of|recommendation|proposal|suggestion|motion|decision|chair|board|panel|commissioner|action|item|being|be|is|should|now|please|formal|full) ){0,8}(?:closure|closing|discharg(?:e|es|ed|ing)|clos(?:e|es|ed))\b(?! (?:(?:the|a|for) |of (?!this|that|it\b|these|both|the (?:action|item|matter))|plan))/,
  /\b(?:recommend(?:ed|ing|ation)?|propos(?:e|ed|ing|al)|request(?:ed|ing)?|seek(?:ing)?|ask(?:ing)? for|suggest(?:ed|ing)?|ready for|ripe for|due for|put (?:it |this )?(?:up |forward |down )*for|candidate for|happy with|content with|support|move for|subject for|on the block for|eligible for|fit for) (?:its |the |this for |formal |full |immediate |early |it for )*(?:discharge|closure|closing|discharging|archiv(?:e|ing)|sign[- ]?off and closure)\b/,
  /^\s*(?:(?:one|another|two|both|all|that's|this is|it's|is|now|and|so|ready|up|these are|are) )*(?:for )(?:discharge|closure|closing|the archive|archiving)(?: (?:please|pls|now|thanks|then|i'd say|by the chair))*\s*$/,
  /^\s*(?:(?:so|now|and|please|pls|can|yes|that's|it's|this is|consider|call|it|this|that|one) )*(?:case|matter|file|book|chapter|action|item) closed\s*$/,
  /\b(?:can|could|may|please|pls) (?:now |just )?(?:bin|ditch|delete|scrap|lose|junk) .*\b(?:done|finished|completed?|sorted|closed)\b/,
  /(?:^|\b(?:so|please|pls|can|may|now|you|and|then))\s*\b(?:shut|kill|bin|strike|tick|cross|archive)(?: (?:please|pls|now|thanks))?\s*$/,
  /^\s*(?:discharge|closure)(?: (?:please|pls|now|thanks|requested|sought|proposed|recommended|asked for|then))+\s*$/,
  /\b(?:no|isn't any|not any) (?:good )?(?:reason|need|point|call|grounds|cause)\b.{0,30}\b(?:open|on (?:the|your|my|our|any) (?:list|tracker|books|log|radar)|not to (?:close|discharge|sign|tick)|it (?:can't|shouldn't|couldn't) be (?:closed|discharged))\s*$/,
]

/** "Discharge the vetting backlog report", "close the plan": the matter of the one action stands for it; a survey or a counter is closed itself. */
export function closesMatter(calm: string, [only, other]: ShownAction[]): string {
  if (!only || other || !/\b(?:discharge|close)\b/.test(calm) || /^close\b/.test(only.title)) return calm
  return calm.replace(
    /\b(discharge|close)(?: off| out| down)? (?:the|my|our|that) ((?:[a-z0-9&'-]+ )*[a-z0-9&'-]+?)(?= (?:please|pls|now|too|then|thanks|as)\b|$)/,
    (words, verb: string, matter: string) => {
      const said = matter.split(' ')
      const isIts = said.every((word) => only.stems.has(stem(word)) || only.stems.has(word) || /^(?:of|for|on|the|and)$/.test(word))
      return isIts && (verb === 'discharge' || DOCUMENT.test(said.at(-1) ?? '')) ? `${verb} it` : words
    },
  )
}

const DOCUMENT =
  /^(?:plan|note|paper|letter|report|briefing|figures|numbers|data|breakdown|evaluation|trend|metrics|answer|costs|update|faqs?|summary|costings|breakdown|comparison|profile|forecast|timetable|strategy|protocol|assurance|response|assessment|list|guide|guidance|explanation|analysis)$/
