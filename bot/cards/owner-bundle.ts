import type { ActionRef } from '../actions/action.ts'
import type { Day } from '../calendar/day.ts'
import type { Message } from '../delivery/ports.ts'
import type { Bundle, BundleItem } from '../reminders/bundle.ts'
import { sayAsRecorded, sayHowToAgree } from '../words/as-recorded.ts'
import { sayBundle, sayHowToType, sayMoreOwed, sayOwnerAndDue, sayVacant } from '../words/card-lines.ts'
import type { ChangeFacts } from '../words/changes.ts'
import { shorten } from '../words/counts.ts'
import { writeDue, writeMeeting } from '../words/days.ts'
import { sayProposalsWait } from '../words/extension-talk.ts'
import { buttons, heads } from '../words/labels.ts'
import { sayHandover, sayWhy } from '../words/why.ts'
import { createAnswerForm } from './answer-form.ts'
import { createDecisions } from './decide-form.ts'
import {
  type Button,
  createBlock,
  createButton,
  createLine,
  createMessage,
  createNote,
  createRow,
  createTitle,
  createTrackerLink,
  createWords,
  type Element,
} from './parts.ts'
import { createRecordedBlock, type Recorded, undoButtons } from './recorded.ts'
import { createToSettle, sayAllToSettle } from './to-settle.ts'

const SHOWN = 6
const WORDING = 220
const NOTE = 600

export interface BundleCardFacts {
  cardId: string
  /** With the actions that are still to be answered; after an answer the card is drawn again without the one answered. */
  bundle: Bundle
  /** Meetings and boards, and today in London. */
  facts: ChangeFacts & { today: Day }
  trackerUrl?: string | undefined
  /** What was recorded from this card a moment ago. */
  recorded?: Recorded | undefined
}

/** The one bundled card of the day: why each action is here, one form for all of them, and the words that do the same. */
export function createOwnerBundleCard(of: BundleCardFacts): Message {
  const { bundle, facts } = of
  const shown = bundle.items.slice(0, SHOWN)
  const head = createHead(of)
  const answer = createAnswer(of.cardId, shown)
  const first = shown[0]
  const decide = createDecisions(of.cardId, bundle.decide ?? [])
  const more = sayMoreOwed(bundle.items.length - shown.length)
  const body: Element[] = [
    ...head.body,
    ...shown.map((item, place) => createBlock(createItem(item, facts), place + 1)),
    ...(more === '' ? [] : [createBlock([createNote(more)], 1)]),
    ...createToSettle(bundle.toSettle),
    ...createInformation(bundle.information, facts),
    ...answer.body,
    ...decide.body,
  ]
  return createMessage({
    body,
    actions: [...answer.buttons, ...decide.buttons, ...undoButtons(of.cardId, of.recorded), ...createTrackerLink(of.trackerUrl)],
    fallback: [
      head.title,
      ...head.said,
      ...shown.map((item) => sayItem(item, facts)),
      more,
      ...sayAllToSettle(bundle.toSettle),
      ...decide.lines,
      ...answer.how,
    ]
      .filter(Boolean)
      .join('\n'),
    summary: first ? `${head.title}: ${first.action.ref} ${shorten(first.action.wording.t, 60)}` : head.title,
  })
}

function createHead({ bundle, facts, recorded }: BundleCardFacts) {
  const { posts, items, decide = [] } = bundle
  const { title, line } = sayBundle({ posts, items: items.length, decide: decide.length, today: facts.today })
  const handovers = bundle.handovers.map((one) => sayHandover({ ...one, note: shorten(one.note, NOTE) }, facts.today))
  const wait = sayProposalsWait(bundle.proposals ?? 0)
  const said = [...handovers, ...(wait === '' ? [] : [wait])]
  const body = [...(recorded ? createRecordedBlock(recorded) : []), createTitle(title), createNote(line)]
  return { title, said, body: [...body, ...said.map((one) => createWords([one]))] }
}

/** The form for all actions shown, with its buttons and the words that do the same; nothing where there is no action. */
function createAnswer(cardId: string, shown: readonly BundleItem[]): { body: Element[]; buttons: Button[]; how: string[] } {
  const first = shown[0]
  if (!first) return { body: [], buttons: [], how: [] }
  const back = shown.find((item) => item.asRecorded)
  const actions = shown.map(({ action }) => ({ ref: action.ref, wording: action.wording.t }))
  const form = createAnswerForm(cardId, actions, back ? 'said-back' : 'known')
  const how = [...(back ? [sayHowToAgree(back.action.ref)] : []), sayHowToType(first.action.ref)]
  const agree = back ? [createButton(buttons.agreeRecorded, { kind: 'agree-recorded', card: cardId })] : []
  return { body: [createBlock([...form.body, ...how.map(createNote)], 1)], buttons: [form.button, ...agree], how }
}

/** The refs that the card shows, in order: those that "the second one" can mean. */
export function shownInBundle(bundle: Bundle): ActionRef[] {
  const owed = bundle.items.slice(0, SHOWN).map((item) => item.action.ref)
  return [...new Set([...owed, ...createDecisions('', bundle.decide ?? []).refs])]
}

function createItem(item: BundleItem, facts: ChangeFacts & { today: Day }): Element[] {
  const { action } = item
  const percent = action.progress === null ? [] : [createLine(`${action.progress}%`, { isSubtle: true })]
  const title = createWords([{ text: action.ref, weight: 'Bolder' }], 'None')
  return [
    percent.length === 0 ? title : createRow([title], percent),
    createWords([shorten(action.wording.t, WORDING)]),
    ...whyLines(item, facts).map((line) => createWords([{ text: line, weight: 'Bolder' }])),
    ...(saysDue(item) ? [] : [createNote(`${heads.due}: ${writeDue(action.due, { ...facts, leadPost: action.lead })}`)]),
    ...(item.vacant ? [createNote(sayVacant(action.lead))] : []),
  ]
}

/** What is new is said back to its owner, beside what is asked of it. */
function whyLines({ action, why, asRecorded }: BundleItem, facts: ChangeFacts & { today: Day }): string[] {
  if (!asRecorded) return [sayWhy(why, facts.today)]
  const back = sayAsRecorded(facts.meetings.has(action.raisedAt) ? writeMeeting(action.raisedAt, facts) : '')
  return why.why === 'given' ? [back] : [back, sayWhy(why, facts.today)]
}

/** The reason names the due already. */
function saysDue({ action, why }: BundleItem): boolean {
  if (why.why === 'date-owed') return true
  if (why.why === 'due-before-meeting') return action.due.form === 'meeting'
  return action.due.form === 'day' && (why.why === 'overdue' || why.why === 'due-soon')
}

function createInformation(items: readonly BundleItem[], facts: ChangeFacts & { today: Day }): Element[] {
  if (items.length === 0) return []
  const rows = items
    .slice(0, SHOWN)
    .map(({ action }) =>
      createWords([
        { text: action.ref, weight: 'Bolder' },
        ` ${shorten(action.wording.t, 90)} `,
        { text: sayOwnerAndDue(action.lead, [], writeDue(action.due, { ...facts, leadPost: action.lead })), isSubtle: true },
      ]),
    )
  return [createBlock([createLine(heads.supports, { weight: 'Bolder' }), ...rows], 1)]
}

function sayItem(item: BundleItem, facts: ChangeFacts & { today: Day }): string {
  return `${item.action.ref}: ${shorten(item.action.wording.t, 120)} ${whyLines(item, facts).join(' ')}`
}
