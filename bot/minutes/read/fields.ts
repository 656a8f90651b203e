import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { quoteOf } from './sentences.ts'

const WHAT = 'What|Task|Job|To do|Commitment|Undertaking|Promise|Deliverable'
const WHO =
  'Action owner|Action lead|Lead officer|Responsible officer|Who|Whom|By whom|Lead|Owner|Responsible|Responsibility|Assigned to|Allocated to'
const WHEN = 'When|By when|Due|Due date|Deadline|Target|Target date|Timescale|By'
const FIELD = new RegExp(`(?:^|(?<=[\\s;,.|]))(?:(${WHAT})|(${WHO})|(${WHEN}))\\s?:\\s+`, 'g')
const LONGEST = 1000

interface Field {
  name: 'what' | 'who' | 'when'
  value: string
  block: Block
}

/** Tasks told in labelled fields, on lines of their own or in one: "What: mend the gate", "Who: Ann", "When: by May". */
export function readFields(page: Page, isTaken: (block: Block) => boolean): Draft[] {
  const drafts: Draft[] = []
  let record: Field[] = []
  const close = () => {
    const draft = draftFrom(page, record)
    if (draft) drafts.push(draft)
    record = []
  }
  for (const [i, block] of page.blocks.entries()) {
    const fields = isTaken(block) || block.markers.length > 0 ? [] : fieldsOf(block)
    if (fields.length === 0 && isBetween(record, block, page.blocks[i + 1])) record.push({ name: 'what', value: block.text, block })
    else if (fields.length === 0) close()
    for (const field of fields) {
      if (record.some(({ name }) => name === field.name)) close()
      record.push(field)
    }
  }
  close()
  return drafts
}

/** Under "Action owner: Ann" and over "Due: 3 May" stands the task, without a label. */
function isBetween(record: Field[], block: Block, next: Block | undefined): boolean {
  const isLed = record.length === 1 && record[0]?.name === 'who'
  return isLed && !block.heading && block.text.length < LONGEST && next !== undefined && fieldsOf(next)[0]?.name === 'when'
}

function fieldsOf(block: Block): Field[] {
  if (block.text.length > LONGEST) return []
  const found = [...block.text.matchAll(FIELD)]
  if (found[0]?.index !== 0) return []
  return found.map((label, i) => ({
    name: label[1] ? 'what' : label[2] ? 'who' : 'when',
    value: block.text.slice(label.index + label[0].length, found[i + 1]?.index).replace(/[\s;,.|]+$/, ''),
    block,
  }))
}

/** A task needs who or when beside it; its quote is all its fields. */
function draftFrom(page: Page, record: Field[]): Draft | undefined {
  const what = record.find(({ name }) => name === 'what')
  if (!what || record.length < 2 || what.value.length < 4) return undefined
  const value = (name: Field['name']) => record.find((field) => field.name === name)?.value ?? ''
  const draft = draftOf(page, what.block, { text: what.value, from: 0, to: what.block.text.length }, splitOwners(value('who')))
  const quote = [...new Set(record.map(({ block }) => block))].map((block) =>
    quoteOf(page.source, block, { from: 0, to: block.text.length }),
  )
  return { ...draft, quote: quote.join(' '), due: value('when') }
}
