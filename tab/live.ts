import type { ChangeEvent } from '../bot/api/contract.ts'
import type { Api } from './api.ts'
import { createEventReader } from './event-reader.ts'

export type LiveState = 'live' | 'waiting'

export interface LiveListener {
  /** An action changed. */
  onChange(ref: string): void
  /** People, meetings or boards changed, or changes may have been missed: read everything again. */
  onAll(): void
  onState(state: LiveState): void
}

/** The service beats every 15 s; after three missed beats the line is taken for dead. */
const SILENCE = 45_000

/** Listens for changes until told to stop; a line that breaks is taken up again, after 1 s, then 2, 4 … 30 s, and everything read anew. */
export function listenForChanges(api: Api, listener: LiveListener): () => void {
  const stop = new AbortController()
  void keepListening({ api, listener, stop: stop.signal })
  return () => stop.abort()
}

async function keepListening({ api, listener, stop }: { api: Api; listener: LiveListener; stop: AbortSignal }): Promise<void> {
  let failures = 0
  while (!stop.aborted) {
    try {
      await listenOnce({
        api,
        listener,
        stop,
        onOpen: () => {
          failures = 0
          listener.onState('live')
          // Also the first time: something may have changed between the first fetch and now.
          listener.onAll()
        },
      })
    } catch {
      // Whatever broke the line, the answer is the same: wait, and take it up again.
      failures++
    }
    if (stop.aborted) return
    listener.onState('waiting')
    await pause(waitAfter(failures), stop)
  }
}

/** Milliseconds to wait before the next try; spread, so that not everybody comes back at once. */
export function waitAfter(failures: number, random: () => number = Math.random): number {
  const most = Math.min(1000 * 2 ** Math.max(failures - 1, 0), 30_000)
  return most / 2 + (random() * most) / 2
}

async function listenOnce(line: { api: Api; listener: LiveListener; stop: AbortSignal; onOpen: () => void }): Promise<void> {
  const dead = new AbortController()
  const watch = createWatch(() => dead.abort())
  const stream = await line.api.events(AbortSignal.any([line.stop, dead.signal]))
  line.onOpen()
  const read = createEventReader()
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  try {
    for (;;) {
      watch.heard()
      const { value, done } = await reader.read()
      if (done) return
      for (const { event, data } of read(decoder.decode(value, { stream: true }))) {
        if (event === 'change') line.listener.onChange((JSON.parse(data) as ChangeEvent).ref)
        if (event === 'office') line.listener.onAll()
      }
    }
  } finally {
    watch.stop()
  }
}

function createWatch(onSilence: () => void) {
  let timer = setTimeout(onSilence, SILENCE)
  return {
    heard() {
      clearTimeout(timer)
      timer = setTimeout(onSilence, SILENCE)
    },
    stop: () => clearTimeout(timer),
  }
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    stop.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
