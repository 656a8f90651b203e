import type { Office } from '../actions/office.ts'
import { answersFor, type Holder, type Post, styleOf } from '../actions/post.ts'
import { addDays, type Day } from '../calendar/day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import type { Bundle } from '../reminders/bundle.ts'

export interface ProposalsWaitFacts {
  office: Office
  today: Day
  workingDays: WorkingDays
  /** Proposals that others made from messages, which somebody may confirm. */
  fromMessages: (oid: string) => Promise<{ waiting: number; newest: Day | null }>
}

/** Tells policy officers in their bundle of the proposals that wait for them; one made since the last working day is worth a bundle of its own. */
export async function withProposals(bundles: readonly Bundle[], facts: ProposalsWaitFacts): Promise<Bundle[]> {
  const { today, workingDays } = facts
  const lastRun = workingDays.before(addDays(today, -1), 0)
  const told = new Map(bundles.map((bundle) => [bundle.oid, bundle]))
  for (const [post, holder] of officersOf(facts)) {
    const { waiting, newest } = await facts.fromMessages(holder.oid)
    const bundle = told.get(holder.oid) ?? (newest !== null && newest >= lastRun ? emptyFor(post, holder) : undefined)
    if (bundle && waiting > 0) told.set(holder.oid, { ...bundle, proposals: waiting })
  }
  return [...told.values()]
}

function officersOf({ office, today }: ProposalsWaitFacts): [Post, Holder][] {
  const found = new Map<string, [Post, Holder]>()
  for (const post of office.posts.values()) {
    const holder = post.grants.some(({ role }) => role === 'policy-officer') && answersFor(post, today)
    if (holder && !found.has(holder.oid)) found.set(holder.oid, [post, holder])
  }
  return [...found.values()]
}

function emptyFor(post: Post, { oid, name, capacity }: Holder): Bundle {
  return { oid, name, posts: [styleOf(post, capacity)], handovers: [], items: [], information: [], toSettle: [] }
}
