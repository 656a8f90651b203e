import { MORE_SHORT, SINCE } from './short-words.ts'
import { mendSlip } from './slips.ts'
import { writeSpokenNumbers } from './spoken-numbers.ts'

/** How people type when they chat, and the plain word that is meant. */
const SHORT: Record<string, string> = {
  em: 'them',
  "'em": 'them',
  cd: 'could',
  cld: 'could',
  shd: 'should',
  shld: 'should',
  wd: 'would',
  wld: 'would',
  w: 'with',
  'w/': 'with',
  thru: 'through',
  abt: 'about',
  tho: 'though',
  cos: 'because',
  coz: 'because',
  b4: 'before',
  u: 'you',
  ur: 'your',
  v: 'very',
  wk: 'week',
  wks: 'weeks',
  mth: 'month',
  mths: 'months',
  bk: 'back',
  mtg: 'meeting',
  recd: 'received',
  dun: 'done',
  doen: 'done',
  dnoe: 'done',
  donne: 'done',
  nto: 'not',
  "y'day": 'yesterday',
  yday: 'yesterday',
  yest: 'yesterday',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  tomoz: 'tomorrow',
  tmoz: 'tomorrow',
  nowt: 'nothing',
  thks: 'thanks',
  thnx: 'thanks',
  thanx: 'thanks',
  tks: 'thanks',
  shud: 'should',
  wud: 'would',
  cud: 'could',
  nxt: 'next',
  gd: 'good',
  ppl: 'people',
  ystrdy: 'yesterday',
  weds: 'wednesday',
  compl: 'complete',
  owt: 'anything',
  summat: 'something',
  rgr: 'roger',
  'n/c': 'no change',
  'a/l': 'annual leave',
  'w/e': 'week ending',
  'o/s': 'outstanding',
  wip: 'work in progress',
  tbc: 'to be confirmed',
  im: "i'm",
  ive: "i've",
  weve: "we've",
  thats: "that's",
  whats: "what's",
  lets: "let's",
  giv: 'give',
  gimme: 'give me',
  agust: 'august',
  augst: 'august',
  hav: 'have',
  plese: 'please',
  remid: 'remind',
  hvnt: "haven't",
  havnt: "haven't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  wont: "won't",
  couldnt: "couldn't",
  shouldnt: "shouldn't",
  wouldnt: "wouldn't",
}

/** Marks and signs, spoken into the phone or drawn. */
const DICTATED: [RegExp, string][] = [
  [/[\u274c\u2716\u2718\u{1f6ab}\u26d4]\ufe0f?/gu, ' not done '],
  [/[\u{1f91e}]|(?<=\p{L}\W{0,3})[\u{1f914}\u{1f937}]/gu, ' hopefully '],
  [/[\u{1f534}]/gu, ' red '],
  [/[\u{1f7e0}\u{1f7e1}]/gu, ' amber '],
  [/\b(?:[Uu]m+|[Ee]r+m*|[Uu]h+m*)\b[,.…]*\s+(?=\p{L})/gu, ''],
  [/\bthis a\.?m\b/gi, 'this morning'],
  [/\bthis p\.?m\b/gi, 'this afternoon'],
  [/\s+comma(?=\s)/gi, ','],
  [/\s+full stop(?=\s|$)/gi, '.'],
  [/\s+question mark(?=\s|$)/gi, '?'],
  [/(?:^|\s+)new (?:line|paragraph)\s+/gi, '\n'],
]

/** Marks that were spoken into the phone ("comma", "full stop") as marks; ticks and crosses as words. */
export function writeMarks(text: string): string {
  // A tick stands behind what it is for, unless the reply begins with one.
  const ticked = text.replace(/[\u2714\u2705\u2611]\ufe0f?/g, /^\s*[\u2714\u2705\u2611]/.test(text) ? ' done ' : ' done. ')
  return writeSpokenNumbers(DICTATED.reduce((words, [pattern, mark]) => words.replace(pattern, mark), ticked))
}

/** The day on which something is to be finished: the talk is of the day. */
const OF_COMPLETION =
  /\b(?:completion|finish|delivery) (dates?|deadlines?|targets?)\b|\b(?:revised|new|amended|updated|proposed|later|expected) (?:completion|delivery|finish|submission)(?=:? (?:is |now |by )?(?:the )?(?:\d|end|mid|early|late|w\/c))/g

