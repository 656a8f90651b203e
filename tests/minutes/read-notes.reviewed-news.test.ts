import { describe, expect, test } from 'vitest'
import { readBoard } from './board.ts'

const TAIL = '\n\n2. ROADS\n\nNothing was said.\n\n3. RIVERS\n\nAll is well.'

const olderOf = (body: string) => readBoard(body + TAIL).older
const tasksOf = (body: string) => readBoard(body + TAIL).tasks

describe('the news of an older item', () => {
  test.each([
    ['The Clerk has asked three firms for prices. Two are in.', 'updated'],
    ['It was agreed to defer this until the weather improves.', 'carried forward'],
    ['GM was to speak to the school; she has not been able to reach the head.', 'carried forward'],
    ['The new pages went live on 20 April.', 'completed'],
    ['The cabinet is now in place.', 'completed'],
    ['Two of the five signs are up.', 'updated'],
    ['A list had been supplied but without the amounts.', 'updated'],
    ['Still under discussion with the county.', 'updated'],
    ['The notice was put up in May and the abandoned boats have gone.', 'completed'],
    ['It was mended on 3 May. No further action is needed.', 'completed'],
    ['Cancelled by the county, so it will not be held. The visit was cancelled.', 'discharged'],
    ['GM said that nobody had done the rota.', 'carried forward'],
    ['The figures were still not ready.', 'carried forward'],
    ['No response had been received. The Clerk had sent a reminder.', 'updated'],
    ['Signed by all but Health.', 'updated'],
    ['Launched on 1 May.', 'completed'],
    ['All forms are in – complete except for GM.', 'updated'],
    ['The matter remained with GM, who had been on leave.', 'carried forward'],
    ['Not due until October.', 'carried forward'],
    ['No longer going ahead as the hostel has shut.', 'discharged'],
    ['Now with the Roads Board. Remove from list.', 'discharged'],
    ['Figures were supplied for constables only. The Board asked for the rest by June.', 'updated'],
    ['Rained off, a new date has been set.', 'carried forward'],
    ['GM went on 19 May and spoke to all of them.', 'completed'],
    ['The owner was not interested so that’s that.', 'discharged'],
  ])('“%s” makes it %s, without a word for its state', (words, outcome) => {
    expect(olderOf(`1. MATTERS ARISING\n\nMin 14 (bus shelter). ${words}`)).toEqual([[outcome, `Min 14 (bus shelter). ${words}`]])
  })

  test('is told item by item behind a label in the middle of a letter', () => {
    const body =
      'Questions were taken.\n\nFrom last time (March): the camera for the yard is in and working, and the winter leaflet went out with the bills. The barn supper never happened because of the snow.'
    expect(olderOf(body)).toEqual([
      ['completed', 'the camera for the yard is in and working,'],
      ['completed', 'the winter leaflet went out with the bills.'],
      ['carried forward', 'The barn supper never happened because of the snow.'],
    ])
  })

  test('is told by minute and action numbers wherever they stand, unless the item was only talked of', () => {
    const body =
      '1. Confirmation of minutes\n\nThe minutes of 12 May were confirmed. Arising from minute 196, GM reported that the letter had been sent in May. With regard to action 25/19, the CC said that the map was not ready. Minute 31 was raised by a member.'
    expect(olderOf(body)).toEqual([
      ['completed', 'Arising from minute 196, GM reported that the letter had been sent in May.'],
      ['carried forward', 'With regard to action 25/19, the CC said that the map was not ready.'],
    ])
    expect(tasksOf(body)).toEqual([])
  })

  test('is told of what was raised at the last meeting, and of what the police had promised then', () => {
    expect(
      olderOf('1. Streets\n\nPaint on the bridge: this was raised at the March meeting. The railway cleaned it off in April.'),
    ).toEqual([['completed', 'Paint on the bridge: this was raised at the March meeting. The railway cleaned it off in April.']])
    const told =
      'GM updated the panel on the promises from March. Speed checks had been carried out on four dates. The letter drop has not happened.'
    expect(olderOf(`1. Streets\n\n${told}`)).toEqual([
      ['completed', 'Speed checks had been carried out on four dates.'],
      ['carried forward', 'The letter drop has not happened.'],
    ])
  })

  test('is told by the states that stand in brackets behind the things that were asked for', () => {
    const body =
      '1. The evening\n\nIn March we had been asked for two things: a drone for the team (they’ve had it since May) and a meeting with the marts about passes (not happened yet, nobody has replied).'
    expect(olderOf(body)).toEqual([
      ['completed', 'a drone for the team (they’ve had it since May)'],
      ['carried forward', 'a meeting with the marts about passes (not happened yet, nobody has replied)'],
    ])
  })

  test('answers a question after it sentences later, and a semicolon parts nothing from it', () => {
    const body =
      '1. Minutes\n\nArising from Minute 203, Mr Ray asked what had become of the note. The Chief Executive apologised. The note had been written but not sent. All moved on.\n\n2. Review of actions\n\nTwo actions were considered. The first concerned phones. The PCC did not wish to close it on a forecast; it was carried forward to the June meeting.'
    expect(olderOf(body)).toEqual([
      [
        'updated',
        'Arising from Minute 203, Mr Ray asked what had become of the note. The Chief Executive apologised. The note had been written but not sent.',
      ],
      ['carried forward', 'The PCC did not wish to close it on a forecast; it was carried forward to the June meeting.'],
    ])
  })

  test.each([
    ['AB(12)4, which asked GM to settle the names, has been done.', 'completed'],
    ['AB/25/5, on the cost of storage, has been passed to the Finance Group.', 'discharged'],
    ['At the March meeting Mr Ray had been asked for a list of the streets. This had been put in the library.', 'completed'],
  ])('is told in “%s” wherever it stands', (words, outcome) => {
    expect(olderOf(`1. Welcome\n\nThe note of 12 May was agreed. ${words}`).map(([is]) => is)).toEqual([outcome])
  })

  test('is told minute by minute where they run on, and line by line under “The Clerk reported as follows”', () => {
    expect(
      olderOf(
        '1. MATTERS ARISING\n\nMinute 18/19: GM said that the list was now complete. Minute 20/19: the CC had not yet heard from the union.',
      ),
    ).toEqual([
      ['completed', 'Minute 18/19: GM said that the list was now complete.'],
      ['carried forward', 'Minute 20/19: the CC had not yet heard from the union.'],
    ])
    const body =
      '03/20 CLERK’S REPORT ON MATTERS FROM THE LAST MEETING\nThe Clerk reported as follows:\na. Highways had been told about the gully and had jetted it.\nb. Cllr Ray had not been able to meet the surgeon because of the floods. He hoped to do so this month.'
    expect(olderOf(body).map(([outcome]) => outcome)).toEqual(['completed', 'carried forward'])
  })

  test('is a tick in a list, and a box left empty beside ticks is an item still open', () => {
    const body =
      'Old actions:\n\n- [x] Gwen: add the picture to the leaflet (printed)\n- [ ] Tomas: write up the count - not here, leave open\n'
    expect(olderOf(body)).toEqual([
      ['completed', 'Gwen: add the picture to the leaflet (printed)'],
      ['carried forward', 'Tomas: write up the count - not here, leave open'],
    ])
    expect(tasksOf(body)).toEqual([])
  })

  test('stands behind a dash after its task', () => {
    const body =
      '1. MATTERS ARISING\n\n- GM to redraft the list – GM shared version 2 in May. Tomas had comments and GM will bring a last version in July.\n- GM to find out why the file could not be opened – resolved, a matter of rights.'
    expect(olderOf(body).map(([outcome]) => outcome)).toEqual(['updated', 'completed'])
  })

  test('under a task is one item with it, and no new task', () => {
    const body = '1. MATTERS ARISING\n\nCC to supply the results of the sample. These were supplied on 1 June and the PCC had no questions.'
    expect(olderOf(body)).toEqual([
      ['completed', 'CC to supply the results of the sample. These were supplied on 1 June and the PCC had no questions.'],
    ])
    expect(tasksOf(body)).toEqual([])
  })
})

