import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DueInput } from '../../bot/actions/command.ts'
import { foldAction } from '../../bot/actions/lifecycle.ts'
import type { ActionState } from '../../bot/actions/store.ts'
import type { Change, Update } from '../../bot/actions/update.ts'
import { type Bare, give, raised, type Said, sealed } from '../support/heart-scene.ts'

const RUNS = { numRuns: 400 }

const dues: fc.Arbitrary<DueInput> = fc.constantFrom<DueInput>(
  { form: 'day', day: '2026-04-10', words: 'by 10 April' },
  { form: 'day', day: '2026-08-01' },
  { form: 'window', from: '2026-06-01', to: '2026-06-30' },
  { form: 'meeting', meeting: 'AA-M2026-03' },
  { form: 'meeting', meeting: 'AA-M2026-04' },
  { form: 'meeting-to-plan', board: 'AA', month: '2026-05' },
  { form: 'meeting-to-plan', board: 'AA', month: '2026-11' },
  { form: 'condition', condition: 'once it is in' },
  { form: 'none' },
)
const reasons = fc.constantFrom('', 'Because.', 'The survey is late.')
const meetings = fc.constantFrom('AA-M2026-01', 'AA-M2026-02', 'AA-M2026-03', 'AA-M2026-05')
const posts = fc.constantFrom('CC', 'DCC', 'ACC', 'POL')
const withReason = (
  ...kinds: (
    | 'agree-date'
    | 'refuse-date'
    | 'block'
    | 'unblock'
    | 'hold'
    | 'resume'
    | 'decline'
    | 'dispute'
    | 'withdraw'
    | 'send-back'
    | 'reopen'
  )[]
) => fc.record({ kind: fc.constantFrom(...kinds), reason: reasons })

const commands: fc.Arbitrary<Bare> = fc.oneof(
  withReason('agree-date', 'refuse-date', 'block', 'unblock', 'hold', 'resume', 'decline', 'dispute', 'withdraw', 'send-back', 'reopen'),
  fc.record({ kind: fc.constant('reword' as const), wording: reasons }),
  fc.record({ kind: fc.constant('assign' as const), lead: posts, supporting: fc.array(posts, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('report-progress' as const), percent: fc.constantFrom(null, 0, 50, 100, 101) }),
  fc.constantFrom<Bare>({ kind: 'report-no-change' }, { kind: 'report-done' }, { kind: 'undo' }, { kind: 'undo' }),
  fc.record({ kind: fc.constantFrom('ask-date' as const, 'set-date' as const), due: dues, reason: reasons }),
  fc.record({ kind: fc.constant('settle' as const), flag: fc.constantFrom('declined' as const, 'disputed' as const), reason: reasons }),
  fc.record({ kind: fc.constantFrom('bring-back' as const, 'carry-forward' as const), to: meetings, reason: reasons }),
  fc.record({ kind: fc.constant('discharge' as const), outcome: fc.constantFrom('met' as const, 'part-met' as const), reason: reasons }),
  fc.record({ kind: fc.constant('transfer' as const), board: fc.constantFrom('PCP', 'AA'), reason: reasons }),
  fc.record({ kind: fc.constant('redact' as const), target: fc.integer({ min: 0, max: 8 }), reason: reasons }),
)

interface Step {
  who: string
  command: Bare
  said: Said
}
const everybody = [
  'chair',
  'policy',
  'minutes',
  'reader',
  'auditor',
  'lead',
  'acting-deputy',
  'former-lead',
  'chairs-staff-officer',
  'panel-chair',
  'panel-policy',
  'two-hats',
  'stranger',
  'service',
]
const stepsBy = (who: readonly string[], meeting: fc.Arbitrary<string>, maxLength = 14): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      who: fc.constantFrom(...who),
      command: commands,
      said: fc.record({ words: fc.constantFrom('', 'As I said.'), atMeeting: meeting, onBehalfOf: fc.constantFrom('', 'CC', 'PCC') }),
    }),
    { maxLength },
  )
