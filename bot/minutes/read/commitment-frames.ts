import { THING } from './commitment-asks.ts'
import { type Rule, START, TO_ANY, TO_DO, TOOK } from './commitment-words.ts'
import { PIECES, SUBJECT } from './task-words.ts'

const { DONE, VERBS } = PIECES
/** "Councillor Mrs Tull, who is on the club's committee, …" */
const ASIDE = ', (?:who|as|having|being|with|on behalf|for|speaking)\\b[^.;]{3,90}?,'
const KIND =
  '(?:(?:further|full|fuller|verbal|written|updated|progress|detailed|formal|revised|short|brief|final|interim|annual|quarterly|briefing|more|new|first|second|draft|additional|similar) )*'
const LATER =
  '(?:the|a|its|our|this) (?:next|following|future|later|subsequent|January|February|March|April|May|June|July|August|September|October|November|December)'
/** What is under way for a day is owed by it. */
const UNDER_WAY =
  'preparing|writing|drafting|drawing up|putting together|compiling|organising|arranging|collating|producing|designing|working up|working on|bringing|getting'

/** In chatty notes who is at it owes it. */
const CHASING =
  'asking|chasing|getting|checking|looking into|finding out|ringing|writing to|sorting|arranging|organising|speaking to|talking to|contacting|ordering|booking|e-?mailing|drafting|seeing'
/** "Outside the library every Saturday until Christmas". */
const THERE =
  '(?:out\\b|outside|at|in|on|around|there|back|present) [^.;]{0,60}?\\b(?:every|each|once a|twice a|one (?:morning|afternoon|evening|day) (?:a|each|every)|until|up to|from (?:the|\\d|Mon|next))\\b'
/** What hands a thing over. */
const HANDED =
  '(?:re-?)?(?:circulated|shared|sent|provided|published|e-?mailed|issued|distributed|supplied|forwarded|brought|tabled|presented|prepared|produced|drafted|amended|updated|submitted|written|posted|reported)'
/** A post that the notes write small. */
const LOW_POST =
  'the (?:[a-z]+ ){0,2}?(?:sergeant|inspector|superintendent|constable|clerk|treasurer|secretary|chairman|chairwoman|vice-chair|warden|caretaker|manager|co-?ordinator|director|engineer|solicitor|auditor|editor|ranger|bursar|librarian|steward|vicar)'

const MEETING = '[Pp]anel|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Mm]eeting|[Tt]rustees|[Mm]embers|[Cc]ouncillors|[Ff]orum|[Gg]overnors'
/** What a meeting agrees to and somebody then does. */
const SENDS =
  'write|invite|obtain|ask|seek|arrange|contact|request|send|organise|get|find|draft|prepare|circulate|publish|advertise|set up|approach|order|hire|book|commission|convene|look into|investigate|thank'
/** What is done to a thing that is "to be" so. */
const TO_THINGS =
  'obtained|sought|amended|updated|repaired|mended|replaced|cleaned|ordered|bought|purchased|written|sent|circulated|arranged|booked|contacted|informed|thanked|asked|invited|chased|cut|painted|removed|published|advertised|drafted|finalised|corrected|re-?issued|re-?sent|printed|installed|fitted|fixed|moved|checked|tested|measured|collected|delivered|posted|uploaded|shared'

