import { describe, expect, test } from 'vitest'
import type { Action } from '../../bot/actions/action.ts'
import type { RefusalCode } from '../../bot/actions/command.ts'
import { decide } from '../../bot/actions/decide.ts'
import { foldAction } from '../../bot/actions/lifecycle.ts'
import { possible } from '../../bot/actions/possible.ts'
import type { ActionState } from '../../bot/actions/store.ts'
import { type Bare, contextOf, give, having, raised, type Said, sealed } from '../support/heart-scene.ts'

const open = raised().state
const states: Record<string, ActionState> = {
  open,
  'reported done': having(open, ['lead', { kind: 'report-done' }]),
  discharged: having(open, ['chair', { kind: 'discharge', outcome: 'met', reason: 'Seen.' }]),
  transferred: having(open, ['chair', { kind: 'transfer', board: 'PCP', reason: 'Theirs.' }, { twin: 'PCP-2026-001' }]),
  blocked: having(open, ['lead', { kind: 'block', reason: 'No data.' }]),
  'on hold': having(open, ['policy', { kind: 'hold', reason: 'Inquest.' }]),
  declined: having(open, ['lead', { kind: 'decline', reason: 'Not ours.' }]),
  disputed: having(open, ['lead', { kind: 'dispute', reason: 'Not agreed.' }]),
  asked: having(open, ['lead', { kind: 'ask-date', due: { form: 'day', day: '2026-04-10' }, reason: 'Survey late.' }]),
  'asked without a reason': having(open, ['lead', { kind: 'ask-date', due: { form: 'day', day: '2026-04-10' }, reason: '' }]),
  'asked for a day now past': having(open, [
    'lead',
    { kind: 'ask-date', due: { form: 'day', day: '2026-02-20' }, reason: 'Late.' },
    { today: '2026-02-01' },
  ]),
  'due at a meeting': raised({ due: { form: 'meeting', meeting: 'AA-M2026-02' } }).state,
  'to be brought back': having(open, ['policy', { kind: 'bring-back', to: 'AA-M2026-03', reason: '' }]),
  reopened: having(open, ['chair', { kind: 'discharge', outcome: 'met', reason: '' }], ['chair', { kind: 'reopen', reason: 'Again.' }]),
  'reopened by the recorder': having(
    open,
    ['chair', { kind: 'discharge', outcome: 'met', reason: '' }],
    ['policy', { kind: 'reopen', reason: 'Again.' }, { atMeeting: 'AA-M2026-02' }],
  ),
  'bound to a meeting': boundState(),
  'force only': raised({ lane: 'force' }).state,
  'office only': raised({ lane: 'office', lead: 'POL', supporting: [] }).state,
  sensitive: raised({ marking: 'official-sensitive' }).state,
  'of the panel': raised({ board: 'PCP' }, {}, 'PCP-2026-001').state,
}

function boundState(): ActionState {
  const { state } = raised({ due: { form: 'meeting-to-plan', board: 'AA', month: '2026-05' } })
  const change = { kind: 'date-bound', due: { form: 'meeting', meeting: 'AA-M2026-03' } } as const
  return foldAction(state, sealed({ subject: 'AA-2026-001', change, requestId: 'plan.AA-2026-001' }, state))
}

const REVIEW = { atMeeting: 'AA-M2026-02' }
const say = (t: string, seq = 2) => ({ t, seq })
const flag = (reason: string, byPost: string, seq = 2) => ({ reason: say(reason, seq), since: '2026-03-02T10:00:00.000Z', byPost })
const later = { form: 'day', day: '2026-04-10' } as const

