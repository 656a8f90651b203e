import type { Marker } from './markers.ts'
import { isImperative, isTask } from './task-words.ts'

/** "AI-119", "SAB/071", "22/41", "2024-13", "4", "c". */
const CODE = '(?:[A-Z]{1,6}(?:&[A-Z]{1,3})?[ /.-]?)?\\d{1,4}(?:[/.-]\\d{1,4}){0,2}|[a-h](?=[):])'
/** "Promise 4:", "TASK SAB/071:", "Undertaking 2.", "AP/3 -", "22/41 ": a word or a code with its number, perhaps an owner, a stop. */
const LEADING = new RegExp(
  `(?:^|(?<=[.?!;:)] ))[*_]{0,2}(?:([A-Z][A-Za-z-]{1,14})[ /-]?(?:[Nn]o\\.? ?|#)?)?[([]?(${CODE})\\]?[*_]{0,2}(?:\\s?\\(((?:[A-Z]|all\\b|everyone|members|editors|staff|officers|secretariat)[^()]{0,40})\\))?(?:(\\)?\\s?[:.–—)]\\s+|\\s-\\s+)|\\s+(?=[A-Z]))`,
  'g',
)
/** "… the numbers. AI-121 (Ana), before the next call": the code closes what it marks. */
const TRAILING = new RegExp(
  `(?<=[.?!;:)] )[*_([]{0,3}(?:([A-Z][A-Za-z-]{1,14})[ /-]?)?(${CODE})[*_\\]]{0,2}(?: ?\\(([^()]{1,40})\\)| ?[:–—-] ?([A-Z][\\w./&’' ]{1,30}))[*_\\])]{0,3}(?=$|[,;.]| [–—-] )`,
  'g',
)
/** "AI: ", "**Task** (GM) – ", "To do: ": a word alone, or two. */
const WORD =
  /(?:^|(?<=[.?!;:)] ))[*_]{0,2}([A-Z][A-Za-z/&-]{0,14}(?: [A-Za-z]{1,10})?)[*_]{0,2}(?: ?\(([^()]{1,40})\))?[*_]{0,2}(?:\s?[:–—]|\s-)[*_]{0,2}\s+(?=\S)/g
const NO_LABEL =
  /^(?:Updates?|Responses?|Decisions?|Noted?|Chair\w*|Questions?|Answers?|Q|Apologies|Present|Items?|Status|Progress|Outcomes?|Results?|Background|Summary|Previous|Old|Done|Closed|Open|Ongoing|Completed?|Agenda|Also|And|Next|From|To|For|By|Officers?|Members?|Police|Force|Who|What|When|Owner|Lead|Due|Why|How|Where)$/i
/** "Ann to write …", "Ann and Bob: draft …", "everyone - put …". */
const OWNED =
  /^(?:(?:the )?[A-Z][\w’'.@/&+-]*(?:(?: |, | and | \+ | & )[A-Za-z][\w’'.@/&+-]*){0,5}?|all|everyone|everybody|members)(?: \([^()]{1,30}\))?(?: (?:to|will) (?!be\b)[a-z]+|\s?[:–—]\s+[a-z]+| - [a-z]+)/
