import type { ActionRef } from '../actions/action.ts'
import { oneOf } from './one-of.ts'
import type { ShownAction } from './titles.ts'
import { findUnknownNumber } from './unknown-numbers.ts'

type Actions = ShownAction[]

/** The actions that a clause names by ref or number. */
export interface NamedRefs {
  found: boolean
  /** A ref that was not shown is among them. */
  unknown: boolean
  refs: ActionRef[]
  /** The clause without them. */
  rest: string
}

/** The source of what may follow a number that stands for an action, or for a place in the list; a noun may not ("2 sites visited"). */
export const STATUS = String.raw`(?!\d)\s*(?:$|[:=,;)–—]|[.-](?!\d)|'s\b|(?<=\s)\d{1,3} ?%|${oneOf`
  i|we|they|it|it's|back|is|are|both|was|were|all|also|done|complete\w*|finished|closed|closing|sorted|actioned|discharged|sent|shared|submitted|circulated
  published|issued|presented|emailed|uploaded|gone|went|going|not|no|nothing|still|needs?|need|needing|to|til|till|until|can|could|shd
  should|would|will|won't|wont|can't|cant|has|have|hasn't|hasnt|had|having|isn't|isnt|ongoing|on-going|underway|under way|in|on|with
  for|outstanding|open|overdue|late|delayed|waiting|awaiting|stuck|blocked|held|parked|paused|pending|nearly|almost|half|about|abt
  around|roughly|drafted|draft|started|begun|remains?|stays?|sits?|belongs?|goes|moves?|push|extend|extended|slip|slipped|slipping|slips|deferred|bump|same|unchanged|as|now
  please|pls|yes|just|only|due|by|from|at|tbc|wip|n\/c|ditto|left|ready|off|out(?! of)|over|under|being|progress\w*|looking|should|must|may(?= (?:be|need|have|not|still|take|slip|go|move|well|come|run|get|want)\b)
  might|never|already|partly|partially|mostly|largely|blocked|get|good|fine|ok|amber|red|green|nudge|chase|remind|ping|ask|later|moved
