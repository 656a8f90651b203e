import { expect, test } from 'vitest'
import type { RefusalCode } from '../../bot/actions/command.ts'
import { sayRefusal } from '../../bot/words/refusals.ts'

const ref = 'AA-2026-014'

/** Every code with the facts that come with it, and how its sentence begins. The type holds the table complete. */
const table: Record<RefusalCode, { facts: Record<string, string>; begins: string }> = {
  'unknown-action': { facts: { ref: 'AA-2026-999' }, begins: 'I know no action "AA-2026-999" that you can see. Nothing was recorded.' },
  'unknown-meeting': { facts: { meeting: 'AA-M2026-09' }, begins: 'I know no meeting "AA-M2026-09".' },
  'unknown-post': { facts: { post: 'XYZ' }, begins: 'I know no post "XYZ".' },
  'unknown-board': { facts: { board: 'QQ' }, begins: 'I know no board "QQ".' },
  'unknown-person': { facts: { name: 'Jo Ashdown' }, begins: 'I do not know Jo Ashdown yet.' },
  'not-allowed': { facts: { ref }, begins: 'Your posts do not allow that for this action. Nothing was recorded.' },
  'chair-only': { facts: { ref }, begins: 'Only the chair can decide that for AA-2026-014. Nothing was recorded.' },
  'already-discharged': { facts: { ref }, begins: 'AA-2026-014 is discharged already. Nothing was changed.' },
  'not-discharged': { facts: { ref }, begins: 'AA-2026-014 is not discharged, so there is nothing to reopen.' },
  'already-reported-done': { facts: { ref }, begins: 'AA-2026-014 is reported done already and waits for the chair.' },
  'not-reported-done': { facts: { ref }, begins: 'AA-2026-014 has not been reported done, so there is nothing to send back.' },
  'reason-needed': { facts: { ref }, begins: 'This needs a reason. Nothing was changed yet.' },
  'wording-needed': { facts: {}, begins: 'An action needs words that say what is to be done.' },
  'owner-cannot-see': { facts: { post: 'DCS' }, begins: 'DCS may not see actions of this kind, so it cannot own this one.' },
  'no-date-asked': { facts: { ref }, begins: 'Nobody has asked for another date for AA-2026-014.' },
  'date-past': { facts: { day: '2026-01-30' }, begins: 'Friday 30 January 2026 has passed. Nothing was changed.' },
  'same-date': { facts: { ref }, begins: 'AA-2026-014 is due then already.' },
  'percent-out-of-range': { facts: {}, begins: 'A percentage goes from 0 to 100. Nothing was recorded.' },
  'not-flagged': { facts: { ref, flag: 'on-hold' }, begins: 'AA-2026-014 is not on hold.' },
  'already-flagged': { facts: { ref, flag: 'blocked' }, begins: 'AA-2026-014 is blocked already.' },
  'meeting-not-open': { facts: { meeting: 'AA-M2026-04' }, begins: 'Meeting AA-M2026-04 is not open for review.' },
  'same-board': { facts: { ref }, begins: 'AA-2026-014 belongs to that board already.' },
  'nothing-to-undo': { facts: { ref }, begins: 'There is nothing to take back for AA-2026-014.' },
  'not-your-update': { facts: { ref }, begins: 'The last update for AA-2026-014 is not yours' },
  'already-exists': { facts: { subject: 'POST-CC' }, begins: 'POST-CC exists already.' },
  'unknown-update': { facts: { seq: '9' }, begins: 'There is no entry 9 in the history.' },
  'bad-value': { facts: { field: 'time', value: '25:00' }, begins: 'I cannot use what was given as the time ("25:00").' },
}
const codes = Object.keys(table) as RefusalCode[]

test.each(codes)('the refusal %s says what happened', (code) => {
  const { facts, begins } = table[code]
  expect(sayRefusal({ refused: code, facts })).toMatch(new RegExp(`^${begins.replace(/[.?()"]/g, '\\$&')}`))
})

test.each(codes)('the refusal %s says what was kept, and is whole without any facts', (code) => {
  for (const facts of [table[code].facts, {}]) {
    const said = sayRefusal({ refused: code, facts })
    expect(said).toMatch(/Nothing was (recorded|changed)/)
    expect(said).not.toMatch(/undefined|null| {2}|""/)
    expect(said).toMatch(/^[A-Z].*\.$/)
  }
})

test.each<[RefusalCode, Record<string, string>, string]>([
  ['not-allowed', { kind: 'appoint' }, 'Your posts do not allow that. Nothing was recorded.'],
  ['unknown-person', { post: 'CC' }, 'I find no such appointment to CC that lasts beyond that day. Nothing was changed.'],
  ['already-exists', { post: 'CC' }, 'That person is in CC in this capacity already. Nothing was changed.'],
])('the refusal %s of a command about the office speaks of no action', (refused, facts, begins) => {
  const said = sayRefusal({ refused, facts })
  expect(said.startsWith(begins)).toBe(true)
  expect(said).not.toMatch(/undefined|this action/)
})
