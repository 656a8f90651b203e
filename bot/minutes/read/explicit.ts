import type { Block } from './blocks.ts'
import { type Draft, draftOf, goesOn, type Page } from './draft.ts'
import { fromFoot } from './foot-labels.ts'
import { gatherList } from './gather.ts'
import { dueOf, type Labelled, NEW_TASK, ownersAndDue, ownersFirst, ownersOf, withOwners } from './label-owners.ts'
import { dueLineOf, ownerLineOf } from './line-labels.ts'
import type { Marker } from './markers.ts'
import { newsOf } from './old-news.ts'
import { AGREED_ELSE, REPORTED } from './openers.ts'
import { endsWithStatus, opensWithStatus, outcomeOf } from './outcomes.ts'
import { readOwners, splitOwners } from './owners.ts'
import { isNameOnly, isOwnersOnly } from './owners-only.ts'
import { isDue } from './rows.ts'
import { quoteOf, type Span, splitSentences } from './sentences.ts'
import { isTask } from './task-words.ts'

const ANOTHER =
  /[,;] (?:and )?(?:(?:in the mean ?(?:time|while)|mean ?(?:time|while)|also|then|in addition|separately),? )?((?:[A-Z][\w’'-]+|the [A-Z]\w+)(?: [A-Z][\w’'-]+){0,2} to (?!be\b|the\b)[a-z]+ )/
const BELONGS =
  /^(?:(?:The|This|These|It|They|First|If not)\b.{0,60}\b(?:due|by|is to|are to|be|quarter)|Due\b|Support(?:ing|ed by)?\b|(?:Action )?Owner\b|Lead\b|Responsible\b|(?:Who|By whom|Assigned to):|Timescale\b|Target\b|To be\b|If not\b|Update\b|Deadline\b|[AT]?\/?[A-Z]{2,5}\.$|(?:(?:By|When|By when):? |(?:Before|Within|For|In|w\/c) )[^.]{3,45}\.?$|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\.?$|(?:delivery|return|reply|responses?|comments) by\b)/i
const FRESH = /^\W*(?:agreed|new|further|now agreed|fresh)\b/i
/** "ACTION: GM to" over the entries of what to do. */
const LEADS_LIST = /^([A-Z][\w’'.&/, -]{1,40}?) (?:to|will):?$/
const LONGEST_BEFORE = 600
/** The tasks that a label marks: in a sentence, on a line of its own, over a list, or under it with initials. */
export function readExplicit(page: Page, isTaken: (block: Block) => boolean): Draft[] {
  const drafts: Draft[] = []
  let led: { owners: string[]; over: number } | undefined
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i]
    const before = drafts.at(-1)
    if (before && led?.over === before.line && before.owners.length === 0) before.owners = led.owners
    if (!block || (isTaken(block) && !block.markers.some((marker) => isFresh(block, marker)))) continue
    const due = dueLineOf(block.text)
    const last = drafts.at(-1)
    if (due && last && block.line - last.line < 12) last.due = due
    const owner = ownerLineOf(block.text)
    if (owner && last && last.owners.length === 0 && block.line - last.line < 12) last.owners = splitOwners(owner)
    else if (owner) led = { owners: splitOwners(owner), over: page.blocks[i + 1]?.line ?? 0 }
    if (last && last.owners.length === 0 && page.blocks[i - 1]?.line === last.line && namesAlone(page, block))
      last.owners = splitOwners(block.text.replace(/^[([]|[)\].]+$/g, ''))
    const isSpokenFor = isTaken(block)
    const markers = block.markers.filter((marker) => !marker.isOld && (!isSpokenFor || isFresh(block, marker)))
    markers.forEach((marker, k) => {
      const isLast = k === markers.length - 1
      const end = isLast ? block.text.length : (markers[k + 1]?.at ?? block.text.length)
      drafts.push(...fromMarker(page, i, { ...withOwners(marker, end, block, page), isLast }, isTaken))
    })
  }
  return drafts
}

