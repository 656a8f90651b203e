import type { Handover } from './handover.ts'
import { oneOf } from './one-of.ts'
import type { ShownAction } from './titles.ts'
import { findNamed, inShort, type Named } from './whom.ts'

/** Whoever is named, with an article and what follows the name. */
const W = String.raw`(?:the |our |my |a |an |your |somebody in |someone in |whoever (?:is|runs) )*@(\d)(?: (?:@\d|lead|team|office))*`
const LEAD = String.raw`^(?:it |- |is |that |which |who |it'?s |there |think |suggest |let |can |could |should |would |may |shall |why (?:can't|doesn't|isn't) |i(?:'d| would) (?:like|prefer|rather) |agreed (?:that |with )?|any (?:reason|chance) |(?:(?!@)[a-z']+ ){0,4}(?:agreed|agrees|decided|says|said|wants|asked|suggested|confirmed|told me|ruled)(?: [a-z']+){0,5}? (?:that )?)*`
const MAY = String.raw`(?:(?:'s|'ll|'d|will|is|are|has|have|had|to|should|can|could|would|must|may|might|shall|needs?|ought|now|be|been|being|going|gonna|due|agreed|offered|happy|willing|keen|content|ready|who|that|which|they|she|he|wants?|the one|already|formally|best placed|better placed|not me|said (?:s?he|they)(?:'d|'ll| will| would)?|volunteered|asked) )*`
/** To have an action, by whatever verb. */
const HOLD = oneOf`
  own(?:s|ed|ing)?|inherit(?:s|ed|ing)?|adopt(?:s|ed|ing)?|absorb(?:s|ed|ing)?|assum(?:e|es|ed|ing)|claim(?:s|ed|ing)?|tak(?:e|es|en|ing)|took|pick(?:s|ed|ing)? (?:it )?up|run(?:s|ning)?|ran|hold(?:s|ing)?|held|ha(?:s|ve|ving)|lead(?:s|ing)?|champion(?:s|ing)?|steer(?:s|ing)?|shepherd(?:s|ing)?|keep(?:s|ing)?|kept|want(?:s|ed)?|overs(?:ee|ees|een|eeing|aw)|govern(?:s|ed|ing)?|monitor(?:s|ed|ing)?|track(?:s|ed|ing)?|host(?:s|ed|ing)?|scrutinis(?:e|es|ed|ing)
  answer(?:s|ing)?|respond(?:s|ing)?|reply|replies|field(?:s|ing)?|do|does|doing|handle|handles|handling|deal(?:s|ing)?|cover(?:s|ing)?|driv(?:e|es|ing)|finish|finishes|finishing|complet(?:e|es|ing)|progress|deliver|sort|manag(?:e|es|ing)|look(?:s|ing)? after|carr(?:y|ies|ying)|see|action|step(?:s|ped|ping)? in|provide|supply|report|tell you|shoulder|captur(?:e|es|ed)|snaffled|bagged|snapped up
`
const OFF_ME = String.raw`(?:off|from) (?:me|us|my (?:hands|plate|desk|list|shoulders))|instead|in my (?:place|stead)|for me|over|on board|forward|not (?:me|i|us|mine)|rather than (?:me|us|i|here|a ?& ?a)|on my behalf|under (?:its|their|her|his) wing`
const POSSESSED = String.raw`(?:job|baby|bag|area|patch|portfolio|remit|one|world|department|responsibility|domain|problem|pigeon|shop|call|action|it|business|territory|brief|desk|in-?tray|tray|list|plate|court|pile|inbox|to-?do list|watch|side of the house|team|people|lot|own|house|line|lane|turf|matter|thing|work ?plan|agenda|tracker|action log|log|plan|programme|terms of reference|books|gift)`
const GIVE = oneOf`
  send|give|hand|pass|move|transfer|forward|refer|redirect|re-?route|route|re-?point|point|direct|shift|switch|swap|reassign|re-assign|reallocate|re-allocate|allocate|assign|delegate|bounce|lob|fling|bat|kick|push|put|stick|pop|park|shunt|re-?home|relocate|migrate|port|take|cede|devolve|offload|escalate|address|bring|lodge|place|file|log|house|record|list|show|register|set|slot|change|amend|alter|flick|throw|chuck|drop|land|leave|dump|sling|bung|relabel|re-?label|rename|re-?badge|raise|direct|tag|flag|steer|aim|discharge|close|fold|merge|roll
`
const GIVEN = oneOf`
  sent|given|handed|passed|moved|transferred|forwarded|referred|redirected|re-?routed|routed|pointed|directed|shifted|switched|swapped|reassigned|re-assigned|reallocated|allocated|assigned|delegated|put|re-?homed|relocated|migrated|ceded|devolved|addressed|placed|listed|shown|folded|merged|rolled|subsumed|absorbed|bundled|lodged|logged|re-?badged|escalated|signed over|goes|go|going|belongs?|sits?|sitting|sat|lives?|living|lies|rests?|falls?|fell|remains?|stays?|moving|moves|passes|transfers|transferring|shifts|switches|reports?|feeds?|answerable|accountable|better placed|better|best|best placed|properly|squarely|down|dealt with|tracked|monitored|governed|overseen|picked up|taken|taken up|taken forward|taken on|housed|homed
`
const TO = String.raw`(?:over |across |straight |up |back |down |out |away |off )*(?:to|onto|on to|on|with|in|into|at|under|for|by|within|against|towards|as)`
const BY = oneOf`picked up|taken (?:on|over|up|forward|care of)|led|owned|run|held|handled|answered|covered|completed|finished|dealt with|done|monitored|overseen|tracked|inherited|adopted|absorbed|driven|managed|governed|looked after|scrutinised|progressed|carried (?:on|forward)|seen through|actioned|provided|supplied|claimed|carried`

