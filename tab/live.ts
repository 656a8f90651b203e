import type { ChangeEvent } from '../bot/api/contract.ts'
import type { Api } from './api.ts'
import { createEventReader } from './event-reader.ts'

export type LiveState = 'live' | 'waiting'

export interface LiveListener {
  /** An action changed. */
  onChange(ref: string): void
  /** People, meetings or boards changed, or changes may have been missed (also at first): read everything again. */
  onAll(): void
  onState(state: LiveState): void
}

/** The service beats every 15 s; after three missed beats the line is taken for dead. */
const SILENCE = 45_000

/**
 * Listens for changes until told to stop. A line that breaks is taken up again where it stood, at whichever instance answers; where that cannot
 * be, the service says that everything is to be read anew.
 */
export function listenForChanges(api: Api, listener: LiveListener): () => void {
  const stop = new AbortController()
  void keepListening({ api, listener, stop: stop.signal })
  return () => stop.abort()
}

async function keepListening({ api, listener, stop }: { api: Api; listener: LiveListener; stop: AbortSignal }): Promise<void> {
  let failures = 0
  const place = { from: '' }
  while (!stop.aborted) {
    try {
      await listenOnce({
        api,
        listener,
        stop,
        place,
        onOpen: () => {
          failures = 0
          listener.onState('live')
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

const LEAST_WAIT = 500

/** Milliseconds to wait before the next try: spread wide, because a service that is replaced ends everybody's line at one moment. */
export function waitAfter(failures: number, random: () => number = Math.random): number {
  const most = Math.min(4000 * 2 ** Math.max(failures - 1, 0), 30_000)
  return LEAST_WAIT + random() * (most - LEAST_WAIT)
}

interface Line {
  api: Api
  listener: LiveListener
  stop: AbortSignal
  /** The id that was heard last. */
  place: { from: string }
  onOpen: () => void
}

async function listenOnce(line: Line): Promise<void> {
  const dead = new AbortController()
  const watch = createWatch(() => dead.abort())
  const stream = await line.api.events(AbortSignal.any([line.stop, dead.signal]), line.place.from)
  line.onOpen()
  const read = createEventReader()
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  try {
    for (;;) {
      watch.heard()
      const { value, done } = await reader.read()
      if (done) return
      for (const { event, data, id } of read(decoder.decode(value, { stream: true }))) {
        if (event === 'change') line.listener.onChange((JSON.parse(data) as ChangeEvent).ref)
        if (event === 'office' || event === 'reset') line.listener.onAll()
        if (id !== '') line.place.from = id
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
