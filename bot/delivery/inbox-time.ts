/** How long a row is in one instance's hand before another may take it; longer than an append usually goes on asking; two who hold one row record it once all the same. */
export const HOLD_MS = 30_000

/** Until when a row is held (UTC, ISO 8601). One that fails again and again is tried ever more rarely, at least every quarter of an hour. */
export function untilOf(now: Date, tries = 1): string {
  return new Date(now.getTime() + HOLD_MS * Math.min(tries, 30)).toISOString()
}