/** Frames in which who or what stands apart from the promise. */
export const FRAMES: Rule[] = [
  {
    pattern: new RegExp(
      `^(${SUBJECT})${ASIDE} (?:has |had |also )?(?:${TOOK} (?:to|that s?he would)|said (?:that )?s?he would|would|will|is to) ${TO_ANY}`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `(${SUBJECT}),? who (?:will|would|is to|(?:has |had )?(?:agreed|offered|undertook|promised|volunteered) to) ${TO_DO}`,
    ),
    owner: 'listed',
  },
  {
    pattern: new RegExp(
      `^(${SUBJECT}) (?:has |had )?(?:assured|promised|reassured) (?:the |all )?(?:[A-Z]?[a-z]+)(?: [A-Z]\\w+)? that [^.;]{3,80}? (?:would|will) be (?:${DONE}|put|made)\\b`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `^(${SUBJECT}) (?:has |had )?(?:also )?(?:offered|promised|owes?|agreed) (?:[Mm]embers|the (?:Panel|Board|Committee|Group|Council)|everyone|all) (?:an?|the|his|her) [a-z]`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `^(?:An?|The|Further|More|This|These|Full|Written) ${KIND}${THING}(?: (?:on|of|for|from|to|about|by|with|in|setting|showing|and)\\b(?:(?! (?:is|are|was|were|has|have|had|needs?|ready|which|who|that)\\b)[^.;]){0,60}?)? (?:will|would|to) (?:then |also |now )?be ${HANDED}\\b(?! (?:annually|quarterly|monthly|weekly|regularly|every|each|as usual)\\b)`,
    ),
    owner: 'nobody',
  },
  {
    pattern: new RegExp(
      `^(?:An?|The|This|These|It)\\b[^.;]{0,70}? (?:will|would|is to|are to|to) (?:now |then |also )?(?:come|return|go|be (?:brought|presented|taken|reported|submitted|considered|discussed|put|placed|tabled))(?: back)?(?: again)? (?:to|at|on) ${LATER} (?:meeting|Board|Panel|Committee|Council|Forum|Group|agenda|session|board|panel|committee|council|forum|group)\\b`,
    ),
    owner: 'nobody',
  },
  {
    pattern:
      /^(?:(?:Item |This item |This )?[Tt]o be (?:put|placed|included|added) (?:on|to|in)|(?:An? )?[Aa]genda item (?:for|at)|(?:[Pp]ut|[Aa]dd|[Pp]lace) (?:this |it )?on (?:the )?(?:next )?agenda)\b[^.;]{0,60}\b(?:agenda|meeting|session)\b/,
    owner: 'nobody',
  },
  {
    pattern: new RegExp(
      `^(${SUBJECT}) (?:is|are) (?:now |also |currently )?(?:${UNDER_WAY}) [^.;]{3,100}? (?:for|by|before|in time for) (?:the (?:next|[A-Z]\\w+) (?:meeting|Board|Panel|Committee)|next|(?:the )?end of|\\d|(?:Mon|Tues|Wednes|Thurs|Fri)day)`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(`^(?:We |They |There is a )?[Nn]eed(?:s|ed)? to (?:${VERBS})\\b[^.;]{2,120}? [–—-] (${SUBJECT})[.]?$`),
    owner: 'person',
  },
  { pattern: new RegExp(`^(${SUBJECT}) (?:said )?(?:to )?leave (?:it|this|that) (?:with|to) (?:me|him|her|them)\\b`), owner: 'person' },
  { pattern: new RegExp(`^(${SUBJECT}) (?:is|was) down to ${TO_DO}`), owner: 'person' },
  { pattern: new RegExp(`[Tt]he (?:job|task) of [^.;]{3,60} (?:fell|falls|was given|goes|went|passed) to (${SUBJECT})`), owner: 'person' },
  {
    pattern: new RegExp(`^(${SUBJECT}) (?:has|had|was given|was handed|got|took|takes) the (?:job|task|action) of [a-z]+ing\\b`),
    owner: 'person',
  },
  { pattern: new RegExp(`${START}(${SUBJECT}) (?:(?:is|was) )?(?:happy|glad|willing) to (?!let\\b)${TO_DO}`), owner: 'listed' },
  { pattern: new RegExp(`(?:^|[,;] )(${SUBJECT}) to ${TO_DO}`), owner: 'listed' },
  { pattern: new RegExp(`^(?:${SUBJECT}: )?([A-Z][a-z]+)(?:['’]s| is) (?:${CHASING})\\b`), owner: 'listed' },
  {
    pattern:
      /(?:^|: )([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:says|said|thinks|thought)\b[^.;]{0,60} and (?:takes|took|has taken|will take) (?:it|this|that|these)(?: on| away| forward)?[.]?$/,
    owner: 'person',
  },
  { pattern: new RegExp(`, which (${SUBJECT}|[Hh]e|[Ss]he) (?:will|is to|are to|would now) ${TO_DO}`), owner: 'person' },
  { pattern: new RegExp(`${START}(${LOW_POST}) (?:will|would|is to|are to|to) ${TO_DO}`), owner: 'party' },
  {
    pattern: new RegExp(
      `${START}([Tt]he (?:two|three|pair|four) of them|[Bb]oth of them) (?:will|would|are to) ${TO_DO.replace('(?:also', '(?:jointly |together |also')}`,
    ),
    owner: 'nobody',
  },
  {
    pattern: new RegExp(
      `(?:^|\\band )(?:[Hh]e|[Ss]he|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Tt]he|[Hh]er|[Hh]is|[Aa]n?|[Mm]ore)(?: of)?(?: the| his| her)? (?:[a-z]+ )?(?:officers?|PCSOs?|team|wardens?|rangers?|constables?|cadets|patrols?|van|sergeant)) (?:will|would) (?:also )?be ${THERE}`,
    ),
    owner: 'speaker',
  },
  { pattern: new RegExp(`^(${SUBJECT}) (?:will|would) (?:also )?be ${THERE}`), owner: 'person' },
  {
    pattern: new RegExp(
      `^(?:${SUBJECT}|[Hh]e|[Ss]he) (?:said|stated|confirmed|advised|explained|reported|replied)\\b[^.;]{0,30}? (?:there (?:would|will) be (?:an?|one|two|three)(?! (?:additional|extra|more|new|further|report|review|meeting)\\b)|an? [^.;]{3,60} (?:would|will) be (?:held|set up|run|carried out|mounted)) [^.;]{0,80}?\\b(?:every|each|until|up to|in the (?:coming|next)|within|before|by)\\b`,
    ),
    owner: 'speaker',
  },
  {
    pattern: new RegExp(
      `^(${SUBJECT}) (?:said|stated|confirmed|advised|explained|reported|replied)(?: that)? [^.;]{3,90}? (?:would|will) be [a-z]+(?:ed|en|nt|ld|ut|ght|ade|ung)(?: (?:out|up|in|on|off))? (?:by|before|within) (?:the end|\\d|early|late|mid|next|Christmas|Easter|(?:Mon|Tues|Wednes|Thurs|Fri)day|January|February|March|April|May|June|July|August|September|October|November|December)`,
    ),
    owner: 'person',
  },
  {
    pattern: new RegExp(
      `(?:^|[.:;] )(?:It was|(?:The )?(?:${MEETING})|We) (?:also |then |therefore |unanimously )?(?:agreed|resolved|decided) to (?:${SENDS})\\b`,
    ),
    owner: 'nobody',
  },
  {
    pattern:
      /^(?:This|That|It|That item|This item|The (?:item|matter|topic|subject)) (?:would|will|is to|to|should) (?:also |now )?be (?:added to|placed on|put on|included (?:in|on)) (?:the |its |our )?(?:[a-z]+ ){0,2}(?:programme|plan|agenda|list)\b/,
    owner: 'nobody',
  },
  {
    pattern: new RegExp(
      `^(?!(?:Items?|Matters|Issues|Points|Time|Date|Venue|Reports?|Questions|Motions?|Dates?)\\b)[A-Z](?:(?! (?:is|are|was|were|has|have|had|needs?|ready|which|who|that|asked|said|due|likely|expected|going|continue[sd]?|wants?|agreed|seemed|seems|appears?)\\b)[\\w’', -]){2,50} to be (?:${TO_THINGS})\\b`,
    ),
    owner: 'nobody',
  },
  {
    pattern: new RegExp(
      `^(${SUBJECT}) (?:will|would|should|to) (?:also |now )?be invited to (?:the next|attend|come to|speak|present|[A-Z][a-z]+['’]s)\\b`,
    ),
    owner: 'nobody',
  },
]
