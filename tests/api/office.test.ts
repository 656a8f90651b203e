import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DirectoryAnswer, OfficeAnswer, OfficeView, Problem, RemindAnswer } from '../../bot/api/contract.ts'
import { type ApiSite, startApiSite } from '../support/api-site.ts'
import { people } from '../support/small-office.ts'

const { chair, policyOfficer, minuteTaker, chief, reader, panelReader, auditor, stranger } = people
const panelOfficer = { oid: 'oid-panel-officer', name: 'Remy Stroud' }

let site: ApiSite
beforeAll(async () => {
  site = await startApiSite()
  const post = { post: 'PANEL-PO', title: 'Panel policy officer', organisation: 'opcc' } as const
  await site.does(policyOfficer.oid, { kind: 'make-post', ...post, grants: [{ role: 'policy-officer', board: 'PCP' }] })
  const named = { oid: panelOfficer.oid, name: panelOfficer.name, upn: 'remy.stroud@example.test' }
  await site.does(policyOfficer.oid, { kind: 'appoint', post: 'PANEL-PO', ...named, capacity: 'holder', from: '2026-01-01', to: null })
  await site.does(stranger.oid, { kind: 'meet-person', oid: stranger.oid, name: stranger.name, hours: '', timeZone: '' })
})
afterAll(() => site[Symbol.asyncDispose]())

const officeOf = async (oid: string) => (await (await site.ask(oid, '/api/office')).json()) as OfficeView
let presses = 0
const press = (oid: string, command: object, requestId = `office-press-${++presses}`) =>
  site.send(oid, '/api/office/commands', { requestId, command })
const postOf = async (oid: string, ref: string) => (await officeOf(oid)).posts.find((post) => post.ref === ref)

const board = { kind: 'make-board', board: 'GB', title: 'Governance Board', purpose: '', frequency: 'monthly', cadence: 'weekly' }
const rules = { notesPublished: false, public: false }
const meeting = {
  kind: 'plan-meeting',
  board: 'AA',
  type: 'thematic',
  title: 'Thematic',
  day: '2026-05-14',
  time: '',
  venue: '',
  chair: 'PCC',
}
const appoint = { kind: 'appoint', post: 'ACC', oid: 'oid-new', name: 'Toni Garth', upn: 'toni.garth@example.test', capacity: 'holder' }
const dates = { from: '2026-03-02', to: null }

describe('what somebody sees of the office depends on the record', () => {
  test('the policy officer of all boards sees everything, with dates, and may arrange it', async () => {
    const office = await officeOf(policyOfficer.oid)
    expect(office).toMatchObject({ mayArrange: true, mayRemind: true, plansFor: ['AA', 'PCP'] })
    expect(office.boards.map(({ ref }) => ref)).toEqual(['AA', 'PCP'])
    expect(office.people).toEqual([{ oid: stranger.oid, name: stranger.name }])
    expect(office.posts.find(({ ref }) => ref === 'ACC')).toMatchObject({ vacant: true, holders: [] })
    expect(office.posts.find(({ ref }) => ref === 'DCC')).toMatchObject({
      vacant: false,
      holders: [{ oid: 'oid-deputy', upn: 'oid-deputy@example.test', capacity: 'acting', from: '2025-01-01', to: null, when: 'now' }],
    })
    expect(office.meetings.find(({ ref }) => ref === 'AA-M2026-02')).toMatchObject({
      dayText: 'Thursday 26 March',
      cutOffText: 'Thursday 19 March',
    })
  })

  test.each<[string, string, string[], string[]]>([
    ['the chair of A&A', chair.oid, ['AA'], []],
    ['an owner who has no action', chief.oid, [], []],
    ['a reader of A&A', reader.oid, ['AA'], []],
    ['a reader of the panel', panelReader.oid, ['PCP'], []],
    ['the minute-taker', minuteTaker.oid, ['AA'], []],
    ['the auditor', auditor.oid, ['AA', 'PCP'], []],
    ['the policy officer of the panel', panelOfficer.oid, ['PCP'], ['PCP']],
  ])('%s sees the posts, and the boards and meetings that concern them', async (_, oid, boards, plansFor) => {
    const office = await officeOf(oid)
    expect(office.boards.map(({ ref }) => ref)).toEqual(boards)
    expect(new Set(office.meetings.map((one) => one.board))).toEqual(new Set(boards))
    expect(office).toMatchObject({ mayArrange: false, plansFor, people: [] })
    expect(office.posts.map(({ ref }) => ref)).toContain('CC')
  })

  test('who is no policy officer sees who holds a post today, without ids, addresses and what was or will be', async () => {
    await site.does(policyOfficer.oid, {
      ...appoint,
      kind: 'appoint',
      post: 'FLO',
      capacity: 'deputy',
      from: '2026-06-01',
      to: '2026-06-30',
    })
    const seen = await postOf(chief.oid, 'FLO')
    expect(seen?.holders).toEqual([{ oid: '', upn: '', name: 'Kit Lowell', capacity: 'holder', from: '2025-01-01', to: null, when: 'now' }])
    expect((await postOf(panelOfficer.oid, 'FLO'))?.holders.map(({ when }) => when)).toEqual(['now', 'to-come'])
    expect(JSON.stringify(await officeOf(chief.oid))).not.toMatch(/oid-|example\.test/)
  })

  test('somebody without a post is told nothing of the office', async () => {
    expect(await officeOf(stranger.oid)).toEqual({
      today: '2026-03-02',
      mayArrange: false,
      mayRemind: false,
      plansFor: [],
      missing: [],
      boards: [],
      posts: [],
      meetings: [],
      people: [],
      closures: [],
    })
  })
})

