import { createAwaitingCard } from '../../bot/cards/decide-form.ts'
import { createMakeActionCard } from '../../bot/cards/make-action.ts'
import { createOwnerBundleCard } from '../../bot/cards/owner-bundle.ts'
import { createProposalsCard } from '../../bot/cards/proposals.ts'
import { createSharedActionCard, createUnsharedCard } from '../../bot/cards/shared-action.ts'
import { askRealDate } from '../../bot/words/questions.ts'
import { createSampleAction, sampleActions, sampleBundle, sampleFacts } from './sample-actions.ts'

const trackerUrl = 'https://teams.microsoft.com/l/entity/sample/tracker'

/** What the message extension draws: its form, and actions for a conversation. */
export function extensionCards() {
  const quote = 'Could the CC let us have the rota of the dog unit by 4 December? We need it for the December meeting.'
  const filled = { wording: 'CC to share the rota of the dog unit.', owner: 'CC', due: 'Friday 4 December', board: 'AA' }
  const author = 'Jo Ashdown'
  const boards = [...sampleFacts.boards.values()]
  const form = { filled, quote, author, posts: samplePosts, boards, confirmsThemself: false }
  const action = createSampleAction('AA-2026-014', { ...sampleActions[0] })
  const message = 'Message from Jo Ashdown, Thursday 19 November'
  const proposal = { number: 1, wording: filled.wording, quote, owner: 'CC', supporting: [], due: filled.due, doubts: [] }
  const asMessage = (card: object, summary: string) => ({ card, summary })
  return [
    { name: 'make-action', message: asMessage(createMakeActionCard(form), 'Make an action') },
    {
      name: 'make-action-unread',
      message: asMessage(createMakeActionCard({ ...form, problem: askRealDate('the twelfth of never') }), 'Make an action'),
    },
    {
      name: 'message-proposal',
      message: createProposalsCard({
        cardId: 'card-1',
        notesId: 'notes-1',
        meeting: message,
        isMessage: true,
        proposals: [proposal],
        trackerUrl,
      }),
    },
    { name: 'shared-action', message: asMessage(createSharedActionCard({ action, facts: sampleFacts, trackerUrl }), action.ref) },
    { name: 'unshared-action', message: asMessage(createUnsharedCard(trackerUrl), 'An action') },
  ]
}

const reported = [
  createSampleAction('AA-2026-017', {
    lead: 'DCC',
    status: 'reported-done',
    wording: { t: 'Report on the use of outcome 16 in the last two quarters.', seq: 1 },
    lastUpdate: { t: 'Paper sent to the policy team on Thursday, with the figures of both quarters.', seq: 4 },
  }),
  createSampleAction('AA-2026-019', {
    lead: 'CC',
    status: 'reported-done',
    wording: { t: 'Share the plan for answering 101 calls in the late evening.', seq: 1 },
    lastUpdate: { t: '', seq: 3 },
  }),
]

/** What is put before the chair. */
export function chairCards() {
  const bundle = { ...sampleBundle, posts: ['PCC'], handovers: [], items: [], information: [], decide: reported }
  const toldOfficer = { ...bundle, posts: ['PCC policy team'], decide: [], proposals: 2 }
  const both = { ...sampleBundle, items: sampleBundle.items.slice(1, 2), information: [], decide: reported.slice(0, 1) }
  const cardId = 'card-1'
  return [
    { name: 'chair-bundle', message: createOwnerBundleCard({ cardId, bundle, facts: sampleFacts, trackerUrl }) },
    { name: 'chair-and-owner-bundle', message: createOwnerBundleCard({ cardId, bundle: both, facts: sampleFacts, trackerUrl }) },
    { name: 'officer-bundle', message: createOwnerBundleCard({ cardId, bundle: toldOfficer, facts: sampleFacts, trackerUrl }) },
    { name: 'awaiting', message: createAwaitingCard({ cardId, actions: reported.slice(0, 1), trackerUrl }) },
    { name: 'awaiting-none', message: createAwaitingCard({ cardId, actions: [], trackerUrl }) },
  ]
}

/** Posts to choose from. */
export const samplePosts = [
  { ref: 'CC', title: 'Chief Constable' },
  { ref: 'DCC', title: 'Deputy Chief Constable' },
  { ref: 'ACC', title: 'Assistant Chief Constable' },
]
