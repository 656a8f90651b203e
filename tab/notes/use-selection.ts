import { type RefObject, useEffect, useRef, useState } from 'react'

export interface TextSelection {
  /** Whether words of the text are selected. */
  isThere: boolean
  /** Where they stand, in UTF-16 units; undefined when none are selected. */
  place(): { from: number; to: number } | undefined
}

/** The words that are selected in an element which holds nothing but text; it keeps the element from being changed. */
export function useSelection(element: RefObject<HTMLElement | null>): TextSelection {
  const range = useRef<Range | null>(null)
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    const selected = () => {
      const selection = document.getSelection()
      const within = selection?.anchorNode && selection.focusNode ? element.current : null
      // A selection elsewhere, such as in a field, leaves the one in the text as it was.
      if (!selection || !within?.contains(selection.anchorNode) || !within.contains(selection.focusNode)) return
      range.current = selection.isCollapsed ? null : selection.getRangeAt(0).cloneRange()
      setThere(range.current !== null)
    }
    const refuse = (event: Event) => event.preventDefault()
    const text = element.current
    document.addEventListener('selectionchange', selected)
    for (const change of CHANGES) text?.addEventListener(change, refuse)
    return () => {
      document.removeEventListener('selectionchange', selected)
      for (const change of CHANGES) text?.removeEventListener(change, refuse)
    }
  }, [element])
  return { isThere, place: () => placeOf(range.current, element.current) }
}

/** What would change the text: typing, cutting, pasting, and words that are dragged. */
const CHANGES = ['beforeinput', 'cut', 'paste', 'dragstart', 'drop']

function placeOf(range: Range | null, element: HTMLElement | null): { from: number; to: number } | undefined {
  if (!range || !element) return undefined
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(range.startContainer, range.startOffset)
  const from = before.toString().length
  return { from, to: from + range.toString().length }
}
