import type { RecordStore } from '../actions/store.ts'
import { parseDay } from '../calendar/day.ts'
import { createWorkingDays, type WorkingDays } from '../calendar/working-days.ts'

/** Working days with the closures that the settings name (`closures`: days, parted by commas); made anew only when they change. */
export function createClosures(record: Pick<RecordStore, 'office'>): () => WorkingDays {
  let made: { text: string; days: WorkingDays } | undefined
  return () => {
    const text = record.office().settings.get('closures') ?? ''
    if (made?.text !== text) made = { text, days: createWorkingDays(text.split(',').flatMap((day) => parseDay(day.trim()) ?? [])) }
    return made.days
  }
}
