import { boardPatterns, postPatterns } from './handing-words.ts'
import { oneOf } from './one-of.ts'

const BOARD_NOUN = '(?:board|group|committee|panel|forum|partnership|council|taskforce|task force|working party|steering group|tcg|cog)'
const BOARD = `(?:the |our )?((?:[\\w'&/-]+ ){0,6}${BOARD_NOUN}s?|wmgb|jac|cdp|sgb|cjb|lcjb|csp|fdg|spb|[a-z]{1,4}(?:gb|mb|sb|db))\\b`
const RANK = oneOf`
  psd|cid|ctu|pso|aco|cc|dcc|acc|dcs|dci|di|ds|dsu|supt|superintendent|chief superintendent|ch supt|ch insp|chief inspector|insp(?:ector)?
  sgt|sergeant|cfo|pcc|dpcc|cp|spo|coo|dpo|ceo|constable|chief constable|chief finance officer|chief of staff
  force solicitor|solicitor|staff officer|deputy|policy (?:team|officer)|pcc policy team|legal|finance|hr|ict|estates|comms
  procurement|analysts?|boss|successor|pa|ea|secretary|colleague|number two|team|new \w+
`
/** "Ch Supt Partnerships" is a post. */
export const OF_RANK = new RegExp(
  `^(?:(?:deputy )?(?:head|director|chief|lead) (?:of|for)\\b|(?:t/|a/)?${RANK}\\b(?!(?:'s)? (?:[\\w'&-]+ ){0,3}${BOARD_NOUN}\\b(?!s)))`,
)
const PREFIX = '(?:t/|a/|temp |acting |deputy |assistant |det |d/|ch )?'
const ROLE = String.raw`(?:director|head|chief|lead) (?:of|for) [a-z&]+(?: (?!you|be|been|why|how|when|where|what|want|need|on|should|would|can|could|must|may|shall|please|pls|now|not|from|to|and|will|is|has|who|as|for|instead|thanks|today|owns|leads|handles)[a-z]+)?`
/** Posts that are named by their work: "performance officer", "HR business partner". */
const JOB = String.raw`(?:(?!the |my |our |a |an |to |for |with |from |by |and |of |is |are |at |in |on |it's |now |sent |police )[a-z&]+ ){1,3}(?:manager|business partner|co-?ordinator|advis[eo]r|controller|accountant|commander|registrar|solicitor|architect|statistician|auditor|administrator|superintendent|sro|senior responsible owner|(?<=protection |vetting |liaison |safety |security |wellbeing |equality |diversity |finance |estates |fleet |procurement |audit |risk |safeguarding |review |monitoring |s151 |operating |technology |digital |people |complaints |misconduct |standards |insurance |payroll |recruitment |performance |policy |data |records |compliance |press |welfare |project |planning |research |governance |disclosure |information |licensing |engagement |duty |support )officer)`
const AREA = '(?: (?:public protection|local policing|pvp|psd|crime|operations|ops|intel|people|specials|office|ops support|lp))?'
const POST = `((?:${JOB}|${PREFIX}${RANK}|${ROLE})${AREA})`
const WHO = `(?:the |my |our |to |a |substantive |incoming |permanent )*${POST}\\b`
/** Asked first, since few clauses name a board or a post and the ways of handing over are many. */
export const NAMES_BOARD = new RegExp(`\\b(?:${BOARD_NOUN}s?|jac|cdp|csp|fdg|wmgb|[a-z]{1,4}[bg])\\b`)
/** Asked first, before the ways of giving something to a post. */
export const NAMES_POST = new RegExp(
  `\\b(?:${RANK}|director|head|chief|lead|manager|partner|co-?ordinator|advis[eo]r|controller|accountant|commander|registrar|architect|statistician|auditor|administrator|sro|owner|officer|analyst|superintendent)\\b`,
)

