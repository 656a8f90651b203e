import type { LibraryFile } from './files.ts'
import type { List } from './lists.ts'
import type { Site } from './shapes.ts'

export function driveId(site: Site, library: List): string {
  return `b!${Buffer.from(`${site.id},${library.id}`).toString('base64url')}`
}

export function driveShape(site: Site, library: List) {
  return {
    createdDateTime: library.created,
    description: library.description,
    id: driveId(site, library),
    lastModifiedDateTime: library.modified,
    name: library.title,
    webUrl: `${site.webUrl}/${encodeURIComponent(library.name)}`,
    driveType: 'documentLibrary',
  }
}

/** On files the braces are there and the letters are large, as live answers have it; clients treat it as opaque. */
export function fileTag(file: LibraryFile): string {
  return `"{${file.guid.toUpperCase()}},${file.version}"`
}

export function fileShape(site: Site, library: List, file: LibraryFile) {
  const parts = file.path.split('/')
  const folder = parts.slice(0, -1).join('/')
  return {
    '@odata.etag': fileTag(file),
    createdDateTime: file.created,
    eTag: fileTag(file),
    cTag: `"c:{${file.guid.toUpperCase()}},${file.version}"`,
    id: `01${file.guid.replaceAll('-', '').toUpperCase()}`,
    lastModifiedDateTime: file.modified,
    name: parts.at(-1),
    webUrl: `${site.viewUrl}/${encodeURIComponent(library.name)}/${parts.map(encodeURIComponent).join('/')}`,
    size: file.content.length,
    parentReference: {
      driveType: 'documentLibrary',
      driveId: driveId(site, library),
      path: `/drives/${driveId(site, library)}/root:${folder && `/${folder}`}`,
    },
    file: { mimeType: file.mimeType },
  }
}