describe('what is still missing', () => {
  const missingFor = async (oid: string) =>
    (await officeOf(oid)).missing.map(({ code, needed, board, post }) => [code, needed, board, post])

  test('is told to policy officers with the words that see to it, and follows what can be reached', async () => {
    const before = await missingFor(policyOfficer.oid)
    expect(before).toContainEqual(['vacant-post', false, '', 'ACC'])
    expect(before).toContainEqual(['no-digest-channel', false, 'AA', ''])
    expect(before).toContainEqual(['not-greeted', true, '', 'CC'])
    site.places.add(`person:${chief.oid}`)
    const after = await officeOf(policyOfficer.oid)
    expect(after.missing.filter(({ needed }) => needed).map(({ code, board }) => [code, board])).toEqual([['no-chair', 'PCP']])
    expect(after.missing.find(({ post }) => post === 'ACC')).toMatchObject({
      says: 'Nobody holds ACC; what it owes is asked of the policy officer.',
      type: 'appoint NAME to ACC',
    })
  })

  test.each([chair.oid, chief.oid, auditor.oid, minuteTaker.oid])('is told to nobody else: %s', async (oid) => {
    expect(await missingFor(oid)).toEqual([])
  })

  test('a board’s digest has a channel when it is set and can be reached', async () => {
    const has = async () => (await officeOf(policyOfficer.oid)).boards.map(({ ref, hasDigestChannel }) => [ref, hasDigestChannel])
    await site.does(policyOfficer.oid, { kind: 'set-setting', name: 'digest-channel-pcp', value: 'channel:panel' })
    expect(await has()).toEqual([
      ['AA', false],
      ['PCP', false],
    ])
    site.places.add('channel:panel')
    expect(await has()).toEqual([
      ['AA', false],
      ['PCP', true],
    ])
    expect((await officeOf(auditor.oid)).boards.every(({ hasDigestChannel }) => !hasDigestChannel)).toBe(true)
  })
})

describe('people are found in the directory', () => {
  const found = { oid: 'oid-new', name: 'Toni Garth', upn: 'toni.garth@example.test', jobTitle: 'Analyst' }
  const look = (oid: string, text: string) => site.ask(oid, `/api/directory?find=${encodeURIComponent(text)}`)

  test('by the policy officer of all boards, whatever is typed', async () => {
    const asked: string[] = []
    site.directory.current = (text) => {
      asked.push(text)
      return { people: [found] }
    }
    const answer = (await (await look(policyOfficer.oid, "O'Neil & Ø")).json()) as DirectoryAnswer
    expect(answer).toEqual({ people: [found], says: '' })
    expect(asked).toEqual(["O'Neil & Ø"])
  })

  test.each([
    ['not-allowed', 'This application may not read the directory. Somebody is found here once they have written to the bot.'],
    [
      'unavailable',
      'The directory does not answer just now. Try again in a minute; who has written to the bot is found here all the same.',
    ],
  ] as const)('or not, and it is said why: %s', async (problem, says) => {
    site.directory.current = () => ({ problem })
    expect(await (await look(policyOfficer.oid, 'toni')).json()).toEqual({ people: [], says })
  })

  test.each([chair.oid, chief.oid, panelOfficer.oid, auditor.oid, stranger.oid])('and by nobody else: %s', async (oid) => {
    site.directory.current = () => ({ people: [found] })
    const response = await look(oid, 'toni')
    expect(response.status).toBe(403)
    expect(await response.text()).not.toContain('Toni')
  })
})

