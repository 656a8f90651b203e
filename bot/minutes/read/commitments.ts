import { BARE, PIECES, SUBJECT } from './task-words.ts'

const { VERBS, DONE, LIGHT } = PIECES
const START = '(?:^|[,;:] | [–-] |\\b(?:and|but|that|as|then|so) |^(?:However|Following|After|In conclusion),? ?(?:discussion )?)'
const TO_DO = `${LIGHT}(?:${VERBS})\\b`
/** After "agreed to", "undertook to" or "Ann is to" any verb makes a task that does not say how somebody is or feels. */
const NO_DEED =
  '(?!(?:agree|attend|authori[sz]e|become|begin|believe|chair|come|continue|depend|differ|disagree|enjoy|expect|fall|feel|go on|happen|hope|interact|keep|know|leave|like|love|mean|miss|need|oppose|prefer|rather|recommend|remain|resign|retire|rise|seem|serve|sit|stand|start|stay|step|stop|succeed|think|reflect|ponder|vote|want|welcome|wish|wonder|worry)\\b)'
const TO_ANY = `${LIGHT}(?:(?:${VERBS})\\b|have (?:an? |the |it |them )|${NO_DEED}${BARE}\\b(?! (?:up|down)? ?(?:by|at) (?:\\d|£)))`
const WHO = `(${SUBJECT}|(?:[Hh]e|[Ss]he|I)(?: and (?:${SUBJECT}))?)`
/** "will", "'ll", "is going to". */
const WILL = `(?: will| would|['’]ll|['’]d| (?:is|are|am|was|were) (?:now )?going (?:down |up |over |round |back |out )?to| (?:is|are) to)`
/** "offered by e-mail to go through them", "agreed, if somewhat late, to look" */
const ASIDE = '(?: (?:by|in|at|after|from|through|on|outside) (?!the end)[^,.;]{3,30}|, [^,.;]{3,40},)?'
const GAVE = `(?:gave (?:an|his|her|their) (?:undertaking|assurance|word)|made a promise)`
const TOOK = `(?:(?:did (?:however |also |at least |then )?(?:agree|undertake|offer|promise|volunteer))|agreed?|undertook|undertaken|offered|promised|volunteered|committed|${GAVE})${ASIDE}`
const GROUP =
  '(?:[Aa]ll |[Tt]he |[Bb]oard |[Pp]anel )?(?:members|Members|everyone|Everyone|everybody|Everybody|trustees|Trustees|councillors|Councillors|governors|Governors|colleagues|Colleagues|attendees|partners|Partners)'
const NOT_ASKS = '(?! (?:the Chief|if|whether|what|how|why|about))'

const OWN_STAFF =
  '(?:(?:[Cc]hief|[Dd]eputy|[Pp]rivate|[Pp]olicy|[Ff]inance|[Ss]taff|[Pp]ress) )*(?:office|Office|team|staff|officers?|Officers?|department|deputy|Deputy|Executive|[Ss]ecretary|people|Chief of Staff)'
/** What is handed over to the meeting itself or put where it can be read. */
const HANDED =
  'shared|sent|circulated|provided|supplied|given|e-?mailed|brought(?: back)?|reported(?: back)?|put|placed|posted|published|added|available'
const OWN_BODY =
  "(?:(?:the |all )?(?:[Mm]embers|Panel|panel|Board|Committee|Trustees|trustees|Group|Council|Councillors|PCC|OPCC|Commissioner)\\b(?!['’]s (?:annual|report))|the (?:next|[A-Z][a-z]+) (?:meeting|Board|Panel)|the (?:[\\w’']+ ){0,3}(?:web ?site|notice ?board)|everyone|everybody)"

/** A commitment: what it looks like, and who the owner must be for it to count. */
export interface Rule {
  pattern: RegExp
  owner: 'listed' | 'named' | 'person' | 'one' | 'party' | 'anybody' | 'nobody' | 'speaker' | 'staff'
}

