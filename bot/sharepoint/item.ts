import { z } from 'zod'
import { AppError } from '../errors.ts'

/** A row as SharePoint gives it: its id (a number as text), its eTag (opaque) and the values of its columns. */
export interface Item {
  id: string
  eTag: string
  fields: Record<string, unknown>
  editor: Editor
}

/** Who wrote a row last. Parts that the service does not tell are empty. */
interface Editor {
  /** A person did, and no application. */
  byHand: boolean
  oid: string
  name: string
  /** UTC, ISO 8601. */
  at: string
}

/** This service, after a write of its own. */
export const OURSELVES: Editor = { byHand: false, oid: '', name: '', at: '' }

export const pageShape = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
})

const identityShape = z.object({ id: z.string().nullish(), displayName: z.string().nullish() })

const itemShape = z.object({
  id: z.string(),
  eTag: z.string().optional(),
  '@odata.etag': z.string().optional(),
  lastModifiedDateTime: z.string().default(''),
  lastModifiedBy: z.object({ user: identityShape.nullish(), application: identityShape.nullish() }).nullish(),
  fields: z.record(z.string(), z.unknown()).default({}),
})

export function itemOf(body: unknown): Item {
  const { id, eTag, fields, lastModifiedBy, lastModifiedDateTime: at, ...rest } = read(itemShape, body)
  const user = lastModifiedBy?.user
  // An application shows beside a user without an id, "SharePoint App" (graph-sharepoint facts, section 2.4).
  const byHand = !lastModifiedBy?.application && (!user || Boolean(user.id))
  return { id, eTag: eTag ?? rest['@odata.etag'] ?? '', fields, editor: { byHand, oid: user?.id ?? '', name: user?.displayName ?? '', at } }
}

/** Throws AppError `store-unavailable` when an answer has another shape. */
export function read<T>(shape: z.ZodType<T>, body: unknown): T {
  const got = shape.safeParse(body)
  if (got.success) return got.data
  throw new AppError('store-unavailable', 'SharePoint answered in a way this service does not know. Please try again.', {
    cause: got.error,
  })
}
