import type { Message } from '../delivery/ports.ts'
import { sayUndoHint, sayYourWords } from '../words/card-lines.ts'
import { shorten } from '../words/counts.ts'
import { buttons, heads } from '../words/labels.ts'
import { type Button, createButton, createLine, createMessage, createNote, createTrackerLink, createWords, type Element } from './parts.ts'

const LINES = 12

/** What was recorded, as it is echoed. */
export interface Recorded {
  /** Lines of `sayRecorded`. */
  says: string
  /** The exact words that were kept; empty for none. */
  words: string
  /** The action whose last update may be taken back; null when there is nothing to undo. */
  undo: string | null
}

/** What replaces a card that was answered in full. */
export function createRecordedCard(of: { cardId: string; recorded: Recorded; trackerUrl?: string | undefined }): Message {
  return createMessage({
    body: createRecordedBlock(of.recorded),
    actions: [...undoButtons(of.cardId, of.recorded), ...createTrackerLink(of.trackerUrl)],
    fallback: `${heads.recorded}. ${shorten(of.recorded.says, 1000)}${of.recorded.undo ? `\n${sayUndoHint()}` : ''}`,
    summary: `${heads.recorded}. ${shorten(of.recorded.says, 100)}`,
  })
}

/** The echo as a block for the top of another card. */
export function createRecordedBlock(recorded: Recorded): Element[] {
  return [
    {
      type: 'Container',
      style: 'good',
      bleed: true,
      items: [
        createLine(heads.recorded, { weight: 'Bolder' }),
        ...recorded.says
          .split('\n')
          .slice(0, LINES)
          .map((line) => createWords([shorten(line, 400)])),
        ...(recorded.words === '' ? [] : [createWords([{ text: sayYourWords(shorten(recorded.words, 300)), italic: true }])]),
        ...(recorded.undo === null ? [] : [createNote(sayUndoHint())]),
      ],
    },
  ]
}

export function undoButtons(cardId: string, recorded: Recorded | undefined): Button[] {
  return recorded?.undo ? [createButton(buttons.undo, { kind: 'undo', card: cardId, ref: recorded.undo })] : []
}
