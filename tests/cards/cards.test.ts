import { expect, test } from 'vitest'
import { cardDataSchema, tickedIn } from '../../bot/cards/card-data.ts'
import { createConfirmedCard } from '../../bot/cards/confirmed.ts'
import { createDigestCard } from '../../bot/cards/digest.ts'
import { createListCard } from '../../bot/cards/list.ts'
import { createOneActionCard } from '../../bot/cards/one-action.ts'
import { createOwnerBundleCard, shownInBundle } from '../../bot/cards/owner-bundle.ts'
import { createProposalsCard } from '../../bot/cards/proposals.ts'
import { createRecordedCard } from '../../bot/cards/recorded.ts'
import { makeDigest } from '../../bot/digest/digest.ts'
import { createSampleAction, sampleBundle, sampleFacts } from '../../local/pictures/sample-actions.ts'

const cardId = 'card-1'
const say = (message: { card?: object }) => JSON.stringify(message.card)

test('a bundle shows six actions, says how many more there are, and its refs in order', () => {
  const said = say(createOwnerBundleCard({ cardId, bundle: sampleBundle, facts: sampleFacts }))
  expect(shownInBundle(sampleBundle)).toEqual(['AA-2026-024', 'AA-2026-014', 'AA-2026-017', 'AA-2026-019', 'AA-2026-021', 'AA-2026-023'])
  expect(said).toContain('And 1 more in the tracker.')
  expect(said).not.toContain('AA-2026-022')
})

test('a bundle of one action puts its ref in the button instead of a choice', () => {
  const bundle = { ...sampleBundle, items: sampleBundle.items.slice(1, 2) }
  const said = say(createOwnerBundleCard({ cardId, bundle, facts: sampleFacts }))
  expect(said).toContain('"data":{"kind":"answer","card":"card-1","ref":"AA-2026-014"}')
  expect(said).not.toContain('Which action?')
})

test('a bundle of information alone has no form and no answer button', () => {
  const message = createOwnerBundleCard({ cardId, bundle: { ...sampleBundle, items: [] }, facts: sampleFacts })
  expect(say(message)).not.toContain('Input.')
  expect(say(message)).not.toContain('Action.Submit')
  expect(say(message)).toContain('AA-2026-016')
})

test('a bundle renewed after an answer says what was recorded and offers undo', () => {
  const recorded = { says: 'AA-2026-014: Progress: 50%.', words: '50% 14', undo: 'AA-2026-014' }
  const said = say(createOwnerBundleCard({ cardId, bundle: sampleBundle, facts: sampleFacts, recorded }))
  expect(said).toContain('AA-2026-014: Progress: 50%.')
  expect(said).toContain('"data":{"kind":"undo","card":"card-1","ref":"AA-2026-014"}')
})

test('a card of what was recorded offers no undo where there is nothing to take back', () => {
  const said = say(createRecordedCard({ cardId, recorded: { says: 'AA-2026-014: Reopened.', words: '', undo: null } }))
  expect(said).not.toContain('Undo')
})

test.each([
  ['answer', 'open', true],
  ['read', 'open', false],
  ['answer', 'discharged', false],
] as const)('who may %s an action that is %s sees a form: %s', (may, status, form) => {
  const action = createSampleAction('AA-2026-014', { status })
  expect(say(createOneActionCard({ cardId, action, owner: 'CC', may, facts: sampleFacts })).includes('Input.')).toBe(form)
})

test('one action links to the notes from which it arose, and says of which meeting they are', () => {
  const source = { webUrl: 'https://contoso.sharepoint.com/sites/actions/Notes/1/original.docx' }
  const card = (action: ReturnType<typeof createSampleAction>) =>
    say(createOneActionCard({ cardId, action, owner: 'CC', may: 'read', facts: sampleFacts }))
  expect(card(createSampleAction('AA-2026-014', { source }))).toContain(
    `{"type":"Action.OpenUrl","title":"Open the notes","url":"${source.webUrl}"}`,
  )
  expect(card(createSampleAction('AA-2026-014', { source }))).toContain('From the notes of the A&A meeting on Thursday 10 September: ')
  expect(card(createSampleAction('AA-2026-014'))).not.toContain('Open the notes')
})

test('one action shows the first due only once its date has changed', () => {
  const action = createSampleAction('AA-2026-014', { firstDue: { form: 'day', day: '2026-06-30' } })
  expect(say(createOneActionCard({ cardId, action, owner: 'CC', may: 'read', facts: sampleFacts }))).not.toContain('30 June')
})

