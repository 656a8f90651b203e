import { describe, expect, test } from 'vitest'
import { readReply } from '../../bot/replies/read.ts'

const read = (text: string, titles: string[]) => {
  const actions = titles.map((title, at) => ({ ref: `AA-2026-10${at}`, title, due: '2026-06-26' as const }))
  const { parts } = readReply(text, { today: '2026-06-17', actions, nextMeeting: '2026-07-16' })
  return parts.map(({ intent, refs, date }) => [intent, ...refs.map((ref) => ref.slice(-3)), ...(date ? [date] : [])].join(' '))
}
const OPERATION = 'Update on Operation Harrow notifications to schools'
const CAMERAS = 'Map camera funding with district councils'

describe('what is finished', () => {
  test.each([
    ['Op Harrow is finished', [OPERATION, CAMERAS], ['complete 100']],
    ['<p>Hi,</p><p>This has been <b>completed</b>. Regards</p>', [OPERATION], ['complete 100']],
    ['that pair are sorted', [OPERATION, CAMERAS], ['complete 100 101']],
    ["the 2nd is complete, haven't looked at the other", [OPERATION, CAMERAS], ['complete 101', 'progress 100']],
    ['Lantern training finished w/c 8 June', ['Train call takers on the Lantern model'], ['complete 100']],
    ['single point of contact is up and running so shut 100', ['Set up a single point of contact', CAMERAS], ['complete 100']],
    ['no need to chase, did this one three weeks since', [CAMERAS], ['complete 100 2026-05-27']],
    ['> Is AA-2026-100 complete?\n100% yes', [CAMERAS], ['complete 100']],
    ["All supplied. Grateful if you'd recommend closure to the Commissioner", ['Supply the figures'], ['complete 100']],
  ])('"%s" is read', (text, titles, parts) => {
    expect(read(text, titles)).toEqual(parts)
  })
})

test('a word of many titles does not lead away from the action that was named', () => {
  const titles = ['Consult the associations on the new pattern', 'Report on absence in the control room']
  expect(read('#100 - consultation closed and outcome reported back. finished.', titles)).toEqual(['complete 100'])
})

describe('what only sounds so', () => {
  test.each([
    ['Op Harrow debrief is finished', [OPERATION]],
    ['<p>This has <b>not</b> been <b>completed</b></p>', [CAMERAS]],
    ['that pair are nearly sorted', [OPERATION, CAMERAS]],
    ['training finished w/c 8 June', ['Publish the results of the training survey']],
    ['so shut out of the meeting we could not start', [CAMERAS]],
    ['no need to chase, will do this one three weeks from now', [CAMERAS]],
    ['> Is AA-2026-100 complete?\n50% yes', [CAMERAS]],
    ["Grateful if you'd recommend a way to closure", [CAMERAS]],
    ['so close to done', [CAMERAS]],
  ])('"%s" is not done', (text, titles) => {
    expect(read(text, titles).filter((part) => part.startsWith('complete'))).toEqual([])
  })
})
