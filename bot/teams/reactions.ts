import type { Answer, Asker, Desk } from './desk.ts'

/** A thumb under a reminder says that it was seen; taken away, it no longer says so. Nothing is answered, and an action is not touched. */
export async function answerReaction(
  desk: Desk,
  asker: Asker,
  { kind, activityId }: { kind: 'liked' | 'unliked'; activityId: string },
): Promise<Answer> {
  const row = await desk.ledger.findMessage(`person:${asker.from.oid}`, activityId)
  if (row?.kind === 'bundle') await desk.ledger.save({ ...row, seenAt: kind === 'liked' ? desk.clock().toISOString() : '' })
  return { say: [] }
}

/** "Thanks, noted" straight after a reminder says the same. */
export async function acknowledgeLast(desk: Desk, asker: Asker): Promise<void> {
  const [row] = await desk.ledger.lastTo(`person:${asker.from.oid}`, 1)
  if (row?.kind === 'bundle' && row.state === 'sent') await desk.ledger.save({ ...row, seenAt: desk.clock().toISOString() })
}
