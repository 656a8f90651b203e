import { type Activity, ActivityTypes, CardFactory } from 'botbuilder'
import type { Message } from '../delivery/ports.ts'

/** A message as the activities that carry it: Teams splits text with a card, and then tells no id, so each goes alone; the card last. */
export function toActivities(message: Message, alert: 'alert' | 'quiet'): Partial<Activity>[] {
  const common = {
    type: ActivityTypes.Message,
    summary: message.summary,
    ...(alert === 'alert' ? { channelData: { notification: { alert: true } } } : {}),
  }
  const activities: Partial<Activity>[] = []
  if (message.text) activities.push({ ...common, text: message.text, textFormat: 'markdown' })
  if (message.card) activities.push({ ...common, attachments: [CardFactory.adaptiveCard(message.card)] })
  return activities
}
