import { createCommands } from '../../bot/actions/commands.ts'
import type { Update } from '../../bot/actions/update.ts'
import type { Day } from '../../bot/calendar/day.ts'
import { type SampleDays, sampleDays } from './calendar.ts'
import { governance } from './governance.ts'
import type { MeetingKey } from './meeting-key.ts'
import { createPaperRecord, type PaperRecord } from './paper-record.ts'
import { performance } from './performance.ts'
import type { Refs, Story } from './story.ts'
import { thematic } from './thematic.ts'
import { type Happening, officeHappenings, storyHappenings } from './timetable.ts'

/**
 * The record of the sample office as it stands on the morning of a day: two boards, six meetings, 40 actions with their histories.
 * Every update was decided by the product's own rules; a refusal is an error in the sample. The same day always gives the same updates.
 */
export async function sampleUpdates(today: Day): Promise<Update[]> {
  return (await writeSample(today)).log()
}

/** The same, with the state that the updates fold to. */
export async function writeSample(today: Day): Promise<PaperRecord> {
  const record = createPaperRecord()
  const named = new Map<MeetingKey | Story, string>()
  const days = sampleDays(today)
  const refs: Refs = { ...days, meetingRef: (key) => nameOf(named, key), actionRef: (story) => nameOf(named, story) }
  let now = new Date(0)
  const onLag = (_subject: string, fault: Error) => {
    throw fault
  }
  const commands = createCommands({ record, clock: () => now, onLag })
  for (const [number, happening] of inOrder(days).entries()) {
    const { at, byOid, route, words, onBehalfOf, atMeeting, names } = happening
    now = at
    const command = happening.command(refs)
    const outcome = await commands.submit({
      command,
      requestId: `sample-${String(number).padStart(3, '0')}`,
      byOid,
      route,
      words,
      ...(onBehalfOf ? { onBehalfOf } : {}),
      ...(atMeeting ? { atMeeting: refs.meetingRef(atMeeting) } : {}),
    })
    if (!outcome.ok) throw new Error(`The sample's ${command.kind} on ${at.toISOString()} is refused: ${JSON.stringify(outcome.refusal)}`)
    const subject = outcome.updates[0]?.subject
    if (names && subject) named.set(names, subject)
  }
  return record
}

function inOrder(days: SampleDays): Happening[] {
  const stories = [...performance, ...thematic, ...governance].flatMap((story, i) => storyHappenings(story, i, days))
  return [...officeHappenings(days), ...stories].sort((a, b) => a.at.getTime() - b.at.getTime())
}

function nameOf(named: ReadonlyMap<MeetingKey | Story, string>, what: MeetingKey | Story): string {
  const ref = named.get(what)
  if (!ref) throw new Error(`The sample uses ${typeof what === 'string' ? what : what.wording} before it has a ref`)
  return ref
}
