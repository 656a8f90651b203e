import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OfficeAnswer, OfficeRequest, OfficeView, RemindAnswer } from '../../bot/api/contract.ts'
import { isApiFault } from '../api.ts'
import { useApi } from '../session.tsx'
import { createPressKeys } from './press-keys.ts'

const key = ['office']

/** The office as the person may see it. */
export function useOffice() {
  const api = useApi()
  return useQuery({ queryKey: key, queryFn: ({ signal }) => api.get<OfficeView>('office', signal) })
}

/** Gives a command about the office. One key a press, so that a press whose answer was lost is not recorded twice; a refusal is an answer. */
export function useOfficeCommand() {
  const api = useApi()
  const client = useQueryClient()
  const [keys] = useState(() => createPressKeys(() => crypto.randomUUID()))
  return useMutation({
    mutationFn: async (command: OfficeRequest['command']): Promise<OfficeAnswer> => {
      const answer = await api.postJson<OfficeAnswer>('office/commands', { requestId: keys.keyFor(command), command })
      keys.settle(command)
      return answer
    },
    retry: (count, fault) => isApiFault(fault) && fault.passes && count < 2,
    onSuccess: async (answer) => {
      client.setQueryData(key, answer.office)
      await client.invalidateQueries({ queryKey: ['me'] })
    },
  })
}

/** Sends the day's reminders; who had theirs today has it renewed, so that pressing twice sends nothing twice. */
export function useRemind() {
  const api = useApi()
  return useMutation({ mutationFn: (anyway: boolean) => api.postJson<RemindAnswer>('office/remind', { anyway }) })
}
