import { oneOf, wordSet } from './one-of.ts'

const PROD = oneOf`
  hit|tap up|tackle|quiz|remind|nudge|chase|ping|prompt|poke|message|ask|try|prod|contact|e?mail|buzz|bug|catch|call|ring|phone|text|shout(?: at)?|pester|hassle|badger|nag|bother|trouble
  disturb|hound|check with|check in with|come at|come after|go at|knock for|check on|follow up with|catch up with|speak to|talk to|come and (?:find|see|get|ask)|find|grab|collar|corner|see|have (?:a|another) (?:go|word|chat|crack|stab) (?:at|with)
`
const PRODDING = oneOf`remind|nudg|chas|ping|prompt|pok|messag|ask|prodd|contact|email|buzz|bugg|pester|hassl|badger|nagg|bother|troubl|disturb|hound`
const SIGNAL = oneOf`nudge|reminder|prompt|poke|prod|ping|shout|bell|buzz|chaser|ring|tinkle|call|wave|line|note|message`
const UNTIL = '(?:til|till|until|before|for|unless)'
/** Where people are when they cannot answer. */
const ELSEWHERE = oneOf`
  court|crown court|hearings?|tribunal|inquest|conferences?|meetings?(?! room)|back-to-backs?|briefings?|gold group|silver|gold|training(?: courses?)?|(?<=\ba )course|nights|earlies|lates|rest days?|jury service|hospital|hosp|surgery
  dentist|(?<=\b(?:a|the|my) )(?:flight|plane|train|boat|road|beach)|exercise|parade|funeral|wedding|secondment|attachment|holiday|leave|hols|maternity|paternity|sick|promotion boards?|interviews?|assessment cent(?:re|er)
  college|calls?|firearms cover|duty|standby|cover|misconduct (?:hearing|panel)|london|scotland|wales|ireland|europe|spain|france|italy|greece|portugal|turkey|crete|cyprus|america|annual leave|a\/l
`

/** "Speak then", "chase after that": on the day that was just named. */
const THEN = String.raw`^(?:(?:let's|we'll|we can|can we|please|pls|so|happy to) )*(?:speak|talk|chat|discuss|catch up|ask|try|chase|ping|nudge|remind|prompt|check|shout|ring|call|come back|get back|pick (?:this|it) up|revisit|see where we are)(?: (?:me|us|you|to me|to us|to you|with me|with you|about it|again|back|in|at it|it))* (?:then|after(?: that)?|afterwards)(?: (?:please|pls|thanks))?\s*$`

