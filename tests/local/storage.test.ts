import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TableClient } from '@azure/data-tables'
import { BlobServiceClient } from '@azure/storage-blob'
import { QueueServiceClient } from '@azure/storage-queue'
import { expect, test } from 'vitest'
import { startStorage } from '../../local/storage.ts'

test('blobs, queues and tables answer on free ports, and are gone after closing', async () => {
  const storage = await startStorage()
  const blobs = BlobServiceClient.fromConnectionString(storage.connectionString).getContainerClient('snapshot')
  await blobs.create()
  await blobs.getBlockBlobClient('a').upload('one', 3)
  expect((await blobs.getBlockBlobClient('a').downloadToBuffer()).toString()).toBe('one')
  const queue = QueueServiceClient.fromConnectionString(storage.connectionString).getQueueClient('inbox')
  await queue.create()
  await queue.sendMessage('hello')
  expect((await queue.receiveMessages()).receivedMessageItems.map((m) => m.messageText)).toEqual(['hello'])
  const table = TableClient.fromConnectionString(storage.connectionString, 'ledger', { allowInsecureConnection: true })
  await table.createTable()
  await table.createEntity({ partitionKey: 'p', rowKey: 'r' })
  expect((await table.getEntity('p', 'r')).rowKey).toBe('r')
  await storage.close()
  const address = /BlobEndpoint=([^;]+)/.exec(storage.connectionString)?.[1] ?? ''
  await expect(fetch(address)).rejects.toThrow('fetch failed')
})

test('with a folder the data are there again after a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'storage-'))
  const rows = (connection: string) => TableClient.fromConnectionString(connection, 'ledger', { allowInsecureConnection: true })
  const first = await startStorage({ folder })
  await rows(first.connectionString).createTable()
  await rows(first.connectionString).createEntity({ partitionKey: 'p', rowKey: 'kept' })
  await first.close()
  const second = await startStorage({ folder })
  expect((await rows(second.connectionString).getEntity('p', 'kept')).rowKey).toBe('kept')
  await second.close()
  await rm(folder, { recursive: true })
})