describe('the office is arranged by whom the record allows', () => {
  test('a board, a post with its holder, a meeting and a closure are recorded once and shown in the answer', async () => {
    const made = (await (await press(policyOfficer.oid, { ...board, ...rules })).json()) as OfficeAnswer
    expect(made).toMatchObject({ ok: true, says: 'Recorded: Board made: Governance Board.' })
    expect(made.office.boards.map(({ ref }) => ref)).toContain('GB')
    const again = await Promise.all([1, 2].map(() => press(policyOfficer.oid, { ...appoint, ...dates }, 'the-same-press')))
    expect(again.map(({ status }) => status)).toEqual([200, 200])
    expect((await postOf(policyOfficer.oid, 'ACC'))?.holders).toHaveLength(1)
    expect(await site.record.history('POST-ACC')).toHaveLength(2)
    const planned = (await (await press(policyOfficer.oid, { ...meeting, cutOffDays: 3 })).json()) as OfficeAnswer
    expect(planned.says).toContain('Thursday 14 May 2026, time not known yet; updates wanted 3 working days before')
    const closed = (await (
      await press(policyOfficer.oid, { kind: 'set-setting', name: 'closures', value: '2026-05-11,2026-12-24' })
    ).json()) as OfficeAnswer
    expect(closed.office.closures).toEqual(['2026-05-11', '2026-12-24'])
    expect(closed.office.meetings.find(({ day }) => day === '2026-05-14')?.cutOffText).toBe('Friday 8 May')
    const [last] = (await site.record.history('SETTING-closures')).slice(-1)
    expect(last).toMatchObject({ route: 'tab', byOid: policyOfficer.oid })
  })

  test('a change of holder ends the one before, appoints the next, and keeps the note', async () => {
    const next = { oid: 'oid-next', name: 'Lou Harker', upn: 'lou.harker@example.test', capacity: 'temporary', from: '2026-03-09' }
    const note = 'Two actions wait for data.'
    expect((await press(policyOfficer.oid, { kind: 'hand-over', post: 'FLO', ...next, note })).status).toBe(200)
    const holders = (await postOf(policyOfficer.oid, 'FLO'))?.holders.map(({ name, capacity, to, when }) => [name, capacity, to, when])
    expect(holders).toContainEqual(['Kit Lowell', 'holder', '2026-03-08', 'now'])
    expect(holders).toContainEqual(['Lou Harker', 'temporary', null, 'to-come'])
    const [last] = (await site.record.history('POST-FLO')).slice(-1)
    expect(last).toMatchObject({ change: { kind: 'handed-over' }, texts: { reason: note } })
  })

  test.each([
    ['the chair makes no post', chair.oid, { kind: 'make-post', post: 'DCS', title: 'Director', organisation: 'force', grants: [] }],
    ['an owner appoints nobody', chief.oid, { ...appoint, ...dates, capacity: 'deputy' }],
    ['an owner does not make themselves policy officer', chief.oid, { ...appoint, ...dates, post: 'PCC-POLICY', oid: chief.oid }],
    ['a reader plans no meeting', reader.oid, { ...meeting, cutOffDays: 5 }],
    ['the policy officer of one board plans none of another', panelOfficer.oid, { ...meeting, cutOffDays: 5 }],
    ['the policy officer of one board makes no board', panelOfficer.oid, { ...board, ...rules, board: 'XB' }],
    ['the auditor closes nothing', auditor.oid, { kind: 'set-setting', name: 'closures', value: '2026-12-28' }],
    ['a stranger does nothing', stranger.oid, { ...board, ...rules, board: 'XB' }],
  ])('%s: 409 with a sentence, and nothing is recorded', async (_, oid, command) => {
    const before = JSON.stringify(await officeOf(policyOfficer.oid))
    const response = await press(oid, command)
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ ok: false, says: expect.stringContaining('Nothing was recorded') })
    expect(JSON.stringify(await officeOf(policyOfficer.oid))).toBe(before)
  })

  test('the policy officer of one board plans and moves the meetings of that board', async () => {
    expect((await press(panelOfficer.oid, { ...meeting, board: 'PCP', cutOffDays: 5 })).status).toBe(200)
    const moved = await press(panelOfficer.oid, {
      kind: 'move-meeting',
      meeting: 'PCP-M2026-02',
      day: '2026-05-21',
      time: '09:30',
      venue: 'Hall',
    })
    expect(moved.status).toBe(200)
    const { office } = (await moved.json()) as OfficeAnswer
    expect(office.meetings.find(({ ref }) => ref === 'PCP-M2026-02')).toMatchObject({ day: '2026-05-21', time: '09:30', venue: 'Hall' })
  })

  test.each([
    ['of an unknown kind', { kind: 'remove-post', post: 'CC' }],
    ['that makes somebody known', { kind: 'meet-person', oid: 'x', name: 'X', hours: '', timeZone: '' }],
    ['that sets the digest’s channel', { kind: 'set-setting', name: 'digest-channel', value: 'person:oid-chair' }],
    ['with a day that does not exist', { ...meeting, cutOffDays: 5, day: '2026-02-30' }],
    ['with a time that does not exist', { ...meeting, cutOffDays: 5, time: '25:00' }],
    ['with a title of spaces', { ...board, ...rules, title: '   ' }],
    [
      'with a role that nobody has',
      { kind: 'make-post', post: 'X1', title: 'X', organisation: 'force', grants: [{ role: 'king', board: '*' }] },
    ],
    ['with closures that are no days', { kind: 'set-setting', name: 'closures', value: 'Christmas' }],
    ['with a field too many', { ...board, ...rules, ref: 'AA-2026-001' }],
  ])('a command %s is refused whole', async (_, command) => {
    const response = await press(policyOfficer.oid, command)
    expect(response.status).toBe(400)
    expect(((await response.json()) as Problem).says).toMatch(/Nothing was recorded\.$/)
  })
})

