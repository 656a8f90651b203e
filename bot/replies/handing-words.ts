import { oneOf } from './one-of.ts'

/** Polite or empty words that may stand before the post that is named. */
const LEAD_IN = String.raw`^(?:the |my |our |and |so |but |now |then |it's |that's |this is |please |pls |sorry |yes |no |ok |actually |with effect from (?:today|monday|now|\d+\S*(?: \w+)?) |from (?:today|now on|monday) |as of (?:today|now|monday) |going forward |i think |suggest |think |\d{1,3} |- )*`
const AUXILIARY = String.raw`(?:(?:'s|'ll|will|is|are|be|to|shall|should|can|could|would|must|needs to|ought to|going to|gonna|has agreed to|have agreed to|has offered to|agreed to|offered to|due to|happy to|now|be|who|instead|also|therefore|that|which|best|well|better) )*`
/** Verbs by which an action is taken on; they name no work of its own. */
const TAKE = oneOf`
  own|lead|take(?: (?:it|this|that|these|them))? (?:on|over|up|forward|from here|this|it|that|these|them|the lead|the reins|ownership|charge)|pick (?:it |this |that |these |them )?up|do|handle|finish|complete|action|run with|cover|deal|answer|respond|carry (?:it |this )?on|drive|manage|progress|sort|look after|see (?:it|this|that|these) (?:through|out|home|over the line)|hold (?:the pen|this|it)|inherit|report on|update|deliver|have (?:it|this|that|them|these)
`
const TAKING = oneOf`
  owning|leading|taking(?: (?:it|this|that|these|them|the lead|ownership|charge))?(?: (?:on|over|up|forward|from here))?|picking (?:it |this |that |these |them )?up|doing|handling|finishing|completing|actioning|running with|covering|dealing|answering|responding|carrying (?:it |this )?on|driving|managing|progressing|sorting|looking after|seeing (?:it|this|that|these) (?:through|out|home|over the line)|holding (?:the pen|this|it)|inheriting|reporting on|delivering|to (?:own|lead|take|finish|complete|answer|do)
`
/** What may follow, so that the whole action is meant. */
const THE_ACTION = String.raw`(?: (?:the [\w-]+(?: [\w-]+)? (?:one|action|item)|it|this|that|these|those|them|the|one|both|all|two|three|lot|of|off|my|behalf|stead|on|up|over|out|forward|instead|please|pls|now|from|here|today|then|through|for|me|in|my|place|going|with|action|item|rest|completely|thanks|ta|monday|next|week|onwards|future|henceforth|and|report|back|to|you|#?\d+))*\s*$`
/** What people say of whoever has it now. */
const HAVING = oneOf`
  (?:now )?(?:has|have|'s got|got|have got|has got) (?:now )?(?:this|it|that|these|them|the reins|the baton|the pen|the lead|the action|my (?:actions?|brief|desk|role|portfolio|job|post|area)|ownership|responsibility|charge|the ball)(?: now| these days| from now on)?|(?:has |have |had )?(?:replaced|succeeded|relieved|taken over from|took over from|stepped in for) (?:me|us)|(?:has |have )?(?:taken|took|picked|stepped|inherited)(?: (?:it|this|that|these|them|up|over|on|in|the|my|role|portfolio|post|job|seat|baton|reins|mantle|ownership|responsibility|from|me|for|now|today|last|week|month|lead|action|work))+
  (?:is |are |'s )?(?:now )?(?:in the (?:chair|seat|hot seat|role|post|job)|in charge|responsible|accountable|your (?:man|woman|person|best bet|contact|point of contact)|the (?:man|woman|person|one) (?:you want|you need|to ask|for this)|on point|on the hook|the owner|the lead|my (?:successor|replacement)|who you (?:want|need)|our (?:sro|lead))
`

/** The name that may stand between a post and what is said of it. */
const NAME =
  "(?: (?!to |is |has |have |had |will |now |who |should |can |would |must |and |for |on |'s |their|not |are |was |be )[a-z'-]+){0,2}?"

