import { created, type GraphAnswer, invalid, nameTaken, noContent, notFound, ok, staleTag } from './answers.ts'
import { driveId, driveShape, fileShape, fileTag } from './drive-shapes.ts'
import type { LibraryFile } from './files.ts'
import type { List } from './lists.ts'
import { type GraphRequest, matches } from './request.ts'
import { listRoute, type Parts, type Route, siteRoute } from './routes.ts'

/** Document libraries as drives: the drive of a list, and files by path. */
export function driveRoutes(parts: Parts): Route[] {
  const libraries = () => parts.lists.all().filter((list) => list.template === 'documentLibrary')
  return [
    listRoute(parts, {
      method: 'GET',
      path: '/drive',
      kind: 'get drive',
      units: 1,
      handle: (_request, list) => (list.template === 'documentLibrary' ? ok(driveShape(parts.site, list)) : notFound()),
    }),
    siteRoute(parts.site, {
      method: 'GET',
      path: '/drives',
      kind: 'list drives',
      units: 2,
      handle: () =>
        ok({ '@odata.context': `${parts.site.root}/$metadata#drives`, value: libraries().map((l) => driveShape(parts.site, l)) }),
    }),
    ...fileRoutes(parts),
    ...contentRoutes(parts),
  ]
}

function fileRoutes(parts: Parts): Route[] {
  const { files, site } = parts
  return [
    {
      method: 'GET',
      path: /^\/v1\.0\/drives\/([^/]+)\/root(?::\/([^:]+):)?\/children$/,
      kind: 'list files',
      units: 2,
      handle: (_request, [drive, folder]) =>
        withLibrary(parts, drive, (library) => {
          const within = folder ? `${folder.toLowerCase()}/` : ''
          const value = files
            .all(library)
            .filter(({ path }) => path.toLowerCase().startsWith(within) && !path.slice(within.length).includes('/'))
          return ok({ value: value.map((file) => fileShape(site, library, file)) })
        }),
    },
    {
      method: 'GET',
      path: /^\/v1\.0\/drives\/([^/]+)\/root:\/([^:]+):?$/,
      kind: 'get file',
      units: 1,
      handle: (_request, [drive, path]) => withFile(parts, { drive, path }, (library, file) => ok(fileShape(site, library, file))),
    },
    {
      method: 'DELETE',
      path: /^\/v1\.0\/drives\/([^/]+)\/root:\/([^:]+):?$/,
      kind: 'delete file',
      units: 2,
      handle: (request, [drive, path]) =>
        withFile(parts, { drive, path }, (library, file) => {
          if (!matches(request, fileTag(file))) return staleTag()
          files.remove(library, file)
          return noContent
        }),
    },
  ]
}

function contentRoutes(parts: Parts): Route[] {
  return [
    {
      method: 'PUT',
      path: /^\/v1\.0\/drives\/([^/]+)\/root:\/([^:]+):\/content$/,
      kind: 'upload',
      units: 2,
      handle: (request, [drive, path]) => withLibrary(parts, drive, (library) => upload(parts, request, library, path ?? '')),
    },
    {
      method: 'GET',
      path: /^\/v1\.0\/drives\/([^/]+)\/root:\/([^:]+):\/content$/,
      kind: 'get content',
      units: 1,
      // Graph answers with the address of the file's bytes, good for a short while and without a token.
      handle: (_request, [drive, path]) =>
        withFile(parts, { drive, path }, (library, file) => {
          const path = parts.downloads.offer(() => parts.files.byGuid(library, file.guid))
          return { status: 302, headers: { Location: `${new URL(parts.site.root).origin}${path}` } }
        }),
    },
    {
      method: 'GET',
      path: /^\/download\/([\w-]+)$/,
      kind: 'download',
      units: 0,
      handle(_request, [ticket]) {
        const file = parts.downloads.find(ticket ?? '')
        return file ? { status: 200, raw: file.content, headers: { 'Content-Type': file.mimeType } } : notFound()
      },
    },
  ]
}

/** `conflictBehavior=fail` refuses a file that is there; If-Match refuses one that has changed since, or is gone. */
function upload({ files, site }: Parts, request: GraphRequest, library: List, path: string): GraphAnswer {
  if (path.split('/').some((part) => part.trim() === '' || /["*:<>?\\|]/.test(part))) return invalid('The provided name is not valid.')
  const before = files.get(library, path)
  const behaviour = request.query.get('@microsoft.graph.conflictBehavior')
  if (before && behaviour === 'fail') return nameTaken()
  const stale = before ? !matches(request, fileTag(before)) : request.headers['if-match'] !== undefined
  if (stale) return staleTag()
  const mimeType = request.headers['content-type'] ?? 'application/octet-stream'
  const shape = fileShape(site, library, files.put(library, path, { mimeType, content: request.body }))
  return before ? ok(shape) : created(shape)
}

function withLibrary({ lists, site }: Parts, drive: string | undefined, use: (library: List) => GraphAnswer): GraphAnswer {
  const library = lists.all().find((list) => list.template === 'documentLibrary' && driveId(site, list) === drive)
  return library ? use(library) : notFound()
}

type Place = { drive: string | undefined; path: string | undefined }

function withFile(parts: Parts, { drive, path }: Place, use: (library: List, file: LibraryFile) => GraphAnswer): GraphAnswer {
  return withLibrary(parts, drive, (library) => {
    const file = parts.files.get(library, path ?? '')
    return file ? use(library, file) : notFound()
  })
}
