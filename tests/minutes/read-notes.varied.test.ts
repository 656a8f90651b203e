import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const peopleOf = (lines: string) => readNotes(`Harbour Group\nMonday 9 June 2025\n\n${lines}\n\n1. Quay\n\nNoted.\n`).meeting.attendance

describe('who was there is read', () => {
  test.each<[string, string[]]>([
    ['Here: Orla Fenwick (Captain), Tomas Adeyemi (Sec), Gwen Marsh', ['Orla Fenwick', 'Tomas Adeyemi', 'Gwen Marsh']],
    ['Roll: Orla Fenwick (OF), Tomas Adeyemi (TA), Gwen Marsh (GM)', ['Orla Fenwick', 'Tomas Adeyemi', 'Gwen Marsh']],
    ['From the force: Insp. Tomas Adeyemi (custody)', ['Insp. Tomas Adeyemi']],
    [
      'In the chair: Sis. Orla Fenwick. Also present: Bros. Tomas Adeyemi (Secretary), Ivo Radley',
      ['Orla Fenwick', 'Tomas Adeyemi', 'Ivo Radley'],
    ],
    [
      'Trustees      Orla Fenwick (Chair)\n              Tomas Adeyemi\n              Gwen Marsh',
      ['Orla Fenwick', 'Tomas Adeyemi', 'Gwen Marsh'],
    ],
  ])('from “%s”', (lines, names) => {
    expect(
      peopleOf(lines)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(names.toSorted())
  })

  test('with initials and post in one pair of brackets, and without those who sent apologies', () => {
    expect(peopleOf('Present: Orla Fenwick (OF, Chair), Gwen Marsh (GM)\nSorry from: Ivo Radley')).toMatchObject([
      { name: 'Gwen Marsh', initials: ['GM'] },
      { name: 'Orla Fenwick', initials: ['OF'] },
      { name: 'Ivo Radley', absent: true },
    ])
  })

  test('and a line of apologies is no heading under which the whole meeting stands', () => {
    const text = `Harbour Group\n\nPRESENT:   Councillor O Fenwick, Mr T Adeyemi, Harbour Master (HM)\nAPOLOGIES: Councillor I Radley\n\nHG/3/25    Boat lake.\n\n           The lake is to be drained by 30 June.                    HM\n`
    expect(readNotes(`${text}\n9 June 2025\n`).actions.map(({ owners, quote }) => [owners, quote])).toEqual([
      [['HM'], 'The lake is to be drained by 30 June.'],
    ])
  })
})

const HEAD = `Harbour Group, call 17

Date: Monday 9th June 2025

Present: Orla Fenwick (OF), Tomas Adeyemi (TA), Gwen Marsh (GM), Bro. Ivo Radley (Sec)

`
const tasksOf = (body: string) => readNotes(HEAD + body).actions.map(({ owners, text }) => `${owners.join('/')}: ${text}`)

describe('a task is', () => {
  test.each([
    ['Sec to write to the owners.', 'Sec: Sec to write to the owners'],
    ['GM also to ask for a day.', 'GM: GM also to ask for a day'],
    ['Bro. Radley will run off the forms.', 'Bro. Radley: Bro. Radley will run off the forms'],
    ['Gwen Marsh undertook to model a second tide table.', 'Gwen Marsh: Gwen Marsh undertook to model a second tide table'],
    ['TA found a nest. He said he would deal with it himself.', 'TA: He said he would deal with it himself'],
    ['TA spoke. He and Gwen Marsh offered to go in on Friday.', 'TA/Gwen Marsh: He and Gwen Marsh offered to go in on Friday'],
    ['A delegate was asked for. Agreed, Gwen Marsh to go.', 'Gwen Marsh: Agreed, Gwen Marsh to go'],
    ['The launch needs a cord. Tomas: buy kill cord.', 'Tomas: Tomas: buy kill cord'],
    ['TA and GM are going down to see the owner.', 'TA/GM: TA and GM are going down to see the owner'],
  ])('what somebody takes on in “%s”', (words, task) => {
    expect(tasksOf(`3. Quay\n\n${words}\n`)).toEqual([task])
  })

  test.each([
    'The Secretary will think about the rota.',
    'Gwen Marsh will retire in May.',
    'Gwen Marsh will be missed.',
    'The Secretary would want to be sure of the figure.',
    'RESOLVED that these be paid: salary £412; wall repair £260; Reading Room hire £24.',
  ])('not what is said in “%s”', (words) => {
    expect(tasksOf(`3. Quay\n\n${words}\n`)).toEqual([])
  })

  test('the sentence before a label that holds nothing but its owners', () => {
    expect(tasksOf('3. Quay\n\nIt was agreed that the lamp be moved to the mole by 1 July. ACTION – TA/GM\n')).toEqual([
      'TA/GM: It was agreed that the lamp be moved to the mole by 1 July',
    ])
  })

  test('each part of an entry of a closing list that its owner leads', () => {
    expect(tasksOf('3. Quay\n\nNoted.\n\nWHAT WE WILL DO\n» Gwen: lock for the store; letter to the lamp makers\n')).toEqual([
      'Gwen: lock for the store',
      'Gwen: letter to the lamp makers',
    ])
  })
})

describe('a table', () => {
  test('pasted with tabs has its rows read by its head, and lends what it says to the sentence that it repeats', () => {
    const body =
      '3. Quay\n\nThe lamp makers were slow.\nACTION: GM to write to the makers where the lamps are late.\n\nOwner\tAction\tDue\nGwen Marsh\tWrite to makers about lamps\t16 June 2025\nTomas Adeyemi\tMap the quay rings\t30 June 2025\n'
    expect(readNotes(HEAD + body).actions.map(({ owners, text, dueDate }) => [owners[0], text, dueDate])).toEqual([
      ['GM', 'GM to write to the makers where the lamps are late', '2025-06-16'],
      ['Tomas Adeyemi', 'Map the quay rings', '2025-06-30'],
    ])
  })

  test('of older items pasted with tabs is a review, its quotes the words of the notes', () => {
    const body =
      '2. Action log\n\nRef\tAction\tLead\tRAG\tPosition at 9 June\n24/31\tPublish the tide report\tGM\tGreen\tClosed. On the site since May.\n24/36\tBring the mooring case\tTA\tRed\tNot ready. C/f to September.\n\n3. Quay\n\nNoted.\n'
    expect(readNotes(HEAD + body).reviewed).toEqual([
      { outcome: 'completed', quote: '24/31 Publish the tide report GM Green Closed. On the site since May.', target: '' },
      { outcome: 'carried forward', quote: '24/36 Bring the mooring case TA Red Not ready. C/f to September.', target: '' },
    ])
  })
})

test.each([
  ['ARISING'],
  ['4. Update on things from last time'],
  ['ITEM 2 – FOLLOW UP FROM FEBRUARY'],
  ['HOW DID WE DO?'],
  ['Review of open APs'],
  ['HG/2/25    Matters arising from those minutes.'],
])('under “%s” each line is an older item', (heading) => {
  const body = `${heading}\n\nShed roof – Tomas fixed this in May. Done.\nTide board – prices got for two, the joiner is still to be asked. Part done.\nRope – Gwen has not managed to speak to the maker. c/f\nBooks. They have come, but not the maps, which are on order.\nSurvey – the county runs its own, so ours is dropped.\n`
  expect(readNotes(HEAD + body).reviewed.map(({ outcome }) => outcome)).toEqual([
    'completed',
    'updated',
    'carried forward',
    'updated',
    'discharged',
  ])
})

describe('the day of a due', () => {
  const LATER = '\n\nDates of meetings\n\nMonday 7 July 2025\nMonday 8 September 2025\n'
  test.each([
    ['Action: GM to bring the chart to the next meeting.', '2025-07-07'],
    ['Action: GM to bring the chart to the September meeting.', '2025-09-08'],
    ['Action: GM to bring the chart to the October meeting.', '2025-10-31'],
    ['Action: GM to draft the objection before the closing date of 30th July.', '2025-07-30'],
    ['The closing date is 12 June. Action: GM to submit the form before the closing date.', '2025-06-12'],
    ['Action: TA to write up the options before call 18.', '2025-07-07'],
    ['Action: TA to walk the quay on at least three days each week.', null],
    ['Action: TA to walk the quay within three days.', '2025-06-12'],
  ])('in “%s” is told by the notes', (words, day) => {
    expect(readNotes(`${HEAD}3. Quay\n\n${words}${LATER}`).actions.map(({ dueDate }) => dueDate)).toEqual([day])
  })
})

test('an action with its update on the line below is an older one', () => {
  const body =
    'Actions from the last meeting\n\nAction 3: GM to send the map.\nUpdate: map sent on 3 May. CLOSED\n\nAction 4: TA to ring the bank.\nUpdate: awaiting a reply. OPEN\n\nThe plan: done in part.\n'
  const { actions, reviewed } = readNotes(HEAD + body)
  expect(actions).toEqual([])
  expect(reviewed.map(({ outcome, quote }) => [outcome, quote])).toEqual([
    ['completed', 'Action 3: GM to send the map. Update: map sent on 3 May. CLOSED'],
    ['carried forward', 'Action 4: TA to ring the bank. Update: awaiting a reply. OPEN'],
    ['updated', 'The plan: done in part.'],
  ])
})
