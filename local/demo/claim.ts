import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../bot/errors.ts'
import { readIfThere } from './read-if-there.ts'

const FILE = 'running.txt'

/** @throws AppError `unexpected`, in plain words, when another demonstration that still runs keeps its data in the folder. */
export async function refuseWhileRunning(folder: string): Promise<void> {
  const file = join(folder, FILE)
  const pid = Number(await readIfThere(file))
  if (!pid || pid === process.pid || !isRunning(pid)) return
  throw new AppError(
    'unexpected',
    `another one is running already with the same data (process ${pid}). Stop it with Ctrl-C first. If there is none, delete ${file}.`,
  )
}

/** Notes that this process uses the folder; gives what ends that. */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, FILE)
  await writeFile(file, String(process.pid))
  return () => rm(file, { force: true })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    // EPERM: it runs, for somebody else.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}