function fromMarker(
  page: Page,
  at: number,
  { marker, end, last, isLast }: Labelled & { isLast: boolean },
  isTaken: (block: Block) => boolean,
): Draft[] {
  const block = page.blocks[at]
  if (!block) return []
  const whole = block.text.slice(marker.after, end).trim()
  const rest = ownersFirst(page, block, marker, whole) ?? whole
  const own = /\([^()]*\)$/.test(rest) ? rest : rest.replace(/[)\].]+$/, '')
  const { names, due } = ownersAndDue(own)
  if (
    isOwnersOnly(own) ||
    (names.length > 0 && names.every((name) => page.parties.isListed(name) || /^all$/i.test(name) || isPostAlone(page, name)))
  ) {
    const below = page.blocks[at + 1]
    if (isToDo(block, below)) return [draftOf(page, below, { text: below.text, from: 0, to: below.text.length }, names)]
    if (!/\w/.test(block.text.slice(0, marker.at))) return fromFoot(page, at, own)
    return fromBefore(page, block, marker, block.text.indexOf(rest, marker.after) + rest.length, names).map((draft) => ({ ...draft, due }))
  }
  if (isTag(block.text, marker, rest))
    return fromBefore(page, block, marker, end, splitOwners(marker.owner)).map((draft) => ({ ...draft, due: bare(rest) }))
  if (rest === '') return isLast ? gatherList(page, at + 1, marker, isTaken) : []
  if (REPORTED.test(rest) || (opensWithStatus(rest) && rest.split(' ').length < 3)) return []
  const led = LEADS_LIST.exec(rest)?.[1]
  const below = led && isLast ? gatherList(page, at + 1, { ...marker, owner: led }, isTaken) : []
  if (below.length > 0) return below
  const quote = last > end ? quoteOf(page.source, block, { from: marker.at, to: last }) : undefined
  return fromLabel(page, block, marker, end)
    .map((draft) => withBefore(draft, page.blocks[at - 1]))
    .map((draft) => (quote ? { ...draft, quote } : draft))
}

/** "ACTION: Ann" over "To ring the bank by 3 May.". */
function isToDo(block: Block, below: Block | undefined): below is Block {
  return below?.section === block.section && below.markers.length === 0 && /^To (?!be\b)[a-z]/.test(below.text) && isTask(below.text)
}

/** "18/23 – figures awaited. AGREED ACTION – CC to send them": a new task behind the news of an older one. */
function isFresh(block: Block, { at, after }: Marker): boolean {
  if (at === 0) return false
  const before = block.text.slice(0, at)
  return (
    FRESH.test(block.text.slice(at, after)) ||
    ((outcomeOf(before) ?? newsOf(before)) !== undefined && !endsWithStatus(block.text.slice(after)))
  )
}

/** "… the numbers. AI-121 (Ana), before the next call": the label closes what it marks, and may say by when. */
function isTag(text: string, { at, after, owner }: Marker, rest: string): boolean {
  return owner !== '' && /\w/.test(text.slice(0, at)) && !/:\s*$/.test(text.slice(at, after)) && (bare(rest) === '' || isDue(bare(rest)))
}

function bare(words: string): string {
  return words.replace(/^[\s,;.*_\])–—-]+|[\s.*_\])]+$/g, '')
}