type Taken = [state: string, who: string, command: Bare, changed: Partial<Action>, said?: Said]
// Everything that an action bears differently afterwards, beside what says when it was last spoken of.
const taken: Taken[] = [
  ['open', 'policy', { kind: 'reword', wording: 'Publish the options.' }, { wording: say('Publish the options.') }],
  ['reported done', 'policy', { kind: 'assign', lead: 'ACC', supporting: ['CC', 'ACC', 'CC'] }, { lead: 'ACC', supporting: ['CC'] }],
  ['open', 'chair', { kind: 'assign', lead: 'DCC', supporting: [] }, { lead: 'DCC', supporting: [] }],
  ['open', 'lead', { kind: 'report-progress', percent: 50 }, { progress: 50 }],
  ['open', 'acting-deputy', { kind: 'report-progress', percent: 0 }, { progress: 0 }],
  ['open', 'policy', { kind: 'report-progress', percent: 100 }, { progress: 100 }],
  ['open', 'lead', { kind: 'report-progress', percent: null }, {}],
  ['open', 'lead', { kind: 'report-no-change' }, {}],
  ['reported done', 'lead', { kind: 'report-progress', percent: 90 }, { progress: 90, status: 'open', reportedDoneOn: null }],
  ['reported done', 'lead', { kind: 'report-progress', percent: 100 }, { progress: 100 }],
  ['reported done', 'acting-deputy', { kind: 'report-progress', percent: 90 }, { progress: 90 }],
  ['reported done', 'lead', { kind: 'report-progress', percent: null }, {}],
  ['open', 'lead', { kind: 'report-done' }, { status: 'reported-done', reportedDoneOn: '2026-03-02' }],
  ['blocked', 'lead', { kind: 'report-done' }, { status: 'reported-done', reportedDoneOn: '2026-03-02', flags: {} }],
  ['on hold', 'minutes', { kind: 'report-done' }, { status: 'reported-done', reportedDoneOn: '2026-03-02' }],
  [
    'open',
    'lead',
    { kind: 'ask-date', due: { ...later, words: 'after Easter' }, reason: 'Survey late.' },
    {
      dateRequest: {
        due: { ...later, words: say('after Easter') },
        reason: say('Survey late.'),
        byOid: 'lead',
        byPost: 'CC',
        at: '2026-03-02T10:00:00.000Z',
      },
    },
  ],
  ['asked', 'policy', { kind: 'refuse-date', reason: 'Too late.' }, { dateRequest: null }],
  ['blocked', 'acting-deputy', { kind: 'unblock', reason: '' }, { flags: {} }],
  ['open', 'lead', { kind: 'block', reason: 'No data.' }, { flags: { blocked: flag('No data.', 'CC') } }],
  ['open', 'policy', { kind: 'block', reason: 'No data.' }, { flags: { blocked: flag('No data.', 'CC') } }],
  [
    'reported done',
    'lead',
    { kind: 'block', reason: 'No data.' },
    { flags: { blocked: flag('No data.', 'CC', 3) }, status: 'open', reportedDoneOn: null },
  ],
  ['reported done', 'acting-deputy', { kind: 'block', reason: 'Mine.' }, { flags: { blocked: flag('Mine.', 'DCC', 3) } }],
  ['open', 'chair', { kind: 'hold', reason: 'Inquest.' }, { flags: { 'on-hold': flag('Inquest.', 'PCC') } }],
  ['on hold', 'policy', { kind: 'resume', reason: '' }, { flags: {} }],
  ['open', 'lead', { kind: 'decline', reason: 'Not ours.' }, { flags: { declined: flag('Not ours.', 'CC') } }],
  ['open', 'acting-deputy', { kind: 'dispute', reason: 'No.' }, { flags: { disputed: flag('No.', 'DCC') } }],
  ['declined', 'policy', { kind: 'settle', flag: 'declined', reason: '' }, { flags: {} }],
  ['disputed', 'chair', { kind: 'settle', flag: 'disputed', reason: '' }, { flags: {} }],
  ['open', 'lead', { kind: 'agree-record' }, { recordAgreed: { byPost: 'CC', at: '2026-03-02T10:00:00.000Z' } }],
  [
    'open',
    'acting-deputy',
    { kind: 'ask-correction', reason: 'Not ours alone.' },
    { flags: { correction: flag('Not ours alone.', 'DCC') } },
  ],
  ['open', 'policy', { kind: 'bring-back', to: 'AA-M2026-03', reason: '' }, { reviewAt: 'AA-M2026-03' }],
  ['open', 'chair', { kind: 'carry-forward', to: 'AA-M2026-03', reason: '' }, { reviewAt: 'AA-M2026-03', meetingsCarried: 1 }],
  ['open', 'minutes', { kind: 'carry-forward', to: 'AA-M2026-03', reason: '' }, { reviewAt: 'AA-M2026-03', meetingsCarried: 1 }, REVIEW],
  ['reported done', 'chair', { kind: 'send-back', reason: 'More.' }, { status: 'open', reportedDoneOn: null }],
  ['reported done', 'policy', { kind: 'send-back', reason: 'More.' }, { status: 'open', reportedDoneOn: null }, REVIEW],
  ['open', 'policy', { kind: 'redact', target: 1, reason: 'A name.' }, { wording: say('[words removed]', 1) }],
  ['blocked', 'lead', { kind: 'undo' }, { flags: {} }],
]

