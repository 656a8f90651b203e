/**
 * The address of one screen of the tab: behind a deep link of Teams as its sub-entity, else as the part after `#`. Undefined where no address
 * of the tab is set. (teams-platform facts, 5.13)
 */
export function linkToScreen(trackerUrl: string | undefined, screen: string): string | undefined {
  if (!trackerUrl) return undefined
  const url = new URL(trackerUrl)
  if (url.pathname.startsWith('/l/entity/')) url.searchParams.set('context', JSON.stringify({ subEntityId: screen }))
  else url.hash = `/${screen}`
  return url.href
}