/** Frames in which somebody is given the action; the group holds the number of the name. `any`: a mere name will do. */
const FRAMES: { any: boolean; frame: RegExp }[] = [
  {
    any: true,
    frame: new RegExp(
      `${LEAD}${W}'?s? ?${MAY}(?:${HOLD}) (?:(?:on|up|over|with|after|to|hold of|charge of|ownership of|the lead on|care of|full|own) ){0,2}(?:it|the (?:pen|reins|ball|lead|pleasure|honour|joy|job|fun|baton))(?: [a-z']+){0,3}$`,
    ),
  },
  { any: true, frame: new RegExp(`${LEAD}${W}'?s? ?${MAY}(?:${HOLD})(?: [a-z']+){0,2}? (?:it |them )?(?:${OFF_ME})\\b`) },
  {
    any: false,
    frame: new RegExp(
      `${LEAD}${W} (?:to|should|ought to|must|can|will be|could|'ll|will|would) (?:be )?(?:${HOLD})(?: (?:it|on|up|over|for it|for them|off|out))*$`,
    ),
  },
  { any: true, frame: new RegExp(`${LEAD}${W} (?:${OFF_ME})(?: [a-z']+){0,3}$`) },
  { any: false, frame: new RegExp(`\\bfor ${W} to (?:be (?:the )?(?:named |new |action |lead )*(?:owner|lead)|${HOLD})(?: it)?\\s*$`) },
  {
    any: true,
    frame: new RegExp(
      `${LEAD}${W} (?:to |should |could |can |may |must |needs to |now )*(?:be )?(?:shown|listed|named|recorded|put(?: down)?|entered|marked|down|logged|registered) as (?:the |its )?(?:new )?(?:owner|lead)\\b`,
    ),
  },
  {
    any: true,
    frame: new RegExp(`\\b(?:${GIVE}) it ${W}(?:'s)? (?:way|direction)\\s*$`),
  },
  {
    any: false,
    frame: new RegExp(
      `${LEAD}${W}'s (?:${POSSESSED})?(?: (?:to (?:own|lead|do|answer|finish|run|carry|deliver)|and not (?:mine|ours)|not (?:mine|ours|me)|it|if anyone's|alone))*$`,
    ),
  },
  {
    any: true,
    frame: new RegExp(
      `^(?:it )?(?:fao|attn|c\\/o|for the attention of|for action by|for action|action for|new owner|owner|lead|lead officer|owned by|wrong (?:forum|board|meeting|one|place|person|owner|body)|right (?:forum|board|person|home)|better home|proper home|home|over to|across to|it to|to|onto|via|should (?:be|read|say)|> ?|-> ?|→ ?|=> ?)(?: (?:field|box|column|name|line|cell|is|=|should|needs to|ought to|to|read|say|be|show|wants to))* ?${W}(?: (?:on |for )?it)?$`,
    ),
  },
  {
    any: true,
    frame: new RegExp(
      `\\b(?:owner|ownership|lead|lead officer|reporting line|reports? to|responsible officer|accountable officer|governance|oversight|name on it|the name)(?: (?:field|box|column|line|on it|of it|for it|is|has|should|needs|ought|to|be|been|read|say|show|passed?|passes|changed?|altered|moved?|transfers?|updated?|amended|switched|as|goes|go|rests|lies|sits|with|under|over|across|it|a|wants))* ${W}`,
    ),
  },
  {
    any: true,
    frame: new RegExp(
      `^(?:i'd |i |to |need to |needs to |you can |you should |you'd better |we should |we |can we |can i |can it be |could it be |let's |better |best |have |happy to |am |be |suggest you |i'll |i've |i'm |we've |we're |chair |agreed to |don't )*(?:${GIVE})(?: (?!report|paper|figures|letter|draft|it to [a-z]+ )[a-z']+){0,4}? (?:${TO}) ${W}(?:'s (?:${POSSESSED}))?(?: (?!for|on|by|before|to)[a-z']+){0,3}$`,
    ),
  },
  {
    any: true,
    frame: new RegExp(
      `^(?:please )?(?:send|give|hand|pass|assign|allocate|task|tag|make|name|put|let|nominate|appoint|substitute|use|copy in|loop in|get|have) ${W}(?:'s name)? (?:it|instead|have it|as (?:the )?(?:new )?(?:owner|lead)|owner|the owner|down|on it|to (?:lead|own|do|take|answer|pick|finish|complete|deal|handle|sort|run))`,
    ),
  },
  {
    any: true,
    frame: new RegExp(
      `\\b(?:swap|switch|replace|substitute|change|exchange|take|trade)(?: (?:me|us|my name|mine|the name|names|it|out|over|off|and put|in))* (?:for|with|to|by|put|with the name of) ${W}`,
    ),
  },
  {
    any: true,
    frame: new RegExp(
      `^(?:it |you |you'd |you'll |you're |i'd |i |better |best |should |need to |needs to |want to |wants to |have to |must |off |to |suggest you |be |is |questions? (?:to|for) |one to |one for |it'?s |ought to |no idea |dunno |don't know |don't ask me |not me )*(?:ask(?:ing)?|try|see|speak(?:ing)? to|talk(?:ing)? to|contact|approach|chase|chasing|ring|collar|pester|nag|bother|consult|refer to|go to|go and see|catch|hassle|badger|nudge|address it to|reply from|answer from|come from|one for|a question for|a matter for|a job for|matter for|question for|job for) ${W}(?: (?!for|before|whether|if|when|on|by)[a-z']+){0,4}$`,
    ),
  },
  {
    any: true,
    frame: new RegExp(
      `\\b${W}(?: who)?(?: (?:has|have) [a-z' ]{3,40}? and)?(?: is|'s| would be| was| might be| may be| becomes| became| will be| seems| feels| looks like| makes| remains|'ll be)? (?:now )?(?:the|your|our|a|my|an)? ?(?:far |much |more |rather |best |better |right |correct |new |proper |obvious |natural |actual |real |usual |named |nominated |designated |interim |permanent |business |thematic |strategic |current |rightful |logical |appropriate |sensible |permanent |portfolio |force |true )*(?:owner|lead|person|man|woman|lady|chap|bloke|contact|point of contact|home|place|forum|successor|replacement|cover|bet|candidate|fit|expert|sme|lot|body|venue|sro|lead officer|custodian|people|one to ask|one you want|one with it|in charge|in post|in the chair|in the hot seat|responsible|accountable|best placed|better placed|well placed|placed)\\b`,
    ),
  },
  {
    any: true,
    frame: new RegExp(
      `\\bit(?:'s| is| was| are| has been| been|'ll| will| would| should| must| needs to| ought to| has to| to|'d| really| has| had)*(?: (?:have|be|been|now|to|all|is|are|being|live|sit))* ?(?:(?:${GIVEN}) )?(?:${TO}) ${W}(?:'s (?:${POSSESSED}))?(?: (?:not (?:me|us|mine|here)|instead|rather than (?:me|us|here)|since|after|to (?:own|do|lead|finish|run|track|answer|take|pick|see|oversee|carry|sort|complete|close)|as well|alone|it|entirely|it month|it week)\\b.*)?$`,
    ),
  },
  {
    any: true,
    frame: new RegExp(
      `^(?:should|needs to|ought to|must|has to|will|to|might|would|wants to|can|could|better|best|now|is to|really) (?:be |have |been |now |have been )*(?:${GIVEN})? ?(?:${TO}|from) ${W}(?:'s (?:${POSSESSED}))?(?: (?:not (?:me|us|mine)|instead|it|after|to (?:own|do|lead|finish|run|track|answer|take|pick|see|oversee|carry))\\b.*)?$`,
    ),
  },
  {
    any: true,
    frame: new RegExp(
      `\\b(?:should|ought|must|needs?|better|better off|best|to be|has been|is|was|are|being|been|now|it)(?: (?:to|have|be|been|being|now|it))* (?:${BY})(?: (?:off|up|out))? (?:now )?by ${W}`,
    ),
  },
  {
    any: false,
    frame: new RegExp(
      `\\b${W} (?:knows?|understands?|has) (?:far |much |all )*(?:more|better|it|about it|the detail|the answer|the figures|the data|chapter and verse)(?: [a-z']+){0,3} (?:than|not) (?:me|i|us)\\b`,
    ),
  },
  {
    any: false,
    frame: new RegExp(
      `^(?:(?:it|is|it's|are|not|mine|me|ours|wrong|person|that's|one|off|my|to|be) )*(?:${W})(?:'s)?(?: (?:it|to (?:answer|own|do|lead|finish|complete|deliver)|not (?:me|mine|us)|if (?:anyone|anybody)|i'd))*$`,
    ),
  },
]
/** What a body does with an action, and what is said of it there. */
const BOARD_FRAMES: RegExp[] = [
  new RegExp(
    `\\bit(?:'s|s| is| are| was| really| should be| must be| would be| to be| becomes?| now)* (?:now )?(?:a |an |one )?${W} (?:matter|business|item|one|action|remit|territory|thing|responsibility|issue|question|property|job|concern|it)`,
  ),
  new RegExp(
    `^(?:should be|ought to be|must be|is|are|a|an|really|surely|needs to be|one for|it|it's) (?:a |an |one for )?${W} (?:matter|business|item|one|action|remit|territory|thing|responsibility|issue|question|property|job|concern|it)`,
  ),
  new RegExp(
    `\\b(?:on|onto|in|into|at|under|within|before|part of|to) (?:the )?${W}(?:'s)?(?: [a-z]+)? (?:agenda|tracker|log|work ?plan|plan|programme|list|register|remit|cycle|dashboard|portfolio|umbrella|banner|oversight|risk register|terms of reference|forward plan)\\b`,
  ),
  new RegExp(
    `\\b(?:open|reopen|opened|reopened|live|carried|carry|continue|continues|continuing|lives on|resurfaces|reborn|tracked|re-?raised?|re-?open) (?:it )?(?:for|at|under|by|with|in|on) ${W}`,
  ),
  new RegExp(
    `\\b(?:rolled|folded|merged|subsumed|absorbed|bundled|wrapped|lumped|bound|built|swept|incorporated|picked) (?:up )?(?:it )?(?:into|in with|under|by|with|up by|up in|up at) ${W}`,
  ),
  new RegExp(
    `${LEAD}${W}(?:'s)? (?:chair |secretary |terms of reference )?${MAY}(?:own|adopt|absorb|claim|take|taking|took|inherit|govern|monitor|track|oversee|overs|hold|host|scrutinis|run|running|pick|want|asked for|keep|covers?|deals? with|looks? at it|considers? it|has it|have it)\\w*\\b`,
  ),
  new RegExp(`\\bto (?:go |be (?:dealt with|heard|tracked|taken) )?(?:to |by |at |under )?${W} (?:instead|not here|rather than)`),
]
/** What was only shown, awaits a word, or is to be read: the action stays. */
const ONLY_SHOWN =
  /^(?:raised|sent|provided|supplied|forwarded|issued|emailed)\b|\b(?:i|we|i've|we've|have) (?:have |now |already )?(?:provided|sent|supplied|submitted|raised|issued|delivered|forwarded|asked|told|passed)\b|\b(?:has|have|got|with) (?:the|my|our|all) (?!lead|pen|reins|baton|action|one|ball|first|second|third|last|lot)|\b(?:presented|tabled|to (?:read|check|look|comment|proof|clear|consider|note|digest|vet|verify|quality|sense|ok|cost|endorse)|appointed|agreed (?:by|with)|decided|confirmed with|gone|went|been (?:to|through|with|at|in)|reported to|briefed|shared|circulated|copied|emailed|published|updated|waiting|awaiting|pending|chased|chasing|hear(?:ing)? (?:back )?from|until|till?|once|when @\d (?:has|have|is|are)|before @|sign(?:ed)?[- ]?off|sign|approv\w+|comment\w*|feedback|review(?:ing)?|reviewed|met (?:with )?@|meeting with|spoke|spoken|speaking|seen by|not (?:yet )?(?:had|heard|come)|hasn't|haven't|won't|refus\w+|blocked|stuck|held up|draft|copy of|no (?:answer|reply|word)|due back|back from|came back|replied|responded|confirmed receipt|said (?:yes|no)|happy with|liked|content with|clearance|cleared|input|views?|advice|steer|signature)\b/
/** "Completed at Worcester", "sent to HMICFRS": a name that is a place, or who was given something. */
const AT_A_PLACE =
  /(?<!(?:body|one|team|people|colleagues?|chap|lady) )\b(?:at|in|as|by|on) (?:the )?@\d|\b(?:provided|sent|supplied|submitted|issued|delivered|given|paid|reported) to @\d|(?:\b(?:is|are|now|it|still)|'s) with @\d/

/** Whoever was named before. */
const SOMEBODY = /\b(?:she|he|her|him|they|them(?= it| this| that| both))\b/i

/** To whom a clause gives its action, by the frame that it stands in, whatever the words around; undefined where it gives it to nobody. */
export function readFrame(said: string, about: ShownAction[], whom?: string): Handover | undefined {
  const words =
    whom && SOMEBODY.test(said) && !findNamed(said)?.named.some(({ kind }) => kind !== 'name') ? said.replace(SOMEBODY, whom) : said
  const found = findNamed(words)
  if (!found) return undefined
  const text = inShort(found.text, about)
  if (ONLY_SHOWN.test(found.text)) return undefined
  const given = framed(text, found.named)
  if (!given || isMatterOf(given, about)) return undefined
  return { intent: given.kind === 'board' ? 'transfer' : 'reassign', to: given.words }
}

function framed(text: string, named: Named[]): Named | undefined {
  for (const { any, frame } of FRAMES) {
    const one = named[Number(frame.exec(text)?.[1] ?? -1)]
    if (one && (one.kind !== 'name' || (any && !AT_A_PLACE.test(text)))) return one
  }
  if (!named.some(({ kind }) => kind === 'board')) return undefined
  for (const frame of BOARD_FRAMES) {
    const one = named[Number(frame.exec(text)?.[1] ?? -1)]
    if (one?.kind === 'board') return one
  }
  return undefined
}

/** A name that stands in the title of the action is what it is about. */
function isMatterOf({ words, kind }: Named, about: ShownAction[]): boolean {
  const said = words.toLowerCase()
  return about.length > 0 && about.every(({ title }) => title.includes(said)) && (kind === 'name' || !/\bnot me\b/.test(said))
}
