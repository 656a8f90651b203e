import { sayOwnAnswer } from '../../words/reading-doubts.ts'
import type { Doubt } from '../notes.ts'
import type { Page } from './draft.ts'
import { quoteOf, splitSentences } from './sentences.ts'
import { SUBJECT } from './task-words.ts'

const ASKS = new RegExp(`^(${SUBJECT}) (?:[a-z]+ ){0,2}?(?:asked|queried|questioned|enquired|wanted to know)\\b`)
/** "The PCC said that the report was late and asked …". */
const ASKS_LATER = new RegExp(`^(${SUBJECT}) (?:said|commented|noted|acknowledged|observed|added|stated)\\b.{0,240}\\basked (?!for\\b)`)
const ANSWERS = new RegExp(`^(${SUBJECT}) (?:responded|replied|answered)\\b`)
const MOST = 20

/** Places where one speaker asks and, with nobody between, answers: one of the two is likely a slip. */
export function findSpeakerDoubts(page: Page): Doubt[] {
  const doubts: Doubt[] = []
  for (const block of page.blocks) {
    if (doubts.length >= MOST) break
    if (!/\b(?:responded|replied|answered)\b/.test(block.text)) continue
    let asker = ''
    for (const span of splitSentences(block.text)) {
      const answerer = ANSWERS.exec(span.text)?.[1]
      if (answerer && asker === answerer && page.parties.isPerson(answerer) && isLone(answerer)) {
        const quote = quoteOf(page.source, block, span)
        doubts.push({ kind: 'own-answer', says: sayOwnAnswer(answerer, quote.slice(0, 80)), quote })
      }
      asker = (ASKS.exec(span.text) ?? ASKS_LATER.exec(span.text))?.[1] ?? ''
    }
  }
  return doubts
}

/** "Members asked … Members replied" can be two of them. */
function isLone(speaker: string): boolean {
  return !/\b(?:members?|councillors|trustees|governors|officers|panel|board|everyone|everybody|all)\b/i.test(speaker)
}
