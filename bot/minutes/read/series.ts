import type { Marker } from './markers.ts'
import { isTask } from './task-words.ts'

/** "Promise 4:", "Undertaking 2.", "Commitment (c) –", "AP/3": a word, its number, a stop. */
const NUMBERED =
  /(?:^|(?<=[.?!;:)] ))([A-Z][A-Za-z-]{1,14})[ /-]?(?:[Nn]o\.? ?|#)?\(?(\d{1,3}|[a-h](?=[):]))\)?(?:\s?\(([^()]{1,40})\))?(?:\s?[:.–—)]\s+|\s-\s+)/g
/** What is numbered in any notes and is no task. */
const PARTS =
  /^(?:Item|Agenda|Minute|Page|Appendix|Annex|Table|Figure|Section|Part|Question|Q|Paper|Para|Paragraph|Chapter|Phase|Stage|Option|Ward|Zone|Tier|Grade|Lot|Plot|Class|Risk|Priority|Objective|Aim|Theme|Slide|Note|Room|Unit|Week|Month|Year|Day|Quarter|Motion|Decision|Category|Level|Version|Schedule|Standard|Area|Beat|Case|Site|Division|Block|Group|Team|No|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/i
const HINT = /[A-Z][A-Za-z]+[ /-]?(?:[Nn]o\.? ?|#)?\(?(?:\d|[a-h][):])/
const LONGEST = 12_000

/** A word with a running number marks tasks where most of what it opens reads like one; the labels, by text. */
export function findSeries(texts: string[]): Map<string, Marker[]> {
  const found = texts.flatMap((text) => (HINT.test(text) && text.length <= LONGEST ? labelsIn(text) : []))
  const byWord = Map.groupBy(found, ({ word }) => word)
  const marking = [...byWord.values()].filter(isMarking).flat()
  const byText = Map.groupBy(marking, ({ text }) => text)
  return new Map([...byText].map(([text, labels]) => [text, labels.map(({ marker }) => marker)]))
}

interface Label {
  word: string
  text: string
  marker: Marker
}

function labelsIn(text: string): Label[] {
  const labels: Label[] = []
  for (const label of text.matchAll(NUMBERED)) {
    const word = label[1] ?? ''
    if (PARTS.test(word)) continue
    const after = label.index + label[0].length
    labels.push({
      word,
      text,
      marker: { at: label.index, after, owner: label[3] ?? '', number: label[2] ?? '', isOld: false, isPlural: false },
    })
  }
  return labels
}

function isMarking(labels: Label[]): boolean {
  const numbers = new Set(labels.map(({ marker }) => marker.number))
  const tasks = labels.filter(({ text, marker }) => isTask(text.slice(marker.after, marker.after + 200)))
  return numbers.size > 1 && tasks.length > 1 && tasks.length >= labels.length / 2
}
