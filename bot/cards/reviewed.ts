import type { IToggleInput } from '@microsoft/teams.cards'
import type { Message } from '../delivery/ports.ts'
import { sayCheck } from '../words/card-lines.ts'
import { shorten } from '../words/counts.ts'
import { buttons, fields } from '../words/labels.ts'
import { sayHowToSettle, sayLaterUpdates, sayReviewed, sayWhichAction } from '../words/reviewed-talk.ts'
import { createChoiceField } from './inputs.ts'
import { createBlock, createButton, createMessage, createNote, createTitle, createTrackerLink, createWords, type Element } from './parts.ts'
import { createRecordedBlock, type Recorded } from './recorded.ts'

const SHOWN = 6

/** What notes say of one earlier action, ready to show. */
export interface ReviewedView {
  /** 1, 2, 3 … within the notes; it never changes. */
  number: number
  quote: string
  /** The action it is about; null while that is not clear. */
  action: { ref: string; wording: string } | null
  /** Those that come nearest, where it is not clear. */
  nearest: { ref: string; wording: string }[]
  /** As `sayBecomes` says it. */
  becomes: string
  /** Plain sentences. */
  doubts: string[]
}

export interface ReviewedCardFacts {
  cardId: string
  notesId: string
  /** "A&A performance, Friday 30 May 2025"; empty when the notes do not say. */
  meeting: string
  /** Those neither confirmed nor dropped; the first six are shown, the rest follow on the next card. */
  updates: ReviewedView[]
  /** How many are decisions of the chair that wait for the review to be opened. */
  chairs: number
  /** What was recorded, changed or dropped a moment ago. */
  recorded?: Recorded | undefined
  trackerUrl?: string | undefined
}

/** What notes say of the actions of earlier meetings, for a policy officer or minute-taker to confirm. Nothing is ticked beforehand. */
export function createReviewedCard(of: ReviewedCardFacts): Message {
  const shown = of.updates.slice(0, SHOWN)
  const head = sayReviewed(of.updates.length, { meeting: of.meeting, chairs: of.chairs })
  const later = sayLaterUpdates(of.updates.length - shown.length)
  const how = sayHowToSettle(shown[0]?.number ?? 1)
  const body: Element[] = [
    ...(of.recorded ? createRecordedBlock(of.recorded) : []),
    createTitle(head.title),
    createNote(head.line),
    ...shown.map((update, place) => createBlock(createUpdate(update), place + 1)),
    ...(later === '' ? [] : [createNote(later)]),
    createBlock([createNote(how)], 1),
  ]
  const ids = { card: of.cardId, notes: of.notesId }
  return createMessage({
    body,
    actions: [
      createButton(buttons.confirmTicked, { kind: 'confirm-updates-ticked', ...ids }),
      createButton(buttons.confirmAll, { kind: 'confirm-updates-all', ...ids }),
      createButton(buttons.dropTicked, { kind: 'drop-updates-ticked', ...ids }),
      ...createTrackerLink(of.trackerUrl),
    ],
    fallback: [head.title, head.line, ...shown.map(sayUpdate), later, how].filter(Boolean).join('\n'),
    summary: head.title,
  })
}

function createUpdate({ number, quote, action, nearest, becomes, doubts }: ReviewedView): Element[] {
  const about = action ? `${action.ref} ${shorten(action.wording, 160)}` : sayWhichAction([])
  const title = action || nearest.length === 0 ? about : fields.about.label
  const tick: IToggleInput = {
    type: 'Input.Toggle',
    id: `tick${number}`,
    // Clients may read formatting in it: a link, in somebody else's words, must not come out as one.
    title: `${number}. ${title.replaceAll('](', '] (')}`,
    value: 'false',
    wrap: true,
  }
  const choices = nearest.map(({ ref, wording }) => ({ title: `${ref} ${shorten(wording, 60)}`, value: ref }))
  return [
    tick,
    createWords([{ text: `“${shorten(quote, 240)}”`, italic: true, isSubtle: true }]),
    createWords([{ text: becomes, weight: 'Bolder' }]),
    ...(action || choices.length === 0 ? [] : createChoiceField(`about${number}`, fields.about, choices)),
    ...doubts.map((doubt) => createWords([{ text: sayCheck(shorten(doubt, 160)), weight: 'Bolder' }])),
  ]
}

function sayUpdate({ number, quote, action, nearest, becomes }: ReviewedView): string {
  const about = action ? `${action.ref} ${shorten(action.wording, 80)}` : sayWhichAction(nearest.map(({ ref }) => ref))
  return `${number}. ${about} “${shorten(quote, 120)}” ${becomes}.`
}
