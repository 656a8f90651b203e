import { setTimeout as pause } from 'node:timers/promises'
import type { GraphStandIn } from '../../../local/graph/start.ts'

/** How often the stores misbehave: shares of their calls (0 to 1), and times in which one is wholly away. */
export interface Rates {
  graph: {
    throttled429: number
    busy503: number
    timedOut504AfterCommit: number
    resetAfterCommit: number
    resetBefore: number
    slow: number
    slowMs: number
    /** Of delta calls with a token. */
    deltaForgotten410: number
    /** Every so often all calls are answered 503 for a while, so that answers have to be kept. */
    awayEverySeconds: number
    awaySeconds: number
  }
  storage: { resetBefore: number; resetAfterCommit: number; slow: number; slowMs: number }
}

/** The usual rates times `trouble`. */
export function ratesFor(trouble: number): Rates {
  return {
    graph: {
      throttled429: 0.02 * trouble,
      busy503: 0.02 * trouble,
      timedOut504AfterCommit: 0.02 * trouble,
      resetAfterCommit: 0.01 * trouble,
      resetBefore: 0.01 * trouble,
      slow: 0.02 * trouble,
      slowMs: 3000,
      deltaForgotten410: 0.05 * trouble,
      awayEverySeconds: 40,
      awaySeconds: 12,
    },
    storage: { resetBefore: 0.01 * trouble, resetAfterCommit: 0.01 * trouble, slow: 0.01 * trouble, slowMs: 1500 },
  }
}

const FOR_EVER = Number.POSITIVE_INFINITY

/** Troubles Graph until it is over; then all faults are off. */
export async function troubleGraph({ faults }: GraphStandIn, { graph }: Rates, isOver: () => boolean): Promise<void> {
  const away = { kind: '503', retryAfter: '2', times: FOR_EVER } as const
  while (!isOver()) {
    switchOn(faults, graph)
    await until(isOver, graph.awayEverySeconds - graph.awaySeconds)
    faults.clear()
    faults.next(away)
    await until(isOver, graph.awaySeconds)
    faults.clear()
  }
}

function switchOn(faults: GraphStandIn['faults'], graph: Rates['graph']): void {
  const times = FOR_EVER
  faults.next({ kind: '429', retryAfter: '1', share: graph.throttled429, times })
  faults.next({ kind: '503', retryAfter: '1', share: graph.busy503, times })
  faults.next({ kind: 'reset', share: graph.resetBefore, times })
  faults.next({ kind: 'commit-then-504', share: graph.timedOut504AfterCommit, times })
  faults.next({ kind: 'commit-then-reset', share: graph.resetAfterCommit, times })
  faults.next({ kind: 'slow', milliseconds: graph.slowMs, share: graph.slow, times })
  faults.next({ kind: 'delta-410', share: graph.deltaForgotten410, times })
}

async function until(isOver: () => boolean, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!isOver() && Date.now() < end) await pause(100)
}
