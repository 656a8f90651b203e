import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { zipSync } from 'fflate'
import { z } from 'zod'

const guid = z.guid()

/** What differs from one installation to the next. Unknown names are refused. */
export const packSettings = z.strictObject({
  /** Id of the package in Teams; not the bot's. */
  TEAMS_APP_ID: guid,
  BOT_APP_ID: guid,
  /** Host of the service, without scheme; with a port where it has one. */
  DOMAIN: z.string().regex(/^[a-z0-9.-]+(:\d+)?$/, 'a host such as actions.office.example'),
  VERSION: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as 1.0.0'),
  ORGANISATION: z.string().min(1).max(32),
  WEBSITE: z.url({ protocol: /^https$/ }),
  PRIVACY: z.url({ protocol: /^https$/ }),
  TERMS: z.url({ protocol: /^https$/ }),
})

export type PackSettings = z.infer<typeof packSettings>

/** Fills the template. @throws Error that names the variables which the settings leave open. */
export async function fillManifest(settings: PackSettings): Promise<unknown> {
  const template = await readFile(new URL('template.json', import.meta.url), 'utf8')
  const values = new Map<string, string>(Object.entries(settings))
  const open = new Set<string>()
  const filled = template.replace(/\$\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values.get(name)
    if (value === undefined) open.add(name)
    // Inside a JSON string: quotes and backslashes of a value must not end it.
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1)
  })
  if (open.size > 0) throw new Error(`The manifest needs ${[...open].join(', ')}.`)
  return JSON.parse(filled) as unknown
}

/**
 * Complaints of Microsoft's own schema of the version that the manifest names; empty when it is sound.
 * The schema comes with `@microsoft/app-manifest`; it is draft-04 and read by path, because the package itself does not load.
 */
export async function checkManifest(manifest: unknown): Promise<string[]> {
  const version = z.looseObject({ manifestVersion: z.string().regex(/^\d+\.\d+$/) }).safeParse(manifest)
  if (!version.success) return ['manifestVersion is missing']
  const root = dirname(fileURLToPath(import.meta.resolve('@microsoft/app-manifest/package.json')))
  const file = join(root, 'build', 'json-schemas', 'teams', `v${version.data.manifestVersion}`, 'MicrosoftTeams.schema.json')
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(await readFile(file, 'utf8')))
  if (validate(manifest)) return []
  return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''} ${JSON.stringify(error.params)}`)
}

/** Fills, checks and zips the app package. @throws Error that lists what the schema objects to; nothing is written then. */
export async function packApp(settings: PackSettings, folder: string): Promise<string> {
  const manifest = await fillManifest(settings)
  const complaints = await checkManifest(manifest)
  if (complaints.length > 0) throw new Error(`The manifest is not sound:\n${complaints.join('\n')}`)
  const zip = zipSync({
    'manifest.json': new TextEncoder().encode(JSON.stringify(manifest, null, 2)),
    'color.png': await readFile(new URL('icons/color.png', import.meta.url)),
    'outline.png': await readFile(new URL('icons/outline.png', import.meta.url)),
  })
  await mkdir(folder, { recursive: true })
  const path = join(folder, `actions-arising-${settings.VERSION}.zip`)
  await writeFile(path, zip)
  return path
}

async function packFromFile(settingsFile: string | undefined): Promise<void> {
  if (settingsFile === undefined) throw new Error('Name the file with the settings: npm run pack-app -- settings.json')
  const settings = packSettings.parse(JSON.parse(await readFile(settingsFile, 'utf8')))
  console.log(await packApp(settings, '.local'))
}

if (import.meta.main) await packFromFile(process.argv[2])
