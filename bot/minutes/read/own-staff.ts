import { type Rule, START, TO_ANY, WHO } from './commitment-words.ts'
import { PIECES, SUBJECT } from './task-words.ts'

const { LIGHT } = PIECES
const OWN_STAFF =
  '(?:(?:[Cc]hief|[Dd]eputy|[Pp]rivate|[Pp]olicy|[Ff]inance|[Ss]taff|[Pp]ress) )*(?:office|Office|team|staff|officers?|Officers?|department|deputy|Deputy|Executive|[Ss]ecretary|people|Chief of Staff)'
/** What is handed over to the meeting itself or put where it can be read. */
const HANDED =
  'shared|sent|circulated|provided|supplied|given|e-?mailed|brought(?: back)?|reported(?: back)?|put|placed|posted|published|added|answered|(?:made )?available'
const OWN_BODY =
  "(?:(?:[Tt]he |[Aa]ll )?(?:[Mm]embers|Panel|panel|Board|Committee|Trustees|trustees|Group|Council|Councillors|PCC|OPCC|Commissioner)\\b(?!['’]s (?:annual|report))|the (?:next|[A-Z][a-z]+) (?:meeting|Board|Panel)|the (?:[\\w’']+ ){0,3}(?:web ?site|notice ?board)|everyone|everybody)"

/** Somebody speaks for those who work for them, or says where they will be. */
export const OF_STAFF: Rule[] = [
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
      `${START}${WHO} (?:will|would) be ${LIGHT}(?!(?:attending|coming|going|leaving|retiring|moving|standing|joining|taking over|away|getting|having|being|holding|becoming|missing|staying|starting|using|working|charging|opening|able)\\b)[a-z]{2,}ing (?!up\\b|the meeting)`,
    ),
    owner: 'named',
  },
  {
    pattern: new RegExp(
      `${START}(${SUBJECT}) will be (?:outside|at|on|in|around) the [^.;]{3,60}, (?:giving|handing|checking|stopping|talking|speaking|patrolling|offering|asking|looking)\\b`,
    ),
    owner: 'person',
  },
]

/** Something is handed to the meeting itself, by whoever speaks or by nobody in particular. */
export const HANDED_OVER: Rule[] = [
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
