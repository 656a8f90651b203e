import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith } from './board.ts'

const HEAD = boardWith('Gwen Marsh, Policy Officer (GM)', 'Ruth Lowe, Legal Adviser (RL)')
const read = (body: string) =>
  readNotes(
    `${HEAD}1. Quay\n\nMembers saw the photographs of the quay.\n\n${body}\n\n9. Close\n\nThe meeting closed at noon.\n`,
  ).actions.map(({ strength, owners, text, dueDate }) => [strength, owners.join('/'), text, dueDate])

describe('a label with its ref on a line of its own', () => {
  test.each(['ACTION HB 08/25', 'Action ref: OPCC-14', 'New action 2025/31:', 'AP 12', 'Action Point No. 7', 'ACTION ITEM Q1-04'])(
    '“%s” marks the task below it, with its fields',
    (label) => {
      expect(read(`${label}\nMonthly report on the quay to be sent to members.\nLead: GM\nDeadline: first report by 30 June 2025`)).toEqual(
        [['explicit', 'GM', 'Monthly report on the quay to be sent to members', '2025-06-30']],
      )
    },
  )

  test('and “Copy to board members.” behind the task is no second one', () => {
    expect(read('ACTION HB 08/25\nGM to write to the harbour office. Copy to board members.')).toHaveLength(1)
  })
})

test('owners behind a label close what stands before, and the next sentence is another matter', () => {
  expect(read('Wreath as usual. Action: GM. The band was late in asking last year.')).toEqual([['explicit', 'GM', 'Wreath as usual', null]])
  expect(read('The map is old. Action: GM. Circulate the new map.')).toMatchObject([['explicit', 'GM', 'Circulate the new map', null]])
})

test('a second task behind “in the meanwhile” is one of its own', () => {
  expect(read('Action: GM to order a chain, and in the meanwhile RL to take the swing down.')).toEqual([
    ['explicit', 'GM', 'GM to order a chain', null],
    ['explicit', 'RL', 'RL to take the swing down', null],
  ])
})

test('a sign that is set before tasks marks those that speak to somebody or end with who', () => {
  const body =
    'The desk was talked over.\n>> Gwen, look at what a room would cost\n\n2. Bikes\n\nNobody had the number.\n>> number of bikes found last year - Ruth pls, by Friday 20 June\n>> Gwen to send the list of callers\n\n3. News\n\nNone.\n>> Comms: correct the leaflet'
  expect(read(body)).toEqual([
    ['explicit', 'Gwen', 'look at what a room would cost', null],
    ['explicit', 'Ruth', 'number of bikes found last year - Ruth pls, by Friday 20 June', '2025-06-20'],
    ['explicit', 'Gwen', 'Gwen to send the list of callers', null],
    ['explicit', 'Comms', 'correct the leaflet', null],
  ])
})

test('entries that lost their line ends are read one by one', () => {
  const older =
    '2. Matters arising from the last meeting (a) Map: GM has sent it to every member and to both of the libraries. (b) Hedge: not yet cut because the birds are nesting. Carried forward to July. (c) Lamp: RL is to write to the makers about the price of a second lamp by the end of June.'
  const { actions, reviewed } = readNotes(`${HEAD}${older}\n\n3. Close\n\nThe meeting closed at noon.\n`)
  expect(reviewed.map(({ outcome }) => outcome)).toEqual(['completed', 'carried forward'])
  expect(actions.map(({ text, dueDate }) => [text, dueDate])).toEqual([
    ['Lamp: RL is to write to the makers about the price of a second lamp by the end of June', '2025-06-30'],
  ])
})

test('figures that a scanner took for letters are read as figures, and quoted as they stand', () => {
  const body =
    'GM to count the boats by l4th July 2025. It was l0.30 before 2l2 forms were in, and ll of them late.\nRL to ask for 20l0 prices on l5th July 2025.'
  const { actions } = readNotes(`${HEAD}1. Quay\n\n${body}\n`)
  expect(actions.map(({ dueDate }) => dueDate)).toEqual(['2025-07-14', '2025-07-15'])
  expect(actions[0]?.quote).toBe('GM to count the boats by l4th July 2025.')
})

test('the clauses under words that end a paragraph are tasks', () => {
  const body =
    'The programme was talked over, and it was agreed that:\n\n(a) the Policy Officer re-issue the programme with dates; and\n\n(b) the Legal Adviser look at the lease.'
  expect(read(body).map(([, owners]) => owners)).toEqual(['Policy Officer', 'Legal Adviser'])
})

test('somebody’s turn under any other business begins something new', () => {
  expect(read('GM - the key has gone missing, has anyone got it?\nRL - the boat. RL will ask the yard for a price.')).toEqual([
    ['implicit', 'RL', 'RL will ask the yard for a price', null],
  ])
})

test('a closing list says when what has no date of its own is due', () => {
  const list =
    'ACTION LOG\n\n- for the next meeting, where no date is given -\n\nNo.   Action                                    Owner     When         Status\n5.1   Put a warning on the page about the quay   GM        20 June      New\n5.2   Publish the minutes of the fourth meeting  RL                     New\n5.3   Draft the position and send it round       GM        Before Christmas   New\n'
  const notes = `${HEAD}1. Quay\n\nMembers saw the photographs.\n\n2. Next meeting\n\nMonday 14 July 2025\n\n${list}`
  expect(readNotes(notes).actions.map(({ owners, dueDate }) => [owners.join('/'), dueDate])).toEqual([
    ['GM', '2025-06-20'],
    ['RL', '2025-07-14'],
    ['GM', null],
  ])
})
