import { type Rule, START, TO_ANY, TO_DO } from './commitment-words.ts'
import { BARE, PIECES, SUBJECT } from './task-words.ts'

const { DONE, LIGHT, VERBS } = PIECES
/** What is asked for in the room is answered in the room. */
const NO_ANSWER =
  '(?!(?:also |then |now |further |kindly )*(?:explain|comment|clarify|confirm|describe|outline|draw|highlight|say|tell (?:the|them|us|him|her)|expand|elaborate|update|introduce|present|speak|talk|take|lead|note|consider|reflect|respond|answer|go through|join|leave|sit|give (?:an?|the|his|her)|provide (?:an?|some|further|more) (?:update|overview|explanation|summary|background|context|detail)|justify|account|assure|reassure|define|set out|share (?:his|her|their|any)|agree|accept|approve|support|endorse|vote|help|report|be|bear|have)\\b)'
const BY = '(?:by|before|within|in time for|for the next|at the next|to the next|ahead of)\\b'
/** A thing that can be handed over. */
export const THING =
  '(?:[Rr]esponses?|[Rr]epl(?:y|ies)|[Aa]nswers?|[Bb]riefings?|[Nn]otes?|[Ii]nformation|[Ff]igures|[Dd]etails|[Dd]ata|[Bb]reakdowns?|[Ss]ummary|[Cc]op(?:y|ies)|[Ll]inks?|[Ll]ists?|[Rr]eports?|[Pp]apers?|[Ss]lides|[Ll]etters?|[Uu]pdates?|[Ss]tatistics|[Ee]xplanations?|[Cc]larification|[Pp]resentations?|[Aa]nalysis|[Tt]imetables?|[Pp]lans?|[Ee]vidence|[Nn]umbers)'

/** One asks another in the meeting, or the meeting asks: what is asked for is to be done outside it. */
export const ASKED: Rule[] = [
  {
    pattern: new RegExp(
      `^(?:After [^,]{3,40}, |Following [^,]{3,60}, )?(?:We|(?:The )?(?:[Gg]roup|[Mm]eeting|[Pp]anel|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Tt]rustees|[Mm]embers|[Cc]hair(?:man|woman)?|[Cc]ouncillors)) (?:have |has |had )?(?:also |then |therefore )?(?:asked|tasked|instructed|invited|got|directed) (${SUBJECT}) to ${NO_ANSWER}${TO_ANY}(?! (?:if|whether|how|why|what|about)\\b)`,
    ),
    owner: 'person',
  },
  { pattern: new RegExp(`\\b(?:asked|requested) that (${SUBJECT}) ${NO_ANSWER}(?:${VERBS}|${BARE})\\b`), owner: 'person' },
  {
    pattern: new RegExp(
      `\\b(?:agreed|proposed and agreed|suggested and agreed) that (?:an?|the|any|all|this|these|copies|further|more|it|they|members|[A-Z]\\w+) ?(?:[^.;,]{2,80}? )?be (?:${DONE}|brought|placed|put|added to|asked to|copied|e-?mailed|forwarded)\\b(?! (?:as|until|up)\\b)`,
    ),
    owner: 'nobody',
  },
  {
    pattern: new RegExp(
      `\\b(?:delegated|remitted|entrusted|deputed|assigned) to (${SUBJECT})(?:, (?:in consultation|together|with) [^,]{3,60},)? to ${TO_ANY}`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(
      `(${SUBJECT}) (?:was|were|is|are|has been|have been) (?:asked|requested|authorised|instructed|actioned|tasked|charged|nominated|directed) (?:to|with) ${NO_ANSWER}(?:${TO_DO}|(?<=with )(?!being\\b)[a-z]+ing\\b)`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(
      `(${SUBJECT}) (?:will|would|should|is to|are to|to) be (?:asked|requested|invited|instructed|urged) to ${NO_ANSWER}${TO_ANY}`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(
      `^(?:Please )?(?:[Cc]ould|[Cc]an|[Ww]ould|[Ww]ill) (${SUBJECT}|all|everyone) (?=[^.;?]{0,200}\\bplease\\b)(?:please |kindly |also )*(?:${VERBS})\\b`,
    ),
    owner: 'party',
  },
  { pattern: new RegExp(`^Please (?:could|can|would|will) (${SUBJECT}|all|everyone) ${TO_DO}`), owner: 'party' },
  {
    pattern: new RegExp(
      `^((?:All )?(?:[Mm]embers|[Cc]ouncillors|[Tt]rustees|[Gg]overnors|[Ee]veryone|[Ee]verybody|[Cc]olleagues|[Pp]artners|All)) (?:is|are|was|were) (?:asked|invited|requested|reminded|encouraged) to (?:please )?(?:send|let|bring|return|submit|complete|forward|pass|give|tell|e-?mail|put|write|check|look out|contact|reply|respond|notify|think)\\b[^.;]{0,120}?(?:\\b${BY}|\\bto (?:the )?[A-Z]|\\blet (?:the )?[A-Z])`,
    ),
    owner: 'party',
  },
  {
    pattern: new RegExp(
      `^(?:All|Everyone|Everybody|All (?:[a-z]+ )?(?:members|trustees|councillors|governors|partners|present)) to ${LIGHT}(?!note\\b|be\\b)(?:${VERBS}|think|look|keep|bear|consider|reflect)\\b`,
    ),
    owner: 'nobody',
  },
  {
    pattern: new RegExp(
      `(?:[Dd]eferred|[Aa]djourned|[Cc]arried over|[Hh]eld over|[Pp]ostponed)\\b[^.;]{0,50}?\\b(?:for|to allow|to enable|so that|while) (${SUBJECT}) (?:to|could|can) ${TO_DO}`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(`${START}(?:It|it) (?:falls?|fell|was left|is) (?:to |down to |up to |with )(${SUBJECT}) to ${TO_DO}`),
    owner: 'person',
  },
]
