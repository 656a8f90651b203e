import { setTimeout as pause } from 'node:timers/promises'

/**
 * Work that many ask for at once and that tells all of them the same: one run at a time, and whoever asks while it runs gets the next one, which begins
 * after they asked, and so many milliseconds after the last has ended, so that more can share it.
 */
export function createShared<T>(work: () => Promise<T>, gatherMs = 0): () => Promise<T> {
  let running: Promise<void> | undefined
  let next: Promise<T> | undefined
  const begin = () => {
    next = undefined
    const run = work()
    const ended = run.then(
      () => undefined,
      () => undefined,
    )
    running = ended
    void ended.then(() => {
      if (running === ended) running = undefined
    })
    return run
  }
  return () => {
    next ??= running ? running.then(() => pause(gatherMs)).then(begin) : Promise.resolve().then(begin)
    return next
  }
}