describe('what a command changes', () => {
  test.each(taken)('%s, by %s: %o', (from, who, command, changed, said) => {
    const state = states[from]!
    const result = give(state, who, command, said)
    expect(result.refused).toBeNull()
    const { lastUpdate: _words, lastUpdateAt: _at, lastUpdateBy: _by, ...expected } = { ...state.action, ...changed }
    expect(result.state.action).toMatchObject(expected)
    expect(Object.keys(result.state.action.flags)).toEqual(Object.keys(expected.flags))
    expect(result.state.seq).toBe(state.seq + 1)
  })
})

type Refused = [code: RefusalCode, state: string, who: string, command: Bare, said?: Said]
const day = (text: string) => ({ form: 'day', day: text as `${number}-${number}-${number}` }) as const
const refused: Refused[] = [
  ['unknown-action', 'open', 'stranger', { kind: 'report-done' }],
  ['unknown-action', 'open', 'former-lead', { kind: 'report-done' }],
  ['unknown-action', 'open', 'panel-chair', { kind: 'discharge', outcome: 'met', reason: '' }],
  ['unknown-action', 'force only', 'policy', { kind: 'reword', wording: 'x' }],
  ['unknown-action', 'force only', 'chair', { kind: 'discharge', outcome: 'met', reason: '' }],
  ['unknown-action', 'office only', 'lead', { kind: 'report-progress', percent: 1 }],
  ['unknown-action', 'sensitive', 'reader', { kind: 'undo' }],
  ['unknown-action', 'of the panel', 'chair', { kind: 'discharge', outcome: 'met', reason: '' }],
  ['not-allowed', 'open', 'service', { kind: 'report-no-change' }],
  ['chair-only', 'open', 'service', { kind: 'discharge', outcome: 'met', reason: '' }],
  ['not-allowed', 'open', 'acting-deputy', { kind: 'report-done' }],
  ['not-allowed', 'open', 'acting-deputy', { kind: 'ask-date', due: later, reason: 'x' }],
  ['not-allowed', 'open', 'lead', { kind: 'set-date', due: later, reason: 'x' }],
  ['not-allowed', 'asked', 'lead', { kind: 'agree-date', reason: 'x' }],
  ['not-allowed', 'open', 'chair', { kind: 'report-done' }],
  ['not-allowed', 'open', 'minutes', { kind: 'redact', target: 1, reason: 'x' }],
  ['not-allowed', 'open', 'reader', { kind: 'undo' }],
  ['not-allowed', 'open', 'chairs-staff-officer', { kind: 'assign', lead: 'DCC', supporting: [] }],
  ['not-allowed', 'open', 'policy', { kind: 'report-progress', percent: 5 }, { onBehalfOf: 'NOBODY' }],
  ['not-allowed', 'open', 'policy', { kind: 'report-done' }, { onBehalfOf: 'DCC' }],
  ['chair-only', 'open', 'chairs-staff-officer', { kind: 'discharge', outcome: 'met', reason: '' }],
  ['chair-only', 'open', 'lead', { kind: 'discharge', outcome: 'met', reason: '' }, REVIEW],
  ['chair-only', 'open', 'auditor', { kind: 'withdraw', reason: 'x' }, REVIEW],
  ['chair-only', 'reported done', 'reader', { kind: 'send-back', reason: 'x' }, REVIEW],
  ['meeting-not-open', 'open', 'policy', { kind: 'discharge', outcome: 'met', reason: '' }],
  ['meeting-not-open', 'open', 'policy', { kind: 'withdraw', reason: 'x' }, { atMeeting: 'AA-M2026-03' }],
  ['meeting-not-open', 'open', 'minutes', { kind: 'transfer', board: 'PCP', reason: 'x' }, { atMeeting: 'PCP-M2026-01' }],
  ['meeting-not-open', 'discharged', 'policy', { kind: 'reopen', reason: 'x' }, { atMeeting: 'AA-M2026-01' }],
  ['meeting-not-open', 'open', 'minutes', { kind: 'carry-forward', to: 'AA-M2026-03', reason: 'x' }],
  ['meeting-not-open', 'reopened by the recorder', 'policy', { kind: 'undo' }],
  ['already-discharged', 'discharged', 'lead', { kind: 'report-progress', percent: 10 }],
  ['already-discharged', 'discharged', 'chair', { kind: 'discharge', outcome: 'met', reason: '' }],
  ['already-discharged', 'discharged', 'policy', { kind: 'set-date', due: later, reason: 'x' }],
  ['not-discharged', 'open', 'chair', { kind: 'reopen', reason: 'x' }],
  ['not-discharged', 'reported done', 'chair', { kind: 'reopen', reason: 'x' }],
  ['already-reported-done', 'reported done', 'lead', { kind: 'report-done' }],
  ['not-reported-done', 'open', 'chair', { kind: 'send-back', reason: 'x' }],
  ['reason-needed', 'asked', 'policy', { kind: 'refuse-date', reason: ' ' }],
  ['reason-needed', 'asked without a reason', 'policy', { kind: 'agree-date', reason: ' ' }],
  ['reason-needed', 'open', 'policy', { kind: 'set-date', due: later, reason: '' }],
  ['reason-needed', 'open', 'lead', { kind: 'block', reason: '' }],
  ['reason-needed', 'open', 'policy', { kind: 'hold', reason: '' }],
  ['reason-needed', 'open', 'lead', { kind: 'decline', reason: '' }],
  ['reason-needed', 'open', 'lead', { kind: 'dispute', reason: '\n' }],
  ['reason-needed', 'open', 'chair', { kind: 'withdraw', reason: '' }],
  ['reason-needed', 'open', 'chair', { kind: 'transfer', board: 'PCP', reason: '' }],
  ['reason-needed', 'reported done', 'chair', { kind: 'send-back', reason: '' }],
  ['reason-needed', 'discharged', 'chair', { kind: 'reopen', reason: '' }],
  ['reason-needed', 'open', 'policy', { kind: 'redact', target: 1, reason: '' }],
  ['reason-needed', 'due at a meeting', 'policy', { kind: 'carry-forward', to: 'AA-M2026-03', reason: '' }],
  ['wording-needed', 'open', 'policy', { kind: 'reword', wording: '  ' }],
  ['unknown-post', 'open', 'policy', { kind: 'assign', lead: 'NOBODY', supporting: [] }],
  ['owner-cannot-see', 'office only', 'policy', { kind: 'assign', lead: 'CC', supporting: [] }],
  ['owner-cannot-see', 'office only', 'policy', { kind: 'assign', lead: 'POL', supporting: ['CC'] }],
  ['unknown-post', 'open', 'policy', { kind: 'assign', lead: 'CC', supporting: ['NOBODY'] }],
  ['no-date-asked', 'open', 'policy', { kind: 'agree-date', reason: 'x' }],
  ['no-date-asked', 'open', 'policy', { kind: 'refuse-date', reason: 'x' }],
  ['date-past', 'open', 'lead', { kind: 'ask-date', due: day('2026-03-01'), reason: 'x' }],
  ['date-past', 'open', 'policy', { kind: 'set-date', due: { form: 'meeting', meeting: 'AA-M2026-01' }, reason: 'x' }],
  ['date-past', 'asked for a day now past', 'policy', { kind: 'agree-date', reason: '' }],
  ['date-past', 'open', 'policy', { kind: 'carry-forward', to: 'AA-M2026-01', reason: 'x' }],
  ['same-date', 'open', 'lead', { kind: 'ask-date', due: day('2026-03-20'), reason: 'x' }],
  ['same-date', 'due at a meeting', 'policy', { kind: 'carry-forward', to: 'AA-M2026-02', reason: 'x' }],
  ['same-date', 'to be brought back', 'policy', { kind: 'carry-forward', to: 'AA-M2026-03', reason: 'x' }],
  ['same-date', 'to be brought back', 'policy', { kind: 'bring-back', to: 'AA-M2026-03', reason: '' }],
  ['unknown-meeting', 'open', 'lead', { kind: 'ask-date', due: { form: 'meeting', meeting: 'AA-M2030-01' }, reason: 'x' }],
  ['unknown-meeting', 'open', 'lead', { kind: 'ask-date', due: { form: 'meeting', meeting: 'AA-M2026-04' }, reason: 'x' }],
  ['unknown-meeting', 'open', 'policy', { kind: 'bring-back', to: 'AA-M2026-04', reason: '' }],
  ['unknown-meeting', 'open', 'policy', { kind: 'carry-forward', to: 'PCP-M2026-01', reason: '' }],
  ['unknown-board', 'open', 'chair', { kind: 'transfer', board: 'NOPE', reason: 'x' }],
  ['unknown-board', 'open', 'lead', { kind: 'ask-date', due: { form: 'meeting-to-plan', board: 'NOPE', month: '2026-11' }, reason: 'x' }],
  ['same-board', 'open', 'chair', { kind: 'transfer', board: 'AA', reason: 'x' }],
  ['bad-value', 'open', 'lead', { kind: 'ask-date', due: day('2026-02-31'), reason: 'x' }],
  ['bad-value', 'open', 'lead', { kind: 'ask-date', due: { form: 'meeting-to-plan', board: 'AA', month: '2026-13' }, reason: 'x' }],
  ['bad-value', 'open', 'lead', { kind: 'ask-date', due: { form: 'window', from: '2026-06-30', to: '2026-06-01' }, reason: 'x' }],
  ['percent-out-of-range', 'open', 'lead', { kind: 'report-progress', percent: 101 }],
  ['percent-out-of-range', 'open', 'lead', { kind: 'report-progress', percent: -1 }],
  ['percent-out-of-range', 'open', 'lead', { kind: 'report-progress', percent: 33.3 }],
  ['not-flagged', 'open', 'lead', { kind: 'unblock', reason: '' }],
  ['not-flagged', 'blocked', 'policy', { kind: 'resume', reason: '' }],
  ['not-flagged', 'declined', 'policy', { kind: 'settle', flag: 'disputed', reason: '' }],
  ['already-flagged', 'on hold', 'policy', { kind: 'hold', reason: 'x' }],
  ['already-flagged', 'declined', 'lead', { kind: 'decline', reason: 'x' }],
  ['already-flagged', 'disputed', 'lead', { kind: 'dispute', reason: 'x' }],
  ['nothing-to-undo', 'open', 'policy', { kind: 'undo' }],
  ['nothing-to-undo', 'transferred', 'chair', { kind: 'undo' }],
  ['nothing-to-undo', 'bound to a meeting', 'policy', { kind: 'undo' }],
  ['not-your-update', 'blocked', 'policy', { kind: 'undo' }],
  ['not-your-update', 'reported done', 'acting-deputy', { kind: 'undo' }],
  ['unknown-update', 'open', 'policy', { kind: 'redact', target: 2, reason: 'x' }],
  ['unknown-update', 'open', 'policy', { kind: 'redact', target: 0, reason: 'x' }],
]

