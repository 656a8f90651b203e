import { readFile } from 'node:fs/promises'
import { readNotes } from '../bot/minutes/read/read-notes.ts'

const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write('Say which notes to read: npm run -s read-notes -- FILE...\n')
  process.exitCode = 1
}
for (const file of files) process.stdout.write(`${JSON.stringify(await readOne(file))}\n`)

async function readOne(file: string): Promise<object> {
  const text = await readText(file)
  const reading = readNotes(text ?? '')
  const [first] = reading.doubts
  if (text !== undefined && first && reading.actions.length === 0 && reading.meeting.title === '')
    process.stderr.write(`${file}: ${first.says}\n`)
  const { title, date, type, chair, nextMeeting } = reading.meeting
  return {
    meeting: { title, date, type, chair, nextMeeting: nextMeeting.words || null },
    actions: reading.actions.map((action) => ({
      quote: action.quote,
      text: action.text,
      owners: action.owners,
      due: action.dueWords || null,
      dueDate: action.dueDate,
      kind: action.kind,
      strength: action.strength,
    })),
    reviewed: reading.reviewed.map((item) => ({ ...item, target: item.target || null })),
    doubts: text === undefined ? [{ kind: 'unreadable', says: 'The file cannot be read.', quote: '' }] : reading.doubts,
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    process.stderr.write(`${file}: The file cannot be read (${String(error.code)}).\n`)
    return undefined
  }
}
