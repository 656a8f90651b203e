import { describe, expect, test } from 'vitest'
import { readReply } from '../../bot/replies/read.ts'

const TITLES = ['Review the use of the lantern scheme', 'Map camera funding', 'Brief the PCC on the harrow trial']
const read = (text: string, shown = 1) => {
  const actions = TITLES.slice(0, shown).map((title, at) => ({ ref: `AA-2026-10${at}`, title, due: '2026-06-26' as const }))
  const { parts } = readReply(text, { today: '2026-06-17', actions, nextMeeting: '2026-07-16' })
  return parts.map(({ intent, refs, to }) => [intent, ...refs.map((ref) => ref.slice(-3)), ...(to ? [`to ${to}`] : [])].join(' '))
}

describe('a plain thing said in a roundabout way', () => {
  test.each([
    ['Finished? No. Started? Also no.', ['progress 100']],
    ['Done? Yes.', ['complete 100']],
    ['The note follows separately, but the action itself is complete', ['complete 100']],
    ['I am pleased to report completion of this action.', ['complete 100']],
    ['I regard my obligation as met', ['complete 100']],
    ["Completed as far as I'm concerned", ['complete 100']],
    ["That's me out of this one", ['complete 100']],
    ['Finished that on my last set of nights', ['complete 100']],
    ['not finished, whatever the tracker says', ['progress 100']],
    ['This has been completed, can you update the log', ['complete 100']],
    ['absolutely done in, try me Monday', ['snooze 100']],
    ['We agreed that the Harrow Justice Board will own this', ['transfer 100 to Harrow Justice Board']],
    ['The scheme now reports into the Joint Lantern Board', ['transfer 100 to Joint Lantern Board']],
  ])('"%s" is read', (text, parts) => {
    expect(read(text)).toEqual(parts)
  })

  test.each([
    ['no developments on 1 or 3', ['noChange 100 102']],
    ['the two of these get picked up at the Lantern Board from now on', ['transfer 100 101 to Lantern Board'], 2],
  ] as [string, string[], number?][])('"%s" is about the actions that it names', (text, parts, shown = 3) => {
    expect(read(text, shown)).toEqual(parts)
  })

  test.each([
    'Done? Yes and no.',
    'I hope to report completion of this action by Friday',
    'I cannot report completion of this action.',
    'I regard my obligation as only partly met',
    'I do not regard my obligation as met',
    'the action itself is not complete',
    'The action itself is complete only once the note is out',
    'Finished? Hardly.',
    'Done? Yes, apart from the annex',
  ])('"%s" is not done', (text) => {
    expect(read(text).filter((part) => part.startsWith('complete'))).toEqual([])
  })
})
