import type { Message } from '../delivery/ports.ts'
import { createWords, type Element } from './parts.ts'

/** A message with a line above everything else in it. */
export function withLine(message: Message, line: string): Message {
  const { card, text } = message
  const summary = `${line} ${message.summary}`.slice(0, 120)
  if (!isCard(card)) return { ...message, text: text === undefined ? line : `${line}\n${text}`, summary }
  const fallbackText = `${line}\n${card.fallbackText ?? ''}`
  return { ...message, card: { ...card, body: [createWords([line]), ...card.body], fallbackText }, summary }
}

function isCard(card: object | undefined): card is { body: Element[]; fallbackText?: string } {
  return card !== undefined && 'body' in card && Array.isArray(card.body)
}
