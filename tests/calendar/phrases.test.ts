import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '../../bot/calendar/day.ts'
import { findDay, findDue } from '../../bot/calendar/phrases.ts'

// Thursday 14 May 2026.
const MEETING: Day = '2026-05-14'

describe('dues in notes', () => {
  test.each([
    ['CC to send the figures by 24 June.', 'by 24 June', '2026-06-24'],
    ['Due: 30/6', 'Due: 30/6', '2026-06-30'],
    ['The report to come back no later than 31 October', 'no later than 31 October', '2026-10-31'],
    ['ACC to reply by Fri 22 May', 'by Fri 22 May', '2026-05-22'],
    ['DCC to set out the costs by the end of the month', 'by the end of the month', '2026-05-31'],
    ['end of next month', 'end of next month', '2026-06-30'],
    ['CC to report back in three months on attendance', 'in three months', '2026-08-14'],
    ['answers within three weeks', 'within three weeks', '2026-06-04'],
    ['a reply within ten working days', 'within ten working days', '2026-05-29'],
    ['to visit w/c 8 June', 'w/c 8 June', '2026-06-12'],
    ['DCC will write this week', 'this week', '2026-05-15'],
    ['by the end of the week', 'by the end of the week', '2026-05-15'],
    ['ACC to look at April to June and report in Q3', 'in Q3', '2026-12-31'],
    ['in quarter four', 'in quarter four', '2027-03-31'],
    ['before the end of the financial year', 'before the end of the financial year', '2027-03-31'],
    ['April', 'April', '2027-04-30'],
    ['to be published in early December', 'in early December', '2026-12-31'],
    ['to read it over the weekend', 'the weekend', '2026-05-17'],
    ['ready by the weekend', 'by the weekend', '2026-05-16'],
    ['a stall on Sat 23 May from 10 until noon', 'on Sat 23 May', '2026-05-23'],
    ['a visit on 9 June, 10.30-12', 'on 9 June', '2026-06-09'],
    ['will be held on 9 June 2026 from 7pm to 9pm', 'on 9 June 2026', '2026-06-09'],
    ['in the first week of June', 'in the first week of June', '2026-06-05'],
    ['in the last week of August', 'in the last week of August', '2026-09-04'],
    ['in the second week in July 2026', 'in the second week in July 2026', '2026-07-10'],
    ['by the last Friday in May', 'by the last Friday in May', '2026-05-29'],
    ['on the first Monday of March', 'on the first Monday of March', '2027-03-01'],
    ['in the first half of June', 'in the first half of June', '2026-06-15'],
    ['in the second half of October', 'in the second half of October', '2026-10-31'],
    ['for late April or early May', 'for late April or early May', '2027-05-31'],
  ])('“%s” is due “%s”, %s', (text, words, lastDay) => {
    const found = findDue(text, MEETING)
    expect(found?.words).toBe(words)
    expect(found?.lastDay).toBe(lastDay)
    expect(text.slice(found?.start, found?.end)).toBe(words)
  })

  test('two months with one year are a window to the end of the second', () => {
    expect(findDue('to be carried out in January/ February 2027', MEETING)?.due).toEqual({
      form: 'window',
      from: '2027-01-01',
      to: '2027-02-28',
    })
    expect(findDue('in January or February 2027', MEETING)?.due).toEqual({ form: 'window', from: '2027-01-01', to: '2027-02-28' })
    expect(findDue('December/January 2027', MEETING)?.due).toEqual({ form: 'window', from: '2026-12-01', to: '2027-01-31' })
  })

  test.each([
    ['CP to bring it to the November meeting', { form: 'meeting', month: '2026-11', next: false, day: null }, '2026-11-30'],
    ['ahead of the March Board', { form: 'meeting', month: '2027-03', next: false, day: null }, '2027-03-31'],
    ['in time for the next meeting in September', { form: 'meeting', month: '2026-09', next: false, day: null }, '2026-09-30'],
    ['to report to the meeting on 22nd July 2026', { form: 'meeting', month: '2026-07', next: false, day: '2026-07-22' }, '2026-07-22'],
    ['for next A&A', { form: 'meeting', month: null, next: true, day: null }, null],
    ['DCC to explain at the next meeting', { form: 'meeting', month: null, next: true, day: null }, null],
  ])('“%s” names a meeting', (text, due, lastDay) => {
    const found = findDue(text, MEETING)
    expect(found?.due).toEqual(due)
    expect(found?.lastDay).toBe(lastDay)
  })

  test('a condition alone has no day, and may stand beside a meeting', () => {
    const alone = findDue('CC to share the analysis once the survey has been received', MEETING)
    expect(alone).toMatchObject({ due: { form: 'condition' }, condition: 'once the survey has been received', lastDay: null })
    const both = findDue('to come to the November meeting after the first results have been published', MEETING)
    expect(both).toMatchObject({ due: { form: 'meeting', month: '2026-11' }, condition: 'after the first results have been published' })
  })

  test.each([
    'before Christmas',
    'before the end of the summer term',
    'late spring 2027',
    'at a future meeting',
    'as soon as possible',
    'in due course',
  ])('“%s” is kept as words without a day', (words) => {
    const found = findDue(`CC to send the plan ${words}`, MEETING)
    expect(found).toMatchObject({ due: { form: 'none' }, lastDay: null })
  })

  test.each([
    'CC to review the incident of 3 March 2026',
    'ACC to explain the fall since April',
    'The two files may be joined up',
    'DCC to march on with the review',
    'Calls are answered 24/7',
    'the Q4 figures were discussed',
  ])('“%s” states no due', (text) => {
    expect(findDue(text, MEETING)).toBeUndefined()
  })

  test('any text at all is read without a fault, and any day found is a real one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), dateLike()), (text) => {
        const found = findDue(text, MEETING)
        if (found?.lastDay) expect(parseDay(found.lastDay)).toBe(found.lastDay)
      }),
      { numRuns: 300 },
    )
  })
})

