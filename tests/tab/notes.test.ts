import { describe, expect, test } from 'vitest'
import type { NotesProposal } from '../../bot/api/contract.ts'
import { editCommand, startDraft } from '../../tab/notes/edit-draft.ts'
import { neighbour, orderProposals, successor } from '../../tab/notes/order.ts'
import { cutSegments } from '../../tab/notes/segments.ts'
import { writeFound, writeStanding, writeTask } from '../../tab/notes/words.ts'

const proposal = (number: number, given: Partial<NotesProposal> = {}): NotesProposal => ({
  number,
  rev: 0,
  state: 'waiting',
  wording: `Do ${number}`,
  quotes: [],
  lead: 'CC',
  leadHolder: 'Robin Marsh',
  supporting: [],
  dueText: '',
  dueWords: '',
  kind: 'action',
  lane: 'joint',
  marking: 'none',
  doubts: [],
  isAdded: false,
  reason: '',
  mergedInto: 0,
  ref: '',
  ...given,
})
const at = (from: number, to: number) => ({ quotes: [{ words: '', place: { from, to } }] })

describe('the order of proposals', () => {
  test('puts those with a doubt or without an owner first, and apart what no longer waits', () => {
    const { doubtful, ready, settled } = orderProposals([
      proposal(1),
      proposal(2, { doubts: ['Is it?'] }),
      proposal(3, { state: 'recorded' }),
      proposal(4, { lead: '' }),
      proposal(5, { state: 'sent', doubts: ['Is it?'] }),
    ])
    expect([doubtful, ready, settled].map((group) => group.map(({ number }) => number))).toEqual([[2, 4], [1], [3, 5]])
  })

  test('leaves the one in whose form somebody types where it is, whatever others do to it', () => {
    const others = [proposal(1, { state: 'rejected' }), proposal(2)]
    const numbers = (group: NotesProposal[]) => group.map(({ number }) => number)
    expect(numbers(orderProposals(others, { number: 1, group: 'ready' }).ready)).toEqual([1, 2])
    expect(numbers(orderProposals(others, { number: 2, group: 'doubtful' }).doubtful)).toEqual([2])
    expect(numbers(orderProposals(others, null).settled)).toEqual([1])
  })

  test.each([
    [[2, 4, 1], 4, 'next', 1],
    [[2, 4, 1], 1, 'next', 1],
    [[2, 4, 1], 2, 'before', 2],
    [[2, 4, 1], 9, 'next', 2],
    [[2, 4, 1], 2, 'last', 1],
    [[2, 4, 1], 1, 'first', 2],
    [[], 1, 'next', undefined],
  ] as const)('from %j and %i the key %s leads to %s', (numbers, from, way, to) => {
    expect(neighbour(numbers, from, way)).toBe(to)
  })

  test.each([
    [[2, 4, 1], [4], 4, 1],
    [[2, 4, 1], [1], 1, 4],
    [[2, 4, 1], [2, 4, 1], 2, undefined],
    [[2, 4, 1], [2, 4], 2, 1],
  ])('of %j without %j the focus goes from %i to %s', (numbers, gone, from, to) => {
    expect(successor(numbers, new Set(gone), from)).toBe(to)
  })
})

describe('the pieces of the notes', () => {
  test('are the notes again, cut where the words of proposals begin and end, also where they overlap', () => {
    const text = 'one two three four'
    const pieces = cutSegments(text, [proposal(1, at(0, 7)), proposal(2, at(4, 13)), proposal(3, { ...at(14, 18), state: 'rejected' })])
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.map(({ text: words, numbers, begins }) => [words, numbers, begins])).toEqual([
      ['one ', [1], 1],
      ['two', [1, 2], 2],
      [' three', [2], 0],
      [' four', [], 0],
    ])
  })

  test('of notes without words or proposals are none or one', () => {
    expect(cutSegments('', [])).toEqual([])
    expect(cutSegments('one', [])).toMatchObject([{ text: 'one', numbers: [], begins: 0 }])
  })
})

test('an edit sends what was changed and nothing else', () => {
  const start = startDraft(proposal(3, { supporting: ['DCC', 'ACC'], dueWords: 'by May' }))
  expect(start).toMatchObject({ owner: 'CC', supporting: 'DCC, ACC', due: 'by May' })
  expect(editCommand(3, 2, start, { ...start, due: 'by June', wording: ' Do 3 ', marking: 'official' })).toEqual({
    kind: 'edit',
    number: 3,
    rev: 2,
    edit: { due: 'by June', marking: 'official' },
  })
})

test('what waits, who owns it and when it is due are said in plain words', () => {
  const taken = { id: '', heading: '', at: '' }
  expect(writeStanding({ ...taken, waiting: 3, doubtful: 1, recorded: 4 })).toBe('3 wait, 1 of them with a doubt; 4 recorded')
  expect(writeStanding({ ...taken, waiting: 1, doubtful: 0, recorded: 0 })).toBe('1 waits')
  expect(writeStanding({ ...taken, waiting: 0, doubtful: 0, recorded: 2 })).toBe('Nothing waits; 2 recorded')
  expect(writeFound(2, 1)).toBe('3 actions to confirm: 2 to look at first, 1 without doubts.')
  expect(writeFound(0, 0)).toBe('Nothing waits any more.')
  expect(writeTask(proposal(1, { supporting: ['DCC'], dueText: 'Friday 20 March' }))).toBe(
    'CC, Robin Marsh; supported by DCC; due Friday 20 March',
  )
  expect(writeTask(proposal(1, { lead: '', leadHolder: '' }))).toBe('No owner yet; no date')
  expect(writeTask(proposal(1, { leadHolder: '' }))).toBe('CC, vacant; no date')
})