describe('what is refused, and changes nothing', () => {
  test.each(refused)('%s: %s, by %s, %o', (code, from, who, command, said) => {
    expect(give(states[from]!, who, command, said)).toMatchObject({ refused: code, update: null, state: states[from]! })
  })

  test('an action that does not exist is refused as one that may not be seen', () => {
    expect(decide(undefined, { kind: 'undo', ref: 'AA-2026-999' }, contextOf('policy'))).toEqual({
      refused: 'unknown-action',
      facts: { ref: 'AA-2026-999' },
    })
  })

  test('what a screen may offer is what the state allows, before any reason is typed', () => {
    expect(possible('block', states.open!.action)).toBeUndefined()
    expect(possible('settle', states.open!.action)).toBe('not-flagged')
    expect(possible('settle', states.disputed!.action)).toBeUndefined()
    expect(possible('discharge', states.discharged!.action)).toBe('already-discharged')
  })
})

describe('for whom somebody speaks', () => {
  const speaks: [string, string, Bare, Said, string, string][] = [
    ['the lead for their post', 'lead', { kind: 'report-done' }, {}, 'CC', ''],
    ['one who acts in a supporting post', 'acting-deputy', { kind: 'block', reason: 'x' }, {}, 'DCC', ''],
    ['an owner cannot speak for the chair', 'lead', { kind: 'report-no-change' }, { onBehalfOf: 'PCC' }, 'CC', ''],
    ['the policy officer for the lead', 'policy', { kind: 'report-done' }, {}, 'POL', 'CC'],
    ['the minute-taker for a supporting post', 'minutes', { kind: 'report-progress', percent: 5 }, { onBehalfOf: 'DCC' }, 'MIN', 'DCC'],
    ['the chair', 'chair', { kind: 'discharge', outcome: 'met', reason: '' }, {}, 'PCC', ''],
    ['the recorder for the chair of the meeting', 'policy', { kind: 'withdraw', reason: 'x' }, REVIEW, 'POL', 'PCC'],
    ['two hats: a report of progress is the post’s own', 'two-hats', { kind: 'report-progress', percent: 5 }, {}, 'DCC', ''],
    ['two hats: a report of done is the lead’s, recorded by the office', 'two-hats', { kind: 'report-done' }, {}, 'HAT', 'CC'],
    ['two hats: rewording is the office’s', 'two-hats', { kind: 'reword', wording: 'y' }, {}, 'HAT', ''],
  ]
  test.each(speaks)('%s', (_, who, command, said, byPost, onBehalfOfPost) => {
    expect(give(open, who, command, said).update).toMatchObject({ byPost, onBehalfOfPost })
  })

  test('a chair who also leads the action discharges it as the chair', () => {
    const own = raised({ lead: 'CHIEFEX' }).state
    expect(give(own, 'chair-and-lead', { kind: 'discharge', outcome: 'met', reason: '' }).update?.byPost).toBe('LEADCHAIR')
  })
})