// Tuesday 9 December 2025.
const TODAY: Day = '2025-12-09'

describe('days in replies', () => {
  test.each([
    ['Friday', '2025-12-12'],
    ['COP Friday', '2025-12-12'],
    ['on Tuesday', '2025-12-16'],
    ['a week on Tuesday', '2025-12-23'],
    ['Thursday week', '2025-12-18'],
    ['w/c 15 Dec', '2025-12-15'],
    ['30/1', '2026-01-30'],
    ['02/03/2026', '2026-03-02'],
    ['the 14th', '2025-12-14'],
    ['til 5th', '2026-01-05'],
    ['mid March', '2026-03-15'],
    ['end of the month', '2025-12-31'],
    ['Feb', '2026-02-28'],
    ['end of Q3', '2025-12-31'],
    ['Q1', '2026-06-30'],
    ['the end of the financial year', '2026-03-31'],
    ['before Xmas', '2025-12-24'],
    ['after the bank holiday', '2025-12-29'],
    ['by next A&A', '2026-01-15'],
    ['in a fortnight', '2025-12-23'],
    ['an extra week', '2025-12-16'],
    ['tomorrow', '2025-12-10'],
  ])('“%s” ahead is %s', (text, day) => {
    expect(findDay(text, { today: TODAY, lean: 'ahead', nextMeeting: '2026-01-15' })?.to).toBe(day)
  })

  test.each([
    ['on Friday', '2025-12-05'],
    ['last Thursday', '2025-12-04'],
    ["at Monday's board", '2025-12-08'],
    ['on the 2nd', '2025-12-02'],
    ['the 30th', '2025-11-30'],
    ['28/11', '2025-11-28'],
    ['17 Dec', '2024-12-17'],
    ['yesterday', '2025-12-08'],
    ['two weeks ago', '2025-11-25'],
    ['in May', '2025-05-31'],
  ])('“%s” in the past tense is %s', (text, day) => {
    expect(findDay(text, { today: TODAY, lean: 'back', nextMeeting: null })?.to).toBe(day)
  })

  test('“next Friday” in mid-week can be meant in two ways, and says so', () => {
    expect(findDay('next Friday', { today: TODAY, lean: 'ahead', nextMeeting: null })?.doubt).toContain('2025-12-12')
  })

  test('any text at all is read without a fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), dateLike()), fc.constantFrom('ahead' as const, 'back' as const), (text, lean) => {
        const found = findDay(text, { today: TODAY, lean, nextMeeting: null })
        if (found) expect(parseDay(found.to)).toBe(found.to)
      }),
      { numRuns: 300 },
    )
  })
})

/** Text made of the pieces that dates are made of. */
function dateLike() {
  const piece = fc.constantFrom(
    '31',
    '2',
    '/',
    '-',
    ' ',
    'Feb',
    'may',
    'Q4',
    'week',
    'w/c',
    'end of',
    'next',
    'last',
    '2026',
    '99',
    'th',
    'fortnight',
    '999 months',
    'by',
    'Friday',
    'year',
  )
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))
}
