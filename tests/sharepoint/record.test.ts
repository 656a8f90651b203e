import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Update } from '../../bot/actions/update.ts'
import type { SnapshotKeep } from '../../bot/delivery/ports.ts'
import { OFFICER, progressed, raised, startSite, type TestSite, updateAfter } from './site.ts'

let site: TestSite
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())
beforeEach(() => {
  site.graph.faults.clear()
  site.graph.clearRequests()
  site.alarms.length = 0
  Object.assign(site.graph.behaviour, { lag: 1500 })
})

const lag = () => new Promise((resolve) => setTimeout(resolve, 1600))
const row = (ref: string) => site.graph.items('Actions').find((item) => item.fields.Ref === ref)
const shown = (list: string) => site.graph.items(list).map((item) => item.fields)

const office: Update[] = [
  updateAfter(undefined, {
    subject: 'BOARD-AA',
    requestId: 'board',
    change: {
      kind: 'board-made',
      title: 'Accountability and Assurance',
      purpose: 'Holding to account',
      frequency: 'monthly',
      notesPublished: true,
      public: false,
      cadence: '',
    },
  }),
  updateAfter(undefined, {
    subject: 'POST-CC',
    requestId: 'post',
    change: { kind: 'post-made', title: 'Chief Constable', organisation: 'force', grants: [{ role: 'reader', board: 'AA' }] },
  }),
  updateAfter(undefined, {
    subject: 'PERSON-00000000-0000-4000-8000-000000000009',
    requestId: 'person',
    change: { kind: 'person-met', name: 'Morgan Chief', hours: '', timeZone: '' },
  }),
  updateAfter(undefined, { subject: 'SETTING-closures', requestId: 'setting', change: { kind: 'setting-set', value: '2026-12-24' } }),
  updateAfter(undefined, {
    subject: 'AA-M2026-03',
    requestId: 'meeting',
    change: {
      kind: 'meeting-planned',
      board: 'AA',
      type: 'performance',
      title: 'November meeting',
      day: '2026-11-26',
      time: '10:00',
      venue: 'Hindlip',
      chair: 'PCC',
      cutOffDays: 5,
    },
  }),
]
const appointed = updateAfter(office[1], {
  subject: 'POST-CC',
  requestId: 'appointed',
  change: {
    kind: 'appointed',
    oid: '00000000-0000-4000-8000-000000000009',
    name: 'Morgan Chief',
    upn: 'morgan@example.org',
    capacity: 'acting',
    from: '2026-01-01',
    to: null,
  },
})

function keptInMemory(): SnapshotKeep & { text: string | undefined } {
  const keep = {
    text: undefined as string | undefined,
    load: async () => keep.text,
    save: async (text: string) => {
      keep.text = text
    },
  }
  return keep
}

