import { Buffer } from 'node:buffer'
import { createRequire } from 'node:module'
import type * as AdaptiveCards from 'adaptivecards'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { cardDataSchema } from '../../bot/cards/card-data.ts'
import { createAwaitingCard } from '../../bot/cards/decide-form.ts'
import { createListCard } from '../../bot/cards/list.ts'
import { makeActionSchema } from '../../bot/cards/make-action.ts'
import { createOneActionCard } from '../../bot/cards/one-action.ts'
import { createOwnerBundleCard } from '../../bot/cards/owner-bundle.ts'
import { createProposalsCard } from '../../bot/cards/proposals.ts'
import type { Message } from '../../bot/delivery/ports.ts'
import { createSampleAction, sampleBundle, sampleFacts } from '../../local/pictures/sample-actions.ts'
import { sampleCards } from '../../local/pictures/sample-cards.ts'

const nodeSchema = z.looseObject({ type: z.string().optional() })
type Node = z.output<typeof nodeSchema>

/** Longest texts in their greatest number: what a card must still carry. */
function largestCards(): { name: string; message: Message }[] {
  const long = `${'Wörter und words “quoted” & more, '.repeat(200)}end`
  const actions = Array.from({ length: 60 }, (_, n) =>
    createSampleAction(`AA-2026-${String(n + 1).padStart(3, '0')}`, {
      wording: { t: long, seq: 1 },
      quote: { t: long, seq: 1 },
      lastUpdate: { t: long, seq: 2 },
    }),
  )
  const items = actions.map((action) => ({ action, why: { why: 'date-owed' } as const, vacant: true }))
  const bundle = { ...sampleBundle, items, information: items, decide: actions }
  const recorded = { says: long, words: long, undo: 'AA-2026-001' }
  const proposals = Array.from({ length: 60 }, (_, n) => ({
    number: n + 1,
    wording: long,
    quote: long,
    owner: 'CC',
    supporting: ['DCC'],
    due: 'Friday 29 January',
    doubts: [long, long],
  }))
  const first = createSampleAction('AA-2026-001', {
    wording: { t: long, seq: 1 },
    quote: { t: long, seq: 1 },
    lastUpdate: { t: long, seq: 2 },
    lastUpdateAt: '2026-11-01T10:00:00Z',
  })
  return [
    { name: 'the most that awaits a chair', message: createAwaitingCard({ cardId: 'c', actions }) },
    { name: 'the largest bundle', message: createOwnerBundleCard({ cardId: 'c', bundle, facts: sampleFacts, recorded }) },
    { name: 'the largest list', message: createListCard({ which: 'overdue', actions, facts: sampleFacts }) },
    { name: 'the largest proposals', message: createProposalsCard({ cardId: 'c', notesId: 'n', meeting: 'A&A', proposals, recorded }) },
    {
      name: 'the largest action',
      message: createOneActionCard({ cardId: 'c', action: first, owner: 'CC', may: 'answer', facts: sampleFacts, recorded }),
    },
  ]
}

const cards = [...sampleCards(), ...largestCards()]

test.each(cards)('$name declares version 1.2 and carries the words that stand for it', ({ message }) => {
  expect(message.card).toMatchObject({ type: 'AdaptiveCard', version: '1.2', fallbackText: expect.stringMatching(/\S{3}/) })
  expect(message.summary).toMatch(/\S{3}/)
  expect(message.summary.length).toBeLessThanOrEqual(300)
})

test.each(cards)('$name stays within 28 KB', ({ message }) => {
  expect(Buffer.byteLength(JSON.stringify(message), 'utf8')).toBeLessThan(28 * 1024)
})

const known = new Set(
  'AdaptiveCard TextBlock RichTextBlock TextRun Container ColumnSet Column Input.Text Input.ChoiceSet Input.Number Input.Date Input.Toggle Action.Submit Action.OpenUrl'.split(
    ' ',
  ),
)

test.each(cards)('$name is drawn from elements of version 1.2 and has at most six buttons', ({ message }) => {
  const types = nodesOf(message.card).map((node) => node.type)
  expect(types.filter((type) => type !== undefined && !known.has(type))).toEqual([])
  expect(types.filter((type) => type?.startsWith('Action.')).length).toBeLessThanOrEqual(6)
})

/** An extra for screen readers; where it is not drawn, the hint inside the list says what to choose. */
const labelIsNewer = 'Property "label" is supported in version 1.3, but you are using version 1.2.'