/** "What you asked for on Tuesday is done": the day is that of the asking. */
const WANTED_BY_YOU =
  /\b(?:what|(?:everything|all|the (?:thing|one|item|action))(?: that)?) (?:you|they|he|she|the (?:pcc|commissioner|chair|board|panel|d?pcc))(?:'ve|'d| have| had| has| all)? (?:asked|chased|wanted|requested|sought|raised|flagged|nagged|hounded|reminded|messaged|emailed|needed)(?: (?:me|us|for|about|over|after|to do|on about|to see|of me|of us|from (?:me|us)))*(?: (?:on (?:mon|tues|wednes|thurs|fri)day|last (?:week|month|time|meeting)|yesterday|at the (?:last |october )?meeting|in [a-z]+|this morning|earlier))?(?= (?:is|was|are|were|has|have|'s|went|got)\b)/g

/** "Mine from the July meeting": where it comes from is no day. */
const FROM_MEETING =
  /\b(mine|ones?|actions?|items?|it|this|that) (?:(?:that )?(?:was |were )?(?:set|raised|agreed|given|made|minuted|recorded) )?(?:from|at|of|in) (?:the |our |your )?(?:last|previous|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*) (?:a ?& ?a|meeting|board)(?= (?:is|are|was|has|have|now|done|complete[d]?|finished|closed|sorted|can)\b)/g

/** "Complete chaos" is no more finished than chaos. */
const IDLE_WORDS =
  /\b(?:complete|total|utter|absolute) (chaos|carnage|mayhem|bedlam|nightmare|mess|shambles|pain|disaster|madness|mystery|surprise|silence|overkill|stranger|idiot|farce|standstill|strangers?|change of plan|rethink|re-?write|re-?do|overhaul|restart)\b/g

/** "Done 06.10": a day and a month, where no share or time of day is meant. */
const DOTTED =
  /(?<=\b(?:done|completed?|finished|closed|sent|submitted|published|issued|circulated|on|by|til|till|until|to|since|before|from|dated?|due|for) )(\d{1,2})\.(0[1-9]|1[0-2])(?![\d.%]|\s?(?:%|hrs|am\b|pm\b|m\b|k\b|million|per))/g
const PART_OF_DAY =
  /(?<=\b(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow|last|this) ))(eve|nite|nt|morn|aft|aftn|arvo)\b/g
/** Days that people name by what falls on them. */
const FEASTS =
  /\b(?:hallow(?:e'?en)|bonfire night|guy fawkes(?: night)?|burns night|valentine'?s(?: day)?|st patrick'?s(?: day)?|st george'?s(?: day)?|april fools?'?(?: day)?)/g
const FEAST_DAYS: Record<string, string> = {
  hall: '31 october',
  bonf: '5 november',
  guyf: '5 november',
  burn: '25 january',
  vale: '14 february',
  stpa: '17 march',
  stge: '23 april',
  apri: '1 april',
}
const PARTS_OF_DAY: Record<string, string> = { eve: 'evening', nite: 'night', nt: 'night', morn: 'morning' }

/** Small letters, chat spelling written out, slips in key words put right ("cd we", "finshed", "y'day"). */
export function toPlainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(IDLE_WORDS, '$1')
    .replace(/ ?\b(?:1st|2nd|first|second)[- ]class(?: (?:post|mail|stamp|delivery))?\b/g, '')
    .replace(/\b([12])(?:st|nd)[- ](?=draft|aid|hand|time|opinion|edition|reading|attempt|half|home|rate)/g, (_, place) =>
      place === '1' ? 'first ' : 'second ',
    )
    .replace(OF_COMPLETION, (_, day?: string) => day ?? 'new date')
    .replace(/\b(?:stuck|broken) record\b/g, 'as before')
    .replace(
      /\b(?:until|till?|once|when) (?:the )?((?:(?:next|late|may|august|spring|easter) )?bank holiday|christmas|xmas|easter|half[- ]term|new year|the summer|the holidays)(?: weekend)?(?:'s| is| has been|'s been) (?:out of the way|over|done|behind us|past|finished|been and gone)\b/g,
      'after $1',
    )
    .replace(/\b2(moro+w?|morrow|mrw|moz|day|nite|night)\b/g, (_, word: string) =>
      word.startsWith('m') ? 'tomorrow' : word === 'day' ? 'today' : 'tonight',
    )
    .replace(FROM_MEETING, '$1')
    .replace(/\bfair cop\b/g, 'fair enough')
    .replace(/\bain'?t\b/g, "isn't")
    .replace(/ *(?:[-=]+>|\u2192) *(?=\S)/g, ' to ')
    .replace(/\bmay day (?=bank holiday)/g, '')
    .replace(/\bclose of (?:play|business)\b|\bcob\b/g, 'cop')
    .replace(FEASTS, (day) => FEAST_DAYS[day.replace(/[^a-z]/g, '').slice(0, 4)] ?? day)
    .replace(WANTED_BY_YOU, 'this')
    .replace(/\b(?:pre[- ]|this side of )(?=(?:christmas|xmas|easter)\b)/g, 'before ')
    .replace(/\bdischarged from (?=(?:hosp|hospital|a&e|ward|care|the army)\b)/g, 'out of ')
    .replace(
      /(?<![\w'/.-])(?:w\/(?![cb]\b)|w\/e\b|n\/c|a\/l|o\/s|[a-z][a-z']*\d?)(?![\w/-]|'[a-z])/g,
      (word) => SHORT[word] ?? MORE_SHORT[word] ?? mendSlip(word),
    )
    .replace(/(?<=[a-z]) n (?=[a-z])/g, ' and ')
    .replace(/(?<=\b(?:on|last|this|done|sent|held|went|met|ran|[a-z]{4,}ed) )sat(?=\s*(?:$|[,.;]))/g, 'saturday')
    .replace(SINCE, '$1 ago')
    .replace(DOTTED, '$1/$2')
    .replace(PART_OF_DAY, (word) => PARTS_OF_DAY[word] ?? 'afternoon')
}
