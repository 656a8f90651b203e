import { findPost } from '../actions/find-post.ts'
import { maySendOut } from '../actions/rights.ts'
import { createClosures } from '../reminders/closures.ts'
import { makePostPage } from '../reminders/post-page.ts'
import { makeRingList } from '../reminders/ring-list.ts'
import { sayNoPage, sayPageTooLong, sayPostPage, writePostPage } from '../words/post-page.ts'
import { sayRefusal } from '../words/refusals.ts'
import { sayRingList, writeRing } from '../words/ring-list.ts'
import { type Answer, type Asker, type Desk, words } from './desk.ts'

/** More than this in one message, Teams refuses. */
const LONGEST = 20_000

/** "page CC": what the post owes, as text for an e-mail. */
export function answerPage(desk: Desk, asker: Asker, named: string): Answer {
  const office = desk.record.office()
  const post = findPost(named, office, asker.today)
  const page = post === undefined ? undefined : makePostPage(post, factsFor(desk, asker))
  if (!page) return words(sayNoPage(named))
  const text = sayPostPage(writePostPage(page, office))
  return words(text.length > LONGEST ? sayPageTooLong(page.post) : text)
}

/** "ring list": the policy officer's. */
export async function answerRingList(desk: Desk, asker: Asker): Promise<Answer> {
  if (!maySendOut(asker.actor)) return words(sayRefusal({ refused: 'not-allowed', facts: { kind: 'ring-list' } }))
  const facts = factsFor(desk, asker)
  const entries = makeRingList({ ...facts, unreached: await desk.findUnreached() })
  return words(sayRingList(entries.map((entry) => writeRing(entry, facts.office, asker.today))))
}

function factsFor({ record }: Desk, { actor, today }: Asker) {
  const actions = [...record.actions().values()].map((state) => state.action)
  return { office: record.office(), actions, today, workingDays: createClosures(record)(), viewer: actor }
}
