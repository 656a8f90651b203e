import { isDue } from './rows.ts'

/** "Owner: DCC" under its task. */
const OWNER_LINE =
  /^(?:action owner|owner|lead|responsible(?: officer| person)?|by whom|who|assigned to|action by|action officer|resp|by)\s?[:–-]\s*([A-Z][^|:]{1,120})$/i
const DUE_LINE = /^(?:due|by when|deadline|timescale|target(?: date)?|when)\s?[:–-]\s*(.{2,80})$/i
/** "For: 28 February", "Needed by: next meeting": a label of many meanings, before nothing but a due. */
const DUE_LOOSE =
  /^(?:for|by|at|date|date (?:due|for completion)|due (?:by|date|on)|(?:to be )?(?:complete[d]?|completion|done|needed|required|wanted|ready|finished|delivered)(?: (?:by|date|for|on))?|time(?:line|frame|scale)?|timing|action by|reply by|deliver by|review)\s?[:–—-]\s*(.{2,60}?)\.?$/i

/** The due of a line that says nothing else: "Deadline: 3 May", "For: next meeting". */
export function dueLineOf(text: string): string | undefined {
  const loose = DUE_LOOSE.exec(text)?.[1]
  return DUE_LINE.exec(text)?.[1] ?? (loose && isDue(loose) ? loose : undefined)
}

/** Who a line names and says nothing else: "Lead: Ann Ray". */
export function ownerLineOf(text: string): string | undefined {
  const said = OWNER_LINE.exec(text)?.[1]
  return said && !isDue(said) ? said : undefined
}
