import type { ReviewOutcome } from '../notes.ts'

const DEED =
  '[a-z]+ed|written|spoken|sent|put|made|met|found|bought|taken|paid|gone|given|read|rung|told|done|had|got|seen|set|drawn|brought|cut|built|held|let|left|laid|begun|come|fitted|passed'
/** In a review of old items a sentence in the past says that something was done. */
export const PAST = new RegExp(
  `(?<!\\b(?:once|until|when|after|if|unless)\\b.{0,40})(?:\\b(?:[Hh]as|[Hh]ave|[Hh]ad)|['’]ve|['’]d) (?:now |also |been |since |already |all |both )*(?:had |got )?(?:${DEED})\\b|\\b(?:[Ww]as|[Ww]ere|[Gg]ot) (?:now |all |both |duly )?(?:[a-z]+ed|sent|bought|held|made|given|taken|put|found|paid|built|cut|done|met|set|shown|told|written)\\b|(?:\\b[Ss]?[Hh]e|[Tt]hey|\\b[A-Z][\\w’'-]+) (?:spoke (?:to|with)|wrote|met (?!in\\b|on\\b|at\\b)|rang|sent|bought|e-?mailed|phoned|telephoned|contacted|visited|ordered|fitted|installed|repaired|mended|cleared|delivered|collected|posted|put up|took down|circulated|completed|supplied|shared|published|issued|obtained|submitted|replaced|removed|returned|signed)\\b`,
)
const NOT =
  "(?:has|have|had|was|were|is|are|did|does|could|can)(?:n['’]t| not| never)(?: yet| been able to| as yet| now| so far| been| to be)*"
/** No answer of another is news of the item; what is not needed or known is no delay. */
const UNDONE = new RegExp(
  `\\b${NOT} (?!repl|respond|answer|acknowledg|heard|come back|needed|required|known|clear|content|satisfied|straight|easy|enough|only|in favour|pursued|being pursued)[a-z]+|\\bnever (?:happened|went|came|took place|arrived|got)\\b|\\b(?:nobody|no one|none of (?:it|them|these)) (?:had|has|have)\\b|^not (?:yet )?[a-z]+|\\bnot (?:yet )?(?:laid|sent|made|held|written|bought|fitted|in place|[a-z]+ed)\\b|\\bunable to\\b|\\bno (?:progress|movement|action yet)\\b|^(?:[A-Z][\\w’']* said )?(?:still )?no (?!reply|answer|response|acknowledge|word)(?:[a-z]+ ){1,3}(?:has|have|had) (?:yet |so far )?(?:come|been|arrived|happened|followed)\\b|\\b(?:stood|stands) over\\b|\\bput (?:back|off)\\b|\\bleave (?:it )?(?:open|on|for|until)\\b|\\b(?:agreed|decided|resolved|had) to (?:defer|postpone|hold over|carry|wait)|\\b(?:postponed|deferred|delayed)\\b|\\banother go\\b|\\b(?:rained|called|snowed) off\\b|\\bnew date\\b|\\b(?:re-?arranged|rescheduled) (?:for|to)\\b|\\bmoved (?:from \\w+ )?to (?:January|February|March|April|May|June|July|August|September|October|November|December|next)\\b|\\bnothing has (?:come|been|happened)\\b|\\bnot (?:present|on the call|here|at the meeting)\\b|\\b(?:was|were) to have\\b|\\bhad (?:meant|intended|hoped|planned|been meaning) to\\b|\\b(?:been|was|were) (?:too busy|unwell|ill|away|on leave|off sick|in hospital)\\b|\\bno further forward\\b|\\bnothing (?:further )?to report\\b|\\babeyance\\b|\\b(?:is|was|been) parked\\b|^parked\\b|\\bslipped (?:her|his|their|my) mind\\b|\\b(?:left|lie|lies|lay) on the table\\b|^(?:left |to be held |held |to be (?:taken|considered|discussed|done|raised) )?(?:for|to|until|at|in|by) (?:the )?(?:next|January|February|March|April|May|June|July|August|September|October|November|December)(?: meeting| time)?\\b`,
  'i',
)
/** "The Agency replied that it was not due": an answer is what was asked for. */
const REPLIED = /^[^.]{0,60}(?<!\b(?:not|yet|no|never|who|to|and) )(?:replied|answered|wrote back)\b(?: by [a-z-]+)? (?:that|with|to say)\b/
const HALF_DONE = /\b[a-z]+(?:ed|en|nt|ught),? but (?:has |had |was |were )?not\b/i
const PARTLY =
  /\b(?:half|(?:one|two|three) (?:thirds?|quarters?)) of\b|\b\d+ (?:[a-z]+ )?(?:out )?of (?:the |them )?\d+\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|most|several|many|all but \w+) of (?:the |them |these |which |our )?(?:\w+ ){0,3}(?:are|is|were|has|have|had|cleared|done|up|in|received|visited|seen)\b|\b(?:\d+|one|two|three|four|five|six|some) (?:are|is|were|have been|has been|has|have) (?:now )?(?:in|up|done|back|received|ready)\b|\bonly (?:one|two|three|four|some|half|\d+) (?:of|has|have|had|was|were|received|replied|returned|done|so far|in)\b|\b(?:but|although|though|except) (?:without|not|no|only|still|(?:the|two|one|some|it|they|a)\b.{0,40}\b(?:still|not|yet|outstanding|awaited|missing|remains?))\b|\b(?:half|nearly|almost|partly|mostly)\b|\b(?:one|two|three|four|five|six|some|(?<![/\d])\d{1,3}) (?:have|has|had) (?:now |already )?been [a-z]+ed\b|\b(?:one|two|three|four|some|\d+) (?:[a-z]+ )?(?:have|has|had) [a-z]+(?:ed|en|nt|ade)\b[^.;]{0,40}[.;,] (?:and |but )?(?:the|a) (?:second|third|fourth|fifth|others?|rest|last|remaining)\b/i
