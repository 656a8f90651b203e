/** What is as good as "done": nothing is owed any longer, nobody is left, a line was drawn; each is replaced by a plain word. */
export const AS_GOOD_AS_DONE: [RegExp, string][] = [
  [
    /\bneither(?: of (?:these|them|the two))? (?:is|are|remains?) (?:(?:now|still|any longer) )*(?:outstanding|open|overdue|live|owed|owing|pending)(?: (?:now|any ?more|any longer))*\s*$/g,
    'both done',
  ],
  [
    /\bnone(?: of (?:these|them|mine))? (?:is|are|remains?) (?:(?:now|still|any longer) )*(?:outstanding|open|overdue|live|owed|owing|pending)(?: (?:now|any ?more|any longer))*\s*$/g,
    'all done',
  ],
  [/\b(?:sorted |finished |done )?(?:and )?over with\s*$/g, 'done'],
  [
    /(?<=\b(?:consider|count|regard|treat|deem|call|mark|record) (?:it|this|that|this one|that one) (?:as )?(?:done|discharged|closed|completed?|finished) )(?:from|at|on) (?:my|our) (?:end|side)\b/g,
    '',
  ],
  [
    /\b(?:seems?|appears?) to (?:really |quite |all )?(?:like|love|enjoy|welcome|appreciate|approve|be (?:very |quite )?(?:happy|pleased|content))\b/g,
    ' ',
  ],
  [/\b(?:and|as) (?:the |our )?[a-z]+ (?:has|have) (?:now |all )?(?:said|confirmed|agreed)(?: (?:so|as much|it|this))?\s*$/g, ' '],
  [/^\s*(?:the )?[a-z]+ (?:has|have) (?:now |all )?said so\s*$/g, ' '],
  [
    /\bwithout (?:any )?(?:admission|prejudice|liability|incident|a hitch|fuss|drama|difficulty|dissent)(?: of (?:fault|liability))?\b/g,
    ' ',
  ],
  [
    /^\s*(?:a |an |\d+ |two |three |four |five |six )*(?:days?|weeks?|hours?|minutes?) (?:within|inside|ahead of|before|in advance of|early)\b[a-z ]*$/g,
    ' ',
  ],
  [/^\s*(?:its |the |their )?(?:first|inaugural) (?:sitting|meeting|session) (?:was|were) (?=(?:on|in|last|yesterday|this)\b|\d)/g, ' '],
  [/(?<=[a-z]) (?:has |have )?(?:now )?run (?:its|their) course\s*$/g, ' is finished'],
  [
    /\bin (?:my|our) (?:view|opinion|judgement) (?=(?:the |this |that )?(?:action|requirement|obligation|request|ask|it|matter)(?:'s| is| has| was)\b)/g,
    '',
  ],
  [/\bfar (?:and|n|&) wide\b|\bleft,? right and centre\b/g, ' '],
  [
    /\b(?:read )?(?:receipts?|thanks|replies|acknowledge?ments?) (?:in |back )?from (?:everyone|everybody|all(?: of them)?|them all)\b/g,
    ' ',
  ],
  [
    /(?<=\b(?:visited|attended|went|toured|been)\b[a-z0-9 ]{0,30} )with (?:one|two|three|four|five|\d+|some|a few|several|both|half|most) of (?:the|my|our) (?:team|officers|staff|colleagues|members|analysts|sergeants|inspectors|supervisors)\b/g,
    ' ',
  ],
  [
    /^\s*(?:it |this |but |just )*(?:was|has|had|is)(?:n't| not) (?:been )?(?:updated|changed|amended|reflected|recorded|ticked|picked up|shown)(?: (?:off|up))?(?: (?:on|in|by|at) (?:your|the) (?:list|tracker|log|system|side|end|minutes|card|bot))\s*$/g,
    ' ',
  ],
  [
    /\b(?:force|county|nation|organisation)[- ]?wide\b|\b(?:across|throughout) the (?:whole |entire )?(?:force|organisation|board area)\b/g,
    'everywhere',
  ],
  [/\band (?:now |already |both )?being used\b/g, ' '],
  // To others and to those who asked.
  [
    /\bto (?:the |our )?[a-z]+(?: [a-z]+)? (?:and|&|plus) (?:to )?(?:the |your )?(?:d?pcc|commissioner|opcc)(?:'s (?:team|office|staff))?(?=\s*$| (?:on|at|last|this|yesterday|today|in|by|for info)\b)/g,
    'to the pcc',
  ],
  [
    /^\s*(?:so )?(?:there(?:'s| is) )?no (?:need|reason|point|call) (?:to|in|for you to) (?:carry(?:ing)?|roll(?:ing)?|bring(?:ing)?) (?:it|this|that|them|the action|this one)(?: (?:forward|over|on|along|across))?\s*$/g,
    ' ',
  ],
  [
    /\b(?:and )?(?:everyone|everybody|all of them|they all|all) (?:came|attended|turned up|showed up|was there|enjoyed it|loved it|(?:had|got) a (?:good|great) [a-z]+)(?= (?:on|in|too|along)\b|\s*$)/g,
    ' ',
  ],
  [/\bno follow[- ]?ups?\s*$/g, ' '],
  // The last of a row, which is behind us; and a sitting that was the first.
  [/\b[a-z]+th and (?:final|last) (?=[a-z])/g, 'last '],
  [
    /\b(?:final|last) (?=(?:one|session|course|cohort|batch|visit|event|meeting|letter|site|group|class|workshop|shift|team|station|school|ward|cell|officer|interview|rec|recommendation)s? (?:was|were|ran|went)\b(?! (?:to|due|meant|supposed|not|delayed|postponed|cancelled|deferred)\b))/g,
    'last ',
  ],
  [/\b(?:at|during|in) (?:the |its |their |our )?(?:[a-z]+(?:'s)? )?(?:first|inaugural|second) (?:sitting|meeting|session)\b/g, ' '],
  // What was asked, and nothing beyond it.
  [
    /\b(done|did|delivered|provided|supplied|given|completed|discharged|finished|fulfilled|actioned) (?:exactly |just |all |everything |all of )*(?:what|that|as) (?:(?:was|were|we|i|you|he|she|they|been|have|has|had|the (?:pcc|commissioner|chair|board)) )*(?:asked|required|agreed|promised|requested|wanted|expected|instructed)(?: (?:of (?:us|me)|for|to do|from (?:us|me)|at the meeting|by the (?:pcc|commissioner|board|chair)))*\s*$/g,
    '$1',
  ],
  [
    /\b(?:and )?(?:(?:nothing|no) (?:more|further|else|questions?) (?:(?:was|has been|were|is|being) )?(?:asked|requested|wanted|sought|raised)|(?:asked|asks|asking|calling|called|looking) for nothing (?:more|further|else))(?: (?:for|of (?:me|us)|from (?:me|us)|on (?:it|this)))*\s*$/g,
    ' ',
  ],
  [
    /\b(?:i|we)(?:'ve| have)? (?:already |also )?(?:said|told (?:you|them|the bot)|reported|mentioned|flagged|notified you)(?: (?:so|it|this|that|as much|of it))? (?:(?:twice|already|before|last time|three times|several times|more than once|at the (?:last )?(?:meeting|time)) ?)+$/g,
    ' ',
  ],
  [/\b(\d{1,2}(?:st|nd|rd|th)) (?:inst|ult|instant|ultimo)\b\.?/g, '$1'],
  [/\bat the (?:start|end|beginning) of (?:(?:this|last) (?:week|month)|the week)\b/g, ' '],
  [/\b(?:all )?(?:the )?keys (?:have |were |are |been |now |all |duly )*(?:returned|handed (?:back|over|in)|given back)\b/g, ' '],
  [/\b(?:he|she|they)(?:'s| was| is| were| has been| have been)(?: been)? written to\b/g, 'written'],
  [
    /\bno(?:body| one|-one) left to (?:train|brief|see|visit|tell|write to|interview|equip|meet|inform|vet)(?=\s*$|[,.;])|\bno(?:body| one|-one) left un[a-z]+ed(?=\s*$|[,.;])/g,
    'all done',
  ],
  [
    /\b(?:there(?:'s| is| are) )?no (?:backlogs?|queues?|arrears)(?: (?:left|remaining|remains|any ?more|now|at all|to speak of))*(?=\s*$|[,.;])/g,
    'backlog cleared',
  ],
  // What is owed on either side.
  [
    /\b(?:on |from |at )?(?:my|our) (?:end|side|part|half|bit)(?:'s| is)? (?:and|&|plus) (?:everyone|everybody|anyone|all|the pcc|pcc|the opcc|opcc|yours?|theirs?|hers|his|the commissioner|the council)(?:'s| else'?s?)*(?: (?:end|side|part))?\b/g,
    'all',
  ],
  [/\b(?:this|it|that|this one|that one|the action|(?:this|the|your|my) action) (?:has |have |'s )?(?:now )?run its course\s*$/g, 'done'],
  [/\byour (?=(?:action|ask|request|requirement)(?:'s| is| has| was))/g, 'the '],
  [
    /\bone (?:fewer|less) (?:for|on) (?:your|the|my|our) (?:list|tracker|books?|radar|pile|plate)(?= *(?:now|then|to worry about)? *$)/g,
    'done',
  ],
  [/\b(?:laid|put) (?:(?:it|this|that|them) )?to rest\b/g, 'finished'],
  [
    /\b(?:(?:it|this|that|this one|that one|the (?:action|matter|item))(?: is|'s)? )?no longer (?:an? |the )?(?:(?:open|outstanding|overdue|pending|unfinished|incomplete)(?: one| action| item| matter| task)?|live (?:action|item|matter|issue|one))\b/g,
    ' done ',
  ],
  [
    /^\s*(?:(?:it|this|that|this one|that one|the action)(?: is|'s)? |(?:the |my |our )?(?:letter|report|paper|note|brief|action|item|task|response|reply)s?(?: [a-z]+){0,6} )?(?:is |now )*no longer (?:live|active|current|running)\s*$/g,
    ' done ',
  ],
  [/\b(?:hasn't|has not) been (?:outstanding|open|overdue|live|on my (?:desk|list|plate)) (?:since|for)\b/g, 'done'],
]
