import { FORMAL_TURNS } from './formal-turns.ts'
import { LEAD_INS } from './lead-ins.ts'

const FINISHED = '(?:finished|done|completed?|sorted|closed|delivered)'
const RECORDS = '(?:action )?(?:log|tracker|records?|register|list|system|sheet|spreadsheet|books|entry|status|card)'
const OWNER = String.raw`(?:the |my |our )?(?:boss|chief|deputy|governor|guvnor|(?:t\/|temp )?(?:d?cc|acc|supt|dcs|ch(?:ief)? supt|chief superintendent|superintendent|commander|director|head|lead)(?: (?:of )?[a-z&]+(?: and [a-z]+)?){0,3}|ma'am|sir)`
const TELL = String.raw`(?:to )?(?:tell|inform|advise|notify|update|assure) (?:you|u|the bot|everyone)(?: that)?|(?:to )?let (?:you|u) know(?: that)?|(?:to )?(?:say|report|record)(?: that)?|(?:to )?(?:confirm|pass on|relay)(?: to you)? that`
/** What the list or the reminder shows, which whoever says so knows better. */
const SHOWN = String.raw`(?:overdue|late|outstanding|open|due|red|amber|not done|incomplete|ongoing|unfinished|in progress|not (?:been )?(?:done|completed?|finished|closed))`
const NOT_SO = String.raw`(?:it|that|this)(?:'s| is)? ?(?:isn'?t(?: so| true| right)?|is not|not(?: so| true| right)?|hasn'?t been)`

