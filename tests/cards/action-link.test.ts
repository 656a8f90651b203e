import { expect, test } from 'vitest'
import { linkToAction } from '../../bot/cards/action-link.ts'

test.each([
  ['https://actions.office.example/', 'https://actions.office.example/#/AA-2026-014'],
  [
    'https://teams.microsoft.com/l/entity/app/tracker',
    'https://teams.microsoft.com/l/entity/app/tracker?context=%7B%22subEntityId%22%3A%22AA-2026-014%22%7D',
  ],
  [undefined, undefined],
  ['', undefined],
])('the tracker at %s shows an action at %s', (tracker, link) => {
  expect(linkToAction(tracker, 'AA-2026-014')).toBe(link)
})
