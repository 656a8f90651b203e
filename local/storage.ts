import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

export interface Storage {
  /** For blobs, queues and tables of this machine; plain http on 127.0.0.1. */
  connectionString: string
  /** Ends the child; resolves when it is gone. */
  close(): Promise<void>
}

/** Starts Azurite as a child on free ports. With a folder its data stay there; without one they go with it. */
export async function startStorage({ folder }: { folder?: string } = {}): Promise<Storage> {
  const { addresses, close } = await startAzurite(folder, [ACCOUNT])
  return { connectionString: connectionString(addresses, ACCOUNT), close }
}

/** Starts one Azurite with many accounts, each as empty as an Azurite of its own; a connection string for each. */
export async function startStorages(count: number): Promise<{ connectionStrings: string[]; close(): Promise<void> }> {
  const accounts = Array.from({ length: count }, (_, n) => `account${n + 1}`)
  const { addresses, close } = await startAzurite(undefined, accounts)
  return { connectionStrings: accounts.map((account) => connectionString(addresses, account)), close }
}

async function startAzurite(folder: string | undefined, accounts: readonly string[]) {
  const script = createRequire(import.meta.url).resolve('azurite/dist/src/azurite.js')
  const place = folder === undefined ? ['--inMemoryPersistence'] : ['--location', folder]
  const ports = ['--blobPort', '0', '--queuePort', '0', '--tablePort', '0']
  // Without --skipApiVersionCheck it refuses the API version that today's libraries send (toolchain facts, section 3).
  const options = ['--silent', '--skipApiVersionCheck', '--disableTelemetry', ...place, ...ports]
  const env = { ...process.env, AZURITE_ACCOUNTS: accounts.map((account) => `${account}:${KEY}`).join(';') }
  const child = spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'pipe', 'pipe'], env })
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    addresses: await readAddresses(child),
    async close() {
      process.off('exit', endWithUs)
      child.kill('SIGTERM')
      await gone
    },
  }
}

const SERVICES = ['Blob', 'Queue', 'Table'] as const
type Addresses = Map<string, string>
const START_LIMIT_MS = 30_000

function readAddresses(child: ChildProcess): Promise<Addresses> {
  const found: Addresses = new Map()
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString('utf8')
  })
  const limit = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS)
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearTimeout(limit)
      reject(new Error(`The storage stand-in ended at its start (${code}). ${complaints}`))
    })
    child.once('error', reject)
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, service, url] = /Azurite (Blob|Queue|Table) service is successfully listening at (\S+)/.exec(line) ?? []
      if (service !== undefined && url !== undefined) found.set(service, url)
      if (found.size < SERVICES.length) return
      clearTimeout(limit)
      resolve(found)
    })
  })
}

const ACCOUNT = 'devstoreaccount1'
/** The development key that Microsoft publishes for every Azurite; it guards nothing. */
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='

function connectionString(addresses: Addresses, account: string): string {
  const endpoints = SERVICES.map((service) => `${service}Endpoint=${addresses.get(service)}/${account};`)
  return `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${KEY};${endpoints.join('')}`
}
