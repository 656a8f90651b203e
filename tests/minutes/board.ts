import { readNotes } from '../../bot/minutes/read/read-notes.ts'

const BOARD = `Accountability Board

Date: Monday 9th June 2025
Chair: Orla Fenwick

Present
- Orla Fenwick, Police and Crime Commissioner (PCC)
- Tomas Adeyemi, Chief Constable (CC)
`

/** The head of an invented board's notes, with the line of each further person present. */
export function boardWith(...present: string[]): string {
  return `${BOARD}${present.map((line) => `- ${line}\n`).join('')}\n`
}

/** The older items and the new tasks that are read from the notes of a board with its policy officer. */
export function readBoard(body: string): { older: string[][]; tasks: string[] } {
  const { reviewed, actions } = readNotes(boardWith('Gwen Marsh, Policy Officer (GM)') + body)
  return { older: reviewed.map(({ outcome, quote }) => [outcome, quote]), tasks: actions.map(({ text }) => text) }
}
