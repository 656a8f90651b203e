import type { Action } from '../actions/action.ts'
import { type Day, dayAt } from '../calendar/day.ts'
import type { Message } from '../delivery/ports.ts'
import { sayFromNotes, sayHowToType } from '../words/card-lines.ts'
import type { ChangeFacts } from '../words/changes.ts'
import { shorten, writeList } from '../words/counts.ts'
import { writeDay, writeDue, writeMeeting } from '../words/days.ts'
import { heads } from '../words/labels.ts'
import { sayStatus } from '../words/status.ts'
import { createAnswerForm } from './answer-form.ts'
import {
  createBlock,
  createMessage,
  createNote,
  createNotesLink,
  createTitle,
  createTrackerLink,
  createWords,
  type Element,
} from './parts.ts'
import { createRecordedBlock, type Recorded, undoButtons } from './recorded.ts'

export interface OneActionFacts {
  cardId: string
  action: Action
  /** The lead post with its holder as the asker may see it: "CC, Robin Marsh", "CC (vacant)". */
  owner: string
  /** `answer`: the asker may report on it; `read`: they may only look. */
  may: 'answer' | 'read'
  facts: ChangeFacts & { today: Day }
  trackerUrl?: string | undefined
  recorded?: Recorded | undefined
}

/** One action as it stands, with the form to answer it for those who may. */
export function createOneActionCard(of: OneActionFacts): Message {
  const { action, facts } = of
  const answerable = of.may === 'answer' && action.status !== 'discharged'
  const form = createAnswerForm(of.cardId, [{ ref: action.ref, wording: action.wording.t }])
  const body: Element[] = [
    ...(of.recorded ? createRecordedBlock(of.recorded) : []),
    createTitle(action.oldRef === '' ? action.ref : `${action.ref} (${action.oldRef})`),
    createWords([shorten(action.wording.t, 1200)]),
    ...createFacts(of),
    ...createSaid(sayFromNotes(action.source && action.raisedAt ? writeMeeting(action.raisedAt, facts) : ''), action.quote.t),
    ...createSaid(lastUpdateHead(action, facts.today), action.lastUpdate.t),
    ...(answerable ? [createBlock([...form.body, createNote(sayHowToType(action.ref))], 1)] : []),
  ]
  const due = writeDue(action.due, { ...facts, leadPost: action.lead })
  return createMessage({
    body,
    actions: [
      ...(answerable ? [form.button] : []),
      ...undoButtons(of.cardId, of.recorded),
      ...createTrackerLink(of.trackerUrl),
      ...createNotesLink(action.source),
    ],
    fallback: `${action.ref}: ${shorten(action.wording.t, 600)}\n${heads.owner}: ${of.owner}. ${heads.due}: ${due}. ${sayStatus(action)}.`,
    summary: `${action.ref}: ${shorten(action.wording.t, 90)}`,
  })
}

/** Rows of text runs, because a due may hold words of people and a fact set would read formatting in them. */
function createFacts(of: OneActionFacts): Element[] {
  const { action, facts } = of
  const due = (form: Action['due']) => writeDue(form, { ...facts, leadPost: action.lead })
  const rows: [string, string][] = [
    [heads.owner, of.owner],
    [heads.supporting, writeList(action.supporting)],
    [heads.due, due(action.due)],
    [heads.firstDue, action.firstDue && action.dateChanges.length > 0 ? due(action.firstDue) : ''],
    [heads.asked, action.dateRequest ? due(action.dateRequest.due) : ''],
    [heads.status, sayStatus(action)],
    [heads.progress, action.progress === null ? '' : `${action.progress}%`],
    [heads.raised, action.raisedAt === '' ? '' : writeMeeting(action.raisedAt, facts)],
    [heads.moved, action.dateChanges.length === 0 ? '' : String(action.dateChanges.length)],
    [heads.carried, action.meetingsCarried === 0 ? '' : String(action.meetingsCarried)],
  ]
  const shown = rows.filter(([, value]) => value !== '')
  return shown.map(([head, value], place) =>
    createWords([{ text: `${head}: `, weight: 'Bolder' }, value], place === 0 ? 'Default' : 'Small'),
  )
}

function createSaid(head: string, words: string): Element[] {
  if (words === '') return []
  return [
    createWords(
      [
        { text: `${head}: `, weight: 'Bolder' },
        { text: `“${shorten(words, 500)}”`, italic: true },
      ],
      'Default',
    ),
  ]
}

function lastUpdateHead(action: Action, today: Day): string {
  if (action.lastUpdateAt === '') return heads.lastUpdate
  return `${heads.lastUpdate}, ${action.lastUpdateBy}, ${writeDay(dayAt(new Date(action.lastUpdateAt)), today)}`
}
