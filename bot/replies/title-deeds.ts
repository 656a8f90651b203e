import { oneOf, wordSet } from './one-of.ts'

/** Verbs with which titles begin, and turns of phrase by which people say that it was done. */
export interface Deeds {
  verbs: Set<string>
  done: string
}

const RECEIVER = String.raw`(?:him|her|them|you|everyone|members|councillors|(?:the |our )?(?:d?pcc|commissioner|cp|opcc|chair|board|panel|committee|minister|group|council|pcc's office|chief officers))`
const WHOLE = String.raw`(?:it|this|that|them|these|those|both|everything|the (?:lot|whole (?:lot|thing|paper|pack))|all of it)`
const WHEN = String.raw`(?= (?:on|at|last|this|yesterday|today|first|by|earlier|late|early|just|since|to|with|mon|tue|wed|thu|fri|sat|sun|\d)|\s*$|[,.;])`

/** To have it in hand is to have been given it; whoever is on the way to it (I, we, the office) does not count. */
const HELD = oneOf`
  (?<!\b(?:i|we|they|who|nobody|dcc|acc|cc|chief|deputy|boss|team|staff|officers?|analysts?|colleagues?|office|legal|finance|hr|comms|ict)(?: now| already| all| both| will| should| may)*)(?:'s| has| have|'ve|(?<=\b(?:you|he|she|pcc|commissioner)) (?=had|got)) ?(?:now |already |all |both |had |got |received |since )*(?:(?:it|this|that|these|those|them|both|the lot|everything|(?:a|their) copy|copies|one each|the whole (?:lot|thing)|all of (?:it|them|this))(?! (?:in hand|on|as|under|out|done|checked|marked|reviewed|sorted|down|to|for|with|back|looked|signed)\b)|(?:(?:his|her|their|your|the|our|my) )(?:copy|copies|answer|reply|response|briefing|update|paper|report|figures|numbers|letter|assurance|explanation|brief|data|note|document|list|stats|information|info))
  (?:(?:is|are|now|both|all|been|sitting|sits|sit|sat|landed|safely|already|lodged) )*(?:in|on|hit|reached) (?:(?:his|her|their|your)|(?:the )?(?:d?pcc|commissioner|cp|opcc|chair|board|panel|committee)(?:'s)?|both|all) (?:in-?box(?:es)?|in-?tray|mail ?box|hands|desk|possession|tray|e-?mail|post|pigeon ?hole)
  (?:(?:is|are|now|been|sat|all|both) )*(?=with (?:the )?[a-z]+(?: [a-z]+){0,2} (?:since|as of|from) )
`
const SENT = oneOf`
  (?:pinged|fired|whizzed|popped|dropped|shot|slung|bunged|zapped|zipped|passed|fed|wired|winged|beamed|shoved|chucked|sent|relayed)(?: ${WHOLE})? (?:over|across|out|off|in(?! (?:his|her|their|your|the)\b)|through|round|along|up|back|to ${RECEIVER})
  (?:got|put) (?:${WHOLE} )?(?:over|across|in)${WHEN}|(?:put|placed|laid) (?:${WHOLE} )?(?:before|in front of|in the hands of) ${RECEIVER}|(?:couriered|faxed|hand[- ]?delivered|mailed|served|transmitted|relayed|disclosed|furnished|conveyed|communicated|cascaded|disseminated|distributed|copied (?:in|to)|e-?mailed|messaged|txted|texted|whatsapped|sent)
  (?:went|got|gone|are|is) (?:off|away|over|across|out of the door|out the door|to (?:press|post))${WHEN}|(?:went|got|gone) in${WHEN}|in the post(?= (?:to|since|yesterday|on|mon|tue|wed|thu|fri)|\s*$)|(?:reached|landed with|arrived with) ${RECEIVER}(?:'s office)?|(?:reached|arrived with|landed with|arrived (?:at|in)) |(?:received|acknowledged) (?:by|at|with thanks)|(?:receipt|delivery) (?:confirmed|acknowledged|held)
  (?:went|gone|put|popped|dropped|is|was|all) (?:${WHOLE} )?in(?:to)? the (?:post|mail|post ?box|post ?bag)(?= (?:mon|tue|wed|thu|fri|sat|first|second|recorded)|\s*$)|(?:went|gone) (?=(?:the same|that (?:very )?|the next|the following) (?:day|night|morning|afternoon|evening))
  out (?=to (?:all|every|both|everyone|everybody|you\b|the (?:d?pcc|commissioner|cp|opcc|board|panel|chair|members|lot)|members|partners|staff))|out(?= (?:last|yesterday|this morning|(?:a|two|three) (?:days?|weeks?) ago)\b)|out the door|(?:in|into) the public domain|(?:spelt|spelled|written|typed) out|set (?:${WHOLE} )?out
`
const TOLD = oneOf`
  (?:took|taken|talked|walked|ran|run|brought|guided|stepped|led) ${RECEIVER} (?:right |all the way )?(?:through|over)(?: (?:${WHOLE}|the [a-z]+))?
  (?:went|gone|been|talked|run|worked|walked|gone back) (?:all )?(?:through|over) (?:${WHOLE}|the [a-z]+) (?:with|for) (?=${RECEIVER})|(?:took|taken|gave|given) (?:${WHOLE} )?to (?=${RECEIVER})
  (?:talked|walked|run|ran|taken|took|gone) (?:all )?(?:through|over) (?=with ${RECEIVER})
  (?:went|gone|ran|run|talked|been|worked) (?:all |right )?(?:through|over) (?:it all|the (?:lot|whole (?:lot|thing))|everything|all of it)
  gave ${RECEIVER} (?:the |a |an )?(?:full |complete |whole |detailed |thorough )*(?:run-?down|run-?through|low-?down|works|brief(?:ing)?|picture|update|story|walk-?through|presentation|overview)|covered (?:it |this |that |everything |all of it )?(?=at|in|on|with)
  brought ${RECEIVER} (?:right |fully )?up to (?:speed|date)|filled ${RECEIVER} in|put ${RECEIVER} (?:fully )?in the picture|(?:is|are|now|all|fully|right|been) (?:fully |now )*(?:up to speed|in the picture)|gave ${RECEIVER} (?:the|a|an|chapter|full|all|everything|it|this|that)\b
  sat (?:${RECEIVER} )?down with|sat ${RECEIVER} down|(?:has |have |'s |'ve )?had (?:his|her|their|the|a) (?:full |verbal |face to face )?(?:brief(?:ing)?|update|session|run[- ]?through|walk[- ]?through|presentation|demo|answer)
  (?:told|informed|notified|updated|briefed|spoke to|spoken to|rang|phoned|called) (?=${RECEIVER}(?:\s*$| (?:on|at|in|last|yesterday|today|this|about it|face|mon|tue|wed|thu|fri)))
`
const CAME = oneOf`
  (?:(?:he|she|they|you|members|both|all|(?:the )?(?:d?pcc|commissioner|cp|chair|board|panel|opcc)) )(?:has |have |'s |all |both )*(?:came|come|visited|attended|joined us|toured|dropped in|popped in|been|was here|were here|was shown|were shown)\b|(?:came|been and gone|has been|took place|happened|went (?:ahead|well|off|fine|smoothly)|shown round|is over|was held|held|ran|sat|met)
  (?:went|been|popped (?:over|in|along)|called in|driven over) to see|been (?:over |across |up |down |out )?to(?= (?!see|busy)[a-z])|toured|was shown (?:round|around)|sat down with|caught up with|met(?: up)?(?: with)?|saw|seen|had (?:the|our|that|a) (?:meeting|sit[- ]?down|conversation|chat|discussion|catch[- ]?up|session|call|visit|tour)|hosted|(?:everyone|all) (?:attended|came)
`
const LIVE = oneOf`
  (?:(?:is|are|now|all|went|gone|been|up and|up) )*(?:live|online|out there|public|viewable|downloadable|published|posted|uploaded)(?! (?:consultation|draft|chat|event|test|debate|meeting|session|view))|(?:(?:is|are|now|went|gone|been|all|put|up|out) )*(?:up |out |live |posted |available )?(?:on|onto|at) (?:the |our |its |their )?(?:force |public |opcc |pcc |new |main )*(?:web ?site|web ?page|site|page|intranet|internet|web|portal|sharepoint|hub|platform|notice ?board)
  (?:is|are|now|all|went|gone|been) (?:now |all )*(?:up|out)${WHEN}|hit the (?:web ?site|streets|press|internet)|in the public domain|(?:out|up) (?:there )?for (?:all|everyone|the public) to see|can (?:now )?be (?:seen|read|found|viewed|downloaded) (?=on|at|by)
`
const SETTLED =
  'put (?:his|her|their|my|a) (?:name|signature|moniker|pen) to (?:it|this|that)|inked|initialled|countersigned|rubber-?stamped|given (?:it|this|us) the (?:nod|green light|go-ahead|thumbs up)|agreement (?:(?:was|has been|now) )*reached|decided|settled|adopted|ratified|approved|agreed|resolved to|signed|concluded|considered|weighed up|determined|(?:decision|call|choice) (?:is |was |has been )?(?:made|taken|reached)|endorsed'
