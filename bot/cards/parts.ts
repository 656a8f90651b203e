import type {
  CardElementArray,
  IAdaptiveCard,
  IColumnSet,
  IContainer,
  IOpenUrlAction,
  IRichTextBlock,
  ISubmitAction,
  ITextBlock,
  ITextRun,
} from '@microsoft/teams.cards'
import type { Source } from '../actions/action.ts'
import type { Message } from '../delivery/ports.ts'
import { buttons } from '../words/labels.ts'
import type { CardData } from './card-data.ts'

export type Element = CardElementArray[number]
export type Button = ISubmitAction | IOpenUrlAction

/**
 * A card with what stands for it elsewhere: `fallback` is read where the card fails, `summary` in the notification.
 * Elements stay within Adaptive Cards 1.2, which is what Teams on phones draws (teams-platform.md section 2). No text goes beside the card,
 * because Teams may split the two and then gives no message id (1.9).
 */
export function createMessage(of: {
  body: Element[]
  actions: Button[]
  fallback: string
  summary: string
}): Message & { card: IAdaptiveCard } {
  const card = {
    type: 'AdaptiveCard',
    version: '1.2',
    fallbackText: of.fallback,
    body: of.body,
    ...(of.actions.length > 0 ? { actions: of.actions } : {}),
  } satisfies IAdaptiveCard
  return { card, summary: of.summary }
}

export function createButton(title: string, data: CardData): ISubmitAction {
  return { type: 'Action.Submit', title, data: { ...data } }
}

/** The link to the tab; none where no address is set. */
export function createTrackerLink(url: string | undefined): IOpenUrlAction[] {
  return url ? [{ type: 'Action.OpenUrl', title: buttons.tracker, url }] : []
}

/** The link to the notes in SharePoint, which shows them to those who may see them. */
export function createNotesLink(source: Source | undefined): IOpenUrlAction[] {
  if (!source) return []
  const isMessage = new URL(source.webUrl).pathname.startsWith('/l/message/')
  return [{ type: 'Action.OpenUrl', title: isMessage ? buttons.openMessage : buttons.openNotes, url: source.webUrl }]
}

/** Our own words. */
export function createLine(text: string, look: Partial<Omit<ITextBlock, 'type' | 'text'>> = {}): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, ...look }
}

export function createTitle(text: string): ITextBlock {
  return createLine(text, { size: 'Medium', weight: 'Bolder' })
}

/** A small line below; it may hold words of people, such as a condition. */
export function createNote(text: string): IRichTextBlock {
  return createWords([{ text, isSubtle: true, size: 'Small' }])
}

/** Words of people, and anything with a ref at its start: text runs, so that nothing in them is taken for formatting or a link. */
export function createWords(
  runs: readonly (string | Omit<ITextRun, 'type'>)[],
  spacing: 'None' | 'Small' | 'Default' = 'Small',
): IRichTextBlock {
  const inlines = runs.map((run): ITextRun => ({ type: 'TextRun', ...(typeof run === 'string' ? { text: run } : run) }))
  return { type: 'RichTextBlock', inlines, spacing }
}

/** A block of its own, with a line above all but the first. */
export function createBlock(items: Element[], place: number): IContainer {
  return { type: 'Container', items, spacing: 'Medium', ...(place > 0 ? { separator: true } : {}) }
}

/** Two things side by side: the first takes the room, the second stays as wide as it is. */
export function createRow(left: Element[], right: Element[]): IColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', items: left },
      { type: 'Column', width: 'auto', items: right },
    ],
  }
}