/** Being asked again: by whatever verb, as a noun, by silence until a day, or since the person is away until then. */
export const SNOOZE_MORE = new RegExp(
  [
    String.raw`^(?:please |pls |just |can you |and |so )*${PROD} (?:me |us |out )?(?:again )?(?:the|an?|one|two|three|four|five|a couple of|a few|\d+) (?:clear |working )?(?:days?|weeks?|nights?|evenings?) (?:before|after|ahead of|prior to)\b`,
    String.raw`\b(?:same|save (?:your|the|that)|repeat (?:your|the)|hold (?:your|the|that)|keep (?:your|the|that)) question\b|\b(?:day|week|fortnight|month)(?:'s|s| of| or two of) (?:peace|quiet|silence|respite)\b|^(?:(?:this|it|these|that|the|first|second|third|last|both|of|one|them|all|and) )+again (?:in (?:a|an|one|two|three|four|\d)|on (?:mon|tue|wed|thu|fri|the \d)|next (?:week|month)|(?:mon|tue|wed|thu|fri)|tomorrow)`,
    String.raw`^(?:(?:on|at|in|away|off|i'm|still) )*(?:(?:a|the|my|our|long) )*(?:course|cruise|conference|training|secondment|exercise|trip|away days?|honeymoon|sabbatical|paternity|maternity|retreat|residential)(?: [\w'&-]+){0,4}? (?:til|till|until)\b|\b(?:sleeping|sitting|mulling|thinking|pondering|chewing)(?: on| it over| about| over| it)+ (?:[\w']+ ){0,2}?(?:til|till|until)\b`,
    String.raw`\b${PROD} (?:me|us)(?: (?:up )?(?:with (?:this|these|it|that|them|both)(?: one| two)? )?(?:a (?:day|week|fortnight|month|few)|(?:one|two|three|four|five|\d) (?:day|week|month|working|clear)|the (?:day|week|night|following)|nearer|closer|again|about|on|of|back|for|re|with|when|once|then|at|in|next|tomorrow|later|by|after|this|over|please|pls|mon|tue|wed|thu|fri|sat|sun|${UNTIL})|\s*$)`,
    String.raw`\b(?:ask|chase|try|nudge|ping|remind|prompt|poke|prod|shout|buzz|text|phone|ring|call|message|email|hassle|pester|badger|nag) (?:me |us |out )?(?:again|about(?: (?:it|this|these|that|them|both)|(?= (?:on|next|tomorrow|mon|tue|wed|thu|fri|in|at|after)\b))|both|all|the lot|this|these|then|later|after|once)\b`,
    String.raw`\b(?:ask|chase|check with|come to|tap) (?:me|us) (?:for|to|how|where|whether|if|what) (?!do\b|be\b|sign\b)`,
    THEN,
    String.raw`\b(?:(?:an?|another|one|gentle|quick|friendly|further|the) )+(?:nudge|reminder|prompt|poke|prod|ping|shout|bell|buzz|chaser|tinkle) (?:on|for|at|in|the (?:week|day|following|\d)|next|tomorrow|mon|tue|wed|thu|fri|please|pls|then|would|later|after|nearer|closer|around)`,
    String.raw`^(?:please |pls |a )?(?:nudge|reminder|prompt|ping|chaser|alarm|wake[- ]up call) (?:on|for|next|tomorrow|mon|tue|wed|thu|fri|please|pls|in)\b`,
    String.raw`\b(?:set|put|pop|stick|schedule|diarise|diary)(?: in| me)? (?:a |another |the )?(?:reminder|nudge|alarm|chaser|prompt)\b`,
    String.raw`\b(?:give|drop|send|ping|leave|fire) (?:me|us) (?:an? |another )?(?:quick |gentle |little )?${SIGNAL}\b(?! (?:\w+ )?(?:days?|weeks?|months?|fortnight|couple|few|extension|go at it))`,
    String.raw`\b(?:(?:(?<!\b(?:will|'ll|to|just|shall|must|can|could|i|we) )(?:re-?send|send again)|re-?post|re-?issue(?= this|$)|re-?prompt|circle back|loop back|swing by|knock (?:on my door )?again|touch base|ask away again|come (?:round )?again|wake me(?: up)?|(?:jog|refresh) my memory (?:(?:about|on|of|re) (?:the |this |that )?[a-z&'-]+(?: [a-z&'-]+){0,4}? )?(?=on |in |next|tomorrow|again|later|mon|tue|wed|thu|fri))\b|(?:send|raise|ask|show|bring|mention|post|pop|flag) (?:this|it|these|that|them|the card|the reminder|that one)(?: up| over)? again|bring (?:this|it|these) up (?:again|on|next|mon|tue|wed|thu|fri|tomorrow)|have (?:another|a) (?:go|crack|stab)(?! at (?:it|this|that|the))|come back (?:to (?:me|us|it|this) )?(?:on|in|next|a (?:week|fortnight|month)|two|three|four|\d|first thing|end of|mid|early|late(?! on)|the |tomorrow|at|after|once|when|mon|tue|wed|thu|fri|later)|check (?:back|again)|try again)`,
    String.raw`\b(?<!\b(?:will|'ll|to|i|we|shall|must|should|and) )(?:enquire|inquire|knock|look in|drop (?:by|in|back)|pop (?:by|in|up|back)|stop by|pass by|follow (?:this |it )?up|reach out|get in touch|be in touch|write|resurface|reappear|re-?ask|re-?surface|show up|turn up|come (?:knocking|calling|asking|up|back|round)|check (?:on (?:it|this|me|us|progress)|in|back)|flash up|crop up|bubble up|surface) (?:(?:to|with|on|by) (?:me|us) )?(?:again|later|afresh|anew|once more|(?:on |next |in )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|tomorrow|next (?:week|month))`,
    String.raw`\b(?:up)?on (?:my|his|her|their) return\b(?! (?:to|from) (?:duty|work|the))`,
    String.raw`\b(?:put|bring|wave|stick|shove|pop|send|pass|flash|get|set|place) (?:(?:it|this|that|these|them|both|#?\d{1,3}|the \w+(?: one)?) )?(?:back )?(?:in front of|under|before|past|across to|up to) (?:me|us|my (?:nose|eyes|attention))\b|\b(?:look|hunt|track|dig) me (?:up|down|out)\b|\bnothing (?:more |further |else )?from you (?:before|until|till?)\b|^repeat (?:(?:this|it|that|these|them|the (?:question|card|reminder)) )?(?:on|in|next|tomorrow|mon|tue|wed|thu|fri|\d)|\b(?:free|about|contactable) (?:again |once more |from |to talk )*(?:on |from |after )?(?:the )?(?:mon|tue|wed|thu|fri|tomorrow|\d{1,2}(?:st|nd|rd|th)|next)`,
    String.raw`\b(?:let me|can i|may i) (?:come|get) back (?:to you )?(?:(?:on|about|properly|with|this|it|an answer|something|an update|a proper|fuller) )*(?:mon|tue|wed|thu|fri|tomorrow|next week|the \d|\d)`,
    String.raw`(?<!\b(?:to|will|i'll|we'll|i|we|they|can|must|should|just|only) )\b(?:shout|buzz|nudge|prod|poke|chase|ping|prompt|remind|chaser) (?:on |again on |in |after |w\/c )?(?:the )?(?:mon|tue|wed|thu|fri|tomorrow|next|\d{1,2}(?:st|nd|rd|th|\/| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`,
    String.raw`\b(?:postpone|delay|defer|move|push|put (?:off|back)|hold|shift|extend|reschedule|re-?set|re-?time|suspend|cancel)(?: off| back)? (?:the |this |these |your |that |any |all |further |next |my )*(?:reminders?|nagging|chasing|chasers?|nudges?|prompts?|pings?|alerts?|notifications?|pestering|hassle)\b|\b(?:be|get) (?:reminded|chased|nudged|prompted|asked|pinged|prodded|poked)(?: again)?\b(?= (?:on|in|next|again|tomorrow|at|nearer|closer|mon|tue|wed|thu|fri))|^(?:try |ask |chase |again )*(?:me )?(?:the )?same time (?:again )?(?:next|tomorrow|mon|tue|wed|thu|fri)|\bzz+\b(?= (?:til|till|until|for)\b)|^zzz?$`,
    String.raw`\b(?:leave|let) (?:me|us|it|this|that|them|these)(?: (?!run|have|know)(?:alone|be|in peace|lie|on ice|\w+))?(?: (?:on|with|about) (?:it|that|this|these|them|\w+))? (?:til|till|until|for now|for the moment)`,
    String.raw`\b(?:park|hold|shelve|leave|keep|sit on|(?<!\bbe )put off|pause|table)(?: (?!off|out|it open|back|up\b)[\w'&-]+){0,4}? (?:til|till|until) (?:(?:the |after |next |end |mid|early |late |this |w\/c )*(?:mon|tue|wed|thu|fri|sat|sun|\d|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|bank hol|weekend|easter|christmas|xmas|new year|we've|i've|i'm|we're))`,
    String.raw`\b(?:raise|mention|bring up) (?:it|this|that|these|them|both|the \w+) (?:up )?(?:on |next |again )?(?:mon|tue|wed|thu|fri|tomorrow|next|\d)|\b(?:raise|discuss|take|go over|broach|bring)(?: [\w']+){0,4}? (?:up )?with me\b|\breturn to (?:this|it|these|me|them)\b|\brevisit(?: (?:this|it|these|them))? (?:on|in|next|after|tomorrow|mon|tue|wed|thu|fri|when|once)`,
    String.raw`\b(?:hold (?:your|the) (?:horses|fire)|hold fire|stand down|give (?:it|me|this|us) (?:a rest|a break|peace|some peace)|(?:bit of )?(?:peace and )?quiet|hush|mute|silence|pause|suspend|switch off|turn off|no (?:more |further )?(?:reminders|nudges|chasers|prompts|messages|pings|chasing|nagging)|(?:stop|cease|lay off|ease off|hold off|less)(?: the)? ${PRODDING}\w*)(?: (?!back|to)[\w']+){0,4}? ${UNTIL}\b`,
    String.raw`\b(?:don't|do not|no need to|please don't) (?:bother |be )?(?:${PROD}|come back)(?: (?:me|us))?(?: [\w']+){0,4}? (?:til|till|until|before)\b`,
    String.raw`\b(?:can't|cannot|won't|unable to|not able to|not going to|won't be able to|don't have time to|no time to|haven't time to) (?:even )?(?:look at|look(?! like)|get to|get round to|get around to|get on to|turn to|think about|deal with|attend to|reply|respond|answer|talk|speak|pick (?:this|it) up|read|focus on|see to)(?: (?!from|because)[\w']+){0,3}? (?:til|till|until|before|today|now|this week|right now)\b`,
    String.raw`\b(?:can't|cannot) (?:talk|speak|type|chat|write|reply|answer)(?: (?:now|just now|today|at the moment|right now|here))?\s*$`,
    String.raw`\b(?:^will look|i(?:'ll| will) (?:(?:reply|respond|answer|revert|update you)(?: (?:properly|fully|in full|formally|in detail|to (?:this|you)))*|look|have a look|look at (?:it|this|these)|pick (?:it|this) up|get to (?:it|this)|deal with (?:it|this))) (?:at (?:it|this) )?(?:on |by |in |at )?(?:the )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next week|\d)`,
    String.raw`\b(?:will|'ll|can) (?:look|reply|respond|answer|deal|pick|do (?:it|this)|turn|get (?:to|on))(?: [\w']+){0,3}? (?:when|once|as soon as|after) (?:i'm|i am|i get|i|we're) (?:back|in|free|home|out|off|return|land)`,
    String.raw`\b(?:let's |can we |shall we |could we |we'll |i'll )?(?:speak|talk|chat|catch up|regroup|reconvene|pick (?:this|it|these) up)(?: (?:about (?:this|it|these)|again|with me|then|back up))* (?:on |again )?(?:the )?(?:mon|tue|wed|thu|fri|tomorrow|next week|\d)`,
    String.raw`^(?:(?:i'm|i am|am|sorry|still|just|stuck|currently|hi|but|both|again|we're|off|out|back|busy|all|away|tied up|caught up|on my way|heading|about to (?:go|board)|going|up|down|over) )*(?:in|at|on|into|to|board|off to) (?:(?:an?|the|my|our|strategic|annual|long|public|pre-booked|extended|duty|back-to-back|half[- ]term) )*${ELSEWHERE}\b`,
    String.raw`^(?:(?:i'm|i am|am|on|sorry|currently) )*(?:(?:annual|sick|maternity|paternity|compassionate|unpaid|special|study|parental|garden|gardening) leave|jury service|jury duty|rest days?|nights|secondment|sabbatical)\b`,
    String.raw`^(?:(?:i'm|i am|am|but|and|sorry|will be|i'll be|be|only|then|not|now|hopefully) )*(?:back|in|at my desk|at (?:a |the )?(?:desk|keyboard|laptop)|returning|return|returns?|due back|(?:return|back) date(?: is)?|return to work|around|available|online|contactable)(?: (?:again|properly|in (?:the )?(?:office|work)|at (?:my )?(?:desk|work)|(?:off|from) (?:leave|nights|hols|holiday|sick|my hols|annual leave|rest days)|to (?:my |the )?(?:desk|work|duty|office|base|keyboard|normal|station|nick)|from leave|online|behind my desk|here|on duty))* (?:til|till|until|from|on|again|next|tomorrow|mon|tue|wed|thu|fri|sat|sun|w\/c|the \d|\d)(?! (?:all|with|track|target|hold|it))`,
    String.raw`\b(?:i'm |i am |am |^)(?:away|abroad|overseas|unavailable|uncontactable|off|out(?! (?:to|for|with)))(?: (?:at|in|on|to|with) (?:the |my )?[\w' ]{2,30}?)? (?:til|till|until|from|this|all|today|tonight|back)\b`,
    String.raw`^(?:i'm |i am |am )?(?:in|at|to) [a-z][a-z'-]+(?: [a-z'-]+)? (?:til|till|until|from (?:today|tonight|tomorrow))\b`,
  ].join('|'),
)

