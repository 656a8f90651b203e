import { expect, test } from 'vitest'
import { createNotebook } from '../../bot/minutes/notebook.ts'
import type { Original } from '../../bot/minutes/originals.ts'
import { createMemoryFiles } from '../support/memory-files.ts'
import { createSmallOffice, people } from '../support/small-office.ts'

const officer = people.policyOfficer.oid
const NOTES = `Date: Tuesday 20th January 2026
Present
- Robin Marsh, Chief Constable (CC)

1. Custody
Action: CC to share the custody figures by 30 March 2026.
`
const paper: Original = { name: 'Notes of 20 January.docx', kind: 'docx', bytes: new TextEncoder().encode('PK'), pictures: [] }

async function open() {
  const office = await createSmallOffice()
  const files = createMemoryFiles()
  const notebook = createNotebook({ files, record: office.record, inbox: office.commands, clock: office.clock })
  return { office, files, notebook }
}

test('a file of notes is kept beside its words, and the action links to it', async () => {
  const { office, files, notebook } = await open()
  const notes = await notebook.take(NOTES, officer, paper)
  const webUrl = `https://sharepoint.example/Notes/${notes?.id}/original.docx`
  expect(notes?.source).toEqual({ name: 'Notes of 20 January.docx', kind: 'docx', file: 'original.docx', webUrl })
  expect(files.all.get(`${notes?.id}/original.docx`)?.content).toBe(paper.bytes)
  expect(files.all.get(`${notes?.id}/notes.txt`)?.content).toBe(NOTES)
  await notebook.confirm(notes?.id ?? '', officer, [{ number: 1 }], { route: 'card' })
  expect([...office.record.actions().values()].map(({ action }) => action.source)).toEqual([{ webUrl }])
})

test('pasted notes link to their words, and to the file once the same words come as one; the first file stays', async () => {
  const { files, notebook } = await open()
  const pasted = await notebook.take(NOTES, officer)
  expect(pasted?.source).toMatchObject({ name: '', kind: 'paste', file: 'notes.txt' })
  const sent = await notebook.take(NOTES, people.minuteTaker.oid, paper)
  expect([sent?.id, sent?.source?.file]).toEqual([pasted?.id, 'original.docx'])
  const again = await notebook.take(NOTES, officer, { name: 'Notes.pdf', kind: 'pdf', bytes: new Uint8Array([1]), pictures: [] })
  expect([again?.id, again?.source?.file]).toEqual([pasted?.id, 'original.docx'])
  expect([...files.all.keys()].filter((path) => path.startsWith(`${pasted?.id}/`)).sort()).toEqual(
    ['notes.txt', 'original.docx', 'original.pdf', 'proposals.json'].map((name) => `${pasted?.id}/${name}`),
  )
})

test.each([
  [[2], 'Page 2 of the file is a picture that I cannot read: look there for actions, and add them by hand.'],
  [[2, 3, 7], 'Pages 2, 3 and 7 of the file are pictures that I cannot read: look there for actions, and add them by hand.'],
])('what pages %j of a file say is missing, and that is told with the notes', async (pictures, says) => {
  const { notebook } = await open()
  const notes = await notebook.take(NOTES, officer, { ...paper, pictures })
  expect(notes?.doubts).toContain(says)
})

test.each([0, 1, 2])(
  'a turn that is cut off after %i files leaves nothing half kept, and the same file again is whole',
  async (written) => {
    const { office, files, notebook } = await open()
    let left = written
    const cutOff = {
      ...files,
      write: async (...given: Parameters<typeof files.write>) => {
        if (left-- <= 0) throw new Error('cut off')
        return files.write(...given)
      },
    }
    const broken = createNotebook({ files: cutOff, record: office.record, inbox: office.commands, clock: office.clock })
    await expect(broken.take(NOTES, officer, paper)).rejects.toThrow('cut off')
    expect(await notebook.recent(officer)).toEqual([])
    const notes = await notebook.take(NOTES, officer, paper)
    expect([notes?.proposals.length, notes?.source?.file]).toEqual([1, 'original.docx'])
  },
)

test('nothing is kept for somebody who may raise nothing', async () => {
  const { files, notebook } = await open()
  expect(await notebook.take(NOTES, people.chief.oid, paper)).toBeUndefined()
  expect(files.all.size).toBe(0)
})
