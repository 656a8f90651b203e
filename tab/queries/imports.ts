import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ImportReport, ImportStanding } from '../../bot/api/contract.ts'
import { isApiFault } from '../api.ts'
import { useApi } from '../session.tsx'
import { refreshTracker } from './tracker.ts'

const reportKey = (id: string) => ['import', id]
const standingKey = (id: string) => ['import', id, 'standing']

/** What an import would bring in, row by row; it changes only when it is done. */
export function useImport(id: string) {
  const api = useApi()
  return useQuery({ queryKey: reportKey(id), queryFn: ({ signal }) => api.get<ImportReport>(`imports/${id}`, signal), enabled: id !== '' })
}

/** How far an import is, asked for each second while it runs. */
export function useStanding(report: ImportReport) {
  const api = useApi()
  return useQuery({
    queryKey: standingKey(report.id),
    queryFn: ({ signal }) => api.get<ImportStanding>(`imports/${report.id}/progress`, signal),
    initialData: report,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1000 : false),
  })
}

/** Sends a file to be read; nothing is recorded by it. */
export function useUpload() {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ file, board }: { file: File; board: string }) =>
      api.post<ImportReport>(`imports?name=${encodeURIComponent(file.name)}&board=${encodeURIComponent(board)}`, file),
    onSuccess: (report) => client.setQueryData(reportKey(report.id), report),
  })
}

/** Starts an import, or takes it up again. Pressed twice it runs once. */
export function useRunImport(id: string) {
  const api = useApi()
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api.post<ImportReport>(`imports/${id}/run`),
    retry: (count, fault) => isApiFault(fault) && fault.passes && count < 2,
    onSuccess: (report) => client.setQueryData(standingKey(id), report),
  })
}

/** Reads an import and the tracker anew, once it has come to its end. */
export function useImportEnded(id: string) {
  const client = useQueryClient()
  return () => Promise.all([client.invalidateQueries({ queryKey: reportKey(id), exact: true }), refreshTracker(client)])
}
