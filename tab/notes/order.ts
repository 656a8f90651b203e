import type { NotesProposal } from '../../bot/api/contract.ts'

export interface Ordered {
  /** Those with a doubt, in the order of the notes. */
  doubtful: NotesProposal[]
  ready: NotesProposal[]
  /** On their way to the record, recorded, rejected or merged. */
  settled: NotesProposal[]
}

/** A proposal that stays where it is, whatever becomes of it: somebody types in its form. */
export interface Pinned {
  number: number
  group: 'doubtful' | 'ready'
}

/** The proposals as they are shown: what needs a look first. */
export function orderProposals(proposals: readonly NotesProposal[], pinned?: Pinned | null): Ordered {
  const needsLook = (p: NotesProposal) => p.doubts.length > 0 || p.lead === ''
  const groupOf = (p: NotesProposal): keyof Ordered => {
    if (p.number === pinned?.number) return pinned.group
    if (p.state !== 'waiting') return 'settled'
    return needsLook(p) ? 'doubtful' : 'ready'
  }
  const of = (group: keyof Ordered) => proposals.filter((p) => groupOf(p) === group)
  return { doubtful: of('doubtful'), ready: of('ready'), settled: of('settled') }
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
