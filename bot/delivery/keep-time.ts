/** Does some work again and again, never twice at once; a fault is told and the next time comes all the same. 0 ms: never. */
export function keepTime(
  tick: () => Promise<unknown>,
  everyMs: number,
  report: (fault: unknown, what: string) => void,
): NodeJS.Timeout | undefined {
  if (everyMs === 0) return undefined
  let running = false
  const run = async () => {
    if (running) return
    running = true
    await tick().catch((fault: unknown) => report(fault, 'daily run'))
    running = false
  }
  return setInterval(() => void run(), everyMs)
}
