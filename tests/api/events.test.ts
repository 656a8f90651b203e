import { describe, expect, test } from 'vitest'
import type { Problem } from '../../bot/api/contract.ts'
import { type ApiSite, startApiSite } from '../support/api-site.ts'
import { people } from '../support/small-office.ts'

interface Stream {
  response: Response
  /** Reads on until the text of the stream holds this. */
  until(words: string): Promise<string>
  toTheEnd(): Promise<string>
}

/** The machine's time, as the first event of a stream bears it. */
const AT = '2026-03-02T10:00:00.000Z'
const now = () => new Date(AT)
const BEGIN = `: open\n\nid: ${AT}\nevent: reset\ndata: {}\n\n`

async function openStream(site: ApiSite, oid: string, seconds?: number): Promise<Stream> {
  const response = await fetch(`${site.address}/api/events`, { headers: { authorization: await site.bearer(oid, seconds) } })
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let heard = ''
  const readUntil = async (enough: () => boolean) => {
    while (!enough()) {
      const { value, done } = await reader.read()
      if (done) return heard
      heard += decoder.decode(value, { stream: true })
    }
    return heard
  }
  return { response, until: (words) => readUntil(() => heard.includes(words)), toTheEnd: () => readUntil(() => false) }
}

describe('an open stream', () => {
  test('tells a change at once, with the ref and the number of the update and nothing else', async () => {
    await using site = await startApiSite({ now })
    const ref = await site.raise({ wording: 'Share the plan.' })
    const stream = await openStream(site, people.chair.oid)
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    await site.does(people.chief.oid, { kind: 'report-done', ref }, 'It is done.')
    expect(await stream.until('change')).toBe(`${BEGIN}id: ${AT}\nevent: change\ndata: {"ref":"${ref}","seq":2}\n\n`)
  })

  test('tells only what its reader may see, as their posts stand at that moment', async () => {
    await using site = await startApiSite({ now })
    const hidden = await site.raise({ wording: 'Settle the rota.', lane: 'force' })
    const seen = await site.raise({ wording: 'Share the plan.' })
    const chair = await openStream(site, people.chair.oid)
    const stranger = await openStream(site, people.stranger.oid)
    const appoint = {
      kind: 'appoint',
      post: 'FLO',
      name: 'Max Elder',
      upn: 'max@example.test',
      capacity: 'stand-in',
      from: '2026-01-01',
      to: null,
    } as const
    await site.does(people.chief.oid, { kind: 'report-no-change', ref: hidden })
    await site.does(people.chief.oid, { kind: 'report-no-change', ref: seen })
    await site.does(people.policyOfficer.oid, { ...appoint, oid: people.stranger.oid })
    await site.does(people.chief.oid, { kind: 'report-progress', ref: seen, percent: 20 })
    expect(await chair.until('"seq":3')).not.toContain(hidden)
    expect(await stranger.until('"seq":3')).toBe(
      `${BEGIN}id: ${AT}\nevent: office\ndata: {}\n\nid: ${AT}\nevent: change\ndata: {"ref":"${seen}","seq":3}\n\n`,
    )
  })

  test('beats so that no proxy takes it for dead', async () => {
    await using site = await startApiSite({ now, limits: { beatMilliseconds: 20 } })
    const stream = await openStream(site, people.chair.oid)
    const beat = `id: ${AT}\n: beat\n\n`
    expect(await stream.until(beat + beat)).toContain(BEGIN + beat)
  })

  test('ends when the token does', async () => {
    await using site = await startApiSite({ now })
    const stream = await openStream(site, people.chair.oid, 1)
    expect(await stream.toTheEnd()).toBe(BEGIN)
  })

  test('ends when the service closes, so that a stop is not held up', async () => {
    const site = await startApiSite({ now })
    const stream = await openStream(site, people.chair.oid)
    await stream.until('open')
    await site[Symbol.asyncDispose]()
    expect(await stream.toTheEnd()).toBe(BEGIN)
  })
})

test('one person may open so many streams and no more; another person still can', async () => {
  await using site = await startApiSite({ limits: { streamsPerPerson: 2 } })
  await openStream(site, people.chair.oid)
  await openStream(site, people.chair.oid)
  const third = await fetch(`${site.address}/api/events`, { headers: { authorization: await site.bearer(people.chair.oid) } })
  expect([third.status, ((await third.json()) as Problem).code]).toEqual([429, 'too-many-windows'])
  expect((await openStream(site, people.chief.oid)).response.status).toBe(200)
})
