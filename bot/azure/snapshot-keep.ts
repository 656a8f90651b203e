import { BlobServiceClient } from '@azure/storage-blob'
import type { SnapshotKeep } from '../delivery/ports.ts'
import { answered, BLOB_RETRIES, translated } from './tables.ts'

const CONTAINER = 'snapshot'
const BLOB = 'record.json'

/** The kept snapshot as one blob. Whichever instance saves last stands: any of them is right, and an older one only costs a longer reading. */
export function createSnapshotKeep({ connectionString }: { connectionString: string }): SnapshotKeep {
  const container = BlobServiceClient.fromConnectionString(connectionString, {
    retryOptions: BLOB_RETRIES,
  }).getContainerClient(CONTAINER)
  const blob = container.getBlockBlobClient(BLOB)
  return {
    async load() {
      const found = await answered(() => blob.downloadToBuffer(), [404])
      return typeof found === 'number' ? undefined : found.toString('utf8')
    },
    async save(text) {
      await translated(async () => {
        await container.createIfNotExists()
        await blob.upload(text, Buffer.byteLength(text), { blobHTTPHeaders: { blobContentType: 'application/json' } })
      })
    },
  }
}
