import { expect, test } from 'vitest'
import { readReply } from '../../bot/replies/read.ts'
import { replies, said } from './said.ts'

const ACTIONS = [
  ['AA-2026-041', 'Share action plan in response to the inspection with the PCC'],
  ['AA-2026-044', 'Share briefing note for the meeting with the PCC'],
].map(([ref = '', title = '']) => ({ ref, title, due: null }))

test.each([
  ['plan: shared. note: in draft', 'complete 41 | progress 44'],
  ['done the plan, note is with legal', 'complete 41 | progress 44'],
  ['move note to 7 Nov and plan to 14 Nov', 'extend 44 2026-11-07 | extend 41 2026-11-14'],
  ['75% on the plan, nothing on the note', 'progress 41 | noChange 44'],
  ['pass the note to my staff officer and close the plan', 'reassign 44 | complete 41'],
  ['can you close 41 and give me til 7 Nov on 44', 'complete 41 | extend 44 2026-11-07'],
  ['number 41 complete and 44 about two thirds', 'complete 41 | progress 44'],
  ['41 done, note circulated', 'complete 41'],
  ['plan done, note attached', 'complete 41'],
  ['done, see note', 'complete '],
  ['meeting done', 'complete '],
  ['done as per plan', 'complete '],
])('a plain noun points at the one title that asks for it: “%s” is %s', (text, reading) => {
  const { parts } = readReply(text, { today: '2026-10-14', actions: ACTIONS, nextMeeting: null })
  expect(
    parts.map(({ intent, refs, date }) => [intent, refs.map((ref) => ref.slice(-2)).join(), ...(date ? [date] : [])].join(' ')).join(' | '),
  ).toBe(reading)
})

test.each(replies`
  Supply estates plan for custody suites
  close the estates plan => complete 41
  please discharge the plan => complete 41
  close the custody suites => progress 41
  don't close the plan => progress 41
  please discharge the estates plan when approved => progress 41
  plan went out in September => complete 41
  plan out by September => progress 41
  Survey shop owners on response to retail theft
  close the survey => progress 41
  Present evaluation of hot spot policing to the PCC
  evaluation was item 6 last Thursday => progress 41
  presented as item 6 last Thursday => complete 41 @2025-10-09
  Provide breakdown of cable thefts by LPA
  breakdown emailed to the policy team last Tues => complete 41 @2025-10-07
  breakdown emailed to the analytics team last Tues => progress 41
`)('the matter of the title stands for the action: “%s” (%s): %s', (text, title, reading) => {
  expect(said(text, title)).toBe(reading)
})
