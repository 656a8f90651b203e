import { expect, test } from 'vitest'
import { readReply } from '../../bot/replies/read.ts'

const context = {
  today: '2026-11-20',
  nextMeeting: null,
  actions: [{ ref: 'AA-2026-001', title: 'Share the harbour plan', due: null }],
} as const
const read = (text: string) =>
  readReply(text, { ...context, actions: [...context.actions] }).parts.map(({ intent, words }) => [intent, words])

test.each([
  ['👍', 'acknowledge'],
  ['👍🏽 👌', 'acknowledge'],
  ['🙄🙄', 'other'],
  ['🎉', 'other'],
  ['🚔 🚔', 'other'],
])('a reply of pictures alone is read, and kept as it was sent: %s', (text, intent) => {
  expect(read(text)).toEqual([[intent, text]])
})

test.each([
  ['✅', 'complete'],
  ['done 🎉', 'complete'],
  ['🙈 two thirds there', 'progress'],
  ['need until 11 December 🙏', 'extend'],
  ['not done 👎', 'progress'],
  ['done 👎', 'progress'],
])('pictures beside words or that stand for words: %s', (text, intent) => {
  expect(read(text).map(([said]) => said)).toEqual([intent])
})

test.each(['done – sent to the PCC', 'it’s done', 'two thirds there, need ‘til 11 December'])(
  'what is read does not depend on how quotes and dashes are written: %s',
  (text) => {
    const plain = text.replace(/[‘’]/g, "'").replace(/–/g, '-')
    expect(
      readReply(text, { ...context, actions: [...context.actions] }).parts.map(({ intent, refs, date }) => ({ intent, refs, date })),
    ).toEqual(
      readReply(plain, { ...context, actions: [...context.actions] }).parts.map(({ intent, refs, date }) => ({ intent, refs, date })),
    )
  },
)
