import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { isDue } from './rows.ts'
import { isImperative, isTask } from './task-words.ts'

/** The number or ref that leads an entry: "5  ", "LI-7 – ", "FG/21/4: ". */
const OWN_REF = /^(?:\d{1,3}[.)]?\s+|[A-Z]{1,6}[ /-]?\d{1,4}(?:[/.-]\d{1,4}){0,2}\s*(?:[:–—-]\s+|\s{2,}))/
const LONGEST = 500

/** Entries whose task, owner and due stand between dashes, in any order: "Ann – keys to be cut – by 3 May". */
export function readDashed(page: Page, isTaken: (block: Block) => boolean): Map<Block, Draft> {
  const drafts = new Map<Block, Draft>()
  for (const block of page.blocks) {
    const kind = page.sections[block.section]?.kind
    if (isTaken(block) || block.heading || block.text.length > LONGEST || block.markers.some(({ at, owner }) => at > 0 || owner !== ''))
      continue
    if (kind === 'people' || kind === 'apologies' || kind === 'previous' || kind === 'aside' || kind === 'next-meeting') continue
    const draft = readEntry(page, block, kind === 'summary')
    if (draft) drafts.set(block, draft)
  }
  return drafts
}

function readEntry(page: Page, block: Block, isSummary: boolean): Draft | undefined {
  const label = block.markers[0]
  const lead = label ? block.text.slice(0, label.after) : (OWN_REF.exec(block.text)?.[0] ?? '')
  const isListed = isSummary || lead !== '' || block.bullet !== ''
  const parts = block.text
    .slice(lead.length)
    .split(/\s+[–—-]\s+/)
    .map((part) => part.trim())
  if (!isListed || parts.length < 2 || parts.length > 4) return undefined
  const owners = parts.find((part) => isOwners(page, part))
  // The list's own reader takes those.
  if (isSummary && lead === '' && owners === parts[0]) return undefined
  const inside = /\(([^()]{3,30})\)$/.exec(owners ?? '')?.[1] ?? ''
  const due = parts.find((part) => part !== owners && isDue(part)) ?? (isDue(inside) ? inside : undefined)
  const rest = parts.filter((part) => part !== owners && part !== due)
  const task = rest.join(' – ')
  if (owners === undefined || rest.length === 0 || (task.split(' ').length < 2 && due === undefined)) return undefined
  const isSure = (due !== undefined && lead !== '') || isTask(task) || isImperative(task)
  if (!isSure && !isSummary) return undefined
  const draft = draftOf(page, block, { text: task, from: 0, to: block.text.length }, splitOwners(owners))
  return { ...draft, due: due ?? '' }
}

/** Nothing but people, posts or bodies. */
function isOwners({ parties }: Page, part: string): boolean {
  const names = part.length < 60 ? splitOwners(part.replace(/[.;]$/, '')) : []
  return (
    names.length > 0 &&
    names.every((name) => name.split(' ').length < 5 && (parties.isListed(name) || parties.isPerson(name) || /^all$/i.test(name)))
  )
}
