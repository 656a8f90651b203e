import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type LiveState, listenForChanges } from './live.ts'
import { refreshAction } from './queries/actions.ts'
import { refreshNotes } from './queries/notes.ts'
import { refreshTracker } from './queries/tracker.ts'
import { useApi } from './session.tsx'

/** Changes that come within this time are fetched together. */
const TOGETHER = 200

/** Keeps what is shown up to date with changes made elsewhere. */
export function useLive(): LiveState {
  const api = useApi()
  const client = useQueryClient()
  const [state, setState] = useState<LiveState>('waiting')
  useEffect(() => {
    const changed = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const fetchAll = () => {
      timer = undefined
      for (const ref of changed) void refreshAction(client, ref)
      changed.clear()
      void refreshTracker(client)
      void refreshNotes(client)
    }
    const stop = listenForChanges(api, {
      onChange(ref) {
        changed.add(ref)
        timer ??= setTimeout(fetchAll, TOGETHER)
      },
      onAll: () => void client.invalidateQueries(),
      onState(next) {
        setState(next)
        // What was told and could not be fetched then is fetched now.
        if (next === 'live') void client.refetchQueries({ predicate: (query) => query.state.isInvalidated })
      },
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [api, client])
  return state
}
