import { expect, test } from 'vitest'
import { createNotebook } from '../../bot/minutes/notebook.ts'
import { parseStoredNotes } from '../../bot/minutes/proposal.ts'
import type { Suggestion } from '../../bot/minutes/suggest.ts'
import { createMemoryFiles } from '../support/memory-files.ts'
import { createSmallOffice, people } from '../support/small-office.ts'

const { policyOfficer, chief } = people

async function open() {
  const office = await createSmallOffice()
  const files = createMemoryFiles()
  const notebook = createNotebook({ files, record: office.record, inbox: office.commands, clock: office.clock })
  return { office, files, notebook }
}

const suggestion: Suggestion = {
  message: { id: '19:a 1', text: 'Could you share it?', author: 'Ash Linden', day: '2026-02-26', link: 'https://teams.microsoft.com/l/1' },
  board: 'AA',
  wording: 'Share the plan',
  owner: 'CC',
  due: '30 March 2026',
}

test('a message becomes a proposal with its quote, its author and its link, and the file can be read again', async () => {
  const { files, notebook } = await open()
  const done = await notebook.suggest(suggestion, chief.oid)
  expect(done.kind).toBe('kept')
  const [path] = [...files.all.keys()].filter((name) => name.endsWith('proposals.json'))
  const stored = parseStoredNotes(String(files.all.get(path ?? '')?.content))
  expect(stored).toMatchObject({ title: 'Message from Ash Linden', board: 'AA', meeting: '', day: '2026-02-26', isMessage: true })
  expect(stored?.proposals).toMatchObject([
    {
      number: 1,
      wording: 'Share the plan',
      quote: 'Could you share it?',
      moreQuotes: ['Message from Ash Linden, Thursday 26 February 2026: https://teams.microsoft.com/l/1'],
      lead: 'CC',
      due: { form: 'day', day: '2026-03-30' },
      state: 'proposed',
      doubts: [],
    },
  ])
})

test('nothing is raised by it, whoever proposes; whoever may raise finds it, and nobody else', async () => {
  const { office, notebook } = await open()
  const done = await notebook.suggest(suggestion, chief.oid)
  const id = done.kind === 'kept' ? done.notes.id : ''
  expect(office.record.actions().size).toBe(0)
  expect(await notebook.confirm(id, chief.oid, [{ number: 1 }], { route: 'chat' })).toBeUndefined()
  expect((await notebook.recent(policyOfficer.oid)).map((notes) => notes.id)).toEqual([id])
  expect(await notebook.recent(chief.oid)).toEqual([])
})

test('the same message again changes nothing and tells how it stands', async () => {
  const { notebook } = await open()
  const first = await notebook.suggest(suggestion, chief.oid)
  const id = first.kind === 'kept' ? first.notes.id : ''
  const again = { ...suggestion, wording: 'Something else' }
  expect(await notebook.suggest(again, policyOfficer.oid)).toMatchObject({ kind: 'known', state: 'proposed', ref: '' })
  expect((await notebook.find(id, policyOfficer.oid))?.proposals[0]?.wording).toBe('Share the plan')
  await notebook.confirm(id, policyOfficer.oid, [{ number: 1 }], { route: 'chat' })
  expect(await notebook.suggest(again, chief.oid)).toMatchObject({ kind: 'known', state: 'confirmed', ref: 'AA-2026-001' })
})

test('an owner or a day that cannot be read keeps nothing, and a missing owner is a doubt', async () => {
  const { files, notebook } = await open()
  expect(await notebook.suggest({ ...suggestion, owner: 'XYZ' }, chief.oid)).toMatchObject({ kind: 'unread' })
  expect(await notebook.suggest({ ...suggestion, due: 'the twelfth of never' }, chief.oid)).toMatchObject({ kind: 'unread' })
  expect(await notebook.suggest({ ...suggestion, wording: ' ' }, chief.oid)).toMatchObject({ kind: 'unread' })
  expect(files.all.size).toBe(0)
  const done = await notebook.suggest({ ...suggestion, owner: '', due: '' }, chief.oid)
  expect(done).toMatchObject({ kind: 'kept', notes: { proposals: [{ lead: '', due: { form: 'none' } }] } })
  expect(done.kind === 'kept' && done.notes.proposals[0]?.doubts).toHaveLength(1)
})
