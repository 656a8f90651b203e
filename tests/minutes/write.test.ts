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
  await office.raise({ wording: 'Review the informant case.', marking: 'official-sensitive', ...before })
  const does = (oid: string, command: object, words?: string) => office.does(oid, command as ActionCommand, words)
  await does(chief.oid, { kind: 'report-done', ref: old }, 'Sent on Friday.')
  await does(chair.oid, { kind: 'discharge', ref: old, outcome: 'met', reason: 'The plan was received.' })
  await does(policyOfficer.oid, { kind: 'carry-forward', ref: slow, to: 'AA-M2026-02', reason: 'Costs are awaited.' })
  await does(policyOfficer.oid, { kind: 'report-progress', ref: undone, percent: 90 }, '90%')
  await does(policyOfficer.oid, { kind: 'undo', ref: undone })
  await does(policyOfficer.oid, { kind: 'carry-forward', ref: back, to: 'AA-M2026-02', reason: 'The survey is late.' })
  const arose = { raisedAt: at, raisedOn: '2026-03-02' as const }
  await office.raise({ wording: 'CC to share the burglary figures with the PCC', ...arose, due: day('2026-04-30') })
  const dated = '2026-05-29' as const
  await office.does(policyOfficer.oid, { kind: 'set-date', ref: 'AA-2026-007', due: day(dated), reason: 'The figures come in May.' })
  await office.raise({ wording: 'DCC to write to the councils about speeding', lead: 'DCC', ...arose, due: { form: 'none' } })
  written = await compose(office, at)
})

async function compose({ record }: SmallOffice, of: string): Promise<WrittenNotes> {
  const meeting = record.office().meetings.get(of)
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

  test('list what arose, with owner and the date that was agreed then', () => {
    expect(linesOf(2)).toEqual([
      'CC to share the burglary figures with the PCC. Owner: CC. Due: Thursday 30 April 2026. (AA-2026-007)',
      'DCC to write to the councils about speeding. Owner: DCC. Due: date owed by DCC. (AA-2026-008)',
    ])
  })

  test('list the items that earlier meetings put down for it, and the next meeting', () => {
    expect(linesOf(1)).toEqual([
      'Satisfaction of victims (AA-2026-003, owner: CC, from Monday 12 January 2026; moved to a later meeting once)',
    ])
    expect(linesOf(3)).toEqual([
      'Performance A&A meeting – A&A Performance, quarter 4, Thursday 26 March 2026 at 10:00, Lantern Room. Chair: PCC.',
    ])
  })

  test('leave out what is not for publication, and count it', () => {
    expect(written.leftOut).toEqual({ marking: 1, lane: 1 })
    expect(written.leftOutSays).toBe('2 actions are not for publication and are left out here (1 by its marking and 1 for one side only).')
    expect(JSON.stringify(written)).not.toMatch(/vetting|informant/)
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
    const page = notesAsHtml({ ...written, blocks: [{ name: 'next', title: 'A & B', lines: [line] }] }, STAMP)
    expect(page).toContain('<p>Share &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</p>')
    expect(page).toContain('<h2>A &amp; B</h2>')
    expect(page).not.toContain('<script')
  })
})

describe('decisions that are recorded after the meeting', () => {
  /** The review of AA-M2026-01 (20 January) is open until 2 March, on which AA-M2026-02 is held. */
  const review = async () => {
    let now = '2026-01-20T10:00:00Z'
    const late = await createSmallOffice(() => new Date(now))
    const before = { raisedAt: '', raisedOn: '2026-01-12' as const }
    const [done, moved, sent, reported] = [
      await late.raise({ wording: 'Share the response plan.', ...before }),
      await late.raise({ wording: 'Set out the options.', ...before }),
      await late.raise({ wording: 'Publish the figures.', ...before }),
      await late.raise({ wording: 'Count the keys.', ...before }),
    ]
    await late.does(policyOfficer.oid, { kind: 'move-meeting', meeting: 'AA-M2026-02', day: '2026-03-02', time: '10:00', venue: '' })
    await late.does(policyOfficer.oid, {
      kind: 'plan-meeting',
      board: 'AA',
      type: 'public',
      title: '',
      day: '2026-06-02',
      time: '',
      venue: '',
      chair: 'PCC',
      cutOffDays: 5,
    })
    await late.does(policyOfficer.oid, { kind: 'turn-meeting', meeting: at, state: 'open-for-review' })
    now = '2026-01-23T10:00:00Z'
    const record = (command: ActionCommand) =>
      late.commands.submit({ command, requestId: command.ref, byOid: people.minuteTaker.oid, route: 'tab', words: '', atMeeting: at })
    await record({ kind: 'discharge', ref: done, outcome: 'met', reason: '' })
    await record({ kind: 'carry-forward', ref: moved, to: 'AA-M2026-02', reason: '' })
    await late.does(chair.oid, { kind: 'transfer', ref: sent, board: 'PCP', reason: 'Theirs.' })
    now = '2026-03-02T10:00:00Z'
    await late.does(chair.oid, { kind: 'bring-back', ref: reported, to: 'AA-M2026-03', reason: '' })
    await late.does(chief.oid, { kind: 'report-progress', ref: reported, percent: 50 })
    return late
  }

  test('stand in the notes of the meeting for which they were taken, and in no other’s', async () => {
    const late = await review()
    const first = await compose(late, at)
    expect(first.blocks[0]?.lines.map(({ text }) => text)).toEqual([
      '4 actions were open before the meeting; 2 discharged and 1 moved on to a later meeting.',
      'AA-2026-001 (CC) – Share the response plan: discharged (met).',
      'AA-2026-002 (CC) – Set out the options: carried forward to the A&A meeting on Monday 2 March 2026.',
      'AA-2026-003 (CC) – Publish the figures: discharged; transferred to the Police and Crime Panel.',
    ])
    expect((await compose(late, 'AA-M2026-02')).blocks[0]?.lines.map(({ text }) => text)).toEqual([
      '2 actions were open before the meeting.',
      'AA-2026-004 (CC) – Count the keys: to be brought back to the A&A meeting on Tuesday 2 June 2026; updated: 50% done.',
    ])
    expect(late.record.actions().get('AA-2026-001')?.action.dischargedOn).toBe('2026-01-20')
    const again = readNotes(notesAsText(first, STAMP)).reviewed
    expect(again.map(({ outcome }) => outcome)).toEqual(['discharged', 'carried forward', 'transferred'])
  })
})
