import { useSyncExternalStore } from 'react'

const query = () => window.matchMedia('(max-width: 959px)')

/** Whether there is room for a list but not for a table. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const watched = query()
      watched.addEventListener('change', changed)
      return () => watched.removeEventListener('change', changed)
    },
    () => query().matches,
  )
}