describe('closing', () => {
  const outcomes: [Bare, Partial<Action>, Said?][] = [
    [
      { kind: 'discharge', outcome: 'met', reason: 'Seen.' },
      { outcome: 'met', transferredTo: '' },
    ],
    [
      { kind: 'discharge', outcome: 'part-met', reason: 'Seen.' },
      { outcome: 'part-met', transferredTo: '' },
    ],
    [
      { kind: 'discharge', outcome: 'superseded', reason: 'Seen.' },
      { outcome: 'superseded', transferredTo: '' },
    ],
    [
      { kind: 'withdraw', reason: 'Seen.' },
      { outcome: 'withdrawn', transferredTo: '' },
    ],
    [
      { kind: 'transfer', board: 'PCP', reason: 'Seen.' },
      { outcome: 'transferred', transferredTo: 'PCP-2026-001' },
      { twin: 'PCP-2026-001' },
    ],
  ]
  test.each(outcomes)('%o', (command, changed, said) => {
    const from = having(states.asked!, ['policy', { kind: 'hold', reason: 'x' }])
    expect(give(from, 'chair', command, said).state.action).toMatchObject({
      ...changed,
      status: 'discharged',
      outcomeNote: say('Seen.', 4),
      dischargedOn: '2026-03-02',
      flags: {},
      dateRequest: null,
    })
  })

  const discharge: Bare = { kind: 'discharge', outcome: 'met', reason: '' }
  const back: Bare = { kind: 'bring-back', to: 'AA-M2026-05', reason: '' }
  test.each<[string, string, Bare, Said, object]>([
    [
      'recorded days later for the chair',
      'minutes',
      discharge,
      { ...REVIEW, today: '2026-03-05' },
      { on: '2026-03-02', meeting: 'AA-M2026-02' },
    ],
    ['taken by the chair in the open review', 'chair', discharge, { today: '2026-03-05' }, { on: '2026-03-05', meeting: 'AA-M2026-02' }],
    ['of the policy officer in the open review', 'policy', back, { today: '2026-03-05' }, { meeting: 'AA-M2026-02' }],
    [
      'recorded before the day of the review it names',
      'policy',
      discharge,
      { ...REVIEW, today: '2026-02-27' },
      { on: '2026-02-27', meeting: 'AA-M2026-02' },
    ],
    [
      'of an owner, recorded days later from the notes,',
      'minutes',
      { kind: 'report-progress', percent: 5 },
      { ...REVIEW, today: '2026-03-05' },
      { meeting: 'AA-M2026-02' },
    ],
    [
      'of a meeting whose notes are out',
      'policy',
      { kind: 'report-done' },
      { atMeeting: 'AA-M2026-01', today: '2026-03-05' },
      { meeting: 'AA-M2026-01' },
    ],
  ])('a decision %s is dated to the meeting', (_, who, command, said, change) => {
    expect(give(open, who, command, said).update?.change).toMatchObject(change)
  })

  test('an owner dates nothing to a meeting, and nobody to one of another board or to a cancelled one', () => {
    for (const [who, atMeeting] of [
      ['lead', 'AA-M2026-02'],
      ['policy', 'PCP-M2026-01'],
      ['policy', 'AA-M2026-04'],
    ] as const) {
      const change = give(open, who, { kind: 'report-progress', percent: 5 }, { atMeeting }).update?.change
      expect(change).toMatchObject({ kind: 'progressed', percent: 5 })
      expect(change).not.toHaveProperty('meeting')
    }
  })

  test('before any review of the board a decision belongs to its own day', () => {
    expect(give(open, 'chair', discharge, { today: '2026-02-27' }).update?.change).not.toHaveProperty('meeting')
    expect(give(open, 'lead', { kind: 'report-progress', percent: 5 }).update?.change).not.toHaveProperty('meeting')
  })

  test('reopened, an action is open without an outcome and keeps its history of dates', () => {
    expect(give(states.discharged!, 'chair', { kind: 'reopen', reason: 'Not so.' }).state.action).toMatchObject({
      status: 'open',
      outcome: null,
      outcomeNote: null,
      dischargedOn: null,
      reportedDoneOn: null,
      firstDue: { form: 'day', day: '2026-03-20' },
    })
  })

  test('a recorder takes back a reopening only in an open review', () => {
    const closedAgain = give(states['reopened by the recorder']!, 'policy', { kind: 'undo' }, REVIEW)
    expect(closedAgain.state.action.status).toBe('discharged')
    expect(closedAgain.update?.onBehalfOfPost).toBe('PCC')
    expect(give(states.reopened!, 'chair', { kind: 'undo' }).state.action.status).toBe('discharged')
  })
})

