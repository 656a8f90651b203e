/** The address of one action in the tab: a deep link into Teams carries the ref as its sub-page, the tab itself in its fragment (teams-platform facts, 5.13). */
export function linkToAction(trackerUrl: string | undefined, ref: string): string | undefined {
  if (!trackerUrl) return undefined
  const url = new URL(trackerUrl)
  if (url.pathname.startsWith('/l/entity/')) url.searchParams.set('context', JSON.stringify({ subEntityId: ref }))
  else url.hash = `/${ref}`
  return url.href
}