/** Turns of phrase that say a plain thing in a roundabout way, with the plain words; letter case does not matter. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  // What it was, and is no more.
  [
    /\b(?:it |this |that )?(?:was|were) (?:overdue|late|outstanding|open|behind|red|amber)[,;]? (?:but |and )?(?:it |they )?(?:isn'?t|is not|aren'?t|not|no longer)(?: is| are)?(?: now| any ?more)*\s*[:;,.–—-]+\s*/gi,
    '',
  ],
  [/\bthe action (?:itself|as such|as a whole|proper)(?= (?:is|has|was)\b)/gi, 'the whole action'],
  [
    /\b(?:report|reporting|confirm|confirming|announce|announcing|advise|advising|record|recording|declare|declaring|certify|certifying|log|logging) (?:the |its )?(?:full |formal |successful )?completion(?: of (?:this|the|my|our|that)(?: action| item| task| one| piece of work)?)?(?=\s*(?:$|[.,;!\n]))/gi,
    'say this is complete',
  ],
  [
    /\bi (?:regard|consider|count|treat|see|view) (?:my |our |the |this |that )?(?:obligation|part|side|duty|action|ask|commitment|undertaking|requirement)s?(?: (?!not\b|only\b|part\b)[a-z0-9&'-]+){0,8}? as (?:now )?(?:fully )?(?:met|fulfilled|done|completed?|discharged|satisfied|closed)\b/gi,
    'this action is done',
  ],
  [/,?\s*\bas far as (?:i'm|i am|we're|we are|(?:my |our |this )?[a-z]+ is) concerned\b/gi, ''],
  [
    /\bthat's (?:me|us) (?:all )?(?:out of|done with|finished with|clear of|shot of|through with) (?:this|that|it)(?: one| action)?\b/gi,
    'this is done',
  ],
  [/\b(?:under|over) my (?:signature|hand|name)\b/gi, ''],
  [
    /\b(?:(?:and |with )no |without (?:any )?)(?:further |more |other )?(?:questions?|comments?|queries|amendments?|changes|objections?)(?: (?:asked|raised|made|from (?:him|her|them|anyone)))?(?=\s*(?:$|[.,;!\n]))/gi,
    '',
  ],
  [
    /\bon (?:my|our) (?:last |final |first )?(?:set of |run of )?(?:nights?|days|lates|earlies|shifts?|tour|rest days?|day off|weekend off)\b/gi,
    '',
  ],
  [/,?\s*\b(?:whatever|despite what|never mind what) (?:the |your |my |our )?[a-z]+ (?:says?|shows?|reads?|thinks?|claims?)\b/gi, ''],
  [
    /\b(?:(?:on|at|from) )?(?:my|our) (?:own )?(?:side|end)\b(?=[\s\S]{0,60}\b(?:please|kindly|pls|can you|could you|(?:happy|fine|ok|okay|content|good) (?:to|for)|so) (?:you can |(?:it|this|that) to be )?(?:now )?(?:clos|remov|discharg|mark|record|take|tick|strike|amend|update|correct|adjust))/gi,
    '',
  ],
  [
    new RegExp(
      String.raw`[,;]?\s*\b(?:can|could|would|will|please|pls|kindly) (?:you |we |somebody |someone |anyone |anybody )?(?:please |pls |kindly )?(?:update|amend|correct|adjust|annotate|refresh) (?:the |your |my |our )?${RECORDS}(?: accordingly| please| pls| to (?:show|reflect) (?:this|that|it))*\s*\??(?=\s*(?:$|[,.;!\n]))`,
      'gi',
    ),
    '. Please note it.',
  ],
  [
    /[,;]?\s*\b(?:can|could|would|will) (?:you|somebody|someone|anyone|anybody) (?:please |pls |kindly |just )*(?:log|record|note|register|minute|jot) (?:it|this|that|them)(?: (?:down|for me|for us|up|as such|please|accordingly|in|on the (?:list|tracker|system)))*\s*\?*(?=\s*(?:$|[,.;!\n]))/gi,
    '. Please note it.',
  ],
  [/\bnot this (week|month|quarter|year),? (?:but )?(?:the )?next(?: one)?\b/gi, 'next $1'],
  [/\b(?:absolutely|completely|utterly|totally|all|just|really) done in\b/gi, 'tired'],
  // The last of the list is the last one.
  [
    /\b(?:the )?(first|second|third|fourth|last|top|bottom|middle|final) (?:one )?(?:on|in|of) (?:the|this|that|your|my|our) (?:list|card|reminder|three|two|four|five|lot|bunch|batch|set|trio)\b(?! (?:of|is|are|draft))/gi,
    'the $1 one',
  ],
  // Called out before it: "no panic", "how many times".
  [
    new RegExp(
      String.raw`(^|[.!?\n,;–—-]\s*|\b(?:and|but|so|hi|hello|ok|yes|yep|morning|afternoon|evening)\s)(?:no panic|don'?t panic|panic over|no fear|(?:never|have no) fear|fear not|worry not|relax|chill(?: out)?|calm down|keep your (?:hair|shirt|wig|knickers) on|rest assured|(?:it's )?no (?:worries|drama|sweat|bother|biggie|problem|stress|trouble)|stand easy|at ease|(?:some )?(?:good|great|excellent|happy) news|stop press|news ?flash|breaking news|drum ?roll|guess what|ta-?da+h?|hey presto|voila|eureka|hallelujah|hurra[hy]|hoo?ra[hy]|woo ?hoo|whoop(?:ee)?|thank (?:god|goodness|heavens?|the lord)|(?:miracles|wonders) (?:do|will)? ?never cease|miracles do happen|(?:you won'?t|you'll never) (?:believe (?:it|this)|guess)|how many (?:more )?times(?: must i (?:say|tell you)| do i have to (?:say|tell you)(?: (?:it|this))?)?|(?:for|this is) the (?:last|umpteenth|nth|second|third|fourth|fifth|tenth|hundredth|final) time(?: of (?:asking|telling))?|(?:as |like )?i keep (?:on )?(?:saying|telling you|telling (?:you )?people)|as i (?:said|say)(?: before| already)?|i've (?:already )?said (?:this|it)(?: before| already)?|i repeat|to repeat(?: myself)?|read my lips|for (?:crying out loud|(?:god|goodness|pete|heaven|pity|christ)'?s?'? sake)|give me strength|good (?:grief|lord|god)|ffs|jeez|blimey|crikey|bloody hell|sigh|yawn|(?:do )?keep up|wake up|(?:once|yet) again|no need to (?:wait|hang (?:about|around|on)|hold (?:off|on)|delay|chase|worry|ask|panic|remind me|bother|nag|follow up|send (?:me )?reminders?)(?: [a-z0-9']+){0,5}?|nothing to (?:worry about|see here|fret about|chase)|leave me (?:alone|be)|stop (?:fretting|worrying|panicking|badgering|hounding|nagging)(?: me)?|you can (?:relax|stop (?:chasing|worrying|asking|nagging)(?: me)?|stand down))(?:\s*[,;:.!?–—-]+\s*|\s+(?=(?:it|its|it's|thats?|that's|this|they|they're|all|both|done|finished|completed?|sorted|closed|these|i|i've|we|we've)\b))(?=[^.;\n]{0,80}\b(?:${FINISHED}|sent|published|went|gone|supplied|provided|submitted|with (?:you|her|him|the pcc)|circulated)\b)(?!(?:but|not|until|unless|when|if)\b)`,
      'gi',
    ),
    '$1',
  ],
  [/,?\s*\bas (?:they|the (?:good book|saying|song|poet|bard)|my (?:nan|gran|mum|dad|mother)) (?:says?|goes|used to say|said)\b,?/gi, ''],
  [/(?<=\b(?:finished|done|completed?|closed|sorted|delivered|discharged) )(?:wef|with effect from)\b/gi, 'on'],
  [/,?\s*\bwith (?:[a-z]+|\d+|a few|a couple of) (?:mins?|minutes?|seconds?|hours?|days?|weeks?|time|room) (?:to spare|in hand)\b/gi, ''],
  // Offers of more, which set no condition.
  [
    /[,;.–—-]?\s*\b(?:but |and |so |please |pls |do |just |feel free to |don't hesitate to )*(?:shout|call|ring|holler|get in touch|drop me a line|email me|message me|say|give me a (?:shout|ring|call|bell|buzz)|let me know|let us know|lmk) if (?:you|u|she|he|they|anyone|anybody|there|the (?:pcc|board|panel|commissioner|chair))(?:'s|'re| is| are)? (?:needs?|wants?|requires?|have|has|got|would like|anything|any) ?(?:to (?:see|know|discuss|ask) )?(?:(?:anything|any|more|further|something|some)(?: (?:else|more|further|other|from (?:me|us)|about it|on (?:it|this)|questions?|queries|information|info|details?|problems?|issues?|to (?:know|see|add|discuss|ask)))*)?(?=\s*(?:$|[,.;!\n–—-]|but\b|and\b|it's\b|this\b|it\b))/gi,
    '. ',
  ],
  [
    /[,;.–—-]?\s*\b(?:if|unless) (?:you|u|anyone|anybody|there)(?:'s|'re| is| are)? (?:needs?|wants?|requires?|have|has|got|would like|anything|any) ?(?:anything|any|something)?(?: (?:else|further|other|questions?|queries|from (?:me|us)))+(?=\s*(?:$|[,.;!\n–—-]|it's\b|this\b|it\b))/gi,
    '. ',
  ],
  [
    /[,;.–—-]?\s*\b(?:i |we )?(?:do )?hope (?:that|this|it|all)(?:'s| is|'ll)? (?:helps?|ok(?:ay)?|suffices?|fine|alright|all right|good(?: enough)?|what (?:you|she|they) (?:need(?:ed)?|want(?:ed)?)|does (?:it|the trick|the job)|covers it|clears (?:it|this|things) up|well|acceptable|satisfactory)(?=\s*(?:$|[,.;!\n]))/gi,
    '',
  ],
  [
    /\b(?:i'm|i am|we're|im) (?:(?:so|really|very|a bit|a little|well|proper|rather) )*(?:ticked|cheesed|brassed|browned|hacked|teed) off\b/gi,
    'annoyed',
  ],
  [/(?<!\b(?:once|when|until|till|if|after|unless) )\byou've (?=(?:had|got|received|been (?:sent|given))\b)/gi, 'you have '],
  [/(?<![\w'])'?tis (?=done|finished|complete)/gi, "it's "],
  [
    /,?\s*\b(?:see )?(?:item|minute|para(?:graph)?|page|agenda item|section|point|note) \d+(?:\.\d+)?(?: (?:of|in|on) (?:the|your|my|our|that|last) [a-z]+(?: [a-z]+)?)? (?:refers|applies|covers (?:it|this)|has it|records (?:it|this)|confirms(?: it| this)?|is where it is)\b/gi,
    '',
  ],
  [
    /\b(?:gone |went |moved |turned |jumped |now |it's |it |this |has |have )*(?:up )?from (?:\d+ ?(?:%|per ?cent)?|red|amber|in progress|ongoing|open|draft) to (?=(?:100|done|complete|finished|closed)\b)/gi,
    '',
  ],
  [
    /\b(?:(?:about|around|just|over|under|only) )*(?:half an hour|(?:a |three )quarters? of an hour|an hour|a (?:minute|moment)|(?:two|three|four|five|ten|fifteen|twenty|thirty|forty|a few|a couple of|\d+) (?:hours|minutes|mins|hrs)) ago\b/gi,
    'today',
  ],
  [/\((?:see |at )?(?:item|minute|para|page|section|point|agenda item) [\d.]+[^()]{0,40}\)/gi, ''],
  [/\b(receipt|ref|reference|order|invoice|confirmation|tracking|log) no\b\.?:? ?[\w/-]*\d[\w/-]*/gi, '$1'],
  [/,?\s*\b(?:from where (?:i|we)(?:'m| am| are|'re)? (?:sit|stand|sitting|standing)|in my book)\b/gi, ''],
  [
    /\bwhat(?:ever)? (?=(?:you(?:'ve| have)? (?:got )?(?:me|us) down for|(?:is|was|'s) (?:against|in|under) my name|i owed? you|is on (?:here|the list|my list))\b)/gi,
    'everything ',
  ],
  [
    /,?\s*(?:\band )?\b(?:(?:he|she|they|(?:the )?(?:pcc|commissioner|chair|board)) )?(?:wants|wanted|needs|needed|requires|required|is asking for|asked for|seeks|sought) (?:no more|nothing (?:more|further|else))(?: (?:on|from|about|of) (?:it|this|that|me|us))*(?=\s*(?:$|[,.;!\n]))/gi,
    '',
  ],
  // Said for the owner, by whoever writes for them: "the DCC has asked me to confirm that".
  [
    new RegExp(
      String.raw`(?<![\w'])(?:${OWNER} (?:has |have |'s )?(?:asked|asks|told|tells|instructed|directed|requested|wants|wishes|would like)(?: for)? (?:me|us) (?:${TELL})|(?:i've|i have|we've|we have|i was|i am|i'm|we are|we're) (?:been )?(?:asked|told|instructed|directed|authorised|pleased|happy) (?:by ${OWNER} )?(?:${TELL})|${OWNER} (?:says|said) (?:to (?:tell|say|let)) ?(?:to )?(?:you|u)?(?: know)?(?: that)?)(?=\s)`,
      'gi',
    ),
    '',
  ],
  [
    /\b(?:writing|replying|responding|answering|reply|response|message)?\s*(?:on behalf of|(?<=\b(?:writing|replying|responding|answering) )for) [^,.:;\n]{2,40}, who (?:confirms|says|reports|advises|has confirmed|has asked me to (?:say|confirm))(?: that)?/gi,
    '',
  ],
  // What the list or the card shows is set aside by whoever then says how it is.
  [
    new RegExp(
      String.raw`(?:\bi (?:see|know|notice|note|realise|appreciate|get|accept)(?: that)? )?(?:\b(?:your|the|my|our|this) (?:action )?(?:card|tracker|list|reminder|system|bot|log|sheet|records?|e-?mail|message) |\b(?:it|this|that)(?:'s| is)? )(?:still |is |are |may |might )*(?:says?|saying|shows?|showing|shown|has|have|thinks?|reckons|lists?|listed|flags?|flagged)(?: up)?(?: (?:it|this|that|me|us|mine))?(?: (?:down|still|as|is|isn't|to be|on))* ${SHOWN}\s*(?:[,;.–—-]\s*)?(?:but |and |yet )?${NOT_SO}(?=\s*(?:$|[,.;!\n–—-]))`,
      'gi',
    ),
    '',
  ],
  [
    new RegExp(
      String.raw`\b(?:your|the|my|our|this) (?:${RECORDS}|reminder|bot)(?:'s| is| are)? (?:out of (?:date|sync|step)|behind(?: the times)?|wrong|not (?:up to date|needed|been updated)|lagging|stale|old|needs? (?:an? )?(?:updat|amend|correct|refresh)[a-z]*)\s*[,;–—-]+\s*(?=[^.;]{0,40}\b${FINISHED}\b)(?![^.;]*(?:\bnot\b|n't\b|\bnever\b))`,
      'gi',
    ),
    '',
  ],
  [
    /^\s*(?:tracker|list|log|records?|reminder|card) (?:is )?(?:(?:needs?|requires?) (?:updat|amend|correct)[a-z]*|out of date|not needed|unnecessary)\s*[,;–—-]\s*/gi,
    '',
  ],
  [
    new RegExp(
      String.raw`(?:^|[,;.–—-]\s*|\b(?:but|and|so)\s+)(?:i (?:think|suspect|reckon|guess|expect) |looks like |maybe |perhaps |probably |it may be |seems )?(?:your|the|my|our|this) (?:${RECORDS}|reminder|bot)(?:'s| is| has| hasn't|n't| may| must| might| just| probably| obviously| clearly| not| have| be| been| needs?| wants| to| an?)* (?:caught up|catch(?:ing)? up|updat(?:ed|e|ing)|refresh(?:ed|ing)?|synced|picked (?:it|this|that) up|behind(?: the times)?|out of (?:date|sync|step)|lagging|slow|stale)(?: yet| with (?:it|this|me|us|that|events)| that's all| on (?:it|this))*(?=\s*(?:$|[,.;!\n]))`,
      'gi',
    ),
    '',
  ],
  // Wonder that it is still shown, before what is said of it.
  [
    /\b(?:(?:i'm |i am |a bit |rather |quite )*(?:surprised|amazed|puzzled|shocked|astonished|odd|strange|funny|weird|baffled)(?: (?:that|to see|to find))?|(?:i )?(?:can'?t|cannot) (?:believe|think why|see why|understand why)|(?:not sure|don'?t know|no idea|unclear|wondering) why|how come|how is) (?:this|it|that|these|they|you|i|we)(?:'s|'re|'m| is| are| am)? (?:(?:still|even|being|getting|been|yet) )+(?:on|here|open|showing|listed|chasing|asking|outstanding|chased|up|live|a thing|overdue|shown|red|nagging|being chased|getting chased)\b[^,.;?!\n–—]{0,30}[,.;?!–—]+(?=\s*\S)/gi,
    '',
  ],
  // The night from one day to the next.
  [/(?<![\d/])\d{1,2} ?\/ ?(?=\d{1,2}(?:st|nd|rd|th)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/gi, ''],
  [/\bd[.\s*-]{1,2}o[.\s*-]{1,2}n[.\s*-]{1,2}e\b/gi, 'done'],
  [/\bdo{2,}n+e+\b|\bdon{2,}e+\b|\bdone{2,}\b/gi, 'done'],
  [/\bye+s{2,}\b|\bye{2,}s\b/gi, 'yes'],
  // Duties that are spoken of as lawyers do.
  [
    /(?:\b(?:my|our|the|this|that|all|each|every|both) |^\s*)(?:full )?(?:obligations?|dut(?:y|ies)|requirements?|commitments?|undertakings?|instructions?|responsibilit(?:y|ies)|the ask|asks?)(?: (?:under|in|on|for|from|arising from|imposed by) (?:this|the|that) (?:action|item|minute|meeting))? (?:(?:has|have|is|are|was|were|been|now|all|both|fully|duly|thus) )*(?:discharged|met|complied with|performed|fulfilled|satisfied|honoured|carried out|executed|acquitted)\b/gi,
    'this is done',
  ],
  [
    /\b(?:i |we )?(?:hereby |now )?(?:confirm|report|certify|declare) (?:full )?(?:performance|fulfilment|discharge|satisfaction) of (?:this|the|my|our|that) (?:action|item|task|one|requirement|obligation)(?: in full)?\b/gi,
    'this is done',
  ],
]

const COUNT = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** "Six down, two to go": of one action, eight things. */
const SOME_TO_GO = new RegExp(
  String.raw`\b${COUNT} (?:are |is |now )*(?:down|done|in|complete[d]?|finished|up|out|through|back|sorted|signed|returned|visited|trained|fitted),? (?:and |with |but )?(?:only |just |another |still )*${COUNT} (?:more )?(?:still )?(?:to (?:go|come|do|follow)|left|remaining|outstanding|remain)(?=\s*(?:$|[.,;!\n]))`,
  'gi',
)

/** "Done, done and done". */
const EACH_DONE = /^\s*(?:done(?:,| and|, and|\.)? ?){2,5}[\s.!]*$/i

/** A reply with its turns of phrase in plain words; `shown` counts the actions that it may be about. */
export function writePlainTurns(text: string, shown: number): string {
  const plain = [...LEAD_INS, ...FORMAL_TURNS, ...TURNS].reduce((words, [pattern, instead]) => words.replace(pattern, instead), text)
  if (shown > 1 && EACH_DONE.test(plain) && plain.match(/done/gi)?.length === shown) return 'all done'
  if (shown !== 1) return plain
  return plain.replace(SOME_TO_GO, (_, done: string, left: string) => {
    const [some, more] = [done, left].map((count) => Math.max(COUNTS.indexOf(count.toLowerCase()), 0) || Number(count))
    return `${some} of ${(some ?? 0) + (more ?? 0)}`
  })
}
