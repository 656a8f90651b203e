import type { ServerResponse } from 'node:http'
import { actorOn } from '../actions/office.ts'
import { maySee } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Bearer } from '../auth/tab-token.ts'
import { dayAt } from '../calendar/day.ts'
import type { ChangeEvent } from './contract.ts'
import type { RecentChanges } from './recent-changes.ts'

export interface EventsSettings {
  record: RecordStore
  clock: () => Date
  recent: Omit<RecentChanges, 'close'>
  /** Open streams allowed to one person. */
  streamsPerPerson: number
  beatMilliseconds: number
}

export interface Events {
  /**
   * Keeps an answer open and writes each change to it until the token ends; false when the person has too many open. `from`: the cursor that
   * was heard last, from any instance; without one, or with one from which it cannot be carried on, the stream begins with `reset`.
   */
  open(bearer: Bearer, res: ServerResponse, from: string | undefined): boolean
  /** Ends every stream. */
  close(): void
}

/** More than this waiting to be sent means that nobody reads: the stream is cut, and whoever comes back reads everything anew. */
const WAITING_BYTES = 64 * 1024
const LONGEST_TIMER = 2 ** 31 - 1

/**
 * Server-sent events. A stream says at most that an action which its reader may see has a new last update, or (`office`) that people,
 * meetings or boards changed, or (`reset`) that everything is to be read anew. Rights are worked out again for each event, also for those
 * that are told late. Every event and every beat bears a cursor as its id.
 */
export function createEvents({ record, clock, recent, streamsPerPerson, beatMilliseconds }: EventsSettings): Events {
  const open = new Map<ServerResponse, { bearer: Bearer; stop: () => void }>()

  const write = (res: ServerResponse, text: string) => {
    if (res.writableLength > WAITING_BYTES) res.destroy()
    else res.write(text)
  }
  const countOf = (oid: string) => [...open.values()].filter((stream) => stream.bearer.oid === oid).length

  return {
    open(bearer, res, from) {
      if (countOf(bearer.oid) >= streamsPerPerson) return false
      begin(res)
      const tell = (text: string) => write(res, `id: ${recent.cursor()}\n${text}\n\n`)
      const unsubscribe = record.onChange((subject) => {
        const said = sayChanged({ record, subject, bearer, now: clock() })
        if (said) tell(said)
      })
      for (const said of carryOn({ record, recent, bearer, now: clock() }, from)) tell(said)
      const beat = setInterval(() => tell(': beat'), beatMilliseconds)
      const left = bearer.expiresAt.getTime() - clock().getTime()
      const end = setTimeout(() => res.end(), Math.min(Math.max(left, 0), LONGEST_TIMER))
      const stop = () => {
        unsubscribe()
        clearInterval(beat)
        clearTimeout(end)
        open.delete(res)
      }
      open.set(res, { bearer, stop })
      res.once('close', stop)
      return true
    },
    close() {
      for (const [res, stream] of open) {
        stream.stop()
        res.end()
      }
    },
  }
}

function begin(res: ServerResponse) {
  res.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' })
  res.write(': open\n\n')
}

/** What was missed since the cursor; each thing once. */
function carryOn(about: Pick<EventsSettings, 'record' | 'recent'> & { bearer: Bearer; now: Date }, from: string | undefined): Set<string> {
  const subjects = from === undefined ? undefined : about.recent.since(from)
  if (!subjects) return new Set([says('reset', {})])
  return new Set(subjects.map((subject) => sayChanged({ ...about, subject })).filter((said) => said !== undefined))
}

const says = (event: 'change' | 'office' | 'reset', data: object) => `event: ${event}\ndata: ${JSON.stringify(data)}`

function sayChanged(about: { record: RecordStore; subject: string; bearer: Bearer; now: Date }): string | undefined {
  const actor = actorOn(about.record.office(), about.bearer.oid, dayAt(about.now))
  const state = about.record.actions().get(about.subject)
  if (!state) return actor.posts.length > 0 ? says('office', {}) : undefined
  if (!maySee(actor, state.action)) return undefined
  const change: ChangeEvent = { ref: about.subject, seq: state.seq }
  return says('change', change)
}
