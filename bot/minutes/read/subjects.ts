import type { Page } from './draft.ts'
import { SUBJECT } from './task-words.ts'

const OPENS = new RegExp(
  `^(?:(?:However|In response|Response|Reply|Answer|In addition|After discussion)[,:]? |(?!Action|Update|Further|Agreed|Question|Decision|Resolved)[A-Z][\\w’' ,&-]{2,60}: (?!I\\b))?(${SUBJECT})(?: |['’](?:d|ll) |: )`,
)
/** "Ann: I'll ring the bank": the "I" of a log of what was typed. */
const SPEAKER = /^([A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+)?): /u
const FIRST_PERSON = /^(?:[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+)?: [^.;]{0,60}?)?\bI(?:['’](?:ll|ve|d|m))?\b/u
/** So many of those spoken of before are looked through. */
const NEAR = 6
/** "In reply to a question about costs, the Treasurer said …", "After this the Clerk …". */
const MAIN = new RegExp(
  `^(?:In|On|After|Following|Asked|At|With|When|As|Having|Under|Arising)\\b[^.]{3,200}?,? (?:the |that )?(${SUBJECT}) (?:said|agreed|accepted|explained|replied|confirmed|undertook|promised|offered|reported|thought|noted|stated|advised)\\b`,
)

/** Follows a paragraph from sentence to sentence: whom "he", "she" or a sentence without a subject speaks of. */
export function createSubjects(page: Page): { of(sentence: string): string } {
  const writer = writerOf(page)
  const told: string[] = []
  let speaker = ''
  return {
    of(sentence) {
      speaker ||= SPEAKER.exec(sentence)?.[1] ?? ''
      if (FIRST_PERSON.test(sentence)) return page.parties.isPerson(speaker) ? speaker : writer
      const words = MAIN.exec(sentence.slice(0, 400))?.[1] ?? OPENS.exec(sentence)?.[1]
      if (words && page.parties.isPerson(words)) told.unshift(words)
      const isOther = /\b[Ss]he\b/.test(sentence) ? /^Mr\b/ : /\b[Hh]e\b/.test(sentence) ? /^(?:Mrs|Ms|Miss)\b/ : /^$/
      return told.slice(0, NEAR).find((one) => !isOther.test(one)) ?? ''
    },
  }
}

/** Who sent or took the notes: the "I" in them. */
export function writerOf(page: Page): string {
  for (const block of page.blocks.slice(0, 12)) {
    const sender = /^From:\s*([A-Z][\p{L}’'-]+), ([A-Z][\p{L}’'-]+)/u.exec(block.text)
    if (sender) return `${sender[2]} ${sender[1]}`
    const plain = /^(?:From|Minutes|Notes|Note-?taker)\s*:\s*([A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+)+)/u.exec(block.text)?.[1]
    if (plain) return plain
  }
  return ''
}
