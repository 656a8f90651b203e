import { describe, expect, test } from 'vitest'
import { readBoard } from './board.ts'

const TAIL = '\n\n2. ROADS\n\nNothing was said.\n\n3. RIVERS\n\nAll is well.'

const olderOf = (body: string) => readBoard(body + TAIL).older

describe('what became of an older item', () => {
  test.each([
    ['Visit held; the school wants dates before it goes further. Stays open.', 'updated'],
    ['GM got half way, the last part still to come. OPEN', 'updated'],
    ['No answer so far, will stay open.', 'carried forward'],
    ['The map was made. It stays on the tracker.', 'updated'],
    ['In progress – the two have met once.', 'updated'],
    ['The GM said still no price. Roll over to August.', 'carried forward'],
    ['No readings have come, the officer has left.', 'carried forward'],
    ['The CC had still to let the Board have the list.', 'carried forward'],
    ['First two pages now there, third to follow.', 'updated'],
    ['The Clerk has two quotations, a third firm did not reply.', 'updated'],
    ['The Clerk had asked for it twice without success.', 'updated'],
    ['County say that it is out of service. The Clerk continues to press.', 'updated'],
    ['Its directors will consider it in the spring.', 'updated'],
    ['All four have been into the branch and the new mandate is in force.', 'completed'],
    ['Now in force. No further action.', 'completed'],
    ['The CC was satisfied and asked for it to be closed.', 'completed'],
    ['No longer wanted, a national one is out.', 'discharged'],
    ['The talk, which had been put off from March, will not now take place.', 'discharged'],
    ['GM happy for this to drop off here, the Roads Group has picked it up.', 'discharged'],
    ['To be looked at again in May with a full year of data.', 'brought back'],
    ['The note had been held over to this meeting.', 'brought back'],
  ])('“%s” makes it %s', (words, outcome) => {
    expect(olderOf(`1. MATTERS ARISING\n\nMin 14 (bus shelter). ${words}`)).toEqual([[outcome, `Min 14 (bus shelter). ${words}`]])
  })

  test('is told between labels that follow one another in a paragraph', () => {
    const body =
      '1. Mill\n\nAction 1) GM to get a telephone number. Update: received and put in the letter. Action 2) The CC to send his counts from May. Update: no counts have come. Now agreed: GM to write to him. Action 3) GM to look at the cost of a ramp. Update: the CC says that it will be considered in spring.'
    expect(olderOf(body).map(([outcome]) => outcome)).toEqual(['completed', 'carried forward', 'updated'])
  })

  test('is told from one named action to the next', () => {
    const body =
      '1. Action Tracker\n\nIn respect of the outstanding action on cars, the CC reported that the trial had ended. The Board was satisfied and asked for it to be closed. In respect of the action on phones, GM said that two of three contracts had been let. The action stays on the tracker.'
    expect(olderOf(body).map(([outcome]) => outcome)).toEqual(['completed', 'updated'])
  })

  test.each(['All of the above were covered as part of item 2.1.', 'The log was reviewed. It is at the back.', 'Nothing outstanding.'])(
    'is not told by “%s”',
    (words) => {
      expect(olderOf(`1. ACTION LOG\n\n${words}`)).toEqual([])
    },
  )

  test('that is crossed off unfinished is discharged', () => {
    expect(olderOf('1. ACTIONS FROM MAY\n\n- [x] ~~GM: find a hall~~ dropped, we stay here\n- [x] ~~GM: book the bus~~')).toEqual([
      ['discharged', '~~GM: find a hall~~ dropped, we stay here'],
      ['completed', '~~GM: book the bus~~'],
    ])
  })

  test.each(['1. Open follow-ups from #27', "From May's list -"])('stands under “%s”', (head) => {
    expect(olderOf(`${head}\n\n- GM to print the map. Done, it is up.\n- price of ropes: came on 2 May`)).toEqual([
      ['completed', 'GM to print the map. Done, it is up.'],
      ['completed', 'price of ropes: came on 2 May'],
    ])
  })

  test('is not looked for among those present', () => {
    expect(olderOf('Attendees: Ann Ray (Open Data Team), Bob Lee (Open Data Team, notes)')).toEqual([])
  })
})

test('what follows “Follow-ups” at the end is new', () => {
  expect(readBoard(`1. ROADS\n\n${'Nothing was said.\n\n'.repeat(9)}5. Follow-ups\n\n- GM to print the map by 3 July.`)).toEqual({
    older: [],
    tasks: ['GM to print the map by 3 July'],
  })
})

test('bullets in a line that lost its ends are quoted from their first letter', () => {
  const body = '1. MATTERS ARISING • The lamp had been mended. • The gate had been painted. • The sign had been cleaned.'
  expect(olderOf(body).map(([, quote]) => quote)).toEqual([
    'The lamp had been mended.',
    'The gate had been painted.',
    'The sign had been cleaned.',
  ])
})