describe('whether an action is recorded as it was agreed', () => {
  const agreed = having(raised().state, ['lead', { kind: 'agree-record' }])
  const corrected = having(agreed, ['lead', { kind: 'ask-correction', reason: 'It is the spring rota.' }])

  test('changes nothing of it, and says nothing of how it gets on', () => {
    const { recordAgreed, ...rest } = agreed.action
    expect(recordAgreed).toEqual({ byPost: 'CC', at: '2026-03-02T10:00:00.000Z' })
    expect(rest).toEqual(raised().state.action)
    expect(corrected.action.wording).toEqual(raised().state.action.wording)
  })

  test.each<[string, ActionState, string, Bare]>([
    ['a wish for a correction takes back the agreement', agreed, 'lead', { kind: 'ask-correction', reason: 'x' }],
    ['a dispute does', agreed, 'lead', { kind: 'dispute', reason: 'x' }],
    ['another wording does', agreed, 'policy', { kind: 'reword', wording: 'Other.' }],
    ['another owner does', agreed, 'policy', { kind: 'assign', lead: 'DCC', supporting: [] }],
  ])('%s', (_, state, oid, command) => {
    expect(give(state, oid, command).state.action.recordAgreed).toBeUndefined()
  })

  test.each<[string, string, Bare]>([
    ['agreement', 'lead', { kind: 'agree-record' }],
    ['another wording', 'policy', { kind: 'reword', wording: 'Other.' }],
    ['another owner', 'policy', { kind: 'assign', lead: 'DCC', supporting: [] }],
    ['the policy officer', 'policy', { kind: 'settle', flag: 'correction', reason: 'It stands.' }],
  ])('a wish for a correction is ended by %s', (_, oid, command) => {
    expect(give(corrected, oid, command).state.action.flags).toEqual({})
  })

  test.each<[string, ActionState, string, Bare, string]>([
    ['twice', agreed, 'lead', { kind: 'agree-record' }, 'already-flagged'],
    ['by the policy officer', raised().state, 'policy', { kind: 'agree-record' }, 'not-allowed'],
    ['a correction without words', raised().state, 'lead', { kind: 'ask-correction', reason: ' ' }, 'reason-needed'],
    [
      'a correction that was not asked for, to be settled',
      agreed,
      'policy',
      { kind: 'settle', flag: 'correction', reason: 'x' },
      'not-flagged',
    ],
  ])('it is not said %s', (_, state, oid, command, refused) => {
    expect(give(state, oid, command).refused).toBe(refused)
  })
})
