import { oneOf, wordSet } from './one-of.ts'
/** Words that say a thing is finished. */
export const DONE_WORDS = new RegExp(
  String.raw`\b${oneOf`
  done and dusted|done|completed?|finished|finito|closed(?: out| off)?|sorted|boxed off|wrapped up
  put to bed|signed off|ticked off|tied off|tied up|squared away|cleared|nailed|polished off
  signed (?:it|this|that) off|concluded|finalised|implemented|delivered|actioned|fulfilled|discharged
  resolved|achieved|all yours|nothing (?:left|more|further|else) (?:to do|needed|required|outstanding)
  over the line|in the bag|did it|did (?:this|that)(?: one)?|been and gone|crossed off|job'?s a good'?un
  taken care of|dealt with|seen to|put away
`}\b`,
)

/** Turns that hold "not", "no" or "before" and speak against nothing; each is replaced before guards are asked. */
export const PEACEFUL: [RegExp, string][] = [
  [
    /\b(?:\d+|an?|one|two|three|four|five|six|few|couple of|several) (?:days?|weeks?|months?|fortnights?|hours?|hrs?|mins?|minutes?) ago\b/g,
    ' ',
  ],
  [/^\s*(?:please |pls )?stop (?:asking|chasing|nagging|reminding)(?: me)?\s*$/g, ' '],
  [/\b(?:no longer|not) (?:outstanding|open|overdue)(?: any ?more| any longer)?\b/g, 'done'],
  [
    /\b(?:nothing|not anything) (?:is |was )?(?:left|further|more|else|outstanding)(?: (?:to do|to be done|needed|required|outstanding|for me to do|on (?:it|this|this one|our side|my side)))?(?: on (?:it|this|this one|that one))?(?=$|[ ,.])/g,
    'done',
  ],
  [/\b(?:no (?:further|more|other) (?:action|work|steps?)(?: (?:is |are )?(?:needed|required|necessary))?)\b/g, 'done'],
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
  [/\b(?:it|this|that|we|you|i|they)'(?:s|ve|re|m)\b/g, ' '],
  [/\b(?:should|would|could) have (?:told|said|replied|updated|let you know)\b[^,.;]{0,40}/g, ' '],
  [/\bsee (?:minute|item|page|para|link|attached|email|below|above)\b.*$/g, ' '],
]

/** Requests that the action be closed. */
export const REQUESTS_TO_CLOSE: RegExp[] = [
  new RegExp(
    String.raw`\b${oneOf`
  please|pls|plz|kindly|happy (?:for|to)|content (?:for|to)|can you|could you|you (?:can|may)
  (?:can|may) (?:now )?(?:be|come)|(?:can|could|may) (?:i|we)|ok to|okay to|fine to|good to|ready (?:to|for)
  safe to|time to|want to|suggest (?:we|you)|let's|i'd like (?:to|this)|request
`}\b[^.;?]{0,60}\b${oneOf`
  close|closed|closure|closing|discharge|discharged|sign(?:ed)? (?:it |this )?off
  tick(?:ed)? (?:\w+ ){0,2}off|take(?:n)? (?:\w+ ){0,2}off|come off|removed? from the (?:list|tracker)
  mark(?:ed)? (?:\w+ ){0,3}(?:as )?(?:done|complete|completed|closed|finished)
`}\b`,
  ),
  /^\s*(?:so |yes |now |i'm |am )?(?:clos(?:e|ing)|discharge|tick|cross)(?: (?:it|this|that|this one|that one|them|both|all|these|the \w+ one)\b)?(?: (?:off|down|please|pls|now|out))*\s*$/,
  /^\s*(?:please |pls )?(?:mark|record|log|show|put) (?:(?:it|this|that|them|this one|that one|me|both) )?(?:down )?(?:as )?(?:done|complete|completed|closed|finished)\b/,
  /\b(?:recommend(?:ed|ing)?|put forward|propose[d]?|request(?:ing)?) (?:\w+ ){0,4}(?:for )?(?:discharge|closure)\b/,
  /\b(?:tick|cross|strike) (?:\w+ ){0,2}off\b/,
  /\bcan (?:now )?(?:come off|be (?:closed|discharged|ticked off|taken off|removed|signed off))\b/,
]

/** What makes a word of completion mean less than "done": negation, hedge, condition, report of another, future, part, limit. */
export const ADVERSE: RegExp[] = [
  new RegExp(oneOf`
  \b(?:not|never|no|nor|none|neither|nothing|nobody|nowhere|without|cannot|hardly|barely|scarcely|far from|anything but|yet to|unfinished|undone|uncompleted|incomplete|isnt|arent|wasnt|werent|hasnt|havent|hadnt|doesnt|didnt|dont|cant|wont|aint|couldnt|nope|nah)\b
  n't\b
`),
  new RegExp(
    String.raw`\b${oneOf`
  thinks?|thought|believed?|reckon|guess|suppos(?:e|ed|edly)|assum(?:e|ed|ing)|hop(?:e|ing|ed|efully)
  probably|possibly|perhaps|maybe|might|may|could|would|should|ought|likely|unlikely|apparently|allegedly
  presumably|seems?|appears?|looks?|feels?|unsure|not sure|unclear|unconfirmed|wish|love to|like to|imagine
  expect(?:s|ed|ing)?|doubt|sort of|kind of|ish
`}\b`,
  ),
  new RegExp(
    String.raw`\b${oneOf`
  almost|nearly|virtually|practically|mostly|largely|broadly|partly|partially|part|half|halfway|all but
  as good as|pretty much|more or less|just about|about to|close to|near|nigh|essentially|in theory
  in principle|on paper|technically|in effect|so to speak|sort-of
`}\b`,
  ),
  new RegExp(
    String.raw`\b${oneOf`
  if|unless|until|till?|once|when|whenever
  (?:provided|providing) (?:that|the [a-z]+ (?:is|are|has|have|agree|sign|approve)|you|they|he|she|we|it)
  assuming|subject to|pending|depend(?:s|ing|ent)|conditional|except|excepting|apart from|other than
  save for|aside from|bar|barring|minus|only|for now|for the moment|so far|to date|thus far
  as (?:far|much) as|at this stage|in the main|in my view
`}\b`,
  ),
  new RegExp(oneOf`
  \b(?:will|shall|going to|gonna|'ll|aim(?:s|ing)?|plan(?:s|ned|ning)? (?:to|for|on)|intend|target(?:ing)?|due|schedul(?:ed|ing)|to be|needs?|need to|have to|has to|must|want(?:s)? to|trying|try to|tomorrow|soon|shortly|next|later|by the end|on track|looking to|set to)\b
  'll\b
`),
  new RegExp(
    String.raw`\b${oneOf`
  still|yet|remain(?:s|ing|der)?|outstanding|left|to follow|follow(?:s|ing)? up|in progress|under ?way
  ongoing|on-going|working on|await(?:s|ing)?|waiting|chasing|stuck|to do|to come|to go|starts?|begins?
  kicks? off|starting|beginning|commences?|reopen(?:ed|ing)?|re-open(?:ed|ing)?|revisit|redo|again|unhappy
  problem|failed|rejected|returned|sent back|wrong|delayed?|slipped|minus
`}\b`,
  ),
  new RegExp(
    String.raw`\b${oneOf`
  draft(?:s|ed|ing)?|initial|interim|prelim(?:inary)?|provisional(?:ly)?|first|phase|stage|some|most
  majority|several|a few|bits?|my (?:bit|part|side|end|half|piece)|our (?:bit|part|side|end|half|piece)
  parts?|elements?|chunk|bulk|sections?|scoping|fieldwork|apart|two of|one of|\d+ of|out of
`}\b`,
  ),
  new RegExp(
    String.raw`\b${oneOf`
  says|(?:they|people|colleagues|team) say|said|tells|told|claims?|claimed|reports? that|according to|heard
  informed|understand(?:ing)?|gather|advised|predecessor|assures?|assured|insists?
`}\b`,
  ),
  new RegExp(
    String.raw`\b(?:for|awaiting|pending|with \w+ for) ${oneOf`
  sign[- ]?off|approval|comments?|review|clearance|checking|consultation|qa|consideration|feedback|agreement
`}\b`,
  ),
  /\b(?:stop (?:asking|sending|chasing|it)|quit|fed up|sick of|tired of|done with|done for\s*$|done in\s*$|finished with|everyone|everybody)\b/,
  /\b(?:whether|is it|has it|are they|was it)\b/,
]

/** Speaks of finishing without saying that it is finished. */
export const OPEN_ENDS = new RegExp(
  String.raw`\b${oneOf`
  nearly there|almost there|getting there|not (?:yet|quite)|unfinished|incomplete|in progress|under ?way
  ongoing|on-going|working on|draft(?:ed|ing)?|complet(?:e|ion|ing)|finish(?:ing)?|half ?way|to follow
  making progress|progressing|on track|started|begun|undone
  (?:do not|don't|dont|not) (?:close|discharge|mark|tick|sign)
`}\b`,
)

/** Words that may stand beside a word of completion and say nothing of what is done. */
export const NEUTRAL = wordSet`
  it this that these those them they its it's thats that's both all one ones action actions item items task tasks job
  work everything thing is are was were has have had been be being am i we i've we've ive weve he she who now already
  just fully finally totally entirely completely yes yep yeah yup ok okay right so and also as well too the a an my our
  mine ours on from of for to do does did by at in hi hello morning afternoon evening dear thanks thank you thx ta
  cheers please pls sorry fyi update good great happy pleased glad delighted say report confirm confirming can there
  long since ages ago lol ha haha btw actually definitely indeed really very quite successfully formally officially
  properly duly safely today yesterday last week month first time afaik fwiw tbh status aa re w with team me us mate
  all's everything's again's then this's over across out up off down back went gone got get getting gave given sent
  through earlier early late recently previously
`

/** What actions usually come to; they stand for the action itself. */
export const DELIVERABLES = wordSet`
  response reply answer deliverable output ask request bits
`

/** Past forms by which the first verb of a title is said to have been carried out. */
export const PAST_OF: [verbs: string[], forms: string][] = [
  [
    [
      'share',
      'provide',
      'send',
      'circulate',
      'supply',
      'submit',
      'present',
      'report',
      'brief',
      'produce',
      'publish',
      'give',
      'update',
      'issue',
      'forward',
      'explain',
      'set',
      'outline',
      'return',
      'email',
    ],
    'shared|provided|sent|emailed|circulated|supplied|submitted|presented|reported|briefed|produced|published|gave|given|issued|forwarded|explained|handed over|set out|outlined|uploaded|went (?:to|out|across)|gone (?:to|out|across)|tabled|updated',
  ],
  [['write'], 'wrote|written|sent|letter (?:has )?(?:gone|went)'],
  [['visit', 'attend'], 'visited|attended|went (?:to|there)|visit (?:took place|happened|went ahead)|took place'],
  [
    ['arrange', 'hold', 'convene', 'organise', 'deliver', 'run'],
    'arranged|held|convened|organised|delivered|ran|took place|happened|in the diary|booked',
  ],
  [['put', 'implement', 'introduce', 'establish'], 'in place|implemented|introduced|established|live'],
  [['recruit', 'appoint'], 'recruited|appointed|filled'],
  [['meet'], 'met'],
  [['bring', 'take'], 'brought|taken|took'],
  [['carry'], 'carried out'],
  [['agree'], 'agreed'],
  [['consider', 'think', 'engage', 'work', 'explore', 'expand', 'improve', 'ensure'], '(?!)'],
]