/** Ways of giving an action to a post: `post` matches it with one group, `who` likewise with its article. */
export function postPatterns(post: string, who: string): RegExp[] {
  return [...ofThePost(post), ...toThePost(who), ...inWords(post, who)]
}

/** The post stands first: "Supt Hall will take this on". */
function ofThePost(post: string): RegExp[] {
  return [
    new RegExp(
      `${LEAD_IN}${post}${NAME} ?${AUXILIARY}(?<=\\b(?:will|'ll|to|should|can|could|would|must|shall|gonna|now) )${TAKE}${THE_ACTION}`,
    ),
    new RegExp(`${LEAD_IN}${post}${NAME} ?${AUXILIARY}(?<=(?:\\b(?:is|are|be|who)|'s) )(?:now |going to be )?${TAKING}${THE_ACTION}`),
    new RegExp(
      `${LEAD_IN}${post}${NAME} (?:is |are |'s |will be |has |have )?(?:taking|taken|took|takes|having|lifting|lifted|had) (?:.{1,40} )?(?:off|from) (?:me|us|my (?:hands|plate|desk|list))\\b`,
    ),
    new RegExp(`${LEAD_IN}${post}${NAME} (?:now )?(?:owns|leads|runs|handles|covers|inherits|manages)${THE_ACTION}`),
    new RegExp(`${LEAD_IN}${post}${NAME} ?(?:now |then )?${HAVING}`),
  ]
}

/** The post stands last: "you want Supt Hall". */
function toThePost(who: string): RegExp[] {
  return [
    new RegExp(
      `\\b(?:you|you'll|u) (?:really |actually |probably |should |may |now )*(?:want|need|ask|try|speak to|be after|are after|were after|contact)(?: to (?:ask|speak to|talk to|try|contact))? ${who}`,
    ),
    new RegExp(
      `^(?:please |pls |maybe |perhaps |suggest you |no |sorry |best |better |instead )*(?:try|ask|ring|call|phone|email|contact|tag|tap up|chase|task|see|copy in|loop in|nominate|appoint|approach|point (?:this |it )?at|aim (?:this |it )?at|direct (?:this |it )?(?:at|to)|re-?route (?:this |it )?to|re-?point (?:this |it )?to|re-?direct (?:this |it )?to|re-?home (?:this |it )?(?:to|with)) ${who}(?:${NAME})(?: (?:about|on|for|with|re|instead|please|pls|this|it|that|one|the|now|action|of|these|to|do|answer))*\\s*$`,
    ),
    new RegExp(
      `\\b(?:better|best|rightly|properly|correctly|more (?:one )?(?:suited|appropriate)|squarely|firmly|really|solely) (?:off )?(?:asked of|with|for|to|sits with|owned by|placed with|directed (?:to|at)|answered by|dealt with by|handled by|led by|addressed (?:to|by)|belongs (?:to|with)|suited to|left to|left with) ${who}`,
    ),
    new RegExp(
      `\\b(?:needs? to|should|has to|have to|must|ought to|better|can only|will have to) (?:come|be (?:answered|provided|supplied|given|addressed|covered|picked up|done|dealt with)) (?:from|by) ${who}`,
    ),
    new RegExp(`^(?:now |[§#]?\\d{1,3}[:.]? )*with ${who}(?:${NAME}) now\\s*$`),
    new RegExp(`^(?:and |now )*(?:onto|on to|over to|across to) ${who}(?:${NAME})(?:'s)?(?: (?:list|plate|desk|pile|now))*\\s*$`),
    new RegExp(`\\b(?:falls?|fell|comes?|drops?) (?:now )?(?:to|under|within|on|into) ${who}`),
    new RegExp(
      `\\b(?:it's|that's|this is|it is|is|now|probably|really|actually|definitely|always) (?:now |really |actually |all )?${who}(?:${NAME})?'s?(?: (?:now|baby|bag|area|patch|portfolio|remit|job|action|one|world|department|responsibility|domain|bailiwick|problem|pigeon|these days|shop|to do|to answer|to own|to lead|to sort|to finish|to complete|to deliver|to take|to report on|you want|you need|not (?:me|mine)))*\\s*$`,
    ),
  ]
}

