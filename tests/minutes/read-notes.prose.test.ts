import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'
import { boardWith } from './board.ts'

const HEAD = boardWith('Gwen Marsh, Policy Officer (GM)', 'Bea Long, Treasurer (BL)')

const actionsOf = (body: string) =>
  readNotes(HEAD + body).actions.map(({ owners, dueDate, strength, quote }) => ({ owners, dueDate, strength, quote }))
const ownersOf = (body: string) => actionsOf(body).map(({ owners }) => owners.join(' and '))

describe('what somebody takes on in prose', () => {
  test.each([
    ['Gwen Marsh promised to write to the council.', 'Gwen Marsh'],
    ['Gwen Marsh undertook to circulate the paper.', 'Gwen Marsh'],
    ['Bea Long gave an undertaking to check the account.', 'Bea Long'],
    ['Bea Long said she’d ring the bank.', 'Bea Long'],
    ['Bea Long knows the agent; she will have a word with him.', 'Bea Long'],
    ['Gwen is going to ask the school.', 'Gwen'],
    ['Gwen found a model policy and is to bring a draft.', 'Gwen'],
    ['Somebody has to ask the choir. Gwen put her hand up for that.', 'Gwen'],
    ['Mr Pell asked about the lamp. He’ll report it himself.', 'Mr Pell'],
    ['Members were to send her their comments.', 'Members'],
    ['Everyone to bring two prizes.', 'Everyone'],
    ['BL: the rope is worn. She will order another.', 'BL'],
    ['In reply to a question about delays, the Chief Constable accepted the point. He would obtain the figures.', 'Chief Constable'],
    ['Gwen Marsh has taken on the job of updating the register.', 'Gwen Marsh'],
    ['The Clerk was tasked with writing to the county.', 'Clerk'],
    ['Bea Long said she was happy to draft the letter.', 'Bea Long'],
    ['The CC committed to publishing the data in September.', 'CC'],
    ['GM to action.', 'GM'],
    ['It was left with Gwen Marsh to fix a date.', 'Gwen Marsh'],
    ['It was agreed to ask the Clerk to obtain three quotations.', 'Clerk'],
    ['The PCC asked for a note on fleet costs, which the CC agreed to supply.', 'CC'],
    ['A report will be brought to the September meeting by the Treasurer.', 'Treasurer'],
    ['Gwen Marsh accepted an action to map the cameras.', 'Gwen Marsh'],
    ['The force will provide an update within two weeks.', 'force'],
    ['The Board asked that thanks be sent and the Treasurer promised to see to it.', 'Treasurer'],
  ])('“%s” is a task of theirs', (words, owner) => {
    expect(ownersOf(`3. Roads\n\n${words}\n`).map((name) => name.replace(/^the /i, ''))).toEqual([owner])
  })

  test.each([
    'If the grant were to come then Bea Long would order the signs.',
    'The PCC would look at a bid if it were received in time.',
    'Gwen Marsh could not promise to send an officer.',
    'Gwen Marsh would like to visit the barn.',
    'Bea Long joked that she would let down their tyres.',
    'The CC will attend the conference in July.',
    'The contractor will finish work on 4 July.',
    'Gwen Marsh had written to the council on 2 May.',
    'Were numbers to rise the CC would look at it again.',
    'DECISION: the Board agreed to publish the programme.',
  ])('“%s” is none', (words) => {
    expect(actionsOf(`3. Roads\n\n${words}\n`)).toEqual([])
  })
})

test.each([
  '[ACTION: BL to review the lease]',
  'AGREED ACTION: BL to review the lease.',
  'Decision/Action: BL to review the lease.',
  'ACTION 25/06/01: BL to review the lease',
  'Action No. 4: BL to review the lease',
  'Action BL to review the lease',
  'BL will review the lease.\n\n(Action: Bea Long)',
])('“%s” marks one task', (words) => {
  const [only, ...others] = actionsOf(`4. Estates\n\nThe paper was read with care.\n\n${words}\n`)
  expect(others).toEqual([])
  expect(only).toMatchObject({ strength: 'explicit', owners: [words.includes('Bea Long') ? 'Bea Long' : 'BL'] })
})

describe('a closing list', () => {
  test('in note form marks the sentences that say its tasks in full, and lends them owner and day', () => {
    const body =
      '3. Money\n\nBills are up. Bea will get prices from three suppliers.\n\n4. Signs\n\nThe rules should hang on the wall. Gwen offered to type them up.\n\nTo do\nBea - electricity prices (by 30th June)\nGwen - rules for the wall\nTomas - card to the cadets\n'
    expect(actionsOf(body)).toEqual([
      { owners: ['Bea'], dueDate: '2025-06-30', strength: 'explicit', quote: 'Bea will get prices from three suppliers.' },
      { owners: ['Gwen'], dueDate: null, strength: 'explicit', quote: 'Gwen offered to type them up.' },
      { owners: ['Tomas'], dueDate: null, strength: 'explicit', quote: 'Tomas - card to the cadets' },
    ])
  })

  test.each([
    ['Minute Action By whom By when', '31 Reasons for the overtime claims, in writing B Long 30 June 2025'],
    ['No. | Action | Owner | Due', '1 | Reasons for the overtime claims, in writing | Bea Long | 30 June 2025'],
  ])('with the columns “%s” has a task in each row', (head, row) => {
    const [only, ...others] = actionsOf(`9. Close\n\nThe meeting closed.\n\nSCHEDULE OF ACTIONS\n\n${head}\n${row}\n`)
    expect(others).toEqual([])
    expect(only).toMatchObject({ dueDate: '2025-06-30', strength: 'explicit' })
    expect(only?.owners[0]).toContain('Long')
  })

  test('of a table that came out one cell a line is read with the owner and the day below each task', () => {
    const body = '5\nFinance\nThe deficit is smaller.\nTreasurer to produce a note on cover.\nB Long\n30 June 2025\n\n6\nRoads\nNoted.\n'
    expect(actionsOf(body)).toMatchObject([{ owners: ['B Long'], dueDate: '2025-06-30', strength: 'explicit' }])
  })

  test('has the day that stands behind a labelled task as a sentence of its own', () => {
    expect(actionsOf('4. Roads\n\nAction 1: GM to correct the figures and issue them again. By 27 June.\n')).toMatchObject([
      { dueDate: '2025-06-27' },
    ])
  })
})
