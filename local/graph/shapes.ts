import type { Column } from './columns.ts'
import type { List } from './lists.ts'
import type { Identity, Row } from './rows.ts'
import { type Fields, isLookup } from './values.ts'

/** The one site of the stand-in. `webUrl` is what its pages' addresses begin with; `root` ends in `/v1.0`. */
export interface Site {
  id: string
  host: string
  path: string
  webUrl: string
  /** Where people look at its lists and open its files on this machine. */
  viewUrl: string
  root: string
  created: string
}

export function siteShape(site: Site) {
  return {
    '@odata.context': `${site.root}/$metadata#sites/$entity`,
    createdDateTime: site.created,
    id: site.id,
    lastModifiedDateTime: site.created,
    name: site.path.split('/').at(-1),
    webUrl: site.webUrl,
    displayName: 'Actions Arising',
    root: {},
    siteCollection: { hostname: site.host },
  }
}

export function listTag(list: List): string {
  return `"${list.id},${list.version}"`
}

export function listShape(site: Site, list: List) {
  return {
    '@odata.etag': listTag(list),
    createdDateTime: list.created,
    description: list.description,
    eTag: listTag(list),
    id: list.id,
    lastModifiedDateTime: list.modified,
    name: list.name,
    webUrl: `${site.webUrl}/${list.template === 'documentLibrary' ? '' : 'Lists/'}${encodeURIComponent(list.name)}`,
    displayName: list.title,
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  }
}

export function columnShape(column: Column) {
  return { ...column.definition, id: column.id }
}

export function rowTag(row: Row): string {
  return `"${row.guid},${row.version}"`
}

/** A listItem; `fields` only when it was asked for. */
export function itemShape(site: Site, list: List, row: Row, fields: Fields | undefined) {
  return {
    '@odata.etag': rowTag(row),
    createdDateTime: row.created,
    eTag: rowTag(row),
    id: String(row.id),
    lastModifiedDateTime: row.modified,
    webUrl: `${site.webUrl}/Lists/${encodeURIComponent(list.name)}/${row.id}_.000`,
    createdBy: identityShape(row.author),
    lastModifiedBy: identityShape(row.editor),
    parentReference: { id: list.id, siteId: site.id },
    contentType: { id: '0x0100', name: 'Item' },
    ...(fields === undefined
      ? {}
      : {
          'fields@odata.context': `${site.root}/$metadata#sites('${site.id}')/lists('${list.id}')/items('${row.id}')/fields/$entity`,
          fields,
        }),
  }
}

/** Column values with the system fields that come along unasked; with a selection, those columns alone. */
export function fieldsShape(list: List, row: Row, select: string[] | undefined): Fields {
  const all: Fields = { ...row.fields, ...systemFields(row) }
  const tag = { '@odata.etag': rowTag(row) }
  if (select === undefined) {
    const hidden = new Set(list.columns.filter((c) => c.hidden).map((c) => c.name))
    return { ...tag, ...Object.fromEntries(Object.entries(all).filter(([name]) => !hidden.has(name))) }
  }
  return { ...tag, ...Object.fromEntries(select.filter((name) => name in all).map((name) => [name, all[name]])) }
}

/** How many lookup columns a reading of these fields joins; twelve is the most. */
export function lookupsRead(list: List, select: string[] | undefined): number {
  const lookups = list.columns.filter(isLookup)
  return select === undefined
    ? lookups.length
    : lookups.filter((c) => select.some((name) => name.replace(/LookupId$/, '') === c.name)).length
}

/** What an application's rows bear as author (graph-sharepoint facts, section 2.4). */
export function identityShape(by: Identity) {
  if (by.kind === 'person') return { user: { id: by.id, displayName: by.name } }
  return { application: { id: by.id, displayName: by.name }, user: { displayName: 'SharePoint App' } }
}

/** Ids among the system fields are strings, in every recorded answer. */
function systemFields(row: Row): Fields {
  const app = (by: Identity) => (by.kind === 'app' ? '9' : undefined)
  return {
    id: String(row.id),
    ContentType: 'Item',
    Created: row.created,
    Modified: row.modified,
    AuthorLookupId: row.author.kind === 'app' ? '1073741822' : '12',
    EditorLookupId: row.editor.kind === 'app' ? '1073741822' : '12',
    ...(app(row.author) ? { AppAuthorLookupId: app(row.author) } : {}),
    ...(app(row.editor) ? { AppEditorLookupId: app(row.editor) } : {}),
    _UIVersionString: `${row.version}.0`,
    Attachments: false,
    Edit: '',
    ...(row.fields.Title === undefined ? {} : { LinkTitleNoMenu: row.fields.Title, LinkTitle: row.fields.Title }),
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
  }
}