/** The forms in which somebody takes on a task in prose; the first group is who, where the words say. */
export const RULES: Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:promised|agreed|undertook|said|confirmed|offered|pledged) (?:that )?((?:his|her|their|its|the) ${OWN_STAFF}) (?:will|would) ${TO_ANY}`,
    ),
    owner: 'staff',
  },
  { pattern: new RegExp(`(?:^|[,;:] )((?:[Hh]is|[Hh]er|[Tt]heir) ${OWN_STAFF}) (?:will|would|to) ${TO_ANY}`), owner: 'staff' },
  {
    pattern: new RegExp(
      `\\b(?:promised?|pledged|undert(?:ook|ake)|guaranteed?|g[ai]ve (?:an assurance|his word|her word)) that (${SUBJECT}) (?:will|would) be (?:(?:on|at|in|outside|around|out|back|there|present|with)\\b|[a-z]+ing\\b)`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(
      `${START}${WHO} (?:will|would) be ${LIGHT}(?!(?:attending|coming|going|leaving|retiring|moving|standing|joining|taking over|away|getting|having|being|holding|becoming|missing|staying|starting|using|working|charging|able)\\b)[a-z]{2,}ing (?!up\\b|the meeting)`,
    ),
    owner: 'named',
  },
  {
    pattern: new RegExp(
      `${START}(${SUBJECT}) will be (?:outside|at|on|in|around) the [^.;]{3,60}, (?:giving|handing|checking|stopping|talking|speaking|patrolling|offering|asking|looking)\\b`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `${START}${WHO} (?:has |have |had )?(?:taken on|took on|took|takes|accepted|picked up) (?:an? |the )?(?:action|job|task) (?:to|of) [a-z]`,
    ),
    owner: 'party',
  },
  { pattern: new RegExp(`(${SUBJECT}) (?:was|were) (?:tasked|charged) with [a-z]+ing\\b`), owner: 'party' },
  { pattern: new RegExp(`\\bsaid (?:that )?s?he was (?:happy|glad|willing) to ${TO_DO}`), owner: 'anybody' },
  { pattern: new RegExp(`${START}${WHO} (?:has |have |had )?committed to [a-z]+ing\\b`), owner: 'party' },
  { pattern: new RegExp(`^(${SUBJECT}) to action\\b`), owner: 'party' },
  {
    pattern: new RegExp(`\\b(?:left (?:it )?(?:with|to)|(?:agreed|resolved) to (?:ask|request|invite|instruct)) (${SUBJECT}) to ${TO_DO}`),
    owner: 'party',
  },
  { pattern: new RegExp(`\\bwhich (${SUBJECT}) (?:agreed|undertook|promised|offered) to ${TO_DO}`), owner: 'party' },
  { pattern: new RegExp(`\\b(?:will|would|to) be (?:${DONE})\\b[^.;]{0,80}? by the (${SUBJECT})[.]?$`), owner: 'person' },
  {
    pattern:
      /^((?:The )?(?:[Ff]orce|OPCC|[Ss]ecretariat|Commissioner['’]s [Oo]ffice)) (?:will|would) (?:provide|supply|send|share|circulate|report|bring|write|produce|publish|prepare|submit)\b/,
    owner: 'party',
  },
  { pattern: new RegExp(`(?:^|[,;:] (?:but |and )?|\\bthat |\\bbut )${WHO}${WILL} ${LIGHT}(?:${VERBS})\\b`), owner: 'one' },
  { pattern: new RegExp(`^(?:[A-Z][\\w’' ]{2,30}: )?${WHO}${WILL} ${TO_ANY}`), owner: 'named' },
  { pattern: new RegExp(`\\b(?:[Aa]greed|[Dd]ecided)(?:[,:]| [–-])? (${SUBJECT}) to ${TO_ANY}`), owner: 'named' },
  {
    pattern: new RegExp(
      `^(${SUBJECT}): (?:please )?(?:${VERBS})\\b(?! (?:is|was|were|are|has|have|and|of|days?|evenings?|meetings?|house)\\b)`,
    ),
    owner: 'named',
  },
  {
    pattern: new RegExp(`\\b(?:promised|undertook|guaranteed|pledged|gave an assurance) that (${SUBJECT}) (?:will|would) ${TO_ANY}`),
    owner: 'party',
  },
  { pattern: new RegExp(`^(${SUBJECT}) (?:also |then |is |are )*to ${TO_ANY}`), owner: 'named' },
  { pattern: new RegExp(`\\band s?he (?:is|was) (?:also )?to ${TO_ANY}`), owner: 'anybody' },
  {
    pattern: new RegExp(
      `${START}${WHO} (?:has |have |had )?${LIGHT}${TOOK} (?:(?:that )?(?:s?he|they|I)(?: would| will|['’]d|['’]ll) |to )${TO_ANY}`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(`\\b(?:and|but|who|[Hh]e|[Ss]he) (?:has |had )?(?:also |then )?${TOOK} (?:to|that s?he would) ${TO_ANY}`),
    owner: 'anybody',
  },
  { pattern: /\b(?:and|[Hh]e|[Ss]he) gave (?:his|her) word that\b/, owner: 'anybody' },
  {
    pattern: new RegExp(`\\b(?:said|confirmed|thought|added|promised|agreed) (?:that )?(?:s?he|I)(?:['’]d|['’]ll| would| will) ${TO_ANY}`),
    owner: 'anybody',
  },
  { pattern: new RegExp(`\\band (?:s?he )?(?:is|are) (?:going )?to ${TO_DO}`), owner: 'anybody' },
  { pattern: new RegExp(`(?:^|[,;:] )(I)(?: will|['’]ll) ${TO_DO}`), owner: 'anybody' },
  {
    pattern:
      /\b(?:put (?:his|her|their) hand up(?: for (?:this|that|it))?|(?:said s?he would|promised to|will|would|agreed to) (?:see to (?:it|this|that)|do (?:so|it|this|that)))\b/,
    owner: 'anybody',
  },
  {
    pattern: new RegExp(`(?:^|[:;] |[.)] )(${GROUP}) (?:(?:is|are|was|were|has|have) )?to ${TO_DO}`),
    owner: 'party',
  },
  { pattern: new RegExp(`[:;] (${SUBJECT}) to ${TO_DO}`), owner: 'person' },
  {
    pattern: new RegExp(
      `\\b(?:asked|requested)\\b.{5,200}?\\band (${SUBJECT}|s?he) (?:agreed|promised|undertook|said s?he would)(?: to (?:do so|this|that|see to it|arrange (?:this|it)))?[.]?$`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `${START}(${SUBJECT}|[Hh]e|[Ss]he|[Tt]hey) (?:has |have |had )?${LIGHT}(?:agreed|undertook|offered|promised|volunteered|committed|undertaken) (?:(?:that )?(?:s?he|they|it) (?:would|will) |to )${TO_DO}`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(
      `\\b(?:agreed|requested|resolved|proposed)(?: by [^.]{2,40}?)? (?:that|for) (${SUBJECT}|[Hh]e|[Ss]he|[Tt]hey) (?:would |will |should |to |)${TO_DO}`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(`\\b(?:agreed|requested) (?:that|for) ([^.;]{3,90}?) (?:would|should|will|to) ${LIGHT}be ${LIGHT}(?:${DONE})\\b`),
    owner: 'nobody',
  },
  { pattern: new RegExp(`\\band (?:(?:s?he|they) )?(?:agreed to|would|will) ${TO_DO}`), owner: 'anybody' },
  {
    pattern: new RegExp(
      `${START}(${SUBJECT}) (?:will|would) be (?:providing|bringing|writing|sending|sharing|asking|reviewing|arranging|contacting|chasing|presenting|preparing|producing|circulating|drafting|meeting)\\b`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `^(${SUBJECT}) (?:said|confirmed|advised|stated|agreed)[^.]{0,30}? that [^.]{3,80}? (?:will|would) be (?:${DONE}|reflected|checked)\\b`,
    ),
    owner: 'person',
  },
  { pattern: new RegExp(`[a-z] (${SUBJECT}) will ${TO_DO}`), owner: 'listed' },
  { pattern: new RegExp(`^(${SUBJECT}) (?:is |are )?to ${TO_DO}`), owner: 'party' },
  { pattern: new RegExp(`[,;] (?:and )?(${SUBJECT}) (?:is|are) to ${TO_DO}`), owner: 'party' },
  { pattern: new RegExp(`${START}(${SUBJECT}) (?:will|would) ${TO_DO}`), owner: 'person' },
  {
    pattern: new RegExp(
      `${START}(${SUBJECT}) (?:said|stated|confirmed|advised|added|noted|reported)(?: that)? (?:s?he|they) (?:would|will) ${TO_DO}`,
    ),
    owner: 'person',
  },
  { pattern: new RegExp(`\\bsaid (?:that )?(?:she|he) (?:would|will) ${TO_DO}`), owner: 'anybody' },
  {
    pattern: new RegExp(
      `(${SUBJECT}) (?:was|were|is|are) (?:asked|requested|authorised|instructed|actioned|tasked) (?:to|if they could) ${TO_DO}`,
    ),
    owner: 'party',
  },
  { pattern: new RegExp(`\\b(?:asked for|requested) (${SUBJECT}) to ${TO_DO}${NOT_ASKS}`), owner: 'person' },
  {
    pattern: new RegExp(
      `^(?:Details|A copy|Copies|The Panel|Members|An? update|Updates?|The (?:paper|report|slides|minutes|letter)) (?:will|would|to) ${LIGHT}be (?:circulated|shared|sent|provided|published|brought back|emailed)\\b`,
    ),
    owner: 'nobody',
  },
  {
    pattern:
      /^[^.;]{3,160}? (?:but|and) (?:s?he |they )?(?:will|would) (?:respond|reply|answer|write|report|provide|send|supply|let|bring|circulate)\b/,
    owner: 'speaker',
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]hese|[Tt]his|[Tt]hey|[Ii]t) (?:(?!which|who|that)[\\w’'-]+ ){0,5}?(?:will|would) (?:then )?be (?:${HANDED}) (?:on )?(?:to|with|before|at|on|in) ${OWN_BODY}`,
    ),
    owner: 'nobody',
  },
  {
    pattern: new RegExp(
      `^${OWN_BODY} (?:will|would) be (?:given|sent|told|shown|informed|notified|provided with|supplied with|kept informed|updated|advised)\\b`,
    ),
    owner: 'nobody',
  },
]