/** "-> merged 30 May": what became of an older one. */
const CAME_OF_IT = /\s(?:-+>|=>|→)\s/
/** "Kofi: open the registry", "Ann & Bob: write …". */
const LED = /^[A-Z][\w’'.-]*(?:(?: |, | and | \+ | & )[A-Z][\w’'.-]*){0,3}:\s+[a-z]+/
/** What is numbered in any notes and is no task. */
const PARTS =
  /^(?:Item|Agenda|Minute|Min|Page|Appendix|Annex|Table|Figure|Section|Part|Question|Q|Paper|Para|Paragraph|Chapter|Phase|Stage|Option|Ward|Zone|Tier|Grade|Lot|Plot|Class|Risk|Priority|Objective|Aim|Theme|Slide|Note|Room|Unit|Week|Month|Year|Day|Quarter|Motion|Decision|Category|Level|Version|Schedule|Standard|Area|Beat|Case|Site|Division|Block|Group|Team|No|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/i
const DIGIT = /\d|[a-h][):]/
/** "CC to report …", "Flood report to be shared …": nothing is told before the verb. */
const PLAIN_TASK = /^(?:(?:[A-Z(][\w’'./&()-]*|[a-z’'-]+),? ){0,9}?(?:to|will|should|must) [a-z]+/
const TOLD = /^.{0,60}?\b(?:was|were|is|are|has|have|had|said|noted|reported|agreed|asked|opened|welcomed)\b/
const LONGEST = 12_000
const ENOUGH_PLAIN = 2 / 3

/** A running label that these notes put before or behind their tasks. */
export interface Series {
  /** Whether a line begins with such a label: it goes on with nothing. */
  opens(line: string): boolean
  /** The labels in a text, in order. */
  markersOf(text: string): Marker[]
}

/** A word or code with a running number marks tasks where most of what it opens, or closes, reads like one. */
export function createSeries(texts: string[]): Series {
  const marking = new Set(
    [...Map.groupBy(texts.flatMap(labelsIn), ({ shape }) => shape)].filter(([, labels]) => isMarking(labels)).map(([shape]) => shape),
  )
  const known = (text: string) =>
    marking.size === 0 ? [] : labelsIn(text).filter(({ shape, rest }) => marking.has(shape) && !CAME_OF_IT.test(rest))
  return {
    opens: (line) => known(line.slice(0, 120)).some(({ marker }) => marker.at === 0),
    markersOf: (text) =>
      known(text)
        .map(({ marker }) => marker)
        .sort((a, b) => a.at - b.at),
  }
}

interface Label {
  shape: string
  isPlain: boolean
  rest: string
  marker: Marker
}

function labelsIn(text: string): Label[] {
  if (text.length > LONGEST) return []
  const labels = wordsIn(text)
  if (!DIGIT.test(text)) return labels
  for (const found of text.matchAll(LEADING)) {
    const [whole, word = '', code = '', owner = '', stop = ''] = found
    const isPlain = word === '' || stop === ''
    if (PARTS.test(word) || (word === '' && !/[A-Z/-]/.test(code)) || isDate(code)) continue
    labels.push(labelOf(text, { at: found.index, after: found.index + whole.length, owner, number: code }, word, isPlain))
  }
  for (const found of text.matchAll(TRAILING)) {
    const [whole, word = '', code = '', inside, behind = ''] = found
    if (PARTS.test(word) || !/[A-Z/-]/.test(code + word.slice(0, 1))) continue
    const marker = { at: found.index, after: found.index + whole.length, owner: inside ?? behind.trim(), number: code }
    if (!labels.some(({ marker: { at } }) => at === marker.at)) labels.push(labelOf(text, marker, `${word}<`, false))
  }
  return labels
}

function wordsIn(text: string): Label[] {
  return [...text.matchAll(WORD)].flatMap((found) => {
    const [whole, word = '', owner = ''] = found
    if (NO_LABEL.test(word) || PARTS.test(word)) return []
    const marker = { at: found.index, after: found.index + whole.length, owner, number: '' }
    return [labelOf(text, marker, `${word}:`, false)]
  })
}

/** Every number of a series has one shape. */
function labelOf(text: string, found: Pick<Marker, 'at' | 'after' | 'owner' | 'number'>, word: string, isPlain: boolean): Label {
  const shape = `${word} ${found.number.replace(/\d+/g, '#').replace(/^[a-h]$/, '#')}`
  return { shape, isPlain, rest: text.slice(found.after, found.after + 200), marker: { ...found, isOld: false, isPlural: false } }
}

function isDate(code: string): boolean {
  return /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/.test(code)
}

function isMarking(labels: Label[]): boolean {
  if (labels[0]?.shape.endsWith(': ')) {
    const owned = labels.filter(({ rest, marker }) => OWNED.test(rest) || (marker.owner !== '' && isImperative(rest)))
    return owned.length > 1 && owned.length >= labels.length * ENOUGH_PLAIN
  }
  const numbers = new Set(labels.map(({ marker }) => marker.number))
  if (numbers.size < 2) return false
  if (labels[0]?.shape.includes('<')) return labels.every(({ rest }) => !/^[a-z]/.test(rest.trim()))
  const isPlain = labels.some((label) => label.isPlain)
  const tasks = labels.filter(({ rest }) => (isPlain ? isPlainTask(rest) : isTask(rest)))
  return tasks.length > 1 && tasks.length >= labels.length * (isPlain ? ENOUGH_PLAIN : 0.5)
}

function isPlainTask(rest: string): boolean {
  return (PLAIN_TASK.test(rest) && !TOLD.test(PLAIN_TASK.exec(rest)?.[0] ?? '')) || isImperative(rest) || LED.test(rest)
}
