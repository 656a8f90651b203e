import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '../../bot/sharepoint/log.ts'
import { progressed, raised, startSite, type TestSite } from './site.ts'

let site: TestSite
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())
beforeEach(() => {
  site.graph.faults.clear()
  site.graph.clearRequests()
  Object.assign(site.graph.behaviour, { lag: 1500, uniqueAnswer: 409 })
})

let number = 0
const newRef = () => `AA-2026-${String(++number).padStart(3, '0')}`
const log = () => createLog({ items: site.items, patienceMs: 8000 })
const rowsOf = (subject: string) => site.graph.items('Updates').filter((row) => row.fields.Subject === subject)

describe('appending', () => {
  test('an append costs two units and stands in the list as it was given', async () => {
    const update = raised(newRef())
    expect(await log().append(update)).toEqual({ result: 'recorded', update })
    expect(site.graph.units()).toBe(2)
    expect(rowsOf(update.subject).map((row) => [row.fields.Key, row.fields.Kind, row.fields.Words])).toEqual([
      [`${update.subject}.0001`, 'raised', 'Action: CC to bring the custody figures.'],
    ])
  })

  test.each(['commit-then-504', 'commit-then-reset', 'reset', '503-html', '504-html', '429', '503'] as const)(
    'an append met by %s leaves one row',
    async (kind) => {
      site.graph.faults.next({ kind, match: { method: 'POST' }, retryAfter: '0.4' })
      const update = raised(newRef())
      expect(await log().append(update)).toMatchObject({ result: 'recorded', update: { requestId: update.requestId } })
      expect(rowsOf(update.subject)).toHaveLength(1)
    },
  )

  test.each([409, 400, 500] as const)(
    'somebody else under the same key is told as overtaken when duplicates answer %i',
    async (uniqueAnswer) => {
      site.graph.behaviour.uniqueAnswer = uniqueAnswer
      const first = raised(newRef())
      const theirs = progressed(first, 40, `${first.subject}-theirs`)
      const later = progressed(theirs, 60, `${first.subject}-later`)
      for (const update of [first, theirs, later]) await log().append(update)
      const mine = progressed(first, 50, `${first.subject}-mine`)
      expect(await log().append(mine)).toEqual({ result: 'overtaken', newer: [theirs, later] })
      expect(rowsOf(first.subject)).toHaveLength(3)
    },
  )

  test.each([409, 400, 500] as const)('a request recorded before is told as repeated when duplicates answer %i', async (uniqueAnswer) => {
    site.graph.behaviour.uniqueAnswer = uniqueAnswer
    const first = raised(newRef())
    const second = progressed(first, 40, `${first.subject}-once`)
    for (const update of [first, second]) await log().append(update)
    const again = progressed(second, 40, `${first.subject}-once`)
    expect(await log().append(again)).toEqual({ result: 'repeated', update: second })
    expect(rowsOf(first.subject)).toHaveLength(2)
  })

  test('the same append called twice at once records once', async () => {
    const update = raised(newRef())
    const both = await Promise.all([log().append(update), log().append(update)])
    expect(both.map((appended) => appended.result)).toEqual(['recorded', 'recorded'])
    expect(rowsOf(update.subject)).toHaveLength(1)
  })

  test('two writers at one number are put in order and none is lost', async () => {
    const first = raised(newRef())
    await log().append(first)
    const [a, b] = [progressed(first, 10, `${first.subject}-a`), progressed(first, 20, `${first.subject}-b`)]
    const results = await Promise.all([log().append(a), log().append(b)])
    expect(results.map((appended) => appended.result).sort()).toEqual(['overtaken', 'recorded'])
  })

  test('an append that is never answered well ends in a plain fault, and the same call later tells what became of it', async () => {
    site.graph.faults.next({ kind: 'commit-then-504', match: { method: 'POST' } })
    site.graph.faults.next({ kind: '504-html', times: 100 })
    const update = raised(newRef())
    await expect(createLog({ items: site.items, patienceMs: 600 }).append(update)).rejects.toMatchObject({ code: 'store-unavailable' })
    site.graph.faults.clear()
    expect(await log().append(update)).toMatchObject({ result: 'recorded' })
    expect(rowsOf(update.subject)).toHaveLength(1)
  })

  test('an append that is refused for another reason than a duplicate says so', async () => {
    site.graph.faults.next({ kind: '403', match: { method: 'POST' } })
    await expect(log().append(raised(newRef()))).rejects.toMatchObject({ code: 'store-refused' })
  })

  test('words longer than the list holds are refused before anything is sent', async () => {
    const update = raised(newRef(), { words: 'x'.repeat(64_000) })
    await expect(log().append(update)).rejects.toMatchObject({ code: 'input-unreadable' })
    expect(site.graph.requests()).toEqual([])
  })
})

describe('reading', () => {
  test('the history comes in order, whole, with quotes, ampersands and Welsh letters as they were', async () => {
    site.graph.behaviour.lag = 0 // the reading is tried here, not the waiting
    const first = raised(newRef(), { words: `O'Brien & Sons #1 said: "tŷ" 50% + more\nnext line` })
    const second = progressed(first, 40, `it's & #${first.subject}`)
    for (const update of [first, second]) await log().append(update)
    expect(await log().history(first.subject)).toEqual([first, second])
    expect(await log().findRequest(second.requestId)).toEqual(second)
    expect(await log().findRequest('never sent')).toBeUndefined()
  })

  test('of two rows under one number the lower id stands', async () => {
    site.graph.behaviour.lag = 0 // the reading is tried here, not the waiting
    const kept = raised(newRef())
    await log().append(kept)
    const fields = { ...rowsOf(kept.subject)[0]?.fields, RequestId: `${kept.subject}-other`, Key: `${kept.subject}.x` }
    site.graph.load('Updates', [fields])
    expect(await log().history(kept.subject)).toEqual([kept])
  })
})

describe('redacting', () => {
  test('the words go and the hashes stay', async () => {
    site.graph.behaviour.lag = 0 // the redaction is tried here, not the waiting
    const update = raised(newRef())
    await log().append(update)
    await log().redact(update.subject, 1)
    const [row] = rowsOf(update.subject)
    expect(JSON.stringify(row?.fields)).not.toContain('custody')
    expect(row?.fields.WordsHash).toBe(update.wordsHash)
    expect((await log().history(update.subject))[0]).toEqual({
      ...update,
      words: '[words removed]',
      texts: { wording: '[words removed]', quote: '[words removed]' },
    })
  })
})
