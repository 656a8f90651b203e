import type { Attendee } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Section } from './outline.ts'

/** Nobody lists more; bounds the work on odd input. */
const MOST = 300
/** A list of people without a heading stands this near the top. */
const HEAD = 40
const TITLE =
  '(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Revd|Canon|Fr|Father|Sister|Cllr|Councillor|Ch(?:ief)? Supt|Chief Superintendent|Chief Inspector|Sgt|Sergeant|Supt|Superintendent|Insp|Inspector|PC|PCSO|Col|Capt|Major)\\.? )'
const NAME = `${TITLE}{0,2}(?:(?:[A-Z]\\.? ?){1,3}[A-Z][\\p{L}’'-]{1,20}|[A-Z][\\p{L}’'-]{0,20}(?:[ -](?:[A-Z][\\p{L}’'-]{0,20}|[A-Z]\\.?)){1,3})`
/** "Cllrs A. Ray, B. Lee": one title for all. */
const TITLE_OF_ALL = /^(?:[A-Z]\w+\.?\/)?(?:Cllrs|Councillors|Cyng|Messrs|Drs|Mr and Mrs)\.?\s+/
const INITIALS = '[A-Z][A-Za-z]{1,4}(?:/[A-Z]{2,4})?|[AT]/[A-Z]{2,4}(?: [A-Z][a-z]{1,15})?|[A-Z]{2,4} [A-Z][a-z]{1,15}'
/** "Name (AB)", "Name, Chief Constable (CC)", "Name (CC) – Chief Constable". */
const WITH_INITIALS = new RegExp(
  `(${NAME})(?:,? ?[-–—]? ((?:[A-Z][\\p{L}&/’'-]{0,20}[ ,]*(?:(?:of|and|for|the|&) )?){1,7}))?\\s?\\((${INITIALS})\\)(?:\\s*[-–—,]\\s*([^,;()]{3,60}))?`,
  'gu',
)
const LISTED = new RegExp(`^(${NAME})(?:\\s*\\([^)]{1,60}\\))?(?:\\s*[,–—-]\\s*(.{2,80}))?$`, 'u')
const FIRST_NAME = /^[A-Z][a-zé]{1,14}(?:-[A-Z][a-z]{1,12})?$/
const TITLES = new RegExp(`^${TITLE}{1,2}`)
const LEADS_LIST =
  /^(?:present|attend\w*|in attendance|also present|apologies|panel|regrets|invited|taking part|in the room|on the (?:call|platform)|who was there|sorry not to be there|around the table|trustees|governors|board|members|(?:independent |other )?members|officers|staff|councillors|practice|guests?|observers?|minutes|notes|clerk|secretary|facilitator|convenor|steward[^:]{0,20}|not present|with)(?:[^:]{0,20}:| {3,}| {2,}(?=[A-Z]))/i
/** "Yn bresennol / Present:": a label in two languages. */
const TWO_TONGUES = /^[^:]{0,30}\/ ?(?:present|in attendance|apologies|clerk|members|officers)\s*:/i
const AWAY = /^(?:apologies|regrets|absent|not present|sorry not)\b/i
const ROLE =
  /\b(?:Commissioner|Constable|Superintendent|Officer|Director|Head|Manager|Chief|Executive|Secretary|Clerk|Treasurer|Chair|Office|OPCC|Police|Council|Service|Authority|University|Ministry)\b/
/** "Chief Constable Ann Ray": the post before the name. */
const ROLE_FIRST =
  /^(?:(?:Police|Fire|and|Crime|Deputy|Assistant|Temporary|Chief|Acting) )*(?:Commissioner|Constable|Superintendent|Officer|Inspector|Executive) (?=[A-Z])/
const NOT_NAMES =
  /^A(?:CTION|ction)S?$|\b(?:Minutes|Meeting|Item|Action|Plan|Report|Board|Strategy|Panel of|Programme|Survey|Act|Framework|Commissioner|Constable|Officer)\b/

