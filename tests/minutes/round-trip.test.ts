import { beforeAll, expect, test } from 'vitest'
import { actorOn } from '../../bot/actions/office.ts'
import { createNotebook } from '../../bot/minutes/notebook.ts'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { notesAsText } from '../../bot/minutes/write/as-text.ts'
import type { WrittenNotes } from '../../bot/minutes/write/compose.ts'
import { writeNotesOf } from '../../bot/minutes/write/gather.ts'
import { readPaper } from '../../bot/papers/read-paper.ts'
import { writeWord } from '../../bot/papers/write-word.ts'
import { createMemoryFiles } from '../support/memory-files.ts'
import { createSmallOffice, people, type SmallOffice } from '../support/small-office.ts'

const { policyOfficer, chair } = people
const MEETING = 'AA-M2026-01'
const STAMP = 'Written from the record as at Friday 23 January 2026, 10:00.'

const NOTES = `Assurance and Accountability Meeting Notes
Date: Tuesday 20th January 2026
Chair: Avery Thorne
Attendance
- Avery Thorne (PCC) – Police and Crime Commissioner
- Robin Marsh (CC) – Chief Constable
- Jude Hallam (DCC) – Deputy Chief Constable

Review of Action Tracker
- AA-2026-001, the response plan: it was received, and the action was discharged.
- AA-2026-002, the options for rural patrols: the costs are not known yet. Carried forward to the March meeting.
- AA-2026-003, the stop and search figures: the DCC reported that half of them are counted.
- AA-2026-004, the fleet: this was moved to the Police and Crime Panel.

Custody
The CC spoke about the cells.
ACTION: CC to share the custody figures with the PCC by 30 April 2026.
Roads
ACTION: DCC, supported by CC, to send the road plan to the councils by 27 February 2026.
ACTION: CC to set out what the dog unit costs.

Confirmation of Next Meeting Type / Date / Time / Venue
Performance A&A meeting, Thursday 26 March 2026 at 10:00
`

let office: SmallOffice
let written: WrittenNotes
/** Notes of 20 January are read, confirmed and written out again on 23 January. */
beforeAll(async () => {
  let now = '2026-01-12T10:00:00Z'
  office = await createSmallOffice(() => new Date(now))
  const before = { raisedAt: '', raisedOn: '2026-01-12' } as const
  await office.raise({ wording: 'Share the response plan with the PCC.', ...before })
  await office.raise({ wording: 'Set out the options for rural patrols.', ...before })
  await office.raise({ wording: 'Publish the stop and search figures.', lead: 'DCC', ...before })
  await office.raise({ wording: 'Review the age of the fleet.', ...before })
  now = '2026-01-20T10:00:00Z'
  await office.does(policyOfficer.oid, { kind: 'turn-meeting', meeting: MEETING, state: 'open-for-review' })
  now = '2026-01-23T10:00:00Z'
  const notebook = createNotebook({ files: createMemoryFiles(), record: office.record, inbox: office.commands, clock: office.clock })
  const notes = await notebook.take(NOTES, policyOfficer.oid)
  if (!notes) throw new Error('the policy officer may raise')
  const chosen = notes.proposals.map(({ number, rev }) => ({ number, rev }))
  const raised = await notebook.confirm(notes.id, policyOfficer.oid, chosen, { route: 'tab' })
  // Which board was meant is the one thing that the words left open.
  await notebook.changeReviewed(notes.id, policyOfficer.oid, 4, { change: { kind: 'transfer', board: 'PCP' } })
  const numbers = notes.reviewed.map(({ number }) => number)
  const settled = await notebook.confirmReviewed(notes.id, policyOfficer.oid, numbers, { route: 'tab' })
  expect([raised?.made.length, settled?.recorded.length, settled?.refused]).toEqual([3, 4, []])
  const { meetings } = office.record.office()
  const meeting = meetings.get(MEETING)
  if (!meeting) throw new Error('the meeting is planned')
  written = await writeNotesOf(office.record, { actor: actorOn(office.record.office(), chair.oid, '2026-01-23'), meeting })
})

/** What notes come to: each action with owners and date, each earlier action with its outcome, the next meeting. */
function gist(text: string) {
  const read = readNotes(text)
  return {
    actions: read.actions.map(({ owners, dueDate }) => [owners[0], dueDate]),
    reviewed: read.reviewed.map(({ outcome, quote }) => [/AA-\d{4}-\d{3}/.exec(quote)?.[0], outcome]),
    next: read.meeting.nextMeeting.day,
  }
}

test('notes that are read, confirmed and written out tell the same actions and outcomes when they are read again', async () => {
  const before = gist(NOTES)
  expect(before).toEqual({
    actions: [
      ['CC', '2026-04-30'],
      ['DCC', '2026-02-27'],
      ['CC', null],
    ],
    reviewed: [
      ['AA-2026-001', 'discharged'],
      ['AA-2026-002', 'carried forward'],
      ['AA-2026-003', 'updated'],
      ['AA-2026-004', 'transferred'],
    ],
    next: '2026-03-26',
  })
  expect(gist(notesAsText(written, STAMP))).toEqual(before)
  const paper = await readPaper(await writeWord(written, STAMP), 'notes.docx')
  expect(gist('text' in paper ? paper.text : '')).toEqual(before)
})
