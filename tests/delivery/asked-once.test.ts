import { expect, test } from 'vitest'
import { askedOnce, saysAnything } from '../../bot/delivery/asked-once.ts'
import type { LedgerRow } from '../../bot/delivery/ports.ts'
import type { Bundle, BundleItem } from '../../bot/reminders/bundle.ts'
import { createSampleAction } from '../../local/pictures/sample-actions.ts'

const given = (ref: string, more: Partial<BundleItem> = {}): BundleItem => ({
  action: createSampleAction(ref, { lastUpdateAt: '2026-11-18T10:00:00.000Z' }),
  why: { why: 'given' },
  vacant: false,
  asRecorded: true,
  ...more,
})
const bundle = (items: BundleItem[]): Bundle => ({
  oid: 'cc',
  name: '',
  posts: ['CC'],
  handovers: [],
  items,
  information: [],
  toSettle: [],
})
const row = (more: Partial<LedgerRow> = {}): LedgerRow => ({
  to: 'person:cc',
  kind: 'bundle',
  period: '2026-11-18',
  state: 'sent',
  activityId: 'a',
  refs: ['AA-2026-001'],
  at: '2026-11-18T11:00:00.000Z',
  note: '',
  ...more,
})
const asked = (items: BundleItem[], rows: LedgerRow[]) => askedOnce({ lastTo: async () => rows }, bundle(items), '2026-11-19')

test.each<[string, Partial<LedgerRow>, number]>([
  ['a bundle of the day before', {}, 0],
  ['today’s own bundle, which is renewed', { period: '2026-11-19' }, 1],
  ['a card that is no bundle', { kind: 'reply-card' }, 1],
  ['a bundle that reached nobody', { state: 'unreachable' }, 1],
  ['a bundle from before it was given', { at: '2026-11-18T09:00:00.000Z' }, 1],
  ['a bundle of other actions', { refs: ['AA-2026-002'] }, 1],
])('after %s, whether an action is recorded right is asked %j: %i', async (_, more, count) => {
  expect((await asked([given('AA-2026-001')], [row(more)])).items).toHaveLength(count)
})

test('what is asked for another reason as well stays, without the question', async () => {
  const items = [given('AA-2026-001', { why: { why: 'date-owed' } }), given('AA-2026-002')]
  const left = await asked(items, [row()])
  expect(left.items.map(({ action, asRecorded }) => [action.ref, asRecorded])).toEqual([
    ['AA-2026-001', undefined],
    ['AA-2026-002', true],
  ])
})

test('a bundle of which nothing is left says nothing', async () => {
  expect(saysAnything(await asked([given('AA-2026-001')], [row()]))).toBe(false)
  expect(saysAnything(bundle([given('AA-2026-001')]))).toBe(true)
  expect(saysAnything({ ...bundle([]), toSettle: [createSampleAction('AA-2026-001')] })).toBe(true)
})
