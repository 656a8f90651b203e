import { type Activity, ActivityTypes, CardFactory } from 'botbuilder'
import type { Message } from '../delivery/ports.ts'

/**
 * A message as the activities that carry it: Teams splits text with a card, and then tells no id, so each goes alone; the card last.
 * Text goes as plain, because it may hold words of people, in which nothing is to be taken for formatting or a link.
 */
export function toActivities(message: Message, alert: 'alert' | 'quiet'): Partial<Activity>[] {
  const common = {
    type: ActivityTypes.Message,
    summary: message.summary,
    ...(alert === 'alert' ? { channelData: { notification: { alert: true } } } : {}),
  }
  const activities: Partial<Activity>[] = []
  if (message.text) activities.push({ ...common, text: message.text, textFormat: 'plain' })
  if (message.card) activities.push({ ...common, attachments: [CardFactory.adaptiveCard(message.card)] })
  return activities
}
