import type { ActionRef } from '../actions/action.ts'
import { maySee } from '../actions/rights.ts'
import type { ReviewedConfirmation } from '../minutes/confirm-reviewed.ts'
import type { Notebook } from '../minutes/notebook.ts'
import type { StoredNotes } from '../minutes/proposal.ts'
import { missingIn, type ReviewedChange, type ReviewedUpdate } from '../minutes/reviewed-update.ts'
import { writeBoard, writeDay, writeMeeting } from '../words/days.ts'
import { sayNoSuchChoice, sayNotesHeading, sayUpdatesConfirmed } from '../words/notes-screen.ts'
import { sayBecomes, sayUnknownUpdate, sayUpdateChanged, sayUpdateDropped } from '../words/reviewed-talk.ts'
import type { NotesAnswer, NotesRequest, NotesUpdate } from './contract.ts'
import type { Sight } from './views.ts'

/** What a command about notes came to, before it is shown. */
export type Came = Omit<NotesAnswer, 'notes'> & { status: number; notes: StoredNotes }

export type UpdateCommand = Extract<NotesRequest['command'], { kind: 'confirm-updates' | 'drop-update' | 'set-update' }>

export function isAboutUpdates(command: NotesRequest['command']): command is UpdateCommand {
  return command.kind === 'confirm-updates' || command.kind === 'drop-update' || command.kind === 'set-update'
}

/** What notes say of one earlier action; the notebook has left out what is not theirs to see. */
export function viewUpdate(update: ReviewedUpdate, sight: Sight): NotesUpdate {
  const { number, quote, ref, change, doubts } = update
  const wordingOf = (one: ActionRef) => sight.record.actions().get(one)?.action.wording.t ?? ''
  return {
    number,
    quote,
    ref,
    doubts,
    state: update.state === 'proposed' ? 'waiting' : update.state === 'confirmed' ? 'recorded' : 'rejected',
    wording: wordingOf(ref),
    candidates: update.candidates.map((one) => ({ ref: one, wording: wordingOf(one) })),
    becomes: becomesOf(change, sight),
    isClear: missingIn(update) === null,
    ...choiceOf(change),
  }
}

function becomesOf(change: ReviewedChange, { record, today }: Sight): string {
  const { meetings, boards } = record.office()
  if (change.kind === 'transfer')
    return sayBecomes({ kind: change.kind, place: change.board === '' ? '' : writeBoard(change.board, boards) })
  if (change.kind === 'carry-forward' || change.kind === 'bring-back')
    return sayBecomes({ kind: change.kind, place: change.to === '' ? '' : writeMeeting(change.to, { meetings, boards, today }) })
  return sayBecomes(change)
}

function choiceOf(change: ReviewedChange): Pick<NotesUpdate, 'choice' | 'chosen'> {
  switch (change.kind) {
    case 'transfer':
      return { choice: 'board', chosen: change.board }
    case 'carry-forward':
    case 'bring-back':
      return { choice: 'meeting', chosen: change.to }
    case 'discharge':
      return { choice: 'outcome', chosen: change.outcome }
    case 'withdraw':
      return { choice: 'outcome', chosen: 'withdrawn' }
    case 'report-done':
    case 'report-progress':
      return { choice: null, chosen: '' }
    default:
      return change satisfies never
  }
}

/** Gives a command about what notes say of earlier actions. Undefined: no such notes for this person. */
export async function giveUpdateCommand(
  { notebook, sight }: { notebook: Notebook; sight: Sight },
  { id, oid, since }: { id: string; oid: string; since: number },
  command: UpdateCommand,
): Promise<Came | undefined> {
  if (command.kind === 'confirm-updates') {
    const result = await notebook.confirmReviewed(id, oid, command.numbers, { route: 'tab', since })
    return result && cameOf(result, sight)
  }
  const notes = await notebook.find(id, oid)
  if (!notes) return undefined
  const { number } = command
  const no = (says: string): Came => ({ ok: false, status: 409, says, number, made: [], notes })
  const update = notes.reviewed.find((one) => one.number === number && one.state === 'proposed')
  const patch = update && (command.kind === 'drop-update' ? { state: 'dropped' as const } : patchOf(update, command, sight))
  if (!update || !patch) return no(update ? sayNoSuchChoice() : sayUnknownUpdate(number))
  const changed = await notebook.changeReviewed(id, oid, number, patch)
  const now = changed?.reviewed.find((one) => one.number === number)
  if (!changed || !now) return no(sayUnknownUpdate(number))
  const value = [now.ref, becomesOf(now.change, sight)].filter(Boolean).join(', ')
  const says = command.kind === 'drop-update' ? sayUpdateDropped(number) : sayUpdateChanged(number, value)
  return { ok: true, status: 200, says, number, made: [], notes: changed }
}

type Patch = Partial<Pick<ReviewedUpdate, 'ref' | 'change'>>

/** What was chosen, if it is there to be chosen. */
function patchOf(update: ReviewedUpdate, { ref, chosen }: { ref?: string; chosen?: string }, { record, actor }: Sight): Patch | undefined {
  const state = ref === undefined ? undefined : record.actions().get(ref)
  if (ref !== undefined && !(state && maySee(actor, state.action))) return undefined
  const change = chosen === undefined ? update.change : changeTo(update.change, chosen, record.office())
  return change && { change, ...(ref === undefined ? {} : { ref }) }
}

function changeTo(
  change: ReviewedChange,
  chosen: string,
  office: Pick<ReturnType<Sight['record']['office']>, 'boards' | 'meetings'>,
): ReviewedChange | undefined {
  const { choice } = choiceOf(change)
  if (choice === 'board') return office.boards.has(chosen) ? { kind: 'transfer', board: chosen } : undefined
  if (change.kind === 'carry-forward' || change.kind === 'bring-back')
    return office.meetings.has(chosen) ? { kind: change.kind, to: chosen } : undefined
  if (choice !== 'outcome') return undefined
  if (chosen === 'withdrawn') return { kind: 'withdraw' }
  return chosen === 'met' || chosen === 'part-met' || chosen === 'superseded' ? { kind: 'discharge', outcome: chosen } : undefined
}

function cameOf({ notes, recorded, refused, ...result }: ReviewedConfirmation, { record, today }: Sight): Came {
  const isClosed = ({ refusal }: (typeof refused)[number]) => refusal.refused === 'meeting-not-open'
  const meeting = record.office().meetings.get(notes.meeting)
  const says = sayUpdatesConfirmed({
    ...result,
    made: recorded.map(({ ref }) => ref),
    closed: refused.filter(isClosed).map(({ number }) => number),
    refused: refused.filter((one) => !isClosed(one)),
    meeting: meeting ? sayNotesHeading(meeting.title, writeDay(meeting.day, today)) : '',
  })
  const isHindered = refused.length + result.incomplete.length + result.unrecorded.length > 0
  return { ok: !isHindered, status: isHindered ? 409 : result.kept.length > 0 ? 202 : 200, says, number: 0, made: recorded, notes }
}
