import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { Action } from '../actions/action.ts'
import type { Day } from '../calendar/day.ts'
import type { ChangeFacts } from '../words/changes.ts'
import { shorten } from '../words/counts.ts'
import { writeDue } from '../words/days.ts'
import { sayNotForConversation } from '../words/extension-talk.ts'
import { heads } from '../words/labels.ts'
import { sayStatus } from '../words/status.ts'
import { linkToAction } from './action-link.ts'
import { createLine, createMessage, createTitle, createTrackerLink, createWords } from './parts.ts'

export interface SharedActionFacts {
  action: Action
  facts: ChangeFacts & { today: Day }
  trackerUrl: string | undefined
}

/** One action for a conversation in which others read along: what is to be done, by which post and when. No name, no words of updates, nothing to press but the link. */
export function createSharedActionCard({ action, facts, trackerUrl }: SharedActionFacts): IAdaptiveCard {
  const rows: [string, string][] = [
    [heads.owner, action.lead],
    [heads.due, writeDue(action.due, { ...facts, leadPost: action.lead })],
    [heads.status, sayStatus(action)],
  ]
  const said = rows.map(([head, value]) => `${head}: ${value}.`).join(' ')
  return createMessage({
    body: [
      createTitle(action.ref),
      createWords([shorten(action.wording.t, 600)]),
      ...rows.map(([head, value]) => createWords([{ text: `${head}: `, weight: 'Bolder' }, value])),
    ],
    actions: createTrackerLink(linkToAction(trackerUrl, action.ref)),
    fallback: `${action.ref}: ${shorten(action.wording.t, 600)}\n${said}`,
    summary: action.ref,
  }).card
}

/** In the place of an action that not everybody may see: nothing of it, not even its ref. */
export function createUnsharedCard(trackerUrl: string | undefined): IAdaptiveCard {
  const says = sayNotForConversation()
  return createMessage({ body: [createLine(says)], actions: createTrackerLink(trackerUrl), fallback: says, summary: says }).card
}
