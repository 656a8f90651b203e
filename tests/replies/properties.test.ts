import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReply } from '../../bot/replies/read.ts'
import type { ReplyContext } from '../../bot/replies/reply.ts'

const ACTIONS: ReplyContext['actions'] = [
  { ref: 'AA-2025-041', title: 'Provide stop and search figures to the PCC', due: '2025-10-17' },
  { ref: 'AA-2025-044', title: 'Review the custody medical contract', due: '2025-10-24' },
  { ref: 'AA-2025-050', title: 'Publish the roads policing strategy', due: null },
]
const context = (shown: number): ReplyContext => ({ today: '2025-10-14', actions: ACTIONS.slice(0, shown), nextMeeting: '2025-11-20' })

const DONE = fc.constantFrom('done', 'complete', 'completed', 'finished', 'closed', 'sorted', 'signed off', 'wrapped up')
const completed = (text: string, shown: number) =>
  readReply(text, context(shown)).parts.some((part) => part.intent === 'complete' && part.refs.length > 0)

test('whatever is typed, the reader answers, and names only actions that were shown', () => {
  const piece = fc.constantFrom(
    'done',
    '14',
    '#41',
    'AA-2025-044',
    '?',
    '\n',
    ', ',
    'not',
    'until',
    'Friday',
    '<at>',
    '>',
    'both',
    'the last one',
    '100%',
    'to the board',
    '👍',
    '§1',
    "'",
    'all but',
    'may',
  )
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
    fc
      .tuple(piece, fc.constantFrom('', ' ', ', ', '. '), fc.integer({ min: 100, max: 5000 }))
      .map(([one, joint, times]) => (one + joint).repeat(times)),
    fc
      .tuple(fc.constantFrom('<p>', '<blockquote>', '<at>x', '<a href="', '&lt;b&gt;', '<!--'), fc.string(), piece)
      .map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(typed, fc.integer({ min: 0, max: 3 }), (text, shown) => {
      const { parts, ask, doubts } = readReply(text, context(shown))
      const refs = context(shown).actions.map((a) => a.ref)
      expect(parts.length).toBeGreaterThan(0)
      expect(parts.flatMap((part) => part.refs).filter((ref) => !refs.includes(ref))).toEqual([])
      expect(ask).toBe(doubts.length > 0)
      expect(readReply(text, context(shown))).toEqual({ parts, ask, doubts })
    }),
    { numRuns: 500 },
  )
})

test('a negation, hedge, condition or limit beside a completion never leaves it a completion', () => {
  const before = fc.constantFrom(
    'not',
    'not yet',
    'nearly',
    'almost',
    'I think it is',
    'hopefully',
    'should be',
    'will be',
    'it might be',
    "it isn't",
    'half',
    'apparently',
    'never',
    'far from',
    'not quite',
    'to be',
    'the draft is',
    'phase 1 is',
    'some of it is',
    'they say it is',
    'as good as',
    "can't call it",
    'nearlly',
    'almsot',
    'shd be',
    'hvnt got it',
    'get it',
    'then it is',
    'once he signs it is',
    'someone says it is',
    'one more push and it is',
    'a third is',
    "it's being",
    'if it is',
    'can you confirm it is',
  )
  const after = fc.constantFrom(
    'if the board agrees',
    'unless the costs change',
    'apart from the annex',
    'subject to sign off',
    'once legal reply',
    'by Friday',
    'next week',
    'in theory',
    'for now',
    'I think',
    '?',
    'except one site',
    'pending approval',
    'but not the annex',
    'bar the annex',
    'for sign-off',
    "isn't it",
    'by someone else',
    'in draft',
    'from our point of view',
    'no sorry not yet',
    'when they agree',
    'awaiting legal',
    'tmrw',
    'cept it bounced',
    'so far',
    'probably',
  )
  fc.assert(
    fc.property(
      DONE,
      before,
      after,
      fc.constantFrom('before', 'after', 'both'),
      fc.constantFrom(1, 2),
      (done, lead, tail, where, shown) => {
        const text = `${shown > 1 ? '41 ' : ''}${where === 'after' ? 'this is' : lead} ${done}${where === 'before' ? '' : ` ${tail}`}`
        expect({ text, completed: completed(text, shown) }).toEqual({ text, completed: false })
      },
    ),
    { numRuns: 500 },
  )
})

test('without such words the same completions are read', () => {
  fc.assert(
    fc.property(DONE, fc.constantFrom('', 'this is ', 'now ', 'all ', 'yes, '), (done, lead) => {
      expect({ text: lead + done, completed: completed(lead + done, 1) }).toEqual({ text: lead + done, completed: true })
    }),
  )
})

test('the order in which actions are spoken of does not matter', () => {
  const about = fc.tuple(
    fc.constantFrom('#41 done', '#41 60%', '#41 no change', '#41 waiting on legal'),
    fc.constantFrom('#44 not started', '#44 until 30 Nov please', '#44 complete', '#44 for the DCC'),
    fc.constantFrom('#50 finished', '#50 remind me on 3 November', '#50 still in progress'),
  )
  const key = (text: string) =>
    readReply(text, context(3))
      .parts.flatMap(({ intent, refs, percent, date }) => refs.map((ref) => `${ref} ${intent} ${percent} ${date}`))
      .sort()
  fc.assert(
    fc.property(about, fc.constantFrom('. ', '\n', '; '), ([a, b, c], joint) => {
      expect(key([c, a, b].join(joint))).toEqual(key([a, b, c].join(joint)))
    }),
  )
})

test('what was sent somewhere on the way, or in part, is never read as done', () => {
  const verb = fc.constantFrom('sent', 'emailed', 'figures sent', 'handed over', 'gone', 'passed across', 'figures submitted', 'provided')
  const tail = fc.constantFrom(
    'to legal',
    'to my staff officer',
    'to the analysts for checking',
    'for comments',
    'to the DCC for sign off',
    'to two of the divisions',
    'to the wrong address',
    'in draft',
    'once approved',
    'tomorrow',
    'by Friday',
    'if she agrees',
  )
  fc.assert(
    fc.property(verb, tail, fc.constantFrom('', 'the ', 'we have '), (said, where, lead) => {
      const text = `${lead}${said} ${where}`
      expect({ text, completed: completed(text, 1) }).toEqual({ text, completed: false })
    }),
  )
})

test('a correction takes back what was said of the action before it', () => {
  const marker = fc.constantFrom('no sorry', 'sorry no', 'no wait', 'correction', 'I mean', 'no, sorry,')
  const wrong = fc.constantFrom('41 done', '41 complete', '41 finished', '41 closed')
  fc.assert(
    fc.property(wrong, marker, fc.constantFrom(', ', '. ', ' - '), (first, correction, joint) => {
      const { parts } = readReply(`${first}${joint}${correction} 44 done`, context(2))
      expect(parts.map(({ intent, refs }) => [intent, refs])).toEqual([['complete', ['AA-2025-044']]])
    }),
  )
})