/** Who was there: from the lists of people, and from "Name (AB)" anywhere; the same initials may stand for two. */
export function readPeople(blocks: Block[], sections: Section[]): Attendee[] {
  const people = new Map<string, Attendee>()
  for (const [i, block] of blocks.entries()) {
    if (people.size >= MOST) break
    const kind = sections[block.section]?.kind
    const isList =
      !block.heading && (kind === 'people' || kind === 'apologies' || LEADS_LIST.test(block.text) || TWO_TONGUES.test(block.text))
    const isNear = isList || (i < HEAD && block.text.length < 160)
    const found = new Map<string, Attendee>()
    for (const text of chunks(isRow(block.text) ? (block.text.split('|')[0] ?? '').trim() : block.text)) {
      for (const match of text.matchAll(WITH_INITIALS)) {
        const short = match[3] ?? ''
        if (isNear || (/^[A-Z]{2,3}$/.test(short) && match[1]?.split(' ').length === 2))
          addPerson(found, match[1], short, match[2] ?? match[4] ?? '')
      }
      if (isList || (i < HEAD && /^[^,:]{5,40}, [A-Z]/.test(text))) addListed(found, text, block.bullet !== '')
    }
    merge(people, found, kind === 'apologies' || AWAY.test(block.text))
  }
  return [...people.values()]
}

/** The words after the title: "Dr Ann Ray" is "Ann Ray". */
export function plainName(name: string): string {
  return name.replace(TITLES, '').trim()
}

/** "Ann Ray | Rivers Trust": only the first cell is a name. */
function isRow(text: string): boolean {
  return /^(?:[A-Z][\w.’'-]* ){1,5}\(?[\w ]*\)?\| /.test(text) && !LEADS_LIST.test(text) && !/^Apologies/i.test(text)
}

function chunks(text: string): string[] {
  const made: string[] = []
  for (let at = 0; at < text.length; at += 1000) made.push(text.slice(at, at + 1000))
  return made
}

/** Who is listed as present anywhere was present. */
function merge(people: Map<string, Attendee>, found: Map<string, Attendee>, isAway: boolean): void {
  for (const { name, initials, post } of found.values()) {
    const isKnown = people.has(name)
    addPerson(people, name, '', post)
    for (const short of initials) addPerson(people, name, short, post)
    const person = people.get(name)
    if (person && isAway && !isKnown) person.absent = true
    else if (person && !isAway) delete person.absent
  }
}

function addListed(people: Map<string, Attendee>, text: string, isOne: boolean): void {
  const [, name, post = ''] = LISTED.exec(text) ?? []
  if (name && (isOne || ROLE.test(post))) {
    addPerson(people, name, /\(([A-Z]{2,4})\)$/.exec(text)?.[1] ?? '', post)
    return
  }
  if (isOne) return
  for (const entry of text.replace(/^(?:[^:]{0,40}:\s*|\w+ {2,})/, '').split(/[;,]|\band\b|\+| {3,}|\|/)) {
    const listed = entry
      .trim()
      .replace(TITLE_OF_ALL, '')
      .replace(ROLE_FIRST, '')
      .replace(/\s*\(.*$/, '')
      .replace(/\s+[-–—].*$/, '')
      .replace(/^\s*(?:new |other )?members?\s/i, '')
      .trim()
    if ((FIRST_NAME.test(listed) || LISTED.test(listed)) && !ROLE.test(listed)) addPerson(people, listed, '', '')
  }
}

function addPerson(people: Map<string, Attendee>, name: string | undefined, initials: string, post: string): void {
  if (!name || people.size >= MOST || NOT_NAMES.test(name)) return
  const known = people.get(name)
  if (!known) {
    people.set(name, { name, initials: initials === '' ? [] : [initials], post: post.trim() })
    return
  }
  if (initials !== '' && !known.initials.includes(initials)) known.initials.push(initials)
  if (known.post === '') known.post = post.trim()
}
