import { useMutation, useQuery } from '@tanstack/react-query'
import type { MeetingsForNotes, NotesView } from '../../bot/api/contract.ts'
import { keepFile } from '../keep-file.ts'
import { useApi } from '../session.tsx'

/** The meetings whose notes the person writes or answers for; none for all others. */
export function useMeetings() {
  const api = useApi()
  return useQuery({ queryKey: ['meetings'], queryFn: ({ signal }) => api.get<MeetingsForNotes>('meetings', signal), staleTime: 0 })
}

const pathOf = (meeting: string) => `meetings/${encodeURIComponent(meeting)}/notes`

/** What goes into the notes of a meeting. Written anew when it is asked for, not at every change: it takes a look into each action's history. */
export function useMeetingNotes(meeting: string) {
  const api = useApi()
  return useQuery({
    queryKey: ['meeting-notes', meeting],
    queryFn: ({ signal }) => api.get<NotesView>(pathOf(meeting), signal),
    staleTime: 0,
    refetchOnWindowFocus: false,
  })
}

/** The same as a file: kept for Word or as a web page, or its text on the clipboard; the text itself where the clipboard is closed to it. */
export function useNotesFile(meeting: string) {
  const api = useApi()
  return useMutation({
    mutationFn: async (
      wanted: 'docx' | 'html' | 'txt' | 'copy',
    ): Promise<{ done: 'kept' | 'copied' } | { done: 'closed'; text: string }> => {
      const file = await api.file(`${pathOf(meeting)}.${wanted === 'copy' ? 'txt' : wanted}`)
      if (wanted !== 'copy') {
        keepFile(file)
        return { done: 'kept' }
      }
      const text = await file.content.text()
      return (await copied(text)) ? { done: 'copied' } : { done: 'closed', text }
    },
  })
}

/** Inside Teams, or without TLS, the clipboard may be closed to a page. */
async function copied(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (fault) {
    if (fault instanceof DOMException) return false
    throw fault
  }
}