describe('a table of older items', () => {
  test('with bars is told by the column for the state, in whatever order its columns stand', () => {
    const body = `1. Open action items\n\n| ID | Who | What | State |\n|---|---|---|---|\n| A-12 | Gwen | Get the forms | done, 41 of them in the folder |\n| A-13 | Tomas | Ask the printer | open |\n| A-15 | Gwen | Convert the files | 60 of 88 converted |\n| A-16 | Tomas | Write up the case | dropped, there is no need |`
    expect(olderOf(body).map(([outcome]) => outcome)).toEqual(['completed', 'carried forward', 'updated', 'discharged'])
    expect(tasksOf(body)).toEqual([])
  })

  test('laid out in columns is told by its last column, and a row that says nothing known is only an update', () => {
    const rows = [
      ' 1    Write to the water company        GM     Reply received, see item 4',
      ' 2    Walk the east bank                CC     Postponed because of lambing',
      ' 3    Invite the new member             GM     No longer appropriate',
      ' 4    Count the gates                   GM     A word with the owner first',
    ]
    const body = `1. Actions brought forward\n\n      Action                            Who    Progress\n${rows.join('\n')}`
    expect(olderOf(body).map(([outcome]) => outcome)).toEqual(['completed', 'carried forward', 'discharged', 'updated'])
    expect(tasksOf(body)).toEqual([])
  })

  test('with one cell a line is told by the column for the position, and by the colour where the words say nothing', () => {
    const rows = [
      ['24/17', 'Explain how the vests are fitted', 'G Marsh', 'Explained in a note of 20 May.', 'Blue'],
      ['24/19', 'Share the assessment of drones', 'T Adeyemi', 'Draft seen by the Chair only.', 'Amber'],
      ['24/22', 'Report on the clinics', 'T Adeyemi', 'Not started.', 'Red'],
      ['24/23', 'Consider a visit to the range', 'G Marsh', 'Now belongs to the Force Panel.', 'Grey'],
    ]
    const head = ['No.', 'What was asked', 'Who', 'Position in May', 'RAG']
    const body = `1. The year so far\n\n${[head, ...rows].flat().join('\n\n')}\n\nMembers were content.`
    expect(olderOf(body)).toEqual([
      ['completed', '24/17 Explain how the vests are fitted G Marsh Explained in a note of 20 May.'],
      ['updated', '24/19 Share the assessment of drones T Adeyemi Draft seen by the Chair only.'],
      ['carried forward', '24/22 Report on the clinics T Adeyemi Not started.'],
      ['discharged', '24/23 Consider a visit to the range G Marsh Now belongs to the Force Panel.'],
    ])
    expect(tasksOf(body)).toEqual([])
  })
})

