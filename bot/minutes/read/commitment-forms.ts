import { type Rule, START, TO_ANY, TO_DO, WHO } from './commitment-words.ts'
import { PIECES, SUBJECT } from './task-words.ts'

const { DONE, LIGHT, VERBS } = PIECES
/** What somebody is glad to do is a promise where it gives something to others. */
const GIVE =
  'share|provide|send|supply|let|lend|give|circulate|meet|help|look|take|ask|speak|write|investigate|find|arrange|check|pass|show|bring'
const BY = '(?:by|before|within|in time for|at the (?:next|end)|this|next)\\b'

/** What is promised to somebody as a thing. */
const GIFT =
  '(?:letter|note|cop(?:y|ies)|reports?|lists?|answers?|repl(?:y|ies)|response|meeting|visit|call|updates?|figures|breakdown|summary|draft|paper|timetable|timeline|explanation|chart|maps?|plan|table|data|details|statement|briefing|costs?|quotes?)'

/** Further forms of a promise: a readiness, a part to play, a thing that is to be with somebody by a day. */
export const FORMS: Rule[] = [
  {
    pattern: new RegExp(
      `${START}${WHO} (?:was|were|is|are) (?:quite |very |only too |perfectly |more than )?(?:happy|willing|glad|content|prepared|ready) to ${LIGHT}(?!let (?:it|this|that|them) (?:go|drop|rest|lie))(?:${GIVE})\\b(?![^.;]{0,80}\\bif\\b)`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `${START}${WHO} would be (?:very )?(?:happy|pleased|glad|willing|content|delighted) to do (?:so|this|that|it)\\b(?! if\\b)`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `${START}${WHO} (?:has |had |have )?(?:agreed|offered|volunteered) to (?:be|act as|serve as) (?:the |a |an |its |our |their )?(?:owner|lead|author|editor|contact|point of contact|link|champion|sponsor)\\b`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `\\bagreed(?: that|,) (${SUBJECT}) and (?:the|a|an|his|her|its|their) [^.;,]{3,50}? (?:would|will|should) ${TO_DO}`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(
      `\\bagreed,? (?:on|at|after|with|following|subject to|in)\\b[^.;,]{3,60}, that (?:${SUBJECT}|an? [a-z]+|the [a-z]+) (?:would|will|should) (?:be [a-z]+|issue|go|${TO_DO})`,
    ),
    owner: 'nobody',
  },
  {
    pattern: new RegExp(
      `\\b(?:${SUBJECT}|[Hh]e|[Ss]he) (?:has |had )?(?:agreed|undertook|promised|undertaken|gave an assurance) that (?:(?:the|an?|his|her|its|future|all) |the next )[^.;,]{3,50} (?:would|will) (?:show|include|contain|cover|set out|give|list|explain|be (?:[a-z]+ed|sent|put|made|given|brought|shown))\\b`,
    ),
    owner: 'speaker',
  },
  {
    pattern: new RegExp(
      `^(?:${SUBJECT}|[Hh]e|[Ss]he)\\b[^.;]{0,40}\\b(?:said|agreed|promised|confirmed|undertook)(?: that)? (?:it|they|one|this|these|th[eo]se|the [a-z]+|both|all) (?:would|will) be (?:with (?:them|him|her|members|Members|the [A-Z]\\w+)|${DONE}|put|made|[a-z]+ed)\\b[^.;]{0,60} ${BY}`,
    ),
    owner: 'speaker',
  },
  {
    pattern: new RegExp(`^[^.;]{3,60} (?:would|will) be with (?:them|members|Members|all|the) ?[^.;]{0,50}\\b${BY}`),
    owner: 'nobody',
  },
  {
    pattern: new RegExp(
      `^(?!The (?:next )?meeting|That\\b|[^.;]{0,60}\\b(?:is|are|was|were|has|have|had|needs?|needed|asked|expected|reminded|[Mm]inutes|points?|said) )[A-Z][\\w’', -]{2,60} to be (?:[a-z]+ed|sent|given|taken|put|made|brought)\\b[^.;]{0,60} ${BY}`,
    ),
    owner: 'nobody',
  },
  {
    pattern:
      /^[A-Z][^.;]{3,160} (?:will|would) be (?:answered|published|sent|circulated|provided|supplied|shared|returned|completed|ready|put)\b[^.;]{0,60} by (?:(?:Mon|Tues|Wednes|Thurs|Fri)day|\d{1,2}|the (?:end|next)|next)\b/,
    owner: 'nobody',
  },
  { pattern: /^[A-Z][^.;]{3,100} (?:will|would) issue to (?:the )?(?:[Mm]embers|[A-Z])/, owner: 'nobody' },
  { pattern: new RegExp(`^(${SUBJECT}) (?:was|were) to ${TO_DO}`), owner: 'party' },
  {
    pattern: new RegExp(`^(?:In the meantime|Meanwhile|Until then|Separately|In addition),? (${SUBJECT}) (?:would|will) ${TO_DO}`),
    owner: 'person',
  },
  { pattern: new RegExp(`^(${SUBJECT}) (?:will|would) attend\\b[^.;]{0,60} and (?:report|feed) back\\b`), owner: 'person' },
  { pattern: new RegExp(`^(${SUBJECT}) [^.;]{3,120}? (?:and|but) (?:would|will) ${TO_DO}`), owner: 'person' },
  { pattern: new RegExp(`^(${SUBJECT}) [^.;]{3,120}?(?:,| but| so| and) s?he(?:['’]ll|['’]d| will| would) ${TO_DO}`), owner: 'person' },
  {
    pattern: new RegExp(
      `\\b[Aa]greed that [^.;]{3,90}? (?:should |would |will )?be [a-z]+(?:ed|en|nt|ld|ut|ght|ade)(?: (?:out|up|on|back|round|down|in|off|forward))? by (${SUBJECT})(?= |[.;,]|$)`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(
      `\\b(?:asked|requested|suggested|wanted|sought)\\b[^;]{5,250}?\\b(?:this|that|it|which) (?:was|were) (?:duly |readily )?(?:agreed(?: to)?|accepted|promised|undertaken|offered) by (${SUBJECT})`,
    ),
    owner: 'party',
  },
  { pattern: new RegExp(`\\b(?:asked|requested|suggested)\\b[^;]{5,250}?,? to which (${SUBJECT}) agreed\\b`), owner: 'party' },
  { pattern: new RegExp(` [–—-] (${SUBJECT}) to ${TO_DO}`), owner: 'person' },
  {
    pattern: new RegExp(
      `(?:^|[.:] )(${SUBJECT})(?:,| [–—-])? (?:please )?(?:can|could|would|will) you (?:please |kindly |also )*(?:${VERBS})\\b`,
    ),
    owner: 'named',
  },
  {
    pattern: new RegExp(
      `${START}${WHO} (?:has |had |have )?(?:also |then |further )?promised (?:(?:them|him|her|us|[Mm]embers|everyone|residents|the [A-Z]\\w+|the [a-z]+(?: [a-z]+)?) )?(?:an?|the|some|another|more|fuller|further|his|her|their) (?:[a-z-]+ ){0,3}${GIFT}\\b`,
    ),
    owner: 'person',
  },
  {
    pattern:
      /^(?:An?|The|Further|More|Fuller|Cop(?:y|ies)|Figures|Both|These)\b[^.;]{3,100}? (?:was|were|has been|have been) (?:promised|undertaken|offered) (?:to [^.;]{2,40}? )?(?:by (?:the end|\d|early|late|mid|next|Christmas|Easter|[A-Z][a-z]+(?:day|ber|uary)|March|April|May|June|July|August)|before|within|in time|at the next|for the next)\b/,
    owner: 'nobody',
  },
  {
    pattern: new RegExp(
      `^(?:An?|The|Further|More|Fuller)\\b[^.;]{3,100}? (?:was|were) (?:promised|undertaken|offered) (?:to [^.;]{2,40}? )?by (${SUBJECT})`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `${START}(${SUBJECT}) (?:said|agreed|confirmed|advised|explained|stated|thought)(?: that)? they (?:would|will) (?:each |both |all )?${TO_ANY}`,
    ),
    owner: 'party',
  },
  { pattern: new RegExp(`^(?:[Hh]e|[Ss]he) [^.;]{3,160}? (?:but|and) (?:would|will) ${TO_DO}`), owner: 'speaker' },
  { pattern: /\b(?:and|but) (?:s?he |they )?(?:has |have |had )?committed to [a-z]+ing\b/, owner: 'anybody' },
  {
    pattern: new RegExp(
      `^(${SUBJECT}) (?:agreed|undertook|promised|accepted|gave an assurance)(?: that)? (?!the (?:action|item|matter)\\b)(?:it|this|they|these|[^.;]{3,80}?) (?:would|will) (?:now |then |also |in future )?be (?!(?:discharged|closed|noted|needed|required|put|deferred|carried|asked|expected|welcomed|held|able|no|an?|the|difficult|useful|helpful|better|necessary)\\b)[a-z]+(?:ed|en|nt|ld|ut|ght|ade|ound)\\b`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `^(${SUBJECT}) (?:accepted|agreed|apologised|acknowledged)\\b[^.;]{0,60} and (?:said|confirmed)(?: that)? (?:it|this|they|these|one) (?:would|will) (?:now |also )?be [a-z]+(?:ed|en|nt|ld|ut|ght|ade)\\b`,
    ),
    owner: 'person',
  },
]