/** Ways that name the owner or say whose it is. */
function inWords(post: string, who: string): RegExp[] {
  return [
    new RegExp(
      `${LEAD_IN}${post}${NAME}'s? (?:now |these days |baby|bag|area|patch|portfolio|remit|job|action|one|world|department|responsibility|domain|problem|pigeon|shop|to do|to answer|to own|to lead|to finish|to complete|to sort)(?: now| these days| to (?:own|lead|do|answer|finish))*\\s*$`,
    ),
    new RegExp(
      `\\b(?:show|list|put|record|name|mark|have|make|add|register|log|note|down) ${who}${NAME}(?:'s name)? (?:down )?(?:as (?:the )?(?:new )?(?:owner|lead|action owner|responsible)|(?:on|against|beside|next to) (?:it|this|that)|down for (?:it|this|that)|owner|the owner|the lead)`,
    ),
    new RegExp(
      `\\b(?:owner|lead|action owner|responsible officer)(?:ship)? (?:is |should |to |needs to |now |must |has |of this |for this |please |be |changed |moved |amended |switched |updated |goes |go |read |has changed |shown |listed |as |passes |passed )*(?:to |as |is |be |read |now )${who}`,
    ),
    new RegExp(
      `\\b(?:taken over|taken on|picked up|inherited|owned|led|handled|run|managed|answered|covered|finished|completed|actioned|held|dealt with|progressed) (?:now )?by ${who}(?:${NAME})?(?: (?:now|from here|instead|from now on|going forward|these days|today|since|please))*\\s*$`,
    ),
    new RegExp(`\\b(?:meant|intended|destined) for ${who}`),
    new RegExp(`\\bshould(?:'ve| have) (?:gone|been sent|been addressed|come|been) (?:straight )?(?:to|with|for) ${who}`),
    new RegExp(
      `^(?:.{0,40}(?:\\bone|\\bones|\\bboth|\\ball|\\blot|\\bthese|\\bthem|\\bthis|\\bit|\\brest|\\d|\\baction|>|\\breassign|\\bre-assign|\\bmove|\\btransfer|\\bowner|\\bpass|\\bgive)|#?\\d*)\\s*(?:to|over to|across to|>|->|→|=>) ?${who}(?:${NAME})(?: (?:please|pls|now|thanks|instead|from here|from now on))*\\s*$`,
    ),
    new RegExp(`\\bmoves (?:over |across )?to ${who}`),
    new RegExp(`\\b(?:handed|passed|given|giving|hand|pass|give) (?:[\\w']+ ){0,3}(?:reins|baton|pen|lead|ownership) (?:over )?to ${who}`),
    new RegExp(`^(?:above|beyond|outside|over) my (?:pay ?grade|head|level)[^a-z]*(?:one for |try |ask |it's )?${who}`),
  ]
}

