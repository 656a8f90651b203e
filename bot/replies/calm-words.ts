const FIGURES = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const DONE = '(?:done|completed?|finished|closed|sorted|discharged|concluded|delivered|actioned|settled|resolved)'
const SO_SAID = '(?:this|it|that|this one|that one|these|them|the (?:action|item|matter|task|job)|both|all|mine)'

/** More turns that speak against nothing, beside those of `peaceful-words.ts`: idioms, hours, courtesies, what was over and above. */
export const CALM: [RegExp, string][] = [
  // Filled in and given back to whoever issued it, not turned down.
  [
    /\b(completed|signed|countersigned|filled (?:in|out)|finished|done)(?: off)? (?:and|&) returned\b(?! (?:for|with|as|un|because|by)\b)/g,
    '$1 and sent',
  ],
  [
    /\b(completed|signed|filled (?:in|out)) and (?:sent|submitted)(?: (?:back|off|in))? to (?:the )?(?:college(?: of policing)?|home office|hmic\w*|iopc|ico|npcc|moj|ministry(?: of justice)?|ons|nca|apcc|cabinet office)\b/g,
    '$1',
  ],
  [
    /\b(got|getting|prised|pried|extracted|squeezed|wrung|coaxed|dragged|wrested|winkled) (.{2,40}?) (?:back )?(?:out of|off) (?=(?:the |our )?[a-z]+(?:\s*$| (?:on|at|last|yesterday|today|this|in)\b))(?!(?:the )?(?:way|list|tracker|chest|ground|press|door)\b)/g,
    '$1 $2 from ',
  ],
  [
    /\bto the (?:penny|pound|letter|last (?:penny|pound|detail|comma|pixel)|nearest penny|full(?=\s*$|[,.;])|satisfaction of (?:all|everyone))\b/g,
    ' ',
  ],
  [/\bqueues? (?:was |were )?(?:(?:right )?out (?:of )?the door|round the (?:block|corner))\b/g, ' '],
  [
    /\bdrafted(?: up)?(?:,| and| &)+ (?=(?:now |already |then |all )*(?:sent|shared|e-?mailed|submitted|circulated|issued|provided|supplied|approved|agreed|signed off)\b)/g,
    '',
  ],
  [/\bas (?:standard|routine|a matter of (?:course|routine))\b/g, ' '],
  [/\b(filled|recruited|appointed) (?:internally|from within)\b/g, '$1'],
  // What had happened by then, and no condition.
  [
    /\bwhen (?:the )?(?:d?pcc|commissioner|chair|board|panel|members?|committee|council|group|chief|deputy|d?cc|acc|opcc|we|i|he|she|they) (?:all |both |last |also )?(?:accepted|agreed|approved|met|came|visited|attended|noted|endorsed|adopted|signed|was (?:briefed|here|in)|were (?:briefed|here|in)|sat|spoke|saw|had)\b/g,
    ' ',
  ],
  // A month or an hour, not a doubt or a part.
  [/(?<=\b\d{1,2}(?:st|nd|rd|th)?(?: of)? )may\b(?! (?:be|have|need|not|come|go|well|close|take|still|require|want|slip)\b)/g, 'june'],
  [/\b(?<=(?:on|in|since|of|by|last|this|early|mid|late|end) )may\b(?= (?:\d|and|with|at|to|so|last|this)|\s*$|[,.;])/g, 'june'],
  [/\b(?<=\bthe )may(?= (?:pack|papers|meeting|a ?& ?a|board|panel|bundle|agenda|minutes|return|session)\b)/g, 'last'],
  [new RegExp(String.raw`\bhalf (?:past )?(?:${FIGURES})\b|\bhalf[- ]term\b|\bhalf (?:an hour|hour) ago\b`, 'g'), ' '],
  [
    /\bnot (?:only|just|merely|simply) (?:(?:is|was|has|have|are) (?:it|this|that|they) (?:been |all )?|(?:drafted(?: up)?|started|begun|discussed|scoped)\s*$)/g,
    ' ',
  ],
  [
    /\b(?:never|not) been (?:so |more )?(?:glad|happy|pleased|relieved|proud)(?:er)? to (?:type|say|write|report|tell you|use)(?: (?:the|that|this) words?)?\b/g,
    ' ',
  ],
  [
    /\b(?:everyone|everybody|all|all those|those|anyone|anybody|people|partners|all (?:who|that)) (?:who |that )?(?:needs?|needed|wants?|wanted|asked for|requires?|should have|ought to have|is due|was due) (?:it|them|this|one|access|copies|an? [a-z]+|the (?:link|report|figures|data|paper|document|file|copy|pack|note|slides|dashboard|access)|to (?:see|have|know|read)(?: it| them| this)?)\b/g,
    'all',
  ],
  [
    /\b(?:everything|all|what|whatever) (?:that )?(?:(?:he|she|they|you|pcc|the pcc|the commissioner|the chair|we|i|it) (?:(?:was|were|has|have|had) )*)?(?:asked|asks|wanted|wants|requested|requires?|required|needed|needs|agreed|minuted|listed|set out|expected)(?: (?:for|of (?:us|me)|to (?:do|see|have|know)|by (?:the )?[a-z]+|in the [a-z]+|from (?:us|me)|here))*\b/g,
    'it',
  ],
  [
    /\b(?:i'll|we'll|will|shall|i will|we will|going to|am|are) (?:now |just |of course |obviously |still )*(?:keep(?:ing)?|be keeping) (?:half )?(?:an|a close|a watchful|one|our|my|a weather) eye (?:on|out)(?: (?:it|this|things|that|them|matters))?(?: (?:as|going forward|from (?:here|now)|through|in|under)(?: [a-z]+){0,3})?/g,
    ' ',
  ],
  [
    /\b(?:now |just |it's |becomes? |goes into |moves? (?:in)?to |is |part of |into |under |through |all )*(?:bau|business as usual)(?: (?:now|from here|from now on|going forward))?\b/g,
    ' ',
  ],
  [
    /\b(?:as it (?:goes|happens|turns out)|in fact|as a matter of fact|for what it's worth|just so (?:you|u) know|so you know|for the record|believe it or not|would you believe(?: it)?|at (?:long )?last|in the end|truth be told|to be (?:fair|honest|clear|precise|exact)|you'll be (?:pleased|glad|happy|delighted) to (?:know|hear|learn|see)(?: that)?|i(?:'m| am) (?:pleased|glad|happy|delighted) to (?:say|report|confirm)(?: that)?|need i say|needless to say|in case you(?:'re| are) wondering|not that (?:anyone|anybody) (?:noticed|asked))\b/g,
    ' ',
  ],
  [
    /\b(?:i |we |just |only )*(?:wanted|writing|want|meant|calling|here|dropping (?:you )?a line|messaging|emailing|popping up|a (?:quick )?(?:line|note)) to (?:let you know|tell you|say|report|confirm|advise|inform you|update you)(?: that)?\b/g,
    ' ',
  ],
  [
    /\b(?:reporting|declaring|logging|recording|marking|notifying you (?:of|that)|confirming|registering|claiming|pleased to announce|happy to announce|this is to (?:confirm|say|report)|please note|note|be advised|pls note)(?: that)?(?= (?:my|this|that|the|it|our|all|both|these|completion|a completion)\b)/g,
    ' ',
  ],
  [/\b(?<!\b(?:been|was|were|am|are|is|i'm|we're|i|we|being|be|get|getting|have|has|not) )(?:told|informed|advised)(?=\s*$)/g, 'notified'],
  [
    /\b(?<!\b(?:been|was|were|am|are|is|i'm|we're|i|we|being|be|get|getting|have|has|not) )(?:(?<=\b(?:d?pcc|commissioner|opcc|board|chair|panel|everyone|everybody|all|team|office|partners|members|staff|stakeholders|you|her|him|them|chief|dcc)(?: (?:has|have|been|is|are|was|were|now|all|duly|fully|also))* )updated|thanked)(?=\s*$)/g,
    ' ',
  ],
  [
    /\bleft (?:here|us|the (?:building|office|force|station)|hq|my (?:desk|hands|office)|our (?:hands|office|desk|end)|this (?:office|building))\b/g,
    'sent',
  ],
  [
    /\b(?:quer(?:y|ies)|questions?|concerns?|points?|issues?|snags|problems?) (?:(?:is|are|was|were|has|have|been|all|now|duly|fully) )*(answered|resolved|dealt with|addressed|closed|sorted|cleared|settled|ironed out)\b/g,
    '$1',
  ],
  [
    /\b(?:answered|resolved|dealt with|addressed|cleared|settled|ironed out|took|taken) (?:(?:all|his|her|their|the|any|every|a few|some|both) )+(?:quer(?:y|ies)|questions?|concerns?|points?|issues?|snags)\b/g,
    'answered',
  ],
  [
    /\b(?:can't|cannot|can not|couldn't|don't|do not|struggle to|hard to|could not) (?:think|see|imagine)(?: of)? (?:what |anything |what there |any |what's |how |that there's |there's |there is |any )*(?:else|more|further|left)\b[^,.;]{0,40}$/g,
    'done',
  ],
  [
    /\b(?:the |our |its |their )?(?:first|1st|opening|maiden) (meeting|panel|session|sitting|group|board|cohort|forum|round|course|class|event)(?= (?:(?:has |was |been |already |all )*(?:sat|met|held|ran|took place|went ahead|happened|convened|gathered|assembled)|(?:was|is) (?:all )?(?:yesterday|last|on (?:mon|tue|wed|thu|fri|sat|sun|the \d|\d)[a-z]*|behind us|over|done|a success))\b)/g,
    'inaugural $1',
  ],
  [
    /\bdecided (?:against|not to)(?: (?:it|go ahead|proceed|pursue|do (?:it|so)|adopt|take it forward|progress)(?: (?:it|with it|this))?)?/g,
    'decided',
  ],
  [/\b(?:is |are |was )?over and done(?: with)?\b/g, 'done'],
  [/\bwell and truly\b/g, ' '],
  // No more time is wanted.
  [
    /\b(?:won't|will not|don't|do not|didn't|did not|no longer|not) (?:now |actually |even |in the end )*(?:need|require|want|be needing|be wanting|be asking for) (?:an? |the |any |that |your )?(?:extension|more time|extra time|longer|extra (?:week|month|fortnight)|later date)(?: (?:after all|now|any ?more|in the end|that (?:i|we) asked for))*/g,
    ' ',
  ],
  [
    /\b(?:and |with )*no (?:further |more |other |additional |follow[- ]?up )*(?:questions?|comments?|queries|points|requests|follow-?ups?|challenge|challenges|amendments?|changes)(?: (?:asked|raised|arising|came|made|back|from|of)\b.*?)?(?=\s*$| so (?:please|pls|can|you|this|it|we|i)\b)/g,
    ' ',
  ],
  [
    /\b(?:i|we) (?:now |therefore |would |do )*(?:regard|consider|treat|deem|view|see|take|count) (?:my|our|the|this|that) [a-z' ]{1,60}? as (?:now |fully |having been |being )*(?:met|satisfied|fulfilled|discharged|done|completed?|closed|finished)\b/g,
    'this is done',
  ],
  [
    /\b(?:\d+|an?|one|two|three|four|five|six|few|some|couple of|several) (?:days?|weeks?|months?|fortnights?) (?:since|back)(?=\s*$|[,.;])/g,
    ' ',
  ],
  [
    /\bso (?:that's|this is|it's) (?:me|us) (?:out of|off|done with|finished with|clear of|shot of|free of|rid of) (?:this|it|that)(?: one)?\b/g,
    ' ',
  ],
  [
    /\b(?:a |the )?(?:notes?|minutes|record|summary|write-?up|copy|transcript) of (?:the |our |that )?(?:discussion|meeting|session|conversation|visit|chat|briefing|call) (?:follows|to follow|will follow|is to follow|coming)(?: [a-z]+)?/g,
    ' ',
  ],
  [/\bw\/c\b/g, ' '],
  [/(?<!\b(?:i'm|i am|we're|we are|im|not|was|were) )\bfinished with(?=\s*$)/g, 'finished'],
  [
    /\bwithout (?:comment|amendment|change|dissent|discussion|question|objection|a vote|debate|further comment|challenge|exception|alteration|incident)s?\b/g,
    ' ',
  ],
  [
    /\b(?:that|the|this) (?:thing|one|action|item|job|task|bit) (?:that |which )?you(?:'re|'ve| were| are| kept| keep| have been| had been)? (?:chasing|asking|nagging|after|on about|wanting|waiting (?:for|on)|badgering|pestering|hounding|chased|asked|wanted)(?: (?:me|us))?(?: (?:for|about|on|over|to do))*\b/g,
    'it',
  ],
  [
    /\b(?:which|that|they|he|she|you|i|we)? ?(?:should|could|would)(?: have|'ve|ve) (?:said|told|mentioned|replied|updated|let you know|closed it)\b.*$|\bshouldve said\b/g,
    ' ',
  ],
  [
    /^(?:(?:hi|so|and|ok|well|yes|yep|right|good news|in short|in summary|to summarise|long story short|bottom line|short answer|upshot)[ ,:-]+)+(?=[a-z])/g,
    ' ',
  ],
  [
    /\bno (?:outstanding|remaining|residual|further|other) (?:work|actions?|tasks?|steps?|items?|issues?|points?|matters?) (?:on|for|in|with|from|against|relating to|in relation to) (?:the |this |our |my )?[a-z' ]{2,40}$/g,
    'done',
  ],
  [
    /\b(?:minutes|notes|slides|copy|copies|link|evidence|receipt|paperwork|photos?|pictures?|write[- ]?up|certificate|invoice) (?:to follow|follows|following|will follow|coming|on (?:its|their|the) way|to come)(?: [a-z]+)?/g,
    ' ',
  ],
  [/\binternal audit(?:ors?)?\b/g, 'audit'],
  [
    new RegExp(
      String.raw`\b(?:i|we|you can|you may|can|may|please|pls|now|you|would|i'd|to)? ?(?:(?:now |can |may |would |therefore |happily |safely )*)(?:regard(?:ed|ing)?|consider(?:ed|ing)?|treat(?:ed|ing)?|count(?:ed)?|deem(?:ed)?|view(?:ed)?|see|class(?:ed)?|take|call|rate|judge) ${SO_SAID} (?:as |to be |to have been |now |fully |being |is )*(?=${DONE}\b)`,
      'g',
    ),
    ' ',
  ],
  [/\b(?:as|in) the (?:first|last|final) (?:item|paper|slot|agenda item)\b/g, ' '],
  [/\b(?:third|second|fourth|fifth|last|2nd|3rd|4th) and (?:final|last)\b/g, ' '],
  [
    /\b(?:no|without) (?:hitches|hitch|drama|dramas|fuss|incident|snags|further ado|issues?|problems?|objections?|surprises|hiccups|complaints?|trouble|bother|thanks to [a-z]+)\b/g,
    ' ',
  ],
  [/\bnot (?:a|one) (?:moment|minute|day|second) too soon\b/g, ' '],
  [/\b(?:better late than never|sooner than (?:expected|planned|i thought)|earlier than (?:expected|planned))\b/g, ' '],
  [/\b(?:until|till?) (?:late|gone|past|all hours|midnight)(?: [a-z]+)?(?= (?:last|yesterday|on|but)|\s*$)/g, ' '],
]
