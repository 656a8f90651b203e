import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith } from './board.ts'

const HEAD = boardWith('Gwen Marsh, Policy Officer (GM)', 'Ruth Lowe, Legal Adviser (RL)')
const actionsIn = (body: string) => readNotes(`${HEAD}1. Quay\n\nMembers saw the photographs of the quay.\n\n${body}\n`).actions

test('a label in brackets belongs to the sentence that it closes', () => {
  const said = 'GM will call at the bank to sign the form. RL to go round the boats with a camera [Action RL].'
  expect(actionsIn(said).map(({ strength, owners, text }) => [strength, ...owners, text])).toEqual([
    ['explicit', 'RL', 'RL to go round the boats with a camera'],
    ['implicit', 'GM', 'GM will call at the bank to sign the form'],
  ])
})

test('clauses whose bullets were lost are still those of the words above them', () => {
  const body =
    'The programme was talked over. It was agreed that:\n\nthe Policy Officer re-issue it with dates; and\n\nthe Legal Adviser look at the lease.'
  expect(actionsIn(body).map(({ owners }) => owners)).toEqual([['Policy Officer'], ['Legal Adviser']])
})

test('“Agreed that” may open a sentence', () => {
  expect(actionsIn('Comments by the end of the month. Agreed that GM and RL go through it.').map(({ owners }) => owners)).toEqual([
    ['GM', 'RL'],
  ])
})

test('what somebody would raise is a task, though they promise no outcome', () => {
  expect(actionsIn('GM will be raising it at the data group but could not promise an outcome.').map(({ owners }) => owners)).toEqual([
    ['GM'],
  ])
})

test('turns under any other business are no list of jobs', () => {
  const turns =
    'GM - asked if anybody had seen the key of the hut.\nRL - the hedge is over the path, who owns it?\nGM - thanked RL for the flowers.'
  expect(actionsIn(turns)).toEqual([])
})

describe('what stands between two pages', () => {
  test('is passed over with its number when it has a day in it', () => {
    const page = (number: number) => `${number}\nHarbour and Quays Accountability Board – 9 June 2025\n\n`
    const words = 'The lamps were talked over and the Policy Officer undertook to write to the makers'
    const [action] = actionsIn(`${words.slice(0, 50)}\n\n${page(1)}${words.slice(50).trim()}.\n\n${page(2)}Nothing else was said.`)
    expect([action?.owners, action?.text]).toEqual([['Policy Officer'], words])
  })

  test('and the mail that is answered is no part of the notes', () => {
    const lines =
      'Nothing was agreed.\nThe room was cold.\nThe tea was hot.\n\n-----Original Message-----\nFrom: Marsh, Gwen\n\nGM will bring the urn.'
    expect(actionsIn(lines)).toEqual([])
  })

  test('nor is one that stands below with signs before its lines', () => {
    const lines = `${'The lamps were talked over at length.\n\n'.repeat(5)}Gwen\n\n> On 28 May 2025, at 16:40, Gwen Marsh wrote:\n> GM will bring the urn.\n> GM`
    expect(actionsIn(lines)).toEqual([])
  })
})

test('a row of the closing list says what is to be done where it says more than a word or three', () => {
  const body =
    'GM did not have the study to hand but would forward it.\n\n2. Close\n\nThe meeting closed at noon.\n\nAction list\n\nAction                                          Owner\nForward the study by the pilots to the Board    GM'
  expect(actionsIn(body).map(({ owners, text, quote }) => [owners.join(), text, quote])).toEqual([
    ['GM', 'Forward the study by the pilots to the Board', 'GM did not have the study to hand but would forward it.'],
  ])
})

test('a calendar that was noted in a sentence says when the next meeting is', () => {
  const dates =
    'GM to bring the costs to the next meeting.\n\n2. Calendar\n\nMeeting dates were noted as Monday 14 July 2025 and Friday 10 October 2025, all at noon.'
  expect(actionsIn(dates).map(({ dueDate }) => dueDate)).toEqual(['2025-07-14'])
})
