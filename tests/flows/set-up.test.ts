import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalPerson } from '../../local/microsoft-365.ts'
import { PEOPLE } from './office.ts'
import { inputsOf, newest, shownTo } from './reading.ts'
import { type Site, startSite } from './site.ts'

const { officer, owner, deputy, chair, stranger, clerk } = PEOPLE

let site: Site
beforeAll(async () => {
  site = await startSite({ office: [], policyOfficer: officer })
})
afterAll(() => site[Symbol.asyncDispose]())

const tell = (person: LocalPerson, text: string) => shownTo(site, person, () => site.teams.say(person, text))
const rowsOf = (list: string, ...columns: string[]) =>
  site.m365.graph.items(list).map(({ fields }) => columns.map((column) => textOf(fields[column])).join(' | '))
const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? '').replaceAll('"', ''))
const countOfUpdates = () => site.m365.graph.items('Updates').length

test('an empty office is set up in chat, each step answered with what was recorded and what comes next', async () => {
  expect(await tell(officer, 'set up')).toContain('Setting up: 2 steps to the first reminder.')
  const boardSaid = await tell(officer, 'board AA: Assurance & Accountability (A&A), monthly')
  expect(boardSaid).toContain('Recorded: Board made: Assurance & Accountability (A&A).')
  expect(boardSaid).toContain('3 steps to the first reminder. Next: No post chairs AA yet.\n\nType: post PCC: ')
  expect(await tell(officer, 'post PCC: Police and Crime Commissioner (office), chair of AA')).toContain('(chair of AA)')
  expect(await tell(officer, 'post CC: Chief Constable (force)')).toContain('Next: Nobody holds CC')
  await tell(officer, 'post DCC: Deputy Chief Constable (force)')
  expect(rowsOf('Posts', 'Ref', 'Organisation', 'Roles')).toEqual([
    'POLICY | opcc | policy-officer',
    'PCC | opcc | chair@AA',
    'CC | force | ',
    'DCC | force | ',
  ])

  // Somebody found by name in the directory, one of several, and one by address.
  expect(await tell(officer, 'appoint Robin Marsh to PCC from 1 January 2025')).toContain(
    'Robin Marsh holds PCC from Wednesday 1 January 2025',
  )
  const asked = await tell(officer, 'appoint A to DCC as acting')
  expect(asked).toContain(
    'Who is "A"? Nothing was recorded yet. Send the number:\n1. Ash Linden (ash.linden@office.example)\n2. Kit Amberley',
  )
  expect(await tell(officer, '1')).toContain('Ash Linden acts as DCC from Friday 20 November 2026')
  expect(await tell(officer, `appoint ${owner.upn} to CC`)).toContain('Morgan Vale holds CC')
  expect(rowsOf('Holders', 'Post', 'PersonName', 'Upn', 'Capacity', 'FromDay')).toEqual([
    'POLICY | Jo Farrow | jo.farrow@office.example | holder | 2026-11-20',
    'PCC | Robin Marsh | robin.marsh@office.example | holder | 2025-01-01',
    'DCC | Ash Linden | ash.linden@office.example | acting | 2026-11-20',
    'CC | Morgan Vale | morgan.vale@office.example | holder | 2026-11-20',
  ])

  const planned = await tell(officer, 'meeting AA 11 December 2026 10:30 performance at the Lantern Room')
  expect(planned).toContain('Meeting planned: A&A Performance, performance, Friday 11 December 2026, 10:30, the Lantern Room')
  expect(planned).toMatch(/Next: (Ash Linden|Morgan Vale) \(D?CC\) has no chat with me/)
  expect(rowsOf('Meetings', 'Ref', 'Day', 'Time', 'Chair', 'CutOff')).toEqual(['AA-M2026-01 | 2026-12-11 | 10:30 | PCC | 5'])
  await site.teams.install(owner)
  expect(await tell(officer, 'closed 24 and 31 December 2026')).toContain(
    'Recorded: The office is closed on Thursday 24 December, Thursday 31 December.\n\nEnough for the first reminder. Still to do if you like: ',
  )
  expect(rowsOf('Settings', 'Name', 'Value')).toContain('closures | 2026-12-24,2026-12-31')

  const card = await tell(officer, 'set up')
  expect(card).toContain('The office is set up: nothing that the first reminder needs is missing.')
  for (const line of [
    'AA, Assurance & Accountability (A&A), monthly',
    'CC, Chief Constable: Morgan Vale',
    'AA: Friday 11 December, 10:30, the Lantern Room',
  ])
    expect(card).toContain(line)
  expect(site.faults).toEqual([])
}, 60_000)

test('notes give the new owner an action, and the owner gets the first reminder', async () => {
  await tell(officer, 'notes')
  const found = await tell(
    officer,
    'A&A Performance, 18 November 2026\nACTION: CC to share the plan for answering 101 calls by 24 November 2026.',
  )
  expect(found).toContain('share the plan')
  expect(await tell(officer, 'confirm all')).toContain('AA-2026-001')
  expect(await tell(officer, 'remind now')).toContain('1 reminder sent')
  const bundle = await newest(site, owner, 'share the plan for answering 101 calls')
  expect(JSON.stringify(bundle.card)).toContain('AA-2026-001')
})