const KEEPING = oneOf`
  own(?:s|ed|ing)?|tak(?:e|es|en|ing)|took|track(?:s|ed|ing)?|overs(?:ee|ees|een|eeing)|monitor(?:s|ed|ing)?|adopt(?:s|ed|ing)?|absorb(?:s|ed|ing)?|govern(?:s|ed|ing)?|progress(?:es|ed|ing)?|hold(?:s|ing)? (?:the|this|it)|run(?:s|ning)?|pick(?:s|ed|ing)? (?:it |this |that |these )?up|host(?:s|ed|ing)?|inherit(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|driv(?:e|es|en|ing)|lead(?:s|ing)?|manag(?:e|es|ed|ing)|keep(?:s|ing)?
  look(?:s|ing)? after|follow(?:s|ed|ing)?|see (?:it|this|that) (?:through|to)|ha(?:s|ve) (?:(?:it|this|that|these|them)(?: (?:now|from here|off|from)|\\s*$)|ownership|the lead|oversight|picked|taken|adopted|assumed|agreed to (?:take|own|track|monitor|oversee|adopt))|assum(?:e|es|ed|ing)|responsible|accountable|supervis(?:e|es|ing)|scrutinis(?:e|ing)|finish(?:ing)?(?= (?:it|this|that|off|these)\b)
`
const MOVING = oneOf`
  adopted|absorbed|folded|subsumed|taken (?:on|over|up|forward)|picked up|carr(?:ied|ies|y|ying) (?:forward|on|over)|lives on|progressed|monitored|tracked|governed|hosted|overseen|driven|led|managed|finished(?: off)?|rolled|rolls? up|rolling up|merged|incorporated|(?:signed|switched|gone) (?:across|over)|migrated|handed(?: over)?|moved|passed|transferred|re-?homed?|relocated|reopened|picked|owned|run|rehoused|repatriated|re-?assigned|parcelled|bundled|swallowed(?: up)?|inherited|completed|pursued|dealt with|held|tracked|continuing|continues|continue
  (?:re-?)?open(?:ed|ing|s)?(?: it| this)?(?: again)?|move|moves|moving|hand|handing|pass|passing|transfer|transferring|rehoming|switch|switching|belongs|sits|lives|lies|rests|falls|goes|going|report(?:s|ing)? (?:in|back|now|progress)?|will report|fold|folding|merging|shift(?:ed|ing)?|lodged|parked|landed|gone|decanted
`
const STAYING = oneOf`instead|not here|not a ?& ?a|rather than (?:here|this|a ?& ?a|the tracker)|from here(?: on| on in)?|from now on|in future|going forward|henceforth|now|these days|for good|in place of (?:here|this|a ?& ?a)|not this (?:one|board|meeting|tracker)|from today|hereafter`

/** Ways of giving an action to another board: `board` matches the board, with one group. */
export function boardPatterns(board: string): RegExp[] {
  return [
    new RegExp(
      `^(?:.{0,30}\\bis )?${board}(?:'s)? (?:executive |chair |now |is |are |has |have |will |'ll |to |be |going to |due to |can |should |who |which |that |agreed(?: (?:on|last|this|in) [a-z]+| yesterday| today)? to |happy to |best placed to |formally |since )*(?:${KEEPING})\\b`,
    ),
    new RegExp(
      `\\b(?:${MOVING}) (?:[\\w'&]+ ){0,3}?(?:by|into|under|through|via|across to|over to|to|on to|onto|with|within|at|in) ${board}(?! (?:chair|secretary|member|on (?:mon|tue|wed|thu|fri|the|\\d)|yesterday|today|tomorrow|last|next|for))`,
    ),
    new RegExp(
      `^(?:the )?${board} (?:now |both |all |have |has )*(?:wants?|wanted|claim(?:s|ed)?|asked for|would like|are having|is having|request(?:s|ed)?|bagged|snapped up) (?:to have )?(?:it|this|that|these|those|them|both|the (?:lot|pair|two)|this one|the two of them|all (?:of them|three|two))\\b`,
    ),
    new RegExp(`\\b(?:to|with|under|at|through|for|via|by|in|into|on)? ?${board}(?:'s)?(?: (?:executive|please|pls))?,? (?:${STAYING})\\b`),
    new RegExp(
      `\\b${board} (?:is|would be|seems|feels|looks|are) (?:like )?(?:the|a) (?:right|better|best|proper|natural|correct|obvious|more natural|fitting|logical) (?:home|place|forum|body|owner|fit|meeting|venue)\\b`,
    ),
    new RegExp(
      `\\b(?:agreed|arranged|settled|fixed) with ${board} (?:that )?(?:they|it)(?:'ll| will| should| can| would)? (?:own|track|take|monitor|oversee|run|lead|pick|manage|hold|progress)`,
    ),
    new RegExp(
      `^(?:.{0,30} (?:is|are) )?${board}'s (?:from|as (?:of|from)|since) |^(?:now )?${board}'s? (?:job|business|baby|responsibility|remit|task|problem|pigeon|property|concern|territory)(?: (?:now|from here|these days|really))*\\s*$`,
    ),
    new RegExp(
      `\\b(?:more|better|rather|one|fitter|fit) (?:a (?:matter|question|job) )?(?:for|at|with|suited to|placed (?:at|with|in)) ${board} (?:than|rather)\\b`,
    ),
    new RegExp(`\\b(?:suits?|fits?(?: in| under)?) ${board} (?:better|more|rather)\\b`),
    new RegExp(
      `\\b(?:on|onto|on to|into|in|part of|within|under|via|through) ${board}(?:'s)?(?: own)? (?:tracker|work ?plan|work programme|action (?:log|plan|list|tracker)|plan|list|log|register|remit|books|portfolio|purview|oversight|watch|umbrella|wing|banner)\\b`,
    ),
    new RegExp(
      `\\b(?:remit|business|job|property|responsibility|patch|purview|domain|baby|gift|territory|concern|task) (?:of|for) ${board}`,
    ),
    new RegExp(
      `\\b(?:over|across) to ${board}(?: (?:to (?:finish|complete|run|own|track|monitor|see|take|carry|drive|oversee|pick)|for (?:oversight|tracking|completion|monitoring|good)|now|please|pls|from here))`,
    ),
    new RegExp(
      `^(?:.{0,40} )?(?:is|are|be|it's|that's|this is|becomes?|remains?) ${board}'s?(?: (?:now|job|business|baby|to (?:track|own|run|finish|monitor|oversee|take|carry|see|drive|complete|close)|action|matter|responsibility|from here|these days))*\\s*$`,
    ),
  ]
}

