import { useSyncExternalStore } from 'react'

/** The ref in the address (`#/AA-2026-001`); empty on the tracker itself. */
export function useRouteRef(): string {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed)
      return () => window.removeEventListener('hashchange', changed)
    },
    () => refIn(window.location.hash),
  )
}

export function refIn(hash: string): string {
  return /^#\/([A-Za-z0-9-]+)$/.exec(hash)?.[1] ?? ''
}

export function addressOf(ref: string): string {
  return ref === '' ? '#/' : `#/${ref}`
}

export function openRoute(ref: string): void {
  window.location.hash = addressOf(ref)
}

/** The address of the screen on which a tracker is brought in; with an id, of one import. */
export function importAddress(id = ''): string {
  return id === '' ? '#/import' : `#/import-${id}`
}

/** The import that an address names: empty on the screen itself, undefined where the address is another's. */
export function importIn(ref: string): string | undefined {
  return /^import(?:-([0-9a-f]+))?$/.exec(ref)?.[1] ?? (ref === 'import' ? '' : undefined)
}

/** The screen on which the office is seen and set up. */
export const OFFICE = 'office'

/** The screen that tells whom to ring. */
export const RING_LIST = 'ring-list'

/** The address of the page of a post, to be printed. */
export function pageAddress(post: string): string {
  return `#/page-${post}`
}

/** The post whose page an address names; undefined where the address is another's. */
export function pagePostIn(ref: string): string | undefined {
  return /^page-([A-Z][A-Z0-9-]*)$/.exec(ref)?.[1]
}

/** The screen of the meetings whose notes one writes. */
export const MEETINGS = 'meetings'

/** The address of what goes into the notes of a meeting. */
export function meetingNotesAddress(meeting: string): string {
  return `#/meetings-${meeting}`
}

/** The meeting whose notes an address names; undefined where the address is another's. */
export function notesMeetingIn(ref: string): string | undefined {
  return /^meetings-([A-Z]+-M\d{4}-\d+)$/.exec(ref)?.[1]
}

/** The screen on which notes are brought in. */
export const NOTES = 'notes'

/** The address of the screen on which what was read from notes is confirmed. */
export function notesAddress(id: string): string {
  return `#/notes-${id}`
}

/** The notes that an address names; undefined where the address is another's. */
export function notesIn(ref: string): string | undefined {
  return /^notes-([0-9a-f]{16})$/.exec(ref)?.[1]
}
