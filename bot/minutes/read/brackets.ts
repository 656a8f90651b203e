import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { PAST } from './old-news.ts'
import { splitOwners } from './owners.ts'
import { isNameOnly } from './owners-only.ts'
import { isDue } from './rows.ts'
import { type Span, splitSentences } from './sentences.ts'
import { isTask } from './task-words.ts'

const WHO = '[A-Z][A-Za-z]{0,3}(?: ?[/,&+] ?[A-Z][A-Za-z]{0,3}){0,4}'
/** "… by Friday. [GM]": who does it stands in brackets at the end of a sentence. */
const INITIALS = new RegExp(`^${WHO}$`)
const LONGEST_NAMES = 40
/** "[Action 12]": the task is the sentence before it. */
const NUMBERED = /^(?:action(?: point)?|AP|task|job) ?(?:no\.? ?|#)?[A-Z]{0,4}-?\d{1,4}(?:[/.-]\d{1,4}){0,2}$/i
const CODE = /^(?:Action |AP |Ref\.? )?(?:[A-Z]{1,6}[ /-]?)?\d{1,4}(?:[/.-]\d{1,4}){0,2}$/
const CLOSES = /[([]([^()[\]]{1,200})[)\]]\.?$/
/** "(Town Clerk to price …)", "(Ann – price to next meeting)", "(Deputy Clerk, by 7 July)". */
const NOTED =
  /^([A-Z][\w.’'/&+ -]{0,45}?(?:(?:, | and )[A-Z][\w.’' ]{1,30}?)?)(?: to ((?!the\b|a\b|be\b)[a-z][a-z-]+ ?.*)| [–—-] (.{3,})|[,:;–—-] ?((?:by|before|due|asap|next|end|within|w\/c|\d).{0,50}))$/i

/** "… to be mended": done by whoever stands in the brackets. */
const TO_BE = /\b(?:to|will|should|must) be [a-z]{3,}\b/

/** Who is there stands behind a label, with no heading over it. */
const PEOPLE =
  /^(?:present|attendance|attendees|attending|in attendance|also present|apologies|members present|those present|from|to|cc)\b[^.]{0,30}:/i
const SETTLED_ON = /^(?:It was )?(?:agreed|resolved|decided) that /i
const WANTED = /\b(?:agreed|resolved|needs?|wants?|wanted|should|must)\b/i

interface Note {
  owners: string[]
  /** Empty when the sentence before says it. */
  task: string
  due: string
  /** "(GM to action)": the sentence before is the task, however it is told. */
  isSure?: boolean
}

/** Tasks whose owner, and sometimes the task or its due, closes a sentence in brackets. */
export function readBrackets(page: Page, isTaken: (block: Block) => boolean): Draft[] {
  const drafts: Draft[] = []
  for (const block of page.blocks) {
    const kind = page.sections[block.section]?.kind
    if (!/[)\]]/.test(block.text) || block.heading || isTaken(block) || block.markers.length > 0) continue
    if (kind === 'people' || kind === 'apologies' || PEOPLE.test(block.text) || kind === 'previous' || kind === 'summary') continue
    const spans = splitSentences(block.text).flatMap(cutBehind)
    spans.forEach((span, i) => {
      const draft = fromSpan(page, block, span, spans[i - 1])
      if (draft) drafts.push(draft)
    })
  }
  return drafts
}

/** "(Clerk to ask) The rope is worn.": brackets that open a sentence close it. */
function cutBehind(span: Span): Span[] {
  const [first] = /^(?:\([^()]{2,200}\)|\[[^[\]]{2,200}\])(?= [A-Z])/.exec(span.text) ?? []
  if (first === undefined) return [span]
  const at = first.length + 1
  return [
    { text: first, from: span.from, to: span.from + first.length },
    { text: span.text.slice(at), from: span.from + at, to: span.to },
  ]
}

