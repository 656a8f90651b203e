import { randomUUID } from 'node:crypto'
import type { ActionDetail, CommandAnswer } from '../../../bot/api/contract.ts'
import type { LocalPerson } from '../../../local/microsoft-365.ts'
import type { Site } from '../../flows/site.ts'
import type { Deliverer } from './deliver.ts'
import type { Asked, Ledger } from './ledger.ts'

interface TabSettings {
  site: Site
  ledger: Ledger
  deliverer: Deliverer
}

/** A command from the tab; the same press keeps its key however often it is sent. */
export async function sendFromTab({ site, ledger, deliverer }: TabSettings, asked: Asked): Promise<void> {
  const { by, ref, percent } = asked
  const requestId = randomUUID()
  const command = percent === null ? { kind: 'transfer', board: 'GB', reason: 'for the other board' } : { kind: 'report-progress', percent }
  asked.sent.push(requestId)
  ledger.asked.push(asked)
  const sent = await deliverer.deliver('tab', () =>
    call(site, deliverer.url(), by, `/api/actions/${ref}/commands`, { requestId, command, words: '' }),
  )
  asked.told = 'nothing'
  if (!sent) return
  const body = (sent as Called).body as CommandAnswer
  asked.says = body.says
  if (sent.status === 202) asked.told = 'kept'
  else if (sent.status === 200) asked.told = 'recorded'
  else asked.told = sent.status === 409 ? 'refused' : 'other'
}

/** Looks, as an open screen does when it hears of a change, whether the outcome of what was only kept is shown. */
export async function lookInTab({ site, deliverer }: Omit<TabSettings, 'ledger'>, asked: Asked): Promise<void> {
  const { status, body } = await call(site, deliverer.url(), asked.by, `/api/actions/${asked.ref}`)
  if (status !== 200) return
  const { history, transferredTo } = body as ActionDetail
  asked.confirmed =
    asked.percent === null ? transferredTo !== '' : history.some(({ says }) => says.toLowerCase().includes(`progress: ${asked.percent}%`))
}

interface Called {
  status: number
  body: unknown
}

async function call(site: Site, url: string, by: LocalPerson, path: string, body?: object): Promise<Called> {
  const authorization = `Bearer ${await site.m365.signIn.signTabToken(by)}`
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  const answer = await fetch(url + path, { ...init, headers: { authorization, 'content-type': 'application/json' } })
  return { status: answer.status, body: await answer.json() }
}
