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

describe('an older item outside any review', () => {
  const outside = (words: string) => olderOf(`1. Welcome\n\n${words}`)

  test.each([
    ['As agreed in March GM had written to the bus company, and an apology had come.', 'completed'],
    ['The letter to the board, which GM had been asked to send in March, went on the 20th.', 'completed'],
    ['The CC reported that the arch had been used at the station in March, as he had promised.', 'completed'],
    ['The talk on scams promised for tonight has been put back to September.', 'carried forward'],
    ['The open action from April (GM to compare the files) was reported as complete.', 'completed'],
    ['LO had been asked to find a student; this was not complete.', 'carried forward'],
    ['The Board had asked in the autumn for a sample of letters. The sample was tabled.', 'completed'],
    ['Advice was to have been sought over cleaning. The diocese has taken this over and the Council need do nothing more.', 'discharged'],
    ['A Member asked what had become of the visit. The CC replied that it had been made in May.', 'completed'],
    ['Mr Ray enquired as to the taxi rank. The Engineer stated that the draft rules had not yet come back.', 'carried forward'],
    ['12 of the 16 things raised in May are done.', 'completed'],
    ['All actions had been closed.', 'completed'],
    ['The matter of consent forms was left over to the July meeting.', 'carried forward'],
  ])('“%s” is %s', (words, outcome) => {
    expect(outside(words)).toEqual([[outcome, words]])
  })

  test.each([
    'The Rovers had asked to use the ground on Sundays. It was felt that mornings would be acceptable.',
    'As promised, notes of the meeting while they are fresh.',
    'The rest are not yet due.',
  ])('“%s” is none', (words) => {
    expect(outside(words)).toEqual([])
  })

  test('is put off where nothing more stands under its title', () => {
    expect(olderOf('1. Storage of the float\n\nHeld over until July.')).toEqual([['carried forward', 'Held over until July.']])
  })

  test('has a label that says so', () => {
    const body =
      '1. Check-in\n\n* TODO from May: GM to move the archive -- done, links redirect\n* TODO from May: CC to ask the county -- not yet, he is away\n\nCarried over from 6 May: GM to ask which they use (awaiting three replies).\n\nCompleted: GM to confirm the charge.'
    const { older, tasks } = readBoard(body + TAIL)
    expect(older.map(([outcome]) => outcome)).toEqual(['completed', 'carried forward', 'carried forward', 'completed'])
    expect(tasks).toEqual([])
  })
})

test('several named items in a paragraph are read one by one', () => {
  const body =
    '1. Action Tracker\n\nThe Officer presented the tracker. Item 4 (average wait) had been answered in the papers. Item 6 (letter to the county) had been sent on 20 May. Item 7 (list of sites) remained outstanding.'
  expect(olderOf(body).map(([outcome]) => outcome)).toEqual(['completed', 'completed', 'carried forward'])
})

test('a line that names an item and its month is one with the state below it', () => {
  const body = '1. BROUGHT FORWARD FROM EARLIER MEETINGS\n\n1.1 Estates – Mill Road (March 2025)\nNot to be pursued while it is in use.'
  expect(olderOf(body)).toEqual([['discharged', 'Estates – Mill Road (March 2025) Not to be pursued while it is in use.']])
})

test('a word that begins like a state is none', () => {
  expect(readBoard(`1. ROADS\n\nAction:\n\n- Openness Team to circulate the slides by 3 July.${TAIL}`).older).toEqual([])
})
