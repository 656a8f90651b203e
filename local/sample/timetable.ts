import type { PostRef } from '../../bot/actions/action.ts'
import type { Command, OfficeCommand, Raise } from '../../bot/actions/command.ts'
import { SERVICE } from '../../bot/actions/office.ts'
import type { Route } from '../../bot/actions/update.ts'
import { addDays, type Day, instantOf } from '../../bot/calendar/day.ts'
import { PEOPLE } from '../people.ts'
import type { SampleDays } from './calendar.ts'
import type { MeetingKey } from './meeting-key.ts'
import { MEETINGS, type SampleMeeting, setUpOffice } from './office.ts'
import { dayOfStep, dueOf, type Refs, type SampleCommand, type Step, type Story } from './story.ts'

/** Something that happens in the sample office. Its command is made when its time comes, because refs are known only then. */
export interface Happening {
  at: Date
  byOid: string
  route: Route
  words: string
  onBehalfOf?: PostRef
  atMeeting?: MeetingKey
  /** Whose ref the outcome gives: a meeting's or a story's. */
  names?: MeetingKey | Story
  command: (refs: Refs) => Command
}

/** The setting up, the planning and the course of the meetings. */
export function officeHappenings(days: SampleDays): Happening[] {
  const setUp = setUpOffice(days.today).map((command, i) => byOffice(minutesAfter(addDays(days.today, -200), '09:00', i), command))
  return [...setUp, ...MEETINGS.flatMap((meeting) => meetingHappenings(meeting, days))]
}

/** An action from its raise to its last update; times of a story never run backwards. */
export function storyHappenings(story: Story, number: number, days: SampleDays): Happening[] {
  const raisedOn = dayOfStep(story.at, days)
  // What was brought in from elsewhere was entered when the office was set up.
  const entered = typeof story.at === 'number' ? addDays(days.today, -190) : raisedOn
  let last = minutesAfter(entered, '16:30', number)
  const raise: Happening = {
    at: last,
    byOid: PEOPLE.spo.oid,
    route: story.oldRef ? 'import' : 'chat',
    words: '',
    names: story,
    command: (refs) => raiseOf(story, raisedOn, refs),
  }
  const steps = (story.steps ?? []).map((step, i) => {
    const wanted =
      step.route === 'meeting'
        ? '11:00'
        : `${String(8 + ((number * 3 + i * 5) % 9)).padStart(2, '0')}:${String(5 + ((number * 7 + i * 11) % 50)).padStart(2, '0')}`
    const at = minutesAfter(dayOfStep(step.on, days), wanted, step.route === 'meeting' ? number : 0)
    last = at > last ? at : new Date(last.getTime() + 4 * 60_000)
    return stepHappening(story, step, last)
  })
  return [raise, ...steps]
}

function meetingHappenings(meeting: SampleMeeting, days: SampleDays): Happening[] {
  const { key, board, type, title, time, venue, state, movedFrom } = meeting
  const day = days.meetingDay(key)
  const firstDay = movedFrom ? dayOfStep(movedFrom.day, days) : day
  const plan: OfficeCommand = { kind: 'plan-meeting', board, type, title, day: firstDay, time, venue, chair: 'PCC', cutOffDays: 5 }
  const planned = { ...byOffice(minutesAfter(dayOfStep(meeting.planned, days), '09:30', 0), plan), names: key }
  const turn = (at: Date, to: 'open-for-review' | 'held' | 'published'): Happening =>
    byOffice(at, (refs) => ({ kind: 'turn-meeting', meeting: refs.meetingRef(key), state: to }))
  const moved = movedFrom
    ? [
        byOffice(minutesAfter(dayOfStep(movedFrom.on, days), '10:00', 0), (refs) => ({
          kind: 'move-meeting',
          meeting: refs.meetingRef(key),
          day,
          time,
          venue,
        })),
      ]
    : []
  if (state === 'planned') return [planned, ...moved]
  const held = [turn(minutesAfter(day, '09:45', 0), 'open-for-review'), turn(minutesAfter(day, '20:00', 0), 'held')]
  if (state === 'held') return [planned, ...held]
  const published = minutesAfter(days.onOrAfter(addDays(day, 6)), '12:00', 0)
  return [planned, ...held, turn(published, 'published')]
}

function byOffice(at: Date, command: OfficeCommand | ((refs: Refs) => OfficeCommand)): Happening {
  return { at, byOid: SERVICE.oid, route: 'import', words: '', command: typeof command === 'function' ? command : () => command }
}

function stepHappening(story: Story, step: Step, at: Date): Happening {
  return {
    at,
    byOid: PEOPLE[step.by].oid,
    route: step.route,
    words: step.words,
    ...(step.onBehalfOf ? { onBehalfOf: step.onBehalfOf } : {}),
    ...(step.route === 'meeting' && typeof step.on === 'string' ? { atMeeting: step.on } : {}),
    command: (refs) => commandOf(step.command, story, refs),
  }
}

function commandOf(command: SampleCommand, story: Story, refs: Refs): Command {
  const ref = refs.actionRef(story)
  switch (command.kind) {
    case 'ask-date':
    case 'set-date':
      return { ...command, ref, due: dueOf(command.due, story.board, refs) }
    case 'bring-back':
    case 'carry-forward':
      return { ...command, ref, to: refs.meetingRef(command.to) }
    default:
      return { ...command, ref }
  }
}

function raiseOf(story: Story, raisedOn: Day, refs: Refs): Raise {
  return {
    kind: 'raise',
    actionKind: story.kind ?? 'action',
    wording: story.wording,
    quote: story.oldRef ? '' : `ACTION: ${story.wording}`,
    lead: story.lead,
    supporting: story.supporting ?? [],
    board: story.board,
    raisedAt: typeof story.at === 'string' ? refs.meetingRef(story.at) : '',
    raisedOn,
    due: dueOf(story.due, story.board, refs),
    lane: story.lane ?? 'joint',
    marking: story.marking ?? 'none',
    ...(story.oldRef ? { oldRef: story.oldRef } : {}),
  }
}

function minutesAfter(day: Day, time: string, minutes: number): Date {
  return new Date(instantOf(day, time).getTime() + minutes * 60_000)
}
