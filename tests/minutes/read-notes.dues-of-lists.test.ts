import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith } from './board.ts'

const HEAD = boardWith('Gwen Marsh, Policy Officer (GM)', 'Ida Rusk, Engineer (IR)')
const FOOT = '\n9. Date of next meeting\nMonday 14 July 2025 at 7pm\n'
const found = (body: string) =>
  readNotes(`${HEAD}1. Lamps\nLamp 14 was looked at.\n\n${body}\n${FOOT}`).actions.map(({ owners, dueDate }) => [owners.join('/'), dueDate])

describe('the due of a task, where the list or the label says it', () => {
  test.each([
    [
      'in the title of the list',
      'Actions from this meeting (to be completed by 30 June unless otherwise stated)\n\n1. Write to the county – GM\n2. Draft the leaflet – IR (by 20 June)',
      [
        ['GM', '2025-06-30'],
        ['IR', '2025-06-20'],
      ],
    ],
    [
      'behind a dash in the title',
      'Action list – all for next meeting unless shown\n\nAction                                   Owner    By\nWrite to the county about the lamp       GM\nDraft the leaflet                        IR       20 June',
      [
        ['GM', '2025-07-14'],
        ['IR', '2025-06-20'],
      ],
    ],
    [
      'in a field of its own behind the task',
      '**Action (GM):** Write to the county. **By:** 20 June\n\n**Action (IR):** draft a leaflet. **By:** next meeting',
      [
        ['GM', '2025-06-20'],
        ['IR', '2025-07-14'],
      ],
    ],
    [
      'in the label with the owner',
      'Action for GM by 20 June: write to the county about lamp 14.\n\nAction by IR before next meeting: draft a leaflet.',
      [
        ['GM', '2025-06-20'],
        ['IR', '2025-07-14'],
      ],
    ],
    [
      'on a line below with a label of many meanings',
      'Action: GM to write to the county.\n\nFor: 20 June\n\nAction: IR to draft a leaflet.\n\nNeeded by: next meeting\n\nAction: GM to ring the harbour.\n\nFor: 8 votes',
      [
        ['GM', '2025-06-20'],
        ['IR', '2025-07-14'],
        ['GM', null],
      ],
    ],
    ['in a sentence of its own', 'The leaflet is out of date. GM to update and recirculate. Deadline 20 June.', [['GM', '2025-06-20']]],
    ['in the task below its label', 'ACTION: GM\nTo write to the county by 20 June.', [['GM', '2025-06-20']]],
    [
      'in a log whose rows are new',
      'Action log\n\nRef    Action                                Owner   Due        Status\n1      Write to the county about the lamp    GM      20 June    New\n2      Draft the leaflet                     IR      July mtg   New',
      [
        ['GM', '2025-06-20'],
        ['IR', '2025-07-14'],
      ],
    ],
  ])('is read %s', (_where, body, expected) => {
    expect(found(body)).toEqual(expected)
  })

  test('who is to see to what was agreed stands in brackets behind it', () => {
    expect(found('It was agreed that a letter be sent to the county (GM).')).toEqual([['GM', null]])
  })

  test('a label behind a task in any words marks that task, not the one before', () => {
    const body = 'GM will write to the county. GM and IR to go round the lamps with a camera [Action GM/IR].'
    expect(readNotes(`${HEAD}1. Lamps\n${body}\n${FOOT}`).actions.map(({ text }) => text)).toContain(
      'GM and IR to go round the lamps with a camera',
    )
  })
})
