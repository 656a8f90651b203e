import { oneOf } from './one-of.ts'

/** "Everything against my name". */
const OF_MINE = oneOf`
  (?:that(?:'s| is| are| was| were) )?(?:on here|on (?:this|that|the|your|my|our) (?:list|card|reminder|books|plate)|against (?:my|our) names?|(?:in|under) (?:my|our) names?|assigned to (?:me|us)|with my name on(?: it)?|of (?:mine|ours)|down to (?:me|us)|shown(?: here)?|listed(?: here)?|above|below|outstanding|due from (?:me|us))
  (?:that )?you(?:'ve| have)? (?:list(?:ed)?|show(?:n)?|sent(?: me| us)?|named|flag(?:ged)?|mention(?:ed)?)(?: (?:here|below|above|for (?:me|us)|on (?:here|this|the list|your list)))*|(?:that )?you(?:'ve| have)? (?:got )?(?:me |us )?(?:down )?for(?: (?:me|us))?|(?:that )?(?:i|we) (?:had|have|own|owned|owed|owe you)(?= (?:is|are|has|have|was|were)\b)
`

/** What owners say beside "done", and what they call it instead: sayings, promises, excuses for being late, going home, praise for the whole of it. None of it speaks against completion. */
export const ASIDES: [RegExp, string][] = [
  [
    /\bwith (?:no|nothing|zero) (?:[a-z]+ ){0,2}(?:left )?(?:open|outstanding|arising|unresolved|to follow|remaining|carried forward)(?=\s*$|[,.;])/g,
    ' ',
  ],
  [/\bnothing (?:is )?(?:overdue|late)(?: (?:here|from me|from us|now|on this))*\s*$/g, ' '],
  [
    /\bthat was (?:the |our )?(?:final|last) (?:one|cohort|session|course|class|batch|visit|event|meeting|letter|site|group|of them|of the [a-z]+)\s*$/g,
    ' ',
  ],
  [
    /\b(?:my|the|this|our) (?:(?:one|only|last|remaining) )?(?:outstanding|open|overdue|remaining) (action|item|task|one)(?= (?:is|has|was|now)\b)/g,
    'this $1',
  ],
  [
    /(?<=\b(?:done|complete|completed|finished|sorted|closed)) (?:claire|sarah|jo|jane|emma|helen|karen|sue|anne?|kate|lisa|rachel|laura|julie|paul|dave|david|steve|mark|andy|mike|john|chris|matt|pete|peter|tom|tim|rob|ian|phil|sam|alex|nick|simon|gary|kev|kevin|neil|martin|richard|becky|bex|liz|mel|nicky|tracy|debbie|sharon)\s*$/g,
    ' ',
  ],
  [/\b(?<=\b(?:all|we're|we are|i'm|i am) (?:all )?(?:done|finished|sorted)) here\s*$/g, ' '],
  [
    /\b(?:on the (?:train|bus|plane|boat|tube|way|move|road|sofa|hoof|fly)|in the (?:car|small hours|early hours|middle of the night|wee hours)|at (?:home|my desk|the kitchen table|teatime|silly o'clock|stupid o'clock|dawn|dusk)|from (?:home|my sick ?bed)|teatime|over (?:lunch|breakfast|coffee|dinner))(?: (?:home|in|back|down|over|to work|into work|from work))?(?=\s*$|[,.;]| (?:this|last|yesterday|on|today))/g,
    ' ',
  ],
  [
    /(?<=\bwith (?:you|her|him|them|the pcc|your office|the opcc)) (?:(?:a|two|three|four|\d+|some|many|several|over a|a good) )?(?:days?|weeks?|fortnight|months?|ages|while)(?: now)?(?=\s*$)/g,
    ' ',
  ],
  [
    /^\s*(?:(?:please|pls|just|do|have a) )*(?:check|look in|look at|see|try|search|refer to) (?:your|the|my|our) (?:in-?box|e-?mails?|junk|spam|sharepoint|folder|papers|pack|minutes|website|link|file|attachments?)(?: (?:for it|please|below|above|folder))*\s*$/g,
    ' ',
  ],
  [/\b(?:first|originally|initially) (?=(?:sent|went|submitted|provided|published|circulated|issued|shared|reported|delivered)\b)/g, ' '],
  [/\b(sent|resent|forwarded|submitted|emailed|uploaded|attached) (?:it |this |them )?again\b/g, '$1'],
  [
    /\b(?:(?:and|but) )?(?:he|she|they|(?:the )?(?:d?pcc|commissioner|chair|board|panel|opcc)) (?:said|says) (?:(?:it|that|this) (?:was|is) )?(?:a )?(?:big )?(?:thank you|thanks|ta|cheers|fine|ok|great|lovely|well done|good|excellent|spot on|perfect)(?: for (?:it|them|this|that))?(?=\s*$|[,.;]| and\b)/g,
    ' ',
  ],
  [
    /^\s*(?:and |there's |there is )?(?:nothing|nil) (?:more|else|further) (?:from|for|to (?:tell|send|say|report|add|give)(?: to)?) ?(?:you|me|us|(?:the |my |our )?[a-z&]+(?: [a-z&]+)?)?(?: (?:on|about|for) (?:this|it|that))?\s*$/g,
    ' ',
  ],
  [
    /(?<!\b(?:never|not) been (?:so |more )?)\b(?:(?:i'm|i am|we're|we are) )?(?:(?:very|most|really|now|finally) )*(?:proud|relieved|able|chuffed|thrilled|honoured|pleased|glad|happy|delighted|overjoyed|in a position) to (?:say|report|confirm|announce|advise|inform you|tell you|let you know|state|declare)(?: that)?(?= )/g,
    ' ',
  ],
  [
    /\b(?:i know |i'm sure |i expect |no doubt )?you(?:'ll| will) be (?:pleased|glad|happy|delighted|thrilled|relieved|surprised|chuffed|overjoyed|over the moon|astonished)(?: to (?:know|hear|learn|see|read)(?: that)?)?/g,
    ' ',
  ],
  [/\bhalf[- ]?year(?:ly)?\b/g, ' year '],
  [
    /\b(?:didn't|did not|doesn't|don't|never) (?:even )?(?:need|needed|take|took|require|want|use) (?:(?:the|that|all|as|a|any|so|anything|like|nearly|half|of) )*(?:full|whole|extra|long|time|months?|weeks?|extension|days|fortnight|year|extra time|that long)(?: (?:month|week|extension|time|year|fortnight|you gave (?:me|us)|in the end|after all|allowed|given))*\s*$/g,
    ' ',
  ],
  [
    /\b(?:well |just |long |way |even )*(?:ahead of|before|in advance of) (?:your|the|this) (?:message|reminder|chaser|card|e-?mail|note|prompt|nudge|deadline|due date|meeting|chase)(?: (?:came|arrived|landed|went out|reached me))?\b/g,
    ' ',
  ],
  [
    /^\s*(?:and |but )?you(?:'ll| will| can| should|'ve| have)? (?:(?:now|also|all|be able to) )*(?:find|see|get|view|read|access|locate|have|got) (?:it|this|that|them|these|the [a-z]+|a copy|all|everything)(?: (?:all|now|below))* (?:at|on|in|here|there|attached|below|under|via|from)\b(?! (?:friday|monday|tuesday|wednesday|thursday|tomorrow|draft|due course|time|a week))[^,;]*$/g,
    ' ',
  ],
  [
    /^\s*(?:and |with )?(?:the )?(?:final|last) (?=(?:one|session|event|visit|meeting|course|class|batch|site|letter|workshop)? ?(?:(?:was|being|held|on|in|at) )+)/g,
    'last ',
  ],
  [
    /^\s*(?:and |but )?(?:(?:wasn't|weren't|isn't|aren't|didn't|haven't|hasn't|don't|doesn't|can't|couldn't) (?:i|you|anyone|anybody|they|that|it|(?:my|our|the|your) [a-z-]+)|(?:did|have|can|could|do) you not) (?:[a-z]+ ){0,3}(?:clear|plain|obvious|enough|say|tell|told|said|read|get|got|see|seen|notice|noticed|receive|received|spot|hear|believe|listen|working)(?: (?:enough|so|you|that|it|this|my (?:e-?mail|message|note)|already|before|last time|first time|the first time|properly))*\s*$/g,
    ' ',
  ],
  [
    /\b(?:sorry|apologies|apols|forgive me)(?: for| about| i)? (?:not|never|forgot|forgetting|didn't|hadn't|omitting|neglecting)(?: to)? (?:say|saying|said|tell|telling|told|let|letting|updat|reply|replying|mention|mentioning|flag|log|confirm|get|getting|respond|report|come|coming|mark|tick)[a-z]*[^,;]{0,30}$/g,
    ' ',
  ],
  [
    /\b(everyone|everybody|nobody)'s (?=(?:now |all )*(?:done|had|been|got|completed|finished|attended|trained|seen|on|through)\b)/g,
    '$1 has ',
  ],
  [/\bwrite-? ?up\b/g, 'writeup'],
  [
    /\b(?:the |our )?(?:final|last) (?=(?:session|course|cohort|batch|visit|interview|workshop|payment|instal+ment|class|event|meeting|briefing|site|station|letter|delivery|unit|vehicle|device)s? (?:(?:was|is|has|been|now) )*(?:yesterday|last|on|this morning|today|held|ran|done|completed|delivered|finished|took place|went|fitted|sent|trained|installed)\b)/g,
    'last ',
  ],
  [/\bone[- ]to[- ]one\b|\b1[- ]?(?:2|to|:)[- ]?1\b|\b1:1\b/g, 'meeting'],
  [
    /\b(?:he|she)(?:'s| is| was| has)(?: now| since| already| all| just)* been (?=briefed|updated|informed|told|written to|shown|taken|invited|visited|met|trained|sent|given)/g,
    'been ',
  ],
  [/\b(?:he|she) (?:was|is) (?=(?:briefed|updated|informed|told|shown round|invited)\b)/g, 'been '],
  [
    /\b(?:he|she|they)(?:'s|'re| is| are) (?=(?:now |all |both )*(?:in post|in seat|on board|sworn in|up to speed|in the picture|appointed|trained)\b)/g,
    ' ',
  ],
  [/\b(?:it|that|they|this)(?:'s|'re) (?=(?:now |all |safely )*(?:in|up|out|live|out there)\s*$)/g, 'it is '],
  [
    /(?<!\bsigned off )\bfor (?:(?:a|over|about|at|more than|the last|the past|good|whole|full|long|nearly|almost) )*(?:fortnight|week|month|while|day|year|quarter)(?: now| or (?:so|more|two))*(?=\s*$)/g,
    ' ',
  ],
  [/\b(?:bang |right |fully |brought |now )*up to date(?=\s*$| (?:now|and|as|since|on|with)\b)/g, 'updated'],
  [/\bno follow[- ]?ups? (?:needed|required|necessary|requested|arising|wanted|asked for|from)\b.*$/g, ' '],
  [/\bnothing (?:(?:that )?(?:needs?|needed|requires?|required|to) )(?:be )?(?:chang|amend|alter|fix|updat|correct|tweak)[a-z]*\b/g, ' '],
  [/\bevery (?:single )?(?:member|one) of (?:the |our )?(?=[a-z])/g, 'all '],
  [
    new RegExp(
      String.raw`(?<=\b(?:everything|all|both|anything|the lot) )${OF_MINE}(?: (?=is|are|has|have|was|were|now|done|complete)|\s*$)`,
      'g',
    ),
    ' ',
  ],
  [new RegExp(String.raw`^\s*${OF_MINE} (?=(?:is|are|has|have|was|were|now)\b)`, 'g'), ' '],
  [
    /\bas (?:they|the (?:good book|saying|song|poet|bard|man|actress)|my (?:nan|gran|mum|dad|mother|old dad)) (?:says?|goes|used to say|said)\b/g,
    ' ',
  ],
  [/\b(?:days|weeks|months|ages|yonks|ages and ages|a while|some time) back(?=\s*(?:$|[,.;]|now\b))/g, ' '],
  [/\bnot that (?:anyone|anybody|you|they|it matters|there was (?:any|much) doubt)\b.*$/g, ' '],
  [/\b(?:for once|just this once|once and for all|all at once)\b/g, ' '],
  [/^\s*(?:a |bit |little |touch |tad )*(?:late|slow|tardy)(?: (?:i know|sorry|i admit|granted|admittedly))*\s*$/g, ' '],
  [
    /\b(?:took|taken) (?:a |bit |much |far |way |rather |little |slightly |lot |us |me |somewhat )*(?:longer|more (?:time|work|effort|doing)) than (?:[a-z']+ ?){1,3}$/g,
    ' ',
  ],
  [/^\s*(?:and |but |so )*(?:we|i|she|he|they) (?:finally |eventually |all )*got there(?: in the end| eventually| at last)?\s*$/g, ' '],
  [/\bwith (?:[a-z]+|\d+|a few|a couple of) (?:mins?|minutes?|seconds?|hours?|days?|weeks?|time|room) to spare\b/g, ' '],
  [
    /\b(?:in the nick of time|(?:well |just )?(?:within|inside|ahead of|before|in advance of) (?:the |your |its |our )(?:deadline|due date|target(?: date)?|time ?scales?|time ?frame|schedule|date|time)|ahead of deadline|under the wire|before the bell)\b/g,
    ' ',
  ],
  [/\b(?:wef|w\.e\.f\.?|with effect from)\b/g, 'from'],
  [
    /\b(?:i'm|i am|we're|we are|i|we|i'd|we'd|you can|you may) ?(?:now |just |would |will )*(?:calling|call|say|counting|count|chalking|chalk|marking|classing|treating|regarding|considering|declaring|declare|writing|write) (?:it|this|that|them|both|this one|that one|the action|the matter)?(?:'s| is| are)?(?: (?:up|down|off|as))* ?(?=(?:all |now |well and truly )*(?:done|complete|completed|finished|closed|sorted|discharged)\s*$)/g,
    ' ',
  ],
  [
    /\b(?:chalk|put|write|jot|set) (?:it|this|that|them|both|this one|that one) (?:up|down) (?:as |to )?(?=(?:done|complete|completed|finished|closed)\b)/g,
    ' ',
  ],
  [
    /\bevery (?:single |last )?(?:part|bit|element|piece|strand|limb|aspect|scrap|section|stage|point|component|requirement|inch)(?: of (?:it|this|that|them|the (?:action|task|ask|request)))?(?= (?:is|has|was|now|been|done|complete|finished)\b)/g,
    'all',
  ],
  [/\b(?:for the first time|first and (?:last|final|only))\b/g, ' '],
  [/\b(?:100|110|one hundred|a hundred) ?(?:%|per ?cent|pc)(?!\w| of| sure| certain| confident| happy| behind| agree)/g, ' fully '],
  [
    /\b(?:no|without) (?:come-?backs?|push-?back|kick-?back|complaints?|grumbles?|bother|repl(?:y|ies) (?:needed|required|expected))\b/g,
    ' ',
  ],
  [
    /\bwhat (?:you|he|she|they|the (?:pcc|chair|commissioner|board)) (?:(?:have|has|had|were|are|was|kept|keep) )*(?:chased|asked|wanted|needed|requested|chasing|asking|after|pinged|emailed|messaged|wanting|waiting)(?: (?:me|us|for|about|on|over|after|to (?:see|have|do)))*(?= (?:on|last|yesterday|this|has|is|was|have|are|earlier|today)\b)/g,
    'it',
  ],
  [/\banother one bites the dust\b/g, ' '],
  [
    /\bthat's (?:everyone|everybody|every(?:one| one) of them|all of them|all of us|the whole (?:lot|team|force|department)|the full (?:set|house|complement|list|team))(?: (?:now|done|trained))*\b/g,
    ' ',
  ],
  [
    /\b(?:as|in) (?:its |their |the )?final(?: (?:form|version|copy))?\b|\bfinal (?=(?:reports?|versions?|papers?|cop(?:y|ies)|figures|text|documents?|letters?|response|reply|numbers|data|briefing|results|findings|product|article|minutes|plan|policy|strategy|returns?)\b.*\b(?:sent|gone|went|issued|published|submitted|out|in|live|delivered|circulated|uploaded|provided|supplied|with|handed|posted|lodged|shared|done|complete|completed|finished|approved|agreed|adopted|presented)\b)/g,
    ' ',
  ],
  [
    /(?<!\bsigned off )\b(?:for|these|the (?:last|past)) (?:(?:some|many|several|a few|a couple of|two|three|four|six|the last few|the past few|a good few|a good|a long|quite some|quite a|\d+) )?(?:weeks?|months?|days?|ages|yonks|donkey's(?: years)?|years|(?:a )?while|time)(?: now)?(?=\s*$)/g,
    ' ',
  ],
  [
    /(?:,|\s)*\b(?:promise|i promise|honest(?:ly)?|honest guv|hand on heart|cross my heart|scout's honour|trust me|believe me|i swear|you have my word|my word on it)\s*$/g,
    ' ',
  ],
  [
    /^\s*(?:i'm |i am |we're |now |just |and |am )*(?:going|off|heading|headed|gone|away|on my way) (?:back |straight |now |out )*(?:to (?:bed|sleep|kip|lunch|the pub|the bar|court|the gym|the airport)|home|for (?:a|my|some) (?:pint|drink|lie down|kip|nap|sleep|lunch|tea|coffee|breakfast|run|walk|holiday|rest|beer)|on (?:leave|holiday|hols|rest days?)|off(?: duty)?)(?: now| then)?\s*$/g,
    ' ',
  ],
  [
    /^\s*(?:the |all )?(?:engineers?|contractors?|fitters?|builders?|installers?|electricians?|suppliers?|trainers?|auditors?|inspectors?|consultants?|workmen|removal men|technicians?|vendors?|team|crew) (?:have |has |all |now |had )*(?:left|gone|packed up|cleared off|off site|departed|moved out)(?: site| the (?:site|building))?(?: (?:on )?[a-z0-9]+)*\s*$/g,
    ' ',
  ],
]