describe('the end of a review', () => {
  test('is the next title of the agenda, however it is worded', () => {
    const body = `Agenda\n1  Welcome\n2  Actions from the last meeting\n3  Address register: reply to the study\n4  Any views\n\nWelcome\n1. The Chair spoke.\n\nActions from the last meeting\n2. The log was taken as read.\n\nAddress register: reply to the study\n3. The study was published in May and had been too late for the Board.\n\nAny views\n4. There were none.`
    expect(olderOf(body)).toEqual([])
  })

  test('is the next number over a paragraph, even where its title is a sentence', () => {
    const body = `1. Welcome\n\nAll came.\n\n2. Record and actions\n\nE/02 GM to get the policy. Received on 22 May. Closed.\n\n3. Cameras: the one that was not switched on\n\nThe Superintendent described four cases in which an officer had not switched on a camera, and had found the reasons good.\n\n4. Gifts\n\nNone.`
    expect(olderOf(body)).toEqual([['completed', 'E/02 GM to get the policy. Received on 22 May. Closed.']])
  })

  test('does not come with the titles of its items, where other headings have numbers', () => {
    const body = `1. Welcome\n\nAll came.\n\n2. Matters arising\n\nLift at Over Lane\n\nThe lift was repaired on 4 April and has worked since.\n\nSaturday opening\n\nThis remains on the list.\n\n3. Gifts\n\nNone.`
    expect(olderOf(body)).toEqual([
      ['completed', 'The lift was repaired on 4 April and has worked since.'],
      ['carried forward', 'This remains on the list.'],
    ])
  })
})
