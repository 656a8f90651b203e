import type { OfficeCommand } from '../actions/command.ts'
import { type Commands, createCommands } from '../actions/commands.ts'
import { type Office, SERVICE } from '../actions/office.ts'
import { holdersOn } from '../actions/post.ts'
import { createTokenSource } from '../auth/graph-token.ts'
import { type Day, dayAt } from '../calendar/day.ts'
import type { Config } from '../config.ts'
import type { Directory, DirectoryPerson } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { openDirectory } from '../sharepoint/directory.ts'
import { createRecord, openSite } from '../sharepoint/record.ts'
import { sayRefusal } from '../words/refusals.ts'
import { sayPolicyOfficerNamed, sayWhoIsPolicyOfficer } from '../words/set-up.ts'
import { tokenSettings } from './token-settings.ts'

export interface NameOptions {
  /** User principal name or object id. */
  who: string
  /** The person's name, for where the directory may not be asked; `who` is an object id then. */
  name: string | undefined
  /** The machine's own unless told; the appointment begins on its day in London. */
  clock?: () => Date
}

/**
 * Makes somebody policy officer of all boards, so that they can set up the rest, and tells what was done and what to do next. Done already, it
 * changes nothing. Throws AppError `input-unreadable` when it is not clear who is meant, and what the record and the directory throw.
 */
export async function namePolicyOfficer(config: Config, options: NameOptions): Promise<string> {
  const tokens = createTokenSource(tokenSettings(config))
  const person = await findPerson(openDirectory({ tokens, root: config.graphRoot }), options)
  const warn = (words: string) => process.stderr.write(`${words}\n`)
  const record = createRecord({ items: openSite({ tokens, root: config.graphRoot, site: config.site }), alarm: warn })
  await record.open()
  try {
    const { clock = () => new Date() } = options
    const commands = createCommands({ record, clock, onLag: (subject) => warn(`The row of ${subject} is written later.`) })
    return await appoint(commands, record.office(), person, dayAt(clock()))
  } finally {
    record.close()
  }
}

const OBJECT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

async function findPerson(directory: Directory, { who, name }: NameOptions): Promise<DirectoryPerson> {
  const found = await directory.find(who)
  const [person, ...others] = 'people' in found ? found.people : []
  if (person && others.length === 0) return person
  if (name?.trim() && OBJECT_ID.test(who)) return { oid: who.toLowerCase(), name: name.trim(), upn: '', jobTitle: '' }
  const problem = 'problem' in found ? found.problem : others.length > 0 ? 'several' : 'nobody'
  throw new AppError('input-unreadable', sayWhoIsPolicyOfficer(who, problem))
}

async function appoint(commands: Commands, office: Office, person: DirectoryPerson, today: Day): Promise<string> {
  const { oid, name, upn } = person
  const posts = [...office.posts.values()].filter((p) => p.grants.some((g) => g.role === 'policy-officer' && g.board === '*'))
  const held = posts.find((p) => holdersOn(p, today).some((h) => h.oid === oid && h.capacity !== 'staff-officer'))
  if (held) return sayPolicyOfficerNamed({ name, post: held.ref, before: true })
  const post = posts[0]?.ref ?? POST
  if (posts.length === 0) await give(commands, makePost(office), `setup:${POST}`)
  const appointment = { kind: 'appoint', post, oid, name, upn, capacity: 'holder', from: today, to: null } as const
  await give(commands, appointment, `setup:${post}:${oid}:${today}`)
  return sayPolicyOfficerNamed({ name, post, before: false })
}

const POST = 'POLICY'

function makePost({ posts }: Office): OfficeCommand {
  const known = posts.get(POST)
  const { title, organisation, grants } = known ?? { title: 'Policy officer', organisation: 'opcc' as const, grants: [] }
  return { kind: 'make-post', post: POST, title, organisation, grants: [...grants, { role: 'policy-officer', board: '*' }] }
}

async function give(commands: Commands, command: OfficeCommand, requestId: string): Promise<void> {
  const outcome = await commands.submit({ command, requestId, byOid: SERVICE.oid, route: 'sharepoint', words: '' })
  if (!outcome.ok) throw new AppError('input-unreadable', sayRefusal(outcome.refusal))
}
