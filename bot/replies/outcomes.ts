import { oneOf } from './one-of.ts'

/** Whatever it tells of, some of the work is still ahead. */
const AHEAD =
  /\b(?:still|yet|outstanding|left|to (?:do|go|come|follow|sign|agree|check|approve|finish|complete)|remain\w*|pending|await\w*|wait\w*|needs?|will|once|until|till?|if|unless|should|must|due|draft\w*|next|chas\w*|ongoing|under ?way|start\w*|beg[iau]n\w*|only|so far|to date|at the moment|for now|done|complete[ds]?|completing|finish\w*|but|except|bar|apart|first|phase|part|half way|halfway|in principle|subject|provisional\w*|missing|tomorrow|later|soon|want\w*|asked|asking)\b|'ll\b/

const FOUND = oneOf`
  concerns?|issues?|errors?|breach(?:es)?|discrepanc(?:y|ies)|anomal(?:y|ies)|irregularit(?:y|ies)|defects?|faults?|failures?|failings?|themes?|patterns?|trends?|disproportionality|bias|complaints?|injur(?:y|ies)
  loss(?:es)?|surprises?|red flags?|adverse findings?|findings?|mistakes?|inaccurac(?:y|ies)|offences|incidents|objections?|casualties|non-?compliance|misconduct|duplicates?|problems?|exceptions?|evidence of [a-z' ]{3,40}|correlation|hotspots?|difference|outliers?|causes? for concern
`
const SHARE = String.raw`(?:\d{1,3}(?:\.\d+)? ?(?:%|pc\b|per ?cent|percent)|(?:a|one|two|three|four) (?:third|quarter|fifth|tenth)s?|half|most|the majority|\d+ (?:out of|in) (?:every )?\d+)`
/** What a figure is of, where it is no measure of the work. */
const OF_MATTER = oneOf`
  offences|crimes?|demand|calls?|callers|incidents|(?:the |our |its )?(?:budget|spend|costs?|total|volume|harm|population|workload|increase|rise|drop|fall)|victims|suspects|offenders|arrests|residents|complaints|complainants|collisions|casualties|respondents|traffic|stops|searches|burglaries|thefts|households
`
const MEASURE = oneOf`
  (?:errors?|failures?|fails?|compliance|compliant|pass|response|satisfaction|return|accuracy|accurate|confidence|attendance|turnout|take-?up|attrition|vacancy|sickness|absence|conviction|detection|charge|positive|negative|non-compliance|increase|decrease|rise|drop|fall|reduction|saving|margin|growth|uplift|variance|overspend|underspend|correct|wrong|right)(?: rates?| overall| across the board)*
  (?:up|down|above|below|higher|lower|more|fewer|less|better|worse)(?: (?:on|than) (?:the )?(?:last |previous |national |same )*(?:year|quarter|month|time|average|period|target|figure))?
`
const RANKED = oneOf`
  (?:lowest|highest|best|worst|largest|smallest|biggest|fastest|slowest|busiest|cheapest|dearest)
  (?:above|below|better than|worse than|in line with|higher than|lower than|up on|down on|on a par with|close to|the same as|ahead of) (?:the |our )?(?:national |regional |force |msg |family |peer |england )*(?:average|mean|median|last (?:year|quarter|month|time)|target|norm|peers|rest|others|msg)
  (?:ranked|rank|placed|place|came|come|sit|sitting) (?:joint )?\d+(?:st|nd|rd|th)
`
const SOMEBODY = String.raw`(?:they|he|she|you|everyone|everybody|all|both|(?:the |our |your )?(?:d?pcc|commissioner|cp|opcc|chair|board|panel|committee|members?|cllrs?|councillors|minister|council|trust|fed|federation|unison|partners|staff|inspectorate|hmi\w*|ministry|home office|victims?|family))`
const PLEASED = oneOf`
  said (?:yes|ok|okay|fine|thanks|thank you|ta|great|well done|good job|(?:they|he|she)(?:'re|'s| were| was| are| is) (?:very |really |all |quite |more than )*(?:happy|pleased|content|satisfied|delighted|impressed|grateful|coming|fine|ok)(?: with (?:it|this|that|the result))?|it was (?:very |really |exactly |just )*(?:useful|helpful|good|great|clear|what (?:they|he|she) (?:wanted|needed))|(?:it|that) (?:covers|answers|covered|answered) (?:it|everything|(?:the|his|her|their) (?:question|point)s?))
  (?:had|has|have|raised|asked|made) no (?:further |more |other )*(?:questions?|comments?|concerns?|issues?|objections?|queries|points)(?: (?:on|about|with) (?:it|this|that))?|nothing (?:to add|further to ask|more to ask)
`
const KEPT = String.raw`(?:(?:signed|hard|spare|file|paper|scanned|certified|final|electronic|sealed|top|the|an?|one|my|original) )*(?:cop(?:y|ies)|originals?|counterpart|scan|pdf|paperwork|certificates?|receipts?|proof|evidence|audit trail) (?:(?:is|are|now|held|kept|lodged|filed|sits|lives|saved|stored|also) )*(?:with|by|at|in|on|under) (?:(?!for\b|to\b|and\b|who\b|awaiting\b)[a-z&'-]+ ?){1,4}`
const NUMBER = String.raw`(?:claim|ref(?:erence)?|receipt|tracking|po|purchase order|invoice|order|job|ticket|case|crime|log|incident|file|contract|policy|booking|confirmation|submission|consignment|serial|certificate)(?: (?:no|num(?:ber)?|ref(?:erence)?|id))?\.?(?: is| was)?:? ?#?(?:[a-z]{1,6}[-/ ]?)?\d[\w/-]*`
const DECIDED = String.raw`(?!.*\b(?:action|item|task|this|it (?:stays?|staying) open|we're going)\b)(?:(?:so |and )*(?:(?:we|they|he|she|it|it's|the [a-z]+|[a-z]+)(?:'re|'s| are| is| am)? )?(?:keeping|stays?|staying|going|closing|retaining|scrapping|dropping|selling|proceeding|go(?:es)? ahead|going ahead|no change)(?: (?:it|them|both|open|put|ahead|as (?:it is|is)|with it)){0,2})`

