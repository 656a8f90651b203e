import { z } from 'zod'
import type { FileStore, StoredFile } from '../actions/store.ts'
import { AppError } from '../errors.ts'
import type { Items } from './items.ts'
import type { LIBRARIES } from './lists.ts'

const driveShape = z.object({ id: z.string() })
const fileShape = z.object({ eTag: z.string() })
const shownShape = z.object({ webUrl: z.url({ protocol: /^https?$/ }) })

/**
 * The files of a library of the site, read as text, written as text or bytes. Faults are AppError, as GraphClient gives them. A write whose
 * answer is lost is settled by reading the file back.
 */
export function createFiles({ items, library = 'Notes' }: { items: Items; library?: (typeof LIBRARIES)[number] }): FileStore {
  const addressOf = createAddresses(items, library)
  const read = async (path: string): Promise<StoredFile | undefined> => {
    const address = await addressOf(path)
    // The eTag first: should the file change in between, a write with it is refused.
    const file = await items.site({ method: 'GET', path: address, accept: [404] })
    if (file.status === 404) return undefined
    const content = await items.site({ method: 'GET', path: `${address}:/content`, as: 'text', accept: [404] })
    if (content.status === 404) return undefined
    return { path, content: typeof content.body === 'string' ? content.body : '', eTag: shaped(fileShape, file.body).eTag }
  }
  return {
    read,
    async webUrl(path) {
      const file = await items.site({ method: 'GET', path: await addressOf(path), accept: [404] })
      return file.status === 404 ? undefined : shaped(shownShape, file.body).webUrl
    },
    async write(path, content, eTag) {
      const address = `${await addressOf(path)}:/content`
      const how = eTag === null ? { query: { '@microsoft.graph.conflictBehavior': 'fail' } } : { ifMatch: eTag }
      // As a Buffer: of any other view the Graph client would send the whole memory behind it.
      const body = typeof content === 'string' ? content : Buffer.from(content)
      const stands = async () => (await read(path))?.content === textOf(content)
      for (let tries = 0; ; tries++) {
        try {
          const answer = await items.site({ method: 'PUT', path: address, body, ...how, accept: [404, 409, 412] })
          if (answer.status < 300) return true
          return eTag === null && tries === 0 ? false : await stands()
        } catch (fault) {
          if (!(fault instanceof AppError) || fault.code !== 'store-unavailable') throw fault
          if (await stands()) return true
          // A new file never takes the place of another, so it may be sent once more.
          if (eTag !== null || tries > 0) throw fault
        }
      }
    },
  }
}

/** The address of a file; the library's drive is looked up once. */
function createAddresses(items: Items, library: string): (path: string) => Promise<string> {
  let drive: Promise<string> | undefined
  return async (path) => {
    drive ??= findDrive(items, library)
    const id = await drive.catch((fault: unknown) => {
      drive = undefined
      throw fault
    })
    return `/drives/${id}/root:/${path.split('/').map(encodeURIComponent).join('/')}`
  }
}

/** What a file of these bytes reads as; enough to know one's own again. */
function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

async function findDrive(items: Items, library: string): Promise<string> {
  const answer = await items.site({ method: 'GET', path: `/lists/${library}/drive` })
  return shaped(driveShape, answer.body).id
}

function shaped<T>(shape: z.ZodType<T>, body: unknown): T {
  const got = shape.safeParse(body)
  if (got.success) return got.data
  throw new AppError('store-unavailable', 'SharePoint answered in a way this service does not know. Please try again.', {
    cause: got.error,
  })
}
