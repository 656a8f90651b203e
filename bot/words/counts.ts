/** "1 action", "3 actions", "no actions". A plural that is more than an "s" is given. */
export function writeCount(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`
  return `${count} ${count === 1 ? one : many}`
}

/** "CC", "CC and DCC", "CC, DCC and ACC"; empty for none. */
export function writeList(parts: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`
}

/** Refs in a row, at most `limit` of them: "AA-2026-001, AA-2026-002 and 3 more"; "none" for none. */
export function writeRefs(refs: readonly string[], limit = 12): string {
  if (refs.length === 0) return 'none'
  if (refs.length <= limit) return refs.join(', ')
  return `${refs.slice(0, limit).join(', ')} and ${refs.length - limit} more`
}

/** The words as a card shows them: a long web address by its host and the name at its end, and cut as `cut` does. */
export function shorten(text: string, most: number): string {
  return cut(text.replace(/\bhttps?:\/\/[^\s<>"]{40,}/gi, writeAddress), most)
}

/** Cuts at a word, with "…", so that the result is at most `most` characters long; line breaks become spaces. */
export function cut(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const start = flat.slice(0, most - 1)
  const space = start.lastIndexOf(' ')
  const kept = space > most / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`
}

/** "force.sharepoint.com/…/plan.pdf". Escapes of other letters than English ones stay as they are. */
function writeAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname } = new URL(address)
  const last = pathname.split('/').findLast((part) => part !== '') ?? ''
  return `${host}/…/${/^(?:[^%]|%[0-7][\da-f])*$/i.test(last) ? decodeURIComponent(last) : last}`
}
