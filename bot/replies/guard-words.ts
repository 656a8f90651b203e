import { oneOf } from './one-of.ts'

/** "Nothing left to do", "not a thing outstanding". */
const LEFT_UNDONE = String.raw`(?:nothing|not a thing|no work|no tasks?|none of it|not anything|no loose ends) ${oneOf`
  (?:(?:more|further|else|now|is|was) )*(?:left|outstanding|remaining|remains|pending|(?<=more |further |else )(?:needed|required|to do))(?: (?:to do|to be done|to finish|to complete|needed|required|for (?:me|us) to do))?
  (?:(?:more|further|else|now|is|was|that) )*(?:to do|to be done|to add to it|for (?:me|us) to do)
`}`
const WHERE = String.raw`(?: (?:here|now|at all|at|on|from|for|with|in|by|to|it|this|that|one|my|our|me|us|side|end|part|front|action|i'm aware of|thanks|ta|pls|please|really|as far as i'm concerned))*`
const NAGGING = oneOf`
  chas(?:e|ed|ing)|remind(?:ed|ing|ers?)?|nag(?:ged|ging)?|ask(?:ed|ing)?|follow(?:ed|ing)? up|worry(?:ing)?|be on (?:the|my|your|our) (?:list|tracker|radar)
  stay(?:ing)? (?:open|on (?:the|my|your) \w+)|stay(?:ing)? open|keep(?:ing)? open|be open|show(?:ing)?|attention
`

