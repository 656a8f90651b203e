import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { Delivery } from './ledger.ts'

/** Sends to the instances in turn; again to another when no good answer comes. */
export interface Deliverer {
  /** Where what is being delivered goes. */
  url(): string
  /** Delivers until it is answered with less than 500, at most `TRIES` times; undefined: it never was. */
  deliver(route: Delivery['route'], send: () => Promise<{ status: number }>): Promise<{ status: number } | undefined>
}

/**
 * The channel waits 15 s (teams-platform facts, 1.12). That the same activity is then delivered again, as after 5xx or a broken connection,
 * and how often, is assumed; a browser, whose person presses again, is taken to do the same under the same key.
 */
const PATIENCE_MS = 15_000
const TRIES = 4
const BETWEEN_MS = 500

export function createDeliverer({ urls, deliveries }: { urls: () => string[]; deliveries: Delivery[] }): Deliverer {
  const where = new AsyncLocalStorage<string>()
  let turn = 0
  const next = (): string => {
    const all = urls()
    return all[turn++ % all.length] ?? ''
  }
  return {
    url: () => where.getStore() ?? next(),
    async deliver(route, send) {
      let at = next()
      for (let tries = 1; tries <= TRIES; tries++) {
        const answer = await where.run(at, () => once(route, send, deliveries))
        if (answer && answer.status < 500) return answer
        await pause(BETWEEN_MS * tries)
        at = urls().find((url) => url !== at) ?? at
      }
      return undefined
    },
  }
}

async function once(
  route: Delivery['route'],
  send: () => Promise<{ status: number }>,
  deliveries: Delivery[],
): Promise<{ status: number } | undefined> {
  const from = performance.now()
  const timer = new AbortController()
  const late = pause(PATIENCE_MS, 'late' as const, { signal: timer.signal }).catch(() => 'late' as const)
  const answer = await Promise.race([send().catch(isCut), late])
  timer.abort()
  const end = typeof answer === 'string' ? answer : 'answered'
  deliveries.push({ route, end, milliseconds: performance.now() - from })
  return typeof answer === 'string' ? undefined : answer
}

/** What `fetch` throws when a connection breaks or is refused. */
function isCut(cause: unknown): 'cut' {
  if (cause instanceof TypeError) return 'cut'
  throw cause
}
