import type { NotesProposal } from '../../bot/api/contract.ts'

/** A piece of the notes, and the proposals whose words it belongs to; `begins`: the first of those that begin here. */
export interface Segment {
  from: number
  text: string
  numbers: number[]
  begins: number
}

/** The notes cut where quotes begin and end, so that every piece can be marked. Rejected proposals mark nothing. */
export function cutSegments(text: string, proposals: readonly NotesProposal[]): Segment[] {
  const marks = proposals
    .filter(({ state }) => state !== 'rejected' && state !== 'merged')
    .flatMap(({ number, quotes }) => quotes.flatMap(({ place }) => (place ? [{ number, ...place }] : [])))
    .sort((a, b) => a.from - b.from)
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].filter((at) => at <= text.length)
  cuts.sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length
    const here = marks.filter((mark) => mark.from <= from && mark.to >= to)
    const begins = marks.find((mark) => mark.from === from)?.number ?? 0
    return { from, text: text.slice(from, to), numbers: [...new Set(here.map(({ number }) => number))], begins }
  })
}
