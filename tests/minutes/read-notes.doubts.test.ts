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
- Bea Long, Treasurer (BL)

Apologies
- Ivo Radley, Estates Manager (IR)

`
const doubtsOf = (body: string) => readNotes(HEAD + body).doubts.map(({ kind, says }) => [kind, says])
const kindsOf = (body: string) => doubtsOf(body).map(([kind]) => kind)

describe('who helps', () => {
  test.each<[string, string[], string[]]>([
    ['Action: CC, supported by the DCC, to review the fleet.', ['CC'], ['DCC']],
    ['Action: GM to draft the plan with support from the PCC policy team.', ['GM'], ['PCC policy team']],
    ['Action: GM to write to the council with the help of the Treasurer.', ['GM'], ['Treasurer']],
    ['Action: GM to work with staff officers to shape the day.', ['GM'], ['staff officers']],
    ['Action: CC with the DCC to write to the council.', ['CC'], ['DCC']],
    ['Action: GM to book the hall (BL to support).', ['GM'], ['BL']],
    ['Action: GM to book the hall. Support: BL', ['GM'], ['BL']],
    ['Action: BL to check the account, with GM’s help.', ['BL'], ['GM']],
    ['The CC, assisted by the DCC, agreed to share the figures.', ['CC'], ['DCC']],
    ['Action: CC and PCC policy team to agree a form.', ['CC', 'PCC policy team'], []],
    ['Action: GM to find a survey supported by evidence.', ['GM'], []],
  ])('is told from “%s”', (words, owners, supporting) => {
    const { actions } = readNotes(`${HEAD}3. Roads\n\n${words}\n`)
    expect(actions.map((action) => [action.owners, action.supporting])).toEqual([[owners, supporting]])
  })

  test('stands in its own column of a table, whatever the order of the columns', () => {
    const table = 'Actions agreed\n\nLead | Action | Support | Due\nGM | Ring the bank about the loan | BL | 30 June 2025\n'
    const [only, ...others] = readNotes(`${HEAD}3. Roads\n\nNoted.\n\n${table}`).actions
    expect(others).toEqual([])
    expect(only).toMatchObject({
      owners: ['GM'],
      supporting: ['BL'],
      dueDate: '2025-06-30',
      text: 'Ring the bank about the loan',
    })
  })
})

test.each<[string, string, string]>([
  [
    'a quarter with the months of another',
    'The Q2 report (October to December 2025) was read.',
    '“Q2 report (October to December 2025” does not fit: in the police financial year that quarter is July to September 2025.',
  ],
  [
    'a quarter of another year than its months',
    'Quarter 4 2025/26 (January – March 2025) was read.',
    '“Quarter 4 2025/26 (January – March 2025” does not fit: in the police financial year that quarter is January to March 2026.',
  ],
  ['a date in the past', 'Action: GM to share the plan by 12 May.', '“by 12 May” is Monday 12 May 2025, which was before the meeting.'],
  ['an owner who had sent apologies', 'Action: IR to share the lease.', 'IR had sent apologies, so may not know of this.'],
  ['an owner whom no list names', 'Action: TK to share the lease.', 'TK is not on the list of those who attended.'],
  [
    'a task without an end',
    'Action: CC to consider a way of briefing the PCC.',
    '“consider” has no end and no date: agree what will show that it is done.',
  ],
  [
    'a speaker who answers himself',
    'The PCC said that the report was late and asked why. The PCC replied that it was nearly done.',
    'The PCC asks and then answers in “The PCC replied that it was nearly done.”: check who spoke.',
  ],
])('%s is a doubt', (_what, words, says) => {
  expect(doubtsOf(`3. Roads\n\n${words}\n`).map(([, said]) => said)).toEqual([says])
})

test.each([
  'The Q2 report (July to September 2025) was read.',
  'Quarter 4 2024/25 (Jan – Mar 2025) was read.',
  'Action: GM to share the plan by 12 July.',
  'Action: CC to consider a way of briefing the PCC by 12 July.',
  'The PCC asked why. The CC replied that it was nearly done. The PCC replied that this was late.',
  'Action: CC to ask the trust how it will monitor its calls.',
])('nothing is in doubt in “%s”', (words) => {
  expect(doubtsOf(`3. Roads\n\n${words}\n`)).toEqual([])
})

test('the quarter in the title that had not begun is a doubt', () => {
  const { doubts } = readNotes('Quarter 4 Performance 2025/26 Meeting Notes\nDate: Monday 9th June 2025\n\n1. Roads\n\nNoted.\n')
  expect(doubts.map(({ says }) => says)).toEqual([
    '“Quarter 4 Performance 2025/26” would begin on Thursday 1 January 2026, after the meeting: check the quarter and its year.',
  ])
})

describe('a summary of actions', () => {
  const body = `3. Roads

Action: GM to share the map of the gates by 30 June.

Action: BL to price the lamps on the quay.

`
  const summed = (lines: string) => kindsOf(`${body}Summary of actions arising\n\n${lines}`)

  test('that agrees with the notes leaves no doubt', () => {
    expect(summed('- GM to share the map of the gates by 30 June\n- BL to price the lamps on the quay\n')).toEqual([])
  })

  test.each<[string, string, string[]]>([
    ['leaves an action out', '- GM to share the map of the gates by 30 June\n', ['not-in-summary']],
    [
      'has one more',
      '- GM to share the map of the gates by 30 June\n- BL to price the lamps on the quay\n- DCC to offer three days for a visit to Coldharbour\n',
      ['only-in-summary'],
    ],
    ['gives one to somebody else', '- CC to share the map of the gates by 30 June\n- BL to price the lamps on the quay\n', ['other-owner']],
    ['gives one another date', '- GM to share the map of the gates by 15 July\n- BL to price the lamps on the quay\n', ['other-due']],
  ])('that %s is a doubt', (_what, lines, kinds) => {
    expect(summed(lines)).toEqual(kinds)
  })
})

test('initials of a body that sent two people are nobody’s in particular, and no doubt', () => {
  const attended = 'Also present: Ann Reed (NHS), Carl Voss (NHS)\n\n'
  expect(kindsOf(`${attended}3. Roads\n\nAction: NHS to share the plan.\n`)).not.toContain('two-people')
})
