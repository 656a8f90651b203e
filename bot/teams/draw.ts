import type { RecordStore } from '../actions/store.ts'
import { dayAt } from '../calendar/day.ts'
import { createDigestCard } from '../cards/digest.ts'
import { createOwnerBundleCard, shownInBundle } from '../cards/owner-bundle.ts'
import type { DeliveryDeps } from '../delivery/deliver.ts'

/** How unprompted messages look: the cards of bundle and digest, with what the record says of meetings and boards now. */
export function createDrawing({
  record,
  clock,
  trackerUrl,
}: {
  record: Pick<RecordStore, 'office'>
  clock: () => Date
  trackerUrl: string | undefined
}): DeliveryDeps['draw'] {
  return {
    bundle(bundle, cardId) {
      const { meetings, boards } = record.office()
      const facts = { meetings, boards, today: dayAt(clock()) }
      return { message: createOwnerBundleCard({ cardId, bundle, facts, trackerUrl }), refs: shownInBundle(bundle) }
    },
    digest(digest) {
      const { meetings, boards } = record.office()
      return createDigestCard({ digest, boards, meetings, trackerUrl })
    },
  }
}
