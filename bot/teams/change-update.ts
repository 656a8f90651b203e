import type { StoredNotes } from '../minutes/proposal.ts'
import { boardIn, meetingIn } from '../minutes/propose-reviewed.ts'
import type { ReviewedChange, ReviewedUpdate } from '../minutes/reviewed-update.ts'
import { sayUnknownRef } from '../words/questions.ts'
import { sayNoSuchPlace } from '../words/reviewed-talk.ts'
import { type Asker, type Desk, visible } from './desk.ts'
import type { UpdateLine } from './typed-updates.ts'

/** What was typed to change one update: which action, where it goes, or what became of it. */
export type UpdateEdit = Extract<UpdateLine, { way: 'is' | 'goes-to' | 'as' }>

type Patch = Partial<Pick<ReviewedUpdate, 'ref' | 'change'>> | { problem: string }

/** Reads such words; what cannot be read changes nothing and says so. */
export function readUpdateEdit(
  desk: Desk,
  asker: Asker,
  { notes, update, line }: { notes: StoredNotes; update: ReviewedUpdate; line: UpdateEdit },
): Patch {
  if (line.way === 'is') {
    const ref = actionMeant(desk, asker, notes, line.ref)
    return ref === undefined ? { problem: sayUnknownRef([line.ref]) } : { ref }
  }
  if (line.way === 'as') return { change: keepPlace(line.change, update.change) }
  const facts = { office: desk.record.office(), board: notes.board, on: asker.today, today: asker.today }
  const board = boardIn(line.place, facts)
  if (board !== '') return { change: { kind: 'transfer', board } }
  const to = facts.office.meetings.get(line.place.toUpperCase())?.ref ?? meetingIn(line.place, facts)
  if (to === '') return { problem: sayNoSuchPlace(line.place) }
  return { change: { kind: update.change.kind === 'bring-back' ? 'bring-back' : 'carry-forward', to } }
}

/** "Brought back" of what was to be carried to a meeting goes to that meeting. */
function keepPlace(change: ReviewedChange, before: ReviewedChange): ReviewedChange {
  const goes = (one: ReviewedChange) => one.kind === 'carry-forward' || one.kind === 'bring-back'
  return goes(change) && goes(before) && 'to' in before ? ({ ...change, to: before.to } as ReviewedChange) : change
}

function actionMeant(desk: Desk, asker: Asker, notes: StoredNotes, typed: string): string | undefined {
  const whole = visible(desk, asker.actor, typed)
  if (whole) return whole.ref
  const numbered = [...desk.record.actions().values()]
    .map(({ action }) => action)
    .filter(
      (action) => action.board === notes.board && action.status !== 'discharged' && Number(action.ref.split('-')[2]) === Number(typed),
    )
    .filter((action) => visible(desk, asker.actor, action.ref))
  return numbered.length === 1 ? numbered[0]?.ref : undefined
}
