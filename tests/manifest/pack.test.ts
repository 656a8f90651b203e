import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readInvoke } from '../../bot/teams/read-invoke.ts'
import { readTyped } from '../../bot/teams/typed.ts'
import { checkManifest, fillManifest, type PackSettings, packApp, packSettings } from '../../manifest/pack.ts'

const settings: PackSettings = {
  TEAMS_APP_ID: '7b1d0c6e-0000-4000-8000-000000000001',
  BOT_APP_ID: '7b1d0c6e-0000-4000-8000-000000000002',
  DOMAIN: 'actions.office.example',
  VERSION: '1.2.3',
  ORGANISATION: 'Office of the "PCC"',
  WEBSITE: 'https://office.example/',
  PRIVACY: 'https://office.example/privacy',
  TERMS: 'https://office.example/terms',
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the app package', () => {
  test('holds the filled manifest and both icons in the sizes that Teams wants', async () => {
    const files = unzipSync(await readFile(await packApp(settings, folder)))
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png'])
    expect(sizeOf(files['color.png']!)).toEqual([192, 192])
    expect(sizeOf(files['outline.png']!)).toEqual([32, 32])
    expect(JSON.parse(strFromU8(files['manifest.json']!))).toMatchObject({
      id: settings.TEAMS_APP_ID,
      version: '1.2.3',
      developer: { name: 'Office of the "PCC"' },
      bots: [{ botId: settings.BOT_APP_ID, scopes: ['personal', 'team', 'groupChat'] }],
      staticTabs: [{ contentUrl: 'https://actions.office.example/', scopes: ['personal'] }],
      webApplicationInfo: { resource: `api://actions.office.example/botid-${settings.BOT_APP_ID}` },
    })
  })

  test('is sound by the schema of the version it names, the newest that the schema package carries', async () => {
    expect(await checkManifest(await fillManifest(settings))).toEqual([])
  })

  test.each([
    ['an unknown property', { surprise: true }],
    ['a name over 30 characters', { name: { short: 'x'.repeat(31) } }],
    ['a colour that is none', { accentColor: 'blue' }],
    ['a bot scope that is none', { bots: [{ botId: settings.BOT_APP_ID, scopes: ['everywhere'] }] }],
  ])('with %s is found unsound', async (_what, change) => {
    const manifest = { ...((await fillManifest(settings)) as object), ...change }
    expect(await checkManifest(manifest)).not.toEqual([])
  })

  test('is not written when the schema objects', async () => {
    await expect(packApp({ ...settings, ORGANISATION: 'x'.repeat(33), VERSION: '9.9.9' }, folder)).rejects.toThrow('/developer/name')
    await expect(readFile(join(folder, 'actions-arising-9.9.9.zip'))).rejects.toThrow('ENOENT')
  })
})

test.each([
  ['TEAMS_APP_ID', 'not-a-guid'],
  ['DOMAIN', 'https://actions.office.example'],
  ['VERSION', '1.0'],
  ['ORGANISATION', ''],
  ['PRIVACY', 'http://office.example/privacy'],
])('the setting %s refuses %s', (name, value) => {
  expect(packSettings.safeParse({ ...settings, [name]: value }).success).toBe(false)
})

test('every command that the manifest offers is one that the bot knows, in whatever letter case', async () => {
  const { bots } = (await fillManifest(settings)) as { bots: { commandLists: { commands: { title: string }[] }[] }[] }
  const titles = bots.flatMap((bot) => bot.commandLists.flatMap((list) => list.commands.map((command) => command.title)))
  expect(titles.length).toBeGreaterThan(5)
  for (const title of titles) {
    const { kind } = readTyped(title)
    expect({ title, kind }).not.toEqual({ title, kind: 'reply' })
    const cases = [title.toUpperCase(), `${title.charAt(0).toUpperCase()}${title.slice(1)}`, ` ${title}. `]
    expect(cases.map((typed) => readTyped(typed).kind)).toEqual(cases.map(() => kind))
  }
})

test('the message extension offers what the bot answers, and shows links to the tab alone', async () => {
  const { composeExtensions } = (await fillManifest(settings)) as {
    composeExtensions: {
      botId: string
      commands: { id: string; type: string; context: string[]; fetchTask?: boolean }[]
      messageHandlers: object[]
    }[]
  }
  const [extension] = composeExtensions
  expect(extension?.botId).toBe(settings.BOT_APP_ID)
  expect(extension?.commands).toMatchObject([
    { id: 'make-action', type: 'action', context: ['message'], fetchTask: true },
    { id: 'find-action', type: 'query', context: ['compose', 'commandBox'] },
  ])
  expect(extension?.messageHandlers).toEqual([{ type: 'link', value: { domains: [settings.DOMAIN] } }])
  const conversation = { id: '19:a' } as never
  for (const { id, type } of extension?.commands ?? []) {
    const value = { commandId: id, messagePayload: { id: '1' } }
    const name = type === 'action' ? 'composeExtension/fetchTask' : 'composeExtension/query'
    expect({ id, kind: readInvoke({ name, value, conversation }, '2026-11-20').kind }).not.toEqual({ id, kind: 'unknown' })
  }
})

/** Width and height stand in the header of every PNG. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}
