import { expect, test } from 'vitest'
import { readReply } from '../../bot/replies/read.ts'

const ACTIONS = [
  ['GB-2026-002', 'Produce the forecast for the half year'],
  ['AA-2026-029', 'Name a lead for the drone policy'],
  ['AA-2026-008', 'Brief the PCC on body worn video'],
].map(([ref = '', title = '']) => ({ ref, title, due: null }))

test.each([
  ['29 - half way there', 'progress AA-2026-029'],
  ['29 – half way there, going well', 'progress AA-2026-029'],
  ['#8 - forecast of the footage is coming along', 'progress AA-2026-008'],
  ["no movement on 8 i'm afraid", 'noChange AA-2026-008'],
  ['nothing to add on 29 sadly', 'noChange AA-2026-029'],
  ['no update on 8 yet', 'noChange AA-2026-008'],
  ['29 - body worn video brief done', 'progress AA-2026-029'],
  ['29 - lead for drones named and in post', 'complete AA-2026-029'],
])('“%s” is about the number that it gives, and nothing else: %s', (text, reading) => {
  const { parts } = readReply(text, { today: '2026-11-22', actions: ACTIONS, nextMeeting: null })
  expect(parts.map(({ intent, refs }) => `${intent} ${refs.join()}`)).toEqual([reading])
})

test.each(['done 1, the plan went out on Monday', 'done, the plan went out on Monday', 'AA-2026-001 done, the plan was shared on Monday'])(
  'a plan that went out is no plan for a day to come: “%s”',
  (text) => {
    const actions = [{ ref: 'AA-2026-001', title: 'CC to share the call handling plan', due: '2026-11-25' as const }]
    const { parts } = readReply(text, { today: '2026-11-20', actions, nextMeeting: '2026-11-26' })
    expect(parts).toMatchObject([{ intent: 'complete', refs: ['AA-2026-001'], date: '2026-11-16' }])
  },
)
