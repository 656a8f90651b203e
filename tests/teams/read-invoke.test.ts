import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInvoke } from '../../bot/teams/read-invoke.ts'

const today = '2026-11-20'
const read = (name: string, value: unknown) =>
  readInvoke({ name: `composeExtension/${name}`, value, conversation: { id: '19:a;messageid=1' } as never }, today)

const messagePayload = {
  id: '1700000000000',
  createdDateTime: '2026-11-19T23:30:00Z',
  linkToMessage: 'https://teams.microsoft.com/l/message/1',
  from: { user: { displayName: 'Ash Linden' } },
  body: { contentType: 'html', content: '<p>Please&nbsp;share <b>it</b> &amp; more</p><p>by Friday</p>' },
}
const message = {
  id: '19:a 1700000000000',
  text: 'Please share it & more\nby Friday',
  author: 'Ash Linden',
  day: '2026-11-19',
  link: 'https://teams.microsoft.com/l/message/1',
}

test('a message comes as its words, its author, its day in London and its link', () => {
  expect(read('fetchTask', { commandId: 'make-action', messagePayload })).toEqual({ kind: 'make-form', message })
})

test.each([
  ['the day of a message that tells none', { createdDateTime: null }, { day: today }],
  ['the day of one from the future', { createdDateTime: '2027-01-01T00:00:00Z' }, { day: today }],
  ['the link of another kind', { linkToMessage: 'javascript:alert(1)' }, { link: '' }],
  ['the author of an application', { from: { user: null, application: { displayName: 'Planner' } } }, { author: 'Planner' }],
  ['the author that nobody tells', { from: null }, { author: '' }],
  ['the words of a card alone', { body: { content: null } }, { text: '' }],
])('%s is read plainly', (_what, given, read_) => {
  const found = read('fetchTask', { commandId: 'make-action', messagePayload: { ...messagePayload, ...given } })
  expect(found).toEqual({ kind: 'make-form', message: { ...message, ...read_ } })
})

test('what the form sends comes trimmed, and what is missing as nothing', () => {
  const data = { kind: 'make-action', wording: ' Share it ', owner: 'CC' }
  const input = { kind: 'make-action', wording: 'Share it', owner: 'CC', due: '', board: '' }
  expect(read('submitAction', { commandId: 'make-action', messagePayload, data })).toEqual({ kind: 'make', message, input })
})

test.each([
  [{ commandId: 'find-action', parameters: [{ name: 'words', value: ' call plan ' }] }, 'call plan'],
  [{ commandId: 'find-action', parameters: [{ name: 'initialRun', value: 'true' }] }, ''],
  [{ commandId: 'find-action' }, ''],
])('the query %o looks for "%s"', (value, words) => {
  expect(read('query', value)).toEqual({ kind: 'find', words })
})

test.each([
  ['https://actions.office.example/#/AA-2026-014', 'AA-2026-014'],
  ['https://actions.office.example/#aa-2026-014', 'AA-2026-014'],
  [`https://teams.microsoft.com/l/entity/a/tracker?context=${encodeURIComponent('{"subEntityId":"AA-2026-014"}')}`, 'AA-2026-014'],
  ['https://actions.office.example/', ''],
  ['https://actions.office.example/#/office', ''],
  ['no address', ''],
])('the link %s leads to "%s"', (url, ref) => {
  expect(read('queryLink', { url })).toEqual({ kind: 'link', ref })
})

test('anything else is unknown, and nothing that is sent makes the reader throw', () => {
  expect(read('fetchTask', { commandId: 'another', messagePayload })).toEqual({ kind: 'unknown' })
  expect(read('settings', {})).toEqual({ kind: 'unknown' })
  const names = fc.constantFrom('fetchTask', 'submitAction', 'query', 'queryLink')
  fc.assert(fc.property(names, fc.anything(), (name, value) => read(name, value).kind !== undefined))
  const payloads = fc.record({ id: fc.string(), createdDateTime: fc.string(), body: fc.record({ content: fc.string() }) })
  fc.assert(
    fc.property(payloads, (payload) => read('fetchTask', { commandId: 'make-action', messagePayload: payload }).kind === 'make-form'),
  )
})
