import { MONTH } from '../calendar/names.ts'
import { findMeeting } from './bring-back.ts'
import { STILL_TO_DO } from './guard-words.ts'
import { NOT_MINE_MORE } from './handing-words.ts'
import { oneOf } from './one-of.ts'
import { NAMES_BOARD, NAMES_POST, OF_RANK, TO_BOARD, TO_POST } from './posts-and-boards.ts'

/** An action given away: to a post, to another board, or put before a named meeting. `to` is in the owner's words; null when none was named. */
export interface Handover {
  intent: 'reassign' | 'transfer' | 'bringBack'
  to: string | null
}

const WITH_PCC = /\b(?:is|are|now|sits?) (?:now )?with (?:the )?(?:d?pcc|commissioner|cp)\b/
const NAME = String.raw`(?!I\b|We\b|You\b|He\b|She\b|They\b|It\b|This\b|That\b|The\b|My\b|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?\b(?! (?:[A-Z][a-z]+ ){0,3}(?:[Bb]oard|[Gg]roup|[Mm]eeting|[Pp]anel|[Cc]ommittee|[Ff]orum|[Pp]artnership|[Cc]ouncil|system|tracker|list)\b)`
/** "Give this to Robin", "can Robin Example take it": somebody by name. */
const TO_PERSON = new RegExp(
  `^(?:[Pp]lease |[Pp]ls |[Cc]an (?:you|we) |[Cc]ould (?:you|we) |[Kk]indly )?(?:[Gg]ive|[Pp]ass|[Hh]and|[Rr]e-?assign|[Rr]e-?allocate|[Tt]ransfer|[Rr]edirect|[Aa]ssign) (?:(?:this|it|these|that|them|this one|that one|over|on) )*to (${NAME})|^(?:[Pp]lease )?(?:[Cc]an|[Cc]ould|[Ll]et) (${NAME}) (?:take|pick|own|lead|do|answer|handle|have) (?:this|it|that|these)|^(?:[Tt]ry|[Yy]ou want|[Yy]ou need|[Ii]t's|[Tt]hat's) (${NAME})(?: (?:instead|please|pls))?\\s*$`,
)
/** For whom the action is, not what is to be done with something sent. */
const ONE_FOR = /^(?:that's |this is |it's |probably |really |#?\d* ?)*(?:is )?(?:one|a question|a job|an action|a matter) for\b/
/** The office of the Commissioner is given answers, seldom actions. */
const TO_PCC = /\b(?:reassign|re-?allocat|not (?:mine|me|for me|ours)|one for)/
const DEPARTMENT = /^(?:legal|finance|hr|ict|estates|comms|procurement|(?:[a-z]+ )?analysts?|team)$/
const NOT_MINE = new RegExp(
  String.raw`\b${oneOf`
  no longer (?:mine|me|my|own|lead|hold|responsible|dealing|the owner|the lead)
  (?:isn't|not|wasn't|never) (?:really |actually )?(?:one of )?(?:mine|ours)|nothing to do with (?:me|us|my)
  not (?:in|within|under|part of) my (?:portfolio|remit|area|world|team|job)
  not (?:the (?:owner|lead)|mine|me|my (?:action|one|area|remit|portfolio|responsibility)|for me|ours|our action|down to me)
  (?:isn't|isnt) (?:mine|me|my (?:action|area|one)|for me|ours)|(?<!to the |to a |to )wrong (?:person|owner|post|team|department|officer|d?cc|acc|pcc|supt|dcs)
  (?:landed|came|come|given|assigned|sent|allocated|addressed|put|ended up|passed) (?:with|to|on|at|down to|against) (?:me|us) (?:by mistake|in error|by accident|wrongly)
  ^(?:please |pls |can you |could you )*(?:re-?allocate|re-?assign)(?: (?:this|it|this one))?(?: (?:please|pls))?$
`}\b`,
)
/** The action itself changes hands. */
const MOVED_OVER =
  /\b(?:transfer|mov(?:e|ed|ing)|hand|pass(?:ed|ing)? (?:it|this|over|to)|reassign|escalat|discharg|migrat|shift|belong|own|monitor|oversee|overs(?:aw|een)|oversight|governance|from here|from now|going forward)/
/** A thing is passed on to be read, or a copy or draft of it is: the action stays. */
const ON_LOAN =
  /\bto (?:read|check|review|look (?:at|over|through)|comment|sign|approve|proof(?:[- ]?read)?|clear|consider|note|digest|vet|verify|quality|qa|sense|ok|okay|cost|endorse)\b|^(?:a |the |my |our |first |final |latest |revised )*(?:copy|copies|cut|drafts?|outline|paper|letter|version|figures|data|document|slides|deck|note|template|e-?mail|invite|invitation|questionnaire|spreadsheet) (?:has |have |was |were |been |is |are |now |already )*(?:given|sent|passed|handed|gone|forwarded|going|goes|went|emailed|off)\b/
/** What came of it is with somebody: the action stays. */
const OUTCOME_WITH =
  /^(?:the |our |my |all |both )*(?:findings?|results?|report|write-?up|papers?|figures|data|letters?|drafts?|minutes|slides|recommendations?|outcomes?|summary) (?:(?:is|are|was|were|has|have|been|now|all|gone|went|sent|over|already) )+(?:with|to) /
/** With others just now, or held up there: the action stays. */
const HELD_BY =
  /\b(?:in|at|with|on) (?:the )?[a-z&' ]{2,30}?(?:'s|s') (?:court|hands|gift|queue|in-?tray|inbox|mercy|pending tray|pile|to-?do)\b|\b(?:bogged|snarled|caught|tied|stuck|held|mired|tangled|lost|jammed|log-?jammed|gummed|wrapped)(?: (?:down|up))? (?:in|with|at|by) (?!me\b)/
/** "Not my area since I moved to PSD": where somebody has gone, and not the action. */
const WHY_NOT_MINE =
  /(?<=\b(?:mine|ours|my [a-z]+|our [a-z]+|not me|the owner|responsible) )(?:since|as|because|now(?: that)?|when|after|having|from when) (?:(?:i|we|i've|we've|i'm|we're) )?(?:have |had |now )?(?:moved|moving|transferred|went|gone|started|joined|joining|been (?:posted|moved)|promoted|seconded|over)\b.*$/
/** "Sent to the board", which is no other than the one that asked. */
const OWN_BOARD = /^(?:board|panel|committee|group|meeting)$/
const ONLY_SENT =
  /^(?:(?:it|this|that|they|all|both|was|were|has|have|been|and|duly|then|already) )*(?:sent|went|gone|submitted|provided|supplied|given|shared|presented|taken|e-?mailed) to (?:the |your )?(?:board|panel|committee|group|meeting)\b/
/** "Still to go to the DCC": to be seen there before it is done. */
const STILL_TO_GO =
  /\b(?:still|yet|just|only|has|have|needs|now) to (?:go|be (?:seen|shown|sent|taken|put)|get)(?: [a-z]+)? (?:to|by|through|past|before|in front of)\b/
/** How sure somebody is whose it is, which changes nothing. */
const ASIDES = new RegExp(
  String.raw`\b${oneOf`
  (?:i'd|i would) (?:have thought|say|suggest|imagine|venture)|i (?:think|believe|suspect|reckon|suppose|feel|gather|understand)(?! (?:that )?this (?:is|was) (?:done|complete))|if you ask me|by rights|in my (?:view|opinion)|i'm told|strictly speaking|to be fair|to be honest|tbh|imo|imho
  (?<!not )really|(?<!not )actually|surely|rightly|properly|(?<!not )probably|possibly|perhaps|maybe|presumably|definitely|certainly|clearly|obviously|technically|frankly|honestly|arguably|more properly|ideally|realistically|rightfully|kindly|very kindly|graciously|reluctantly|henceforth|hereafter|hereon|any longer|any more|anymore
`}(?: |(?=$))`,
  'g',
)
/** On a day, or to be approved, a thing is only put before a board: "going to the board on Tuesday". */
const ONLY_PRESENTED = new RegExp(
  String.raw`^(?:.* )?(?:go(?:es|ing)?|gone|went|tak(?:e|en|ing)|took|sent|send|referred|with|at|in)\b.*(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:today|tomorrow|yesterday|next|last) ?(?:week|month|time)?\b|\b(?:on|by|in) (?:the )?(?:\d|${MONTH})|\b\d{1,2}(?:st|nd|rd|th|\/\d)|\bfor (?:the |final |formal |their )*(?:sign|approv|decision|discussion|agreement|endors|ratif|comment|consider|a (?:view|steer|decision)|noting))`,
)

/** To whom or where a clause gives its action; undefined when it does not. Posts are looked for before boards. */
export function readHandover(said: string, words: string): Handover | undefined {
  const plain = said
    .replace(/\([^()]{1,20}\)/g, ' ')
    .replace(ASIDES, '')
    .replace(WHY_NOT_MINE, '')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (HELD_BY.test(plain) || OUTCOME_WITH.test(plain) || STILL_TO_GO.test(plain)) return undefined
  const meeting = findMeeting(plain)
  if (meeting) return { intent: 'bringBack', to: meeting }
  if (
    /\b(?:present(?:ed)?|took(?! over| on| up)|tabled|reported|(?:went|taken) to .* (?:on|last))\b/.test(plain) &&
    !/\b(?:now|from here|for oversight|escalat|moved|transferred|handed|these days|nowadays|instead)/.test(plain)
  )
    return undefined
  for (const pattern of NAMES_BOARD.test(plain) ? TO_BOARD : []) {
    const found = pattern.exec(plain)?.[1]
    if (OWN_BOARD.test(found ?? '') && ONLY_SENT.test(plain)) continue
    if (found && !/^a ?& ?a/.test(found) && !OF_RANK.test(found) && (MOVED_OVER.test(plain) || !ONLY_PRESENTED.test(plain)))
      return { intent: 'transfer', to: asTyped(boardName(found), words) }
  }
  for (const pattern of NAMES_POST.test(plain) ? TO_POST : []) {
    const found = pattern.exec(plain)?.[1]
    if (found && /^(?:d?pcc|cp)$/.test(found) && !TO_PCC.test(plain)) continue
    if (
      found &&
      DEPARTMENT.test(found) &&
      /\b(?:is|are|now|it's|still) (?:now )?with\b|\b(?:has|have|got|'ve|have got) (?:it|this|that|these|them)\b|\bto (?:finish|complete|do|answer|respond|update|progress|deliver|sort)\b|\b(?:is|are|were|was|still|busy) (?:now |currently |just |still |all |busy )*(?:finish|finalis|check|draft|review|prepar|print|design|process|sort|work|proof|complet|tweak|tidy|look|edit|collat|pull|typ|writ|sign|cost|approv|mak|build|test)ing\b/.test(
        plain,
      )
    )
      continue
    if (found && ON_LOAN.test(plain)) continue
    if (found && !WITH_PCC.test(plain) && (ONE_FOR.test(plain) || !STILL_TO_DO.test(plain)))
      return { intent: 'reassign', to: asTyped(found, words) }
  }
  const person = TO_PERSON.exec(words)
  if (person) return { intent: 'reassign', to: person[1] ?? person[2] ?? person[3] ?? null }
  return NOT_MINE.test(plain) || NOT_MINE_MORE.test(plain) ? { intent: 'reassign', to: null } : undefined
}

function boardName(found: string): string {
  return found
    .replace(/^.*\b(?:to|with|through|by|via|under|now|the|our)\s+/, '')
    .replace(/\s+(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/, '')
}

function asTyped(found: string, words: string): string {
  const at = words.toLowerCase().indexOf(found)
  if (at < 0) return found.trim()
  const name = /^(?: (?!I')[A-Z][a-z'-]+){1,2}/.exec(words.slice(at + found.length))?.[0] ?? ''
  return (words.slice(at, at + found.length) + name).replace(/'s$/, '').trim()
}
