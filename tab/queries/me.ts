import { useQuery } from '@tanstack/react-query'
import type { Me } from '../../bot/api/contract.ts'
import { useApi } from '../session.tsx'

/** Who the person is to the record. */
export function useMe() {
  const api = useApi()
  return useQuery({ queryKey: ['me'], queryFn: ({ signal }) => api.get<Me>('me', signal) })
}
