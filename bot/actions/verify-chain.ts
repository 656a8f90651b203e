/** Whether the hash that an update tells of the one before it is the hash which that one has. */
export type Link = 'whole' | 'broken' | 'unknown'

/**
 * Finds the updates at fault from the links around them: link `i` stands before row `i`, and the last one after the last row. Gives indexes
 * of rows, each alone, or two of which one is at fault. An altered row breaks the link after it, and the one before it as well when it was
 * its hash of the row before that was altered.
 */
export function findFaults(links: readonly Link[]): number[][] {
  const faults: number[][] = []
  for (let from = 0; from < links.length; from++) {
    if (links[from] !== 'broken') continue
    let to = from
    while (links[to + 1] === 'broken') to++
    faults.push(...atFault(links, from, to))
    from = to
  }
  return faults
}

function atFault(links: readonly Link[], from: number, to: number): number[][] {
  const last = links.length - 1
  if (from < to) return Array.from({ length: to - from }, (_, i) => [from + i])
  if (from === 0) return [[0]]
  if (from === last || links[from + 1] === 'whole') return [[from - 1]]
  return [[from - 1, from]]
}