describe('the record on one instance', () => {
  test('what was appended is read at once, and its row costs two units whether it is new or known', async () => {
    const record = site.record()
    await record.open()
    site.graph.clearRequests()
    const first = raised('AA-2026-101')
    await record.append(first)
    expect(record.actions().get('AA-2026-101')?.action.wording.t).toBe('Bring the custody figures')
    await record.project('AA-2026-101')
    const second = progressed(first, 40, 'progress-101')
    await record.append(second)
    await record.project('AA-2026-101')
    expect(site.graph.requests().map(({ method, units }) => [method, units])).toEqual([
      ['POST', 2],
      ['POST', 2],
      ['POST', 2],
      ['PATCH', 2],
    ])
    expect(row('AA-2026-101')?.fields).toMatchObject({
      Title: 'Bring the custody figures',
      LeadPost: 'CC',
      SupportingPosts: 'DCC',
      DueDay: '2027-01-15',
      Progress: 40,
      LastUpdate: 'We are at 40%',
      Seq: 2,
    })
    record.close()
  })

  test('the whole office is folded and shown in its lists', async () => {
    const record = site.record()
    await record.open()
    for (const update of [...office, appointed]) {
      await record.append(update)
      await record.project(update.subject)
    }
    expect(record.office().meetings.get('AA-M2026-03')?.day).toBe('2026-11-26')
    expect(record.head('POST-CC')?.seq).toBe(2)
    expect(shown('Boards')).toMatchObject([{ Ref: 'AA', RefPrefix: 'AA', NotesPublished: true, Public: false }])
    expect(shown('Posts')).toMatchObject([{ Ref: 'CC', Organisation: 'force', Roles: 'reader@AA' }])
    expect(shown('Holders')).toMatchObject([{ Post: 'CC', PersonName: 'Morgan Chief', Capacity: 'acting', FromDay: '2026-01-01' }])
    expect(shown('People')).toMatchObject([{ Name: 'Morgan Chief' }])
    expect(shown('Settings')).toMatchObject([{ Name: 'closures', Value: '2026-12-24' }])
    expect(shown('Meetings')).toMatchObject([{ Ref: 'AA-M2026-03', Day: '2026-11-26', State: 'planned', CutOff: 5 }])
    record.close()
  })

  test('listeners hear each subject that changed, until they stop', async () => {
    const record = site.record()
    const heard: string[] = []
    const stop = record.onChange((subject) => heard.push(subject))
    const first = raised('AA-2026-150')
    record.fold([first])
    record.fold([first])
    stop()
    record.fold([progressed(first, 10, 'p-150')])
    expect(heard).toEqual(['AA-2026-150'])
  })

  test('updates that come out of order are kept until the gap is filled', () => {
    const record = site.record()
    const first = raised('AA-2026-151')
    const second = progressed(first, 10, 'p-151-2')
    const third = progressed(second, 20, 'p-151-3')
    record.fold([third, second])
    expect(record.head('AA-2026-151')).toBeUndefined()
    record.fold([first])
    expect(record.actions().get('AA-2026-151')).toMatchObject({ seq: 3, action: { progress: 20 } })
    expect(site.alarms).toEqual([])
  })
})

describe('the log is the truth', () => {
  test('with every projection row deleted, the lists come back equal', async () => {
    const record = site.record()
    await record.open()
    const lists = ['Actions', 'Meetings', 'Posts', 'Holders', 'Boards', 'People', 'Settings']
    const sorted = (list: string) => shown(list).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    const before = lists.map(sorted)
    for (const list of lists) for (const item of site.graph.items(list)) site.graph.remove(list, item.id)
    expect(lists.flatMap(sorted)).toEqual([])
    const written = await record.rebuild()
    expect(lists.map(sorted)).toEqual(before)
    expect(written).toHaveLength(before.flat().length)
    expect(await record.mend()).toEqual([])
    record.close()
  })

  test('a row that lags, and a row that was edited by hand, are mended when the service opens', async () => {
    const first = site.record()
    await first.open()
    const action = raised('AA-2026-110')
    await first.append(action)
    const other = raised('AA-2026-111')
    await first.append(other)
    await first.project(other.subject)
    site.graph.edit('Actions', row('AA-2026-111')?.id ?? 0, { Status: 'discharged' })
    await lag()
    const second = site.record()
    await second.open()
    expect(row('AA-2026-110')?.fields.Seq).toBe(1)
    expect(row('AA-2026-111')?.fields.Status).toBe('open')
  })

  test('an altered and a removed row of the log are told aloud, and the state stays', async () => {
    const record = site.record()
    await record.open()
    const first = raised('AA-2026-120')
    await record.append(first)
    await lag()
    await record.refresh()
    const rows = site.graph.items('Updates').filter((item) => item.fields.Subject === 'AA-2026-120')
    site.graph.edit('Updates', rows[0]?.id ?? 0, { ByName: 'Somebody Else' })
    await lag()
    await record.refresh()
    site.graph.edit('Updates', rows[0]?.id ?? 0, { ByPost: 'DCC', Change: 'no JSON' })
    await lag()
    await record.refresh()
    site.graph.remove('Updates', rows[0]?.id ?? 0)
    await lag()
    await record.refresh()
    expect(site.alarms).toEqual([
      'AA-2026-120.0001 was altered in the Updates list.',
      `Row ${rows[0]?.id} of the Updates list is no update, or no longer one.`,
      `Row ${rows[0]?.id} was removed from the Updates list.`,
    ])
    expect(record.actions().get('AA-2026-120')?.seq).toBe(1)
  })
})