/** "… for constables only. The Board asked for the rest." */
const NOT_ALL =
  /\b(?:those|the (?:rest|others?|remaining|second|last)|others)\b[^.;]{0,60}\b(?:to come|to follow|will follow|awaited|outstanding)\b|\bonly[.;]|\bby all but\b|\b(?:the|asked for the|with the) (?:remaining|remainder|rest|others)\b.{0,40}\b(?:asked|awaited|follow|still|outstanding|due|expected|needed|by|when|to come)\b/i
/** "Signed by both.", "Launched 1 November." */
const DONE_FIRST =
  /(?:^|[.:;] | [–-] |\s{2,})(?!(?:Need|Unchang|Delay|Postpon|Expect|Propos|Schedul|Plann|Overtak|Mov|Deferr|Rearrang|Reschedul|Delet|Transferr)ed\b)(?:[A-Z][a-z]{2,}ed|Sent|Written|Bought|Found|Held|Built|Given|Put up|Paid|Cut|Laid|Done|Made|Drawn up|Swept|Dug|Hung|Sold|Shut|Set up)(?=[.,;]| (?:on|in|at|by|to|with|from|and|for|last|off|up|out|back|down|away|\d|the\b))(?! to be\b)/
/** "See item 5.", "On today's agenda.": it is gone into at this meeting, and nothing more is said. */
const ON_AGENDA =
  /^(?:(?:this|it) (?:is|was|will be) )?(?:see|on|at|under|covered|taken|dealt with|discussed|included|considered|to be (?:taken|discussed|considered|covered))\b[^.;]{0,30}\b(?:item \d[\d.]*|(?:today['’]s|tonight['’]s|this) agenda(?:,? item \d[\d.]*)?)(?: below| today| above| tonight)?\.?$/i
