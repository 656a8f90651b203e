import { text as wholeText } from 'node:stream/consumers'
import { BlobServiceClient } from '@azure/storage-blob'
import type { SnapshotKeep } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
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
      // In one request: `downloadToBuffer` asks for the length first, and fails or cuts the text where another instance saves between the two.
      const found = await answered(() => blob.download(), [404])
      if (typeof found === 'number' || !found.readableStreamBody) return undefined
      return await wholeText(found.readableStreamBody).catch((cause: unknown) => {
        throw new AppError('store-unavailable', 'The storage did not answer to the end. Please try again.', { cause })
      })
    },
    async save(text) {
      await translated(async () => {
        await container.createIfNotExists()
        await blob.upload(text, Buffer.byteLength(text), { blobHTTPHeaders: { blobContentType: 'application/json' } })
      })
    },
  }
}
