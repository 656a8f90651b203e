import { action, PEOPLE } from '../flows/office.ts'
import { startSite } from '../flows/site.ts'
import { figures } from './figures.ts'

const TURNS = 30

/** From the moment an owner sends words in chat: until they are answered, and until an open tab hears of the change. Milliseconds. */
export async function live(): Promise<object> {
  await using site = await startSite({ actions: [action('CC to share the call handling plan')] })
  const token = await site.m365.signIn.signTabToken(PEOPLE.chair)
  const events = await fetch(`${site.url}/api/events`, { headers: { authorization: `Bearer ${token}` } })
  const heard: number[] = []
  void listen(events, () => heard.push(performance.now()))
  const answered: number[] = []
  const seen: number[] = []
  for (let turn = 1; turn <= TURNS; turn++) {
    const from = performance.now()
    await site.teams.say(PEOPLE.owner, `AA-2026-001 ${turn}% done`)
    answered.push(performance.now() - from)
    while ((heard[turn - 1] ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    seen.push((heard[turn - 1] ?? 0) - from)
  }
  return { unit: 'ms', answered: figures(answered), seenInTab: figures(seen) }
}

async function listen(events: Response, hear: () => void): Promise<void> {
  const decoder = new TextDecoder()
  for await (const part of events.body ?? []) {
    for (const _change of decoder.decode(part).matchAll(/^event: change$/gm)) hear()
  }
}
