import type { ReviewOutcome } from '../notes.ts'
import { newsOf } from './old-news.ts'

const OUTCOMES: [ReviewOutcome, RegExp][] = [
  [
    'updated',
    /\b(?:part(?:ial(?:ly)?|ly)?[ -](?:complete[d]?|done|discharged|finished|closed)|half[ -](?:done|complete|finished)|complete[d]? (?:except|apart from|but for|bar)\b|half of (?:it|them|the)|\d+ (?:[a-z]+ )?(?:out )?of (?:the |them )?\d+\b|(?:obtained|received|got|completed|done|visited|fitted|issued|returned|replaced|mended|installed|had|repaired|seen) (?:only )?(?:one|two|three|four|five|six|some|most|\d+) of (?:the|them|its|our|these)\b|(?<!\bno (?:answer|reply|response|news|progress) )so far\b|\bbut no\b.{3,40}\b(?:has|have) (?:yet )?been\b|\bhalf (?:of \w+ )?(?:was|were|is|has|have|had)\b|(?:one|two|three|four|five|six|some) (?:received|returned|in), |\bto come(?:\.|$)|in hand\b|to follow\b|half[ -]way|(?:done|complete[d]?|finished) in part|first (?:half|part|draft)\b|(?:^|[.:] )done (?:on|for|at|in) [^.]{3,60}\. .{0,80}\bstill\b|(?:\d+|one|two|three|four|five|six|some|most) (?:out )?of (?:the |them|its )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)?\b.{0,30}\b(?:done|complete[d]?|received|finished|visited|in)\b|one [a-z]+ed, (?:one|the other)\b|(?:finished|complete|done|in|[a-z]+ed)\b,? but\b.{3,80}\b(?:still|not|yet)\b|(?:got|had|obtained|received)\b.{3,80}\bbut not\b|got (?:one|two|some)\b|still to be (?:asked|done|agreed|seen|told)|(?:still|are|is|was|were) await(?:ed|ing)\b|is not settled|noted as an update|\bthe second (?:phase |part |half )?(?:begins|starts|is to|will|follows)\b|(?:meeting|visit|date|session|call|workshop|briefing) (?:has been |had been |was |is |now )?(?:fixed|arranged|booked|planned|scheduled|set|organised|agreed) for\b|\bordered\b.{0,20}\b(?:expected|due|delivery)\b|(?:written|wrote|asked|rung|rang|e-?mailed|chased|reported|raised|contacted) (?:to [A-Z]?\w+ )?again\b|\b(?:report|reply|answer|results?|decision|price|quote|date|response|outcome) (?:is |was |now |still )*awaited\b|will (?:come|get|report) back\b(?! to (?:the|this|our|a) )|, (?:one|two|a|another) (?:more |further )?(?:is |are |was )?(?:needed|required|to come)\b|(?:third|second|rest|others?|remainder|last one) to follow)/i,
  ],
  [
    'carried forward',
    /\b(?:still not\b|(?:has|have|had|was|were) not (?:yet )?been possible|not (?:yet )?(?:complete|done|started|begun|been (?:supplied|received|done|started|seen))|not yet\b(?! (?:repl|respond|answer|heard|come back|known|clear|settled|(?:had|received|got) (?:an?|any) (?:reply|answer|response)))|incomplete|put(?:ting)? (?:(?:it|this|them|that) )?back (?:to|until)(?! (?:this|to(?:day|night)))|\bdefer to\b|c\/?fwd|c\/f\b|carr(?:y|ied|ies) (?:it |this |them )?(?:(?:over|forward)(?! from\b)|(?:on )?to (?:the )?next\b)|has slipped|left over (?:to|until)|held over(?! to (?:this|to(?:day|night)))|(?:put|rolls?|rolled|goes) over to|rolls on|(?:stays?|remains?|(?<!\bno need to )keep|kept) (?:it |this )?on the (?:list|log|agenda|tracker|register|schedule|table)|(?<!\bbe )left (?:it |this |over )?(?:until|till)\b|(?:roll|hold|keep|leave) (?:it |this |them )?(?:over|open)\b|(?:will|would|to|should) (?:stay|remain|be (?:kept|left)|be held|be carried) (?:open|over|on the)\b|(?:had|has|have) still to [a-z]|to next (?:month|time|week|meeting)\b|deferred to(?! (?:this|to(?:day|night)))|ongoing|on-going|outstanding|had not been (?:supplied|received|done)|has still not|have still not|in progress|remain(?:s|ed) with\b|(?:still|remains?) (?:open|outstanding|to do)|no report\b|no (?:further )?(?:progress|update|news|movement)(?: (?:to report|available|yet|as yet|was|were|since|had|has)\b|\.|$)|keep on (?:the )?(?:list|log|tracker)|\boverdue\b|\bforgot(?:ten)?\b|\bon hold\b|\bpaused\b|\b(?:had|has|have) slipped\b|roll(?:s|ed)? (?:it )?forward|(?:has|have|had) yet to (?!be\b|repl|respond|answer|come back|hear|confirm)|unable to (?:progress|do|complete|start|finish)|extend(?:ed)? (?:the |its )?(?:deadline|date|timescale|time)|(?:deadline|timescale|due date|target date|time) (?:was |has been |had been |be )?(?:extended|moved|put back)\b)/i,
  ],
  [
    'transferred',
    /\b(?:transferred to|moved (?:there|to the (?:[A-Z][\w’']+ (?:of |and |the )*){1,4}(?:Board|Group|Panel|Committee|Forum))|now sits with|referred (?:on )?to the [A-Z]\w+ (?:Board|Group|Panel|Committee)|(?:be|is|are|being|been) (?:now )?(?:taken forward|dealt with|overseen|monitored|considered|handled|led|progressed) by the (?!working|task|project|steering)\w+ (?:\w+ )?(?:Board|Group|Panel|Committee)|(?:is|are) now (?:for|a matter for) the [A-Z]\w+ (?:Board|Group|Panel|Committee))/i,
  ],
  [
    'discharged',
    /\b(?:discharged?|withdrawn|overtaken|superseded|deleted|dropped|no longer (?:for (?:us|the)|looks? to|ours\b|with us|needed|required|relevant|possible|pursued|wanted|appropriate|going ahead|proceeding|happening|applies|an issue)|nothing (?:more|further|else) (?:is |was |can |could |will |need(?:s|ed)? (?:to )?)*(?:required|needed|(?:to )?be done)|not (?:now )?(?:needed|required)\b|no further action|need not come back|let (?:it|this|them) go\b|(?:agreed|decided|resolved) (?:not to (?:pursue|proceed|go|take|do|press)|to (?:drop|leave|close|abandon|let) )|(?:(?:is|was|were|been) (?:abandoned|scrapped|cancelled)|struck (?:off|out)|fallen away|nothing left to|not (?:going ahead|proceeding|proceeded with))|(?:taken |came |comes |removed )?(?:off|from) (?:this|the|our) list|removed? from (?:the |this |our )?(?:list|log|tracker)|that(?:['’]s| is) that\b|(?:will|would) not (?:now|after all) (?:take place|happen|be (?:held|needed|required|done|made|pursued)|go ahead|proceed)|wound up\b|(?:no|little|not worth|without) (?:point|merit|value|worth)? ?(?:in )?pursuing|nothing to be gained|(?:drop|fall|come)s? (?:off|away|from) (?:here|(?:the|this|our) (?:list|log|tracker|agenda|register|schedule))\b|no (?:longer any|further) need\b|not (?:being |to be )?(?:taken forward|progressed further)|decided against\b|needs? (?:to )?do (?:nothing (?:more|further)|no more)\b|not (?:to be |being )?(?:taken further|pursued)\b|(?:not|no) wish to see (?:it|this) again|(?:will|would|is|are) not (?:now )?(?:to )?be (?:pursued|taken forward|progressed|taken further)|merged (?:with|into)\b|subsumed (?:in|into|by|within|under)\b|\bobsolete\b|(?:can|could|may|should|will) (?:now )?(?:come|be taken) off the list|(?<=[:–—-] )cancelled|(?:turned down|refused) and\b.{0,40}nothing more|closed without|(?:agreed|content|happy)\b[^.;]{0,40}\b(?:being|be) (?:removed|taken off|dropped|deleted|struck off)\b|(?:is|are)(?: not|n['’]t) (?:ours|for us|one of ours|with us)\b|(?:has|have|had) gone to the (?:[A-Z]\w+ ){1,4}(?:Board|Committee|Group|Panel|Council|Team)\b|\bno (?:further )?need to (?:keep|carry|pursue|continue|retain|track|report)\b|no further (?:report|update|work|input) (?:is |was )?(?:needed|required|necessary)|passed (?:on )?to (?:[A-Z]\w+ ){1,3}(?:Committee|Board|Group|Panel|Council)\b|(?:matter|item|action|it) (?:falls|lapses|lapsed|fell)\b|no work (?:is )?(?:called for|needed)|not (?:being )?pursued|(?:moved|handed|handed over|given) to the [A-Z]\w+|now belongs? to the|passed (?:on |over )?to [a-zA-Z]+,? who\b|now owns? it\b|passed (?:on )?to (?:the|an?)\b.{0,40}(?:group|committee|board|council|partnership|panel|team)|(?:one|matter) for the (?:county|district|borough|school|police|highways)[^.]{0,30} (?:now|to deal with|rather than))\b/i,
  ],
  [
    'brought back',
    /\b(?:(?:to be|being) (?:reviewed|brought back|considered|revisited|looked at|discussed) (?:again |back )?(?:at|to|in)|(?:held over|deferred|carried (?:forward|over)|put (?:off|back)) to (?:this|today['’]s|tonight['’]s) (?:meeting|session|board|agenda)|(?:report|paper|update|item|it|this) (?:will|would|is to|to) (?:be (?:brought|presented|reported)|come|return) (?:back )?to (?:the |a |this )?(?:[A-Z]?\w+ ){0,2}(?:Board|meeting|Panel|Committee|Council)\b|brought back (?:to|from|for|tonight|today)|to (?:return|come back|be back) (?:in|at|to)|(?:due|comes?|coming|returns?) back (?:in|at|to)|returns (?:in|at|to) (?:the |this )?(?:[A-Z]|next|meeting|board))\b/i,
  ],
  [
    'completed',
    /\b(?<!\b(?:to|should|will|would|must|could|may|might|hopes?|hoped) (?:be |now )?)(?<!\b(?:not|never|nobody|none|no one)\b.{0,15})(?:completed?|cwblhawyd|done|finished|closed|actioned|dealt with|taken off the log|have had an answer|recommend(?:ed)? (?:for )?(?:closure|discharge)|content to close|(?:proposed?|suggested?) (?:for |to )?clos(?:e|ure)\b|(?:asked|agreed|content|happy|satisfied)\b.{0,50}\b(?:be|to be) (?:closed|signed off|marked (?:as )?(?:complete|closed|done))|(?:action|it|this) (?:had|has|was) (?:now )?(?:been )?met\b|nothing more to do|and did\b|(?:has|have|had) been (?:circulated|sent|reported|installed|delivered|published|provided|completed|shared))\b/i,
  ],
  [
    'updated',
    /\b(?:updates?(?! the)|updated|progress(?:ed|ing)?|await(?:ing|ed)|waiting for|no reply|not (?:yet )?(?:replied|answered|responded)|on order|still|is (?:arranging|investigating|chasing)|has details|has yet to)\b/i,
  ],
]
/** A word or two that close an item say what became of it, whatever came before. */
const CLOSING: [ReviewOutcome, RegExp][] = [
  [
    'carried forward',
    /^(?:action |item )?(?:not (?:yet )?(?:complete[d]?|done|started|ready)|outstanding|ongoing|on-going|(?:still |stays |remains |left |to stay |kept )?open(?! [a-z])|still awaited(?=\.?$)|still on (?:the|our) (?:list|log|agenda|tracker)|(?:still )?to (?:be done|do|action)$|c\/f(?:wd)?|carr(?:y|ied) (?:over|forward|to (?:the )?next)|deferred|held over|roll(?:s|ed)? over|postponed)\b/i,
  ],
  [
    'updated',
    /^(?:action |item )?(?:part(?:ial(?:ly)?|ly)?[ -](?:complete[d]?|done|closed)|half[ -]done|(?:done|complete[d]?) in part|in hand|in progress|updated?)\b/i,
  ],
  ['transferred', /^transferred to [A-Zt]/],
  [
    'discharged',
    /^(?:discharged|deleted|(?:action )?withdrawn|overtaken|superseded|scrap(?:ped)?|dropped|lapsed|abandoned|no further action|nothing (?:more|further) (?:is )?(?:needed|required)|no longer (?:needed|required))\b/i,
  ],
  [
    'completed',
    /^(?:(?:action |item )?(?:cwblhawyd ?\/ ?)?completed?|(?:action |item )closed|cwblhawyd|done|closed|finished|actioned|(?:to be |agreed to |can be )close[d]?\.?$)\b|^(?:now |all )?(?:gone|sent|sorted|resolved|mended|installed|repaired|replaced|received|circulated|issued|published|paid|delivered)(?: \([^()]{1,20}\))?\.?$/i,
  ],
]
const STATUS =
  /^(?:not complete|partial(?:ly)? completed?|completed?|closed|done|ongoing|in progress|discharged|carried|c\/?fwd|outstanding|open|withdrawn|superseded|overtaken|transferred)\b/i
/** A status that says why or where to: "no longer required following the announcement". */
const LONG_STATUS =
  /^(?:still on (?:the|our)\b|(?:transferred|carried (?:forward|over)|c\/f(?:wd)?|deferred|held over) (?:to|until|for|as|because|pending)\b|no longer (?:needed|required|relevant|pursued)|not (?:yet )?(?:complete[d]?|done|started|begun)\b|part(?:ial(?:ly)?|ly)?[ -](?:complete[d]?|done|closed)\b|(?:overtaken|superseded|withdrawn|discharged|dropped) (?:by|as|because|since|following|at)\b|(?:completed?|done|closed|actioned),? (?:see|on|in|at|by the|as|with)\b)/i
/** "Has had a first call; a second is needed. Open." */
const HALF_WAY =
  /\b(?:a (?:second|third|further|final) [^.;]{3,40} (?:is|was) (?:needed|due|awaited|planned)|(?:has|have|had) (?:had|made|done|written|sent|seen) (?:a|the) (?:first|start|draft)|half[ -]way|still to come|(?:rest|remainder|others?) (?:still )?to come|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ )?out of (?:the )?(?:\d+|[a-z]+)|first (?:half|part|draft|call|meeting) (?:is|was|has been)|(?:one|two|three|some|most|half|\d+) (?:of (?:the|them) [^.;]{0,30})?(?:are|is|were|was|have been|has been) (?:done|in|received|complete|sent|back))\b/i
const IN_TRAIN = /\b(?:in progress|(?:stays?|remains?) (?:open|on the)|ongoing|on-going|outstanding(?! action))\b/i
const STANDS_OVER =
  /\b(?:carr(?:y|ied)|c\/f|held over|deferred|not (?:yet )?(?:complete|started|begun|done|ready|been)|(?:still|has|have|had) not|to (?:this|next) (?:meeting|month))/i
/** "It was mended in May. No further action." */
const WAS_DONE =
  /\b(?:has|have|had|was|were) (?:now |since |all |both |been |also )*(?:sent|done|supplied|provided|completed|replaced|mended|repaired|fixed|installed|delivered|circulated|published|cleaned|removed|paid|signed|resolved|answered|had an? (?:answer|reply|refund))\b/i
/** "Now in force.": it is done, whatever is said of further action. */
const IN_PLACE = /\b(?:now|both|all) (?:in (?:force|place|use|post)|live|up|open|working|signed)\b/i
const NOTHING_MORE = /\b(?:no further action|nothing (?:more|further|else) (?:is |was )?(?:required|needed))\b/i
const OVERTAKEN =
  /\b(?:overtaken|superseded|withdrawn|(?:no longer|not) (?:now )?(?:needed|required|pursued|wanted|relevant|appropriate|applicable|possible)|discharged|merged (?:with|into)|subsumed|obsolete)\b/i
const TARGET =
  /\b(?:(?:taken|passes|passed|transferred|moved|referred|better with|forward|over|fwd)(?: on)?(?: to)?|sits better with|to) ((?:the )?[A-Z][\w&’']*(?: [A-Z0-9][\w&’']*)* ?(?:Board|Group|Panel|Committee|Council|Cabinet|Forum|meeting)|the [A-Z][a-z]+ meeting)/

/** What words say became of an older action; undefined when they say nothing of it. */
export function outcomeOf(words: string): ReviewOutcome | undefined {
  const text = words
    .replace(/\s+/g, ' ')
    .replace(/(?<=\b(?:the|an?|this|that|any) )(?:outstanding|open|ongoing) (?=actions?\b|items?\b|matters?\b|points?\b)/gi, '')
  const closing = closingOf(text)
  // "Overtaken by the White Paper. Closed."
  if (closing === 'completed' && OVERTAKEN.test(text)) return 'discharged'
  if ((WAS_DONE.test(text) || IN_PLACE.test(text)) && NOTHING_MORE.test(text) && !OVERTAKEN.test(text)) return 'completed'
  if (closing === 'completed' && /\b(?:except|apart from|but for)\b/i.test(text)) return 'updated'
  if (closing === 'carried forward' && !STANDS_OVER.test(text) && (HALF_WAY.test(text) || hasMoved(text))) return 'updated'
  if (closing) return closing
  const said = OUTCOMES.find(([, pattern]) => pattern.test(text))?.[0]
  if (said === 'carried forward' && ONE_OF_TWO.test(text)) return 'updated'
  if (said === 'brought back' && NOT_READY.test(text)) return 'carried forward'
  return said === 'carried forward' && IN_TRAIN.test(text) && !STANDS_OVER.test(text) && hasMoved(text) ? 'updated' : said
}

/** "The north plan received. The south plan not yet received." */
const ONE_OF_TWO =
  /\b(?:received|sent|done|supplied|completed?|finished|agreed|obtained|written|drafted|signed|provided|fitted|paid)(?:[.;]|, but) [^.;]{3,60}\b(?:not yet|still to|outstanding|awaited)\b/i
/** "Still being written, it will come to the July meeting." */
const NOT_READY =
  /\b(?:still|not (?:yet )?(?:ready|finished|complete|available|arrived|here)|postponed|deferred|delayed|instead|re-?arranged|has slipped)\b/i

/** The part of an item that sets its task tells no news. */
const SETS = /^[^.]{0,80}?\bto (?!be\b)[a-z]+(?!.*\b(?:has|have|had|was|were|is|are)\b)/

/** "Meeting held; they want figures first. Stays open.": something was done, though the item is not. */
function hasMoved(text: string): boolean {
  if (/^\W*outstanding[.;,]/i.test(text)) return false
  const told = text.split(/(?<=[.;!?])\s+|\s[–—-]\s|(?=\()/).filter((part) => !SETS.test(part))
  const news = newsOf(told.join(' '))
  return (news === 'completed' || news === 'updated') && !/\bno (?:answer|reply|response|news|word)\b|\bstill\b(?! to come)/i.test(text)
}

/** The board or meeting that took it, in the words of the notes; empty when none is named. */
export function targetOf(text: string): string {
  return TARGET.exec(text)?.[1]?.replace(/^the /, '').trim() ?? ''
}

/** Whether words end with what became of an item, and nothing behind it: "… Closed.", "… – c/f". */
export function endsWithStatus(text: string): boolean {
  const last = partsOf(text).at(-1) ?? ''
  return last.split(' ').length <= 3 && CLOSING.some(([, pattern]) => pattern.test(last))
}

/** Whether words begin with what became of an item: "COMPLETED. Report on file." */
export function opensWithStatus(text: string): boolean {
  const words = text.replace(/\s+/g, ' ')
  return STATUS.test(words) || CLOSING.some(([, pattern]) => pattern.test(words))
}

/** Whether a line says under its item what became of it, in the plainest words. */
export function isStatusLine(text: string): boolean {
  return STATUS.test(text.replace(/\s+/g, ' '))
}

/** Whether a few words of their own say what became of an item: "Ann to ring the bank – done. She got through in May." */
export function hasStatus(text: string): boolean {
  return closingOf(text) !== undefined
}

function closingOf(text: string): ReviewOutcome | undefined {
  const short = partsOf(text).filter((part) => part.split(' ').length <= 4 || (part.length < 110 && LONG_STATUS.test(part)))
  for (const part of short.reverse()) {
    const found = CLOSING.find(([, pattern]) => pattern.test(part))?.[0]
    if (found) return found
  }
  return undefined
}

/** What stands behind the first stop, bar, dash or comma. */
function partsOf(text: string): string[] {
  return text
    .slice(-400)
    .split(/[.;|:]\s+|\s[-–—]\s|,\s|\|/)
    .slice(1)
    .map((part) => part.replace(/^[*_\s]+|[*_\s]+$/g, ''))
}
