import { describe, expect, test } from 'vitest'
import { withoutCourtesies } from '../../bot/replies/courtesies.ts'
import { said } from './said.ts'

const CLAIMS = ['done', 'stop and search figures provided to the PCC on Monday', 'sent on 6 October', 'please close']

describe('a courtesy beside an answer', () => {
  test.each([
    'Shout if you need anything',
    'Hope that helps',
    'I hope you are well',
    'Give me a ring if you need more',
    'Let me know if you need the paperwork',
    'Happy to talk if there are any questions',
    'Get in touch for more details',
    'Evidence available on request',
    'E-mails can be sent if wanted',
    'Speak soon',
    'No need to reply',
    'A bit later than hoped but there we are',
    'Thanks for chasing',
  ])('is nothing that was said: “%s”', (courtesy) => {
    for (const claim of CLAIMS) {
      expect(said(`${claim}. ${courtesy}.`, 1)).toMatch(/^complete 41/)
      expect(said(`${courtesy}. ${claim}`, 1)).toMatch(/^complete 41/)
    }
    expect(said(`need until 31 October, costs are late. ${courtesy}`, 1)).toBe('extend 41 @2025-10-31')
    expect(said(`50% there. ${courtesy}`, 1)).toBe('progress 41 50%')
  })

  test.each(['You will be glad to hear that ', 'Please note that ', 'Thanks for the nudge. ', 'Pleased to report: '])(
    'may lead into it: “%s”',
    (lead) => {
      expect(said(`${lead}it is done`, 1)).toMatch(/^complete 41/)
      expect(said(`${lead}it is not done`, 1)).toMatch(/^progress 41/)
    },
  )

  test.each([' 🙂', ' 🎉🎉', ' 👍', ' thx', ', ty'])('may be a mark behind it: “done%s”', (mark) => {
    expect(said(`nothing left to do on this${mark}`, 1)).toMatch(/^complete 41/)
    expect(said(`done${mark}. Sent on 6 October`, 1)).toMatch(/^complete 41/)
  })
})

describe('what sounds like a courtesy and limits', () => {
  test.each([
    'let me know if you want it kept open',
    'shout if it needs changing',
    'hope it is finished by Friday',
    'hope that is the end of it, legal still to sign',
    'let me know if the DCC objects',
    'ring me if you want to hold it open',
    'let me know if you need me to redo it',
    'come back to me once you have agreed it',
  ])('stays: “done, %s”', (limit) => {
    expect(said(`done, ${limit}`, 1)).not.toMatch(/^complete/)
  })
})

test.each([
  ['Shout if you need anything', 'Shout if you need anything'],
  ['👍', '👍'],
  ['14 👎', '14 👎'],
  ['Published as of yesterday.', 'Published yesterday.'],
])('“%s” is left as “%s”', (text, left) => {
  expect(withoutCourtesies(text)).toBe(left)
})