/** "The pages on tides are up. Those on moorings are not." */
const REST =
  /[.;,] (?:but )?(?:those|the (?:rest|others?|remaining|second|last)|others)\b[^.;]{0,60}\b(?:is|are|was|were|has|have|had|did|does|do)(?: not|n['’]t)\b/i
/** "Not available to us until May.", "Wrote in May, nothing heard." */
const NO_WORD_YET = /\bnot (?!due\b)(?:[a-z]+ ){1,4}until\b|\b(?:nothing (?:heard|back|received)|heard nothing)\b/i
const UNANSWERED =
  /(?<!\bas [^.;,]{2,30} )\bhad promised\b(?! to\b)|\basked for (?:more |some )?time\b|\bwant(?:s|ed)? (?:more )?time\b|\b(?:reminder|chaser)s? (?:has|have|had|was|were)\b|\b(?:will|would|could|can|did)(?: not|n['’]t) (?:yet )?(?:give|say|offer|put|commit to) (?:a|any|when)\b|\bcannot (?:give|say|offer|put) (?:a|any|when)\b|\b(?:no|any) (?:answer|reply|response|acknowledgement|word)\b|\b(?:without (?:success|result|an? (?:answer|reply|response))|to no avail|in vain)\b|\b(?:a|the) (?:second|third|fourth|other|others|rest) (?:[a-z]+ )?(?:did|has|have|had|is|are|was) (?:not|still|yet)\b|\b(?:only an )?acknowledgement (?:only|was received|has come)\b|\bonly an acknowledgement\b|\b(?:awaits?|chas(?:ed|ing))\b|\b(?:has|have) none\b|\bout of stock\b|\bno date for\b/i
const PENDING =
  /\bon (?:their|its|the [\w’' ]{3,20}['’]s) (?:list|programme|books)\b|\bmade a start\b|\border (?:has|had|was|have) (?:now )?(?:been )?placed\b|\bwaiting (?:to hear|on|for)\b|\b(?:applied|asked|tendered) for(?:[,.;]|$)|\b(?:decision|answer|reply|delivery|result) (?:is |was )?expected\b|\bwill (?:now )?(?:have|need) to be\b|^With (?:the |our |their )?[a-z]+(?:[.,;]| (?:for|who|and)\b|$)|\bcontinu(?:es|ing|ed) to (?:work|look)\b|\b(?:is|are) (?:now |still |currently )?with (?:the|our|its|their) [a-z]|\b(?:(?:will|would) be (?:on site|installed|done|ready|sent|in|finished|delivered|fitted|complete[d]?|circulated|published|held)|(?:is|are) being|(?:is|are|was|were) (?:now )?(?:with (?:the |its |our |their )?(?:\w+['’]s )?(?:lawyers|solicitors|legal|printers?|auditors|contractors?|county|insurers))|(?:is|are) (?:now )?(?:due|expected|planned|booked|on order|with the|in draft|at the printers?)|(?:will|would|to) (?:be )?(?:consider|look|discuss|tak(?:e|ing) it|press|chas|pursu)[a-z]*\b|(?:continu(?:es|ed|ing) to|is still|are still|is|are|keeps|kept) (?:press|chas|pursu|push|ask|look)(?:e|ing)?\b|(?:would|will|has|have|had) (?:have )?to go (?:before|to)\b|under (?:way|discussion|consideration|review|negotiation)|underway|(?:has|have) (?:begun|started)|(?:was|were|is|are) on order|expects? to|\bdraft in\b|not due until|\b(?:was|were) being [a-z]+ed\b|\b(?:will|would) be [a-z]+(?:ed|en|nt|ut) (?:next|shortly|soon|in|by)\b|\bto be [a-z]+ed (?:next|when|once|shortly|soon)\b|in (?:discussion|negotiation|preparation|draft)|looking (?:into|at|for)|working on|talks|hopes? to|a date (?:is|was) (?:being )?(?:sought|fixed|set)|a? ?draft (?:is|was|has)|delivery in|to be considered)\b/i
const HAPPENED =
  /\b(?:went (?:on (?:the )?\d|live|out|up|ahead|in|well|to|off)|(?:is|are) (?:now |both |all )*(?:in (?:place|use|and working|post|hand|force|effect|operation|print)|up|live|on (?:file|order|the (?:web ?site|wall|board))|fixed|working|open|clean|back|mended|gone|out|finished|running)|(?:^|[.:] )(?:now )?(?:on|in|up)\b[^.]{3,30} since\b|(?:\b[A-Z][\w’'-]+|\b[Ss]?[Hh]e|\b[Tt]hey|\b[Ww]e) (?:went|brought|gave|showed|told|did|got(?! in the way| nowhere)|saw|took|ran|held|built|wrote|spoke|met|shared|produced|sent)\b|\b(?:s?he|they|we) (?:has|have|did)(?=[,.;]|$)|came|took place|on file|in place|(?:covered|included|addressed|taken|reported|answered|provided|set out|shown) (?:under|in|at|within|as part of) (?:agenda )?(?:items?|the|papers?|appendix|annex|section)\b|(?<!\b(?:not|remains?|stays?|kept|keep|put|be|go|back|it) )on (?:today['’]s|the|this|tonight['’]s) agenda\b(?! (?:for|of) (?:the )?next)|(?:started|began|launched|opened|commenced) (?:on|in|from|last|at)\b|(?:^|[.;:] )[A-Z][a-z]+ (?:[a-z]+ ){0,3}(?:given|provided|circulated|issued|received|delivered|supplied|submitted|shared|placed|appointed|tabled|sent)(?=[.,;]| (?:on|in|at|by|to|and|with|for)\b)|(?:replaced|repaired|mended|cleaned|fixed|installed|straightened|removed|painted|published|merged|circulated|emptied|planted|resurfaced|renewed|swept|reopened|reported)\b)/i

/** "Letter to the Rotary – sent." */
const SHORTLY =
  /(?:^|[-–—:(] ?)(?:out|yes|merged|sent|sorted|answered|resolved(?! that)|bought|paid|mended|fixed|returned|received|see item \d)\b/i

/** What the report on an older item comes to, where no word of its own says so; undefined when it tells nothing. For items of a review only. */
export function newsOf(words: string): ReviewOutcome | undefined {
  const report = words.replace(/^[a-z]/, (first) => first.toUpperCase())
  if (ON_AGENDA.test(report)) return 'brought back'
  if (REPLIED.test(report)) return 'completed'
  if (HALF_DONE.test(report)) return 'updated'
  if (NO_WORD_YET.test(report)) return 'updated'
  if (REST.test(report) && (PAST.test(report) || HAPPENED.test(report))) return 'updated'
  if (UNDONE.test(report)) return 'carried forward'
  if (PARTLY.test(report) || NOT_ALL.test(report) || UNANSWERED.test(report)) return 'updated'
  if (PENDING.test(report)) return 'updated'
  return PAST.test(report) || HAPPENED.test(report) || SHORTLY.test(report) || DONE_FIRST.test(report) ? 'completed' : undefined
}
