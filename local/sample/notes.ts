import { readFile } from 'node:fs/promises'
import type { Day } from '../../bot/calendar/day.ts'
import { writeDay } from '../../bot/words/days.ts'
import { sampleDays } from './calendar.ts'
import type { MeetingKey } from './meeting-key.ts'

export interface SampleNotes {
  name: 'public' | 'thematic' | 'governance'
  text: string
}

/**
 * Three sets of invented notes for pasting, in the marker styles of real ones: `Action:` within the text; `ACTION:` with initials and a summary
 * that repeats; `Actions arising:` with lines and items to be brought back. Their days keep their distance from today.
 */
export async function sampleNotes(today: Day): Promise<SampleNotes[]> {
  const names: SampleNotes['name'][] = ['public', 'thematic', 'governance']
  return Promise.all(
    names.map(async (name) => ({ name, text: filled(await readFile(new URL(`notes/${name}.txt`, import.meta.url), 'utf8'), today) })),
  )
}

function filled(template: string, today: Day): string {
  const days = sampleDays(today)
  return template.replace(/\{\{(meeting|month|months|day):([^}]+)\}\}/g, (_whole, what: string, value: string) => {
    if (what === 'day') return writeDay(days.day(Number(value)))
    if (what === 'months') return days.window([Number(value.split(',')[0]), Number(value.split(',')[1])]).words
    const written = writeDay(days.meetingDay(value as MeetingKey))
    return what === 'month' ? (written.split(' ').at(-2) ?? '') : written
  })
}
