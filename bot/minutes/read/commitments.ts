import { ASKED } from './commitment-asks.ts'
import { FORMS } from './commitment-forms.ts'
import { FRAMES } from './commitment-frames.ts'
import { GROUP, NOT_ASKS, type Rule, START, TO_ANY, TO_DO, TOOK, WHO, WILL } from './commitment-words.ts'
import { HANDED_OVER, OF_STAFF } from './own-staff.ts'
import { PIECES, SUBJECT } from './task-words.ts'

const { VERBS, DONE, LIGHT } = PIECES

/** The forms in which somebody takes on a task in prose; the first group is who, where the words say. */
export const RULES: Rule[] = [
  ...OF_STAFF,
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
    pattern: new RegExp(
      `\\b(?:left (?:it )?(?:with|to)|(?:agreed|resolved) to (?:ask|request|invite|instruct)) (${SUBJECT}|him|her|them) to ${TO_DO}`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(
      `\\b(?:agreed|resolved|decided) that (${SUBJECT}) be (?:asked|requested|invited|instructed|authorised|tasked) to ${TO_ANY}`,
    ),
    owner: 'party',
  },
  { pattern: new RegExp(`\\band (?:was|were) (?:asked|requested|invited|instructed) to ${TO_ANY}`), owner: 'anybody' },
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
    pattern: new RegExp(
      `\\b(?:said|says|did say|confirmed|thought|added|promised|agreed) (?:that )?(?:s?he|I)(?:['’]d|['’]ll| would| will) ${TO_ANY}`,
    ),
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
      `\\b(?:[Aa]greed|requested|resolved|proposed)(?: by [^.]{2,40}?)? (?:that|for) (${SUBJECT}|[Hh]e|[Ss]he|[Tt]hey) (?:would |will |should |to |)${TO_DO}`,
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
      `^(${SUBJECT}) (?:said|confirmed|advised|stated|agreed)[^.]{0,30}? that (?:(?! (?:will|would) be )[^.]){3,80}? (?:will|would) be (?:${DONE}|reflected|checked)\\b`,
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
  ...HANDED_OVER,
  ...FORMS,
  ...FRAMES,
  ...ASKED,
]
