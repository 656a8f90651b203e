import type { MeetingView, OfficeView } from '../../bot/api/contract.ts'
import { type Draft, dayFault, needed } from './drafts.ts'

type Day = OfficeView['today']

export interface MeetingDraft {
  board: string
  type: MeetingView['type']
  title: string
  day: string
  /** `HH:MM`; empty while it is not known. */
  time: string
  venue: string
  chair: string
  cutOffDays: string
}

/** A meeting to be planned on one of the boards whose meetings the person plans. */
export function planDraft(office: OfficeView, board = office.plansFor[0] ?? ''): Draft<MeetingDraft> {
  return {
    start: {
      board,
      type: 'performance',
      title: '',
      day: '',
      time: '',
      venue: '',
      chair: chairsOf(office, board)[0] ?? '',
      cutOffDays: '5',
    },
    faultsIn: ({ title, day, chair, cutOffDays }) => ({
      ...needed({ title }, 'Give the meeting its name.'),
      ...dayFault({ day }),
      ...needed({ chair }, 'Make the post first that chairs the meeting.'),
      ...(daysIn(cutOffDays) === undefined ? { cutOffDays: 'Write a whole number from 0 to 30.' } : {}),
    }),
    commandFor: ({ title, day, venue, cutOffDays, ...rest }) => ({
      kind: 'plan-meeting',
      ...rest,
      title: title.trim(),
      day: day as Day,
      venue: venue.trim(),
      cutOffDays: daysIn(cutOffDays) ?? 5,
    }),
  }
}

/** The posts that may chair a board's meeting: those that have the part, else all. */
export function chairsOf({ posts }: OfficeView, board: string): string[] {
  const chairs = posts.filter(({ grants }) => grants.some((g) => g.role === 'chair' && (g.board === '*' || g.board === board)))
  return (chairs.length > 0 ? chairs : posts).map(({ ref }) => ref)
}

export type MoveDraft = Pick<MeetingDraft, 'day' | 'time' | 'venue'>

export function moveDraft({ ref, day, time, venue }: MeetingView): Draft<MoveDraft> {
  return {
    start: { day, time, venue },
    faultsIn: (draft) => dayFault({ day: draft.day }),
    commandFor: (draft) => ({ kind: 'move-meeting', meeting: ref, day: draft.day as Day, time: draft.time, venue: draft.venue.trim() }),
  }
}

export interface StateDraft {
  state: MeetingView['state']
}

export function stateDraft({ ref, state }: MeetingView): Draft<StateDraft> {
  return { start: { state }, faultsIn: () => ({}), commandFor: (draft) => ({ kind: 'turn-meeting', meeting: ref, state: draft.state }) }
}

export interface ClosureDraft {
  day: string
}

/** A day of closure more. All of them are one setting, parted by commas. */
export function closureDraft({ closures }: OfficeView): Draft<ClosureDraft> {
  return {
    start: { day: '' },
    faultsIn: ({ day }) => (closures.some((one) => one === day) ? { day: 'This day is closed already.' } : dayFault({ day })),
    commandFor: ({ day }) => closuresCommand([...closures, day as Day]),
  }
}

export function closuresCommand(days: readonly Day[]) {
  return { kind: 'set-setting', name: 'closures', value: days.toSorted().join(',') } as const
}

function daysIn(text: string): number | undefined {
  return /^\d{1,2}$/.test(text.trim()) && Number(text) <= 30 ? Number(text) : undefined
}
