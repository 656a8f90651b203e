import { BUSY, EXTEND_MORE, SNOOZE_MORE, WISH_MORE } from './asking-words.ts'
import { DISPUTE_MORE, OFF_TOPIC, UNDO_MORE } from './objecting-words.ts'
import { oneOf } from './one-of.ts'
import { BLOCKED_MORE, NO_CHANGE_MORE } from './standing-words.ts'

/** Turns of phrase by which one intent is told, most telling first. They are tried on a clause in small letters. */
export const UNDO = new RegExp(
  String.raw`\b${oneOf`
  not what i meant|^(?:oops |sorry |please |pls )*(?:ignore|disregard)(?: (?:please|pls|sorry|it))*$|shouldn't have (?:closed|said|marked|pressed|clicked)|(?:revert|change|set|switch|turn) (?:it |this |that )?(?:back )?to (?:open|not done|in progress|incomplete|ongoing)
  ^(?:please |pls |can you |could you |can we )?re-?open|take back (?:what|that|my|the)|(?:reverse|revert|withdraw) (?:that|my|this|what)|forget (?:that last|my last|what i)
  (?<!\b(?:was|were|am|are|is|do|did) (?:i|we|it|this|that) )meant (?:for(?! (?:me|us|him|her|them)\b| (?:the |my |our )?(?:d?cc|acc|supt|dci?|di|dcs|head|director|chief|hr|ict|legal)\b)|to (?:go|send|say(?! (?:(?:so|this|that|it|something) )?(?:sooner|earlier|before|last|yesterday|ages|at the))|put))
  ignore (?:that|this|my last|the (?:done|last|previous|above)|me|what i)|disregard (?:that|this|my|the)
  (?:ignore|scrap|scrub|nix|void|pull|rub out|forget|disregard|undo|cancel|delete|reverse|withdraw|retract|bin|unsend|scratch|strike|take back) (?:all )?(?:of )?(?:that|what|my|the) (?:i|we|last|just|previous|earlier|above|one|message|reply|update|answer|text|post|bit|first)\b
  wrong (?:one|action|button|ref|number|chat|thread)|scrap (?:that|my last)|undo|cancel (?:that|my last|my(?! \d))
  strike that(?! (?:one|action|item)? ?(?:off|out|from)\b)|scratch that(?! (?:one|action|item)? ?(?:off|out|from)\b)|take (?:that|it) back|retract|(?:didn't|didnt|did not) mean (?:to|that)
  pressed (?:\w+ ){1,3}by (?:mistake|accident)|(?<!\b(?:with|to|on|down to|at|against|for) (?:me|us) )(?:by (?:mistake|accident)|in error)|clicked (?:the )?wrong
  spoke too soon|hold that(?! thought)|as you were - wrong
`}\b|\b${UNDO_MORE}(?![\w])`,
)
export const DISPUTE = new RegExp(
  String.raw`\b${oneOf`
  mis-?worded|worded wrong\w*|(?:that's|this is|it's|that is) not the (?:action|wording|ask|request)|never took (?:this|it|that) on|(?:don't|didn't|can't|cannot|do not) (?:recall|remember) (?:ever )?(?:agreeing|being asked|this being|taking)
  (?:closed|discharged|signed off) at (?:the |our )?(?:last|previous) (?:pcc |board )?(?:a ?& ?a|meeting)|contradicts|(?:nobody|no one|no-one) (?:has |ever )?asked (?:us|me|for)|beg to differ|(?:was|were|been) (?:dropped|withdrawn|cancelled|rescinded|abandoned) (?:in|at|by|last)|agreed (?:[a-z]+ ){0,3}to drop|no longer needs(?= (?:it|this|that|them)\b|\s*$)
  (?:never|not|didn't|didnt|don't|dont|did not|do not) (?:\w+ )?agree[ds]?(?: (?:to|with|on))?
  not what (?:was|we|i)|(?:isn't|wasn't|isnt|wasnt) what (?:was|we|i|the)|we agreed to [a-z ]{2,20}(?:not|rather than)(?: to)? [a-z]+$|not (?:been )?agreed|(?:is |are )?(?:a )?(?:duplicates?|duplicated|dupe)
  same (?:one |action )?as aa-|(?:has|have) (?:\w+ )?been discharged|(?:i |we )?(?:disagree|reject|refuse)
  (?:never|didn't|did not|don't|haven't) (?:actually |ever |really )?(?:sign(?:ed)? up|volunteer(?:ed)?|commit(?:ted)?|accept(?:ed)?|offer(?:ed)?)\b|not (?:how|what|as) (?:i|we) (?:remember|recall|understood|heard|recollect|said)|not (?:my|our) (?:recollection|understanding|memory)
  not accepted|(?:don't|dont|do not|cannot|can't) accept
  already (?:\w+ )?(?:discharged (?:it|this|that) |closed (?:it |this |that |this one )?(?:at|by|in|off by)|discharged|closed (?:at|by|in|off by)|been discharged|been closed)
  (?:was|were|got|been) (?:already )?(?:discharged|(?:closed|signed|ticked)(?: off| down| out)? (?:at|in|by) (?:the |an? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* |last |previous |earlier )*(?:pcc|chair|a&a|a & a|meeting|board|panel|commissioner|last))
  (?:is|was|are|'s) (?:wrong|incorrect|inaccurate|not (?:right|accurate|correct))
  (?:don't|dont|do not) recogni[sz]e|shouldn't be (?:on|an action)|should not be (?:on|an action)
  (?:was|is|were|are) (?:never|not) (?:really |actually |meant to be )?(?:an? )?(?:action|agreed|minuted|discussed)|never an action
  (?:this |it )?isn't (?:really |actually )?an action|(?:that's|that is|this is) not what|(?:duplicates?|repeats|replicates|mirrors|overlaps with|doubles up (?:on|with)) (?:of )?(?:action |item |no\.? ?|number )?#?\d+
  (?:don't|do not) (?:think|believe|accept|see) (?:that )?(?:this|it|that|why this) (?:is|was|should)|\bdup(?:e|licate)? of
  (?:repeat|copy|rerun|re-run|rehash|version) of (?:aa-|(?:action |item |no\.? |number )?#?\d+|the same|another)|^(?:wrong|incorrect|untrue|not true|nonsense|rubbish|not so)$
  not an action|wasn't (?:an action|agreed|minuted)|misminuted|minuted wrong\w*|mis-?recorded
  (?:superseded|overtaken)|no longer (?:required|needed|relevant|applies|wants?|wanted|asking|asked for|requires?|necessary)|i (?:contest|dispute|object)
  (?:complete|utter|absolute|total) (?:nonsense|rubbish|tosh|fiction)
`}\b|${DISPUTE_MORE}`,
)
export const SNOOZE = new RegExp(
  String.raw`\b${oneOf`
  (?:i'm|i am|am) (?:at|in|on) (?!track|target|course|it\b|the middle|progress|a position)[a-z ]{2,30} (?:until|til|till)\b
  (?:remind|nudge|chase|ping|prompt|poke|message|ask|try|(?<=^|please |pls |just |and )tell|contact|email|buzz|bug|prod|catch) me(?! (?:what|which|who|when|how|why|where|whether|if)\b)
  (?<!\b(?:hasn't|haven't|not|to|has|have) )come back to me|(?<!\b(?:to|and) )get back to me|check (?:back|in)(?: with me)?
  (?:give me|send me|set me) (?:a |another )?(?:nudge|shout|reminder|poke|prod|ping)
  (?<!\b(?!(?:i'm|im|i'll|am|be|been|being|back|going|go|currently|now|still|also|just|then|away|off|and|but|so|out|sorry|hi|hello|as|i|all|again|me)\b)[a-z][\w']+ (?:is |are |was )?)(?:(?:on|off on|back from|away on) (?:annual )?(?:leave|holiday|hols)|(?:(?:^|\b(?:i'm|im|i am|i've been|been|being|currently|signed|still) )off sick)|off until)|annual leave|out of (?:the )?office
  (?:ask|try|chase|nudge|ping)(?: again)? (?:tomorrow|next|on|a (?:week|fortnight|month) (?:on|from|today|tomorrow|next)|in (?=an?\b|\d|two|three|four|five|six|ten)|(?:mon|tue|wed|thu|fri)\w*)|(?<!\b(?:put|push|pushed|move|moved|it|this|come|came) )back (?:(?:on(?! track| course| schedule| target| it\b| this\b| board| top| form| side| to it)|in|from|at(?! square| the drawing))\b|next|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun|\d)\w*)
  leave (?:it|this|these|them|me)(?: alone)? (?:til|till|until|for|a (?:bit|while|few|couple|day|week|month|fortnight)(?!['r]))|away (?:til|till|until)|(?:i'm|am|be) away from
  (?:^|i'm |im |i am )(?:away|off) (?=this week|all week|today|next week)|(?:i'm|im|i am) (?:away|off)(?: (?:til|till|until))?|(?:leave|off) (?:til|till|until)
  not (?:right now|now|today|this week|at the mo(?:ment)?)|snooze|(?<!\b(?:be|no|or|not|much|days?|weeks?|months?|years?|hours?|minutes?|mins|hrs|two|three|four) )later(?! (?:date|deadline|day|than|target))|busy|tied up|ask (?:me )?again|try again|bear with me|^(?:i'm |am |stuck |still |sorry )*in court
  on a course|on nights|rest days?
`}\b|${SNOOZE_MORE.source}|${BUSY.source}`,
)
export const BEEN_AWAY = /\b(?:been|was|were|just back|back from|after|having been)\b/
export const EXTEND = new RegExp(
  String.raw`\b${oneOf`
  ^after (?:christmas|xmas|the new year|new year|easter|half[- ]term|the summer|leave)|^in the new year|\b(?:(?:early|late|mid|in|into|after|by) )+(?:the )?new year(?=\s*(?:$|please|pls|now))
  extend(?!ed (?:the|our|its) (?!dead|date|due|time|action|target))(?:ed)?|ext|extension
  (?:date|deadline) (?:won't|doesn't|isn't going to|can't|does not|will not|cannot) (?:work|happen|stand|hold|be met)
  (?:need|needs|want|wants|require|have|get|give (?:me|us)|grant|allow|like|could do with|could use|appreciate|ask for|request(?:ing)?) (?:\w+ ){0,3}?(?:til|till|until|longer|more time|(?:extra|another) (?:\w+ )?(?:days?|weeks?|wks?|months?|fortnight|couple|few|while|bit|quarter|term|year|extension|time)|a (?:bit|little|few|couple)|(?:an )?additional|(?:an?|two|three|four|five|six|\d+) (?:more |extra |working )?(?:days?|weeks?|wks?|fortnight|months?))
  (?:would )?prefer|more time|indulgence|(?:a|another) further period|bit longer|can (?:it|this|that) wait|(?:can|could|shall) we (?:say|call it|make it|do)|let's (?:say|call it|make it)|(?<!\b(?:couldn't|could not|didn't|can't|cannot|can not) )(?:call|make) it(?= (?:the|straight|any|say|an?|end|mid|early|late|w\/c|mon|tue|wed|thu|fri|sat|sun|next|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d|one|two|three|four|another|then|later|please|pls|cop|eod|after|instead|christmas|xmas|easter|spring|summer|autumn|winter|new year|for|by)|\s*$)|any chance of
  (?:need|needs|want|require|got) to (?:move|slip|shift|change)|running (?:late|behind)|(?:will|'ll|going to|gonna|might|may|could|likely to) be (?:[\w']+ ){0,3}(?:late|delayed|overdue|behind)\b|be late (?:on|with)|(?:an? )?(?:couple|few|bit)(?: of)? (?:more )?(?:days|weeks|months)? ?more
  (?:an?|two|three|four|five|six|\d+|couple(?: of)?|few) (?:(?:more|further|additional) (?:days?|weeks?|months?)|(?:days?|weeks?|months?) (?:more|longer|extra))|put (?:it |this )?back
  re-?baselin(?:e|ed|ing)|slid|safer|doable|achievable|more time|push(?:ed|ing)?(?! (?:on(?! (?:to|till?|until)\b)|ahead|forward|the button|buttons?|for|hard|through|harder)\b)(?: \w+){0,5} (?:back|to(?! (?:the|all|every|my|our)\b)|out(?! to)|on|into|by)|push (?:it|this|back)
  (?<!^(?:i|i'm|i am|we're|we are) )(?:slip|slips|slipped|slipping|slide|roll(?![- ]?out\b)|rolling(?![- ]?out\b)|bump|(?<!\b(?:the|night|day|late|early|my|a|our|last) )shift|move|moved|moving(?! parts| at last)|put(?! (?:pen|paid|to bed|(?:his|her|their|my|our) (?:name|signature))\b| (?:it |this |them |that |these |my |our |the \w+ )?(?:down|together|aside|forward|through|up|to (?:the|my|our|all))\b)|defer|deferred|delay|delayed|postpone|postponed|reschedule|rescheduled|change|revise|reset)\b(?: [\w'&-]+){0,6}? (?:back|to|out|on|into|until|til|till|by|for)
  (?<!\b(?:\d+|two|three|four|five|six|several|some|many|of|the|no|and) )slips|slip(?:ped|ping)?|another (?:week|fortnight|month|couple|few|\w+ (?:days|weeks|months))
  extra (?:week|fortnight|month|time|couple|few|\w+ (?:days|weeks|months))
  (?:new|revised|later|different|amended|updated|fresh) (?:(?:target|due|completion|end|delivery|finish) )?(?:date|deadline|due|eta|target)|realistic(?:ally)?|more like
  (?:won't|not going to|not gonna|unlikely to) (?:be|make|hit|meet)(?! (?:a problem|long))
  (?:deadline|date|timescales?|timelines?|timeframe) (?:is |are |'s |looks? )?(?:far |a bit |way )?(?:too )?(?:tight|unrealistic|unachievable|optimistic|ambitious|challenging|undoable|impossible|short|soon)
  (?:can't|cant|cannot|won't|will not|shall not|not going to|unlikely to|unable to|not able to|struggle to|struggling to) (?:make|meet|hit|do|manage) (?:the |that |this |its |your )?(?:date|deadline|due|target|\w+day|\d|mon|tue|wed|thu|fri|sat|sun|end of)
  (?:date|deadline)(?: \w+)? (?:of|to|be)(?! (?:comfortably |easily |still )?(?:met|fine|ok|okay|hit|made|kept|achieved|no (?:problem|issue|trouble)|tight)\b)(?! (?:be )?(?:confirmed|agreed|advised|decided|set|announced|determined|fixed|follow))
`}\b|${EXTEND_MORE}`,
)
/** Beside a day: that day is wanted. */
export const WISH = new RegExp(
  String.raw`\b(?:better(?= (?:for|with|please|pls|if)|\s*$)|wait(?:ing)? (?:til|till|until|to)|hold(?:ing)? off|(?:i'd|we'd|would) like(?= (?:the )?\d)|relaxed to|sensible|godsend|instead(?: of| please| pls|$)|rather than|(?:can|could|may|might|shall) (?:i|we|it|this|that|you) (?:please |pls )?(?:have|get|do|say|take|go for|be|make|give|call|set|wait)|any chance of|would suit|suits|works (?:better|for)|i'd prefer|preferably|grace|leeway|breathing space|(?:^|\b(?:will|'ll|would|going to) )need (?:til|till|until|to)|let's (?:do|go|aim|try)|go for|aim for|shoot for|^(?:but |and |i |we )*(?:can|could) (?:do|manage))\b|${WISH_MORE.source}`,
)
/** "No need to wait for the deadline": nothing holds it up. */
export const UNHINDERED =
  /\b(?:a?waiting|await) (?:for |on )?(?:nothing|nobody|no ?one)\b(?: (?:more|else|further|now))*|\bnothing (?:more |else |further |left |now )*to wait for\b|\b(?:no need to|no longer|not|isn't|aren't|never|nothing(?:'s| is| was| has been| else)?|nobody(?:'s| is)?|don't (?:need|have) to|needn't|didn't|without|rather than|stopped) (?:(?:actually|really|now|still|being|been|currently|just|be|to|even|us|me) ){0,3}(?:wait(?:ing)?(?: (?:for|on))?|await(?:ing)?|stuck|blocked|held up|held back|holding (?:us|me|it|this|things) (?:up|back)|hold (?:us|me|it|this) up|stopping (?:us|me|it|this)|in the way)\b/
export const BLOCKED = new RegExp(
  String.raw`\b${oneOf`
  await(?:s|ing|ed)?|waiting (?:for|on|to hear)|still waiting|wait for|pending|stuck|block(?:ed|er)|held up(?! (?:fine|well|ok|okay|nicely|perfectly|under|to))
  on hold|stalled|paused|parked|depend(?:s|ent|ing) (?:on|upon)|contingent|reliant on|hinges on
  nothing (?:i|we) can do|hands are tied
  (?:can't|cant|cannot|can not|unable to|couldn't|not able to) (?:\w+ ){0,6}?(?:until|til|till|without|before|unless)
  (?:can't|cant|cannot|unable to) (?:progress|proceed|move|start|advertise|complete|finish|do (?:any|much)|go any further|take|sign|run|access|pull|extract|get (?:the|at|hold|to|any|into)|release|recruit|appoint)
  (?<!\b(?:i|we|it|this) )(?:won't|will not|refus(?:e|es|ed|ing) to|unwilling to) (?:release|share|give|provide|sign|let|allow|approve|agree|engage|confirm|supply|budge)|(?:system|server|network|ict|database|portal|laptop) (?:is |are |was )?down
  (?<!\b(?:account|pension|assets?|food|pipes?) (?:is |are )?)frozen(?= until| till?\b| pending)|in abeyance|in limbo|(?:at a )?standstill(?! (?:period|letter|notice))|stopped (?:this|it|us|work)|scuppered|derailed|in limbo|bottleneck|no (?:\w+ ){0,3}(?:from|back from) (?:\w+ ?){1,4}(?:yet|so far)
  need(?:s|ing)? (?!until|till?|longer|more time)(?:[\w'&-]+ ){1,7}(?:before|first)|need(?:s|ing)? (?:a |an |the |their |some |his |her )?(?!until|till?|longer|more time)(?:[\w'&-]+ ){1,14}before (?:i|we|it|this|that|anything|they|any|the [a-z]+) (?:can|could|will|is|gets?|moves?|starts?|goes)|(?:not|never) (?:\w+ )?(?:had|got|received|heard) (?:[\w-]+ ){0,5}(?:from|back|off (?=the|our|any))
  (?:not|never) (?:\w+ )?(?:come back|replied|responded|got back)|(?<!\b(?:i|we|it|this|that) )(?:hasn't|haven't|has not|have not) (?:(?!been )\w+ )?(?:delivered|given|shared|confirmed|decided|agreed|approved|issued|published|fixed|engaged|come back|replied|responded|sent|provided|supplied|released|signed)
  in the hands of|ball(?:'s| is)? (?:in|with)|out of my hands|beyond (?:my|our) control|chasing (?:them|(?!me\b|us\b)(?:\w+ ){1,3}for)
  (?:meant|supposed|expected) to (?:\w+ ){1,4}(?:when|without|with no|if)\b|still no (?:\w+ ){1,3}(?:from|back)\b|at the mercy of|freeze|impasse|(?:hold|holds|holding|held|delay|delays|delaying|stop|stops|stopping|prevent|prevents|preventing|block|blocks|blocking) (?:us|me|this|it|things|everything|the (?:whole thing|work|project)) ?(?:up|back|all)?
`}\b|${BLOCKED_MORE}`,
)
/** Done but for somebody's word: "done pending sign-off" tells how far it is. */
export const DONE_BUT =
  /^[\s:,-]*(?:all |now |it's |that's |this is |is |are )*(?:done|completed?|finished|written|submitted|sent)\b.*\b(?:pending|subject to|awaiting|dependent on|depending on)\b/
export const ONCE_OTHERS = new RegExp(
  String.raw`\b(?:once|as soon as|when|after|until|til|till) (?!i\b|we\b|it's\b|its\b|it\b|my\b|our\b|i've|done|then|end|mid|the end|the \d|next|\d|monday|tuesday|wednesday|thursday|friday)(?:the |all |both )?[a-z][\w&'-]*(?: [\w&'-]+){0,5}? ${oneOf`
  is|are|has|have|lifts?|lands?|deploys?|deployed|repl(?:y|ies)|arrives?|comes?|signs?|sends?|agrees?
  approves?|confirms?|gets?|publish(?:es)?|releases?|responds?|provides?|delivers?|decides?|completes?
  finish(?:es)?|ends?|closes?|goes|does|gives?|supplies
`}\b|\b(?:once|until|til|till) (?!i\b|we\b|it\b|my\b|our\b|the \d|next|\d|\w+day\b)(?:the |all |both )?[a-z][\w&'-]*(?: [\w&'-]+){0,4}? (?:rules?|ruled|reports?|decided|answers?|answered|reopens?|moves?|returns?|returned|settle[sd]?|resolve[sd]?|concludes?|concluded|clears?|cleared|opens?|starts?|pays?|turns? up|gets? back|steps? up)\b`,
)
export const NO_CHANGE = new RegExp(
  String.raw`\b${oneOf`
  as (?:they|these|those|both) (?:were|was|stood)(?! (?:before|when|until))|still (?:at|in|on) (?:exactly |precisely )?(?:the )?same (?:stage|point|place|position|spot|boat|page|step|footing|square)|nothing (?:of [a-z]+ |worth [a-z]+ing |meaningful |fresh |exciting |much )*to (?:report|add|tell|say|share|offer|note)|(?:is|are|stays?|remains?) (?:just |exactly |much )?(?:what|how|where|as) (?:it|they|that|things) (?:was|were)(?: before)?(?=\s*$)|rinse and repeat|(?:we are|it is|we're|it's) (?:where|what) (?:we are|it is)(?=\s*$)|^as (?:above|below)|what (?:i|we) (?:told you|said|wrote|reported|sent|put|gave you)\b.{0,30}\b(?:holds?|stands?|applies|still|is (?:the )?(?:current|same|true))|i'd only be repeating|repeat(?:ing)? myself
  no (?:real |further |new |more |other |significant |great |major )*(?:shift|advance|headway|alteration|motion|changes?(?! (?:is |are |was |were )?(?:needed|required|necessary|made|identified|proposed|recommended|found|suggested|to (?:make|be made)))|update|updates|movement|progress|news|developments?|difference)
  nothing (?:(?:more|new|further|else|much|really|extra) )?(?:to (?:add|report|update|say|tell|note)|new|has changed|changed|has moved|moved|doing|from (?:me|us|my side|our side))
  nil (?:return|update|to report)|(?:as|same as) (?:before|last|per|previous(?:ly)?|it was|ever)
  same (?:position|again|as|status|update|old|story)|still the same|ditto|unchanged|unaltered|as you were|no different
  (?:position|status|situation|stays?|remains?) (?:is |remains? )?(?:the same|unchanged|as)
  (?:hasn't|haven't) (?:moved|changed)|not (?:moved|changed|a lot to add)|^nothing$|nothing (?:fresh|different|of note)
  no further (?:forward|on|along|ahead)|as per last|fine as (?:is|it is|they are|they stand|it stands|before)|status quo|^nothing (?:further|more|else)$|nothing (?:has )?happened|as (?:it )?was\b|nothing (?:on|for|from) (?:the )?(?:other|others|rest|that|this|those|me|us)\b|nil (?:change|news)|where (?:we|it|things) (?:were|was)
  ^as (?:already |previously |last |was |i |we )*(?:reported|advised|stated|said|mentioned)(?: (?:before|already|last \w+|previously))?$
  ^nothing (?:yet |new )?(?:on|re|about|for|with) (?!time|budget|track)[\w' -]+$
  ^\s*(?:is |are |stays? |still |just |all |remains? )*(?:the )?same(?: again| here| too)?\s*$
  see (?:my )?(?:last|previous) (?:update|reply)|stand(?:s|ing) as
  ^(?:the )?(?:usual|same old|standard|stock|normal) (?:answer|reply|response|story|update)|see (?:the |my |our )?(?:update|reply|answer|note|report|return|response)s? (?:dated|of|from|sent|on)\b|^nothing (?:further|more|else|new)(?: (?:at (?:this|the) (?:stage|time|point|moment|present)|for now|just now|today|currently|as yet|yet|from (?:me|us|here)))*$
`}\b|${NO_CHANGE_MORE}`,
)
export const WORK = new RegExp(
  String.raw`\b${oneOf`
  (?:going|being|getting|sending|circulating|publishing|closing|submitting|finalising|issuing|emailing|sharing|presenting|wrapping|writing|pulling|preparing|awaiting)
  with (?:the |our |my )?(?:legal|finance|hr|ict|it|comms|printers?|estates|procurement|analysts?|team|partners?|acc|dcc|cc|chief|staff officer)
  in (?:design|draft|print|review|development|production|procurement|testing|preparation|the pipeline|negotiation|committee)\b|finishes|completes|early days|all set|set to go|under (?:consideration|discussion|negotiation|investigation|construction|development)|frozen|offers? made|send|submit|publish|issue|deliver|close|closing|finish|published|half|moving|amber|consultation|queue|out (?:for|to)|on course|you(?:'ll| will) (?:get|have|see|receive)|signed|approved|nods?|ready|with you|over to you|progress(?:ing)?|on schedule|on plan|ongoing|on-going|in hand|in train|underway|under way|on track
  on target|working|work(?:s|ed)?|drafts?|drafted|drafting|started|starts?|begun|begins?|meeting|met|meet
  booked|arranged|scheduled|circulated|sent|shared|written|wrote|review(?:ed|ing)?|looking (?:at|into)
  gather(?:ed|ing)|collat(?:ed|ing)|analys(?:is|ing|ed)|consult(?:ed|ing|ation)?|nearly|almost|getting there
  going well|slow|halfway|behind|delayed|late|overdue|first|phase|stage|so far|to do|to follow|follow
  planned|planning|liais(?:ed|ing)|speaking|spoke|chased|signed off|sign off|sign-off|interviews?|advert
  tender|procurement|scoping|testing|trial|pilot|training|data|report|paper|options|team|hoping|hope
  hopefully|aim(?:ing)?|expect(?:ed|ing)?|finish(?:ing)?|completion|complete|completed|done|soon|shortly
  struggling|hard going|on it|due|outstanding|still|yet|need to|have to|remaining|amber|green|red|continu\w+
  carr(?:y|ies) on|(?:rolls|goes|plods|runs|rumbles|ticks|keeps) (?:on|going)|early doors|home straight|final (?:furlong|push|stretch|lap)|tick(?:ing|s)? (?:along|over)|trundl\w+|chugg\w+|bubbl\w+|coming (?:on|along|together)|cooking|simmering|motoring|plodding|taking shape|shaping up|in (?:motion|flight|the works)|beaver\w+|grinding|inching|well advanced|in good shape|on the stocks|(?:cracking|pressing|ploughing|pushing) on|kicks? off|final|left|remaining|to go|to come|paused|vetting|rest|remainder|live|roll(?:ed|ing)? out|presented|agreed|approved|land(?:s|ing)?|arriv(?:e|es|ing)|providing|producing|supplying|releas(?:e|es|ing)|attached|enclosed|appended
`}\b`,
)
/** Something is expected to be finished: the day beside it is the expected finish. */
export const EXPECTED = new RegExp(
  String.raw`\b${oneOf`
  (?:will|should|'ll|ought to) (?:\w+ )?(?:land|arrive|reach|drop|get to|come|go)\b|(?:will|should|'ll|ought to|hop(?:e|ing) to|aim(?:ing)? to|plan(?:ning)? to|expect(?:ing)? to|going to|look(?:s|ing) to|due to|set to|on course to|likely to|to) (?:be |have (?:it |this )?|get (?:it |this )?(?:all )?)?(?:\w+ )?(?:done|complet\w*|finish\w*|ready|closed|sorted|wrapped|submitted|circulated|published|sent|with you|over to you|agreed|approved|held|issued|provided|produced|available|launched|live|signed|in|there|out|deliver\w*|wrap|send|submit|circulate|publish)
  (?:providing|producing|supplying|releasing|completing|going|sending|circulating|publishing|closing|submitting|finalising|issuing|emailing|sharing|presenting|delivering|posting|uploading|wrapping)(?: (?:it|this|that|them|these|out|off|over|up|across|to you))*
  (?:will|should|'ll|going to) (?:be|have) (?:\w+ )?[a-z]{3,}ed(?= (?:\w+ )?(?:by|on|before|next|this|in|w\/c|mon|tue|wed|thu|fri)\b)|you(?:'ll| will) (?:get|have|see|receive) (?:it|this|them)|back to you|(?:should|will|'ll|hope to|aim to|expect to) have (?:it|this|them|something|these)|(?:will|shall|'ll|to) (?:\w+ )?(?:send|submit|issue|share|close|finish)|closed?|sorted|discharged?|wrapped up|complet(?:e|ion|ed)|finish(?:ed|ing|es)?|completes|done|ready|on (?:track|target|course)
  on (?:schedule|track|course|target) (?:for|to)|(?:will |to )?follow(?:s|ing)?|(?:the )?(?:rest|remainder|balance)|(?:final|last) (?:one|bit|part|piece|version|report|section)|second (?:half|part)|(?:finish|completion|delivery|it) (?:is )?expected|expected|expect(?:ing)?|eta|aiming|target(?:ing)?
  (?:coming|heading|winging|making|on) (?:its|your|their) way|landing|look out for (?:it|this)|expect (?:it|this|them)|promise[d]?|anticipat\w+|estimate\w*|hop(?:e|ing)|looking (?:at|like)|with you
`}\b`,
)
/** Something whole is handed over or comes to its end on the day beside it. */
export const FINISHES =
  /\b(?:will|'ll|shall|should|ought to|aim(?:ing)? to|hop(?:e|ing) to|expect(?:ing)? to|plan(?:ning)? to|due to|on track to|set to|going to|intend(?:ing)? to|promise to|to) (?:\w+ly )?(?:conclude|wrap (?:it |this |things )?up|have (?:it|this|them|everything) (?:\w+ ){0,2}(?:to|with|on|in|over|done|finished|ready|away|across)|get (?:it|this|them|these|that) (?:\w+ ){0,2}?(?:to you|done|finished|out|across|over|away|sorted|in|submitted|off)|be (?:with you|in your (?:inbox|hands)|over to you|on your desk|across to you|finished|done|complete|completed|live|published|ready|there|wrapped up|sorted|signed off|closed)|finish|complete|close|publish|submit|deliver|circulate|issue)\b|\bwith you (?:by |on |this |next )?(?:cop |eod |end |the |close of play )?(?:mon|tue|wed|thu|fri|tomorrow|\d|week|month)/
/** "No need for an extension": no time is asked for. */
export const NO_TIME_NEEDED =
  /\b(?:no need (?:for|to have|to ask for)|without (?:any |an |the )?|(?:no|nil|zero)(?= (?:further |more |extra |)(?:extension|extra time|more time|longer|slippage|delay|slip)\b)|(?:don't|do not|won't|didn't|not|never|shouldn't|doesn't) (?:actually |really |think (?:i|we|it)(?:'ll)? (?:will )?)*(?:need(?:ing)?|want(?:ing)?|asking for|ask for|require|requesting|after|seeking|looking for|going to need|slip|move|moving|slipping|change|changing))(?: (?:an?|any|to|more|the|for|of|be|extra|further|it|this|that))* ?(?:extend(?:ed|ing)?|extension|longer|time|later date|push(?:ed|ing)?|mov(?:e|ed|ing)|chang(?:e|ed|ing)|delay|slip(?:page|ping)?|postponement|deferral)?/g
/** It is on its way to you. */
export const COMING =
  /\b(?:(?:will|should|'ll) (?:\w+ly )?(?:come(?! back| to)|land|arrive|reach you|be with you)|coming your way|(?:heading|on (?:its|their)) (?:your )?way|landing|look out for (?:it|this)|expect (?:it|this|them))\b/
export const ACKNOWLEDGE = new RegExp(
  String.raw`^(?:i |we |this is to |hereby )*(?:acknowledg(?:e|es|ing)|confirm(?:s|ing)?) (?:safe )?(?:receipt|delivery)(?: (?:of|with) (?:(?:the|your|this|thanks|message|reminder|e-?mail|note|prompt|nudge|chaser|card)(?: |$))+)?$|^(?:safe |your )?(?:receipt|delivery|message|reminder|e-?mail|note|prompt|nudge|card)s? (?:(?:is|hereby|duly|was|has been|now|safely) )*(?:acknowledged|confirmed|noted|received|read|seen|understood)(?: (?:and|with|thanks|thank you|noted|understood|received|ta|boss|sir|acknowledged))*$|^${oneOf`
  (?:(?:receipt|message|reminder|nudge) (?:acknowledged|received|noted|understood)|fair cop|point taken|(?:i )?hear you|(?:i )?hear what you say|(?:yep )?(?:got|gotcha|got that|got this|heard|copied|clocked)|okie dokie|oki doki|right(?:y|i) ?o|right you are|righty ho|rightio|(?:it's |this is |that's |now |already |firmly |very much )*(?:on (?:my|the|our) (?:radar|list|to[- ]?do list|to[- ]?do|desk|mind|plate)|in (?:my|the|our) (?:diary|sights|in-?tray|thoughts|calendar))|consider me (?:told|nudged|reminded|chased|chastened|warned|prodded|suitably \w+)|i stand (?:nudged|reminded)|you're right to (?:chase|ask|nudge)|read and understood|as you wish|if you say so|very well|very good|so noted|aye|hmm+|ok|okay|boss|guv|gaffer|skip|(?:i've |i have |have )?seen(?: it| this| that)?|thing|doke|dokes|dokey|righty|righto|ho|fair enough|much obliged|obliged|kindly|no bother|of course|absolutely|sounds good|good stuff|nice one|spot on|smashing|champion|splendid|leave it with us|with us|pal|mate|matey|lovely jubbly|cool beans|message|loud and clear|okey dokey|k|(?:i |i'll |we'll |will )+(?:update|send an update)(?: (?:you|it|this|these|them))?(?: (?:later|today|tomorrow|this week|soon|shortly))*(?=\s*$)|(?:i |i'll |we'll |will )+(?:action|pick (?:it |this )?up|sort (?:it|this)|deal with (?:it|this)|crack on|get back to you|revert|respond|reply)|(?:for )?the (?:reminder|nudge|prompt|chase|heads up|heads-up|message)|on the case|onto it|consider it done|i'll get (?:on it|onto it|on to it)|will get (?:on it|onto it|on to it)|(?:i )?will (?:have a look|take a look|look at (?:it|this))(?: (?:later|today|tomorrow|this week|now))*|noted|thanks?|thank you|thx|ta|cheers|many thanks|will do|got it|received|understood|fine|great|perfect|lovely|super|roger|roger that|sure|yes|yep|yeah|yup|right|cool|brilliant|all good|leave (?:it|this|these|them) with me|righto|aye aye|10-4|ta muchly|muchly|bot|i've seen (?:this|it)|with thanks|much appreciated|appreciated|acknowledged|copy that|👍|🙏|👌|🫡|🆗|🙂|😊|💪|🤝|for that|very much|you|so much|a lot|all|duly|on it|no problem|no worries|wilco|message received|will have a look|will look at (?:it|this)|i'll (?:have a look|take a look|look at it)|sorry|and|that's fine)(?:[\s,.!]|\p{Extended_Pictographic}|\p{Emoji_Modifier})*
`}+$`,
  'u',
)
export const GREETING = new RegExp(oneOf`
  ^(?:how are (?:we|you|things|ya)|how do(?=\s*$|[,.!]| you do)|top of the morning|what ho|ahoy|hail|greetings|salutations|season's greetings|howdo|hi+|hel+o+|hello|hey+|hiya|morning|afternoon|evening|good (?:morning|afternoon|evening|day|weekend)|howdy|g'day|gidday|ay up|ey up|wotcha|alright|is anyone there|anyone there|anybody there|yo|dear \w+|happy (?:monday|friday|christmas|new year)|merry christmas|how are you|how(?:'s| is) (?:it going|things|tricks|your (?:day|week|weekend|morning|afternoon))|how (?:are|is) (?:things|life|bots)|hope (?:you're|you are|you|all)|nice to meet you|(?:or )?do (?:you|bots|robots|machines) (?:not |ever |even |actually |really |still )*(?:sleep|dream|rest|drink|eat|get (?:those|any|one|days off|a day off|weekends|holidays|tired|bored|lonely|paid|time off)|have (?:weekends?|holidays|days off|a day off|feelings|a name|nice|friends)|take (?:breaks|holidays|leave)|enjoy|do (?:weekends|christmas|holidays))|(?:are |is )?(?:they|everyone|everybody) (?:treating you|looking after you|being (?:nice|kind))|(?:treating you|keeping) (?:ok|okay|well|all ?right|alright|busy)|hats off\b|kudos\b|shout ?out to|having an? (?:nice|good|lovely|great|fun) (?:day|one|week|weekend|time|morning)|(?:had|have) an? (?:nice|good|lovely|great) (?:day|week|weekend|christmas|break|time)\?|(?:nice|good|lovely) (?:day|weekend|week|hols|holiday|break|leave|trip|christmas|easter|time off)\?|are (?:you (?:well|ok|okay|real|human|a bot|a robot|there)|bots)|who are you|bore da|well done|congrat\w*|(?:good|great|nice|cracking) (?:job|work|effort)|thanks and hello)\b
  ^(?:and )?(?:a )?(?:very )?(?:happy|merry) (?:new year|christmas|easter|friday|monday|birthday|hols|holidays)\b|\bjob well done\b
  \b(?:good|nice) (?:weekend|holiday|break|one)\b
`)
export const HOSTILE = new RegExp(
  String.raw`\b${oneOf`
  for lunch|canteen|football|lottery
  all (?:of )?(?:the |his |her |their )[a-z ]{2,20}'s actions|all (?:of )?(?:his|her|their) actions
  for everyone|everyone's (?:actions?|items?|lists?|tasks?)|for everybody|for all users|whole force|other people's|someone else's actions
  all users|previous instructions|system prompt|drop table|select \*|sudo
  (?:stop|quit|cease|give over|leave off|pack in|lay off|enough of the) (?:asking|sending|bothering|nagging|emailing|messaging|chasing|pestering|spamming|harassing|hounding|badgering|hassling|harping|going on|banging on|bugging)(?!.*\b(?:til|till|until|before)\b)|fed up|sick of
  driving (?:me|us) (?:mad|crazy|insane|nuts|potty|up the wall|round the bend)|(?:this|the|you) (?:stupid |useless |bloody |damn |flipping )*(?:bot|robot|chatbot) (?:is|are|keeps?|needs|should)
  you(?:'re| are| r) (?:so |such |absolutely |totally )*(?:useless|annoying|stupid|rubbish|hopeless|pointless|a (?:pain|nuisance|joke))|(?:oh |just |please )*(?:bore off|do one|jog on|naff off|get stuffed|sling your hook|on your bike|hop it|push off|buzz off|clear off)(?=\s*$)|go away|leave me alone(?! (?:til|till|until|for)\b)|get lost|sod off|bugger off|piss off|shut up|useless bot|stupid bot|unsubscribe
  ^(?:can|could|would) (?:someone|somebody|anyone|anybody|you) (?:please |pls )?(?:fix|order|book|print|unlock|reset|phone|ring|deliver|collect|translate|sing|play|buy|approve my|cancel my)
  book (?:me|a|us)|order (?:me|a)|weather|joke
  done with (?:these|this bot|your|the (?:bot|reminders|emails|nagging)|you|reminders|all)|had enough of
  waste of (?:a |an |my |your |our |everyone's |everybody's |perfectly good )*(?:time|space|money|paper|energy|effort|life|day|morning|afternoon|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)
`}\b|${OFF_TOPIC}`,
)
