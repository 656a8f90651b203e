import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { appointed, office } from './office.ts'
import { lag, opened, progressed, raised, startSite, type TestSite } from './site.ts'

let site: TestSite
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())
beforeEach(() => {
  site.graph.faults.clear()
  site.graph.clearRequests()
  site.alarms.length = 0
})

const row = (ref: string) => site.graph.items('Actions').find((item) => item.fields.Ref === ref)
const shown = (list: string) => site.graph.items(list).map((item) => item.fields)

describe('the record on one instance', () => {
  test('what was appended is read at once, and its row costs two units whether it is new or known', async () => {
    const record = site.record()
    await opened(record)
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
    await opened(record)
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

describe('the record on two instances', () => {
  test('each takes in what the other appended, for one unit when there is nothing new', async () => {
    const [a, b] = [site.record(), site.record()]
    await opened(a)
    await opened(b)
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
    await opened(slow)
    await opened(fast)
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
    await opened(a)
    await opened(b)
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
