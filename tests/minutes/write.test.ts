import { beforeAll, describe, expect, test } from 'vitest'
import type { ActionCommand } from '../../bot/actions/command.ts'
import type { Update } from '../../bot/actions/update.ts'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { notesAsHtml } from '../../bot/minutes/write/as-html.ts'
import { notesAsText } from '../../bot/minutes/write/as-text.ts'
import { composeNotes, isTouchedAt, type WrittenNotes } from '../../bot/minutes/write/compose.ts'
import { createSmallOffice, people, type SmallOffice } from '../support/small-office.ts'

const { chair, policyOfficer, chief } = people
const STAMP = 'Written from the record as at Monday 2 March 2026, 10:00.'
const at = 'AA-M2026-01'
const day = (value: `${number}-${number}-${number}`) => ({ form: 'day' as const, day: value })

let office: SmallOffice
let written: WrittenNotes
/** Meeting AA-M2026-01 is held on the day of the clock, Monday 2 March 2026. */
beforeAll(async () => {
  office = await createSmallOffice()
  await office.does(policyOfficer.oid, { kind: 'move-meeting', meeting: at, day: '2026-03-02', time: '10:00', venue: 'Lantern Room' })
  const before = { raisedAt: '', raisedOn: '2026-01-12' as const }
  const old = await office.raise({ wording: 'Share the response plan with the PCC.', ...before })
  const slow = await office.raise({ wording: 'Set out the options for rural patrols.', ...before })
  const back = await office.raise({
    wording: 'Satisfaction of victims',
    actionKind: 'bring-back',
    ...before,
    due: { form: 'meeting', meeting: at },
  })
  const undone = await office.raise({ wording: 'Publish the stop and search figures.', lead: 'DCC', ...before })
  await office.raise({ wording: 'List the vetting cases.', lane: 'office', lead: 'PCC-POLICY', ...before })
  const does = (oid: string, command: object, words?: string) => office.does(oid, command as ActionCommand, words)
  await does(chief.oid, { kind: 'report-done', ref: old }, 'Sent on Friday.')
  await does(chair.oid, { kind: 'discharge', ref: old, outcome: 'met', reason: 'The plan was received.' })
  await does(policyOfficer.oid, { kind: 'carry-forward', ref: slow, to: 'AA-M2026-02', reason: 'Costs are awaited.' })
  await does(policyOfficer.oid, { kind: 'report-progress', ref: undone, percent: 90 }, '90%')
  await does(policyOfficer.oid, { kind: 'undo', ref: undone })
  await does(policyOfficer.oid, { kind: 'carry-forward', ref: back, to: 'AA-M2026-02', reason: 'The survey is late.' })
  const arose = { raisedAt: at, raisedOn: '2026-03-02' as const }
  await office.raise({ wording: 'CC to share the burglary figures with the PCC', ...arose, due: day('2026-04-30') })
  await office.raise({ wording: 'DCC to write to the councils about speeding', lead: 'DCC', ...arose, due: { form: 'none' } })
  written = await compose()
})

async function compose(): Promise<WrittenNotes> {
  const { record } = office
  const meeting = record.office().meetings.get(at)
  if (!meeting) throw new Error('the meeting is planned')
  const actions = [...record.actions().values()].map((state) => state.action).filter((action) => action.board === 'AA')
  const touched = actions.filter((action) => isTouchedAt(action, meeting))
  const histories = new Map<string, Update[]>()
  for (const { ref } of touched) histories.set(ref, await record.history(ref))
  return composeNotes({ meeting, actions, histories, office: record.office() })
}

const linesOf = (number: number) => written.blocks[number]?.lines.map(({ text }) => text)

describe('the blocks for the notes of a meeting', () => {
  test('review what was open before it, and say what the meeting made of it; what was taken back is not said', () => {
    expect(linesOf(0)).toEqual([
      '4 actions were open before the meeting; 1 discharged and 2 moved on to a later meeting.',
      'AA-2026-001 (CC) – Share the response plan with the PCC: reported done; discharged (met).',
      'AA-2026-002 (CC) – Set out the options for rural patrols: carried forward to the A&A meeting on Thursday 26 March 2026.',
      'AA-2026-003 (CC) – Satisfaction of victims: carried forward to the A&A meeting on Thursday 26 March 2026.',
    ])
  })

  test('list what arose, with owner and date', () => {
    expect(linesOf(1)).toEqual([
      'CC to share the burglary figures with the PCC. Owner: CC. Due: Thursday 30 April 2026. (AA-2026-006)',
      'DCC to write to the councils about speeding. Owner: DCC. Due: date owed by DCC. (AA-2026-007)',
    ])
  })

  test('list the items that earlier meetings put down for it, and the next meeting', () => {
    expect(linesOf(2)).toEqual(['Satisfaction of victims (AA-2026-003, owner: CC, from Monday 12 January 2026; meetings carried: 1)'])
    expect(linesOf(3)).toEqual([
      'Performance A&A meeting – A&A Performance, quarter 4, Thursday 26 March 2026 at 10:00, Lantern Room. Chair: PCC.',
    ])
  })

  test('leave out what is not for publication, and count it', () => {
    expect(written.leftOut).toBe(1)
    expect(written.leftOutSays).toBe('1 action is not for publication and is left out here.')
    expect(JSON.stringify(written)).not.toContain('vetting')
  })

  test('trace each sentence to the records from which it is written', () => {
    expect(written.blocks[0]?.lines[1]?.from).toEqual(['AA-2026-001.0002', 'AA-2026-001.0003'])
    expect(written.blocks.flatMap(({ lines }) => lines).filter(({ from }) => from.length === 0)).toEqual([])
  })

  test('read again give the same actions and outcomes', () => {
    const read = readNotes(notesAsText(written, STAMP))
    expect(read.actions.map(({ owners, dueDate, text }) => [owners[0], dueDate, text.slice(0, 30)])).toEqual([
      ['CC', '2026-04-30', 'CC to share the burglary figur'],
      ['DCC', null, 'DCC to write to the councils a'],
    ])
    expect(read.reviewed.map(({ outcome, quote }) => [outcome, /AA-\d{4}-\d{3}/.exec(quote)?.[0]])).toEqual([
      ['discharged', 'AA-2026-001'],
      ['carried forward', 'AA-2026-002'],
      ['carried forward', 'AA-2026-003'],
    ])
    expect(read.meeting.nextMeeting.day).toBe('2026-03-26')
  })

  test('as a page hold back what would be markup', () => {
    const line = { text: 'Share <script>alert("1")</script> & more', from: [] }
    const page = notesAsHtml({ ...written, blocks: [{ title: 'A & B', lines: [line] }] }, STAMP)
    expect(page).toContain('<li>Share &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</li>')
    expect(page).toContain('<h2>A &amp; B</h2>')
    expect(page).not.toContain('<script')
  })
})
