/** Verbs that make a task: something that somebody can have done by a day. */
const VERBS = `have (?:an? |the )?(?:word|look|chat|meeting|call|copy|copies|figures)|see (?:to|about|whether|if)|(?:be|get) in touch|fill|lend|ask|accompany|add|address|advertise|advise|agree|alert|allocate|amend|analyse|apply|appoint|approach|arrange|ascertain|ask|assess|assign|attend|audit|bleed|book|brief|bring|build|buy|call|cancel|canvass?|carry|change|chase|check|choose|circularise|circulate|clarify|clean|clear|close|co-?ordinate|collate|collect|come|commission|communicate|compare|compile|complete|conduct|confirm|consider|consult|contact|convene|copy|correct|cost|create|cut|decide|deliver|design|determine|develop|dig|discuss|display|distribute|do|document|double-check|draft|e-mail|email|encourage|engage|enquire|ensure|enter|escalate|establish|evaluate|examine|explore|extend|feed|fetch|finali[sz]e|find|finish|fit|fix|follow|form|forward|fund|gather|gauge|get|give|go through|help|highlight|hire|hold|host|identify|implement|include|inform|inspect|install|instruct|interview|introduce|investigate|invite|issue|join|lead|let|liaise|list|lobby|log|look|maintain|make|map|measure|meet|mend|mention|monitor|move|negotiate|nominate|notify|obtain|offer|open|order|organi[sz]e|paint|pass|pay|phone|photograph|pick|plan|post|prepare|present|press|print|procure|produce|progress|promote|propose|provide|publici[sz]e|publish|purchase|pursue|push|put|query|raise|re-?circulate|re-issue|re-profile|re-score|recommend|reconcile|record|recruit|redo|redraft|refer|register|reissue|relay|release|remind|remove|renew|repaint|repair|repeat|replace|reply|report|request|reschedule|rescore|research|resolve|respond|resubmit|return|review|revise|revisit|rework|rewrite|ring|scan|schedule|scope|scrutini[sz]e|secure|seek|send|set|set out|share|shorten|show|sign|sort|sound|speak|spend|strengthen|submit|suggest|summari[sz]e|supply|table|tackle|take|talk|tell|tender|test|thank|tidy|trace|track|train|transfer|translate|trial|try|turn|type|undertake|update|upgrade|upload|use|utili[sz]e|verify|visit|walk|warn|work|write|roll out|rule out|top up|tot up|fix|furnish|represent|telephone|lay|restore|resend|re-send|pin|laminate|retain|go (?:and|back|over|to see)|pull together|count|have (?:it|them|this|that|these|him|her) [a-z]+(?:ed|en|ut|one)|keep (?:[\\w’']+ ){1,3}(?:informed|updated|posted|up to date|advised)|archive|authorise|benchmark|block-book|broker|calculate|certify|countersign|dial|digiti[sz]e|dip-sample|download|empty|enrol|file|hand-deliver|induct|launch|liase|license|litter-pick|locate|mediate|mentor|mow|pilot|populate|prioriti[sz]e|proof-read|proofread|quantify|rebuild|redact|redesign|redeploy|re-?establish|refresh|re-?launch|relocate|re-?open|reorder|re-?run|re-?tender|retest|retrieve|retry|segment|signpost|strim|tally|unlock|unpick|validate|vet|vire|draw up`
const DONE = `added|addressed|advertised|amended|arranged|asked|brought|chased|checked|circulated|clarified|collated|completed|considered|contacted|convened|created|developed|discussed|distributed|drafted|emailed|explored|finalised|followed|forwarded|held|included|informed|investigated|invited|issued|moved|obtained|organised|posted|prepared|presented|produced|provided|published|purchased|raised|recirculated|reported|requested|reviewed|revised|sent|set|shared|submitted|supplied|taken|updated|written`
const LIGHT = '(?:also |then |now |further |kindly |certainly |gladly |happily |again |therefore |personally |formally |jointly |both )*'

/** Names have letters that English has not. */
const CAPITAL = '[A-ZÀ-ÖØ-Þ]'
const LETTERS = "[\\wÀ-ÖØ-öø-ÿŴ-ŷ’'./&-]"

/** "the Chief Constable", "Ann Ray and Bob Lee", "ACC Jones", "members". */
export const SUBJECT = `(?:[Bb]oth )?(?:[Tt]he |A |[Aa]ll )?(?:${CAPITAL}${LETTERS}*|members|councillors|trustees|governors|everyone|everybody|secretariat|clerk|force|chair|panel|police)(?:,? (?:and |of |for |& |the |with )?(?:the )?(?:${CAPITAL}${LETTERS}*|members|team|group|officers?|chair|secretariat|owner|office)){0,7}`

/** "write", "form": a verb in its bare form after a subject; what only says how something is, is none. */
export const BARE =
  '(?!(?:be|is|was|are|were|been|has|have|had|of|and|or|on|in|at|by|for|to|from|with|as|who|which|that|the|a|an|note|notes|noted|accept|receive|approve|adopt|endorse|support|welcome|not|would|will|should|could|may|might|can)\\b)[a-z]{2,}(?<!(?:ed|ing|ly|s|tion|ment))(?:s{2})?'

const TASK = new RegExp(`\\b(?:to|will|would|should|shall|must|can) ${LIGHT}(?:${VERBS})\\b`, 'i')
const PASSIVE = new RegExp(`\\b(?:to|will|would|should|must|needs? to) ${LIGHT}(?:be|get) ${LIGHT}(?:${DONE})\\b`, 'i')
/** "To be scrubbed", "is to be re-let": whatever the verb. */
const TO_BE =
  /^(?:[Tt]o be|[A-Z][\w’' -]{2,60} to be|.{2,80} (?:is to|are to|should|must|needs? to) be|.{2,160} asked (?:for|that) (?:it|this|them|these|the [a-z ]{2,30}) (?:to )?be) (?:an? [a-z]+|on the [a-z]+|ready\b|available\b|(?!noted\b|held\b)[a-z-]+(?:ed|en|ut|old|ent|ought|one|ade|ound|ept|own|awn|ead|aid|ung|uilt))\b/

const IMPERATIVE = new RegExp(`^(?:please )?(?:${VERBS})\\b(?! (?:is|was|were|are|has|have|and|of)\\b)`, 'i')

/** Whether words read like a task at all. */
export function isTask(text: string): boolean {
  return TASK.test(text) || PASSIVE.test(text) || IMPERATIVE.test(text)
}

/** "A new lamp to be fitted": what is to be done to a thing, where a mark says that somebody shall. */
export function isToBe(text: string): boolean {
  return TO_BE.test(text)
}

/** "Circulate the minutes": no owner, the verb first. */
export function isImperative(text: string): boolean {
  return IMPERATIVE.test(text)
}

/** Words that a pattern for a whole commitment is built of. */
export const PIECES = { VERBS, DONE, LIGHT } as const
