import { createConfirmedCard } from '../../bot/cards/confirmed.ts'
import { createDigestCard } from '../../bot/cards/digest.ts'
import { createEditProposalCard } from '../../bot/cards/edit-proposal.ts'
import { createListCard } from '../../bot/cards/list.ts'
import { createOneActionCard } from '../../bot/cards/one-action.ts'
import { createOwnerBundleCard } from '../../bot/cards/owner-bundle.ts'
import { createProposalsCard, type ProposalView } from '../../bot/cards/proposals.ts'
import { createRecordedCard } from '../../bot/cards/recorded.ts'
import { createReviewedCard, type ReviewedView } from '../../bot/cards/reviewed.ts'
import { createSetUpCard } from '../../bot/cards/set-up.ts'
import { createHelpCard, createWelcomeCard } from '../../bot/cards/welcome.ts'
import type { Message } from '../../bot/delivery/ports.ts'
import { makeDigest } from '../../bot/digest/digest.ts'
import {
  createSampleAction,
  handedOverBundle,
  sampleActions,
  sampleBundle,
  sampleDay,
  sampleFacts,
  toSettleBundle,
} from './sample-actions.ts'
import { chairCards, extensionCards, samplePosts } from './sample-extension.ts'
import { sampleSetUp } from './sample-set-up.ts'

const trackerUrl = 'https://teams.microsoft.com/l/entity/sample/tracker'
const cardId = 'card-1'
const notesId = 'notes-1'

const sure: ProposalView = {
  number: 1,
  wording: 'Share the plan for answering 101 calls in the late evening.',
  quote: 'ACTION: CC to share the plan for answering 101 calls in the late evening with the PCC.',
  owner: 'CC',
  supporting: [],
  due: 'Friday 29 January 2027',
  doubts: [],
}

const unclear: ProposalView = {
  number: 2,
  wording: 'Carry out a close look at how cases of burglary are reviewed, with the PCC policy team.',
  quote: 'A close look at how cases of burglary are reviewed, in January/ February 2027. RT to work with the policy team to shape this.',
  owner: '',
  supporting: ['PCC policy team'],
  due: 'January to February 2027',
  doubts: ['"RT" stands twice in the attendance list: which post is meant?'],
}

const broughtBack: ProposalView = {
  number: 3,
  wording: 'Use of body worn video to be brought back.',
  quote: 'Action arising: use of body worn video to be brought back to the March meeting.',
  owner: 'ACC',
  supporting: [],
  due: 'the March 2027 A&A meeting (no day yet)',
  doubts: [],
}

const proposals = [sure, unclear, broughtBack]

const reviewed: ReviewedView[] = [
  {
    number: 1,
    quote: 'AA-2026-003 (fleet emissions): the PCC was content for this to be discharged.',
    action: { ref: 'AA-2026-003', wording: 'Report on the emissions of the fleet.' },
    nearest: [],
    becomes: 'Discharged by the chair: met',
    doubts: [],
  },
  {
    number: 2,
    quote: 'Custody: carried forward, the contractor is six weeks behind.',
    action: null,
    nearest: [
      { ref: 'AA-2026-011', wording: 'Set out the options for cleaning in custody.' },
      { ref: 'AA-2026-012', wording: 'Custody audit of night cover.' },
    ],
    becomes: 'Carried forward to the A&A meeting on Thursday 21 January 2027',
    doubts: [],
  },
  {
    number: 3,
    quote: '29/2026 (store move) – sits better with the Estates Board and has been moved there.',
    action: { ref: 'AA-2026-009', wording: 'Ask the landlord of the leased store about an earlier end of the lease.' },
    nearest: [],
    becomes: 'Transferred by the chair to another board: which one?',
    doubts: ['The record knows no other board called "Estates Board".'],
  },
  {
    number: 4,
    quote: 'Bicycle racks had been put up. Complete.',
    action: null,
    nearest: [],
    becomes: 'Reported done by its owner, for the chair to discharge',
    doubts: [],
  },
]

const recorded = { says: 'AA-2026-014: Progress: 50%.', words: 'about half done, rota agreed', undo: 'AA-2026-014' }

/** Every card that the product sends, by the name of its picture. All people, posts' doings and words are invented. */
export function sampleCards(): { name: string; message: Message }[] {
  return [...talkCards(), ...ownerCards(), ...notesCards(), ...chairCards(), ...extensionCards()]
}

