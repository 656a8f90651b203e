import { type QueryClient, useQuery } from '@tanstack/react-query'
import type { Tracker } from '../../bot/api/contract.ts'
import { useApi } from '../session.tsx'

const key = ['tracker']

/** All actions that the person may see. */
export function useTracker() {
  const api = useApi()
  return useQuery({ queryKey: key, queryFn: ({ signal }) => api.get<Tracker>('tracker', signal) })
}

export function refreshTracker(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: key })
}
