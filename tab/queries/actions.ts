import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActionDetail, CommandAnswer, CommandRequest } from '../../bot/api/contract.ts'
import { isApiFault } from '../api.ts'
import { useApi } from '../session.tsx'
import { createPressKeys } from './press-keys.ts'
import { refreshTracker } from './tracker.ts'

const keyOf = (ref: string) => ['action', ref]

/** One action with its history. */
export function useAction(ref: string) {
  const api = useApi()
  return useQuery({
    queryKey: keyOf(ref),
    queryFn: ({ signal }) => api.get<ActionDetail>(`actions/${encodeURIComponent(ref)}`, signal),
  })
}

export function refreshAction(client: QueryClient, ref: string): Promise<void> {
  return client.invalidateQueries({ queryKey: keyOf(ref) })
}

/**
 * Gives a command. One key a press: a press whose answer was lost is sent again under the same key, so it can't be recorded twice.
 * A refusal is an answer (`ok: false`), not a failure.
 */
export function useCommand(ref: string) {
  const api = useApi()
  const client = useQueryClient()
  const [keys] = useState(() => createPressKeys(() => crypto.randomUUID()))
  return useMutation({
    mutationFn: async (press: Omit<CommandRequest, 'requestId'>): Promise<CommandAnswer> => {
      const answer = await api.command(ref, { ...press, requestId: keys.keyFor(press) })
      keys.settle(press)
      return answer
    },
    retry: (count, fault) => isApiFault(fault) && fault.passes && count < 2,
    onSuccess: async (answer) => {
      if (answer.detail) client.setQueryData(keyOf(ref), answer.detail)
      await Promise.all([refreshAction(client, ref), refreshTracker(client)])
    },
  })
}
