import { expect, test } from 'vitest'
import { hashOfUpdate, hashOfWords } from '../../bot/actions/chain.ts'
import { emptyOffice, foldOffice, isActionSubject } from '../../bot/actions/fold-office.ts'
import { foldAction } from '../../bot/actions/lifecycle.ts'
import type { ActionState } from '../../bot/actions/store.ts'
import type { ChangeKind, Update } from '../../bot/actions/update.ts'
import stateV1 from './golden/state-v1.json' with { type: 'json' }
import updatesV1 from './golden/updates-v1.json' with { type: 'json' }

const log = updatesV1 as unknown as Update[]

// Each kind of change that version 1 of the record knows. A new kind is added here and to the golden updates.
const KINDS: Record<ChangeKind, true> = {
  raised: true,
  reworded: true,
  assigned: true,
  progressed: true,
  'reported-no-change': true,
  'reported-done': true,
  'date-asked': true,
  'date-agreed': true,
  'date-refused': true,
  'date-bound': true,
  flagged: true,
  unflagged: true,
  'record-agreed': true,
  'brought-back': true,
  'carried-forward': true,
  discharged: true,
  'sent-back': true,
  reopened: true,
  redacted: true,
  undone: true,
  'meeting-planned': true,
  'meeting-moved': true,
  'meeting-turned': true,
  'post-made': true,
  appointed: true,
  'appointment-ended': true,
  'handed-over': true,
  'board-made': true,
  'person-met': true,
  'setting-set': true,
}

test('the golden updates hold one of every kind of change', () => {
  expect([...new Set(log.map((u) => u.change.kind))].sort()).toEqual(Object.keys(KINDS).sort())
})

test('every update that version 1 ever wrote folds to the state kept beside it', () => {
  const actions = new Map<string, ActionState>()
  const office = emptyOffice()
  for (const update of log) {
    if (isActionSubject(update.subject)) actions.set(update.subject, foldAction(actions.get(update.subject), update))
    else foldOffice(office, update)
  }
  const maps = Object.entries(office).map(([name, entries]) => [name, Object.fromEntries(entries as Map<string, unknown>)])
  expect({ actions: Object.fromEntries(actions), office: Object.fromEntries(maps) }).toEqual(stateV1)
})

test('the hash of each update is what the next one of its subject was written with', () => {
  const last = new Map<string, string>()
  for (const update of log) {
    expect(update.prevHash).toBe(last.get(update.subject) ?? '')
    last.set(update.subject, hashOfUpdate(update))
  }
})

test('the words of each update prove themselves by their hash, but where they were taken out', () => {
  const gone = log.filter((update) => hashOfWords(update.words, update.texts) !== update.wordsHash)
  expect(gone.map((update) => [update.subject, update.seq, update.words])).toEqual([['AA-2026-001', 6, '[words removed]']])
})

test('an update whose change, time or author was altered no longer fits the one after it', () => {
  const [, , , , , fifth] = log.filter((u) => u.subject === 'AA-2026-001')
  const whole = hashOfUpdate(fifth!)
  const altered: Partial<Update>[] = [
    { at: '2026-01-01T00:00:00.000Z' },
    { byOid: 'x' },
    { byPost: 'x' },
    { change: { kind: 'reopened' } },
    { wordsHash: 'x' },
  ]
  expect(altered.map((part) => hashOfUpdate({ ...fifth!, ...part }) === whole)).toEqual([false, false, false, false, false])
})

test('the hash does not depend on the order of keys, nor on whether an absent value was written', () => {
  const raised = log.find((u) => u.change.kind === 'raised')!
  const turned = Object.fromEntries(Object.entries({ ...raised.change, later: undefined }).reverse()) as Update['change']
  expect(hashOfUpdate({ ...raised, change: turned })).toBe(hashOfUpdate(raised))
})

test('a change of a kind that this version does not know leaves the action as it was, but for when it was last spoken of', () => {
  const subject = log.filter((u) => u.subject === 'AA-2026-002')
  const state = foldAction(undefined, subject[0]!)
  const next = foldAction(state, { ...subject[1]!, change: { kind: 'praised' } as unknown as Update['change'] })
  const { lastUpdate: _words, lastUpdateAt: _at, ...same } = state.action
  expect(next.action).toMatchObject(same)
})

test('an undo in the log that names another update than the last takes nothing back', () => {
  const subject = log.filter((u) => u.subject === 'AA-2026-002')
  const state = foldAction(foldAction(undefined, subject[0]!), subject[1]!)
  const undo = (target: number) => foldAction(state, { ...subject[2]!, change: { kind: 'undone', target } }).action
  expect(undo(1)).toEqual(state.action)
  expect(undo(2)).toEqual(state.before)
})

test('a log that does not begin with a raise is not read as an action', () => {
  expect(() => foldAction(undefined, log.find((u) => u.change.kind === 'reopened')!)).toThrow('does not begin with a raise')
})

test.each([
  ['AA-2026-001', true],
  ['AA-2026-1000', true],
  ['AA-M2026-01', false],
  ['POST-CC', false],
  ['PERSON-1', false],
])('%s is the subject of an action: %s', (subject, is) => {
  expect(isActionSubject(subject)).toBe(is)
})