`}(?=$|[\s,.;:!?)'–—-]))`
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const UNITS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split('|')
const NUMBER_WORD = new RegExp(
  `\\b((?:action|item|number|ref|no\\.?) )?((?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.join('|')})\\b(?! (?:days?|weeks?|months?|per ?cent|%|of|out|more|fifths|quarters|thirds|tenths)|[- ](?:${UNITS.slice(0, 9).join('|')})\\b)`,
  'g',
)
const LABEL =
  /(#|(?<!\b(?:was|as|under|at|agenda|minute|during|via|of (?:the|your|our) agenda) )\bitems? #?|\b(?:actions?|no\.?|numbers?|nos\.?|ref|refs) #?)(\d{1,4})\b(?!\s?%|\/|\.\d)/g
const LISTED = new RegExp(
  String.raw`^\s*(?!\d{1,2} (?:in|out of|of|(?:still |now )?(?:left|to go|remaining|outstanding|to do|to come|done|sent|in|signed|closed) (?:out )?of) (?:\d|ten|five|four|three|the \d))(\d{1,2}(?:(?:\s*[,&+]\s*(?:and\s+)?|\s+and\s+)\d{1,2})*)(?=${STATUS})`,
)
/** "I'd like 3 pushed to Friday", "extend 1 and 2 to the 31st": places within a sentence. */
const MIDWAY =
  /(?<=\b(?:give|assign|allocate|delegate|refer|extend|push|move|close|chase|bump|slip|roll|defer|discharge|park|hold|snooze|like|want|leave|keep|transfer|pass|hand|reassign|put|take|about|on|for|with|mark|can|could|may|might|shall|would) )(\d(?:(?:\s*[,&+]\s*(?:and\s+)?|\s+and\s+)\d)*)(?=\s+(?:to|til|till|until|off|please|pls|have|go|move|be|slip|wait|get|run|pushed|moved|extended|closed|back|over|out|as well|another|as done|as complete)\b)/
/** "No developments on 1 or 3": two places or more, where a clause ends. */
const AT_THE_END =
  /(?<=\b(?:on|for|with|about|to|done|completed?|finished|closed?|sorted|discharged?|extend|push|move|chase|remind me of|actions?|both|sent|submitted|nearly|mark|archive|remove) )([1-9](?:\s*(?:,|&|\+|and|or|nor)\s*(?:on |for |with )?[1-9])+)(?: (?:please|pls|now|too|thanks|as well|off|then|for me|both|all|today|yesterday))*\s*$|(?<=\b(?:^|please |pls |and |now |can you |could you |can we )(?:close|discharge|extend|chase|reopen|archive|close off|sign off|tick off) )([1-9])(?: (?:please|pls|now|too|thanks|as well|off|then|for me))*\s*$/
const AFTER_AMOUNT = /^(\s*\d{1,3} ?(?:%|pc|per ?cent)(?: (?:done|complete|there))?(?: (?:on|for|with))?) (\d{1,2})\s*$/

/** "Actions 1 & 2", "numbers one and three": each is named. */
const PLURAL =
  /\b(?:actions|items|numbers|nos\.?|refs) (one|two|three|four|five|\d{1,4})((?:\s*(?:,|&|\+|\band\b)+\s*(?:one|two|three|four|five|\d{1,4})\b)+)/g
const NUMERALS: Record<string, string> = { one: '1', two: '2', three: '3', four: '4', five: '5' }

/** Finds full refs ("AA-2025-014", "AA/2025/14"), numbers ("#14", "action fourteen") and places in the list ("1 & 3"). */
export function findRefs(said: string, actions: Actions): NamedRefs {
  const parted = nameEach(said)
    .replace(/\b([a-z]{2,6})((?:19|20)\d\d)(\d{3})\b/g, '$1-$2-$3')
    .replace(/(?<![\d/])(\d{1,4})\/(\d{1,4})(?=$|[\s,:.])(?!\/)/g, (words, one: string, other: string) =>
      numbered(one, actions) && numbered(other, actions) ? `${one} & ${other}` : words,
    )
  const clause = spellOut(
    parted
      .replace(
        /\b(?:(?:duplicates?|duplicated|dupe|copy|repeat|rerun|same(?: \w+){0,4}|identical) (?:of|as|to) |(?:repeats|duplicates|replicates|mirrors|copies|overlaps with|doubles up (?:on|with)|cuts across) )(?:action |item |no\.? |number )?(?:[a-z]{2,6}-\d{4}-\d{1,4}|#?\d{1,4})\b(?! (?:is|are|was|has|done|complete|needs|and|both|too|please))/g,
        'duplicate',
      )
      .replace(
        /(?<=(?<!\b(?:what|which|what's) )\b(?:is|was|really|just|actually|basically) )#?\d{1,4}(?= (?:again|under|in another|by another|in disguise|with another|reworded|rehashed))/g,
        'duplicate',
      ),
    actions,
  )
  const refs = new Set<ActionRef>()
  let unknown = false
  let found = false
  const take = (ref: ActionRef | undefined) => {
    found = true
    if (ref) refs.add(ref)
    else unknown = true
    return ' '
  }
  const whole = clause.replace(/\b([a-z]{2,6})[-/ ]?((?:19|20)\d\d)[-/ ](\d{1,4})\b/g, (_, board: string, year: string, number: string) =>
    take(actions.find((a) => a.ref.toLowerCase() === `${board}-${year}-${number.padStart(3, '0')}`)?.ref),
  )
  const inList = whole.replace(/^§(\d{1,2})\b/, (_, place: string) => take(actions[Number(place) - 1]?.ref ?? numbered(place, actions)))
  const labelled = inList.replace(LABEL, (_, mark: string, number: string) =>
    take(numbered(number, actions) ?? (mark.includes('#') ? undefined : actions[Number(number) - 1]?.ref)),
  )
  const bare = takeBare(labelled, actions, take)
  const places = takePlaces(bare, actions, take, found)
  const strange = found ? undefined : findUnknownNumber(places, (number) => actions.length > 1 && Number(number) <= actions.length)
  const rest = strange === undefined ? places : places.replace(strange, take(undefined))
  return { found, unknown, refs: [...refs], rest: found ? rest.replace(/\s+/g, ' ') : rest }
}

/** "Actions 1 & 2" as "action 1 & action 2". */
function nameEach(said: string): string {
  const named = (word: string) => `action ${NUMERALS[word] ?? word}`
  return said.replace(
    PLURAL,
    (_, first: string, more: string) => named(first) + more.replace(/\b(?:one|two|three|four|five|\d{1,4})\b/g, named),
  )
}

/** "Seventeen" is 17 where it says so or 17 was shown; other number words are left as they are. */
function spellOut(clause: string, actions: Actions): string {
  return clause.replace(NUMBER_WORD, (words, label: string | undefined, name: string) => {
    // "No one appointed" is nobody.
    if (label === 'no ' && name === 'one') return words
    const [first = '', second = ''] = name.split(/[- ]/)
    const tens = 10 * (TENS.indexOf(first) + 2)
    const number = String(tens >= 20 ? tens + UNITS.indexOf(second) + 1 : UNITS.indexOf(first) + 1)
    const shown = Number(number) > 9 && numbered(number, actions) !== undefined
    return label ? label + number : shown ? number : words
  })
}

/** "What is the deadline for 4", "the wording of 81": the number is no day. */
const ABOUT_IT =
  /^(?:what|who|when|which|where|why|how|is|are|can|could|do|does|did|tell|any)\b|\b(?:deadline|date|update|news|wording|owner|action|progress|extension|change|as complete|as done|movement|reminder|position|status|(?:nothing|no)(?: [a-z]+){0,3}) (?:on|for) $|^(?:and |but |as )?(?:on|for|re) $/

/** A day was named before: "til 7 Nov on 17". */
const HAS_DATE =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}\/\d{1,2}\b|\b(?:week|month|fortnight|days|weeks)\b/

/** What follows a number that is no day of a month: the end, or words that nobody puts behind a date of their own. */
const NO_MONTH =
  /^\s*(?:$|[,.;?!]|(?:i'm|i am|we're|afraid|sadly|sorry|unfortunately|yet|so far|since|today|this (?:week|month|time)|either|though|from (?:me|us|here)|at (?:present|all|the moment)|right now|now|as yet|thanks|please|pls|sir|ma'am|again)\b)/

/** Numbers that stand alone. One that a title holds beside the same word ("outcome 16") or that counts things is no ref. */
function takeBare(clause: string, actions: Actions, take: (ref: ActionRef) => string): string {
  return clause.replace(
    /(?<![\w./:£,'-]|\bafi |\bphase |\bq|\bgrade |\bby |\bthe |(?<!\b(?:wording|owner|date|copy|title|text|origin|history|status|meaning|point|purpose|most|half|lot|all|rid) )\bof |\btil |\buntil )(\d{1,4})(?=$|[\s,:+?!)]|'s)(?!\s?(?:%|pc\b|per|days?|weeks?|wks?|months?|mins?|minutes|hours?|hrs?|years?|of\b|out (?!to\b|til|until|on (?!time)|back|by)|out$|more\b|working|am\b|pm\b|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?! (?:be|need|have|not|still|take|slip))|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|in \d|in ten|data|sites?|calls?))/g,
    (words, number: string, at: number, text: string) => {
      const ref = numbered(number, actions)
      const before = text.slice(0, at)
      const dayOfMonth =
        Number(number) < 32 &&
        /\b(?:on|for|since|from) $/.test(before) &&
        !((ABOUT_IT.test(before) || HAS_DATE.test(before)) && NO_MONTH.test(text.slice(at + number.length)))
      return ref && !dayOfMonth && !isOfTitle(before, number, text.slice(at + number.length), actions) ? take(ref) : words
    },
  )
}

function isOfTitle(before: string, number: string, after: string, actions: Actions): boolean {
  const word = /([\p{L}]+) $/u.exec(before)?.[1]
  const next = /^ ([\p{L}]+)/u.exec(after)?.[1]
  const counted =
    next !== undefined &&
    /^[a-z]{3,}[^s]s$/.test(next) &&
    !/^(?:is|was|has|needs|stays|remains|sits|goes|moves|belongs|slips|stands|looks|gets|wants|requires|falls|comes|relates|passes|rests|lies|lands|finishes|closes|hinges|counts|depends|drags|drifts|waits|awaits|hangs|runs|reads|repeats|duplicates|overlaps|sounds|concerns|turns|seems|appears|carries|continues|becomes|stalls|ends|starts|begins|opens|reopens|proceeds|progresses|follows|covers|asks|says|means|refers|belongs|sits|slides|rolls|transfers|reverts|appeals|relies|keeps|makes|takes|leads|goes|does)$/.test(
      next,
    )
  return (
    counted ||
    actions.some(({ title }) => {
      const text = ` ${title} `
      return (word !== undefined && text.includes(` ${word} ${number} `)) || (next !== undefined && text.includes(` ${number} ${next}`))
    })
  )
}

/** "1 & 3 complete": places in the list as it was shown. */
function takePlaces(clause: string, actions: Actions, take: (ref: ActionRef | undefined) => string, named: boolean): string {
  const amount = AFTER_AMOUNT.exec(clause)
  if (amount && actions.length > 1) {
    take(actions[Number(amount[2]) - 1]?.ref)
    return amount[1] ?? ''
  }
  const midway = named || actions.length < 2 ? null : (MIDWAY.exec(clause) ?? AT_THE_END.exec(clause))
  const midPlaces = (midway?.[1] ?? midway?.[2])?.match(/\d/g) ?? []
  if (midway && midPlaces.every((place) => Number(place) >= 1 && Number(place) <= actions.length)) {
    for (const place of midPlaces) take(actions[Number(place) - 1]?.ref)
    return `${clause.slice(0, midway.index)} ${clause.slice(midway.index + midway[0].length)}`
  }
  const listed = LISTED.exec(clause)
  if (!listed || named) return clause
  for (const place of listed[1]?.match(/\d+/g) ?? []) take(actions.length > 1 ? actions[Number(place) - 1]?.ref : undefined)
  return clause.slice(listed[0].length)
}

function numbered(number: string, actions: Actions): ActionRef | undefined {
  const hits = actions.filter((a) => Number(a.ref.slice(a.ref.lastIndexOf('-') + 1)) === Number(number))
  return hits.length === 1 ? hits[0]?.ref : undefined
}