describe('the day’s reminders are sent from the tab', () => {
  const remind = (oid: string, anyway = false) => site.send(oid, '/api/office/remind', { anyway })

  test('by a policy officer, who is told what came of it and sees no action that is hidden from them', async () => {
    const hidden = await site.raise({ wording: 'Settle the rota inside the force.', lane: 'force' })
    const seen = await site.raise({ wording: 'Share the plan.' })
    site.report.current = {
      ...site.report.current,
      sent: 2,
      skipped: [{ name: 'Robin Marsh', posts: ['CC'], reason: 'not-installed' }],
      vacant: [
        { post: 'DCS', refs: [hidden] },
        { post: 'ACC', refs: [hidden, seen] },
      ],
    }
    const { restDay, says } = (await (await remind(policyOfficer.oid)).json()) as RemindAnswer
    expect(restDay).toBe(false)
    expect(says).toBe(
      `2 reminders sent.\nNot reached, please ring:\n- CC, Robin Marsh: the app is not installed, or was removed\nVacant posts, asked of you:\n- ACC: ${seen}`,
    )
  })

  test('on a day of rest only when it is said twice', async () => {
    site.report.current = { today: '2026-03-07', sendOn: '2026-03-09', sent: 0, renewed: 0, skipped: [], vacant: [] }
    const first = (await (await remind(policyOfficer.oid)).json()) as RemindAnswer
    expect(first.restDay).toBe(true)
    expect(first.says).toContain('The reminders go out on Monday 9 March.')
    expect(((await (await remind(policyOfficer.oid, true)).json()) as RemindAnswer).restDay).toBe(false)
    expect(site.reminds.slice(-2)).toEqual([false, true])
  })

  test.each([chair.oid, chief.oid, auditor.oid, stranger.oid])('and by nobody else: %s', async (oid) => {
    const before = site.reminds.length
    const response = await remind(oid, true)
    expect(response.status).toBe(403)
    expect(((await response.json()) as Problem).code).toBe('not-allowed')
    expect(site.reminds).toHaveLength(before)
  })
})