/** An action goes to another board; one group holds it. */
export const TO_BOARD: RegExp[] = [
  new RegExp(`\\b(?:comes?|falls?|came|coming|falling) (?:now )?under ${BOARD}`),
  new RegExp(`\\bbelongs? (?:at|in|before|on|inside) ${BOARD}`),
  new RegExp(`\\bnow (?:a matter |one |down )?(?:for|to) ${BOARD}\\s*$`),
  new RegExp(`\\b(?:is|are) (?:one |a matter )?for ${BOARD} (?:from|now|not|going|instead|rather)\\b`),
  new RegExp(
    `\\b(?:is|are|now|one|matter|job|'s) (?:now )?for ${BOARD} to (?:own|oversee|track|monitor|run|manage|handle|take|pick|see|lead|deal|deliver|govern)`,
  ),
  new RegExp(
    `\\b(?:reports?|reporting|feeds?|feeding|answers?|accountable|answerable) (?:now |up |directly |from now on )*(?:into|in to) ${BOARD}`,
  ),
  new RegExp(
    `\\b(?:that |agreed (?:that )?|and |so )?${BOARD} (?:will|'ll|is to|are to|would|shall|has agreed to) (?:now )?(?:own|oversee|take|track|monitor|run|manage|pick|lead on)\\b`,
  ),
  ...boardPatterns(BOARD),
  new RegExp(`^\\s*#?\\d{0,4}\\s*(?:goes |over |off )?to ${BOARD}(?: for [a-z]+)?\\s*(?:please|pls|now)?\\s*$`),
  new RegExp(`\\b(?:matter|one|item|action|issue|job|question|responsibility) (?:for|of) ${BOARD}(?! (?:chair|secretary|member))`),
  new RegExp(
    `\\b(?:discharge[d]?|go(?:es|ing)?|gone|went|tak(?:e|en|ing)|transfer(?:red|ring)?|move[ds]?|moving|pass(?:ed|es|ing)?|hand(?:ed|ing)?(?: over)?|escalated?|escalating|refer(?:red|ring)?|sent|send|reassign(?:ed)?|shift(?:ed)?|belongs?|migrat(?:es?|ed|ing)|transfers|relocat(?:es?|ed|ing)|decamps?) (?:[\\w&']+ ){0,4}?(?:to|into|under) ${BOARD}`,
  ),
  new RegExp(
    `\\b(?:now|sits?|sitting|rests?|lies|lives|living|remains?|is|are|be|both|being (?:run|managed|overseen|monitored|tracked|handled|dealt with|picked up|taken forward)|(?:run|managed|overseen|monitored|tracked|handled|picked up|taken forward|owned|governed|reported)) (?:now )?(?:with|through|by|via|under|at|in) ${BOARD}(?! (?:chair|secretary|member))`,
  ),
  new RegExp(`\\b(?:within|under|in|into|to) (?:the )?(?:remit|scope|purview|terms of reference) of ${BOARD}`),
  new RegExp(`^${BOARD} (?:now )?owns? (?:#?\\d|now\\s*$)`),
  new RegExp(`\\b(?:over )?to ${BOARD} (?:for|to) (?:oversight|monitor|oversee|governance|take)`),
  new RegExp(
    `^${BOARD} (?:now )?(?:has|have|owns?|is|are|will|'ll|to|can|should|now) (?:now )?(?:own|tak(?:e|en|ing)|monitor|pick|oversee|run|track|this|it|be |hold of (?:this|it|these|that))`,
  ),
]
/** An action goes to a post; one group holds it. */
export const TO_POST: RegExp[] = [
  new RegExp(
    `^(?:the |my |our |and |i think |surely )*${POST}(?: [a-z'-]+){0,2}? (?:should|ought to|needs to|must|would be better to|wants to|had better) (?:now |really |rather )*(?:have|hold|get|be (?:given|doing|leading|handling)) (?:this|it|these|that|them|both|the (?:action|lead))\\b`,
  ),
  new RegExp(
    `^(?:#?\\d{1,3}[:.]? )?(?:so |try |say |suggest |namely |either |the |being )*((?:${PREFIX}(?:aco|dcc|acc|dcs|dci|supt|superintendent|chief superintendent|ch supt|ch insp|chief inspector|insp(?:ector)?|cfo|spo|coo|dpo)|(?:head|director) of [a-z&]+)${AREA})(?: (?!is|has|said|says|will|to|and|done|not|now|wants|content|happy|aware|sighted|agrees?|approves?|accepts?|confirms?|sees|off|away|back|[a-z]+(?:ing|ed)\\b)[a-z'-]+){0,2}?(?: (?:please|pls))?\\s*$`,
  ),
  ...postPatterns(POST, WHO),
  /\b(?:redirect|reassign|re-assign|give|pass|hand|go|transfer|move) (?:[#\w&'-]+ ){0,4}?to (?:the |our |my )?((?:[a-z&]+ ){1,3}(?:manager|analyst|co-?ordinator|advis[eo]r|officer|superintendent|(?:lead|inspector|sergeant|champion|sro|controller)(?! (?:of|for)\b)))\b/,
  new RegExp(
    `^${POST}(?: [a-z'-]+)? (?:is|will be|'s) (?:completing|doing|handling|leading|taking|answering|running|finishing) [a-z ]{0,20}\\b(?:instead|in my place|from me)\\b`,
  ),
  new RegExp(
    `(?:^|\\b(?:please|pls|can you|could you|you (?:should|need to)|(?:should|needs to|must|to) be) )(?:send|(?<!^)sent|refer(?:red)?|redirect(?:ed)?|rout(?:e|ed)|forward(?:ed)?|point(?:ed)?|direct(?:ed)?|address(?:ed)?|raise|(?<!^)raised) (?:[#\\w&'-]+ ){0,4}?(?:to|at|towards|with) ${WHO}`,
  ),
  new RegExp(
    `\\b(?:pass(?:ed|ing)?|hand(?:ed|ing)?(?: over)?|reassign(?:ed)?|re-assign(?:ed)?|(?:re-?)?task(?:ed)?|re-?point(?:ed)?|re-?hom(?:e|ed)|devolv(?:e|ed)|hiv(?:e|ed) off|farm(?:ed)? out|offload(?:ed)?|palm(?:ed)? off|re-?issue(?:d)?|re-?address(?:ed)?|giv(?:e|en|ing)|gave|reallocated?|re-allocated?|mov(?:e|ed|ing)|delegat(?:e|ed|ing)|transfer(?:red)?|switch(?:ed)?|allocated?|assign(?:ed)?|redirect(?:ed)?|go|goes|gone|going|over|off) (?:[#\\w&'-]+ ){0,4}?(?:to|onto|on to) ${WHO}`,
  ),
  new RegExp(
    `\\b(?:belongs? (?:to|with)|sits? (?:now )?with|lies with|rests with|is with|are with|now with|should be with|(?:should|ought to|needs to|must|to) (?:sit|go|be|rest|lie) with|(?:it's|this is|that's|now) with|(?:one|this|that|these|it)(?:'s| is| are)? (?:an? )?(?:one )?(?:for|down to)|owned by|led by|to be (?:done|completed|answered|picked up|led|handled) by|responsibility of|(?:someone|somebody|whoever|colleagues?|those|folks?|chap|lady|person|team|sits?|lives?|is|belongs) in) ${WHO}(?:'s)?(?! (?:for|to) (?:sign|approv|review|comment|clear|check|consider))`,
  ),
  new RegExp(`^\\s*#?\\d{0,4}\\s*(?:to|for) ${WHO}\\s*(?:please|pls|now)?\\s*$`),
  new RegExp(
    `^(?!.*\\b(?:letter|report|paper|note|update|reply|response|e-?mail|briefing|data|figures|copy|draft|memo|plan|invite|sent|went|gone|given|shared|talk|talking|speak|spoke|due|back|subject|according|thanks|owing|next|prior|answer|up|down|close|waiting|need|[a-z]+(?:ing|ed))\\b)(?:the |my )?(?:[a-z0-9'&-]+ ){1,3}(?:one |action |item )?to ((?:${PREFIX}(?:dcc|acc|dcs|dci|supt|superintendent|ch supt|ch insp|insp)|(?:head|director) of [a-z&]+)${AREA})(?: (?!is|has|to|and|will|[a-z]+ing\\b)[a-z'-]+){0,2}?(?: (?:please|pls|now))?\\s*$`,
  ),
  new RegExp(
    `\\b${POST}(?: [a-z'-]+)? (?:has|have|now has|is|now) (?:taken|taking|picked|picking|inherited|inheriting|got|took) (?:[a-z]+ ){0,4}?(?:on|over|up|this|it)\\b`,
  ),
  new RegExp(`\\b${POST}(?: [a-z'-]+)? (?:now )?(?:leads|leading|lead) (?:on )?(?:this|it|that|these|[a-z]+)\\s*$`),
  new RegExp(`\\b(?:that'd|that would|it'd|it would|that should|it should) be ${WHO}`),
  new RegExp(
    `^(?:the |my |our |and |so )*${POST}(?: [a-z'-]+){0,2}?(?:'s| is| will be|'ll be| becomes?| acts? as)? (?:now )?(?:the |your )?(?:new |right |correct |action |best |strategic |tactical |operational |force |policy |thematic |named |nominated |designated |portfolio |current |overall |senior )*(?:owner|lead|contact|point of contact|poc|spoc|one to ask|person)\\b`,
  ),
  new RegExp(
    `^(?:please |pls )?(?:can|could|would|should|may) ${WHO}(?: [a-z'-]+){0,3}? (?:please )?(?:take|pick|own|lead|do|answer|handle|have (?:this|it|these|that)|deal|cover|action)\\b`,
  ),
  new RegExp(
    `\\b${POST}(?: [a-z'-]+)? (?:is|are|would be|will be|may be|might be) (?:the )?(?:best|better|well|right) (?:placed|person|one|suited)`,
  ),
  new RegExp(
    `\\b(?:suggest|propose|recommend|prefer|think|nominate)s? (?:that )?(?:it's |it is |we ask )?${WHO}(?: [a-z'-]+)? (?:to |should |could )?(?:leads?|takes?|owns?|picks?|answers?|does|do|handles?|be)\\b`,
  ),
  new RegExp(
    `^(?:the |my |our |and )*${POST}(?: [a-z'-]+)? (?:now )?(?:owns?|leads? on|is responsible for|looks? after|deals? with|oversees?|has responsibility for|has the lead)\\b`,
  ),
  new RegExp(
    `\\b(?:is|are)(?: now)? (?:one |down )?(?:for|to) ${WHO}(?: [a-z'-]+){0,2}? (?:from|now|going|to (?:own|lead|take|finish|complete|do|answer|run)|instead|not|these days|since|as of|rather)\\b`,
  ),
  new RegExp(
    `^(?:this |it |that |#?\\d{1,3} |(?:the |this |that )?(?:[\\w&'-]+ ){1,3}(?:one|action|item) )?(?:should|ought to|needs to|must) (?:really |now )?(?:be|go to|sit with) ${WHO}(?: (?!not|now|to|instead)[a-z-]+){0,2}?(?:'s)?(?: (?:action|job|now|to (?:do|own|answer)|not (?:me|mine)|instead))*\\s*$`,
  ),
  new RegExp(`\\b(?:put|show|add|use|with) ${WHO}(?: [a-z'-]+)?'s (?:name )?(?:on|down|there|instead|in)\\b`),
  new RegExp(
    `^(?:please |pls |can you |could you )?(?:put|mark|list|name|show|have|pencil|stick|get) ${WHO}(?: (?!down)[a-z'-]+){0,2}? (?:down |in )?(?:for|as (?:the )?(?:owner|lead)|against|in charge of|on(?= (?:it|this|that|these|both|the case)\\b)) (?!mon|tue|wed|thu|fri|lunch|dinner|\\d)`,
  ),
  new RegExp(`\\b(?:in|into|under|onto) ${WHO}(?: [a-z'-]+)?'s (?:name|list|column)\\b`),
  new RegExp(
    `^(?:the |my )?(?:new|correct|right|proper|actual|revised|action|current)? ?(?:action )?(?:owner|lead|replacement|successor)(?:'s| is| (?:in (?:this|that|the) \\w+ )?is|:| -| =|)(?: now)? ${WHO}`,
  ),
  new RegExp(
    `^(?:it's |this is |that's |this |it is )?(?:an? )?${WHO} (?:job|matter|thing|action|question|issue|problem|responsibility|territory|business)(?: this| now| really)*\\s*$`,
  ),
  new RegExp(`^${WHO}(?: [a-z'-]+){0,2}? (?:and )?not (?:me|mine|i|us)\\b`),
  new RegExp(
    `\\b(?:content|happy|keen|minded|willing|prepared) for ${WHO}(?: [a-z'-]+){0,2}? to (?:lead|own|take|pick|run|do|handle|answer|finish|complete|deliver|have|drive|progress)`,
  ),
  new RegExp(
    `^(?:the |my |our |and )*${POST}(?: [a-z'-]+)? (?:now |is (?:now )?|will be )?(?:(?:owns?|leads?(?: on)?|has|handles?|takes?|picks?) (?:it|this|that|these|them)|dealing|leading|actioning)\\b`,
  ),
  new RegExp(`\\b(?:ask|try|speak to|talk to|contact|chase) ${WHO}`),
  new RegExp(
    `\\b(?:wants?|needs?|requires?|merits?|due|deserves|calls for) (?:\\w+ly )?(?:finishing|doing|answering|picking up|leading|owning|taking (?:on|over|up|forward)|handling|completing|progressing|actioning|sorting|running|dealing with|an answer|a reply|an owner|ownership) (?:off )?(?:by|from|in) ${WHO}`,
  ),
  new RegExp(
    `\\b(?:(?:put|list|log|record|show|mark|place|set|note|pop|stick|register|charge|enter|open|reopen|raise|issue) (?:[#\\w'&-]+ ){1,4}?|(?:put|listed|logged|recorded|shown|placed|noted|registered|entered) )(?:against|under|down to|down for|down as|next to|beside|on) ${WHO}(?: (?!please|pls|now|instead|thanks)[a-z-]+)?(?:'?s? (?:name|list|tab|sheet|page|plate|desk|pile))?(?: (?:would you|will you|can you|please|pls|now|instead|thanks|going forward|from (?:now|here)(?: on)?))*\\s*$`,
  ),
  new RegExp(`\\bopen(?:ed|ing)? (?:(?:it|this|that|one|a new one|afresh|again|back) ){0,3}(?:up )?(?:against|under|for|to|with) ${WHO}`),
  new RegExp(
    `\\b(?:should|ought to|must|needs? to|has to|wants to|is to|to|better|best) (?:now )?(?:be|sit|come|go|live|fall|appear|rest) (?:down )?(?:under|against|within|beneath) ${WHO}`,
  ),
  new RegExp(
    `\\b(?:wish(?:es)?|want(?:s|ed)?|would like|'d like|(?:has |have |is |are )?ask(?:ed|ing)?|needs?|expects?|(?:has |have )?(?:tasked|nominated|directed|instructed|designated|delegated|chosen|picked|agreed with|appointed|named)|nominates?|appoints?|designates?|directs?|tasks?) (?:for )?${WHO}(?: [a-z'-]+){0,2}? (?:to|as|for) (?:the )?(?:now )?(?:lead|own|take|pick|run|do|handle|answer|finish|complete|deliver|have|drive|progress|see|sort|owner|new|deal|look after|manage|cover|be the)\\b`,
  ),
  new RegExp(
    `\\b(?:it'?s|this is|that'?s|that is|is|now|are) (?!boss|team)${WHO}(?:'s)?(?: (?:now|one|action|job|to answer|area|portfolio|not (?:me|mine)))*\\s*$`,
  ),
  new RegExp(
    `^(?:the |my |our |and )*${POST} (?:will|'ll|is|has|now|to|should|can|would|own|lead|takes?|picks?|(?:is )?going to)(?: now| be)? ?(?:going to )?(?:own|pick(?:s|ed|ing)?|tak(?:e|es|en|ing)|lead(?:s|ing)?|do(?:ing)?|answer|handl(?:e|es|ing)|cover|deal|run|the lead|responsible|leading|action)`,
  ),
]