const anySteps = stepsBy(everybody, fc.constantFrom('', 'AA-M2026-02', 'AA-M2026-03'))
const starts: fc.Arbitrary<Parameters<typeof raised>[0]> = dues.map(({ words: _words, condition: _condition, ...due }) => ({ due }))

/** Runs the steps that are taken; each with the state before and after it. */
function run(start: Parameters<typeof raised>[0], steps: Step[]) {
  const { state, log } = raised(start, { wording: 'Do it.', quote: 'CC to do it' })
  const trail: { before: ActionState; after: ActionState; step: Step; update: Update }[] = []
  let now = state
  steps.forEach((step, index) => {
    const given = give(now, step.who, step.command, { ...step.said, requestId: `run ${index}` })
    if (given.update) trail.push({ before: now, after: given.state, step, update: given.update })
    now = given.state
  })
  return { first: state, last: now, trail, log: [...log, ...trail.map((t) => t.update)] }
}

const folded = (log: Update[]) => log.reduce<ActionState | undefined>((state, update) => foldAction(state, update), undefined)

test('folding is deterministic: the log folded from the start is the state that was decided on, and folding changes no input', () => {
  fc.assert(
    fc.property(starts, anySteps, (start, steps) => {
      const { last, log } = run(start, steps)
      const kept = structuredClone(log)
      expect(folded(log)).toEqual(last)
      expect(folded(log)).toEqual(last)
      expect(log).toEqual(kept)
    }),
    RUNS,
  )
})

test('a log whose redacted words are gone folds to the state that was there when they went', () => {
  fc.assert(
    fc.property(starts, anySteps, fc.array(fc.nat(14), { minLength: 1, maxLength: 3 }), (start, steps, targets) => {
      const made = run(start, steps)
      const redactions: Step[] = targets.map((target) => ({
        who: 'policy',
        command: { kind: 'redact', target, reason: 'A name.' },
        said: {},
      }))
      const { log, last } = run(start, [...steps, ...redactions])
      const gone = new Set(log.flatMap((u) => (u.change.kind === 'redacted' ? [u.change.target] : [])))
      const mark = (text: string) => (text === '' ? '' : '[words removed]')
      const cleaned = log.map((u) =>
        gone.has(u.seq)
          ? { ...u, words: mark(u.words), texts: Object.fromEntries(Object.entries(u.texts).map(([name, t]) => [name, mark(t)])) }
          : u,
      )
      expect(folded(cleaned)).toEqual(last)
      expect(last.seq).toBeGreaterThanOrEqual(made.last.seq)
    }),
    RUNS,
  )
})

test('no sequence of commands by anybody but the chair closes an action while no review is open', () => {
  fc.assert(
    fc.property(
      starts,
      stepsBy(
        everybody.filter((who) => who !== 'chair'),
        fc.constantFrom('', 'AA-M2026-03', 'PCP-M2026-01'),
      ),
      (start, steps) => {
        expect(run(start, steps).last.action.status).not.toBe('discharged')
      },
    ),
    RUNS,
  )
})

test('whatever closes an action is the chair’s own word, or is recorded on behalf of the chair in an open review', () => {
  fc.assert(
    fc.property(starts, anySteps, (start, steps) => {
      for (const { before, after, step, update } of run(start, steps).trail) {
        if (before.action.status === 'discharged' || after.action.status !== 'discharged') continue
        const recorded = ['policy', 'minutes', 'two-hats'].includes(step.who) && step.said.atMeeting === 'AA-M2026-02'
        expect([update.onBehalfOfPost, step.who === 'chair' || recorded]).toEqual([step.who === 'chair' ? '' : 'PCC', true])
      }
    }),
    RUNS,
  )
})

