import { CardFactory } from 'botbuilder'
import type { Action } from '../actions/action.ts'
import { everybodyMaySee, maySee } from '../actions/rights.ts'
import { createSharedActionCard, createUnsharedCard } from '../cards/shared-action.ts'
import { shorten } from '../words/counts.ts'
import { writeDue } from '../words/days.ts'
import { sayNotForConversation, sayNothingFound } from '../words/extension-talk.ts'
import { heads } from '../words/labels.ts'
import { sayUnknownRef } from '../words/questions.ts'
import { sayStatus } from '../words/status.ts'
import { type Asker, type Desk, visible } from './desk.ts'

const MOST = 10

/**
 * Actions that the asker may see, by words or number, for them to put one into a conversation. The list is theirs alone; what they put there
 * is read by others, so an action that is not for everybody comes as a sentence.
 */
export function answerSearch(desk: Desk, asker: Asker, words: string): object {
  const found = search(desk, asker, words).slice(0, MOST)
  if (found.length === 0) return { composeExtension: { type: 'message', text: sayNothingFound(words) } }
  return {
    composeExtension: { type: 'result', attachmentLayout: 'list', attachments: found.map((action) => attachmentOf(desk, asker, action)) },
  }
}

/** A link to the tracker, shown as the action it leads to; a sentence for one that the asker or others in the conversation may not see. */
export function answerLink(desk: Desk, asker: Asker, ref: string): object {
  const action = ref === '' ? undefined : visible(desk, asker.actor, ref)
  const refusal = action ? (everybodyMaySee(action) ? '' : sayNotForConversation()) : sayUnknownRef([ref])
  if (!action || refusal !== '') return { composeExtension: { type: 'message', text: refusal } }
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [attachmentOf(desk, asker, action)] } }
}

function attachmentOf(desk: Desk, asker: Asker, action: Action): object {
  const { facts } = asker
  const { trackerUrl } = desk
  const card = everybodyMaySee(action) ? createSharedActionCard({ action, facts, trackerUrl }) : createUnsharedCard(trackerUrl)
  const title = `${action.ref} ${shorten(action.wording.t, 80)}`
  const text = `${action.lead}. ${heads.due}: ${writeDue(action.due, { ...facts, leadPost: action.lead })}. ${sayStatus(action)}.`
  return {
    ...CardFactory.adaptiveCard(card),
    preview: CardFactory.thumbnailCard(withoutMarkUp(title), undefined, undefined, { text: withoutMarkUp(text) }),
  }
}

/** Thumbnail cards read mark-up. */
const withoutMarkUp = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Open ones first, then those whose last update is newest. */
function search(desk: Desk, { actor }: Asker, words: string): Action[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const seen = [...desk.record.actions().values()].map(({ action }) => action).filter((action) => maySee(actor, action))
  const fits = seen.filter((action) => wanted.every((word) => isIn(action, word)))
  const isClosed = (action: Action) => Number(action.status === 'discharged')
  return fits.sort((a, b) => isClosed(a) - isClosed(b) || (a.lastUpdateAt < b.lastUpdateAt ? 1 : -1))
}

function isIn({ ref, oldRef, wording, lead }: Action, word: string): boolean {
  if (/^#?\d{1,4}$/.test(word) && Number(ref.split('-')[2]) === Number(word.replace('#', ''))) return true
  return `${ref} ${oldRef} ${lead} ${wording.t}`.toLowerCase().includes(word)
}
