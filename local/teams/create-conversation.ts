import { z } from 'zod'

/** What `POST /v3/conversations` asks for: a post in a channel, or the personal chat with somebody (object id). */
export type Create = { kind: 'post'; channel: string; activity: unknown } | { kind: 'personal'; oid: string } | { kind: 'unreadable' }

const shape = z.looseObject({
  isGroup: z.boolean().optional(),
  members: z.array(z.looseObject({ id: z.string() })).optional(),
  activity: z.unknown().optional(),
  channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }).optional() }).optional(),
})

/** Reads the body; a person may be named by channel id (`29:…`) or by object id, never by UPN or e-mail. */
export function readCreate(body: unknown): Create {
  const read = shape.safeParse(body)
  if (!read.success) return { kind: 'unreadable' }
  const channel = read.data.channelData?.channel?.id
  if (channel !== undefined) return { kind: 'post', channel, activity: read.data.activity }
  const member = read.data.members?.[0]?.id
  return member === undefined ? { kind: 'unreadable' } : { kind: 'personal', oid: member.replace(/^29:/, '') }
}