const OUTCOMES = new RegExp(
  String.raw`^\s*(?:(?:and|so|with|which|who|there (?:was|were|are|is)|we found|it found|found|showed|shows|it showed|result|results?:|(?:the )?(?:main|key|headline) (?:finding|result)s?:?) )*(?:${oneOf`
  (?:no|zero|nil|nothing) (?:[a-z-]+ ){0,2}?${FOUND}(?: (?:found|identified|noted|raised|arising|at all|to report|of note|whatsoever|seen|detected|reported|recorded|overall|to speak of|from [a-z]+))*
  nothing (?:untoward|amiss|of concern|unusual|out of the ordinary|of note|adverse|alarming|to worry about)(?: (?:found|seen|noted))?
  (?:[a-z0-9'-]+ ){0,8}?(?:accounts?|accounted|makes?|made|represents?|represented|drives?|driving|causes?|caused|generat(?:es?|ed)|commit|committed|responsible|down to|comes? from|came from)(?: (?:for|up|behind))? (?:about |around |roughly |nearly |over |some |just over |just under )?${SHARE}(?: of [a-z0-9' -]+)?
  (?:about |around |roughly |nearly |over |some |overall |just over |just under )*${SHARE} of (?:all |our |the |those )*${OF_MATTER}(?: [a-z'-]+){0,5}
  (?:(?:an? |at |overall |average |of |about |around |under |over )*)(?:\d{1,3}(?:\.\d+)? ?(?:%|pc|per ?cent|percent)) ${MEASURE}
  (?:(?:an? |the |overall |average |our )*)(?:error|failure|compliance|pass|response|satisfaction|return|accuracy|attendance|attrition|vacancy|conviction|charge) rates? (?:(?:is|was|of|at|just|about|now) )*\d{1,3}(?:\.\d+)? ?(?:%|pc|per ?cent|percent)
  (?:we|they|it|the force|wm|west mercia|ours|we're|it's|they're|we are|which is|force) ?(?:(?:is|are|was|were|now|still|have|has|come|came|out|the|joint|at|in|all|well|just|slightly|\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth) )*${RANKED}(?: (?:of|in|out of|nationally|regionally|overall|for) ?[a-z0-9 ]{0,20})?
  ${NUMBER}|${KEPT}
  ${SOMEBODY}(?:'ve|'s| have| has)? (?:(?:all|both|also|since|already|even) )*${PLEASED}
`})\s*[.!]*$`,
)
const DECISION = new RegExp(String.raw`^\s*${DECIDED}\s*[.!]*$`)

const OF_WORK = new RegExp(
  String.raw`^\s*(?:about |around |roughly |nearly |over |some |at |now |just |only )*${SHARE} of (?:all |our |the |those |my )*(?:officers|staff|sergeants|inspectors|supervisors|pcsos|teams?|sites|stations|cases|files|records|cells|units|vehicles|posts|schools|wards|areas|lpas|recommendations|recs|actions|points|visits|interviews|letters|forms|them|it)\s*[.!]*$`,
)

/** "80% of officers", beside "training done": how far it has come. */
export function isShareOfWork(words: string): boolean {
  return OF_WORK.test(words.toLowerCase().slice(0, 120))
}

/**
 * What came of a thing that was done: what was found, a figure of something else than the work, how it was taken, a number under which
 * it runs, where a copy is kept, or what it was that was decided. Beside a claim that the deed is done it speaks against nothing.
 */
export function isOutcome(words: string, claim: string): boolean {
  const said = words.toLowerCase().replaceAll('’', "'").slice(0, 160)
  if (DECISION.test(said) && /\b(?:decided|decision)\b/i.test(claim)) return true
  return OUTCOMES.test(said) && !AHEAD.test(said.replace(/\bno (?:further|more)\b|\bso (?=they|he|she)|\bnothing to worry\b/g, ' '))
}
