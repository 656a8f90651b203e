import type { HandEdit, HandEdits } from '../../bot/delivery/ports.ts'

/** Hand edits in memory, with the table's own rules of claiming. */
export function createMemoryHandEdits(): HandEdits & { all: Map<string, HandEdit & { settledBy: string; takenBy: string }> } {
  const all = new Map<string, HandEdit & { settledBy: string; takenBy: string }>()
  const mark = (edit: HandEdit, marks: { settledBy?: string; takenBy?: string }) => {
    const kept = all.get(edit.id)
    if (kept) all.set(edit.id, { ...kept, ...marks })
  }
  return {
    all,
    async offer(edit) {
      if (!all.has(edit.id)) all.set(edit.id, { ...edit, settledBy: '', takenBy: '' })
    },
    open: async () => [...all.values()].filter((edit) => edit.settledBy === '').sort((a, b) => (a.at < b.at ? -1 : 1)),
    async claim(edit, { byOid, to }) {
      const kept = all.get(edit.id)
      if (kept?.settledBy !== '' || (kept.takenBy !== '' && to === 'dismiss')) return false
      if (kept.takenBy === '') mark(edit, to === 'accept' ? { takenBy: byOid } : { settledBy: byOid })
      return true
    },
    release: async (edit) => mark(edit, { takenBy: '' }),
    settle: async (edit, byOid) => mark(edit, { settledBy: byOid }),
  }
}
