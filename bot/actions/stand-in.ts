import { addDays } from '../calendar/day.ts'
import type { OfficeCommand } from './command.ts'
import type { Actor, Office } from './office.ts'
import { isTenure } from './post.ts'

/** The longest time for which somebody may name their own stand-in, in days. */
const LONGEST = 366

/**
 * Whether somebody may have another answer for their own post for a time, and end that again, without the policy officer: only one who stands
 * to the post already (deputy, staff officer), so that nobody comes to see more than before; and only where the post brings no role with it,
 * because a stand-in has that role too.
 */
export function mayNameStandIn(actor: Actor, command: OfficeCommand, office: Office): boolean {
  if ((command.kind !== 'appoint' && command.kind !== 'end-appointment') || command.capacity !== 'stand-in') return false
  const post = office.posts.get(command.post)
  const isOwn = actor.posts.some((held) => held.post === command.post && isTenure(held.capacity))
  if (!post || !isOwn || command.oid === actor.oid) return false
  if (command.kind === 'end-appointment') return true
  const { oid, from, to } = command
  if (to === null || to < from || to > addDays(from, LONGEST) || post.grants.length > 0) return false
  return post.holders.some((h) => h.oid === oid && h.capacity !== 'stand-in' && h.from <= from && (h.to === null || h.to >= from))
}
