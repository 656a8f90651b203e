import { createServer } from 'node:http'
import { listen } from '../../local/listen.ts'
import { type Storage, startStorage, startStorages } from '../../local/storage.ts'

const ACCOUNTS = 400
const DOOR = 'TEST_STORAGE_DOOR'

/** Before all tests: one Azurite for them, started when the first of them asks, with an account for each that asks. */
export async function setup(): Promise<() => Promise<void>> {
  let storages: ReturnType<typeof startStorages> | undefined
  let taken = 0
  const answer = async (response: { end(text: string): void }) => {
    storages ??= startStorages(ACCOUNTS)
    response.end((await storages).connectionStrings[taken++] ?? '')
  }
  const { port, close } = await listen(
    createServer((_, response) => void answer(response)),
    0,
  )
  process.env[DOOR] = `http://127.0.0.1:${port}/`
  return async () => {
    await close()
    await (await storages)?.close()
  }
}

/** A storage that is empty: an account of the one for all tests, or outside of them an Azurite of its own. */
export async function takeStorage(): Promise<Storage> {
  const door = process.env[DOOR]
  if (door === undefined) return startStorage()
  const connectionString = await (await fetch(door)).text()
  if (connectionString === '') throw new Error(`All ${ACCOUNTS} accounts of the storage for tests are taken.`)
  return { connectionString, close: async () => undefined }
}
