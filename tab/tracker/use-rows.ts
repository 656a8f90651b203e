import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ActionRow } from '../../bot/api/contract.ts'

export interface RowsProps {
  rows: ActionRow[]
  /** The action to come back to: scrolled to, and its link given the focus; empty for none. */
  backTo: string
  onBack: () => void
  onOpen: (ref: string) => void
}

/** Draws only the rows near what is seen; the page itself scrolls. Heights are measured, since words wrap. */
export function useRows({ rows, backTo, onBack }: RowsProps, estimate: number) {
  const place = useRef<Element | null>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  useLayoutEffect(() => {
    const top = (place.current?.getBoundingClientRect().top ?? 0) + window.scrollY
    setScrollMargin((known) => (Math.abs(known - top) > 1 ? top : known))
  })
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => estimate,
    getItemKey: (index) => rows[index]?.ref ?? index,
    overscan: 8,
    scrollMargin,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming back is one event when the list is first drawn, not a state.
  useLayoutEffect(() => {
    const index = backTo === '' ? -1 : rows.findIndex((row) => row.ref === backTo)
    if (index < 0) return
    virtualizer.scrollToIndex(index, { align: 'center' })
    const timer = setTimeout(() => {
      document.getElementById(`open-${backTo}`)?.focus()
      onBack()
    }, 50)
    return () => clearTimeout(timer)
  }, [])
  const items = virtualizer.getVirtualItems().flatMap((item) => {
    const row = rows[item.index]
    return row ? [{ row, index: item.index, top: item.start - scrollMargin }] : []
  })
  const body = (node: Element | null) => {
    place.current = node
  }
  return { body, items, height: virtualizer.getTotalSize(), measure: virtualizer.measureElement }
}