test.each(cards)('$name holds nothing newer than 1.2 to the renderer but the label of lists', ({ message }) => {
  const lists = nodesOf(message.card).filter((node) => node.type === 'Input.ChoiceSet')
  expect(complaintsAbout(message.card)).toEqual(lists.map(() => labelIsNewer))
})

test('the renderer does complain about an element that it does not know', () => {
  expect(complaintsAbout({ type: 'AdaptiveCard', version: '1.2', body: [{ type: 'Tabel' }] })).not.toEqual([])
})

test.each(cards)('every input on $name has an id, a label that is drawn, and a name for screen readers', ({ message }) => {
  for (const siblings of listsOf(message.card)) {
    for (const [place, node] of siblings.entries()) {
      if (!node.type?.startsWith('Input.')) continue
      expect(node.id).toMatch(/^\w+$/)
      if (node.type === 'Input.Toggle') expect(node.title).toMatch(/\S/)
      else if (node.type === 'Input.ChoiceSet')
        expect([node.label, node.placeholder]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/^Choose /)])
      else expect([siblings[place - 1]?.type, node.placeholder]).toEqual(['TextBlock', expect.stringMatching(/\S/)])
    }
  }
})

test.each(cards)('ids of inputs on $name are used once', ({ message }) => {
  const ids = nodesOf(message.card)
    .filter((node) => node.type?.startsWith('Input.'))
    .map((node) => node.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(cards)('text wraps everywhere on $name', ({ message }) => {
  expect(nodesOf(message.card).filter((node) => (node.type === 'TextBlock' || node.type === 'Input.Toggle') && node.wrap !== true)).toEqual(
    [],
  )
})

test.each(cards)('the buttons of $name are short and carry ids only', ({ message }) => {
  for (const button of nodesOf(message.card).filter((node) => node.type === 'Action.Submit')) {
    expect(String(button.title).length).toBeLessThanOrEqual(20)
    const data = z.record(z.string(), z.union([z.string(), z.number()])).parse(button.data)
    expect(Object.keys(data).filter((key) => !['kind', 'card', 'ref', 'notes', 'number', 'command', 'about'].includes(key))).toEqual([])
    const pressed = { ref: 'AA-2026-014', what: 'progress', number: '1', about: 'AA-2026-014', decision: 'met', ...data }
    expect(cardDataSchema.or(makeActionSchema).safeParse(pressed).success).toBe(true)
  }
})

test('words of people are never read as formatting or links', () => {
  const trap = 'see [here](https://example.org) **now**'
  const action = createSampleAction('AA-2026-001', {
    wording: { t: trap, seq: 1 },
    due: { form: 'condition', condition: { t: trap, seq: 1 } },
    lastUpdate: { t: trap, seq: 1 },
  })
  const item = { action, why: { why: 'given' } as const, vacant: false }
  const proposal = { number: 1, wording: trap, quote: trap, owner: trap, supporting: [], due: trap, doubts: [trap] }
  const made = [
    createOwnerBundleCard({ cardId: 'c', bundle: { ...sampleBundle, items: [item, item], information: [item] }, facts: sampleFacts }),
    createOneActionCard({
      cardId: 'c',
      action,
      owner: 'CC',
      may: 'read',
      facts: sampleFacts,
      recorded: { says: trap, words: trap, undo: null },
    }),
    createListCard({ which: 'my-actions', actions: [action], facts: sampleFacts }),
    createProposalsCard({ cardId: 'c', notesId: 'n', meeting: trap, proposals: [proposal] }),
  ]
  for (const { card } of made) {
    expect(JSON.stringify(card)).toContain('example.org')
    expect(nodesOf(card).filter((node) => node.type === 'TextBlock' && JSON.stringify(node).includes('example.org'))).toEqual([])
  }
})

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  return [nodeSchema.parse(value), ...Object.entries(value).flatMap(([key, inner]) => (key === 'data' ? [] : nodesOf(inner)))]
}

function listsOf(value: unknown): Node[][] {
  if (Array.isArray(value)) return [value.map((node) => nodeSchema.parse(node)), ...value.flatMap(listsOf)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (['body', 'items', 'columns'].includes(key) ? listsOf(inner) : []))
}

/** The main entry of the renderer does not load in Node (toolchain.md section 7), its bundle does. */
function complaintsAbout(card: unknown): string[] {
  const renderer: typeof AdaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js')
  const context = new renderer.SerializationContext(renderer.Versions.v1_2)
  const read = new renderer.AdaptiveCard()
  read.parse(card, context)
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)
  return [...parsing, ...read.validateProperties().validationEvents.map((event) => event.message)]
}
