import { expect, test } from 'vitest'
import { groupByAction } from '../../tab/meetings/group-by-action.ts'

test('what a sentence was written from is parted into updates by action, whole actions and meetings', () => {
  expect(groupByAction(['AA-2026-003.0002', 'AA-2026-003.0007', 'AA-2026-012.0001', 'GB-2026-100', 'AA-M2026-02'])).toEqual({
    actions: [
      { ref: 'AA-2026-003', seqs: [2, 7] },
      { ref: 'AA-2026-012', seqs: [1] },
    ],
    links: ['GB-2026-100'],
    meetings: ['AA-M2026-02'],
  })
})