/** The asking is for a day that stands in the clause before. */
export const ASKED_THEN = new RegExp(THEN)

/** Somebody has no time just now; beside a request that is a reason for it. */
export const BUSY = new RegExp(
  String.raw`\b${oneOf`
  (?:chin|knee|neck|waist|nose)[- ]deep in|deep in|snowed under|swamped|drowning in|inundated|overloaded|flat out|fire-?fighting|chocka|chock-a-block|rushed off (?:my|our) feet|run off (?:my|our) feet|(?:hands|plate|diary|day|week) (?:are |is )?(?:very |too |rather )?full|up to (?:my|our|the) (?:eyes|eyeballs|neck|ears|elbows|armpits)
  (?:too |very |really |bit |so |rather |super |mad |crazy )?busy|hectic|manic|bonkers|(?:bad|awkward|terrible|wrong|tricky) (?:time|moment|day|week)|not (?:a|the) (?:good|best|great|right) (?:time|moment|day|week)|(?:another|some other) time|in the middle of (?:something|an? \w+)(?=\s*$)|(?<!\w )driving|at the wheel|behind the wheel|in transit|travelling|no signal|can't (?:talk|speak|type|chat)
  (?:haven't|have not|don't have|do not have|not got)(?: got)? (?:five|ten|two|a|the|any|much|one|enough) (?:minutes?|mins?|moment|time|seconds?|chance|capacity|headspace|bandwidth)(?: (?:today|now|this week|for this|for it|at the moment|spare))*
  every hour (?:of the day|god sends|there is)|round the clock|24\/7|all hours
  no (?:spare )?(?:time|chance|capacity)(?: for (?:this|it|these|that))? (?:today|this week|now|right now|at the moment)|buried in|tied up|gold (?:commander|command)(?: today| this week)?|duty (?:gold|silver|acc|chief officer)|on call|in (?:back-to-back )?meetings|boarding|give me (?:five|ten|a few|a couple of|an?|\d+) (?:minutes?|mins?|hours?|secs?|seconds?|moments?|ticks?)|one (?:sec|moment|min)|afk|brb|(?<!\b(?:is|are|be|being|went|gone|staff|officers|drivers|teachers|unison|unite|contractors|workers|union|hr|they) )on strike|on my day off|day off|just landed|jet-?lagged|it's my day off
`}\b`,
)

