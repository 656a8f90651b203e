import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const DEMO = new URL('../../local/demo.ts', import.meta.url).pathname

let folder: string
const started: ChildProcess[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
})
afterAll(async () => {
  // Told twice it stops at once, and its children with it; killed outright it would leave them.
  const running = started.filter((child) => child.exitCode === null)
  const gone = running.map((child) => new Promise((resolve) => child.once('exit', resolve)))
  for (const child of running) for (const signal of ['SIGTERM', 'SIGINT'] as const) child.kill(signal)
  await Promise.all(gone)
  await rm(folder, { recursive: true, force: true })
}, 20_000)

test('Ctrl-C ends every process of the demonstration, while it starts and when it runs, and the next start finds the data', async () => {
  const early = start()
  await early.says('Starting the service')
  await expect.poll(() => offspring(early.pid).length).toBeGreaterThanOrEqual(4)
  await expectAllEnd(early, 130)

  const second = start()
  await second.says('What you did before is still here.')
  expect(offspring(second.pid)).toHaveLength(5)
  const refused = start()
  await refused.says('another one is running already')
  await expectAllEnd(second, 0)
}, 180_000)

interface Run {
  child: ChildProcess
  pid: number
  said: () => string
  says: (words: string) => Promise<void>
}

function start(): Run {
  const child = spawn(process.execPath, [DEMO, '--folder', folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  let said = ''
  const hear = (part: unknown) => {
    said += String(part)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const says = (words: string) => expect.poll(() => said, { timeout: 60_000 }).toContain(words)
  return { child, pid: child.pid ?? 0, said: () => said, says }
}

async function expectAllEnd({ child, pid, said }: Run, code: number): Promise<void> {
  const children = offspring(pid)
  expect(children.length).toBeGreaterThan(0)
  child.kill('SIGINT')
  await expect.poll(() => [child.exitCode, children.filter(isThere)], { timeout: 15_000, message: said() }).toEqual([code, []])
}

/** The processes that one started, and theirs: read from /proc. */
function offspring(pid: number): number[] {
  const parents = readdirSync('/proc').flatMap((name) => {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : ''
    return stat === '' ? [] : [{ pid: Number(name), parent: Number(stat.split(' ')[1]) }]
  })
  const of = (parent: number): number[] => parents.filter((p) => p.parent === parent).flatMap((p) => [p.pid, ...of(p.pid)])
  return of(pid)
}

function isThere(pid: number): boolean {
  return !['', 'Z'].includes(statOf(pid).slice(0, 1))
}

/** State, parent and so on; empty when there is no such process. */
function statOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '')
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ESRCH')) return ''
    throw fault
  }
}
