import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { HandEditAnswer, HandEditsView, PostPageView, RingListView } from '../../bot/api/contract.ts'
import { isApiFault } from '../api.ts'
import { useApi } from '../session.tsx'
import { refreshTracker } from './tracker.ts'

const handEdits = ['hand-edits']
/** Nothing tells the screen of an edit in SharePoint, so it asks. */
const ASK_EVERY_MS = 60_000

/** What was changed in SharePoint by hand; only policy officers have any. */
export function useHandEdits(isOfficer: boolean) {
  const api = useApi()
  return useQuery({
    queryKey: handEdits,
    queryFn: ({ signal }) => api.get<HandEditsView>('hand-edits', signal),
    enabled: isOfficer,
    refetchInterval: ASK_EVERY_MS,
  })
}

/** Accepts or dismisses one. Pressed twice, it is settled once; a refusal is an answer. */
export function useSettleHandEdit() {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (press: { id: string; way: 'accept' | 'dismiss' }) => api.postJson<HandEditAnswer>('hand-edits', press),
    retry: (count, fault) => isApiFault(fault) && fault.passes && count < 2,
    onSuccess: async ({ edits }) => {
      client.setQueryData(handEdits, { edits } satisfies HandEditsView)
      await refreshTracker(client)
    },
  })
}

/** What a post owes, to be printed. */
export function usePostPage(post: string) {
  const api = useApi()
  return useQuery({
    queryKey: ['post-page', post],
    queryFn: ({ signal }) => api.get<PostPageView>(`posts/${encodeURIComponent(post)}/page`, signal),
    staleTime: 0,
  })
}

/** Whom to ring. */
export function useRingList() {
  const api = useApi()
  return useQuery({ queryKey: ['ring-list'], queryFn: ({ signal }) => api.get<RingListView>('ring-list', signal), staleTime: 0 })
}
