import { createMakeActionCard } from '../../bot/cards/make-action.ts'
import { createProposalsCard } from '../../bot/cards/proposals.ts'
import { createSharedActionCard, createUnsharedCard } from '../../bot/cards/shared-action.ts'
import { askRealDate } from '../../bot/words/questions.ts'
import { createSampleAction, sampleActions, sampleFacts } from './sample-actions.ts'

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

/** Posts to choose from. */
export const samplePosts = [
  { ref: 'CC', title: 'Chief Constable' },
  { ref: 'DCC', title: 'Deputy Chief Constable' },
  { ref: 'ACC', title: 'Assistant Chief Constable' },
]
