import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { type Span, splitSentences } from './sentences.ts'
import { BARE, PIECES, SUBJECT } from './task-words.ts'

const LEAD =
  /^(?:It was agreed(?: that)?:?$|(?:It was |UNANIMOUSLY |Unanimously )?(?:RESOLVED|Resolved|AGREED|resolved)(?: unanimously)?(?:(?:,? [^,]{3,60}(?:,[^,]{3,60})?)?, that| (?:by|on|with|nem)\b[^,:.]{3,50}? that| \([^()]{3,80}\),?:? that|,? that|(?: \([^()]{3,80}\))?:| \([^()]{3,80}\)$| [–-](?: [Tt]hat)?|$|(?= to\b)))/
/** "… were discussed. It was agreed that:" over its clauses. */
const LEAD_LAST =
  /(?:^|[.;:] |\band )(?:[Ii]t was |[Tt]he [A-Z]\w+ |[Mm]embers )?(?:(?:therefore |unanimously |further |also )?(?:RESOLVED|AGREED|DECIDED|[Rr]esolved|[Aa]greed|[Dd]ecided)(?: (?:unanimously|by \d[^.:]{0,40}))?(?: that| to)?|RECOMMENDED(?: that)?) ?[:–—-]$/
/** "RESOLVED" also stands after an item's words: "… is received. RESOLVED that …", "Barn: RESOLVED to object …". */
const INSIDE =
  /(?<=[.:;] |[.:;] It was |\b(?:it was|was|and) |\b(?:Members|Councillors|Council|Committee|Board|Trustees) )(?:UNANIMOUSLY )?(?:RESOLVED|AGREED)(?: unanimously)?(?: [–-] [Tt]hat\b|(?:,? [^,]{3,60}(?:,[^,]{3,60})?)?, that| (?:by|on|with|nem)\b[^,:.]{3,50}? that|,? that|:|(?= to\b))/g
/** "the Clerk, in consultation with the Chair, write", "Mr Ray, as Lead Member, report". */
const ASIDES =
  '(?:, (?:in consultation|together|on behalf|with|subject|as|acting|being|if|where|when|by|on|at|having|following|after|once|within|before)\\b[^,]{2,60},)?'
/** "that the Clerk send …": the verb in its bare form; "be appointed to" gives people a task as well. */
const CLAUSE = new RegExp(
  `^(?:that )?((?:${SUBJECT})(?:, (?:${SUBJECT}))*)(?<!['’]s)${ASIDES} (?:to |should |would |shall )?(?:jointly |now |also |then )?(?:${PIECES.VERBS}|${BARE}|be (?:appointed|authori[sz]ed|asked|instructed|requested|delegated|invited|tasked|recommended|urged|advised|directed|required|encouraged|mandated) to)\\b`,
)
/** "To instruct the Clerk to write …". */
const INSTRUCTS = new RegExp(
  `^(?:[Tt]o )?(?:ask|request|instruct|invite|direct|require) (${SUBJECT}) to (?:${PIECES.VERBS}|${BARE})\\b`,
  'i',
)
/** "to object on grounds of access, the Clerk to submit the objection …". */
const WITH_TASK = new RegExp(`[,;–-] (?:and )?(?:with )?(${SUBJECT}) to (?:${PIECES.VERBS}|${BARE})\\b`)

/** "… and the Clerk sign the form". */
const BESIDE = new RegExp(`,? and ((?:the )?(?!that\\b)${SUBJECT}) (?:${PIECES.VERBS}|${BARE})\\b`)
/** "that recommendation 8 be referred by the Chair to the Board". */
const BY_WHOM = new RegExp(`\\bbe [a-z]+(?:ed|en|nt|de|ld|ut|ght) by (${SUBJECT})(?: (?:to|by|before|in|at|on|for|with)\\b|[.;,]|$)`)

