import type { Attendee } from '../notes.ts'
import type { Block } from './blocks.ts'
import type { Section } from './outline.ts'

/** Nobody lists more; bounds the work on odd input. */
const MOST = 300
/** A list of people without a heading stands this near the top. */
const HEAD = 40
const TITLE =
  '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Revd|Canon|Fr|Father|Sister|Bros?|Brother|Sis|(?:(?:District|County|Borough|City|Town|Parish) )?(?:Cllr|Councillor)|Ald|Alderman|(?:D/|Det |Temp |T/)?Ch(?:ief)? Supt|Chief Superintendent|Chief Inspector|Ch(?:ief)? Insp|Commander|D/Supt|D/Insp|DCI|DI|DS|DC|Sgt|Sergeant|Supt|Superintendent|Insp|Inspector|PC|PCSO|WPC|Col|Capt|Major|Lt)\\.? (?:\\d{2,5} )?)'
const NAME = `${TITLE}{0,2}(?:(?:[A-Z]\\.? ?){1,3}[A-Z][\\p{L}’'-]{1,20}|[A-Z][\\p{L}’'-]{0,20}(?:[ -](?:[A-Z][\\p{L}’'-]{0,20}|[A-Z]\\.?)){1,3})`
/** "Cllrs A. Ray, B. Lee": one title for all. */
const TITLE_OF_ALL = /^(?:[A-Z]\w+\.?\/)?(?:Cllrs|Councillors|Cyng|Messrs|Drs|Bros|Sis|Mr and Mrs)\.?\s+/
const INITIALS = '[A-Z][A-Za-z]{1,4}(?:/[A-Z]{2,4})?|[AT]/[A-Z]{2,4}(?: [A-Z][a-z]{1,15})?|[A-Z]{2,4} [A-Z][a-z]{1,15}'
/** "Name (AB)", "Name, Chief Constable (CC)", "Name (CC) – Chief Constable". */
const WITH_INITIALS = new RegExp(
  `(${NAME})(?:,? ?[-–—]? ((?:[A-Z][\\p{L}&/’'-]{0,20}[ ,]*(?:(?:of|and|for|the|&) )?){1,7}))?\\s?\\((${INITIALS})\\)(?:\\s*[-–—,]\\s*([^,;()]{3,60})(?=[,;.]|$))?`,
  'gu',
)
/** Without one there are no initials to look for, and looking is dear. */
const BRACKET = /\([A-Z]/
const LISTED = new RegExp(`^(${NAME})(?:\\s*\\([^)]{1,60}\\))?(?:\\s*[,–—-]\\s*(.{2,80}))?$`, 'u')
/** "Ann Ray      Head of Policy      AR": a row of a table. */
const COLUMNS = new RegExp(`^(${NAME}) {3,}([A-Z].{2,80}?)(?: {3,}(${INITIALS}))?$`, 'u')
const FIRST_NAME = /^[A-Z][a-zé]{1,14}(?:-[A-Z][a-z]{1,12})?$/
const TITLES = new RegExp(`^${TITLE}{1,2}`)
const LEADS_LIST =
  /^(?:present|attend\w*|in attendance|also (?:present|there|here|attending|in attendance|in the room)|there (?:was|were)|apologies|panel|regrets|invited|taking part|in the (?:room|chair)|on the (?:call|platform)|who was there|sorry|around the table|trustees|governors|board|members|(?:independent |other )?members|officers|staff|councillors|practice|guests?|observers?|minutes|notes|clerk|secretary|facilitator|convenor|steward[^:]{0,20}|not (?:present|here)|here|there|roll(?: call)?|with)(?:[^:]{0,20}:| {3,}| {2,}(?=[A-Z])| [-–—] (?=[A-Z]))/i
/** "From the OPCC: …", "On the Zoom: …": whatever the label, what follows it is names. */
const ANY_LABEL = /^[A-Z][^:.]{1,40}:\s|^[A-Z][\w ]{2,24} {3,}(?=[A-Z])/
const NO_LABEL = /^(?:from|to|cc|sent|subject|date|time|venue|place|location|held|title|re)\s*:/i
/** "Yn bresennol / Present:": a label in two languages. */
const TWO_TONGUES = /^[^:]{0,30}\/ ?(?:present|in attendance|apologies|clerk|members|officers)\s*:/i
const AWAY = /^(?:apologies|regrets|absent|not (?:present|here|able)|sorry|away)\b/i
const IN_PROSE =
  /(^|\. )(?:In the (?:room|chamber) were|Those present were|(?:Also )?(?:present|Present|in attendance|In attendance|attending) were|There were (?:also )?present|Attended by)(?: also)?:? (?=[A-Z])/g
/** "In the chair: … Also present: …": each label begins a list of its own. */
const NEXT_LABEL = /(?<=[.;]) (?=[A-Z][^:.;,]{2,30}: )/
const ROLE =
  /\b(?:Commissioner|Constable|Superintendent|Officer|Director|Head|Manager|Chief|Executive|Secretary|Clerk|Treasurer|Chair|Office|OPCC|Police|Council|Service|Authority|University|Ministry|Captain|President|Governor|Trustee|Lead|Analyst|Adviser|Advisor|Co-ordinator|Coordinator|Supervisor|Administrator|Inspector|[Mm]ember|[Mm]inutes|[Nn]otes|[Cc]hair\w*)\b/
/** "Chief Constable Ann Ray": the post before the name. */
const ROLE_FIRST =
  /^(?:(?:Police|Fire|and|Crime|Deputy|Assistant|Temporary|Detective|Chief|Acting) )*(?:Commissioner|Constable|Superintendent|Officer|Inspector|Executive) (?=[A-Z])/
const NOT_NAMES =
  /^A(?:CTION|ction)S?$|^(?:Name|Role|Title|Organisation|Post|Position|Initials|Capacity)$|\b(?:Minutes|Meeting|Item|Action|Plan|Report|Board|Strategy|Panel of|Programme|Survey|Act|Framework|Committee|House|Hall|Room|Division|Centre|Forum|Church|Club|Suite|Approved|Noted|Operations|Finance|Audit|Estates|Street|Road|Commissioner|Constable|Officer)\b/

/** Who was there: from the lists of people, and from "Name (AB)" anywhere; the same initials may stand for two. */
export function readPeople(blocks: Block[], sections: Section[]): Attendee[] {
  const people = new Map<string, Attendee>()
  let goesOn = false
  for (const [i, block] of blocks.entries()) {
    if (people.size >= MOST) break
    const kind = sections[block.section]?.kind
    const isUnder = !block.heading && (kind === 'people' || kind === 'apologies')
    const before = people.size
    for (const text of i < HEAD ? asLabels(block.text).split(NEXT_LABEL) : [block.text]) {
      const isLabelled = !block.heading && (LEADS_LIST.test(text) || TWO_TONGUES.test(text) || (i < HEAD && isNameList(text)))
      const isOne = block.bullet !== '' || (goesOn && LISTED.test(text))
      const found = readList(text, { isList: isUnder || isLabelled || (isOne && goesOn), isOne, isHead: i < HEAD, margin: block.margin })
      merge(people, found, kind === 'apologies' || AWAY.test(text))
      goesOn = i < HEAD && (isLabelled || isUnder || people.size > before)
    }
  }
  return [...people.values()]
}

/** "In the room were …", "There were also present …": as if a label stood there. */
function asLabels(text: string): string {
  return text.replace(/^\|\s*/, '').replace(IN_PROSE, (_words, lead: string) => `${lead}Present: `)
}

function readList(text: string, where: { isList: boolean; isOne: boolean; isHead: boolean; margin: string }): Map<string, Attendee> {
  const found = new Map<string, Attendee>()
  const [, name, post = '', short = where.margin] = (where.isList && text.includes('   ') && COLUMNS.exec(text)) || []
  if (name && (ROLE.test(post) || short !== '') && !LEADS_LIST.test(text)) {
    addPerson(found, name, short, post)
    return found
  }
  const isNear = where.isList || (where.isHead && text.length < 160)
  for (const piece of chunks(isRow(text) ? (text.split('|')[0] ?? '').trim() : text)) {
    for (const match of BRACKET.test(piece) ? piece.matchAll(WITH_INITIALS) : []) {
      const short = match[3] ?? ''
      if (isNear || (/^[A-Z]{2,3}$/.test(short) && match[1]?.split(' ').length === 2))
        addPerson(found, match[1], short, match[2] ?? match[4] ?? '')
    }
    if (where.isList) addListed(found, piece, where.isOne)
    else if (where.isHead && /^[^,:]{5,40},? (?:[-–—] )?[A-Za-z]/.test(piece)) addOne(found, piece, false)
  }
  return found
}

/** A label, then names and little else. */
function isNameList(text: string): boolean {
  const label = ANY_LABEL.exec(text)?.[0]
  if (!label || NO_LABEL.test(label) || text.length > 1000) return false
  const entries = entriesOf(text.slice(label.length))
  const names = entries.filter((entry) => LISTED.test(bareEntry(entry)) && !NOT_NAMES.test(bareEntry(entry)))
  return names.length > 0 && names.length >= entries.length * 0.5 && (names.length > 1 || /\(/.test(text))
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
  if (addOne(people, text, isOne) || isOne) return
  for (const entry of entriesOf(text.replace(/^(?:[^:]{0,40}:\s*|\w+(?: \w+)?(?: {2,}| [-–—] ))/, ''))) {
    const listed = bareEntry(entry)
    const post = /\(([^)]*)\)/.exec(entry)?.[1] ?? ''
    if ((FIRST_NAME.test(listed) || LISTED.test(listed)) && !ROLE.test(listed))
      addPerson(people, listed, post.split(/[,;] ?/).find((part) => /^[A-Z]{2,4}$/.test(part)) ?? '', /^[A-Z]{2,4}$/.test(post) ? '' : post)
  }
}

/** A line that is one person: the name, then the post. */
function addOne(people: Map<string, Attendee>, text: string, isOne: boolean): boolean {
  const [, name, post = ''] = LISTED.exec(text) ?? []
  if (!name || !(isOne || ROLE.test(post) || (post !== '' && TITLES.test(text)))) return false
  addPerson(people, name, /\(([A-Z]{2,4})\)$/.exec(text)?.[1] ?? '', post)
  return true
}

/** Commas within brackets part nothing. */
function entriesOf(text: string): string[] {
  return text
    .replace(/\([^()]{0,120}\)/g, (inside) => inside.replace(/[,;]/g, '\u0001').replace(/\band\b/g, '\u0002'))
    .split(/[;,]|\band\b|\+| {3,}|\|/)
    .map((entry) => entry.replaceAll('\u0001', ',').replaceAll('\u0002', 'and').trim())
    .filter((entry) => entry !== '')
}

function bareEntry(entry: string): string {
  return entry
    .replace(TITLE_OF_ALL, '')
    .replace(ROLE_FIRST, '')
    .replace(/\s*\(.*$/, '')
    .replace(/\s+[-–—].*$/, '')
    .replace(/\s+(?:for|from|until|to|by|via|on|as) .*$/, '')
    .replace(/^\s*(?:new |other )?members?\s/i, '')
    .replace(/\.$/, '')
    .trim()
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
