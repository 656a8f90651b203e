/** Verbs that make a task: something that somebody can have done by a day. */
const VERBS = `add|address|advertise|agree|amend|analyse|appoint|arrange|ask|assess|assign|attend|audit|book|brief|bring|build|canvass?|carry|chase|check|circulate|clarify|collate|collect|come|commission|communicate|compile|complete|conduct|confirm|consider|consult|contact|convene|co-?ordinate|create|deliver|design|determine|develop|discuss|distribute|do|draft|email|e-mail|engage|ensure|enquire|establish|evaluate|examine|explore|feed|finali[sz]e|find|finish|follow|forward|gauge|gather|get|give|highlight|hold|host|identify|implement|include|inform|inspect|instruct|interview|investigate|invite|issue|join|lead|let|liaise|list|look|maintain|make|meet|mention|monitor|move|nominate|notify|obtain|offer|order|organi[sz]e|pass|pay|pick|plan|prepare|present|press|print|produce|progress|promote|propose|provide|publici[sz]e|publish|purchase|pursue|push|put|raise|re-?circulate|recommend|redraft|refer|remind|repeat|replace|report|request|research|respond|resubmit|return|reply|review|revise|rework|rewrite|schedule|scope|scrutini[sz]e|seek|send|set|share|show|speak|submit|suggest|supply|table|take|talk|tell|test|trial|try|undertake|update|upload|utili[sz]e|visit|work|write`
const DONE = `added|addressed|advertised|amended|arranged|asked|brought|chased|checked|circulated|clarified|collated|completed|considered|contacted|convened|created|developed|discussed|distributed|drafted|emailed|explored|finalised|followed|forwarded|held|included|informed|investigated|invited|issued|moved|obtained|organised|posted|prepared|presented|produced|provided|published|purchased|raised|recirculated|reported|requested|reviewed|revised|sent|set|shared|submitted|supplied|taken|updated|written`
const LIGHT = '(?:also |then |now |further |kindly |therefore |personally |formally |jointly |both )*'

/** "the Chief Constable", "Ann Ray and Bob Lee", "ACC Jones", "members". */
export const SUBJECT = `(?:[Bb]oth )?(?:[Tt]he |A |[Aa]ll )?(?:[A-Z][\\w’'./&-]*|members|councillors|secretariat|clerk|force|chair|panel|police)(?:,? (?:and |of |for |& |the |with )?(?:the )?(?:[A-Z][\\w’'./&-]*|members|team|group|officers?|chair|secretariat|owner|office)){0,7}`

const TASK = new RegExp(`\\b(?:to|will|would|should|shall|must|can) ${LIGHT}(?:${VERBS})\\b`, 'i')
const PASSIVE = new RegExp(`\\b(?:to|will|would|should|must|needs? to) ${LIGHT}(?:be|get) ${LIGHT}(?:${DONE})\\b`, 'i')
const IMPERATIVE = new RegExp(`^(?:please )?(?:${VERBS})\\b(?! (?:is|was|were|are|has|have|and|of)\\b)`, 'i')

/** Whether words read like a task at all. */
export function isTask(text: string): boolean {
  return TASK.test(text) || PASSIVE.test(text) || IMPERATIVE.test(text)
}

/** "Circulate the minutes": no owner, the verb first. */
export function isImperative(text: string): boolean {
  return IMPERATIVE.test(text)
}

/** Words that a pattern for a whole commitment is built of. */
export const PIECES = { VERBS, DONE, LIGHT } as const
