import { z } from 'zod'
import { maySendOut } from '../actions/rights.ts'
import type { Accepted } from '../delivery/hand-offers.ts'
import {
  sayHandEditDismissed,
  sayHandEditGone,
  sayHandEditKept,
  sayHandEditNeeds,
  sayHandEditRefused,
  sayHandEdits,
  sayHandEditTaken,
  sayNoHandEdits,
  sayWhichHandEdit,
} from '../words/hand-edits.ts'
import { sayRecordedAlready } from '../words/problems.ts'
import { sayRecorded } from '../words/recorded.ts'
import { sayRefusal } from '../words/refusals.ts'
import { type Answer, type Asker, type Desk, keepQuestion, words } from './desk.ts'

/** More than this many in one message, nobody reads. */
const SHOWN = 10
const ids = z.array(z.string())

/** "hand edits": what was changed in the lists by hand, numbered; the numbers stand until the next list or question. */
export async function answerHandEdits(desk: Desk, asker: Asker): Promise<Answer> {
  if (!maySendOut(asker.actor)) return words(sayRefusal({ refused: 'not-allowed', facts: { kind: 'hand-edits' } }))
  const open = await desk.handOffers.openTo(asker.actor)
  if (open.length === 0) return words(sayNoHandEdits())
  const shown = open.slice(0, SHOWN)
  await keepQuestion(
    desk,
    asker,
    'hand-edits',
    shown.map(({ edit }) => edit.id),
  )
  return words(sayHandEdits(shown, open.length - shown.length))
}

/** "accept 1" and "dismiss 1", of the list that was shown last. */
export async function settleHandEdit(
  desk: Desk,
  asker: Asker,
  { way, number }: { way: 'accept' | 'dismiss'; number: number },
): Promise<Answer> {
  const { oid, conversationId } = asker.from
  const asked = await desk.questions.find(oid, conversationId)
  const id = asked?.kind === 'hand-edits' ? ids.parse(JSON.parse(asked.about))[number - 1] : undefined
  if (id === undefined) return words(sayWhichHandEdit())
  if (way === 'accept') return words(sayAccepted(asker, await desk.handOffers.accept(id, asker.actor)))
  const dismissed = await desk.handOffers.dismiss(id, asker.actor)
  if (dismissed.result === 'gone') return words(sayHandEditGone())
  return words(dismissed.result === 'dismissed' ? sayHandEditDismissed(dismissed.edit) : sayHandEditTaken(dismissed.edit))
}

function sayAccepted(asker: Asker, accepted: Accepted): string {
  switch (accepted.result) {
    case 'recorded': {
      const { updates, action } = accepted.outcome
      return updates.length > 0 ? sayRecorded(updates, action, asker.facts) : sayRecordedAlready(accepted.edit.ref)
    }
    case 'refused':
      return sayHandEditRefused(accepted.edit, accepted.refusal)
    case 'kept':
      return sayHandEditKept(accepted.edit)
    case 'needs':
      return sayHandEditNeeds(accepted.edit, accepted.remedy)
    case 'gone':
      return sayHandEditGone()
    default:
      return accepted satisfies never
  }
}
