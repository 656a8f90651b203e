import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const HEAD = `Accountability Meeting – Performance

Date: Monday 9th June 2025
Chair: Orla Fenwick

Present
- Orla Fenwick, Police and Crime Commissioner (PCC)
- Tomas Adeyemi, Chief Constable (CC)
- Priya Hollins, Deputy Chief Constable (DCC)
- Gwen Marsh, Policy Officer (GM)

`

interface Found {
  owners: string[]
  text: string
  due: string | null
  kind: 'action' | 'bring-back'
  strength: 'explicit' | 'implicit'
}

function actionsOf(body: string): Found[] {
  return readNotes(HEAD + body).actions.map(({ owners, text, dueDate, kind, strength }) => ({ owners, text, due: dueDate, kind, strength }))
}

const explicit = (owners: string[], text: string, due: string | null = null, kind: Found['kind'] = 'action'): Found => ({
  owners,
  text,
  due,
  kind,
  strength: 'explicit',
})

const STYLES: { style: string; body: string; actions: Found[] }[] = [
  {
    style: 'a label in the run of a paragraph',
    body: 'The figures were discussed at length. Action: CC to share the burglary figures by 30 June.',
    actions: [explicit(['CC'], 'CC to share the burglary figures by 30 June', '2025-06-30')],
  },
  {
    style: 'two labels in one paragraph',
    body: 'Vetting was discussed. Action: DCC to confirm the vetting backlog. Action: GM to circulate the vetting paper in July 2025.',
    actions: [
      explicit(['DCC'], 'DCC to confirm the vetting backlog'),
      explicit(['GM'], 'GM to circulate the vetting paper in July 2025', '2025-07-31'),
    ],
  },
  {
    style: 'a label in capitals on its own line, repeated in a summary',
    body: `The CC agreed to share the estates plan with the PCC.\nACTION: CC to share the estates plan with the PCC\n\nSummary of Actions Arising\n- CC to share the estates plan with the PCC`,
    actions: [explicit(['CC'], 'CC to share the estates plan with the PCC')],
  },
  {
    style: 'a plural label followed by lines, one of them broken by the page',
    body: `1. Custody\nThe suite is full.\nActions arising:\nCC to send the PCC the custody figures.\nConfidence to be brought back to the November meeting after the\nfirst wave of the survey has been received\n2. Roads\nNothing to report.`,
    actions: [
      explicit(['CC'], 'CC to send the PCC the custody figures'),
      explicit(
        [],
        'Confidence to be brought back to the November meeting after the first wave of the survey has been received',
        '2025-11-30',
        'bring-back',
      ),
    ],
  },
  {
    style: 'a singular label that runs on over a line',
    body: 'The audit was read.\nAction arising: Use of outcome 18 to be brought back to the\nSeptember meeting.\n2. Roads',
    actions: [explicit([], 'Use of outcome 18 to be brought back to the September meeting', '2025-09-30', 'bring-back')],
  },
  {
    style: 'the owner in brackets inside the label',
    body: 'ACTION (GM): the survey themes to be shared with members by 20th June.',
    actions: [explicit(['GM'], 'the survey themes to be shared with members by 20th June', '2025-06-20')],
  },
  {
    style: 'the owner in brackets at the end',
    body: 'Action: Confirm whether the drone plan is public (Gwen Marsh).',
    actions: [explicit(['Gwen Marsh'], 'Confirm whether the drone plan is public (Gwen Marsh)')],
  },
  {
    style: 'numbered labels as small headings',
    body: '### Action 1.\nThe DCC to ask the supplier for a call-back trial.\n\n### Action 2.\nGM to draft a note on repeat callers.',
    actions: [
      explicit(['DCC'], 'The DCC to ask the supplier for a call-back trial'),
      explicit(['GM'], 'GM to draft a note on repeat callers'),
    ],
  },
  {
    style: 'a label over bullets, with a line for the due',
    body: 'Action: CC to share the pilot evaluation with the Board.\n\nDue: August\n',
    actions: [explicit(['CC'], 'CC to share the pilot evaluation with the Board', '2025-08-31')],
  },
  {
    style: 'initials alone under the paragraph',
    body: 'Fleet was discussed. An annex on mileage to be added before publication.\nGM\n',
    actions: [explicit(['GM'], 'An annex on mileage to be added before publication')],
  },
  {
    style: 'a resolution with numbered clauses',
    body: 'RESOLVED that\n\n(1) the report be received;\n\n(2) the Clerk write to the Treasurer about the reserves.\n',
    actions: [explicit(['Clerk'], 'the Clerk write to the Treasurer about the reserves')],
  },
  {
    style: 'entries of a log under a ref',
    body: 'The following were entered in the log:\n\nVHA 7/2025 – DCC to report on the custody records. Due 27 June 2025.',
    actions: [explicit(['DCC'], 'DCC to report on the custody records. Due 27 June 2025', '2025-06-27')],
  },
]

describe('the marker styles of notes', () => {
  test.each(STYLES)('$style is read', ({ body, actions }) => {
    expect(actionsOf(body)).toEqual(actions)
  })
})

test.each([
  'The action taken rate peaked at 14% in March.',
  'An action plan is in place and is on course.',
  'The CC is confident that the actions taking place will help.',
  'Positive action taken outcomes were welcomed – no concerns.',
  'Action: None.',
  'The PCC would like a better picture and asked what had changed.',
  'The Board noted the actions taken so far.',
])('no action is read from: %s', (sentence) => {
  expect(actionsOf(sentence)).toEqual([])
})

test.each<[string, string[]]>([
  ['The DCC offered to send her the terms of reference of the clinic.', ['DCC']],
  ['It was agreed that the Clerk would write to the Treasurer by the end of July.', ['Clerk']],
  ['The PCC said she would raise school exclusions with the county.', ['PCC']],
  ['It was agreed that details would be shared with the Panel.', []],
])('what is taken on in the prose is implicit: %s', (sentence, owners) => {
  expect(actionsOf(sentence).map((action) => [action.strength, action.owners])).toEqual([['implicit', owners]])
})

test('what became of older actions is told apart from new tasks', () => {
  const { actions, reviewed } = readNotes(
    `${HEAD}2. Update on actions\n\nAction 1: GM to circulate the minutes.\n\n- Complete.\n\nAction 2: DCC to meet the trust.\n\n- Not complete. DCC to write to the trust.\n\n3. Roads\n\nAction 1: CC to publish the map.\n`,
  )
  expect(reviewed.map((item) => [item.outcome, item.quote])).toEqual([
    ['completed', 'Action 1: GM to circulate the minutes. Complete.'],
    ['carried forward', 'Action 2: DCC to meet the trust. Not complete.'],
  ])
  expect(actions.map((action) => [action.strength, action.text])).toEqual([
    ['implicit', 'DCC to write to the trust'],
    ['explicit', 'CC to publish the map'],
  ])
})

test('an item brought forward and one discharged to another board are reviewed items', () => {
  const { reviewed } = readNotes(
    `${HEAD}1.\n1.1\n\nITEMS BROUGHT FORWARD\nSatisfaction to be reviewed at the June 2025 meeting.\n\n2.\n\nTRACKER\nIt was clarified that this action would be discharged, and the item would be taken to the Estates Board for discussion.`,
  )
  expect(reviewed).toEqual([
    { quote: 'Satisfaction to be reviewed at the June 2025 meeting.', outcome: 'brought back', target: '' },
    {
      quote: 'It was clarified that this action would be discharged, and the item would be taken to the Estates Board for discussion.',
      outcome: 'discharged',
      target: 'Estates Board',
    },
  ])
})