const facts = sampleFacts

function talkCards() {
  const { boards, meetings } = sampleFacts
  return [
    { name: 'welcome', message: createWelcomeCard({ cardId, trackerUrl, roles: new Set() }) },
    { name: 'help', message: createHelpCard({ cardId, trackerUrl, roles: new Set(['policy-officer']) }) },
    { name: 'recorded', message: createRecordedCard({ cardId, recorded, trackerUrl }) },
    { name: 'list-my-actions', message: createListCard({ which: 'my-actions', actions: sampleActions, facts, trackerUrl }) },
    { name: 'list-empty', message: createListCard({ which: 'overdue', actions: [], facts, trackerUrl }) },
    { name: 'set-up', message: createSetUpCard({ cardId, ...sampleSetUp, trackerUrl }) },
    { name: 'digest', message: createDigestCard({ digest: sampleDigest(), boards, meetings, trackerUrl }) },
  ]
}

function ownerCards() {
  const source = { webUrl: 'https://contoso.sharepoint.com/sites/actions/Notes/1/original.docx' }
  const action = createSampleAction('AA-2026-014', { ...sampleActions[0], supporting: ['DCC', 'ACC'], source })
  const owner = 'CC, Jo Ashdown'
  return [
    { name: 'owner-bundle', message: createOwnerBundleCard({ cardId, bundle: sampleBundle, facts, trackerUrl }) },
    { name: 'owner-bundle-answered', message: createOwnerBundleCard({ cardId, bundle: answeredBundle(), facts, trackerUrl, recorded }) },
    { name: 'owner-bundle-to-settle', message: createOwnerBundleCard({ cardId, bundle: toSettleBundle, facts, trackerUrl }) },
    { name: 'owner-bundle-handed-over', message: createOwnerBundleCard({ cardId, bundle: handedOverBundle, facts, trackerUrl }) },
    { name: 'one-action', message: createOneActionCard({ cardId, action, owner, may: 'answer', facts, trackerUrl }) },
    {
      name: 'one-action-discharged',
      message: createOneActionCard({ cardId, action: discharged, owner: 'DCC (vacant)', may: 'read', facts, trackerUrl }),
    },
  ]
}

function notesCards() {
  const meeting = 'A&A performance, Thursday 3 December 2026'
  const dueWords = 'January/ February 2027'
  const made = [
    { ...sure, ref: 'AA-2026-031' },
    { ...broughtBack, ref: 'AA-2026-032' },
  ]
  return [
    { name: 'proposals', message: createProposalsCard({ cardId, notesId, meeting, proposals, reviewed: reviewed.length, trackerUrl }) },
    { name: 'reviewed', message: createReviewedCard({ cardId, notesId, meeting, updates: reviewed, chairs: 2, trackerUrl }) },
    { name: 'edit-proposal', message: createEditProposalCard({ cardId, notesId, proposal: unclear, dueWords, posts: samplePosts }) },
    { name: 'confirmed', message: createConfirmedCard({ made, left: 1, trackerUrl }) },
  ]
}

const discharged = createSampleAction('AA-2026-003', {
  oldRef: 'A12/2024',
  lead: 'DCC',
  status: 'discharged',
  outcome: 'transferred',
  transferredTo: 'WMGB-2026-002',
  dischargedOn: '2026-11-18',
  meetingsCarried: 2,
  dateChanges: [
    {
      from: { form: 'day', day: '2026-06-30' },
      to: { form: 'day', day: '2026-11-13' },
      reason: { t: 'Costs were late', seq: 4 },
      askedByPost: 'DCC',
      agreedByPost: 'PCC policy team',
      at: '2026-06-20T09:00:00Z',
    },
  ],
  firstDue: { form: 'day', day: '2026-06-30' },
})

function answeredBundle() {
  return { ...sampleBundle, items: sampleBundle.items.slice(2, 4), information: [] }
}

function sampleDigest() {
  const many = Array.from({ length: 14 }, (_, n) =>
    createSampleAction(`AA-2026-${String(n + 40).padStart(3, '0')}`, { status: 'reported-done' }),
  )
  return makeDigest({
    actions: [...sampleActions, ...many, discharged],
    meetings: sampleFacts.meetings,
    board: 'AA',
    today: sampleDay,
    now: new Date('2026-11-20T09:00:00Z'),
    lastRun: new Date('2026-11-20T08:00:00Z'),
  })
}
