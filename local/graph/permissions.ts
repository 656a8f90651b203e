import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { invalid, type Refused } from './answers.ts'

/** What an application was granted on the site, or on one list. */
export interface Permission {
  id: string
  app: string
  name: string
  roles: string[]
}

/** `list` is a list's number, or `THE_SITE`. */
export interface Permissions {
  all(list: number): Permission[]
  get(list: number, id: string): Permission | undefined
  /** An application has one permission a place: a second grant takes the place of the first. */
  save(list: number, permission: Permission): Permission
  remove(list: number, permission: Permission): void
}

export const THE_SITE = 0

/** Roles by which an application may grant on lists of its site (graph-sharepoint facts, section 6). */
export const GRANTING_ROLES = ['owner', 'fullcontrol']

export function createPermissions(db: DatabaseSync): Permissions {
  return {
    all: (list) => db.prepare('SELECT * FROM permissions WHERE list = ? ORDER BY rowid').all(list).map(readStored),
    get(list, id) {
      const row = db.prepare('SELECT * FROM permissions WHERE list = ? AND id = ?').get(list, id)
      return row && readStored(row)
    },
    save(list, permission) {
      const { id, app, name, roles } = permission
      db.prepare(
        `INSERT INTO permissions (list, id, app, name, roles) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (list, id) DO UPDATE SET name = excluded.name, roles = excluded.roles`,
      ).run(list, id, app, name, JSON.stringify(roles))
      return permission
    },
    remove: (list, { id }) => db.prepare('DELETE FROM permissions WHERE list = ? AND id = ?').run(list, id),
  }
}

/**
 * A posted permission: one application, and the role read or write. Higher roles are taken by a change only, as reported
 * (graph-sharepoint facts, section 6).
 */
export function readGrant(input: Record<string, unknown>, tenantId: string): Permission | Refused {
  const roles = readRoles(input, ['read', 'write'])
  if ('refused' in roles) return roles
  const { grantedToIdentities, grantedTo } = GRANTED.safeParse(input).data ?? {}
  const [identity, ...others] = grantedToIdentities ?? (Array.isArray(grantedTo) ? grantedTo : [grantedTo])
  if (identity === undefined || others.length > 0) return { refused: invalid('A permission is granted to exactly one application.') }
  const { id: app, displayName: name } = identity.application
  return { id: Buffer.from(`i:0i.t|ms.sp.ext|${app}@${tenantId}`).toString('base64url'), app, name, roles: roles.roles }
}

/** The permission after a change of its roles. */
export function readNewRoles(input: Record<string, unknown>, permission: Permission): Permission | Refused {
  const roles = readRoles(input, ['read', 'write', ...GRANTING_ROLES])
  return 'refused' in roles ? roles : { ...permission, roles: roles.roles }
}

const IDENTITY = z.object({ application: z.object({ id: z.string().min(1), displayName: z.string().default('') }) })
/** Pages show both forms: a list of identities under either name, or one. */
const GRANTED = z.object({
  grantedToIdentities: z.array(IDENTITY).optional(),
  grantedTo: z.union([IDENTITY, z.array(IDENTITY)]).optional(),
})

function readRoles({ roles }: Record<string, unknown>, allowed: string[]): { roles: string[] } | Refused {
  const wanted = z.array(z.string()).min(1).safeParse(roles).data
  if (wanted === undefined) return { refused: invalid('The roles of the permission are missing.') }
  return wanted.every((role) => allowed.includes(role)) ? { roles: wanted } : { refused: invalid('Invalid value for role') }
}

function readStored({ id, app, name, roles }: Record<string, unknown>): Permission {
  return { id: String(id), app: String(app), name: String(name), roles: JSON.parse(String(roles)) as string[] }
}