test('the first due never changes once it is set, except that taking it back takes it away', () => {
  fc.assert(
    fc.property(starts, anySteps, (start, steps) => {
      for (const { before, after, step } of run(start, steps).trail) {
        if (before.action.firstDue !== null && step.command.kind !== 'undo') expect(after.action.firstDue).toEqual(before.action.firstDue)
      }
      const { first, last } = run(start, steps)
      if (first.action.firstDue) expect(last.action.firstDue).toEqual(first.action.firstDue)
    }),
    RUNS,
  )
})

test('no date changes without a reason and the agreement of the policy officer or the chair', () => {
  fc.assert(
    fc.property(starts, anySteps, (start, steps) => {
      for (const change of run(start, steps).last.action.dateChanges) {
        expect(change.reason.t).not.toBe('')
        expect(['POL', 'PCC', 'HAT']).toContain(change.agreedByPost)
      }
    }),
    RUNS,
  )
})

test('undo restores the state before, and is nobody’s but the author’s', () => {
  fc.assert(
    fc.property(starts, anySteps, fc.constantFrom(...everybody), (start, steps, somebody) => {
      const { trail } = run(start, steps)
      const final = trail.at(-1)
      if (!final) return
      const undone = give(final.after, somebody, { kind: 'undo' }, { atMeeting: 'AA-M2026-02' })
      if (undone.refused) return
      expect(somebody).toBe(final.step.who)
      expect(undone.state.action).toEqual(final.before.action)
      expect(give(undone.state, somebody, { kind: 'undo' }, { atMeeting: 'AA-M2026-02' }).refused).toBe('nothing-to-undo')
    }),
    RUNS,
  )
})

test('every update but an undo, a redaction and a transfer can be taken back by its author at once', () => {
  fc.assert(
    fc.property(starts, anySteps, (start, steps) => {
      for (const { before, after, step, update } of run(start, steps).trail) {
        const lasting = ['undone', 'redacted'].includes(update.change.kind) || step.command.kind === 'transfer'
        const mayStill = step.command.kind !== 'assign'
        if (lasting || !mayStill) continue
        expect(give(after, step.who, { kind: 'undo' }, { atMeeting: 'AA-M2026-02' }).state.action).toEqual(before.action)
      }
    }),
    RUNS,
  )
})

test('a repeated request id changes nothing, whatever is asked with it', () => {
  fc.assert(
    fc.property(starts, anySteps, commands, (start, steps, command) => {
      const { last, trail } = run(start, steps)
      const said = trail.at(-1)
      if (!said) return
      const again = give(last, said.step.who, command, { requestId: said.update.requestId })
      expect(again.update).toBeNull()
      expect(again.state).toBe(last)
    }),
    RUNS,
  )
})

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom<Change>(
    { kind: 'reopened' },
    { kind: 'sent-back' },
    { kind: 'date-refused' },
    { kind: 'reworded' },
    { kind: 'meeting-turned', state: 'held' },
    { kind: 'setting-set', value: 'x' },
  ),
  fc.record({ kind: fc.constantFrom('undone' as const, 'redacted' as const), target: fc.nat(10) }),
  fc.record({
    kind: fc.constantFrom('flagged' as const, 'unflagged' as const),
    flag: fc.constantFrom('blocked' as const, 'disputed' as const),
  }),
  fc.record({ kind: fc.constant('date-agreed' as const), due: dues, askedByPost: fc.constantFrom('', 'CC') }),
  fc.record({ kind: fc.constantFrom('date-asked' as const, 'date-bound' as const), due: dues }),
  fc.record({ kind: fc.constantFrom('brought-back' as const, 'carried-forward' as const), to: meetings }),
)

test('folding is total: whatever stands in the log is read, even what could never have been decided', () => {
  fc.assert(
    fc.property(starts, fc.array(anyChange, { maxLength: 10 }), (start, changes) => {
      let { state } = raised(start)
      for (const change of changes)
        state = foldAction(state, sealed({ subject: state.action.ref, change, requestId: `${state.seq}` }, state))
      expect(state.seq).toBe(changes.length + 1)
      expect(['open', 'reported-done']).toContain(state.action.status)
    }),
    RUNS,
  )
})
