import type { StoredNotes } from './proposal.ts'

/**
 * Notes that were read while the record knew no meeting of their day, or only one of another type, once it does: they and whatever nobody has touched in them are as they
 * read now. Where something was recorded from them already they stay as they are, so that nothing is recorded under two meetings. Pure.
 */
export function withMeeting(stored: StoredNotes, now: StoredNotes): StoredNotes {
  const isUsed =
    stored.proposals.some((p) => p.state === 'confirmed' || p.isSent) || stored.reviewed.some(({ state }) => state === 'confirmed')
  if (stored.meeting === now.meeting || now.meeting === '' || isUsed) return stored
  const fresh = new Map(now.proposals.map((p) => [p.number, p]))
  const proposals = stored.proposals.map((p) => {
    const anew = fresh.get(p.number)
    return p.rev === 0 && p.state === 'proposed' && anew?.quote === p.quote ? anew : p
  })
  const { board, meeting, day, doubts, reviewed } = now
  return {
    ...stored,
    board,
    meeting,
    day,
    doubts,
    proposals,
    reviewed: stored.reviewed.every((r) => r.state === 'proposed') ? reviewed : stored.reviewed,
  }
}
