import { oneOf } from './one-of.ts'

/** "Nothing left to do", "not a thing outstanding". */
const LEFT_UNDONE = String.raw`(?:nothing|not a thing|no work|no tasks?|none of it|not anything|no loose ends) ${oneOf`
  (?:(?:more|further|else|now|is|was) )*(?:left|outstanding|remaining|remains|pending|(?<=more |further |else )(?:needed|required|to do))(?: (?:to do|to be done|to finish|to complete|needed|required|for (?:me|us) to do))?
  (?:(?:more|further|else|now|is|was|that) )*(?:to do(?! with)|to be done(?! with)|to add to it|for (?:me|us) to do)
`}`
const WHERE = String.raw`(?: (?:here|now|at all|at|on|from|for|with|in|by|to|it|this|that|one|my|our|me|us|side|end|part|front|action|i'm aware of|thanks|ta|pls|please|really|as far as i'm concerned))*`
const NAGGING = oneOf`
  chas(?:e|ed|ing)|remind(?:ed|ing|ers?)?|nag(?:ged|ging)?|ask(?:ed|ing)?|follow(?:ed|ing)? up|worry(?:ing)?|be on (?:the|my|your|our) (?:list|tracker|radar)
  stay(?:ing)? (?:open|on (?:the|my|your) \w+)|stay(?:ing)? open|keep(?:ing)? open|be open|show(?:ing)?|attention
`

