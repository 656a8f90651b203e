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
