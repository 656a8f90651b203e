import { setTimeout as pause } from 'node:timers/promises'
import type { TeamsMessage } from '../../local/teams/message-log.ts'
import type { Target } from '../../local/teams/stand-in.ts'
import type { Site } from './site.ts'

/** All words of a message: its text, and every text of its card. */
export function textOf(message: TeamsMessage): string {
  return [message.text ?? '', ...textsIn(message.card)].join('\n')
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    ['text', 'title', 'value', 'label'].includes(key) && typeof inner === 'string' ? [inner] : textsIn(inner),
  )
}

/** The newest message to somebody with these words in it, waiting for it. */
export function newest(site: Site, target: Target, words: string): Promise<TeamsMessage> {
  return site.teams.waitFor(target, (message) => textOf(message).includes(words))
}

/** What the button of a card sends: its data, of the first button of that kind. */
export function inputsOf(message: TeamsMessage, kind: string): Record<string, unknown> {
  const found = buttonsIn(message.card).find((data) => data.kind === kind)
  if (!found) throw new Error(`The card has no button "${kind}": ${JSON.stringify(message.card)}`)
  return found
}

function buttonsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn)
  if (value === null || typeof value !== 'object') return []
  const own = 'type' in value && value.type === 'Action.Submit' && 'data' in value ? [value.data as Record<string, unknown>] : []
  return [...own, ...Object.values(value).flatMap(buttonsIn)]
}

/** The row of the Actions list for a ref, as a person with SharePoint open sees it. */
export function rowOf(site: Site, ref: string): Record<string, unknown> | undefined {
  return site.m365.graph.items('Actions').find((row) => row.fields.Ref === ref)?.fields
}

/** The rows of the log about a subject, in order. */
export function logOf(site: Site, subject: string): Record<string, unknown>[] {
  return site.m365.graph
    .items('Updates')
    .map((row) => row.fields)
    .filter((fields) => fields.Subject === subject)
}

/** What somebody is shown while something is done: messages and replaced cards, in order, as words. */
export async function shownTo(site: Site, target: Target, act: () => Promise<unknown>): Promise<string> {
  const before = new Map(site.teams.messagesTo(target).map((message) => [message.id, message.updates]))
  await act()
  const changed = site.teams.messagesTo(target).filter((message) => before.get(message.id) !== message.updates)
  return changed.map(textOf).join('\n')
}

/** Waits until something is so; says what it was at last when it never is. */
export async function until<T>(look: () => T, fits: (found: T) => boolean, ms = 8000): Promise<T> {
  const end = performance.now() + ms
  for (;;) {
    const found = look()
    if (fits(found)) return found
    if (performance.now() > end) throw new Error(`It never came about: ${JSON.stringify(found).slice(0, 600)}`)
    await pause(50)
  }
}
