import { describe, expect, test } from 'vitest'
import { readBoard } from './board.ts'

const outcomesOf = (items: string, title = '2. Matters arising') => readBoard(`${title}\n\n${items}\n`).older.map(([outcome]) => outcome)

describe('what became of an older item, in the words of minutes', () => {
  test.each([
    ['(a) Lamps. All those on the list have been marked, and two have been mended.', 'updated'],
    ['(b) Speed sign. Not available to us until July.', 'updated'],
    ['(c) Grit bins. Have been filled. GM thanked.', 'completed'],
    ['(d) War memorial. The mason has been to look. His letter is awaited. Carried to next meeting.', 'carried forward'],
    ['(e) Footpath 6. The stile remains broken. GM wrote to the county on 10 May, nothing heard.', 'updated'],
    ['Bus shelter: ordered in May; supplier has none.', 'updated'],
    ['Bus shelter: left until the autumn.', 'carried forward'],
    ['Bus shelter: passed to Highways Committee.', 'discharged'],
    ['Mill Lane hedge – cut back by the owner on 3 May.', 'completed'],
    ['Dog bin – to be installed next week.', 'updated'],
    ['AP12 – CC – set up a library. PART CLOSED. It is there, but nobody can get in.', 'updated'],
    ['AB24/28 Cost of interpreters. Still awaited.', 'carried forward'],
    ['119 (sharing of data) isn’t ours any more, it has gone to the Joint Legal Board.', 'discharged'],
    ['v. Chair to write to the county: superseded by its own announcement of 2 May.', 'discharged'],
    ['- GM was going to get us the figures. Says she has asked twice and nobody is in. Still on the list then', 'carried forward'],
    ['- Letter to the licensing committee - gone (me)', 'completed'],
    ['GM’s paper on consent had gone to the Legal Board instead, and there was no need to keep it on the list.', 'discharged'],
    ['The PCC agreed to AS 036 being removed as others had since looked at it.', 'discharged'],
    ['Boiler – GM has had an answer from the makers at last. They will pay. Nothing more needed.', 'completed'],
    ['A report was given in January and no further report is needed.', 'discharged'],
    ['GM had been unable to contact the owner.', 'carried forward'],
    ['GM has rung the county about the drain and it will be cleared next week.', 'updated'],
    ['GM circulated the dates on 12 May.', 'completed'],
    ['GM enquired about the camera. The CC stated that the form was with the lawyers and that he had no date for it.', 'updated'],
  ])('“%s” is %s', (item, outcome) => {
    expect(outcomesOf(item)).toEqual([outcome])
  })

  test('one part of a task that is done leaves it open, and sets no new one', () => {
    const { older, tasks } = readBoard(
      '2. Matters arising\n\nCC to discuss a joint scheme with the three councils.\nTwo councils have signed. The third meets in July.\n',
    )
    expect([older.map(([outcome]) => outcome), tasks]).toEqual([['updated'], []])
  })

  test.each([
    ['CC to supply figures by ward. Transferred to the Performance Board.', ['transferred'], []],
    ['CC to supply figures by ward. GM to chase.', [], ['CC to supply figures by ward', 'GM to chase']],
  ])('an older task with its state sets no new one: “%s”', (item, outcomes, tasks) => {
    const read = readBoard(`2. Matters arising\n\n${item}\n`)
    expect([read.older.map(([outcome]) => outcome), read.tasks]).toEqual([outcomes, tasks])
  })

  test('a question that nobody answers is no item', () => {
    expect(outcomesOf('GM asked if Members could be shown round the station before it is opened.')).toEqual([])
  })
})

describe('one paragraph on several older items', () => {
  test('with the code of each in its sentence', () => {
    expect(
      outcomesOf(
        'The action on cameras (AS 031) was closed, the figures having been received. The cost of vetting (AS 034) was still with the CC and would roll over to Q3. In respect of AS 035, the CC gave an interim answer, with the ages still to come. The other two actions were not yet due.',
      ),
    ).toEqual(['completed', 'carried forward', 'updated'])
  })

  test('that says that it is about the actions of that meeting', () => {
    expect(
      outcomesOf(
        'The minutes of 14 May were accepted. From the actions of that meeting, GM confirmed that she had published the list on the web site. The CC has still to meet the county, as two dates had fallen through.',
        '2. Welcome and minutes',
      ),
    ).toEqual(['completed', 'carried forward'])
  })

  test('and a thing asked for before, told among other matters', () => {
    expect(outcomesOf('The note on the cost of lamps, also requested, was being finalised.', '4. Lamps')).toEqual(['updated'])
  })
})
