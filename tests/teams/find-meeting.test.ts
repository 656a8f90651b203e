import { beforeAll, describe, expect, test } from 'vitest'
import { findMeetings, namesMeeting } from '../../bot/teams/find-meeting.ts'
import { linkToScreen } from '../../bot/teams/link-to-screen.ts'
import { readTyped } from '../../bot/teams/typed.ts'
import { createSmallOffice, type SmallOffice } from '../support/small-office.ts'

/** AA-M2026-01 on 20 January, AA-M2026-02 on 26 March, PCP-M2026-01 on 16 April, AA-M2026-03 on 26 March 2027; today is 2 March 2026. */
let office: SmallOffice
beforeAll(async () => {
  office = await createSmallOffice()
  const plan = { kind: 'plan-meeting', type: 'public', title: '', time: '', venue: '', chair: 'PCC', cutOffDays: 5 } as const
  await office.does('oid-policy', { ...plan, board: 'AA', day: '2026-01-29' })
  await office.does('oid-policy', { ...plan, board: 'AA', day: '2027-03-26' })
})
const find = (words: string) =>
  findMeetings(words, [...office.record.office().meetings.values()], { office: office.record.office(), today: '2026-03-02' }).map(
    ({ ref }) => ref,
  )

describe('the meeting that somebody names', () => {
  test.each([
    ['AA-M2026-01', ['AA-M2026-01']],
    ['aa-m2026-02', ['AA-M2026-02']],
    ['AA-M2026-77', []],
    ['last meeting', ['AA-M2026-03']],
    ['last performance meeting', ['AA-M2026-01']],
    ['previous A&A meeting', ['AA-M2026-03']],
    ['next meeting', ['AA-M2026-02']],
    ['next Police and Crime Panel meeting', ['PCP-M2026-01']],
    ['latest PCP meeting', []],
    ['January meeting', ['AA-M2026-01', 'AA-M2026-03']],
    ['public meeting in January', ['AA-M2026-03']],
    ['meeting of 20 January', ['AA-M2026-01']],
    ['A&A meeting on Tuesday 20 January 2026', ['AA-M2026-01']],
    ['March meeting', ['AA-M2026-02']],
    ['March 2027 meeting', ['AA-M2027-01']],
    ['May meeting', []],
    ['A&A March meeting', ['AA-M2026-02']],
    ['April meeting', ['PCP-M2026-01']],
    ['June meeting', []],
  ])('%s: %o', (words, refs) => {
    expect(namesMeeting(words)).toBe(true)
    expect(find(words)).toEqual(refs)
  })

  test.each([
    ['notes of AA-M2026-01', 'AA-M2026-01'],
    ['Notes for the October meeting', 'October meeting'],
    ['The notes of the last A&A meeting.', 'last A&A meeting'],
    ['notes from the meeting on 20 January?', 'meeting on 20 January'],
  ])('“%s” asks for what goes into its notes', (text, named) => {
    expect(readTyped(text)).toEqual({ kind: 'meeting-notes', named })
  })

  test.each([
    'notes of the interview are with legal, 14 half done',
    'notes for the October meeting are sent, 14 done',
    'notes of the meeting on 14 that is blocked',
    'notes from the last meeting with the vendor',
    'notes for 14',
  ])('“%s” is an answer like any other', (text) => {
    expect(readTyped(text).kind).toBe('reply')
  })

  test('and a paste is a paste still', () => {
    expect(readTyped('notes').kind).toBe('notes')
    const paste = `Notes of the October meeting\nDate: 2 October 2026\nAction: CC to share the plan. ${'The PCC thanked everybody. '.repeat(4)}`
    expect(readTyped(paste).kind).toBe('notes')
  })
})

test.each([
  ['https://actions.example/', 'https://actions.example/#/meetings-AA-M2026-01'],
  ['https://actions.example/tab?x=1', 'https://actions.example/tab?x=1#/meetings-AA-M2026-01'],
  [
    'https://teams.microsoft.com/l/entity/app/tracker',
    'https://teams.microsoft.com/l/entity/app/tracker?context=%7B%22subEntityId%22%3A%22meetings-AA-M2026-01%22%7D',
  ],
])('on %s the screen is %s', (trackerUrl, link) => {
  expect(linkToScreen(trackerUrl, 'meetings-AA-M2026-01')).toBe(link)
})
