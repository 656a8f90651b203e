import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Env } from '../../bot/config.ts'
import { AppError } from '../../bot/errors.ts'

export interface Service {
  pid: number
  /** Whether the process still runs. */
  runs(): boolean
  close(): Promise<void>
  /** Ends it at once, as a machine that fails does (SIGKILL). */
  kill(): Promise<void>
}

/** As `npm start` does: the long patterns that read words are compiled when first asked, and not interpreted before, which takes seconds. */
const FLAGS = ['--no-regexp-tier-up']
const INDEX = fileURLToPath(new URL('../../bot/index.ts', import.meta.url))

export interface StartSettings {
  certFile: string
  log: (line: string) => void
  /** How long a start may take; 20 s unless told. */
  startLimitMs?: number | undefined
  /** What is started; the service unless told. */
  script?: string
}

/** Starts the service as production does, in a process and with settings of its own; `certFile` lets it trust the stand-ins. */
export async function startService(env: Partial<Env>, settings: StartSettings): Promise<Service> {
  const { certFile, log, startLimitMs = 20_000, script = INDEX } = settings
  const child = spawn(process.execPath, [...FLAGS, script], {
    env: { PATH: process.env.PATH ?? '', ...compiled(), NODE_EXTRA_CA_CERTS: certFile, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches the whole group at once; the demonstration ends its children in order instead.
    detached: true,
  })
  child.stdout.on('data', (part) => log(String(part)))
  child.stderr.on('data', (part) => log(String(part)))
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  const runs = () => child.exitCode === null && child.signalCode === null
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = async () => {
    process.off('exit', endWithUs)
    child.kill('SIGKILL')
    await gone
  }
  await whenHealthy(child, `http://127.0.0.1:${env.PORT}/healthz`, startLimitMs).catch(async (fault: unknown) => {
    await kill()
    throw fault
  })
  return {
    pid: child.pid ?? 0,
    runs,
    kill,
    async close() {
      child.kill('SIGTERM')
      await Promise.race([gone, pause(3000)])
      await kill()
    },
  }
}

/** A service loads faster from what one before it compiled, where there is a place for that. */
function compiled(): { NODE_COMPILE_CACHE?: string } {
  const { NODE_COMPILE_CACHE: place } = process.env
  return place === undefined ? {} : { NODE_COMPILE_CACHE: place }
}

async function whenHealthy(child: ChildProcess, url: string, limitMs: number): Promise<void> {
  for (let waited = 0; waited < limitMs; waited += 100) {
    if (child.exitCode !== null) throw new AppError('unexpected', 'The service ended while it started; see .local/service.log.')
    const healthy = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy) return
    await pause(100)
  }
  throw new AppError('unexpected', 'The service did not start in time; see .local/service.log.')
}
