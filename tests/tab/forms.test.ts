import { describe, expect, test } from 'vitest'
import type { ActionDetail } from '../../bot/api/contract.ts'
import { type Draft, emptyDraft, type Form, faultsIn, forms, formsFor, offeredIn, pressFor, waysOf } from '../../tab/actions/forms.ts'

const formOf = (kind: Form['kind']): Form => forms.find((form) => form.kind === kind)!
const detail = (part: { flags?: ActionDetail['row']['flags']; openReview?: ActionDetail['openReview'] } = {}) =>
  ({ row: { flags: part.flags ?? [] }, openReview: part.openReview ?? null }) as unknown as ActionDetail

describe('a form is offered', () => {
  test('when the service allows its command, and in its own part of the screen', () => {
    expect(formsFor('chair', ['discharge', 'report-done', 'reopen'], '').map((form) => form.kind)).toEqual(['discharge', 'reopen'])
    expect(formsFor('owner', ['discharge'], '')).toEqual([])
  })

  test('on while somebody has typed in it, though the action has changed meanwhile', () => {
    expect(formsFor('owner', [], 'block').map((form) => form.kind)).toEqual(['block'])
  })
})

describe('an answer typed for somebody else', () => {
  const about = { row: { lead: 'CC', flags: [] }, relaysFor: ['CC', 'DCC'], openReview: null } as unknown as ActionDetail
  const labels = (kind: Form['kind'], detailed = about) => waysOf(formOf(kind), detailed).map(({ label }) => label)

  test('can be told by its way and its post, of those who may say it', () => {
    expect(labels('report-progress')).toEqual([
      'Typed by me, not by telephone or e-mail',
      'By telephone from CC, typed by me',
      'By e-mail from CC, typed by me',
      'By telephone from DCC, typed by me',
      'By e-mail from DCC, typed by me',
    ])
    expect(labels('report-done')).toHaveLength(3)
    expect(labels('ask-date')).toHaveLength(3)
    expect(labels('hold')).toEqual([])
    expect(labels('report-progress', { ...about, relaysFor: [] })).toEqual([])
  })

  test('names both when it is sent', () => {
    const draft = { ...emptyDraft, text: 'Half.', answered: 'email DCC' }
    const press = pressFor(formOf('report-progress'), draft, about)
    expect(press).toEqual({
      command: { kind: 'report-progress', percent: null },
      words: 'Half.',
      answered: { route: 'email', post: 'DCC' },
    })
    expect(pressFor(formOf('set-date'), { ...draft, day: '2026-04-17' }, about)).not.toHaveProperty('answered')
  })
})

describe('what is sent', () => {
  test.each<[string, Form['kind'], Partial<Draft>, object]>([
    [
      'progress with words',
      'report-progress',
      { percent: ' 50 % ', text: ' Half. ' },
      { command: { kind: 'report-progress', percent: 50 }, words: 'Half.' },
    ],
    [
      'progress in words alone',
      'report-progress',
      { text: 'Half.' },
      { command: { kind: 'report-progress', percent: null }, words: 'Half.' },
    ],
    [
      'done with where to see it',
      'report-done',
      { text: 'Sent on Friday.' },
      { command: { kind: 'report-done' }, words: 'Sent on Friday.' },
    ],
    ['no change, nothing added', 'report-no-change', {}, { command: { kind: 'report-no-change' }, words: '' }],
    ['a reason as the reason', 'block', { text: 'Data is late.' }, { command: { kind: 'block', reason: 'Data is late.' }, words: '' }],
    [
      'another date',
      'ask-date',
      { day: '2026-04-17', text: 'The survey.' },
      { command: { kind: 'ask-date', due: { form: 'day', day: '2026-04-17' }, reason: 'The survey.' }, words: '' },
    ],
    [
      'a discharge',
      'discharge',
      { outcome: 'part-met', text: 'Mostly.' },
      { command: { kind: 'discharge', outcome: 'part-met', reason: 'Mostly.' }, words: '' },
    ],
  ])('%s', (_, kind, draft, expected) => {
    expect(pressFor(formOf(kind), { ...emptyDraft, ...draft }, detail())).toEqual(expected)
  })

  test('a chair’s decision that somebody records names the open review; an update does not', () => {
    const review = detail({ openReview: { meeting: 'AA-M2026-02', title: 'Quarter 4', chair: 'PCC' } })
    expect(pressFor(formOf('discharge'), emptyDraft, review)).toMatchObject({ atMeeting: 'AA-M2026-02' })
    expect(pressFor(formOf('report-done'), emptyDraft, review)).not.toHaveProperty('atMeeting')
  })

  test('a settlement ends the dispute before the refusal', () => {
    expect(pressFor(formOf('settle'), emptyDraft, detail({ flags: ['declined', 'disputed'] })).command).toMatchObject({ flag: 'disputed' })
    expect(pressFor(formOf('settle'), emptyDraft, detail({ flags: ['declined'] })).command).toMatchObject({ flag: 'declined' })
  })
})

describe('what keeps it from being sent', () => {
  test.each<[string, Form['kind'], Partial<Draft>, string[]]>([
    ['progress without anything', 'report-progress', {}, ['words']],
    ['101 per cent', 'report-progress', { percent: '101' }, ['percent']],
    ['half a per cent', 'report-progress', { percent: '12.5' }, ['percent']],
    ['another date without day and reason', 'ask-date', {}, ['day', 'reason']],
    ['a reason of spaces', 'send-back', { text: '  ' }, ['reason']],
    ['nothing, for a discharge without a note', 'discharge', {}, []],
    ['nothing, for no change', 'report-no-change', {}, []],
  ])('%s', (_, kind, draft, expected) => {
    expect(Object.keys(faultsIn(formOf(kind), { ...emptyDraft, ...draft }))).toEqual(expected)
  })
})

test('an action is handed over as its owner has asked, and not otherwise', () => {
  const row = { lead: 'CC', supporting: ['ACC'], flags: ['declined'] }
  const asked = { row: { ...row, askedTo: 'DCC' }, openReview: null } as unknown as ActionDetail
  const allowed = ['assign', 'settle'] as const
  expect(offeredIn({ row: asked.row, allowed: [...allowed] })).toEqual(['assign', 'settle'])
  expect(offeredIn({ row: row as unknown as ActionDetail['row'], allowed: [...allowed] })).toEqual(['settle'])
  expect(pressFor(formOf('assign'), emptyDraft, asked).command).toEqual({ kind: 'assign', lead: 'DCC', supporting: ['ACC'] })
})
