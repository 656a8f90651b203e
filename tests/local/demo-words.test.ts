import { describe, expect, test } from 'vitest'
import { demoPeople } from '../../local/demo/people.ts'
import { findSuggestions } from '../../local/demo/suggestions.ts'
import { sayReady } from '../../local/demo/words.ts'
import { PEOPLE } from '../../local/people.ts'

const rows = (...fields: Record<string, unknown>[]) => fields.map((each) => ({ fields: each }))

test('people are offered with the post that they hold today, those who have a window first', () => {
  const held = (Post: string, key: keyof typeof PEOPLE, Capacity = 'holder', ToDay = '') => ({
    Post,
    PersonOid: PEOPLE[key].oid,
    Capacity,
    ToDay,
  })
  const lists = {
    items: (list: string) =>
      list === 'Posts'
        ? rows({ Ref: 'CC', Title: 'Chief Constable' }, { Ref: 'DCC', Title: 'Deputy Chief Constable' }, { Ref: 'ACC', Title: 'Assistant' })
        : rows(
            held('CC', 'cc'),
            held('CC', 'staffOfficer', 'staff-officer'),
            held('ACC', 'dcc', 'holder', '2026-01-31'),
            held('DCC', 'dcc', 'acting'),
          ),
  }
  const people = demoPeople(lists, '2026-11-20')
  const titleOf = (key: keyof typeof PEOPLE) => people.find((person) => person.oid === PEOPLE[key].oid)?.title
  expect(people).toHaveLength(Object.keys(PEOPLE).length)
  expect(people.slice(0, 3).map((person) => person.oid)).toEqual([PEOPLE.pcc.oid, PEOPLE.spo.oid, PEOPLE.cc.oid])
  expect(titleOf('cc')).toBe('Owner: Chief Constable')
  expect(titleOf('dcc')).toBe('Acting Deputy Chief Constable')
  expect(titleOf('staffOfficer')).toBe('Staff officer to the Chief Constable')
})

test('the things to try name actions that the lists hold', () => {
  const action = { Board: 'AA', Status: 'open', LeadPost: 'CC', Flags: '', DueDay: '2026-11-20', Lane: 'joint', Marking: 'none' }
  const items = () =>
    rows(
      { ...action, Ref: 'AA-2026-001', DueDay: '' },
      { ...action, Ref: 'AA-2026-002', Lane: 'force' },
      { ...action, Ref: 'AA-2026-003', LeadPost: 'DCC', Status: 'reported-done' },
      { ...action, Ref: 'AA-2026-004', DueDay: '2026-11-30' },
      { ...action, Ref: 'AA-2026-005' },
    )
  expect(findSuggestions({ items })).toEqual({ owned: 'AA-2026-005', reported: 'AA-2026-003' })
  expect(findSuggestions({ items: () => [] })).toEqual({ owned: '', reported: '' })
})

describe('what is printed once everything runs', () => {
  const demo = {
    windows: [{ person: 'spo' as const, url: 'http://localhost:56150' }],
    trackerUrl: 'http://localhost:3978',
    listsUrl: 'http://127.0.0.1:8080/view',
    notesFile: '/home/somebody/notes-to-paste.txt',
    today: '2026-11-23' as const,
    sampleDay: '2026-11-23' as const,
    wasKept: false,
    workingToday: true,
    suggestions: { owned: 'AA-2026-029', reported: 'AA-2026-016' },
  }
  test('names the addresses and what to type', () => {
    const said = sayReady(demo)
    for (const words of [
      'http://localhost:56150',
      'send "remind now";',
      '"AA-2026-029 half done, need until 21 December because the supplier is late"',
      'open AA-2026-016, which is reported done',
    ])
      expect(said).toContain(words)
    expect(said).not.toContain('still here')
  })

  test.each([
    ['a day of rest', { workingToday: false }, 'send "remind now anyway" (today is not a working day);'],
    ['data kept from the same day', { wasKept: true }, 'What you did before is still here.\n'],
    ['data kept from another day', { wasKept: true, sampleDay: '2026-11-20' as const }, 'Its dates count from Friday 20 November;'],
    ['lists in which nothing is left', { suggestions: { owned: '', reported: '' } }, 'Owner: send "my actions"'],
  ])('says so on %s', (_, facts, words) => {
    expect(sayReady({ ...demo, ...facts })).toContain(words)
  })
})
