import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLocalJWKSet, type JSONWebKeySet } from 'jose'
import type { Env } from '../../../bot/config.ts'
import { startService } from '../../../local/demo/service.ts'
import { listen } from '../../../local/listen.ts'
import { APP_ID, TENANT_ID } from '../../../local/microsoft-365.ts'
import { createCallerCheck } from '../../../local/teams/connector-token.ts'
import { startTeams, type Teams } from '../../../local/teams/stand-in.ts'
import { CROWD } from './crowd.ts'
import type { Asks } from './stand-ins.ts'

/** Stand-ins, echo and service, each in a process of its own; people and their Teams are in this one. */
export interface OfficeOfProcesses extends AsyncDisposable {
  teams: Teams
  ask<Name extends keyof Asks>(name: Name, asked: Asks[Name]['asked']): Promise<Asks[Name]['answer']>
  /** To which of the two people talk from now on. */
  talkTo(bot: 'echo' | 'service'): void
}

const ECHO = fileURLToPath(new URL('echo.ts', import.meta.url))

interface Ready {
  env: Partial<Env>
  certFile: string
  keys: JSONWebKeySet
}

export async function startOfficeOfProcesses(): Promise<OfficeOfProcesses> {
  const folder = await mkdtemp(join(tmpdir(), 'actions-arising-'))
  const child = fork(new URL('stand-ins.ts', import.meta.url), [folder])
  const { env, certFile, keys } = (await nextAnswer(child)) as Ready
  let asking: Promise<unknown> = Promise.resolve()
  const ask: OfficeOfProcesses['ask'] = async (name, asked) => {
    const answer = asking.then(() => {
      child.send({ name, asked })
      return nextAnswer(child)
    })
    asking = answer
    return (await answer) as never
  }
  const log = (line: string) => void process.stderr.write(line)
  const start = async (given: { script?: string }) => {
    const port = await freePort()
    const settings = { ...env, PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, LOG_LEVEL: 'warn' as const }
    const { close } = await startService(settings, { certFile, log, ...given })
    return { url: `http://127.0.0.1:${port}/api/messages`, close }
  }
  const [echo, service] = [await start({ script: ECHO }), await start({})]
  let botUrl = echo.url
  const tokens = new Map<string, Promise<string>>()
  const sign = ({ serviceUrl }: { serviceUrl: string }) => {
    const token = tokens.get(serviceUrl) ?? ask('sign', { serviceUrl })
    tokens.set(serviceUrl, token)
    return token
  }
  const checkCaller = createCallerCheck({ keys: createLocalJWKSet(keys), appId: APP_ID })
  const teams = await startTeams({ botUrl: () => botUrl, sign, checkCaller, appId: APP_ID, tenantId: TENANT_ID, people: CROWD })
  return {
    teams,
    ask,
    talkTo: (bot) => {
      botUrl = (bot === 'echo' ? echo : service).url
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([echo.close(), service.close(), teams.close()])
      child.kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function nextAnswer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: { answer: unknown }) => resolve(message.answer))
    child.once('exit', () => reject(new Error('the stand-ins ended')))
  })
}

async function freePort(): Promise<number> {
  const { port, close } = await listen(createServer(), 0)
  await close()
  return port
}
