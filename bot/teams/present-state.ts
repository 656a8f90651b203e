import type { CardPress } from '../cards/card-data.ts'
import type { Asker, Desk, Say } from './desk.ts'
import { visible } from './desk.ts'
import { proposalsCard } from './notes.ts'
import { showCard } from './queries.ts'

/** What a card that is out of date was about, as it stands now: the action, or the proposals that still wait; nothing where the presser may not see it. */
export async function presentState(desk: Desk, asker: Asker, press: CardPress): Promise<Say[]> {
  if ('notes' in press) {
    const notes = await desk.notebook.find(press.notes, asker.from.oid)
    return notes ? proposalsCard(desk, asker, notes).say : []
  }
  const ref = 'ref' in press ? press.ref : 'about' in press ? press.about : ''
  const action = ref === '' ? undefined : visible(desk, asker.actor, ref)
  return action ? [showCard(desk, asker, action)] : []
}
