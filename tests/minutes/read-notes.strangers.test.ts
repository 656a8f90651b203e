import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith } from './board.ts'

const HEAD = boardWith('Gwen Marsh, Policy Officer (GM)', 'Ruth Lowe, Legal Adviser (RL)')
const read = (body: string) =>
  readNotes(`${HEAD}1. Quay\n\nMembers saw the photographs of the quay.\n\n${body}\n`).actions.map(
    ({ strength, owners, text, dueDate }) => [strength, owners.join('/'), text, dueDate],
  )

describe('a label whose owner runs into the next words', () => {
  test.each([
    ['Clerk', 'ACTION: Clerk Cllr Benn would like to see more young people.'],
    ['Clerk', 'ACTION: Clerk (c) Lamp: it has been mended.'],
    ['Cllr Umber', 'ACTION: Cllr Umber Tenants Advice request for grant - put off.'],
    ['GM', 'ACTION: GM The gate was shown to members.'],
  ])('names %s and no more in “%s”', (owner, label) => {
    expect(read(`The invitations to go out by the end of June. ${label}`)).toEqual([
      ['explicit', owner, 'The invitations to go out by the end of June', '2025-06-30'],
    ])
  })

  test('a name that goes on is no end of a label', () => {
    expect(read('The stones were seen. Action: Cllr Ann Ray offered to write to the owner.')).toMatchObject([
      ['explicit', 'Cllr Ann Ray', 'Cllr Ann Ray offered to write to the owner', null],
    ])
  })
})

describe('owners in the margin', () => {
  const beside = (...lines: [string, string][]) =>
    `2. Maps\n\n${lines.map(([words, who]) => `    ${words.padEnd(90)}${who}`.trimEnd()).join('\n')}\n`

  test('take the sentence that they lead, though another stands beside them', () => {
    const body = beside(
      ['A gift of maps has been received. GM is to write to the family. The maps need', 'GM'],
      ['cleaning and it was thought that the Record Office may be able to help.', ''],
    )
    expect(read(body).map(([, owners, text]) => [owners, text])).toEqual([['GM', 'GM is to write to the family']])
  })

  test('take the sentence behind one that was not done', () => {
    const body = beside(
      ['Risk assessment. RL apologised that she had not been able', 'RL'],
      ['to do this. To be ready for the July meeting.', ''],
    )
    expect(read(body).map(([, owners, text]) => [owners, text])).toEqual([['RL', 'To be ready for the July meeting']])
  })

  test('take what is asked for', () => {
    const body = beside(['The Board thought this good value and asked for it to be', 'GM'], ['ordered for both libraries.', ''])
    expect(read(body).map(([, owners]) => owners)).toEqual(['GM'])
  })
})

describe('rows that begin with a code and who', () => {
  const rows = (...lines: string[]) => read(`9. New actions\n\n${lines.join('\n')}\n`)

  test('are tasks, whatever parts them', () => {
    expect(
      rows('AI-70 Ruth    mend the units page', 'AI-71 Gwen    publish the harness (due 18 July)', 'AI-72 Gwen    poll on the times'),
    ).toEqual([
      ['explicit', 'Ruth', 'mend the units page', null],
      ['explicit', 'Gwen', 'publish the harness', '2025-07-18'],
      ['explicit', 'Gwen', 'poll on the times', null],
    ])
  })

  test('may have names in small letters', () => {
    expect(rows('AI-70 ruth: mend the units page', 'AI-71 gwen, ruth: publish the harness').map(([, owners]) => owners)).toEqual([
      'Ruth',
      'Gwen/Ruth',
    ])
  })
})

test('a late log “following” the meeting holds its new tasks, with the due of all', () => {
  const log =
    '2. Maps\n\nThe maps were shown to everybody and no question was asked about them.\n\n3. Next meeting\n\nMonday 14 July 2025\n\nOpen Mapping Group – Action Log following ninth meeting\nAll actions are for the next meeting unless shown otherwise\n\nAction                                               Owner   Status\n\nGroup business\nCirculate the minutes of the ninth meeting           GM      New\nAsk the yard whether it wishes to remain a member    RL      New\nPublish the answers of last year                     RL      Closed\n'
  expect(read(log)).toEqual([
    ['explicit', 'GM', 'Circulate the minutes of the ninth meeting', '2025-07-14'],
    ['explicit', 'RL', 'Ask the yard whether it wishes to remain a member', '2025-07-14'],
  ])
})

describe('in prose', () => {
  test.each([
    ['It was agreed that a dip sample would be carried out by the Audit Team in July.', 'Audit Team'],
    ['The CC explained who counts them, and committed to obtaining the share for the next report.', 'CC'],
    ['The CC agreed that patrols on the quay would be increased from 1 July.', 'CC'],
    ['The CC accepted this and said it would be given a section of its own.', 'CC'],
    ['The CC said he would have these for the next meeting.', 'CC'],
  ])('“%s” promises something', (words, owner) => {
    expect(read(words).map(([strength, owners, text]) => [strength, owners, text])).toEqual([['implicit', owner, words.slice(0, -1)]])
  })

  test.each([
    'The PCC agreed that delays should now be put back to September.',
    'The PCC accepted that six months of data would be needed to tell.',
    'The PCC said she would watch this closely.',
    'Members were asked to encourage their neighbours to lock up.',
  ])('“%s” does not', (words) => {
    expect(read(words)).toEqual([])
  })
})
