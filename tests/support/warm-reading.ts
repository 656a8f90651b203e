import { readReply } from '../../bot/replies/read.ts'

/** The first replies that a process reads take it seconds, since its patterns are compiled; stories that wait for answers have that done before. */
export function warmReading(): void {
  const actions = [
    { ref: 'AA-2026-001', title: 'Share the harbour plan', due: null },
    { ref: 'AA-2026-002', title: 'Publish the orchard figures', due: null },
  ]
  const text = 'AA-2026-001 half done, need until 11 December because the supplier is late. AA-2026-002 is done, sent to the PCC on Friday'
  for (let times = 0; times < 3; times++) readReply(text, { today: '2026-11-20', nextMeeting: null, actions })
}
