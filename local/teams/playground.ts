import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '../../bot/errors.ts'
import { personalChatOf, playgroundConfig, type TeamsPerson } from './playground-config.ts'
import { copyPlayground } from './playground-copy.ts'

export interface Playground {
  /** The window's address. */
  url: string
  /** The Playground's own connector, where the bot's messages are put on the screen. */
  connectorUrl: string
  pid: number
  close(): Promise<void>
}

export interface PlaygroundOptions {
  person: TeamsPerson
  /** Everybody else in the group chat and the team. */
  others?: TeamsPerson[]
  port: number
  /** Where it posts activities: the gateway's door for this person. */
  messagesUrl: string
  /** What it names as `serviceUrl` in its activities: the gateway, never itself. */
  serviceUrl: string
  appId: string
  tenantId: string
  botName?: string
}

/**
 * Starts Microsoft's Agents Playground as a child: one window, one person. It listens on all interfaces, which it does not let us change.
 * Telemetry is off and it gets no environment but what is named here. Should the port be taken it chooses another: use `url`.
 * @throws AppError `unexpected` when it ends or says nothing for 20 s.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'))
  const config = join(folder, 'window.yml')
  await writeFile(config, playgroundConfig({ others: [], botName: 'Actions Arising', ...options }))
  const command = await copyPlayground(folder, `${options.person.name} – Agents Playground`)
  const child = spawn(process.execPath, [command, ...flagsFor(options)], {
    cwd: folder,
    env: {
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
      TEAMSAPPTESTER_BROWSER: 'none',
      HOME: folder,
      PATH: dirname(process.execPath),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const endWithUs = () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', endWithUs)
  const close = async () => {
    process.off('exit', endWithUs)
    child.kill('SIGKILL')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const port = await portOf(child.stdout, child.stderr, ended)
    const url = `http://localhost:${port}`
    await whenReady(`${url}/_connector/v3/conversations/${encodeURIComponent(personalChatOf(options.person))}/members`, ended)
    return { url, connectorUrl: `http://127.0.0.1:${port}/_connector`, pid: child.pid ?? 0, close }
  } catch (cause) {
    await close()
    throw cause
  }
}

function flagsFor(options: PlaygroundOptions): string[] {
  const { port, messagesUrl, serviceUrl } = options
  return ['--dt', '-p', String(port), '-c', 'msteams', '-e', messagesUrl, '--service-url', serviceUrl]
}

async function portOf(out: NodeJS.ReadableStream, err: NodeJS.ReadableStream, ended: Promise<void>): Promise<number> {
  let said = ''
  let timer: NodeJS.Timeout | undefined
  const listening = new Promise<number>((resolve) => {
    const hear = (part: unknown) => {
      said += String(part)
      const found = /Listening on (\d+)/.exec(said)
      if (found) resolve(Number(found[1]))
    }
    out.on('data', hear)
    err.on('data', hear)
  })
  const tooLate = new Promise<'silent'>((resolve) => {
    timer = setTimeout(() => resolve('silent'), 20_000)
  })
  const first = await Promise.race([listening, ended.then(() => 'ended' as const), tooLate])
  clearTimeout(timer)
  if (typeof first === 'number') return first
  throw new AppError('unexpected', `The Agents Playground did not start (${first}): ${said.slice(0, 500)}`)
}

/** It says that it listens before it has read its configuration, and ends without a word when that is wrong. */
async function whenReady(address: string, ended: Promise<void>): Promise<void> {
  let over = false
  void ended.then(() => {
    over = true
  })
  for (let tries = 0; tries < 100 && !over; tries++) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await pause(100)
  }
  throw new AppError('unexpected', 'The Agents Playground ended as it started; its configuration may not suit this version.')
}
