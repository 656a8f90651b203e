import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith } from './board.ts'

const HEAD = `${boardWith('Gwen Marsh, Clerk (GM)', 'Mr Ivo Lane, Chief Executive')}1. Matters of the day

`

const read = (words: string) => readNotes(`${HEAD}${words}\n\n2. Close\n\nAll went home.`).actions

describe('an undertaking in prose', () => {
  test.each([
    ['The CC did not have the number and promised that his office would write to her.', 'CC’s office'],
    ['The Clerk did however agree to find out what the others had paid.', 'Clerk'],
    ['Mr Lane had offered by e-mail to go through the documents.', 'Mr Lane'],
    ['Mr Lane apologised and said that he would have it put right that day.', 'Mr Lane'],
    ['The Clerk would be ringing the officer about the gate.', 'Clerk'],
    ['The CC did promise that Sgt Holt would be on the tramway for the rest of the winter.', 'Sgt Holt'],
    ['Sgt Holt will be outside the school for a week, giving out leaflets.', 'Sgt Holt'],
    ['Gates at Cold Ash - Mr Lane promised to chase the officer.', 'Mr Lane'],
    ['The Chief Executive accepted two of the points but would respond to each of them in writing.', 'Chief Executive'],
    ['The Clerk asked about the hall. It was left with her to speak to the trust.', 'Clerk'],
    ['It was resolved that the Chief Executive be asked to bring forward the review.', 'Chief Executive'],
    ['Mr Lane queried the pages and was asked to mark them up.', 'Mr Lane'],
    ['Ruth thinks not. Ruth said she would have a word with the manager.', 'Ruth'],
  ])('“%s” is one of theirs', (words, owner) => {
    expect(read(words).map(({ owners }) => owners.join())).toEqual([owner])
  })

  test.each([
    'The study would be shared with the Panel when it was finished.',
    'It was confirmed that a large print version would be placed on the website.',
    'Members will be given the results when they are known.',
  ])('“%s” is a task of somebody who is not named', (words) => {
    expect(read(words).map(({ owners }) => owners.join())).toEqual([''])
  })

  test.each([
    'Mr Lane will sit on the Finance Committee in place of Ann Ray.',
    'Mr Lane would rather wait a month and have all of them.',
    'He spoke of the need for figures which would be shared with the Panel when ready.',
    'The internal auditor would be coming on 25 June.',
    'Sgt Holt will be on the tramway.',
    'Mr Lane agreed to act as auditor for the quarter.',
  ])('“%s” is none', (words) => {
    expect(read(words)).toEqual([])
  })

  test('on the afternoons of a weekday is due on no one day', () => {
    expect(read('The CC promised that Sgt Holt would be on the tramway on Sunday afternoons.').map(({ dueDate }) => dueDate)).toEqual([
      null,
    ])
  })
})