/** The action is somebody else's, though nobody is named. */
export const NOT_MINE_MORE = new RegExp(
  String.raw`\b${oneOf`
  not (?:on |in |within )?my (?:patch|bag|watch|department|desk|baby|pigeon|bailiwick|job|circus|turf|world|shout|domain|brief|territory|side of the house|side of things|line|business unit|command|directorate|list)|(?:outside|beyond|out of|outwith|not within) (?:of )?my (?:remit|portfolio|area|patch|role|brief|responsibility|scope|bailiwick|pay ?grade|command)|above my pay ?grade
  (?:i|we) (?:don't|do not|didn't|never|no longer|have never|haven't ever) (?:actually |really |even |ever )?(?:own|owned|lead|led|hold|held|run|ran|manage|deal with|look after|have responsibility for|handle|do) (?:on )?(?:this|that|it|these|custody|any of|(?:the )?[a-z]+(?: (?:one|action|item))?(?=\s*$))|(?:someone|somebody) else's|(?:someone|somebody) else (?:has|owns|leads|does|should)
  (?:take|remove|strike|get|scrub|delete) (?:my|our) name (?:off|from)|never had (?:any |the )?(?:responsibility|ownership|lead|charge|oversight)
  (?:not|n't|never)(?: \w+)? (?:been |held |had |done |covered )(?:in |on )?(?:that|this|the) (?:role|post|job|portfolio|chair|seat|desk|brief)|(?:retired|stood down|stepped down|stepped away|moved|gone|rotated|posted|promoted|seconded|transferred) (?:out )?(?:from|of|away from|out of) (?:that|this|the) (?:role|post|job|portfolio|chair|seat|desk|brief|department|unit|command|team)
  (?:given|handed|passed) (?:up|over|on) (?:that|this|the|my) (?:portfolio|role|job|post|brief)|(?:left|moved (?:on )?from|given up|handed over) (?:that|this|the|my|my old) (?:role|post|job|portfolio|brief|command)|finished in (?:this|that|the) (?:role|post|job)|no longer (?:in (?:that|this|the) (?:role|post|job|portfolio)|cover|have responsibility|responsible|in charge|with)|moved (?:posts|roles|jobs|portfolios)|(?<=^(?:i've |i have |i ))moved on(?=\s*$)|(?<!to the |to a |to |to my )wrong (?:acc|dcc|ch supt|supt|ch insp|insp|dci|di|dcs|guy|lass|fella|chief|inbox|person|address|bod|chap|man|woman|one of us)|(?:misdirected|mis-?addressed|mis-?allocated|mis-?assigned|mis-?routed)|barking up the wrong tree|nowt to do with (?:me|us)|not one of (?:mine|ours)|not me(?: guv| gov)?(?=\s*$)
`}\b`,
)
