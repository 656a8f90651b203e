import { RestError, TableClient } from '@azure/data-tables'
import { AppError } from '../errors.ts'

type TableName = 'places' | 'ledger' | 'questions' | 'inbox' | 'handedits'
/** A turn of the bot makes several calls and cannot wait for the libraries' own seconds and minutes. */
const RETRIES = { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2000 }

/** The same in the terms of the library for blobs. */
export const BLOB_RETRIES = {
  maxTries: RETRIES.maxRetries + 1,
  retryDelayInMs: RETRIES.retryDelayInMs,
  maxRetryDelayInMs: RETRIES.maxRetryDelayInMs,
}

const NAMES: readonly TableName[] = ['places', 'ledger', 'questions', 'inbox', 'handedits']

/** The tables of one storage account, made when they are missing. */
export type Tables = Record<TableName, TableClient>

/** Opens the tables; on one's own machine that is Azurite over plain http. Throws AppError as `translated` does. */
export async function openTables(connectionString: string): Promise<Tables> {
  const allowInsecureConnection = /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(/TableEndpoint=([^;]+)/.exec(connectionString)?.[1] ?? '')
  const open = async (name: TableName) => {
    const client = TableClient.fromConnectionString(connectionString, name, { allowInsecureConnection, retryOptions: RETRIES })
    // It answers "is there already" without an error of its own.
    await translated(() => client.createTable())
    return [name, client] as const
  }
  return Object.fromEntries(await Promise.all(NAMES.map(open))) as Tables
}

/**
 * A text as a key: Azure's tables refuse `/ \ # ?` and control characters in keys. `=` stands for `%`, which some tools take for an escape.
 */
export function keyFor(text: string): string {
  return encodeURIComponent(text).replaceAll('%', '=')
}

/** JSON in ASCII alone: Azurite spoils a character of several bytes that lies across two parts of a long body. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Runs a call of the storage libraries and translates its fault. Throws AppError `store-busy`, `store-unavailable` or `store-refused`. */
export async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw faultOf(cause)
  }
}

/** As `translated`, but some statuses are told as they are: 404, 409 and 412 on which the caller decides. */
export async function answered<T>(work: () => Promise<T>, statuses: readonly number[]): Promise<T | number> {
  try {
    return await work()
  } catch (cause) {
    const status = cause instanceof RestError ? cause.statusCode : undefined
    if (status !== undefined && statuses.includes(status)) return status
    throw faultOf(cause)
  }
}

function faultOf(cause: unknown): unknown {
  if (!(cause instanceof RestError)) return cause
  const status = cause.statusCode ?? 0
  if (status === 429 || status === 503) return new AppError('store-busy', 'The storage is busy. Please try again in a minute.', { cause })
  if (status === 0 || status >= 500) return new AppError('store-unavailable', 'The storage does not answer. Please try again.', { cause })
  return new AppError('store-refused', 'The storage refused what it was sent. Please tell whoever looks after the service.', { cause })
}