/** Turns that hold "not", "no" or "before" and speak against nothing; each is replaced before guards are asked. */
export const PEACEFUL: [RegExp, string][] = [
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
  [/\b(done|finished) with (?=(?:it|this|that|both|them|the [a-z-]+ (?:one|action))\b(?! (?:bot|reminder|chas|nag)))/g, '$1 '],
  [/\bclosed(?: (?:it|this))?(?: (?:at|from|on))? (?:our|my) (?:end|side)\b/g, 'closed'],
  [/\byou should (?:now )?have (?:it|them|this|received (?:it|them))(?: now| by now| already)?\b/g, ' '],
  [
    /\b(?:and )?no (?:changes?|amendments?|concerns?|issues?|objections?) (?:were |was )?(?:needed|required|necessary|found|raised|identified)\b/g,
    ' ',
  ],
  [/^\s*(?:please |pls )?stop (?:asking|chasing|nagging|reminding)(?: me)?\s*$/g, ' '],
  [/\b(?:no longer|not) (?:outstanding|open|overdue)(?: any ?more| any longer)?\b/g, 'done'],
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
    /\b(?:i )?(?:thought|(?:pretty |fairly )?sure|swear|certain|could have sworn) (?:that )?(?:i|we|id|ive|i'd|we'd|i've|we've) (?:had |have |already )*(?:told|said|mentioned|emailed|let|replied|answered|sent you|updated)(?: (?:you|to you|u))?(?: know| this| that| so)*/g,
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
    /\bas (?:(?:previously|already|last|i|we|was|per|earlier) )*(?:reported|advised|stated|said|mentioned|discussed|agreed|promised|requested|asked|confirmed)\b/g,
    ' ',
  ],
  [
    /^\s*(?:please |pls |you can |so )?(?:consider|count|regard|treat|deem|call) (?:this|it|that|this one|that one|these|them|the action|both|all)(?: one)?(?: as)? (?=done|closed|completed?|finished|sorted|discharged)/g,
    ' ',
  ],
  [/\b(?:it|this|that|we|you|i|they)'(?:s|ve|re|m)\b/g, ' '],
  [/\b(?:should|would|could) have (?:told|said|replied|updated|let you know)\b[^,.;]{0,40}/g, ' '],
  [/\bsee (?:minute|item|page|para|link|attached|email|below|above)\b(?: [\d.]+)?/g, ' '],
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
  still|yet|remain(?:s|ing|der)?|outstanding|left|to follow|being|one (?:more|last|final)|another|final|just needs?|follow(?:s|ing)? up|in progress|under ?way
  ongoing|on-going|working on|await(?:s|ing)?|waiting|chasing|stuck|to do|to come|to go|starts?|begins?
  kicks? off|starting|beginning|commences?|reopen(?:ed|ing)?|re-open(?:ed|ing)?|revisit|redo|again|unhappy
  problem|failed|rejected|returned|sent back|wrong|delayed?|slipped|minus
`}\b`,
  ),
  new RegExp(
    String.raw`\b${oneOf`
  draft(?:s|ed|ing)?|initial|interim|prelim(?:inary)?|provisional(?:ly)?|first|phase|stage|some|most
  majority|several|a few|bits?|my (?:bit|part|side|end|half|piece)|our (?:bit|part|side|end|half|piece)
  informal(?:ly)?|internal(?:ly)?|temporar(?:y|ily)|initially|tentative(?:ly)?|conditional(?:ly)?|unofficial(?:ly)?|consider
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
  /\b(?:stop (?:asking|sending|chasing|it)|quit|fed up|sick of|tired of|done with|done for\s*$|done in\s*$|finished with|(?:done|finished) for (?:the|this|today|now)|(?<!\b(?:to|with|by|for) )(?:everyone|everybody))\b/,
  new RegExp(
    String.raw`\b${oneOf`
  bounced|undelivered|(?:came|come|comes) back|lost|withdrawn|pulled|recalled|retracted|corrupt\w*|someone|somebody|others
  (?:everything|all|what|as much|whatever) (?:that )?(?:i|we|you|they) (?:can|could)|my best|our best|as best|best (?:i|we)
  (?:can|could|would|will) you (?:please |pls |just )?(?:confirm|check|tell|say)
  perspective|point of view|by then|by that (?:point|time)|at which point|that way
  (?:get|gets|getting|make sure|making sure|see|seeing|keep|having) (?:[\w']+ ){0,3}(?:done|sorted|finished|closed|completed?|over the line|signed off|wrapped up|put to bed|in the bag|sent|out|across)
  (?<!\b(?:just|happy|pleased|glad|able|delighted|writing|like|only|wanted) )(?<!^\s*)to (?:confirm|sign|approve|agree|check|review|verify|ratify|endorse|comment)
`}\b`,
  ),
  /^\s*(?:after (?:that|this|which)|then)\b/,
  /\bdone to death\b|\b(?:asked|asks|asking|wants?|wanted|needs?) (?:me |us |for )*(?:more|further|extra|additional|changes|amendments|another)\b/,
  /(?<!\bno )\b(?:more|further|extra|additional) (?:details?|work|info\w*|data|questions?|analysis|changes|evidence|figures|queries|bits?)\b/,
  /\b(?:whether|is it|has it|are they|was it)\b/,
]

/** Somebody is at it: "which I'm getting", "she is checking it". */
export const AT_WORK =
  /\b(?:i'm|we're|he's|she's|they're|i am|we are|he is|she is|they are|which is|who is|still|currently|now) (?:now |currently |just |still |also )*(?!attaching|coming|attending|joining|looking|sending|copying|enclosing|forwarding|closing|confirming|asking|writing|saying|reporting|claiming|marking|calling|emailing|noting|meaning|being|going|morning|evening|nothing|something|everything|anything|thing|string|spring|king|ring)[a-z]{2,}ing\b/

/** Speaks of finishing without saying that it is finished. */
export const OPEN_ENDS = new RegExp(
  String.raw`^\s*(?:it's |its |is |are )?still (?:to|with|in|on|out|need|being)\b|\b${oneOf`
  nearly there|almost there|getting there|not (?:yet|quite)|unfinished|incomplete|in progress|under ?way
  ongoing|on-going|working on|draft(?:ed|ing)?|complet(?:e|ion|ing)|finish(?:ing)?|half ?way|to follow
  not far (?:off|away|from)|(?:not sure|unsure|no idea|unclear)|nowhere near|being [a-z]+(?:ed|ised)|headway|getting on|plodding|on the go
  making progress|progressing|on track|started|begun|undone
  (?:do not|don't|dont|not) (?:close|discharge|mark|tick|sign)
`}\b`,
)

/** Work that is still to be done on what was sent: "sent for sign-off", "over to finance for costing". */
export const STILL_TO_DO = new RegExp(
  String.raw`\bfor (?:the |a |an |final |legal |further |some |more |her |his |their |your )*${oneOf`
  sign|approv|comment|review|clear|check|consult|qa|consider|feedback|input|publi[cs]|print|design|translat|typing|proof
  legal|finance|cost|edit|redact|format|quality|scrutin|discuss|decision|upload|ratif|agree|authori|endorse|ok\b|vett
`}`,
)
