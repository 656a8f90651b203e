import { oneOf } from './one-of.ts'

/** Words that say a thing is finished. */
export const DONE_WORDS = new RegExp(
  String.raw`\b${oneOf`
  done (?:and|&|n|'n'?) dusted|done|completed?|finished|finito|closed(?: out| off| down)?|sorted|boxed off|wrapped up
  put (?:this |it |that |this one |that one )?to bed|signed off|ticked off|tied off|tied up|squared away|cleared|nailed|polished off
  signed (?:it|this|that) off|concluded|finalised|implemented|delivered|actioned|fulfilled|discharged
  resolved|achieved|all yours|nothing (?:left|more|further|else) (?:to do|needed|required|outstanding)
  over the line|in the bag|did it|did (?:this|that)(?: one)?|been and gone|crossed off|jobs?'?s? a good '?un
  (?:action|requirement|ask|request)(?:'s)? (?:is |now |has |been |fully )*(?:met|satisfied)|(?:fully )?(?:met|satisfied) (?:this|the) (?:action|ask|requirement|request)(?: in full)?
  mission accomplished|signed,? sealed,? (?:and )?delivered|taken care of|dealt with|seen to|put away|(?<=^\s*|that's |it's |that is )a wrap|ticked(?= off)
  box(?:es)? ticked|executed|completion (?:is )?confirmed|(?:report|reporting|confirm|confirming|announce|advise|notify you of|notification of|confirmation of|declare|certify)(?: the| its)?(?: full| formal| successful)? (?:completion|delivery)(?: of)?(?=\s*$)|(?:report|confirm|announce|advise|declare|certify)(?: the)?(?: full| formal| successful)? completion of (?:this|the|my|our|that) (?:action|item|task|one)|brought to (?:a|its) (?:close|conclusion|end)
  (?:closes|concludes|completes|finishes|fulfils|satisfies|discharges|ends) (?:off )?(?:this|the|that|our|my) (?:action|item|one|request|ask|point|matter)(?: off| out)?(?=\s*$)
  (?<=\b(?:is|are|now|all|'s) )(?:ancient |all )*history|(?:mission|task|objective) (?:is |has been )*(?:accomplished|achieved|complete)|in the can|sewn up|put to (?:rest|bed)|home and dry|(?<=^\s*|\b(?:it|this|that|is|it's|that's|now|all|been|both|one|one's|are) )(?:a )?(?:done deal|fait accompli|case closed|dead and buried|cracked(?! on)|nailed on|mopped up|knocked off|banked|all squared? (?:off|away|up)|squared (?:off|up)|sealed|jobbed|ship-?shape)
  crossed the (?:finish(?:ing)? )?line|over the finish(?:ing)? line|(?:that|the|this) box (?:(?:is|has been|was|now|been) )*ticked|(?:every|all the|all) box(?:es)? (?:(?:is|are|have been|has been|now) )*ticked|put a (?:tick|bow) (?:against|beside|by|in|on|next to) (?:it|this|that)|job (?:is )?jobbed|jobbed|(?:complied|dealt) with in full|answered in full|all present and correct|wrapped|finishe?d (?:up|off)|ticked and (?:done|dusted)|the job(?:'s| is) (?:a good '?un|done)|mark(?:ed)? off|fini\b|finis\b|kaput
  (?<=^\s*)completion of (?:this|the|my|that|our) (?:action|item|task|one|work)(?: in full)?(?=\s*$)
  (?:drawn|drew|put) a (?:firm |big |thick |final )?line (?:under|through) (?:it|this|that|them|both|this one|that one|the (?:matter|action|item))|line (?:(?:has|been|was|is|now) )*drawn (?:under|through) (?:it|this|that|them|both|the (?:matter|action|item))
  (?:ticked|crossed|struck|polished|finished|closed|knocked|boxed|rounded|squared|wrapped|tied|tidied) (?:it|this|that|them|both|this one|that one|these) (?:off|out|up|away)
  (?:that's\s+|(?<=^\s*(?:now |and )?))(?:another )?(?:one |that |it )?off (?:my|our) (?:plate|desk)(?=\s*$)
  knocked (?:(?:it|this|that|them|both|this one|that one) )?on the head
  (?:got|pushed|dragged|nudged|carried|squeezed|took|taken|bundled|brought|shoved|hauled) (?:(?:it|this|that|them|both|these|the lot|this one|that one) )?(?:over|across) the (?:finish(?:ing)? )?line|across the (?:finish(?:ing)? )?line
  (?<=^\s*|\b(?:it|this|that|is|it's|that's|now|all|been|both|one|them|has|have|and|i've|we've|already) )(?:handled|shipped|bagged and tagged|bagged up|boxed(?: up)?|buttoned up|zipped up|seen off|rounded off|wound up|accomplished|performed|laid to rest|put to rest|home and hosed|complied with|carried out(?= in full| to the letter| as (?:asked|instructed|requested|directed|ordered)|\s*$))(?= (?:in full|last|yesterday|on|this|today|mon|tue|wed|thu|fri|and|now|already|to the letter|as)\b|\s*$)
  (?<=^\s*(?:(?:and |so |well )*(?:that|this|which|it) )?)(?:closes|concludes|completes|finishes|sorts|settles|wraps|rounds|ties|does)(?: (?:off|up|out))? (?:it|this|that|them|both|this one|that one|things|matters|us|me)(?: (?:off|out|up|nicely|down|too|then))*(?=\s*$)
  (?<=^\s*(?:and |so |well )*(?:that|this|which|it) )brings (?:it|this|that|them|both|this one|that one|things|matters|the (?:matter|action|item)) to (?:an end|a close|a conclusion|completion)(?=\s*$)
  did (?:them|both|all of (?:it|them)|these|those|mine|the lot|so)(?= (?:on|last|yesterday|this|today|in|already|ages|weeks|earlier|mon|tue|wed|thu|fri)\b|\s*$)|already did(?=\s*$)
  (?:(?:that's )?(?:another )?one |(?:that's|it's|this is) )?off (?:the|my|your|our) (?:list|tracker|books)
`}\b`,
)

/** Words of the family of finishing, in whatever form: under a condition or in the future they tell of progress. */
export const FINISHING = new RegExp(
  String.raw`\b${oneOf`
  clos(?:e|es|ed|ing|ure)|discharg(?:e|es|ed|ing)|complet(?:e|es|ed|ing|ion)|finish(?:es|ed|ing)?|finalis(?:e|ed|ing)
  sign(?:ed|ing)? (?:it |this )?off|wrap(?:ped|ping)? (?:it |this )?up|done|sorted|submit(?:ted|ting)?|conclud(?:e|ed|ing)
`}\b`,
)

/** Requests that the action be closed. */
export const REQUESTS_TO_CLOSE: RegExp[] = [
  new RegExp(
    String.raw`\b${oneOf`
  please|pls|plz|kindly|happy (?:for|to)|content (?:for|to)|can you|could you|you (?:can|may)
  (?:can|may) (?:now )?(?:be|come)|(?:can|could|may|might|shall) (?:i|we|this|that|it)|ok to|okay to|fine to|good to|ready (?:to|for)
  would you mind|do you mind|mind|suggest (?:that )?(?:this|it|that)|safe to|time to|want to|(?:i think |believe |reckon )?(?:we|you|i) can (?:now )?|suggest (?:we|you)|let's|i'd like (?:to|this)|request
`}\b[^.;?]{0,60}\b${oneOf`
  close|closed|closure|closing|discharge|discharged|sign(?:ed)? (?:it |this )?off
  tick(?:ed)? (?:\w+ ){0,2}off|struck off|str(?:ike|uck) (?:\w+ ){0,3}(?:off|out|from)|archived?|taken down|remov(?:e|ed)(?: (?:it|this|that|them|this one|that one|both))?(?=\s*$)|take(?:n)? (?:\w+ ){0,2}off|(?:now )?come off|removed? (?:(?:it|this|that|them|this one|that one) )?from the (?:list|tracker)
  (?:mark|record|log)(?:ged|ed)? (?:\w+ ){0,3}(?:as )?(?:done|complete|completed|closed|finished)|put (?:\w+ ){0,2}to bed
`}\b`,
  ),
  /^\s*(?:so |yes |now |i'm |am )?(?:clos(?:e|ing)|discharge|tick|cross)(?: (?:it|this|that|this one|that one|them|both|all|these|the \w+ one)\b)?(?: (?:off|down|please|pls|now|out|and|&))*\s*$/,
  /^\s*(?:please |pls )?(?:mark|record|log|show|put) (?:(?:it|this|that|them|this one|that one|me|both|and|&|all) )*(?:down )?(?:as )?(?:done|complete|completed|closed|finished)\b/,
  /\b(?:recommend(?:ed|ing)?|put forward|propose[d]?|request(?:ing)?) (?:\w+ ){0,4}(?:for )?(?:discharge|closure|closing|discharging)\b/,
  /\b(?:tick|cross|strike|knock|take) (?:\w+ ){0,2}off(?! (?:line|site|air|topic|grid|sick|leave|today|work|me|us|(?:the|my|our|your) (?:agenda|plan|table|hands|plate|back)))\b/,
  /^\s*(?:and |ready |put forward |up |now )*for (?:discharge|closure|closing)(?: (?:please|pls|now))?\s*$/,
  /^\s*to (?:close|be closed|be discharged|come off)(?: off)? (?:please|pls)\s*$/,
  /^\s*off the list (?:please|pls)\s*$/,
  /\bcan (?:now )?(?:come off|be (?:closed|discharged|ticked off|taken off|removed|signed off))\b/,
]
