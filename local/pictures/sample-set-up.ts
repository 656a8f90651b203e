import type { Capacity, Post } from '../../bot/actions/post.ts'
import type { SetUpCardFacts } from '../../bot/cards/set-up.ts'
import { sampleDay, sampleFacts } from './sample-actions.ts'

const FROM = '2024-01-01'

function held(ref: string, title: string, ...people: [string, Capacity][]): SetUpCardFacts['posts'][number] {
  const post: Post = { ref, title, organisation: 'force', grants: [], holders: [] }
  return { post, holders: people.map(([name, capacity]) => ({ oid: name, name, upn: '', capacity, from: FROM, to: null })) }
}

/** An office half way through its set-up; all people are invented. */
export const sampleSetUp: Omit<SetUpCardFacts, 'cardId'> = {
  today: sampleDay,
  boards: [...sampleFacts.boards.values()].map((board) => ({ ...board, frequency: 'monthly' })),
  posts: [
    held('POLICY', 'Policy officer', ['Noor Castell', 'holder']),
    held('PCC', 'Police and Crime Commissioner', ['Avery Thorne', 'holder']),
    held('CC', 'Chief Constable', ['Jo Ashdown', 'holder'], ['Kit Lowell', 'staff-officer']),
    held('DCC', 'Deputy Chief Constable'),
  ],
  meetings: [...sampleFacts.meetings.values()].slice(0, 1),
  closures: ['2026-12-24', '2026-12-31'],
  cutOffDays: 5,
  missing: [
    { code: 'no-meeting', needed: true, board: 'WMGB' },
    { code: 'not-greeted', needed: true, post: 'CC', oid: 'oid-chief', name: 'Jo Ashdown' },
    { code: 'vacant-post', needed: false, post: 'DCC' },
    { code: 'no-digest-channel', needed: false, board: 'AA' },
  ],
}
