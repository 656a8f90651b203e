import type { Action } from '../actions/action.ts'
import type { Message } from '../delivery/ports.ts'
import { shorten } from '../words/counts.ts'
import { decideFields, decisionLabels, sayAwaiting, sayHowToDecide, sayMoreAwaiting, sayReport } from '../words/decide-talk.ts'
import { type CardData, decisions } from './card-data.ts'
import { createChoiceField, createTextField } from './inputs.ts'
import {
  type Button,
  createBlock,
  createButton,
  createLine,
  createMessage,
  createNote,
  createTitle,
  createTrackerLink,
  createWords,
  type Element,
} from './parts.ts'

const SHOWN = 5

export interface DecisionParts {
  body: Element[]
  /** None when nothing waits. */
  buttons: Button[]
  /** The same in words. */
  lines: string[]
  /** The actions that are shown, in order. */
  refs: string[]
}

/** What was reported done and waits for the chair, with the form to discharge it or send it back; for a card of its own or the bundle of the day. */
export function createDecisions(cardId: string, actions: readonly Action[]): DecisionParts {
  const shown = actions.slice(0, SHOWN)
  const [first] = shown
  if (!first) return { body: [], buttons: [], lines: [], refs: [] }
  const more = sayMoreAwaiting(actions.length - shown.length)
  const only = shown.length === 1 ? first : undefined
  const data: CardData = { kind: 'decide', card: cardId, ...(only ? { about: only.ref } : {}) }
  const how = sayHowToDecide(first.ref)
  return {
    body: [
      createBlock([createLine(decideFields.head, { weight: 'Bolder' })], 1),
      ...shown.map((action) => createBlock(createReport(action), 0)),
      ...(more === '' ? [] : [createNote(more)]),
      createBlock([...createForm(shown, only), createNote(how)], 1),
    ],
    buttons: [createButton(decideFields.record, data)],
    lines: [decideFields.head, ...shown.map(sayOne), more, how].filter(Boolean),
    refs: shown.map(({ ref }) => ref),
  }
}

/** The answer to "awaiting": a card of the decisions alone. */
export function createAwaitingCard(of: { cardId: string; actions: readonly Action[]; trackerUrl?: string | undefined }): Message {
  const { body, buttons, lines } = createDecisions(of.cardId, of.actions)
  const title = sayAwaiting(of.actions.length)
  return createMessage({
    body: [createTitle(title), ...body],
    actions: [...buttons, ...createTrackerLink(of.trackerUrl)],
    fallback: [title, ...lines].join('\n'),
    summary: title,
  })
}

function createReport(action: Action): Element[] {
  return [
    createWords([{ text: action.ref, weight: 'Bolder' }, ` ${shorten(action.wording.t, 220)}`], 'None'),
    createNote(sayReport(action.lead, shorten(action.lastUpdate.t, 240))),
  ]
}

function sayOne({ ref, wording, lead, lastUpdate }: Action): string {
  return `${ref}: ${shorten(wording.t, 120)} ${sayReport(lead, shorten(lastUpdate.t, 120))}`
}

function createForm(shown: readonly Action[], only: Action | undefined): Element[] {
  const which = shown.map(({ ref, wording }) => ({ title: `${ref} ${shorten(wording.t, 50)}`, value: ref }))
  return [
    ...(only ? [] : createChoiceField('about', decideFields.about, which)),
    ...createChoiceField(
      'decision',
      decideFields.decision,
      decisions.map((decision) => ({ title: decisionLabels[decision], value: decision })),
    ),
    ...createTextField('reason', decideFields.reason, { isMultiline: true }),
  ]
}
