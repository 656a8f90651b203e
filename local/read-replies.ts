import { createInterface } from 'node:readline'
import { z } from 'zod'
import { type Day, parseDay } from '../bot/calendar/day.ts'
import { readReply } from '../bot/replies/read.ts'

const day = z.string().refine((text): text is Day => parseDay(text) !== undefined, 'must be a day such as 2026-03-31')
const Line = z.object({
  id: z.string(),
  today: day,
  actions: z.array(z.object({ ref: z.string(), title: z.string(), due: day.nullish() })),
  nextMeeting: day.nullish(),
  text: z.string(),
})

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

function parseLine(line: string): { reply: z.infer<typeof Line> } | { fault: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: 'this is not JSON, so it was not read.' }
    throw error
  }
  const checked = Line.safeParse(value)
  if (checked.success) return { reply: checked.data }
  const [issue] = checked.error.issues
  return { fault: `“${issue?.path.join('.') || 'the line'}” cannot be read: ${issue?.message ?? 'it has the wrong form'}.` }
}
