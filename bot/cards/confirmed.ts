import type { Message } from '../delivery/ports.ts'
import { sayHowToShow, sayOwnerAndDue } from '../words/card-lines.ts'
import { shorten } from '../words/counts.ts'
import { heads } from '../words/labels.ts'
import { sayConfirmed, sayWaiting } from '../words/notes-talk.ts'
import { createBlock, createMessage, createNote, createTitle, createTrackerLink, createWords, type Element } from './parts.ts'

export interface ConfirmedView {
  ref: string
  wording: string
  owner: string
  supporting: string[]
  due: string
}

/** What the confirmed proposals became. `left` proposals still wait on another card. */
export function createConfirmedCard(of: { made: ConfirmedView[]; left: number; trackerUrl?: string | undefined }): Message {
  const refs = of.made.map((made) => made.ref)
  const row = (made: ConfirmedView): Element[] => [
    createWords([{ text: made.ref, weight: 'Bolder' }], 'None'),
    createWords([shorten(made.wording, 220)]),
    createNote(sayOwnerAndDue(made.owner, made.supporting, made.due)),
  ]
  return createMessage({
    body: [
      createTitle(heads.confirmed),
      ...of.made.map((made, place) => createBlock(row(made), place + 1)),
      createBlock([createNote([sayWaiting(of.left), refs[0] ? sayHowToShow(refs[0]) : ''].filter(Boolean).join(' '))], 1),
    ],
    actions: createTrackerLink(of.trackerUrl),
    fallback: sayConfirmed(refs, of.left),
    summary: sayConfirmed(refs, of.left),
  })
}