/** A later day is asked for, whether or not one is named. */
export const EXTEND_MORE = oneOf`
  ^(?:please |pls |can you |can we |could you |could we )*(?:re-?time|re-?date|re-?schedule|slide|slip|shift|bump|roll|move|push|put|stretch) (?:it|this|that|them|these|both|#?\d{1,3}|(?:the|this|that|my) [\w-]+(?: one)?)(?: on| out| back| along| by| forward| to)* (?:an?|one|two|three|four|\d+|another|mon|tue|wed|thu|fri|the \d)
  ^(?:a )?(?:bit |little |tad |touch |while )?longer(?:\s*$| (?:please|pls|needed|required|wanted|requested|on|for|with|to do)\b)|ext(?:n|ens|'n)\b|ex(?:t|s|st|c)en(?:s|t)ion|extra time|additional time|further time|more breathing space
  ^(?:in |after |into )?(?:the )?new year(?: (?:please|pls|now|more likely|realistically))*\s*$
  (?:beg|plead|ask|asking|begging|pleading|apply|applying|seek|seeking|request|requesting|bid|bidding|angling|put in) (?:for |you for )?(?:an? |some |more )?(?:\w+ )?(?:later|longer|more time|extension|delay|deferral|postponement|grace|new date|date change|change of date)
  (?:some|any|bit of|little|a) (?:\w+ )?(?:leeway|slack|grace|breathing space|w[ri]+ggle room|flex|flexibility|latitude|give|elbow room|room for manoeuvre|rope|wriggle)(?: (?:on|with|for|over|round|around|in)\b| please| pls|\s*\??\s*$)
  (?:will|'ll|going to|gonna|might|may|likely to|bound to|set to|about to) (?:\w+ )?(?:miss|overrun|overshoot|run over|run late|slip|drift|fall behind)|over-?running|drifting|drifted
  (?:date|deadline|timeline|timescale|timing|target)s? (?:(?:on|for) (?:this|it|that|these|the \w+|mine)(?: one)? )?(?:\w+ )?(?:needs?|wants?|requires?|has|have|will need|must|ought) (?:\w+ ){0,2}?(?:mov\w+|chang\w+|look|looking|revis\w+|rethink\w*|extend\w*|push\w*|adjust\w*|review\w*|reset\w*|slip\w*|to be)
  (?:date|deadline|timeline|timescale|timetable|target)s? (?:(?:just|really|simply|frankly|is|are|was|were) )*(?:isn't|aren't|wasn't|not|never|won't be|doesn't (?:look|feel|seem)|(?:does|will|is|are) not(?: (?:look|feel|be))?)(?: (?:at all|really|very|going to be|remotely|quite|all that|now|even))* (?:realistic|achievable|possible|doable|feasible|workable|deliverable|attainable|tenable|on|reasonable|practical|viable|manageable|right|on the cards|met|meetable|makeable)|(?:date|deadline|timeline|timescale|target)(?:'s| is| was| are| looks)? (?:\w+ )?(?:impossible|a non-?starter|undeliverable|unworkable|unrealistic|pie in the sky|off|gone|shot|blown|bust|toast|a stretch|out of reach|hopeless)
  (?:need|want|require|propose|suggest|agree|set|give me|give us|have) (?:a |an )?(?:new|later|different|revised|fresh|better|realistic|proper) (?:due |target |completion |end )?(?:date|deadline|target|timescale)
  can (?:it|this|that|they|these) be later|(?:is|any) (?:there )?(?:any )?(?:scope|room|chance|possibility|way|mileage|wriggle room) (?:to|of|for) (?:\w+ ){0,2}?(?:defer|delay|extend|push|mov|later|slip|chang|relax|stretch)\w*|can (?:this|it) (?:wait|slide|slip|drift|run on)
  (?:beg|crave|request|seek|ask(?:ing)? for|plead) (?:for )?(?:your |the chair's |some )?(?:indulgence|forbearance|leniency|mercy)|slippage|(?:some |a bit of |further )?drift(?=\s*$)|behind schedule|off (?:track|schedule|target) (?:so|and need)
`

