import { createInterface } from 'node:readline'
import { type Day, parseDay } from '../bot/calendar/day.ts'
import { readReply } from '../bot/replies/read.ts'

interface Line {
  id: string
  today: Day
  actions: { ref: string; title: string; due?: Day | null }[]
  nextMeeting?: Day | null
  text: string
}

/** What each member of a line must be. A checker for any shape would take longer to load than the replies take to read. */
const MEMBERS: Record<keyof Line, { is: (value: unknown) => boolean; must: string }> = {
  id: { is: isText, must: 'must be text' },
  today: { is: isDay, must: 'must be a day such as 2026-03-31' },
  actions: { is: isActions, must: 'must be a list, each with “ref” and “title” and, if known, the day on which it is “due”' },
  nextMeeting: { is: isDayOrNone, must: 'must be a day such as 2026-03-31, or null' },
  text: { is: isText, must: 'must be text' },
}

let number = 0
for await (const line of createInterface({ input: process.stdin })) {
  number += 1
  if (line.trim() === '') continue
  const parsed = parseLine(line)
  if ('fault' in parsed) {
    process.stderr.write(`Line ${number}: ${parsed.fault}\n`)
    process.stdout.write(`${JSON.stringify({ id: null, line: number, parts: [], ask: true })}\n`)
    continue
  }
  const { id, today, text, nextMeeting, actions } = parsed.reply
  const shown = actions.map((action) => ({ ...action, due: action.due ?? null }))
  const { parts, ask } = readReply(text, { today, actions: shown, nextMeeting: nextMeeting ?? null })
  const said = parts.map(({ intent, refs, percent, date, to }) => ({ intent, refs, percent, date, to }))
  process.stdout.write(`${JSON.stringify({ id, parts: said, ask })}\n`)
}

function parseLine(line: string): { reply: Line } | { fault: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: 'this is not JSON, so it was not read.' }
    throw error
  }
  if (!isObject(value)) return { fault: 'this is not a reply with its members, so it was not read.' }
  for (const [name, { is, must }] of Object.entries(MEMBERS)) if (!is(value[name])) return { fault: `“${name}” cannot be read: ${must}.` }
  return { reply: value as unknown as Line }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isDay(value: unknown): boolean {
  return isText(value) && parseDay(value) !== undefined
}

function isDayOrNone(value: unknown): boolean {
  return value === undefined || value === null || isDay(value)
}

function isActions(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((one) => isObject(one) && isText(one['ref']) && isText(one['title']) && isDayOrNone(one['due']))
  )
}
