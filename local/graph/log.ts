/** One request as it came and went. */
export interface Served {
  at: Date
  method: string
  /** Path and query as they were sent. */
  url: string
  kind: string
  status: number
  units: number
  headers: Record<string, string | string[] | undefined>
}

export interface Log {
  add: (served: Served) => void
  /** Requests since the start or the last clearing, oldest first. */
  requests: () => readonly Served[]
  clearRequests: () => void
  /** Units spent by those requests, in all or by one kind. */
  units: (kind?: string) => number
}

export function createLog(): Log {
  let served: Served[] = []
  return {
    add: (entry) => served.push(entry),
    requests: () => served,
    clearRequests: () => {
      served = []
    },
    units: (kind) => served.filter((entry) => kind === undefined || entry.kind === kind).reduce((sum, entry) => sum + entry.units, 0),
  }
}
