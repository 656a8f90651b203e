import type { Action, ActionRef } from '../actions/action.ts'
import type { Day } from '../calendar/day.ts'
import type { Message } from '../delivery/ports.ts'
import { sayEmptyList, sayHowToShow, sayListTitle, sayMore } from '../words/card-lines.ts'
import type { ChangeFacts } from '../words/changes.ts'
import { shorten } from '../words/counts.ts'
import { writeDue } from '../words/days.ts'
import { heads } from '../words/labels.ts'
import { sayStatus } from '../words/status.ts'
import { createBlock, createMessage, createNote, createTitle, createTrackerLink, createWords, type Element } from './parts.ts'

const SHOWN = 10

interface ListTitle {
  title: string
  lines: ReadonlyMap<ActionRef, string>
}

export interface ListFacts {
  /** One of the typed lists; else the title of the list, with what is said of each of its actions by ref. */
  which: 'my-actions' | 'overdue' | ListTitle
  /** Those that the asker may see, in the order to show them. */
  actions: readonly Action[]
  facts: ChangeFacts & { today: Day }
  trackerUrl?: string | undefined
}

/** The answer to "my actions", "overdue" and questions about lists: the first ten, and how many more there are. */
export function createListCard(of: ListFacts): Message {
  const shown = of.actions.slice(0, SHOWN)
  const first = shown[0]
  const title = titleOf(of)
  const more = sayMore(of.actions.length - shown.length)
  const below = first ? `${more} ${sayHowToShow(first.ref)}`.trim() : ''
  return createMessage({
    body: [
      createTitle(title),
      ...shown.map((action, place) => createBlock(createRow(action, of), place + 1)),
      ...(below === '' ? [] : [createBlock([createNote(below)], 1)]),
    ],
    actions: createTrackerLink(of.trackerUrl),
    fallback: [title, ...shown.map((action) => sayRow(action, of)), below].filter(Boolean).join('\n'),
    summary: title,
  })
}

function titleOf({ which, actions }: ListFacts): string {
  if (typeof which === 'object') return which.title
  return actions.length > 0 ? sayListTitle(which, actions.length) : sayEmptyList(which)
}

function createRow(action: Action, of: ListFacts): Element[] {
  return [
    createWords([{ text: action.ref, weight: 'Bolder' }, ` ${shorten(action.wording.t, 160)}`], 'None'),
    createNote(lineOf(action, of)),
  ]
}

function lineOf(action: Action, { which, facts }: ListFacts): string {
  const line = typeof which === 'object' ? which.lines.get(action.ref) : undefined
  if (line !== undefined) return line
  const percent = action.progress === null ? '' : ` ${action.progress}%.`
  return `${action.lead}. ${heads.due}: ${writeDue(action.due, { ...facts, leadPost: action.lead })}. ${sayStatus(action)}.${percent}`
}

function sayRow(action: Action, of: ListFacts): string {
  return `${action.ref}: ${shorten(action.wording.t, 100)} ${lineOf(action, of)}`
}
