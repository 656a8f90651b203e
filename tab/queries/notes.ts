import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NotesAnswer, NotesRequest, NotesTaken, NotesToConfirm, RecentNotes } from '../../bot/api/contract.ts'
import { isApiFault } from '../api.ts'
import { useApi } from '../session.tsx'
import { createPressKeys } from './press-keys.ts'
import { refreshTracker } from './tracker.ts'

const root = ['notes']
const keyOf = (id: string) => [...root, id]
/** Nothing tells the screen of somebody else's change before it is confirmed, so it asks. */
const ASK_EVERY_MS = 10_000

/** The notes that were taken lately. */
export function useRecentNotes(isOn: boolean) {
  const api = useApi()
  return useQuery({
    queryKey: [...root, 'recent'],
    queryFn: ({ signal }) => api.get<RecentNotes>('notes', signal),
    enabled: isOn,
    staleTime: 0,
  })
}

/** Notes with their proposals. */
export function useNotes(id: string, isOn: boolean) {
  const api = useApi()
  return useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => api.get<NotesToConfirm>(`notes/${id}`, signal),
    enabled: isOn,
    refetchInterval: ASK_EVERY_MS,
  })
}

export function refreshNotes(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: root })
}

/** Sends notes to be read: a file with its name, or pasted text. Sent twice, they are the same notes. */
export function useTakeNotes() {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: File | string) =>
      typeof given === 'string'
        ? api.post<NotesTaken>('notes', new Blob([given]))
        : api.post<NotesTaken>(`notes?name=${encodeURIComponent(given.name)}`, given),
    retry: (count, fault) => isApiFault(fault) && fault.passes && count < 1,
    onSuccess: () => refreshNotes(client),
  })
}

/** Gives a command about proposals. One key a press, so that a press whose answer was lost does not count twice; a refusal is an answer. */
export function useNotesCommand(id: string) {
  const api = useApi()
  const client = useQueryClient()
  const [keys] = useState(() => createPressKeys(() => crypto.randomUUID()))
  return useMutation({
    mutationFn: async (command: NotesRequest['command']): Promise<NotesAnswer> => {
      const answer = await api.postJson<NotesAnswer>(`notes/${id}/commands`, { requestId: keys.keyFor(command), command })
      keys.settle(command)
      return answer
    },
    retry: (count, fault) => isApiFault(fault) && fault.passes && count < 2,
    onSuccess: async ({ notes, made }) => {
      // An older picture that is on its way must not come to stand over the newer one.
      await client.cancelQueries({ queryKey: keyOf(id) })
      client.setQueryData<NotesToConfirm>(keyOf(id), (shown) => shown && { ...shown, ...notes })
      if (made.length > 0) void refreshTracker(client)
    },
  })
}