test('proposals come ten to a card, unticked, with each one in its own words', () => {
  const proposals = Array.from({ length: 12 }, (_, n) => ({
    number: n + 1,
    wording: `Task ${n + 1}.`,
    quote: `Action: task ${n + 1}`,
    owner: 'CC',
    supporting: [],
    due: '',
    doubts: [],
  }))
  const said = say(createProposalsCard({ cardId, notesId: 'n', meeting: '', proposals }))
  expect(said).toContain('"id":"tick10"')
  expect(said).not.toContain('"id":"tick11"')
  expect(said).toContain('2 proposals more come after these.')
  expect(said).not.toContain('"value":"true"')
})

test('without proposals left the card has nothing to press', () => {
  expect(say(createProposalsCard({ cardId, notesId: 'n', meeting: '', proposals: [] }))).not.toContain('Action.')
})

test('confirming shows the refs that were made', () => {
  const made = [{ ref: 'AA-2026-031', wording: 'Share the plan.', owner: 'CC', supporting: [], due: 'Friday 29 January 2027' }]
  expect(createConfirmedCard({ made, left: 0 }).summary).toBe('Recorded: AA-2026-031.')
})

test('the digest shows counts and refs, and no person, no post and no words of an action', () => {
  const actions = [
    createSampleAction('AA-2026-014', {
      lead: 'Chief of Testing',
      lastUpdateBy: 'Chief of Testing',
      wording: { t: 'Secret wording', seq: 1 },
    }),
  ]
  const digest = makeDigest({
    actions,
    meetings: sampleFacts.meetings,
    board: 'AA',
    today: '2026-11-20',
    now: new Date('2026-11-20T09:00:00Z'),
    lastRun: null,
  })
  const message = createDigestCard({ digest, boards: sampleFacts.boards, meetings: sampleFacts.meetings })
  const said = JSON.stringify(message)
  expect(said).toContain('AA-2026-014')
  expect(said).toContain('As at 09:00 on Friday 20 November 2026.')
  for (const hidden of ['Chief of Testing', 'Secret wording', 'Jo Ashdown']) expect(said).not.toContain(hidden)
})

test('a list names its number and is helpful when it is empty', () => {
  expect(createListCard({ which: 'overdue', actions: [], facts: sampleFacts }).summary).toBe(
    'Nothing that you can see is past its date today.',
  )
  expect(createListCard({ which: 'my-actions', actions: [createSampleAction('AA-2026-014')], facts: sampleFacts }).summary).toBe(
    'Your actions: 1',
  )
})

test('an answer is read from texts and numbers alike, and empty fields are null', () => {
  const press = { kind: 'answer', card: 'c', ref: 'AA-2026-014', what: 'progress' }
  expect(cardDataSchema.parse({ ...press, percent: '50', date: '2026-12-18', words: ' half ' })).toEqual({
    ...press,
    percent: 50,
    date: '2026-12-18',
    words: 'half',
  })
  expect(cardDataSchema.parse({ ...press, percent: 50 })).toEqual({ ...press, percent: 50, date: null, words: '' })
  expect(cardDataSchema.parse({ ...press, percent: '', date: '' })).toEqual({ ...press, percent: null, date: null, words: '' })
})

test.each([
  [{ kind: 'answer', card: 'c', ref: 'AA-2026-014', what: 'discharge' }],
  [{ kind: 'answer', card: 'c', ref: 'AA-2026-014', what: 'progress', percent: 'half' }],
  [{ kind: 'answer', card: 'c', ref: 'AA-2026-014', what: 'ask-date', date: '2026-02-31' }],
  [{ kind: 'answer', card: 'c', ref: '', what: 'done' }],
  [{ kind: 'answer', card: 'c', what: 'done' }],
  [{ kind: 'edit-proposal', card: 'c', notes: 'n', number: '' }],
  [{ kind: 'edit-proposal', card: 'c', notes: 'n', number: '1.5' }],
  [{ kind: 'discharge', card: 'c', ref: 'AA-2026-014' }],
  [{ kind: 'undo', ref: 'AA-2026-014' }],
  [{}],
  [null],
  ['answer'],
])('the press %o is not read', (value) => {
  expect(cardDataSchema.safeParse(value).success).toBe(false)
})

test('the ticked proposals are read as numbers in order', () => {
  const press = cardDataSchema.parse({
    kind: 'confirm-ticked',
    card: 'c',
    notes: 'n',
    tick10: 'true',
    tick2: 'true',
    tick3: 'false',
    ticket: 'true',
  })
  expect(press.kind === 'confirm-ticked' && tickedIn(press)).toEqual([2, 10])
})