const RUNNING = oneOf`
  (?:is|are|been|now|all|both|fully|up and|has been|have been) (?:now )?(?:running|operating|operational|working|live|standing|in)(?= (?:since|from|as of|on|at|now|across|for|and)|\s*$|[,.;])|in (?:force|effect|place|operation|service|use|situ)|(?:came|come|went|gone|goes) (?:in|into (?:force|effect|operation|service|use)|live)|took effect|bedded in|embedded|(?:switched|turned|powered|plugged) on|bolted on|on the wall|commissioned
  live (?:since|from|as of|on)|up(?: and running)? (?:since|as of|from)|running (?:since|from|now)|effective (?:since|as of|from)|now (?:standard|normal|routine|established|bau|business as usual)|inaugural [a-z]+ (?:has |was |been |already |all )*(?:sat|met|held|ran|took place|went ahead|happened|convened|gathered|assembled)
`
const LOOKED =
  '(?:all |now |fully )*(?:been through|gone through|gone over|looked (?:at|into|through|over)|worked through|picked over|combed through|examined|assessed|evaluated|appraised|analysed|scrutinised|audited|inspected|reviewed|studied|sampled|checked|investigated|explored|mapped|compared|benchmarked|counted)'
const FILED =
  '(?:all |now |fully )*written up|(?:report|review|paper|findings?|write-?up)s? (?:(?:is|are|has|have|was|were|been|now|all|gone|went) )*(?:in|out|filed|issued|published|concluded|over|finalised|submitted|lodged|presented|accepted|signed)'