test('a meeting is moved, the usual cut-off changed, a role kept when a post is said again', async () => {
  expect(await tell(officer, 'move meeting AA to 18 December')).toContain(
    'Meeting moved to Friday 18 December 2026, 10:30, the Lantern Room',
  )
  expect(await tell(officer, 'cut-off 3')).toContain('updates are wanted 3 working days before')
  await tell(officer, 'meeting AA 15 January 2027')
  await tell(officer, 'post PCC: Commissioner (office)')
  expect(rowsOf('Meetings', 'Ref', 'Day', 'CutOff')).toEqual(['AA-M2026-01 | 2026-12-18 | 5', 'AA-M2027-01 | 2027-01-15 | 3'])
  expect(rowsOf('Posts', 'Ref', 'Title', 'Roles')).toContain('PCC | Commissioner | chair@AA')
})

test('a post is handed over with a note, which stands in the next day’s reminder of the new holder', async () => {
  expect(await tell(officer, `appoint ${deputy.name} to CC`)).toContain('CC has Morgan Vale already. Nothing was recorded.')
  await site.teams.install(deputy)
  const handed = await tell(officer, `hand over CC to ${deputy.name} from 23 November: the call plan comes first`)
  expect(handed).toContain('Recorded: Ash Linden takes over CC from Monday 23 November 2026.')
  site.setClock('2026-11-23T10:00:00Z')
  expect(await tell(officer, 'remind now')).toContain('1 reminder sent')
  const bundle = await newest(
    site,
    deputy,
    'CC was handed over to you from Monday 23 November. Note left for you: the call plan comes first',
  )
  expect(JSON.stringify(bundle.card)).toContain('AA-2026-001')
  expect(await tell(owner, 'my actions')).toContain('hold no post')
})

test('an appointment is ended by name, and one that could be meant in two ways is asked', async () => {
  await tell(officer, `appoint ${clerk.name} to CC as staff officer`)
  await tell(officer, `appoint ${clerk.name} to CC as deputy`)
  const asked = await tell(officer, `end ${clerk.name} in CC on 30 November`)
  expect(asked).toContain('Which appointment is meant?')
  expect(await tell(officer, `end ${clerk.name} as staff officer of CC on 30 November 2026`)).toContain(
    'Last day in CC: Monday 30 November 2026',
  )
  expect(await tell(officer, `end ${chair.name} in CC`)).toContain('is not in CC. Nothing was changed.')
})

test('a newcomer is told how it stands and is on the policy officer’s list, also where the directory may not be read', async () => {
  expect(await tell(stranger, 'hello')).toContain('The policy officer can appoint you: your name is on their list now.')
  expect(rowsOf('People', 'Name', 'Oid')).toContain(`${stranger.name} | ${stranger.oid}`)
  site.m365.graph.behaviour.directory = 'refused'
  expect(await tell(officer, 'appoint Nemo Nowhere to DCC as deputy')).toContain("I may not look into your organisation's directory")
  expect(await tell(officer, `appoint ${stranger.name} to DCC as deputy`)).toContain('Sam Nobody deputises for DCC')
  site.m365.graph.behaviour.directory = 'granted'
})

test('the digest’s channel is set by mention there, and nowhere else', async () => {
  expect(await tell(officer, 'digest here')).toContain('@Actions Arising digest here')
  const inChannel = (text: string, person = officer) => shownTo(site, 'channel', () => site.teams.say(person, text, { in: 'channel' }))
  expect(await inChannel('digest here for ZZ')).toContain('I know no board "ZZ"')
  expect(await inChannel('digest here', owner)).toContain('Only the policy officer')
  expect(await inChannel('digest here for AA')).toContain('The weekly digest of AA is posted here from now on.')
  const settings = rowsOf('Settings', 'Name', 'Value').filter((row) => row.startsWith('digest-channel'))
  expect(settings).toContainEqual(expect.stringMatching(/^digest-channel-aa \| channel:/))
  expect(await tell(officer, 'digest now')).toContain('The digest is posted in the channel.')
})

test('whoever is not the policy officer is refused politely, and nothing is recorded', async () => {
  const before = countOfUpdates()
  for (const line of [
    'set up',
    'board ZZ: Mine, monthly',
    'post ME: Me (force)',
    `appoint ${owner.name} to CC`,
    'cut-off 1',
    'meeting AA 9 April 2027',
  ])
    expect([line, await tell(chair, line)]).toEqual([
      line,
      expect.stringContaining('Only the policy officer sets up boards, posts and meetings'),
    ])
  expect(await tell(officer, 'meeting ZZ 9 April 2027')).toContain('Nothing was recorded. Type it like this: meeting AA')
  expect(countOfUpdates()).toBe(before)
})

test('the button of the set-up card shows it again, and to the policy officer alone', async () => {
  await tell(officer, 'set up')
  const card = await newest(site, officer, 'Old numbers of actions')
  const data = inputsOf(card, 'command')
  expect(await shownTo(site, officer, () => site.teams.press(officer, card.id, data))).toContain('Old numbers of actions')
  expect(await shownTo(site, chair, () => site.teams.press(chair, card.id, data))).not.toContain('Chief Constable')
})

test('the same line delivered twice is one step', async () => {
  const before = countOfUpdates()
  await site.teams.deliverTwice(officer, 'board JB: Joint Board, quarterly')
  expect(countOfUpdates()).toBe(before + 1)
  expect(site.faults).toEqual([])
})
