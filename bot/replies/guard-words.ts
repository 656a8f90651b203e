import { oneOf } from './one-of.ts'

/** What makes a word of completion mean less than "done": negation, hedge, condition, report of another, future, part, limit. */
export const ADVERSE: RegExp[] = [
  new RegExp(
    String.raw`\b${oneOf`
  (?:please|pls|kindly|can you|could you|i|we|you|they|he|she|who|let's|must|did) (?:then |now )?complete|^\s*complete (?:the|this|that|it|my|our|an?|all)|(?:was|were|is|are|been|got|it's|that's) (?:[a-z]+ )?(?:shown|showing|marked|listed|recorded|logged|flagged|reported|put down) (?:down )?as|pretend\w*|(?:sent|submitted|passed|gone|went|forwarded|handed|referred|off|out|over(?! to you)) (?:(?:it|this|that|them) )?(?:(?:over|on|up|across|in) )?to (?:(?:the|our|my) )?(?:legal|finance|hr|ict|comms|estates|procurement|boss|line manager|analysts?|printers?|designers?|reviewers?|auditors?)|after a fashion|in a manner of speaking|up to a point|to (?:a|some) (?:degree|extent)|to an extent|in a sense|in a way|awaited|you lot|oh (?:sure|yeah|yes of course)|yeah right|whatever you say|if you say so|like hell|my foot|my eye
  always|routinely|regularly|normally|usually|on (?:its|the|their) way|(?:finished|done) at \d|(?:i'm|i am|we're) (?:finished|done) (?:at|by|in)
  (?:delivered|sent|given|shared|provided|reported|handed|passed|emailed) (?:over )?to (?:me|us|my)
  (?:did|done) (?:it|this|that|them) for (?:last|the (?:last|previous|first|other|old))\b|(?:room|venue|hall|slot|train|hotel|taxi|coach|transport|catering|caterers|tickets|travel|lunch|speakers?) (?:(?:is|are|now|has been|all|was) )*(?:booked|hired|reserved|paid for|sorted|lined up)|[a-z]{3,}ing (?:is |to )?complete (?=mon|tue|wed|thu|fri|next)
  (?:comms|legal|finance|hr|ict|analysts?|printers?|procurement|estates|designers?|web team|editors?|lawyers|solicitors|counsel|translators?|auditors?|reviewers?) (?:now |still |both )*(?:have|has|'ve|'s) (?:got |now )*(?:it|this|them|that|these)
  one (?:set|batch|copy|lot|bit|piece|tranche|page|volume) of|appointed to (?!(?:the |a |this )?(?:post|role|job|position|vacancy|rank)\b)|(?:recruitment|process|work|campaign|exercise|procurement|training|review|drafting|consultation|project|installation|roll-?out|programme|pilot|build|migration) (?:(?:has|have|is|was|now|only|just|been) )*(?:started|begun|commenced|kicked off|opened)
  closed (?:to (?:the )?(?:public|traffic|visitors|staff|new|applications|entries|us|me|everyone)|because|due to|owing to|for (?:good|business|refurb\w*|years)|down (?:years|ages|in \d{4})|in (?:19|20)\d\d|since (?:19|20)\d\d)
  (?:sent|submitted|passed|gone|went|handed|off|over|out) (?:(?:it|this|them|off|over|out|up|in) )?for (?:publication|publishing|printing|sign[- ]?off|signature|comments?|approval|review|clearance|consideration|formatting|typesetting|design|translation)
  (?:ticked|cheesed|brassed|browned|hacked|teed) off with|(?:i'm|i am|we're|really|bit|little|very) (?:ticked|cheesed|brassed|browned|hacked) off|signed off (?:sick|work|with|until|for (?:a|an|one|two|three|four|\d+|another|the) )
  (?:discharged|closed|completed|signed off) (?:into|across to|over to)|discharged to (?:the )?(?:[a-z]+ ){0,3}(?:board|group|panel|committee|meeting|forum)
  (?:action|item|task|this one|mine) (?:stays?|staying|is staying) (?:open|live|on the)|at least|caveats?|exceptions?|concerns|quer(?:y|ies)|rest (?:in|with|is|are|by|on)|continu(?:es|ing)|follows|good as
  as [a-z]+ as (?:i|we|it|they|he|she|you)|rather (?:you|we|it|i)|kept? open|leave (?:it |this |them )?(?:on|open)|in outline|snags?|teething|(?:sent|made|submitted|put in|raised|lodged) (?:an? |the |my |our )?(?:request|query|order|chaser?)\b
  (?<!\b(?:done|complete|completed|finished|closed|sorted|sent|it) )anyway(?=\s*$)|(?<!\bthe )(?:done|completed?|finished|closed|sorted|sent) (?:one|1)(?=\s*$)
  (?:review|check|consider|approv|verify|proofread|amend|edit|redraft|rewrit|finalis|validat)ing|(?=to )(?<=^\s*(?!took|take|happy|glad|pleased|sorry|able|wanted|had|easy|hard)(?:[a-z'&-]+ ){1,3})to (?:clear|finish|finalise|complete|add|tidy|fix|resolve|write|publish|upload|submit)
`}\b`,
  ),
  /^\s*(?!.*\b(?:through it|over it|gone over|[a-z]+ed|done|met|meet|spoke|sent|left|dealt|happy|ok|fine|help|thanks) with\b)(?:[a-z'&-]+ ){0,5}with (?:the |our |my )?(?:dcc|acc|cc|chief|deputy|legal|finance|hr|ict|it|comms|estates|procurement|suppliers?|contractors?|printers?|analysts?)\s*$/,
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
  fingers (?:all |still )?crossed|(?:touch(?:ing)?|knock(?:ing)? on) wood|give or take|near enough|or thereabouts|(?:double|triple|cross)[- ]?check(?:ing)?
  all being well|with (?:any|some|a bit of|a little) luck|god willing|deo volente|by all accounts|reportedly|reputedly|ostensibly|notionally|nominally|theoretically|don't quote me|if memory serves
  (?:so )?(?:i'm|i am|we're|we are|i was|i've been) (?:reliably )?(?:told|informed|assured|led to believe)|in a manner of speaking|as it were
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
  (?:provided|providing) (?:that|(?:the )?(?:[a-z]+ ){1,3}(?:is|are|has|have|agrees?|signs?|approves?|ever|does|do|can|switch(?:es)?|turns?|gets?|pays?|plays?|comes?)\b|you|they|he|she|we|it)
  assuming|subject to|pending|depend(?:s|ing|ent)|conditional|except(?:ed|ing)?|excluded|apart from|other than
  save for|aside from|bar|barring|minus|only|for now|for the moment|so far|to date|thus far
  as (?:far|much) as|at this stage|in the main|in my view
`}\b`,
  ),
  new RegExp(oneOf`
  \b(?:will|shall|going to|gonna|'ll|aim(?:s|ing)?|(?<=^\s*|\b(?:i|we|they|you|he|she|now|still|also|and|but|team|to|do) )plan(?:s|ned)? (?:to|for|on)|planning (?:to|for|on)|planned (?:to|for)|intend|target(?:ing)?|due|schedul(?:ed|ing)|to be|needs?|need to|have to|has to|must|want(?:s)? to|trying|try to|tomorrow|soon|shortly|next|later|by the end|on track|looking to|set to)\b
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
  /\b(?:stop (?:asking|sending|chasing|it)|quit|fed up|sick of|tired of|done with|done for\s*$|done in\s*$|finished with|(?:done|finished) for (?:the|this|today|now)|(?<!\b(?:to|with|by|for|round|around|across|past) )(?:everyone|everybody)(?! (?:now |has |is |been |have |all )*(?:[a-z]+ed|done|had|been|got|seen|met|on|the (?:link|report|figures|pack|paper|guide|kit|password|details)|it|theirs|one|access|copies|a copy|a link)\b))\b/,
  new RegExp(
    String.raw`\b${oneOf`
  bounced|undelivered|(?:came|come|comes) back|lost|withdrawn|pulled|recalled|retracted|corrupt\w*|someone|somebody|others
  (?:everything|all|what|as much|whatever) (?:that )?(?:i|we|you|they) (?:can|could|have|had|hold|got|know)|my best|our best|as best|best (?:i|we)
  (?:can|could|would|will) you (?:please |pls |just )?(?:confirm|check|tell|say)
  perspective|point of view|by then|by that (?:point|time)|at which point|that way
  (?:get|gets|getting|make sure|making sure|see|seeing|keep|having) (?:[\w']+ ){0,3}(?:done|sorted|finished|closed|completed?|over the line|signed off|wrapped up|put to bed|in the bag|sent|out|across)
  (?<!\b(?:just|happy|pleased|glad|able|delighted|writing|like|only|wanted) )(?<!^\s*)to (?:confirm|sign|approve|agree|check|review|verify|ratify|endorse|comment)
`}\b`,
  ),
  /^\s*(?:after (?:that|this|which)|then)\b/,
  /\b(?:asked|asks|asking|calls?|called|wants?|wanted|ordered|demanded|told us|insisted on|sent (?:it |us )?back for) (?:for |me |us )*(?:an?|the|some|one|it|them|this) (?:[a-z-]+ )?(?:re-?write|re-?draft|re-?work|re-?do|re-?think|rerun|re-?run|changes?|revision|amend\w*|different|longer|shorter|second|fuller|redone|changed|rewritten|re-?done|reworked|amended)\b/,
  /^\s*(?:(?:it's|is|are|they're|we're|all) )*live (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next)[a-z]*\s*$/,
  /\bdone to death\b|\b(?:asked|asks|asking|wants?|wanted|needs?) (?:me |us |for )*(?:more|further|extra|additional|changes|amendments|another)\b/,
  /(?<!\bno )\b(?:more|further|extra|additional) (?:details?|work|info\w*|data|questions?|analysis|changes|evidence|figures|queries|bits?)\b/,
  /\bwhether\b|(?<=^\s*(?:so |and |but |or )?|\b(?:know|sure|see|check|ask|wonder|wondering|confirm|not|only) )(?:is it|has it|are they|was it)\b|👎/u,
]

/** Somebody is at it: "which I'm getting", "she is checking it". */
export const AT_WORK =
  /\bgoing (?:back )?(?:through|over) (?:the|them|it|all|his|her|their|our|every)\b|\b(?:i'm|we're|he's|she's|they're|i am|we are|he is|she is|they are|which is|who is|still|currently|now) (?:now |currently |just |still |also )*(?!attaching|coming|attending|joining|looking|sending|copying|enclosing|forwarding|closing|confirming|asking|writing(?= to\b| on behalf)|saying|reporting|claiming|marking|calling|emailing|noting|meaning|being|going|morning|evening|nothing|something|everything|anything|thing|string|spring|king|ring)[a-z]{2,}ing\b/

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
