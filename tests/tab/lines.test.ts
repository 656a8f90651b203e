import { describe, expect, test } from 'vitest'
import { createEventReader } from '../../tab/event-reader.ts'
import { waitAfter } from '../../tab/live.ts'
import { createPressKeys } from '../../tab/queries/press-keys.ts'
import { importAddress, importIn, refIn } from '../../tab/route.ts'
import { countOf, writeMoment, writeOwner } from '../../tab/words.ts'

describe('a stream of events', () => {
  test.each([
    [
      'in one piece',
      ['event: change\ndata: {"ref":"AA-2026-001","seq":2}\n\n'],
      [{ event: 'change', data: '{"ref":"AA-2026-001","seq":2}', id: '' }],
    ],
    [
      'cut anywhere',
      ['eve', 'nt: change\nda', 'ta: {}\n', '\nevent: off', 'ice\ndata: {}\n\n'],
      [
        { event: 'change', data: '{}', id: '' },
        { event: 'office', data: '{}', id: '' },
      ],
    ],
    ['of bare comments', [': open\n\n: beat\n\n'], []],
    [
      'with ids, on events and on beats',
      ['id: 2026-03-02T10:00:00.000Z\nevent: reset\ndata: {}\n\n', 'id: 2026-03-02T10:00:15.000Z\n: beat\n\n'],
      [
        { event: 'reset', data: '{}', id: '2026-03-02T10:00:00.000Z' },
        { event: '', data: '', id: '2026-03-02T10:00:15.000Z' },
      ],
    ],
    ['with the line ends of another system', ['event: change\r\ndata: {}\r\n\r\n'], [{ event: 'change', data: '{}', id: '' }]],
    ['that breaks off', ['event: change\ndata: {}\n'], []],
  ])('%s is read as what was said', (_, chunks, expected) => {
    const read = createEventReader()
    expect(chunks.flatMap((chunk) => read(chunk))).toEqual(expected)
  })

  test('a line that breaks is taken up after longer and longer waits, never less than half a second or more than half a minute', () => {
    expect([0, 1, 2, 3, 6, 50].map((failures) => waitAfter(failures, () => 1))).toEqual([4000, 4000, 8000, 16_000, 30_000, 30_000])
    expect([0, 1, 50].map((failures) => waitAfter(failures, () => 0))).toEqual([500, 500, 500])
  })

  test('a hundred lines that break at one moment come back spread over the whole wait', () => {
    const waits = Array.from({ length: 100 }, () => waitAfter(0)).toSorted((a, b) => a - b)
    const gaps = waits.slice(1).map((wait, n) => wait - (waits[n] ?? 0))
    expect(Math.max(...gaps)).toBeLessThan(1_000)
    expect(waits.filter((wait) => wait < 1_500).length).toBeLessThan(60)
  })
})

test('a press keeps its key until it is settled; another press, or the same again later, has one of its own', () => {
  let made = 0
  const keys = createPressKeys(() => `key-${++made}`)
  const done = { command: { kind: 'report-done' }, words: '' }
  expect([keys.keyFor(done), keys.keyFor({ ...done }), keys.keyFor({ ...done, words: 'x' })]).toEqual(['key-1', 'key-1', 'key-2'])
  keys.settle(done)
  expect(keys.keyFor(done)).toBe('key-3')
})

test.each([
  ['#/AA-2026-001', 'AA-2026-001'],
  ['#/', ''],
  ['', ''],
  ['#/../x', ''],
  ['#/AA-2026-001/more', ''],
])('the address %j leads to the action %j', (hash, ref) => {
  expect(refIn(hash)).toBe(ref)
})

test.each([
  ['import', ''],
  ['import-0123456789abcdef', '0123456789abcdef'],
  ['AA-2026-001', undefined],
  ['', undefined],
  ['important', undefined],
])('the address %j leads to the import %j', (ref, id) => {
  expect(importIn(ref)).toBe(id)
  if (id !== undefined) expect(refIn(importAddress(id))).toBe(ref)
})

test('times are London’s, in winter and in summer', () => {
  expect(writeMoment('2026-01-15T10:05:00Z')).toBe('15 January 2026 at 10:05')
  expect(writeMoment('2026-07-15T23:30:00Z')).toBe('16 July 2026 at 00:30')
})

test('counts and owners read like English', () => {
  expect([countOf(0, 'action'), countOf(1, 'action'), countOf(40, 'action')]).toEqual(['0 actions', '1 action', '40 actions'])
  expect(writeOwner({ lead: 'ACC', leadHolder: '' })).toBe('ACC, vacant')
})
