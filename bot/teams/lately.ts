/** What this instance has kept within the last minute, so that a busy chat is not written down again with every turn. */
export interface Lately {
  has(key: string, value: string): boolean
  add(key: string, value: string): void
}

const LATELY_MS = 60_000
const MOST = 1_000

/** Forgets all at once when it holds a thousand: what it does not know is only written once more. */
export function createLately(now: () => number = () => performance.now()): Lately {
  const kept = new Map<string, { value: string; until: number }>()
  return {
    has(key, value) {
      const known = kept.get(key)
      return known?.value === value && now() < known.until
    },
    add(key, value) {
      if (kept.size >= MOST) kept.clear()
      kept.set(key, { value, until: now() + LATELY_MS })
    },
  }
}
