import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith, readBoard } from './board.ts'

const HEAD = boardWith('Gwen Marsh, Policy Officer (GM)', 'Ida Rusk, Engineer (IR)', 'Leo Barton, Treasurer (LB)')
const ownersOf = (body: string) =>
  readNotes(`${HEAD}1. Lamps\nLamp 14 was looked at.\n\n${body}\n`).actions.map(({ owners }) => owners.join('/'))

describe('a promise is read in its frame', () => {
  test.each([
    ['Ida Rusk, who sits on the lamp committee, agreed to find out.', ['Ida Rusk']],
    ['GM, having a key, said that she would look inside.', ['GM']],
    ['The matter was left with Leo Barton, who will ring the county on Friday.', ['Leo Barton']],
    ['The Chief Constable gave a commitment to publish the list of lamps.', ['Chief Constable']],
    ['The Chief Constable assured the Board that the list would be published in July.', ['Chief Constable']],
    ['The Chief Constable said that the three lamps would be mended before the end of July.', ['Chief Constable']],
    ['The Chief Constable said there would be a van at the gates each week up to the end of term.', ['Chief Constable']],
    ['Ida Rusk asked about the slip. She will be outside the library every Saturday until Christmas.', ['Ida Rusk']],
    ['Gwen is chasing the printer.', ['Gwen']],
    ['Lamp 14: Gwen says it is easy and takes it.', ['Gwen']],
    ['The county may pay for the lamp, Leo to check with the bank.', ['Leo']],
    ['The PCC sent her thanks to the crew, which the Chief Constable will pass on.', ['Chief Constable']],
    ['The lamp had been out for a week and the harbour engineer is to look at it.', ['harbour engineer']],
    ['Need to get quotes for the door - Gwen.', ['Gwen']],
    ['Gwen is down to open the hall.', ['Gwen']],
    ['The job of counting the lamps fell to Gwen.', ['Gwen']],
    ['Gwen was given the action of counting the lamps.', ['Gwen']],
    ['Leo said leave it with him.', ['Leo']],
    ['GM is preparing a paper on the lamps for the next meeting.', ['GM']],
    ['Gwen: the door sticks. I’ll plane it on Tuesday', ['Gwen']],
    ['Gwen: ouch. I’m going to mend that', ['Gwen']],
    ['It was agreed that Gwen Marsh would write to the owner and that Leo Barton would measure the gap.', ['Gwen Marsh', 'Leo Barton']],
    ['Gwen to get prices for the door, Leo to measure it.', ['Gwen', 'Leo']],
    ['GM will sign the form and Leo Barton is to send it.', ['GM', 'Leo Barton']],
    ['GM will sign the form and send it to Leo Barton to be kept.', ['GM']],
  ])('“%s”', (sentence, owners) => {
    expect(ownersOf(sentence)).toEqual(owners)
  })

  test.each([
    'A written response would be provided.',
    'The figures would be circulated after the meeting.',
    'A paper on the lamps would come to the next meeting.',
    'To be put on the agenda for the next meeting.',
    'A letter of thanks to be sent to the Rotary.',
    'It was agreed to write to the owner.',
    'The Board resolved to invite the fire crew to its next meeting.',
    'This will be added to the work programme.',
    'Three quotes to be sought.',
    'The Head of Roads will be invited to the next meeting.',
  ])('by nobody in particular: “%s”', (sentence) => {
    expect(ownersOf(sentence)).toEqual([''])
  })

  test.each([
    'The tide tables are ready to be submitted.',
    'The risk plan is to be reviewed every two years.',
    'A note was to be sent and it had not been.',
    'It was agreed to approve the accounts.',
    'Members will have an opportunity to write in.',
    'Items to be discussed.',
    'Gwen: I would change the one lamp and say nothing else',
    'Members heard that the office had agreed in April to pay for a survey of lamps.',
    'The PCC will be opening the new lamp house in July.',
    'He had met the new Minister, who had promised to come to the harbour in the autumn.',
    'The consultation will be on the web site until 3 July.',
    'The CC said that there would be 22 additional officers by next March.',
    'The Board asked Ida Rusk to write to the county. She said that she had done that on 1 June.',
  ])('and not where nobody takes it on: “%s”', (sentence) => {
    expect(ownersOf(sentence)).toEqual([])
  })
})

describe('what is asked for in the meeting is to be done outside it', () => {
  test.each([
    ['The Chair asked Leo Barton to make enquiries.', ['Leo Barton']],
    ['We asked Gwen to write to the school.', ['Gwen']],
    ['Members asked that Gwen Marsh write again to the county.', ['Gwen Marsh']],
    ['Authority was delegated to Leo Barton, in consultation with the Chair, to place the order.', ['Leo Barton']],
    ['Gwen has been tasked with writing to the school.', ['Gwen']],
    ['Leo Barton will be asked to measure the gap.', ['Leo Barton']],
    ['Could members please send their dates to the office by 20 June?', ['members']],
    ['Please could Gwen speak to the school.', ['Gwen']],
    ['It falls to Gwen to write to the school.', ['Gwen']],
    ['The item was held over for Leo Barton to obtain a second price.', ['Leo Barton']],
  ])('“%s”', (sentence, owners) => {
    expect(ownersOf(sentence)).toEqual(owners)
  })

  test.each([
    'The PCC asked the CC to explain the figures.',
    'The CC was asked to draw out the main points, as follows.',
    'Please consider the harbour before printing this.',
    'GM asked that the file be taken down.',
  ])('but is answered there: “%s”', (sentence) => {
    expect(ownersOf(sentence)).toEqual([])
  })
})

test('each topic of a call that was typed is headed by its name', () => {
  const body =
    'Topic: Review of action items\n\nOrla: ACTION-211 on Gwen, list of lamps\nGwen: done, sent on Monday\n\nTopic: Tides\n\nGwen: nine harbours have signed up. we had six last time\n'
  expect(readBoard(body).older.map(([outcome]) => outcome)).toEqual(['completed'])
})

test('older requests stand under a title that says where they are', () => {
  const body =
    'Where we are with earlier requests\n\nAB24/22 Cost of the lamps. Supplied on 3 May. Closed.\nAB24/27 Visit to the quay. No longer worth pursuing. Withdrawn.\n'
  expect(readBoard(body).older.map(([outcome]) => outcome)).toEqual(['completed', 'discharged'])
})
