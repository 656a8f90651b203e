import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { botIdOf, channelIdOf, PLACES, personalChatOf, type TeamsPerson } from './playground-config.ts'

/** An activity on the wire; only what this folder reads is named. */
export const wireActivity = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  text: z.string().optional(),
  summary: z.string().optional(),
  replyToId: z.string().optional(),
  value: z.unknown().optional(),
  serviceUrl: z.string().optional(),
  conversation: z.looseObject({ id: z.string() }).optional(),
  from: z.looseObject({ id: z.string() }).optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() })).optional(),
})

export type WireActivity = z.infer<typeof wireActivity>

export type Where = 'personal' | 'group' | 'channel'

export interface ActivityFacts {
  person: TeamsPerson
  in: Where
  appId: string
  tenantId: string
  serviceUrl: string
  botName: string
  at: Date
  /** The id of the post that this answers, in the channel; empty starts a new one. */
  thread?: string
}

/** What every activity of Teams carries (teams-platform.md section 3). */
export function baseActivity(facts: ActivityFacts): WireActivity {
  const { person, tenantId, at } = facts
  const id = randomUUID()
  return {
    id,
    type: 'message',
    timestamp: at.toISOString(),
    localTimestamp: at.toISOString(),
    localTimezone: 'Europe/London',
    locale: 'en-GB',
    channelId: 'msteams',
    serviceUrl: facts.serviceUrl,
    from: { id: channelIdOf(person), name: person.name, aadObjectId: person.oid },
    recipient: { id: botIdOf(facts.appId), name: facts.botName },
    conversation: conversationOf(facts, id),
    channelData: channelDataOf(facts.in, tenantId),
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/London' }],
  }
}

/** A message as typed, with the HTML copy that Teams adds; in group and channel it mentions the bot unless told not to. */
export function messageActivity(facts: ActivityFacts, text: string, mention: boolean): WireActivity {
  const base = baseActivity(facts)
  const at = `<at>${facts.botName}</at>`
  const entity = { type: 'mention', text: at, mentioned: { id: botIdOf(facts.appId), name: facts.botName } }
  return {
    ...base,
    textFormat: 'plain',
    text: mention ? `${at} ${text}` : text,
    attachments: [{ contentType: 'text/html', content: `<p>${mention ? `${at}&nbsp;` : ''}${escapeHtml(text)}</p>` }],
    entities: mention ? [entity, ...(base.entities as object[])] : base.entities,
  }
}

function conversationIdOf(person: TeamsPerson, where: Where): string {
  if (where === 'group') return PLACES.groupChat.id
  if (where === 'channel') return PLACES.channel.id
  return personalChatOf(person)
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')
}

function conversationOf(facts: ActivityFacts, id: string): { id: string; [key: string]: unknown } {
  const top = conversationIdOf(facts.person, facts.in)
  const tenantId = facts.tenantId
  switch (facts.in) {
    case 'personal':
      return { id: top, conversationType: 'personal', tenantId }
    case 'group':
      return { id: top, conversationType: 'groupChat', isGroup: true, tenantId }
    case 'channel':
      return { id: `${top};messageid=${facts.thread || id}`, conversationType: 'channel', isGroup: true, tenantId }
    default:
      return facts.in satisfies never
  }
}

function channelDataOf(where: Where, tenantId: string) {
  if (where !== 'channel') return { tenant: { id: tenantId } }
  const { team, channel } = PLACES
  return { tenant: { id: tenantId }, teamsChannelId: channel.id, teamsTeamId: team.id, channel: { id: channel.id }, team: { id: team.id } }
}