/** "that a further report be brought in May": something is to happen, though nobody is named. */
const PASSIVE =
  /^(?:that )?(?:the |an? |any |all |this |these |copies |quotations? )?[A-Za-z][\w’' -]{2,80}? be (?:re)?(?:convened|brought (?:back|to|before)|circulated|obtained|invited|reported (?:back )?to|investigated|written to|contacted|informed|notified|arranged|placed on the (?:next )?agenda|published on|sent to|submitted to|referred to|prepared|drafted|presented to|asked to|sought|added to)\b/

/** "that the Council object and that the Clerk write": what the body decides is its own, the Clerk's part is the task. */
const OWN_BODY = /^(?:the )?(?:\w+ ){0,2}(?:Council|Board|Committee|Panel|Group|Trust|Members|meeting)$/i

/** Tasks in a resolution: "RESOLVED that the Clerk write …", or its numbered clauses. What is only noted, received or approved is none. */
export function readResolved(page: Page, isTaken: (block: Block) => boolean): Draft[] {
  const drafts: Draft[] = []
  page.blocks.forEach((block, i) => {
    if (isTaken(block)) return
    const lead = LEAD.exec(block.text)?.[0]
    if (lead === undefined) {
      if (LEAD_LAST.test(block.text.slice(-120))) for (const clause of clausesBelow(page, i)) push(drafts, page, clause, 0)
      for (const found of block.text.matchAll(INSIDE)) pushFirst(drafts, page, block, found.index, found.index + found[0].length)
      return
    }
    const rest = block.text.slice(lead.length)
    if (rest.trim().length > 3) {
      push(drafts, page, block, lead.length)
      for (const found of rest.matchAll(INSIDE))
        pushFirst(drafts, page, block, lead.length + found.index, lead.length + found.index + found[0].length)
    } else for (const clause of clausesBelow(page, i)) push(drafts, page, clause, 0)
  })
  return drafts
}

function clausesBelow(page: Page, at: number): Block[] {
  const clauses: Block[] = []
  for (let i = at + 1; i < page.blocks.length && isClause(page.blocks[i]); i++) {
    const block = page.blocks[i]
    if (!block || (block.heading && !/^that\b/.test(block.text))) break
    clauses.push(block)
  }
  return clauses
}

/** An entry, or one whose bullet was lost: it goes on in small letters. */
function isClause(block: Block | undefined): boolean {
  return block !== undefined && (block.bullet !== '' || /^(?:that |and )?(?:the|an?|all|each|both) [A-Z]|^that\b/.test(block.text))
}

function push(drafts: Draft[], page: Page, block: Block, from: number): void {
  splitSentences(block.text.slice(from)).forEach((span, i) => {
    const skipped = i > 0 && /^and (?!that\b)/.test(span.text) ? 4 : 0
    const bare = { text: span.text.slice(skipped), from: span.from + skipped, to: span.to }
    // Behind the first, a list of payments or plots goes on: only a person's clause counts there.
    if (i === 0 || /^(?:and )?that\b/.test(bare.text) || page.parties.isPerson(CLAUSE.exec(bare.text)?.[1] ?? ''))
      pushSpan(drafts, page, block, { ...bare, from: bare.from + from, to: bare.to + from })
  })
}

/** Only the sentence that "RESOLVED" opens; its quote holds the word. */
function pushFirst(drafts: Draft[], page: Page, block: Block, at: number, from: number): void {
  const span = splitSentences(block.text.slice(from))[0]
  if (span) pushSpan(drafts, page, block, { ...span, from: span.from + from, to: span.to + from }, at)
}

/** "that the rent be £5 and that the Clerk write to the tenant": each part may be a task of its own. */
function pushSpan(drafts: Draft[], page: Page, block: Block, span: Span, quotedFrom = span.from): void {
  const starts = [0, ...[...span.text.matchAll(/,? and that (?=[A-Za-z])/g)].map((found) => found.index + found[0].length - 5)]
  const led = starts.length === 1 ? startOfLed(page, span.text) : undefined
  if (led !== undefined) {
    const rest = span.text.slice(led)
    pushPart(drafts, page, block, { text: span.text.slice(0, led), from: span.from, to: span.from + led }, quotedFrom, true)
    pushPart(drafts, page, block, { text: rest, from: span.from + led, to: span.to }, quotedFrom, false)
    return
  }
  let told = 0
  starts.forEach((start, k) => {
    const text = span.text.slice(start, starts[k + 1] === undefined ? undefined : (starts[k + 1] ?? 0) - 5)
    const from = span.from + start
    // A part that sets no task is quoted with the next.
    const hasTold = pushPart(
      drafts,
      page,
      block,
      { text, from, to: from + text.length },
      told === 0 ? quotedFrom : from,
      k < starts.length - 1,
    )
    if (hasTold) told++
  })
}

/** "that the price be accepted and the Clerk sign the form": where the clause of a person begins, behind one of a thing. */
function startOfLed(page: Page, text: string): number | undefined {
  const [whole, who = ''] = BESIDE.exec(text) ?? []
  if (!whole || !page.parties.isPerson(who) || !/\bbe [a-z]+/.test(text.slice(0, text.indexOf(whole)))) return undefined
  return text.indexOf(whole) + whole.indexOf(who)
}

function pushPart(drafts: Draft[], page: Page, block: Block, span: Span, quotedFrom: number, isLed: boolean): boolean {
  const owners =
    INSTRUCTS.exec(span.text)?.[1] ?? CLAUSE.exec(span.text)?.[1] ?? WITH_TASK.exec(span.text)?.[1] ?? BY_WHOM.exec(span.text)?.[1]
  const names = owners ? splitOwners(owners) : []
  if (names.length === 0 && PASSIVE.test(span.text)) {
    drafts.push({ ...draftOf(page, block, { ...span, from: quotedFrom }, []), task: span.text })
    return true
  }
  if (names.length === 0 || !names.some(page.parties.isParty) || (isLed && names.every((name) => OWN_BODY.test(name)))) return false
  const quoted = draftOf(page, block, { ...span, from: quotedFrom }, names)
  drafts.push({ ...quoted, task: span.text })
  return true
}
