/** What a sentence of the notes was written from, parted: updates by their action, actions as a whole, meetings. */
interface Behind {
  actions: { ref: string; seqs: number[] }[]
  links: string[]
  meetings: string[]
}

/** Parts keys of updates (`AA-2026-003.0007`), refs of actions and refs of meetings (`AA-M2026-02`), each kept in the order given. */
export function groupByAction(from: readonly string[]): Behind {
  const seqs = new Map<string, number[]>()
  const links: string[] = []
  const meetings: string[] = []
  for (const key of from) {
    const [ref = '', seq] = key.split('.')
    if (seq !== undefined) seqs.set(ref, [...(seqs.get(ref) ?? []), Number(seq)])
    else if (/-M\d{4}-/.test(ref)) meetings.push(ref)
    else links.push(ref)
  }
  return { actions: [...seqs].map(([ref, its]) => ({ ref, seqs: its })), links, meetings }
}
