import { describe, expect, test } from 'vitest'
import type { ActionCommand } from '../../bot/actions/command.ts'
import { entriesTakenBack } from '../../bot/actions/one-answer.ts'
import { createSmallOffice, people } from '../support/small-office.ts'

/** An action, and what its owner says in chat: the parts of a message bear its id and a number. */
async function sceneWith() {
  const { record, commands, raise } = await createSmallOffice()
  const ref = await raise({ wording: 'Share the plan' })
  const say = (requestId: string, command: Pick<ActionCommand, 'kind'> & object, byOid: string = people.chief.oid) =>
    commands.submit({ command: { ...command, ref } as ActionCommand, requestId, byOid, route: 'chat', words: 'as typed' })
  const state = () => record.actions().get(ref)!
  const undo = (requestId = 'chat:0:9') => say(requestId, { kind: 'undo' })
  return { say, state, undo }
}

const half = { kind: 'report-progress', percent: 50 } as const
const later = { kind: 'ask-date', due: { form: 'day', day: '2026-04-10' }, reason: 'The supplier is late.' } as const

describe('undo', () => {
  test('takes back every part of one answer by one update that names the first and the last', async () => {
    const { say, state, undo } = await sceneWith()
    const before = state().action
    await say('chat:0:1.1', half)
    await say('chat:0:1.2', later)
    const undone = await undo()
    expect(undone).toMatchObject({ ok: true, updates: [{ change: { kind: 'undone', target: 3, first: 2 } }] })
    expect(state().action).toEqual(before)
    expect(await undo('chat:0:10')).toMatchObject({ ok: false, refusal: { refused: 'nothing-to-undo' } })
  })

  test.each([
    ['two messages', ['chat:0:1', 'chat:0:2'], people.chief.oid],
    ['parts of two messages', ['chat:0:1.1', 'chat:0:2.1'], people.chief.oid],
    ['two presses in the tab whose keys end alike', ['tab:1:x.1', 'tab:1:x.2'], people.chief.oid],
    ['parts that two people gave', ['chat:0:1.1', 'chat:0:1.2'], people.policyOfficer.oid],
  ])('of %s takes back the last alone', async (_, [first = '', second = ''], other) => {
    const { say, state } = await sceneWith()
    await say(first, half, other)
    await say(second, later)
    expect(state().answer).toBeUndefined()
    await say('chat:0:9', { kind: 'undo' })
    expect(state().action).toMatchObject({ progress: 50, dateRequest: null })
  })

  test('after an update of somebody else no longer takes back what stands before it', async () => {
    const { say, state, undo } = await sceneWith()
    await say('chat:0:1.1', half)
    await say('chat:0:1.2', later)
    await say('chat:0:2', { kind: 'hold', reason: 'Wait for the budget.' } as never, people.policyOfficer.oid)
    expect(await undo()).toMatchObject({ ok: false, refusal: { refused: 'not-your-update' } })
    expect(state().action).toMatchObject({ progress: 50 })
  })
})

test('the notes leave out every entry that was taken back', () => {
  expect(entriesTakenBack({ kind: 'undone', target: 5 })).toEqual([5])
  expect(entriesTakenBack({ kind: 'undone', target: 7, first: 5 })).toEqual([5, 6, 7])
  expect(entriesTakenBack({ kind: 'reopened' })).toEqual([])
})
