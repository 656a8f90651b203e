/**
 * Work that many ask for at once and that tells all of them the same: one run at a time, and whoever asks while it runs gets the next one, which begins
 * after they asked.
 */
export function createShared<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        const run = work()
        running = run
        return run
      })
    return next
  }
}
