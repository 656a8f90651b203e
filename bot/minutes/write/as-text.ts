import { isList, type WrittenNotes } from './compose.ts'

/** The blocks as plain text: a head on a line of its own, then one sentence a line, behind a dash where it is one of a list. */
export function notesAsText({ title, marking, blocks, leftOutSays }: WrittenNotes, stamp: string): string {
  const parts = blocks.map((block) => {
    const dash = isList(block) ? '- ' : ''
    return [block.title, ...block.lines.map(({ text }) => `${dash}${flat(text)}`)].join('\n')
  })
  return [title, marking, ...parts, ...(leftOutSays === '' ? [] : [leftOutSays]), stamp].join('\n\n').concat('\n')
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