/** Turns that hold "not", "no" or "before" and speak against nothing; each is replaced before guards are asked. */
export const PEACEFUL: [RegExp, string][] = [
  // How hard it was, once it is over.
  [
    /^\s*(?:and |but |though )?(?:it|that|this) (?:was|wasn't|has|hasn't|did|didn't) (?:been |come |take )?(?:(?:not|no|never|an?|all|always|exactly|quite|so|very|that|long) )*(?:easy|simple|quick|straightforward|plain sailing|picnic|mean feat|small (?:task|feat|job)|walk in the park|fun|pretty|cheap|painless|long|without (?:its )?(?:pains?|problems|hiccups|incident|difficult(?:y|ies)))\b/g,
    ' ',
  ],
  [
    /\b(?:nothing|nobody|no one|no-one) (?:more |else |further |left |now )*(?:to wait for|awaited|to chase|to come)\b|\b(?:a?waiting|await) (?:for |on )?(?:nothing|nobody|no ?one)(?: (?:more|else|further|now))*/g,
    ' ',
  ],
  [/\bno (?:update|extension|change)s? (?:is |are )?(?:needed|required|necessary)(?: (?:as|since|because|here|now))*(?= |\s*$)/g, ' '],
  // Copies over and above what was asked for.
  [
    /^\s*(?:i've|i have|we've|we have|i|we)? ?(?:also )?(?:printed|put|left|ran off|ordered|kept|handed out) (?:some|a few|a couple|several|spares?)(?: (?:copies|more|extra|spares?))?(?: of (?:them|it|these))? (?:for|at|in|on|out|up|with|round|around)\b/g,
    ' ',
  ],
  [
    /^\s*(?:and |so )?(?:i|we)(?:'m|'re| am| are| was| were)? (?:now |very |just |also )*(?:pleased|happy|glad|delighted|able|writing|write|can|would like|wish|want) (?:now )?(?:to )?(?:report|confirm|say|advise|inform|tell|let|notify|record)(?: you)?(?: know)?(?: that)? (?:all (?:the )?(?:two|three|four|five|actions|items)(?: actions| items)? (?:shown|listed|above) )?/g,
    ' ',
  ],
  [/\bin line with (?:the |our )?(?:plans?|timetable|deadline|request|schedule|action)\b/g, ' '],
  [/\b(?:an? |\d+ |few |couple of )(?:day|week|bit|little|days|weeks) late\b/g, ' '],
  [/\bno more to (?:do|add)\b(?! (?:until|till?|before|this|today|now|for now|yet|so far))/g, 'done'],
  [/\bfor the avoidance of doubt\b/g, ' '],
  [/^\s*next(?: one| item| action)?(?: please| pls)?\s*$/g, ' '],
  [/\b(?:sorry|apologies) (?:for|about) (?:the |my |any |being |taking )*[a-z]+(?: [a-z]+)?\s*$/g, ' '],
  [/\b(?:any|for any) (?:quer(?:y|ies)|questions?|problems?|issues?|concerns?)\b/g, ' '],
  [
    /\b(?:that|the) (?!first|second|third|last|other|main|easy|draft)[a-z-]+ (?:thing|one|job|task|bit) (?:that |which )?you (?:asked|wanted|chased|messaged|emailed)(?: me)?(?: (?:for|about|on|to do))?\b/g,
    'it',
  ],
  [
    /\b(?:nothing|no) (?:further|more|else) (?:is |was )?(?:required|needed|outstanding|to do)(?= (?:on|for|with|about|from|of|in respect of) )/g,
    'done',
  ],
  [
    /\bno (?:further|more|other) (?:actions?|work|steps?|tasks?) (?:is |are |now )*(?:outstanding|remaining|left|due|needed|required|necessary|to do)\b/g,
    'done',
  ],
  [
    /\b(?:\d+|an?|one|two|three|four|five|six|few|some|couple of|several) (?:days?|weeks?|months?|fortnights?|hours?|hrs?|mins?|minutes?) ago\b/g,
    ' ',
  ],
  [
    /\b(?:that|the|this|what) (?:thing|one|action|item|job|task) (?:that |which )?you (?:just )?(?:chased|asked|emailed|messaged|pinged|sent|reminded|nagged|wanted)(?: me)?(?: (?:for|about|on|of|over))?\b/g,
    'it',
  ],
  [/\b(?:done|finished|off) (?:for|until) (?:the |to)(?:day|night|week|weekend)\b/g, ' '],
  [/^\s*(?:that's |and |so |yep |yes )*(?:that's )?me (?=done|finished|sorted)/g, ' '],
  [/^(?:.* )?(?:another|one more)(?: one)? (?=done|finished|completed|closed|sorted|off the list|ticked|crossed)/g, ' '],
  [
    /(?<!\b(?:he|she|they|who|(?!that|this|we|it|us|i|all|now)[a-z]+) (?:is|are|was|were|has|have)(?: now| all)? )\b(done|finished) with (?=(?:it|this|that|both|them|the (?!bot|reminder|tracker|list|email|chasing)[a-z-]+(?: [a-z-]+){0,4})\b(?! (?:bot|reminder|chas|nag)))/g,
    '$1 ',
  ],
  [/\bclosed(?: (?:it|this))?(?: (?:at|from|on))? (?:our|my) (?:end|side)\b/g, 'closed'],
  [/\byou should (?:now )?have (?:it|them|this|received (?:it|them))(?: now| by now| already)?\b/g, ' '],
  [
    /\b(?:and )?no (?:changes?|amendments?|concerns?|issues?|objections?) (?:were |was )?(?:needed|required|necessary|found|raised|identified)\b/g,
    ' ',
  ],
  [/^\s*(?:please |pls )?stop (?:asking|chasing|nagging|reminding)(?: me)?\s*$/g, ' '],
  [
    /\b(?:isn't|aren't|is not|are not|not|no longer) (?:owed|owing|outstanding|open|pending|awaited|live|on (?:my|our) (?:desk|list|plate)) any(?:more| ?longer| more)\b/g,
    'done',
  ],
  [/\b(?:no longer|not) (?:outstanding|open|owing|owed|unanswered|unpaid|undone|awaited)(?: any ?more| any longer)?\b/g, 'done'],
  [/\b(?:isn't|aren't) (?:actually |now |in fact )?outstanding(?: any ?more| any longer)?(?! (?:because|as|since|yet))\b/g, 'done'],
  [/\b(?:no longer|not|isn't|aren't) (?:actually |now )?overdue(?: any ?more| any longer)?\b/g, ' '],
  // Nothing is left to be done: the whole is done.
  [new RegExp(String.raw`\b${LEFT_UNDONE}${WHERE}(?=\s*$|[,.;])`, 'g'), 'done'],
  [/\b(?:no (?:further|more|other) (?:action|work|steps?)(?: (?:is |are )?(?:needed|required|necessary))?)\b/g, 'done'],
  [
    new RegExp(
      String.raw`\b(?:no longer|doesn't|don't|does not|do not|no) needs? (?:for )?(?:any |more |further |to be |to )*${NAGGING}${WHERE}`,
      'g',
    ),
    ' ',
  ],
  [
    /\b(?:i )?(?:thought|(?:pretty |fairly )?sure|swear|certain|could have sworn) (?:that )?(?:i|we|id|ive|i'd|we'd|i've|we've) (?:had |have |already )*(?:told|said|mentioned|emailed|let|replied|answered|sent you|updated|closed|ticked|marked|signed|logged|flagged|reported|sorted|recorded)(?: (?:you|to you|u))?(?: know| this| that| so)*/g,
    ' ',
  ],
  [/\b(?:don't|dont|do not|no need to|needn't|need not) (?:worry|fret|panic|chase|ask)(?: (?:about it|me|again|any ?more))?\b/g, ' '],
  [/\b(?:never mind|forget|regardless of|ignore) the (?:due )?(?:date|deadline|reminder)\b/g, ' '],
  [/\b(?:not|isn't|isnt|wasn't) (?:late|overdue|forgotten)\b/g, ' '],
  [/\b(?:no (?:problem|worries|bother|issues?|drama)|not before time|not a problem|about time)s?\b/g, ' '],
  [/\bbefore (?:you(?:'d)?|the (?:reminder|deadline|due date)|time|schedule|deadline)(?: (?:even|ever|had|have|came|asked))*\b/g, ' '],
  [/\b(?:ahead of|on) (?:schedule|time|plan)\b/g, ' '],
  [
    /\b(?:as )?i (?:already )?(?:told|said|mentioned|emailed)(?: (?:you|to you))?(?: (?:last time|before|already|earlier|last week|last month|yesterday))?\b/g,
    ' ',
  ],
  [/\b(?:long |some time |a while |ages |weeks |months |days )ago\b/g, ' '],
  [/\b(?:been )?done (?:ages|for (?:ages|weeks|a while))\b/g, 'done'],
  [/\bnot just started,? /g, ' '],
  [/\bfirst thing\b/g, ' '],
  [/\b(?:both|all)(?: of)?(?: the)? (?:parts?|bits|elements|halves|sections|stages|phases|limbs)\b/g, 'all'],
  [/\b(?:that's|thats|it's|its|this is|all) (?:all )?finished with\s*$/g, 'finished'],
  [
    /\b(?:i'd|i would|we'd|we would|would) (?:really |very )*(?:be )?(?:grateful|appreciate(?: it)?|obliged|glad) if (?=you|we|this|it|that)/g,
    'please ',
  ],
  [/^\s*only\s+(?:is|are|was|has been)\s+(?=done|completed?|finished|closed|sorted)/g, ' '],
  [
    /\b(?:the )?(?:link|copy|hard copy|e-?mail|confirmation|evidence|screenshot|receipt)s? (?:to follow|follows|following|coming|will follow|to come|on (?:its|the) way)(?: (?:shortly|separately|by email|soon|later|today|tomorrow))*/g,
    ' ',
  ],
  [
    /\bas (?:(?:previously|already|last|i|we|was|per|earlier) )*(?:reported|advised|stated|said|mentioned|discussed|agreed|promised|requested|asked|confirmed|directed|instructed|ordered|minuted|required|tasked|specified|stipulated|commissioned)\b/g,
    ' ',
  ],
  [
    /^\s*(?:please |pls |you can |so )?(?:(?:consider|count|regard|treat|deem|call|take|read) (?:this|it|that|this one|that one|these|them|the action|both|all)(?: one)?(?: as)?|(?:consider|count|regard|treat|take|read) as) (?=done|closed|completed?|finished|sorted|discharged|[a-z]{3,}ed\s*$)/g,
    ' ',
  ],
  [/\b(?:it|this|that|we|you|i|they)'(?:s|ve|re|m)\b/g, ' '],
  [/\b(?:should|would|could) have (?:told|said|replied|updated|let you know)\b[^,.;]{0,40}/g, ' '],
  [/\bsee (?:minute|item|page|para|link|attached|email|below|above)\b(?: [\d.]+)?/g, ' '],
]
