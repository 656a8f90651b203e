import { expect, test } from 'vitest'
import type { ActionDetail, CommandAnswer, Tracker } from '../../bot/api/contract.ts'
import { PEOPLE } from './office.ts'
import { inputsOf, newest, rowOf, textOf } from './reading.ts'
import { startSite } from './site.ts'

const NOTES = `Date: Friday 30th October 2026
Chair: Robin Marsh
Attendance
- Robin Marsh (PCC) – Police and Crime Commissioner
- Morgan Vale (CC) – Chief Constable
- Jo Farrow (JF) – Senior Policy Officer

1. Review of Action Tracker
All actions were reviewed.

2. Performance
The PCC asked about call handling. Action taken rates were discussed.
ACTION: CC to share the call handling improvement plan with the PCC by 25 November 2026.
ACTION: DCC to report on the use of outcome 16 at the December meeting.

3. Summary of Actions Arising
- CC to share the call handling improvement plan with the PCC by 25 November 2026.
- DCC to report on the use of outcome 16 at the December meeting.
`

test('notes become actions, the owners are reminded and answer, the chair decides, and the digest stands in the channel', async () => {
  await using site = await startSite()
  const { teams } = site
  await teams.install(PEOPLE.owner)
  await teams.install(PEOPLE.deputy)
  await teams.say(PEOPLE.officer, '<at>Actions Arising</at> help', { in: 'channel' })

  await teams.say(PEOPLE.officer, 'notes')
  await teams.say(PEOPLE.officer, NOTES)
  const proposals = await newest(site, PEOPLE.officer, 'call handling')
  expect(textOf(proposals)).toContain('I found 2 actions')
  expect(site.m365.graph.items('Actions')).toHaveLength(0)
  await teams.press(PEOPLE.officer, proposals.id, { ...inputsOf(proposals, 'confirm-all') })
  expect(rowOf(site, 'AA-2026-001')).toMatchObject({ LeadPost: 'CC', DueDay: '2026-11-25', RaisedAt: 'AA-M2026-01', Status: 'open' })
  expect(rowOf(site, 'AA-2026-002')).toMatchObject({ LeadPost: 'DCC', DueMeeting: 'AA-M2026-03' })

  await teams.say(PEOPLE.officer, 'remind now')
  const report = await newest(site, PEOPLE.officer, 'reminders sent')
  expect(textOf(report)).toContain('2 reminders sent')
  const bundle = await newest(site, PEOPLE.owner, 'AA-2026-001')
  await teams.say(PEOPLE.owner, 'two thirds there, need until 11 December because the supplier is late')
  expect(rowOf(site, 'AA-2026-001')).toMatchObject({ Progress: 67, DueDay: '2026-11-25' })
  expect(textOf(await newest(site, PEOPLE.owner, 'until the policy officer or the chair agrees'))).toMatch(
    /AA-2026-001.*I read “two thirds there” as 67 per cent/s,
  )

  const deputys = await newest(site, PEOPLE.deputy, 'AA-2026-002')
  await teams.press(PEOPLE.deputy, deputys.id, { ...inputsOf(deputys, 'answer'), ref: 'AA-2026-002', what: 'done', words: 'paper sent' })
  expect(rowOf(site, 'AA-2026-002')).toMatchObject({ Status: 'reported-done', LastUpdate: 'paper sent' })
  expect(textOf(await newest(site, PEOPLE.deputy, 'for the chair to discharge'))).toContain('paper sent')

  await teams.press(PEOPLE.owner, bundle.id, { ...inputsOf(bundle, 'answer'), ref: 'AA-2026-001', what: 'done', words: '' })
  const tracker = (await site.api(PEOPLE.chair, '/api/tracker')).body as Tracker
  expect(tracker.rows.map((row) => [row.ref, row.status])).toEqual([
    ['AA-2026-001', 'reported-done'],
    ['AA-2026-002', 'reported-done'],
  ])
  const sentBack = await site.api(PEOPLE.chair, '/api/actions/AA-2026-001/commands', {
    requestId: 'press-one-of-the-chair',
    command: { kind: 'send-back', reason: 'I have not seen the plan.' },
    words: '',
  })
  expect(sentBack).toMatchObject({ status: 200, body: { ok: true } })
  const discharged = await site.api(PEOPLE.chair, '/api/actions/AA-2026-002/commands', {
    requestId: 'press-two-of-the-chair',
    command: { kind: 'discharge', outcome: 'met', reason: '' },
    words: '',
  })
  expect((discharged.body as CommandAnswer).detail?.row).toMatchObject({ status: 'discharged', outcome: 'met' })
  expect(rowOf(site, 'AA-2026-001')).toMatchObject({ Status: 'open' })
  const detail = (await site.api(PEOPLE.chair, '/api/actions/AA-2026-001')).body as ActionDetail
  expect(detail.history.map((entry) => [entry.kind, entry.byPost, entry.route])).toEqual([
    ['raised', 'SPO', 'card'],
    ['progressed', 'CC', 'chat'],
    ['date-asked', 'CC', 'chat'],
    ['reported-done', 'CC', 'card'],
    ['sent-back', 'PCC', 'tab'],
  ])

  await teams.say(PEOPLE.officer, 'digest now')
  const digests = teams.messagesTo('channel').filter((message) => textOf(message).includes('A&A'))
  expect(digests).toHaveLength(1)
  expect(textOf(digests[0]!)).toContain('AA-2026-002')
  for (const { name } of Object.values(PEOPLE)) expect(textOf(digests[0]!)).not.toContain(name)
  await teams.say(PEOPLE.officer, 'digest now')
  expect(teams.messagesTo('channel').filter((message) => textOf(message).includes('A&A'))).toHaveLength(1)
  expect(site.faults).toEqual([])
})