const SHIFTING =
  '(?:park|shunt|shove|kick|nudge|knock|drag|stretch|carry|slide|bounce|budge|pull|sling|boot|push|edge|ease|relax|let it run|let (?:this|that|them) run|run (?:it|this) on|bump|slip|shift|move|roll|reset|amend|alter|adjust|change|revise|defer|delay|postpone)'

/** Beside a day: that day is wanted. */
export const WISH_MORE = new RegExp(
  [
    String.raw`\b${SHIFTING}(?:d|s|ed|ing)?(?: (?!for\b)[\w&'-]+){0,5}? (?:back|on|out|over|along|right|forwards?|to|into|till?|until|by|an?|another|down the road)\b`,
    String.raw`\b(?:earliest|soonest|best|nearest|quickest|first) (?:date |day |point |time )?(?:that |when )?(?:i|we|they|he|she|it|you|anyone|that|[a-z]+ can|is|will|would)\b`,
    String.raw`\b(?:be|is|as) (?:the |my |our |about the )?(?:earliest|soonest|best|nearest|honest|realistic|sensible|safest|likeliest)\b`,
    String.raw`\b(?:would|'d|wd|should|will|'ll|ought to) (?:\w+ )?(?:do (?:it|us|me|nicely|the trick)|see us (?:right|through|home|there)|crack it|cover it|suffice|be enough|help|sort (?:it|us|me)|fix it|be a (?:big |great |real |huge )?(?:help|godsend|kindness|blessing|relief|mercy)|get us there|swing it|nail it|finish it off|clinch it|be (?:acceptable|agreeable|convenient|kinder|kind|fairer|safer|ideal|perfect|better|plenty|good|great|lovely|easier|appreciated|welcome|preferable|more realistic|more honest|more comfortable|more achievable|about right))\b`,
    String.raw`\b(?:happier|comfortable|more comfortable|confident|safer|happy|better off) with\b|\bfeels? (?:right|better|safer|more|about right|realistic)\b|\bslack\b|\bbuy (?:me|us|another)\b|\b(?:nearer|closer to) the mark\b|\bsafe bet\b|\bsafer bet\b|\b(?:any|no) good (?:to|for|with) (?:you|me|us)\b|\b(?:can|could|would|will) you (?:please |possibly |perhaps )?(?:see your way|be persuaded|live with|cope with|stomach|stretch to|run to|accept|settle for|put up with|manage|agree to|allow|consider|bear to|wait|stand|indulge|agree|countenance|entertain|tolerate)\b|\b(?:would|will|could|might)\b.*\bbe (?:ok|okay|alright|fine|acceptable|possible|agreeable|any good|too late|doable|suitable)\b|\blet (?:[\w&'-]+ ){0,5}?(?:run|slide|slip|drift|roll) (?:on |over |out )?(?:to|until|till?|into)\b|\bif it's all the same\b|\bif that's all right\b|\bhonest answer\b|\btruth be told\b`,
    String.raw`\b(?:can|could|may|might|shall) (?:the |my |our |that |this )(?:[\w'-]+ ){1,5}?(?:go|move|slip|slide|roll|run|drift|wait|come) (?:back|over|out|to|until|till?|into|on|by|w\/c|a|an|another|end|mid|early|in|for|\d)\b|\b(?:can|could|may|might|shall) (?:the |my |our )?(?:[\w'-]+ ){1,5}?(?:one|action|item|two|pair|lot) (?:please |pls |just |possibly |both |all )?(?:go|move|slip|slide|roll|run|drift|wait|be (?:moved|pushed|put|extended|set|changed|deferred|relaxed|later)) |\b(?:have|has|need|needs|going|got) to (?:go|move|slip|slide|roll|run|drift|wait|stretch|shift|come|be (?:moved|pushed|put|extended|set))(?: back| out| over| on| across)? (?:to|until|till?|into|for|in)\b|\b(?:can|could|may|might|shall) (?:i|we|it|this|that|they|these|both|[\w]+) (?:please |pls |just |possibly )?(?:run|slide|slip|go|move|wait|become|stretch|drift|roll|come|agree|settle|aim|land|shift|be (?:moved|pushed|put|extended|set|changed|deferred|relaxed|later|by|at|the|on|end|w\/c|in))\b|\b(?:like|want|need)(?: [\w']+){1,3}? (?:pushed|moved|extended|put|shifted|deferred|set|bumped|slipped|taken)\b`,
    String.raw`\b(?:can|could|may|might|shall|will|would|should) (?:the|my|our|its|this) (?:due |target |completion |end |new )?(?:date|deadline|target|one)\b`,
    String.raw`\b(?:date|deadline|target)(?: is)? (?:now|become|becomes|to become|to read|should read|needs to be|has to be|ought to be|must be)\b`,
    String.raw`(?<=\S )(?:not|instead of|rather than|in place of|in lieu of|versus|vs) (?:the |this |on )?(?:\d{1,2}(?:st|nd|rd|th|\/|[ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|mon|tue|wed|thu|fri)`,
    String.raw`^(?:\w+ )?(?:asking|asks?|hoping|looking|angling|bidding|pushing|pitching) for\b|^(?:try|say|call it|plump for|settle for|settle on|opt for|go with|stick with)\b|\bplus (?:an?|one|two|three|\d)\b|^\+|\bone more\b|\bcarry over\b|\bfrom (?:the )?\d[^,]{1,14} to (?:the )?\d|\bplease revise\b`,
    String.raw`\b(?:can|could|may|might) (?:i|we) (?:\w+ly )?(?:please |pls |just )?(?:ask for|say|hand|submit|send|turn|finish|bring) ?(?:it |this |that |them )?(?:in |over |off )?(?=(?:on |by )?(?:the )?(?:mon|tue|wed|thu|fri|\d|end|next|mid|early|late|w\/c))|\b(?:let|allow) (?:me|us) (?:to )?(?:finish|do|complete|submit|send|hand|get|bring|have)\b(?=.*\b(?:after|by|on|until|till?|before|in|next)\b)|\bwould be (?!done|complete|finished|ready|sent|in\b|with|out|closed|late|delayed|too|hard|difficult)[a-z]+(?: for (?:me|us))?\s*$`,
    String.raw`\b(?:a )?further (?:week|fortnight|month|\d+|two|three|four|few|couple)\b|\ba (?:day|week|fortnight|month)'s (?:grace|extension|leeway|delay|slack)\b`,
  ].join('|'),
)

