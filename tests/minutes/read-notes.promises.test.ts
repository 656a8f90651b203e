import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith } from './board.ts'

const HEAD = boardWith('Gwen Marsh, Policy Officer (GM)', 'Ruth Lowe, Legal Adviser (RL)')
const TAIL = '\n\n2. RIVERS\n\nAll is well.'

const promisesIn = (words: string) => readNotes(`${HEAD}1. ROADS\n\n${words}${TAIL}`).actions.map(({ quote, owners }) => [quote, ...owners])

describe('a promise is read in', () => {
  test.each([
    ['Members would be provided with the plan once it had been written.'],
    ['The Panel would be given the outcomes in an anonymised form when they were concluded.'],
    ['The Legal Adviser would bring a revised protocol to the meeting in June 2026.', 'Legal Adviser'],
    ['It was agreed that GM and the force’s communications lead would prepare some words together.', 'GM'],
    ['It was agreed, on the proposal of Mr Ray, that a reminder would issue to the Department.'],
    ['The CC doubted this, but he would have it checked.', 'CC'],
    ['The CC will keep the PCC informed by telephone.', 'CC'],
    ['GM has been invited to join the Flood Group and will represent the Board on it.', 'GM'],
    ['GM did not believe so but would extend the survey to bays 3 and 5.', 'GM'],
    ['GM offered to be the owner of the discharge letter.', 'GM'],
    ['RL and GM volunteered to present it on 4 November.', 'RL', 'GM'],
    ['The CC was happy to let him have the report.', 'CC'],
    ['The CC apologised and said it would be with them by the end of the following week.', 'CC'],
    ['The report on clinics would be with members by 28 February.'],
    ['In the meantime GM would correct the membership list.', 'GM'],
    ['Names to be given to the Policy Officer by Friday 23 September.'],
    ['Officers were to offer Members a choice of dates.', 'Officers'],
    ['The CC agreed that the next Annual Report would show the trend for each measure.', 'CC'],
    ['GM agreed and said one would be put up in the window by the end of the week.', 'GM'],
    ['A mock inspection was held and its results would be made available to the PCC when received.'],
    ['Questions which had not been reached will be answered on the website by Friday 28 June.'],
    ['The CC does not accept that but she’ll go and see the manager herself.', 'CC'],
    ['GM and RL will attend and report back.', 'GM', 'RL'],
  ])('“%s”', (words, ...owners) => {
    expect(promisesIn(words)).toEqual([[words, ...owners]])
  })

  test.each([
    ['The PCC asked that somebody thank the school for its paintings. GM will.', 'GM'],
    ['The PCC asked that the CC pass these on. The CC would be pleased to do so.', 'CC'],
    ['Members wanted the list in one form. RL agreed to that.', 'RL'],
  ])('a request and a yes to it: “%s”', (words, ...owners) => {
    expect(promisesIn(words)).toEqual([[words, ...owners]])
  })
})

test.each([
  'The Otter Lions have offered to buy two.',
  'The Archive has promised to convert them, and expects to be finished in the autumn.',
  'GM was happy to let it go from the list.',
  'GM said that she would be content to do this if the others are.',
  'The strategy has to be published by 31 January 2026.',
  'Points to be followed up at that meeting were listed as follows.',
  'The Clerk was of the opinion that people should be asked. The PCC agreed.',
])('“%s” promises nothing', (words) => {
  expect(promisesIn(words)).toEqual([])
})

test('a promise that says no more than “it” is one with the label below it', () => {
  const body = 'The CC did not have the figures here, but undertook to provide them.\n\nAction: CC to send the burglary figures by 3 July.'
  expect(promisesIn(body)).toEqual([['Action: CC to send the burglary figures by 3 July.', 'CC']])
})