function fromLabel(page: Page, block: Block, marker: Marker, end: number): Draft[] {
  const spans = splitSentences(block.text.slice(marker.after, end)).map((span) => shift(span, marker.after))
  const first = spans[0]
  if (first) spans.splice(0, 1, ...splitTasks(first))
  const groups: Span[][] = []
  let isOver = false
  for (const [i, span] of spans.entries()) {
    const group = groups.at(-1)
    if (!group) groups.push([span])
    else if (isOver || AGREED_ELSE.test(span.text)) break
    else if (NEW_TASK.test(bareEntry(span.text)) && NEW_TASK.test(bareEntry(group[0]?.text ?? ''))) groups.push([span])
    else if (
      BELONGS.test(span.text) ||
      /^\[[A-Z][^[\]]{1,40}\]\.?$/.test(span.text) ||
      isOwnersOnly(span.text) ||
      NEW_TASK.test(span.text) ||
      (marker.at === 0 && i < 3 && isTask(span.text))
    )
      group.push(span)
    else isOver = true
  }
  return groups
    .map((group) => {
      const from = group[0]?.from ?? marker.after
      const to = group.at(-1)?.to ?? end
      return draftOf(page, block, { from: groups[0] === group ? marker.at : from, to, text: block.text.slice(from, to) }, ownersOf(marker))
    })
    .map((draft) => ({ ...draft, due: dueOf(marker) }))
}

/** "Town Clerk", "Cllr Ray": whom no list need name. */
function isPostAlone({ parties }: Page, name: string): boolean {
  return name.split(' ').length < 5 && isNameOnly(name) && parties.isPerson(name)
}

/** "2) Ann to ring the bank" without its number. */
function bareEntry(text: string): string {
  return text.replace(/^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]|[•–-])\s+/, '')
}

/** A line under a task that says who, and nothing else. */
function namesAlone(page: Page, block: Block): boolean {
  const inside = /^[([](.{2,60})[)\]]\.?$/.exec(block.text)?.[1]
  const names = splitOwners(inside ?? block.text)
  if (inside)
    return names.every(
      (owner) => isNameOnly(owner) && (page.parties.isListed(owner) || page.parties.isPerson(owner) || page.parties.isParty(owner)),
    )
  return !block.heading && isOwnersOnly(block.text) && names.every(page.parties.isListed)
}

/** What the prose above a label says last about the thing of its task: "The leaflet must go out in May." */
function withBefore(draft: Draft, before: Block | undefined): Draft {
  if (!before || before.heading || before.section !== draft.section || draft.after !== '') return draft
  const last = splitSentences(before.text.slice(-LONGEST_BEFORE)).at(-1)?.text ?? ''
  return last.startsWith('The ') ? { ...draft, after: goesOn(draft.task, last) } : draft
}

/** "Ann to ring Acre, Bob to write to Beck": two tasks in one sentence. */
function splitTasks(span: Span): Span[] {
  if (!NEW_TASK.test(span.text)) return [span]
  const cut = ANOTHER.exec(span.text)
  if (!cut) return [span]
  const at = cut.index + cut[0].length - (cut[1]?.length ?? 0)
  const next = { text: span.text.slice(at), from: span.from + at, to: span.to }
  return [{ text: span.text.slice(0, cut.index), from: span.from, to: span.from + cut.index }, ...splitTasks(next)]
}

/** "… be moved to Mill Lane. ACTION – DP": the task is the sentence before the label. */
function fromBefore(page: Page, block: Block, marker: Marker, end: number, owners: string[]): Draft[] {
  const spans = splitSentences(block.text.slice(0, marker.at).replace(/[([]$/, ' '))
  const last = spans.at(-1)
  // A bracket belongs to the sentence that it closes.
  const isInside = /[a-z\d,] ?[([]$/.test(block.text.slice(0, marker.at)) || NEW_TASK.test(last?.text ?? '')
  const span = isInside ? last : (spans.findLast((one) => isTask(one.text)) ?? last)
  if (!span || !last) return []
  const isLast = span === last
  // Nobody's initials in the list: the sentence names the owner better.
  const isLoose = owners.every(page.parties.isLoose)
  const named = isLoose ? readOwners(span.text, page.parties).filter((name) => page.parties.isPerson(name)) : []
  return [
    { ...draftOf(page, block, isLast ? { ...span, to: end } : span, named.length === owners.length ? named : owners), task: span.text },
  ]
}

function shift(span: Span, by: number): Span {
  return { text: span.text, from: span.from + by, to: span.to + by }
}