/** "Can we finish it by the 31st?", "the 31st rather than the 17th": wanted, though it speaks of finishing. */
export const FIRM_WISH =
  /^(?:so |and |but |please )*(?:let|allow) (?:me|us) (?:to )?(?:finish|do|complete|submit|send|hand|get|bring|have)\b|^(?:so |and |but |ok |please )*(?:may|can|could|might) (?:i|we) (?:please |possibly |perhaps )?(?:have|get|finish|complete|do|deliver|submit|send|provide|aim|close|give|let)\b|\b(?:rather than|instead of) (?:the |on )?(?:\d|mon|tue|wed|thu|fri|this|end)/

/** What stands before a day that is the earliest possible: "won't be ready until the 31st". */
export const NOT_BEFORE =
  /(?:^|\b(?:it|this|that|they|these|we|i|ready|paper|report|draft|date|is|will|them|one|realistically|probably|afraid|sadly|sorry|definitely|certainly)(?:'s|'ll)? )(?:not|can't|cannot|won't|isn't|will not|never|unlikely to|not going to|isn't going to|aren't|can not)\b(?: (?:be|get|have|see|going|to|ready|done|possible|finished|complete|completed|available|out|there|with you|it|this|them|happen|happening|finish|land|anything|us|you|likely|able|due|deliver|manage|make|do|realistic|feasible|achievable|in a position))* (?:before|until|till?|any (?:sooner|earlier) than|earlier than|sooner than)(?: the| about| around| at least)?\s*$/

/** Words that talk about a date and add nothing to it. */
export const DATE_TALK = wordSet`
 allowed permitted mine honest answer bet date option offer offering earliest soonest nearest best kinder kind safer safe right fair fairer realistic realistically likelier likely likeliest comfortable happier
 have has got gotta gonna going must real realistically requesting asking acceptable agreeable good any you your yours convenient grateful obliged thankful appreciate appreciated welcome timescale timeline timeframe timing schedule propose proposed proposing suggest suggested suggesting tops max gaffer boss guv yes yep yeah week ending see way promise i'd we'd i'm we're i'll we'll day achievable doable manageable feasible possible sensible preferable prefer preferred works work suit suits feels feel looks look seems seem sounds sound more most we i us me he she they them it's its
 can could would wd should may might manage do offer let say need needs want wanted be is was are as so but and or if all same then there thereabouts
 please pls pse plz thanks ta thx sorry ok okay fine perfect lovely ideal actually honestly truthfully frankly probably possibly perhaps maybe definitely think reckon guess suppose afraid
 instead rather not than about around approx roughly circa latest deadline revised tbc unless problem objection objections finance pair pairs both all each apiece everything whole lot two three four hopefully
 humbly request grace slack leeway plus extra another further additional longer later like hold god willing bear wait that this one ones these those the a an of for by on at to in til till until
`

/** Being asked again is wanted; absence alone is not against "done". */
export const ASK_AGAIN =
  /\b(?:shout|buzz|bug me|pester|hassle|(?:message|email|text|phone|contact|tell|write to|disturb|bother) me|(?:flag|pop|bring|send|raise|show|crop|come) (?:\w+ ){0,2}(?:up )?again|enquire|inquire|catch me|call me|ring me|raise|re-?send|come back|have another|circle back|return to|revisit|knock|come again|send (?:it|this) again|speak|talk|pick (?:it|this|these) up|remind|nudge|chase|ping|prompt|poke|ask|try|prod|snooze|come back to me|check (?:back|in))\b/

/** Nothing but having no time; "tied up" would else be finished. */
export const ONLY_BUSY =
  /^(?:(?:bit|a bit|i'm|i am|im|sorry|still|really|totally|completely|rather|very|currently|all) )*(?<!all )tied up(?: (?:today|this \w+|all \w+|now|right now|just now|at the moment|at present|(?:with|in|on|at|til|till|until) .{2,40}))?\s*$/

/** Stands before a day that is wanted, whatever else is said: "I'll need til", "give it to". */
export const WANTED_BEFORE =
  /\b(?:need|needs|needing|want|wants|require|(?<=\b(?:would|i'd|we'd|'d) )like|prefer|give (?:me|us|it|this|them|that)|allow (?:me|us|it)|grant (?:me|us)|let (?:me|us) have|ask(?:ing)? for|request(?:ing)?|slippage|extension|extn|ext|add|to (?:go|move|slip|run|slide|roll|shift|be (?:moved|pushed|put|extended|set|changed))(?: back| out| over| on)? (?:to|until|till?))(?: (?:it|this|that|them|these|at least|about|around|really|just|please|pls|more|on|all|both|til|till|until|to|for|the|end of|up|w\/c))*\s*$/

/** More time is asked for in so many words, whatever else the clause speaks of. */
export const MORE_TIME =
  /\b(?:need|want|require|request|requesting|give (?:me|us)|grant|have|seeking|could do with|asking for|ask for|like|get)(?: \w+){0,3} (?:more time|longer|extension|extra time|additional time|later date|new date|breathing space)\b(?!.*\b(?:no longer|not needed)\b)/
