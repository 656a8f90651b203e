import { BARE, PIECES, SUBJECT } from './task-words.ts'

const { VERBS, LIGHT } = PIECES
export const START = '(?:^|[,;:] | [–-] |\\b(?:and|but|that|as|then|so) |^(?:However|Following|After|In conclusion),? ?(?:discussion )?)'
export const TO_DO = `${LIGHT}(?:${VERBS})\\b`
/** After "agreed to", "undertook to" or "Ann is to" any verb makes a task that does not say how somebody is or feels. */
const NO_DEED =
  '(?!(?:act as|agree|attend|authori[sz]e|become|begin|believe|chair|come|continue|depend|differ|disagree|enjoy|expect|fall|feel|go on|happen|hope|interact|keep|know|leave|like|love|mean|miss|need|oppose|prefer|rather|recommend|remain|resign|retire|rise|seem|serve|sit(?! down)|stand|start|stay|step|stop|succeed|think|value|reflect|ponder|vote|want|welcome|wish|wonder|worry)\\b)'
export const TO_ANY = `${LIGHT}(?:(?:${VERBS})\\b|have (?:an? |the |it |them |this |these |those |some |one |more )|${NO_DEED}${BARE}\\b(?! (?:up|down)? ?(?:by|at) (?:\\d|£)))`
export const WHO = `(${SUBJECT}|(?:[Hh]e|[Ss]he|I)(?: and (?:${SUBJECT}))?)`
/** "will", "'ll", "is going to". */
export const WILL = `(?: will| would|['’]ll|['’]d|['’](?:s|m|re) going (?:down |up |over |round |back |out )?to| (?:is|are|am|was|were) (?:now )?going (?:down |up |over |round |back |out )?to| (?:is|are) to)`
/** "offered by e-mail to go through them", "agreed, if somewhat late, to look" */
const ASIDE = '(?: (?:by|in|at|after|from|through|on|outside) (?!the end)[^,.;]{3,30}|, [^,.;]{3,40},)?'
const GAVE = `(?:gave (?:an|a|his|her|their) (?:firm |clear |personal )?(?:undertaking|assurance|word|commitment|promise|guarantee)|made a promise)`
export const TOOK = `(?:(?:did (?:however |also |at least |then )?(?:agree|undertake|offer|promise|volunteer))|agreed?|undertook|undertaken|offered|promised|volunteered|committed|${GAVE})${ASIDE}`
export const GROUP =
  '(?:[Aa]ll |[Tt]he |[Bb]oard |[Pp]anel )?(?:members|Members|everyone|Everyone|everybody|Everybody|trustees|Trustees|councillors|Councillors|governors|Governors|colleagues|Colleagues|attendees|partners|Partners)'
export const NOT_ASKS = '(?! (?:the Chief|if|whether|what|how|why|about))'

/** A commitment: what it looks like, and who the owner must be for it to count. */
export interface Rule {
  pattern: RegExp
  owner: 'listed' | 'named' | 'person' | 'one' | 'party' | 'anybody' | 'nobody' | 'speaker' | 'staff'
}
