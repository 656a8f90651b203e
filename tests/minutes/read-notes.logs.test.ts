import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Harbour Users' Forum

Date: Monday 9th June 2025
Chair: Orla Fenwick

Present: Orla Fenwick (OF), Gwen Marsh (GM), Tomas Adeyemi (TA), Bo Ray (BR)

1. Next meeting

The next meeting is on Thursday 3 July 2025.

${'Talk of the quay went on for some time.\n\n'.repeat(12)}`
const read = (body: string) => readNotes(`${HEAD}${body}\n`).actions.map(({ owners, text, dueDate }) => [owners.join('/'), text, dueDate])

test('a log without heads is read by its columns, also where one cell crowds the next', () => {
  expect(
    read(`ACTIONS 9 JUNE 2025

H25/14   Options for mending the slip                  GM        24 June
H25/15   Speak to the insurers about the wall          TA        12 July
H25/16   Send the calendar of meetings to skippers     BR        9 October`),
  ).toEqual([
    ['GM', 'Options for mending the slip', '2025-06-24'],
    ['TA', 'Speak to the insurers about the wall', '2025-07-12'],
    ['BR', 'Send the calendar of meetings to skippers', '2025-10-09'],
  ])
})

test('a log with a state beside each row gives its new rows, by the day that stands over all of them', () => {
  expect(
    read(`ACTION LOG AT 9 JUNE 2025
(all for the next meeting unless another date is shown)

Action                                                      Owner      Status

Secretariat
Issue the draft minutes by 16 June                          BR         New
Book the London venue                                       BR         New

Slip
Ask whether the county that has not answered                GM         New
means to pay
Meet the boatmen                                            TA         Closed
Draft the letter to the port                                OF         Ongoing

Other
Circulate the slides to the Forum                           TA         New`),
  ).toEqual([
    ['BR', 'Issue the draft minutes by 16 June', '2025-06-16'],
    ['BR', 'Book the London venue', '2025-07-03'],
    ['GM', 'Ask whether the county that has not answered means to pay', '2025-07-03'],
    ['TA', 'Circulate the slides to the Forum', '2025-07-03'],
  ])
})

describe('a list of tasks ends', () => {
  test.each(['Other', 'Decisions', 'Any other news', 'For information', 'Thanks all'])('at “%s”', (title) => {
    expect(
      read(`Actions

a) GM to send the survey to the boatmen.
b) TA to draw up a map of the moorings.

${title}

- the new lamp worked, at last
- no boat should be moored there`),
    ).toEqual([
      ['GM', 'GM to send the survey to the boatmen', null],
      ['TA', 'TA to draw up a map of the moorings', null],
    ])
  })
})

test.each([
  'Actions 9 June 2025',
  'Actions arising from this meeting',
  'Open actions after this meeting',
  'New actions',
  "Today's actions",
  'Action points agreed at this meeting',
])('what stands under “%s” is to be done', (title) => {
  expect(read(`${title}\n\n- Send the survey to the boatmen (GM)\n- Draw up a map of the moorings (TA)`).map(([owners]) => owners)).toEqual(
    ['GM', 'TA'],
  )
})

describe('a closing list tells tasks of the body in other words', () => {
  const body = (told: string, rows: string) =>
    readNotes(`Harbour Board

Date: Monday 9th June 2025

Present: Gwen Marsh (GM), Tomas Adeyemi (TA)

3. Survey of the slip

A survey of the boatmen had been made, and a guide to the slip would be of more use than a rule.

${told}

4. Close

The meeting closed at noon.

Actions

${rows}
`).actions.map(({ owners, strength, quote }) => [owners.join('/'), strength, quote])

  test('by the same person about the same things', () => {
    expect(
      body(
        'GM agreed to share the survey with the boatmen themselves so that they could correct it.',
        'a) GM to send the survey to the boatmen for checking.',
      ),
    ).toEqual([['GM', 'explicit', 'GM agreed to share the survey with the boatmen themselves so that they could correct it.']])
  })

  test('also where the prose leans on what was said before', () => {
    expect(body('TA offered to draft one.', 'a) TA to draft a guide to the slip.')).toEqual([
      ['TA', 'explicit', 'TA offered to draft one.'],
    ])
  })

  test('but two tasks of one person stay two', () => {
    expect(
      body('GM agreed to share the survey with the boatmen.', 'a) GM to write to the harbour company about rent.').map(
        ([, , quote]) => quote,
      ),
    ).toEqual(['GM agreed to share the survey with the boatmen.', 'GM to write to the harbour company about rent.'])
  })
})
