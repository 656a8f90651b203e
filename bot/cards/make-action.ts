import type { IAdaptiveCard } from '@microsoft/teams.cards'
import { z } from 'zod'
import { shorten } from '../words/counts.ts'
import { extensionHeads, sayWhatMakingDoes } from '../words/extension-talk.ts'
import { fields } from '../words/labels.ts'
import { createChoiceField, createTextField } from './inputs.ts'
import { createBlock, createLine, createMessage, createNote, createWords, type Element } from './parts.ts'

const typed = z
  .string()
  .max(4_000)
  .optional()
  .transform((text) => text?.trim() ?? '')

/** What the form sends. It proves nothing: who sends it and what they may do is decided from the record. */
export const makeActionSchema = z.object({ kind: z.literal('make-action'), wording: typed, owner: typed, due: typed, board: typed })

export interface MakeActionFacts {
  /** What the fields begin with; owner and board as refs. */
  filled: { wording: string; owner: string; due: string; board: string }
  quote: string
  author: string
  posts: readonly { ref: string; title: string }[]
  boards: readonly { ref: string; title: string }[]
  /** Whether it goes to their own chat, to be confirmed by themself. */
  confirmsThemself: boolean
  /** Why what was sent could not be kept. */
  problem?: string | undefined
}

/** The form of "Make an action" on a message, for a task module. */
export function createMakeActionCard(of: MakeActionFacts): IAdaptiveCard {
  const { filled } = of
  const choices = (all: MakeActionFacts['posts']) =>
    all.map(({ ref, title }) => ({ title: title === '' || title === ref ? ref : `${ref} – ${title}`, value: ref }))
  const body: Element[] = [
    ...(of.problem ? [createWords([{ text: of.problem, weight: 'Bolder' }])] : []),
    createLine(`${extensionHeads.quote}${of.author === '' ? '' : `, ${of.author}`}`, { weight: 'Bolder' }),
    createWords([{ text: `“${shorten(of.quote, 500)}”`, italic: true, isSubtle: true }]),
    ...createTextField('wording', fields.wording, { value: filled.wording, isMultiline: true }),
    ...createChoiceField('owner', fields.owner, choices(of.posts), filled.owner),
    ...createTextField('due', fields.due, { value: filled.due }),
    ...createChoiceField('board', extensionHeads.board, choices(of.boards), filled.board),
    createBlock([createNote(sayWhatMakingDoes(of.confirmsThemself))], 1),
  ]
  const actions = [{ type: 'Action.Submit' as const, title: extensionHeads.send, data: { kind: 'make-action' } }]
  const says = sayWhatMakingDoes(of.confirmsThemself)
  return createMessage({ body, actions, fallback: says, summary: says }).card
}
