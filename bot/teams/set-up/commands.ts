import type { OfficeCommand } from '../../actions/command.ts'
import type { Office } from '../../actions/office.ts'
import { parseDay } from '../../calendar/day.ts'
import { writeBoard } from '../../words/days.ts'
import type { SetUpLine } from './lines.ts'

type Line<K extends SetUpLine['kind']> = Extract<SetUpLine, { kind: K }>

/** A board said again keeps what the line does not say. */
export function boardCommand({ board, title, frequency }: Line<'board'>, { boards }: Office): OfficeCommand {
  const known = boards.get(board)
  const { purpose = '', notesPublished = false, public: isPublic = false } = known ?? {}
  const said = { frequency: frequency || (known?.frequency ?? ''), cadence: frequency || (known?.cadence ?? '') }
  return { kind: 'make-board', board, title, purpose, notesPublished, public: isPublic, ...said }
}

/** A post said again keeps the roles that it has: nobody takes their own rights away by a slip. */
export function postCommand({ post, title, organisation, grants }: Line<'post'>, { posts }: Office): OfficeCommand {
  const kept = (posts.get(post)?.grants ?? []).filter((had) => !grants.some((one) => one.role === had.role && one.board === had.board))
  return { kind: 'make-post', post, title, organisation, grants: [...kept, ...grants] }
}

const USUAL_CUT_OFF = 5

/** Working days before a meeting by which updates are wanted, unless its own line says otherwise. */
export function usualCutOff({ settings }: Office): number {
  return Number(settings.get('cut-off') ?? USUAL_CUT_OFF)
}

export function meetingCommand(line: Line<'meeting'>, office: Office): OfficeCommand {
  const { board, type, day, time, venue, chair, cutOffDays } = line
  const kind = type === 'ad-hoc' ? '' : ` ${type.charAt(0).toUpperCase()}${type.slice(1)}`
  const title = `${writeBoard(board, office.boards)}${kind}`
  return { kind: 'plan-meeting', board, type, title, day, time, venue, chair, cutOffDays: cutOffDays ?? usualCutOff(office) }
}

/** The office's own closures, in order. */
export function closuresOf({ settings }: Pick<Office, 'settings'>) {
  return (settings.get('closures') ?? '').split(',').flatMap((day) => parseDay(day.trim()) ?? [])
}

export function closuresCommand({ days, open }: Line<'closures'>, office: Office): OfficeCommand {
  const known = closuresOf(office)
  const after = open ? known.filter((day) => !days.includes(day)) : [...known, ...days]
  return { kind: 'set-setting', name: 'closures', value: [...new Set(after)].sort().join(',') }
}
