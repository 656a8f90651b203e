import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { DirectoryAnswer } from '../../bot/api/contract.ts'
import { useApi } from '../session.tsx'

/** Milliseconds without another letter before the directory is asked. */
const PAUSE = 300

/** People of the organisation whose name or address begins with what was typed; nobody before two letters. */
export function useDirectory(text: string) {
  const api = useApi()
  const wanted = useSettled(text.trim())
  return useQuery({
    queryKey: ['directory', wanted],
    queryFn: ({ signal }) => api.get<DirectoryAnswer>(`directory?find=${encodeURIComponent(wanted)}`, signal),
    enabled: wanted.length >= 2,
    placeholderData: keepPreviousData,
  })
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
