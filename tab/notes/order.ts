import type { NotesProposal } from '../../bot/api/contract.ts'

export interface Ordered {
  /** Those with a doubt, in the order of the notes. */
  doubtful: NotesProposal[]
  ready: NotesProposal[]
  /** On their way to the record, recorded, rejected or merged. */
  settled: NotesProposal[]
}

/** The proposals as they are shown: what needs a look first. */
export function orderProposals(proposals: readonly NotesProposal[]): Ordered {
  const waiting = proposals.filter((p) => p.state === 'waiting')
  const needsLook = (p: NotesProposal) => p.doubts.length > 0 || p.lead === ''
  return {
    doubtful: waiting.filter(needsLook),
    ready: waiting.filter((p) => !needsLook(p)),
    settled: proposals.filter((p) => p.state !== 'waiting'),
  }
}

/** Where the focus goes from one of a list; it stays at the ends. From one that is not in it, to the first. */
export function neighbour(numbers: readonly number[], from: number, way: 'next' | 'before' | 'first' | 'last'): number | undefined {
  const at = numbers.indexOf(from)
  if (way === 'last') return numbers.at(-1)
  if (at < 0 || way === 'first') return numbers[0]
  return numbers[at + (way === 'next' ? 1 : -1)] ?? from
}

/** Which one has the focus once another has left the list: the one that followed it, else the one before. */
export function successor(numbers: readonly number[], gone: ReadonlySet<number>, from: number): number | undefined {
  const at = Math.max(numbers.indexOf(from), 0)
  const left = (number: number) => !gone.has(number)
  return numbers.slice(at).find(left) ?? numbers.slice(0, at).findLast(left)
}