const MADE =
  '(?:re)?(?:drawn up|drew up|written|wrote|built|made|produced|prepared|compiled|developed|designed|created|assembled|pulled together|put together|typed up|(?:is |are |now )+out(?=\\s*$| now)|printed|published|issued|finalised|adopted|launched)|(?:new|revised|refreshed|updated|final) (?:version|one|edition|policy|doc|document|copy|text) (?:(?:is|now|has|been|was) )*(?:live|out|up|in force|in use|in place|published|issued|adopted|launched)'

/** Turns of phrase for a deed, beside those of `title-verbs.ts`. */
export const MORE_DEEDS: Deeds[] = [
  {
    verbs: wordSet`include add`,
    done: 'included|added|(?:(?:is|are|now|went|gone) )+in(?= the (?:[a-z0-9]+ ){0,3}(?:report|return|pack|paper|update|plan|strategy|policy)\\b)',
  },
  { verbs: wordSet`dispose sell`, done: 'sold|disposed of|gone(?=\\s*$| (?:for|to|last|on|at))|auctioned|offloaded' },
  { verbs: wordSet`correct rectify fix repair mend`, done: 'put right|righted|fixed|amended|mended|repaired' },
  {
    verbs: wordSet`notify tell inform`,
    done: 'told(?= (?:the |our |all |every |each |both )?[a-z]+)|(?<=\\b(?:every|all|each)(?: [a-z]+){1,2} (?:has|have|been|was|were) (?:been |now )*)told',
  },
  {
    verbs: wordSet`migrate move transfer relocate`,
    done: '(?:is |are |now |all |gone |went |come |moved |been )+(?:across|over)(?=\\s*$| (?:to|on|last|since|at))',
  },
  {
    verbs: wordSet`produce build develop create make`,
    done: '(?:is |are |now |all )*live(?=\\s*$| (?:since|now|and|as))|(?:went|gone) live',
  },
  {
    verbs: wordSet`install fit erect mount put`,
    done: '(?:is |are |now |all |both |gone )*(?:up|on the walls?)(?=\\s*$| (?:since|as of|now|on the wall))',
  },
  { verbs: wordSet`visit`, done: '(?:have |has )?been(?=\\s*$)|(?:have |has )?been (?=(?:and seen|already|now)\\b)' },
  {
    verbs: wordSet`share provide send circulate supply submit report give issue forward return email notify distribute disseminate communicate cascade feed pass`,
    done: `${HELD}|${SENT}`,
  },
  {
    verbs: wordSet`brief present update explain clarify inform advise present confirm answer respond reply set outline summarise report tell talk assure reassure feed table demonstrate show`,
    done: `${TOLD}|${HELD}|${SENT}`,
  },
  { verbs: wordSet`report produce`, done: FILED },
  {
    verbs: wordSet`notify inform advise`,
    done: '(?<!^\\s*been )(?<!\\b(?:i|we) (?:have been|had been|was|were|am|are) )(?<!\\b(?:i|we) (?:have|had) been )(?:notified|informed)(?! by\\b)|told(?= (?:them|him|her|it|the)\\b)',
  },
  {
    verbs: wordSet`write draft refer invite ask request raise escalate`,
    done: `${SENT}|${HELD}|signed(?: and|,)? (?:sent|posted|sealed|gone|away)`,
  },
  {
    verbs: wordSet`invite`,
    done: 'invited|invit(?:e|ation)s? (?:(?:is|are|has|have|been|was|now|all) )*(?:sent|issued|gone|out|accepted|extended)|asked along',
  },
  { verbs: wordSet`publish release put post upload advertise add`, done: LIVE },
  {
    verbs: wordSet`arrange organise schedule meet visit attend hold convene host run deliver book facilitate discuss`,
    done: CAME,
  },
  {
    verbs: wordSet`discuss speak liaise consult ask talk raise`,
    done: 'discussed|spoke(?:n)? (?=to|with|about)|liaised|consulted|talked|raised|had (?:the|that|a) (?:chat|talk|conversation|word)',
  },
  {
    verbs: wordSet`put implement introduce establish install equip fit roll deploy launch embed upgrade replace adopt start commence begin create develop build`,
    done: RUNNING,
  },
  { verbs: wordSet`consider decide agree determine settle resolve approve adopt sign ratify finalise`, done: SETTLED },
  {
    verbs: wordSet`review audit assess evaluate examine analyse scrutinise sample dip explore investigate look check test map quantify compare benchmark study carry undertake conduct complete`,
    done: `${LOOKED}|${FILED}|quantified|costed|worked out|(?:exercise|test|tests|audit|sampling|review) (?:was |has been |were )?(?:ran|run|held|took place|concluded|passed)`,
  },
  {
    verbs: wordSet`draft write produce develop create prepare build design draw compile make set refresh revise amend rewrite update redraft refine`,
    done: MADE,
  },
  {
    verbs: wordSet`draft prepare compile write develop produce`,
    done: `(?:sent|issued|submitted|given|supplied|provided|shared|e-?mailed|handed over)(?= (?:to|with) (?:the )?(?:d?pcc|commissioner|cp|opcc|chair|you|your (?:office|team))\\b)|drafted and (?:sent|away|gone|submitted|issued|signed|posted)`,
  },
  { verbs: wordSet`withdraw`, done: 'withdrawn|withdrew|taken (?:(?:it|this|that|them) )?(?:down|off)(?= |\\s*$)' },
  {
    verbs: wordSet`train`,
    done: '(?:all|every)(?: [a-z0-9]+){1,3} (?:(?:now|been|have|has|are) )*through (?:the |their )?(?:course|training|programme|session|package|it)',
  },
  {
    verbs: wordSet`refresh revise amend rewrite update redraft refine renew`,
    done: 'refreshed|revised|amended|rewritten|updated|reissued|renewed|brought up to date|republished|re-?launched',
  },
  {
    verbs: wordSet`recruit appoint hire fill`,
    done: 'new (?:[a-z]+ ){1,3}(?:is |are |now )*in (?:post|seat)|(?:(?:new|successful|chosen|preferred) )*(?:starters?|candidates?|appointees?|post ?holders?|recruits?|applicants?|hires?|officers?|person|people|staff) (?:(?:is|are|has|have|was|all|both|now) )*(?:in (?:post|seat)|started(?= (?:on|this|last|yesterday|today|mon|tue|wed|thu|fri|\\d|work)|\\s*$)|joined|on board|appointed|sworn in)|taken up (?:post|the (?:post|role|job))|(?<!\\bone(?: of them| of the two)?(?: has| is| now)* )(?:now |all |both |are |is )*(?:in post|in seat|on board|sworn in|on the books|on strength|at their desks?|took up (?:post|the post|the role|the job)|joined (?:us|on|the)|(?:has |have |both |all )*started(?= (?:on|this|last|yesterday|today|mon|tue|wed|thu|fri|\\d|work|in post)|\\s*$))',
  },
  {
    verbs: wordSet`train brief`,
    done: 'trained|rolled out|(?:last|final) (?:cohort|course|session|class|group) (?:was|ran|went|finished|done)|(?:all|everyone|everybody|they|the whole [a-z]+|whole [a-z]+|every [a-z]+) (?:(?:is|are|has|have|now|all) )*(?:been )?(?:through|on|had|done|attended|completed) (?:it|theirs|the (?:course|training|input|session|package|refresher))',
  },
  {
    verbs: wordSet`clear eliminate eradicate`,
    done: '(?:gone|eliminated|eradicated|wiped out|shifted|no more)(?=\\s*$| (?:now|since|on|as|at|by|last|this|completely|altogether))|(?:at|down to|stands at|stand at) (?:zero|nil|nought|0)(?=\\s*$| (?:as|since|on|now|at|by))|(?:all |now |fully )*(?:caught up|up to date)(?=\\s*$| (?:as|since|now))|(?<=\\b(?:every|each|all)(?: the| our| single)?(?: [a-z]+){1,2} )(?:(?:has|have|been|was|is|are|now) )*(?:issued|answered|processed|cleared|closed|dealt with|decided)|(?:last|final) (?:one|of (?:them|these|the [a-z]+)) (?:(?:was|has|have|been|now) )*(?:went|gone|cleared|done|sent|issued|closed|answered|finished)',
  },
  {
    verbs: wordSet`replace issue equip fit roll deploy distribute provide ensure`,
    done: '(?<=\\b(?:every|each|all)(?: the| our| single)?(?: [a-z]+){1,2} )(?:now |already )*(?:has|have|carries|carry|wears?|uses?|got) (?:one|them|theirs|a new one|new ones|(?:the|their) new (?:ones?|kit|devices?))(?: (?:now|on (?:them|their [a-z]+)|at (?:their|every) [a-z]+))*',
  },
  {
    verbs: wordSet`submit bid apply lodge file return`,
    done: '(?:(?:is|are|was|went|now|all|safely) )+in(?= (?:since|at|with|by|before|ahead|yesterday|last|this|well)|\\s*$|[,.;])|(?:bid|application|submission|form|claim|tender|entry) (?:now )?in(?=\\s*$| (?:since|on|at|before|ahead|last|this|yesterday))',
  },
  {
    verbs: wordSet`obtain secure get seek request collect source`,
    done: '(?:received|got|gotten|landed|arrived|to hand|come back|came back|come through|came through|come in|came in)(?= (?:on (?!order|hold|the|my|our)|last|yesterday|this|now|from|in writing|today|mon|tue|wed|thu|fri)|\\s*$|[,.;])|(?:advice|opinions?|quotes?|quotations|costs?|prices?|funding|consent|permission|approval|agreement|clearance) (?:is |now |all )*(?:received|in|here)(?=\\s*$)|(?:have|got) (?:now |got )*(?:it|them|the (?:advice|opinion|quotes?|consent|permission|approval|money|funding|agreement|data))(?= (?:in writing|from|now|back|since)|\\s*$)|had (?:it |them )?back(?= from)|(?:prised|pried|extracted|squeezed|wrung|coaxed|dragged|wrested|winkled|got)(?= (?:it|this|that|them|those|the|our|all)\\b.* from )',
  },
  {
    verbs: wordSet`recover secure obtain claim collect get bid`,
    done: 'recovered|secured|obtained|claimed|collected|(?:money|funds?|cash|payment|all of it|it) (?:(?:is|has|was|all|now|been) )*(?:in|in the bank|received|paid|banked)|paid (?:up|in full|out)|banked|settled in full|in the bank|awarded',
  },
  {
    verbs: wordSet`retire decommission withdraw scrap shut close remove end stop discontinue cease dissolve disband terminate cancel delete destroy dispose archive demolish vacate`,
    done: '(?:switched|turned|powered|shut|closed|taken|wound|pulled) (?:(?:it|this|that|them|these) )?(?:off|down|offline|out of (?:service|use|commission)|up)(?: for good)?|unplugged|mothballed|scrapped|binned|shredded|wiped|emptied|vacated|gone(?= for good|\\s*$)|no longer (?:in use|live|exists?|operating|running)|out of (?:use|service|commission)|off(?= for good)|shut(?: for good)?|ceased (?:trading|operating)|(?:keys|lease) (?:(?:have|has|been|were|was) )*(?:handed back|surrendered|returned)',
  },
  {
    verbs: wordSet`raise ask request refer escalate seek write challenge lobby press urge propose object respond`,
    done: '(?:letters?|e-?mails?|notes?|memos?|requests?|referrals?|proposals?|submissions?|responses?|queries|query|question|challenge) (?:(?:raising|about|on|asking(?: for)?|covering|setting out|re) (?:it|this|that|them) )?(?:(?:has|have|was|were|is|are|now|all|both|been|duly|formally) )*(?:went|gone|sent|posted|e-?mailed|issued|delivered|left us|out|off|away|made|lodged|put in|handed over|submitted)|(?:put|taken|took|brought) (?:it |this |that )?(?:to|before|up with) (?:the |our )?(?=[a-z])',
  },
]