function fromSpan(page: Page, block: Block, span: Span, before: Span | undefined): Draft | undefined {
  const [whole = '', inside = ''] = CLOSES.exec(span.text) ?? []
  const note = whole === '' ? undefined : readNote(page, inside)
  if (!note || isAfterName(page, span.text, whole)) return undefined
  if (note.task !== '') {
    const isShortHand = note.due !== '' && before
    return { ...draftOf(page, block, isShortHand ? { ...before, to: span.to } : span, note.owners), task: inside }
  }
  if (note.due === '' && isShort(span.text, whole, inside)) return undefined
  const isAlone = whole.length >= span.text.length - 1
  const said = isAlone ? before : span
  const isSure = /^[A-Za-z]/.test(note.due) || ((note.due !== '' || INITIALS.test(inside)) && WANTED.test(said?.text ?? ''))
  if (
    !said ||
    (PAST.test(said.text.replace(SETTLED_ON, '')) && !note.isSure) ||
    (!isSure && !note.isSure && !isTask(said.text) && !TO_BE.test(said.text))
  )
    return undefined
  const task = whole.startsWith('[') ? said.text.replace(whole, '').trim() : said.text
  return { ...draftOf(page, block, { ...said, to: span.to }, note.owners), task, due: note.due }
}

function readNote(page: Page, inside: string): Note | undefined {
  const coded = readCoded(page, inside)
  if (coded) return coded
  if (NUMBERED.test(inside)) return { owners: [], task: '', due: '' }
  if (INITIALS.test(inside)) {
    const owners = splitOwners(inside)
    return owners.every(page.parties.isListed) ? { owners, task: '', due: '' } : undefined
  }
  const named = inside.length <= LONGEST_NAMES ? splitOwners(inside) : []
  if (named.length > 0 && named.every((name) => isNameOnly(name) && (page.parties.isListed(name) || page.parties.isPerson(name))))
    return { owners: named, task: '', due: '' }
  const [, who = '', toDo, shortHand, due] = NOTED.exec(inside) ?? []
  const owners = splitOwners(who)
  const isOwner = (name: string) => page.parties.isListed(name) || page.parties.isPerson(name)
  if (owners.length === 0 || !owners.every(isOwner)) return undefined
  if (toDo && /^action\.?$/i.test(toDo)) return { owners, task: '', due: '', isSure: true }
  if (toDo) return { owners, task: inside, due: '' }
  if (shortHand && isDue(shortHand)) return { owners, task: '', due: shortHand }
  if (shortHand) return page.parties.isListed(owners[0] ?? '') ? { owners, task: inside, due: inside } : undefined
  return due && isDue(due) ? { owners, task: '', due } : undefined
}

/** "AB24/35 – CC – results to the May Board": the ref of a task, who does it and by when. */
function readCoded({ parties }: Page, inside: string): Note | undefined {
  const [code = '', who = '', ...rest] = inside.split(/ ?[–—|;,] ?| - |: /)
  const owners = splitOwners(who)
  const isOwner = (name: string) => parties.isListed(name) || parties.isPerson(name) || /^all$/i.test(name)
  if (!CODE.test(code) || owners.length === 0 || !owners.every(isOwner) || rest.length > 1) return undefined
  return { owners, task: '', due: rest[0] ?? '', isSure: true }
}

/** "the National Tide Register (NTR)": the letters of the words before them, and no owner. */
function isShort(text: string, whole: string, who: string): boolean {
  const before = text.slice(0, text.length - whole.length).match(/[A-Z][\w’'-]*/g) ?? []
  return (
    before
      .slice(-who.length)
      .map((word) => word[0])
      .join('') === who
  )
}

/** "Ann Ray (AR)": who somebody is. */
function isAfterName({ parties }: Page, text: string, whole: string): boolean {
  const before = /([A-Z][\w’'-]+) ?$/.exec(text.slice(0, text.length - whole.length))?.[1]
  return before !== undefined && parties.isListed(before)
}
