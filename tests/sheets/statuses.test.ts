import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStatus } from '../../bot/sheets/statuses.ts'

describe('the words of a status', () => {
  test.each([
    ['', { means: 'open' }],
    ['Ongoing', { means: 'open' }],
    ['In progress.', { means: 'open' }],
    ['RED', { means: 'open' }],
    ['Completed', { means: 'done', closed: false }],
    ['Action complete', { means: 'done', closed: false }],
    ['Action completed – 12 March 2025', { means: 'done', closed: false }],
    ['Complete. Report sent to the office.', { means: 'done', closed: false }],
    ['Completed 12/03/25', { means: 'done', closed: false }],
    ['Closed at the meeting of 3 May', { means: 'done', closed: true }],
    ['Discharged on Friday 30 January 2026: met', { means: 'done', closed: true }],
    ['Reported done, for the chair to discharge', { means: 'done', closed: false }],
    ['50%', { means: 'percent', percent: 50 }],
    ['100 % complete', { means: 'percent', percent: 100 }],
    ['150%', { means: 'bad-percent' }],
    ['Refer to 1.1', { means: 'refers', to: '1.1' }],
    ['See action 12', { means: 'refers', to: '12' }],
    ['Superseded by 14', { means: 'refers', to: '14' }],
    ['On hold – awaiting the survey', { means: 'on-hold' }],
    ['Blocked', { means: 'blocked' }],
    ['No longer required', { means: 'dropped' }],
    ['Superseded', { means: 'dropped' }],
    ['The report is being written', { means: 'words' }],
  ])('%j means %j', (words, meaning) => {
    expect(readStatus(words)).toEqual(meaning)
  })

  test.each([
    'Not complete',
    'Part complete',
    'Partially completed',
    'Almost done',
    'Complete except for the annex',
    'Completed, but awaiting sign-off',
    'To be completed by June',
    'Complete?',
    'Closed once the board agrees',
    'Done – report to follow',
    'Completion expected in May',
    'Incomplete',
  ])('%j is never taken for done', (words) => {
    expect(readStatus(words).means).not.toBe('done')
  })

  test('whatever else is written, it is read as one of the meanings', () => {
    const meanings = ['open', 'done', 'percent', 'bad-percent', 'on-hold', 'blocked', 'refers', 'dropped', 'words']
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (words) => meanings.includes(readStatus(words).means)))
  })
})
