import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Env } from '../../../bot/config.ts'
import { AppError } from '../../../bot/errors.ts'
import { type Service, startService } from '../../../local/demo/service.ts'
import { listen } from '../../../local/listen.ts'

/** One of the instances behind the driver: a process that is killed and started again under the same address. */
export interface Instance {
  url: string
  /** Kills it (SIGKILL) and starts it again; resolves when it is healthy. */
  killAndRestart(): Promise<void>
  figures: InstanceFigures
  close(): Promise<void>
}

export interface InstanceFigures {
  /** Starts after a kill. */
  restarts: number
  /** Starts that ended before the service was healthy, and were tried again. */
  failedStarts: number
  /** Ends that nobody asked for. */
  crashes: number
  peakMemoryMb: number
}

export interface InstanceSettings {
  env: (port: number) => Partial<Env>
  certFile: string
  log: (line: string) => void
  /** How long a start may take; 20 s unless told. */
  startLimitMs?: number
}

const WATCH_MS = 500
const START_TRIES = 20

/** Starts the service as production does, on a free port of this machine, and starts it again whenever it ends. */
export async function startInstance({ env, certFile, log, startLimitMs }: InstanceSettings): Promise<Instance> {
  const port = await freePort()
  const figures: InstanceFigures = { restarts: 0, failedStarts: 0, crashes: 0, peakMemoryMb: 0 }
  const start = async (): Promise<Service> => {
    for (let tries = 1; ; tries++) {
      try {
        return await startService({ LOG_LEVEL: 'warn', ...env(port) }, { certFile, log, startLimitMs })
      } catch (fault) {
        if (!(fault instanceof AppError) || tries === START_TRIES) throw fault
        figures.failedStarts++
        await pause(WATCH_MS)
      }
    }
  }
  let service = await start()
  let isBusy = false
  const again = async () => {
    isBusy = true
    service = await start()
    isBusy = false
  }
  const watch = setInterval(() => void look(), WATCH_MS)
  const look = async () => {
    if (isBusy) return
    figures.peakMemoryMb = Math.max(figures.peakMemoryMb, await memoryOf(service.pid))
    if (isBusy || service.runs()) return
    figures.crashes++
    await again()
  }
  return {
    url: `http://127.0.0.1:${port}`,
    figures,
    async killAndRestart() {
      isBusy = true
      await service.kill()
      figures.restarts++
      await again()
    },
    async close() {
      clearInterval(watch)
      await service.close()
    },
  }
}

async function freePort(): Promise<number> {
  const { port, close } = await listen(createServer(), 0)
  await close()
  return port
}

/** The most memory that a process has held so far, as Linux tells it; 0 where it does not. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024)
}
