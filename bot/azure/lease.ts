import { randomUUID } from 'node:crypto'
import { BlobServiceClient } from '@azure/storage-blob'
import { answered, BLOB_RETRIES, translated } from './tables.ts'

const CONTAINER = 'leases'
const SECONDS = 60
/** Statuses of a lease that is another's, or ours no longer. */
const TAKEN = [409, 412]

/** One of many instances has it; lost within a minute when its holder is gone. */
export interface Lease {
  /** Takes or renews it. False: another instance has it. Throws AppError as all storage calls do. */
  held(): Promise<boolean>
  /** Does some work while it has the lease, and gives it up after it; undefined: another instance has it. Work of more than a minute may be joined. */
  during<T>(work: () => Promise<T>): Promise<T | undefined>
  /** Gives it up for good, so that another need not wait until it ends. */
  release(): Promise<void>
}

/** A lease on a blob of that name. */
export function createLease({ connectionString, name }: { connectionString: string; name: string }): Lease {
  const lease = openLease(connectionString, name)
  let over = false
  let asking: Promise<boolean> = Promise.resolve(false)
  return {
    async held() {
      if (over) return false
      asking = lease.ask()
      return asking
    },
    async during(work) {
      if (over || !(await lease.ask())) return undefined
      try {
        return await work()
      } finally {
        await lease.giveUp()
      }
    },
    async release() {
      over = true
      // A question that is still on its way would take the lease again behind our back.
      await asking.catch(() => false)
      await lease.giveUp()
    },
  }
}

function openLease(connectionString: string, name: string) {
  const container = BlobServiceClient.fromConnectionString(connectionString, {
    retryOptions: BLOB_RETRIES,
  }).getContainerClient(CONTAINER)
  const blob = container.getBlockBlobClient(name)
  const lease = blob.getBlobLeaseClient(randomUUID())
  let made = false
  const ask = async (): Promise<boolean> => {
    if (!made) {
      await translated(() => container.createIfNotExists())
      // Somebody else's lease refuses the write; the blob is there then.
      await answered(() => blob.upload('', 0, { conditions: { ifNoneMatch: '*' } }), TAKEN)
      made = true
    }
    // Acquiring with an id of one's own renews a lease that one has.
    return typeof (await answered(() => lease.acquireLease(SECONDS), TAKEN)) !== 'number'
  }
  return { ask, giveUp: () => answered(() => lease.releaseLease(), [404, ...TAKEN]) }
}