describe('the record on two instances', () => {
  test('each takes in what the other appended, for one unit when there is nothing new', async () => {
    const [a, b] = [site.record(), site.record()]
    await a.open()
    await b.open()
    const first = raised('AA-2026-130')
    await a.append(first)
    await lag()
    await b.refresh()
    expect(b.actions().get('AA-2026-130')?.action.lead).toBe('CC')
    site.graph.clearRequests()
    await b.refresh()
    expect(site.graph.units()).toBe(1)
  })

  test('a row never goes backwards: the slower writer leaves the newer row alone', async () => {
    const [slow, fast] = [site.record(), site.record()]
    await slow.open()
    await fast.open()
    const first = raised('AA-2026-131')
    await slow.append(first)
    await slow.project('AA-2026-131')
    await lag()
    await fast.refresh()
    const second = progressed(first, 10, 'p-131-2')
    await slow.append(second)
    const third = progressed(second, 20, 'p-131-3')
    fast.fold([second])
    await fast.append(third)
    await fast.project('AA-2026-131')
    await slow.project('AA-2026-131')
    expect(row('AA-2026-131')?.fields).toMatchObject({ Seq: 3, Progress: 20 })
  })

  test('both writing one row at once end with the newest state', async () => {
    const [a, b] = [site.record(), site.record()]
    await a.open()
    await b.open()
    const first = raised('AA-2026-132')
    await a.append(first)
    b.fold([first])
    await Promise.all([a.project(first.subject), b.project(first.subject)])
    const second = progressed(first, 10, 'p-132-2')
    await b.append(second)
    await Promise.all([a.project(first.subject), b.project(first.subject)])
    expect(site.graph.items('Actions').filter((item) => item.fields.Ref === 'AA-2026-132')).toHaveLength(1)
    expect(row('AA-2026-132')?.fields).toMatchObject({ Seq: 2, Progress: 10 })
  })
})

describe('following the log through faults', () => {
  test('a forgotten delta link begins again and loses nothing', async () => {
    const record = site.record()
    await record.open()
    const other = site.record()
    const first = raised('AA-2026-140')
    await other.append(first)
    await lag()
    site.graph.faults.next({ kind: 'delta-410' })
    await record.refresh()
    expect(record.head('AA-2026-140')?.seq).toBe(1)
    expect(site.alarms).toEqual([])
  })

  test('an error in place of a row is told aloud and the other rows are taken in', async () => {
    const record = site.record()
    await record.open()
    await site.record().append(raised('AA-2026-141'))
    await lag()
    site.graph.faults.next({ kind: 'delta-error-element' })
    await record.refresh()
    expect(record.head('AA-2026-141')?.seq).toBe(1)
    expect(site.alarms).toHaveLength(1)
  })

  test('an HTML 503 with Retry-After is waited for', async () => {
    const record = site.record()
    site.graph.faults.next({ kind: '503-html', retryAfter: '0.3', times: 2 })
    await record.open()
    expect(record.head('AA-2026-141')?.seq).toBe(1)
  })

  test('a kept snapshot makes a start cheap and complete, and a broken one is passed over', async () => {
    const keep = keptInMemory()
    const first = site.record(keep)
    await first.open()
    expect(keep.text).toContain('AA-2026-101')
    const update = raised('AA-2026-142', { ...OFFICER })
    await site.record().append(update)
    await lag()
    const second = site.record(keep)
    await second.open()
    expect(second.head('AA-2026-142')?.seq).toBe(1)
    expect(second.actions().get('AA-2026-101')).toEqual(first.actions().get('AA-2026-101'))
    expect(second.office()).toEqual(first.office())
    const third = site.record({ load: async () => '{"version":0}', save: async () => undefined })
    await third.open()
    expect(third.actions().size).toBe(second.actions().size)
  })
})
