import type { Attendee, MeetingFacts } from '../notes.ts'
import type { Block } from './blocks.ts'
import { readChair } from './chair.ts'
import { readDate } from './meeting-day.ts'
import { readNext } from './next-meeting.ts'
import type { Section } from './outline.ts'

const HEAD = 40
const KIND =
  /\b(?:minutes|notes|meeting|board|panel|committee|council|group|assurance|accountability|account|performance|trustees|forum)\b/i
const NO_TITLE =
  /^(?:date|time|chair|minutes|venue|place|present|from|sent|to|cc|attend\w*|accessibility|official|draft|agenda)\b[^A-Za-z]*(?:$|:)|skip to|^page\b|^home\b| > /i

/** A mail tells in its first lines what meeting it is of. */
const MAIL = /^(?:from|to|sent|subject):/i
const MAIL_HEAD = 9
/** Who is there, and from which board, says nothing of the meeting. */
const NO_KIND =
  /^(?:[Cc]hair|CHAIR|[Mm]inutes|MINUTES|[Pp]resent|PRESENT|[Aa]pologies|APOLOGIES|[Ii]n attendance|IN ATTENDANCE|From:|To:|Cc:)|^[A-Z][\p{L}’'-]+ [A-Z][\p{L}’'-]+(?: \([^()]*\))?, /u

/** Title, day, type and chair of the meeting, and when the next one is. */
export function readMeeting(blocks: Block[], sections: Section[], people: Attendee[]): MeetingFacts {
  const title = readTitle(blocks, sections)
  const date = readDate(blocks)
  return {
    title,
    date,
    type: readType(title, blocks),
    chair: holderOf(readChair(blocks, sections), people),
    attendance: people,
    ...readNext(blocks, sections, date),
  }
}

/** "Chair: Police and Crime Commissioner": who holds that post in the list, when one does; else the words as they are. */
function holderOf(chair: string, people: Attendee[]): string {
  const bare = chair.replace(/^the /i, '').toLowerCase()
  const holders = people.filter(
    ({ post, initials }) => post.toLowerCase() === bare || initials.some((short) => short.toLowerCase() === bare),
  )
  return bare !== '' && holders.length === 1 ? (holders[0]?.name ?? chair) : chair
}

function readTitle(blocks: Block[], sections: Section[]): string {
  const isMail = MAIL.test(blocks[0]?.text ?? '')
  const subject = isMail && blocks.slice(0, 8).find((block) => /^subject:/i.test(block.text))
  if (subject) return subject.text.replace(/^subject:\s*/i, '').slice(0, 200)
  const people = blocks.findIndex((block) => sections[block.section]?.kind === 'people')
  const lines = blocks
    .slice(0, people < 0 ? HEAD : Math.min(people, HEAD))
    .filter((block) => block.bullet === '' && !NO_TITLE.test(block.text) && /[A-Za-z]{3}/.test(block.text))
  const first = lines
    .slice(0, 8)
    .find((block) => block.text.length < 200 && KIND.test(block.text) && !/^[A-Z][\w ]{2,20}: |\.$/.test(block.text))
  return (first?.text ?? '').replace(/\s+[–-]\s+(?:record of meeting|meeting notes|minutes)\b.*$/i, '').slice(0, 200)
}

const TYPES: [string, RegExp][] = [
  ['other', /\b(?:virtual|written|ad[- ]hoc|sub[- ]?committee)\b/i],
  [
    'public',
    /\bpublic (?:meeting|a&a|accountability|liaison|question)|\bliaison group\b|\b(?:police|policing|community|residents['’]?|ward) (?:and (?:police|community) )?liaison\b|\b(?:open|public|rural|community|residents['’]?|crime|farm(?: watch)?) (?:crime )?evening\b|\broadshow\b|\btown hall\b|\bdrop-in\b|facebook live|\bcommunity conversation\b|\bpublic (?:accountability )?evening\b|\b(?:ward|neighbourhood|community|residents['’]?|rural|town|village) (?:\w+ )?(?:policing |police |safety |crime )?forum\b|\b(?:community|neighbourhood|residents['’]?|town hall|ward) (?:priorities |engagement |policing |safety |forum )?meeting\b|\b\d+ (?:residents|members of the public) (?:attended|were present|present)/i,
  ],
  ['thematic', /\bthematic\b/i],
  [
    'board',
    /\b(?:audit|governance|ethics|standards|finance|estates) (?:and \w+ )?panel\b|\bcommittee of (?:the )?friends\b|\bfriends of\b.*\b(?:committee|trustees)\b/i,
  ],
  ['panel', /\bpanel\b/i],
  [
    'performance',
    /\bperformance\b|\b(?:monthly|quarterly|fortnightly|weekly) (?:\w+ )?(?:assurance|scrutiny|accountability|one[- ]to[- ]one|review)\b|\bassurance meeting\b|\bholding to account\b|\baccountability meeting\b|\bquarter \d\b/i,
  ],
  [
    'board',
    /\b(?:(?<!notice[ -])board|trustees|executive council|governors|(?:audit|executive|standards|governance|scrutiny|joint|steering|ethics) committee)\b/i,
  ],
]

function readType(title: string, blocks: Block[]): string {
  const inTitle = TYPES.find(([, pattern]) => pattern.test(title))?.[0]
  if (inTitle) return inTitle
  const isMail = MAIL.test(blocks[0]?.text ?? '')
  const head = blocks
    .slice(0, isMail ? MAIL_HEAD : 12)
    .filter((block, i) => (isMail || block.text.length < 120) && (i === 0 || !NO_KIND.test(block.text)) && block.bullet === '')
    .map((block) => block.text.slice(0, 240))
  const inHead = TYPES.find(([, pattern]) => head.some((text) => pattern.test(text)))?.[0]
  if (inHead) return inHead
  return blocks.some((block) => /\bA&A Performance\b|\bquarterly performance\b/i.test(block.text)) ? 'performance' : 'other'
}
