import { setTimeout as sleep } from 'node:timers/promises'
import type { Appended } from '../actions/store.ts'
import { keyOf, type Update } from '../actions/update.ts'
import { AppError } from '../errors.ts'
import { faultOf, type GraphAnswer } from './answer.ts'
import type { Item } from './item.ts'
import type { Items } from './items.ts'
import { redactedFields, rowOfUpdate, updateOfRow } from './update-row.ts'

/** The append-only record in the Updates list. Faults are AppError. */
export interface Log {
  /**
   * Appends under the key `SUBJECT.SEQ`; safe to repeat, because key and request id are unique in the list. When the answer is lost or bad,
   * the key is read back. Throws `store-unavailable` or `store-busy` when it is still unknown after the time allowed: it may stand then, and
   * the same call again tells.
   */
  append: (update: Update) => Promise<Appended>
  /** All updates of a subject in order. The list may lag behind the last writes by seconds. */
  history: (subject: string) => Promise<Update[]>
  findRequest: (requestId: string) => Promise<Update | undefined>
  /** The whole log in no order. Rows that are no updates are left out. */
  all: () => AsyncGenerator<Update>
  /** Takes the words of an update out and leaves its hash. Its older versions in SharePoint stay until an administrator deletes them. */
  redact: (subject: string, seq: number) => Promise<void>
}

const LIST = 'Updates'
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 2000
/** A refusal that no reading explains is believed after this many tries: it is not about unique values. */
const REFUSALS_BELIEVED = 2

/** `patienceMs`: how long an append may go on asking. */
export function createLog({ items, patienceMs = 15_000 }: { items: Items; patienceMs?: number }): Log {
  return {
    append: (update) => append(items, update, performance.now() + patienceMs),
    async history(subject) {
      return inOrder((await items.find(LIST, 'Subject', subject)).map(readItem))
    },
    async findRequest(requestId) {
      return (await items.find(LIST, 'RequestId', requestId)).map(readItem).find((u) => u.requestId === requestId)
    },
    async *all() {
      for await (const item of items.all(LIST)) {
        const update = updateOfRow(item.fields)
        if (update) yield update
      }
    },
    redact: (subject, seq) => redact(items, keyOf(subject, seq)),
  }
}

async function append(items: Items, update: Update, end: number): Promise<Appended> {
  const row = rowOfUpdate(update)
  let refusals = 0
  let mayStand = false
  for (let tries = 0; ; tries++) {
    const tried = await tryOnce(items, row)
    if (tried === 'recorded') return { result: 'recorded', update }
    const known = !mayStand && isBusy(tried) ? undefined : await readBack(items, update)
    if (known) return known
    if (!(tried instanceof AppError) && isPlainRefusal(tried)) refusals++
    const fault = tried instanceof AppError ? tried : faultOf({ method: 'POST', path: LIST }, tried)
    if (refusals >= REFUSALS_BELIEVED) throw fault
    if (!isBusy(fault)) mayStand = true
    const wait =
      fault.retryAfterSeconds === undefined ? Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS) : fault.retryAfterSeconds * 1000
    if (performance.now() + wait > end) throw mayStand ? unknownYet(fault) : fault
    await sleep(wait)
  }
}

async function tryOnce(items: Items, row: ReturnType<typeof rowOfUpdate>): Promise<'recorded' | GraphAnswer | AppError> {
  try {
    const created = await items.create(LIST, row)
    return created.result === 'created' ? 'recorded' : created.answer
  } catch (fault) {
    if (isPassing(fault)) return fault
    throw fault
  }
}

/** What the log says about this key and this request; undefined when it says nothing, or nothing yet, or cannot be asked just now. */
async function readBack(items: Items, update: Update): Promise<Appended | undefined> {
  try {
    const [atKey, ofRequest] = await Promise.all([
      items.find(LIST, 'Key', keyOf(update.subject, update.seq)),
      items.find(LIST, 'RequestId', update.requestId),
    ])
    // Should two rows ever bear one key, the lower id stands.
    const standing = atKey[0] && readItem(atKey[0])
    if (standing?.requestId === update.requestId) return { result: 'recorded', update: standing }
    const request = ofRequest.map(readItem).find((u) => u.requestId === update.requestId)
    if (request) return { result: 'repeated', update: request }
    if (!standing) return undefined
    const all = inOrder((await items.find(LIST, 'Subject', update.subject)).map(readItem))
    const newer = all.filter((u) => u.seq > update.seq)
    return { result: 'overtaken', newer: [standing, ...newer] }
  } catch (fault) {
    if (isPassing(fault)) return undefined
    throw fault
  }
}

/** Two updates may never stand under one number; should they, the row with the lower id comes first and is kept. */
function inOrder(updates: Update[]): Update[] {
  const bySeq = new Map<number, Update>()
  for (const update of updates) if (!bySeq.has(update.seq)) bySeq.set(update.seq, update)
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}

function readItem(item: Item): Update {
  const update = updateOfRow(item.fields)
  if (update) return update
  throw new AppError('record-broken', `Row ${item.id} of the Updates list is no longer as it was written. Please tell the policy officer.`)
}

async function redact(items: Items, key: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const item = (await items.find(LIST, 'Key', key))[0]
    const current = item && (await items.get(LIST, item.id))
    if (current) {
      const written = await items.patch(LIST, current, redactedFields(readItem(current)))
      if (written.result === 'written') return
    }
    if (tries === 4)
      throw new AppError('store-unavailable', `The words of ${key} could not be taken out yet. Please try again in a minute.`)
    await sleep(FIRST_WAIT_MS * 2 ** tries)
  }
}

/** Nothing was done: such a request was turned away. */
function isBusy(tried: unknown): boolean {
  return tried instanceof AppError && tried.code === 'store-busy'
}

function isPassing(fault: unknown): fault is AppError {
  return fault instanceof AppError && (fault.code === 'store-unavailable' || fault.code === 'store-busy')
}

/** 400 without the words of the unique rule. Its form through Graph is not documented (graph-sharepoint facts, section 3), so words only hint. */
function isPlainRefusal({ status, message, code }: GraphAnswer): boolean {
  return status === 400 && !/duplicate/i.test(message) && code !== 'nameAlreadyExists'
}

function unknownYet(fault: AppError): AppError {
  if (fault.code === 'store-unavailable') return fault
  return new AppError('store-unavailable', 'SharePoint does not say yet whether this was recorded. Please try again in a minute.', {
    cause: fault,
  })
}
