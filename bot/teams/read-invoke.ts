import type { Activity } from 'botbuilder'
import { z } from 'zod'
import { type Day, dayAt } from '../calendar/day.ts'
import { makeActionSchema } from '../cards/make-action.ts'
import type { SourceMessage } from '../minutes/suggest.ts'
import { withoutMarks } from './marks.ts'

/** What Teams asks of the message extension. */
export type Invoke =
  /** The form of "Make an action", to be filled from a message. */
  | { kind: 'make-form'; message: SourceMessage }
  | { kind: 'make'; message: SourceMessage; input: z.output<typeof makeActionSchema> }
  | { kind: 'find'; words: string }
  /** A link to the tab stands in a message that somebody writes; `ref` as the link has it, empty for none. */
  | { kind: 'link'; ref: string }
  | { kind: 'unknown' }

const user = z.looseObject({ displayName: z.string().nullish() }).nullish()
const messagePayload = z.looseObject({
  id: z.string(),
  createdDateTime: z.string().nullish(),
  linkToMessage: z.string().nullish(),
  from: z.looseObject({ user, application: user }).nullish(),
  body: z.looseObject({ content: z.string().nullish() }).nullish(),
})
const fetchTask = z.looseObject({ commandId: z.literal('make-action'), messagePayload })
const submitAction = fetchTask.extend({ data: makeActionSchema })
const query = z.looseObject({
  commandId: z.literal('find-action'),
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).default([]),
})
const queryLink = z.looseObject({ url: z.string().max(4_000) })

/** Reads an invoke of the message extension; `today` stands where a message names no day of its own. */
export function readInvoke(activity: Pick<Activity, 'name' | 'value' | 'conversation'>, today: Day): Invoke {
  const value: unknown = activity.value
  switch (activity.name) {
    case 'composeExtension/fetchTask': {
      const read = fetchTask.safeParse(value)
      return read.success ? { kind: 'make-form', message: messageOf(activity, read.data.messagePayload, today) } : UNKNOWN
    }
    case 'composeExtension/submitAction': {
      const read = submitAction.safeParse(value)
      if (!read.success) return UNKNOWN
      return { kind: 'make', message: messageOf(activity, read.data.messagePayload, today), input: read.data.data }
    }
    case 'composeExtension/query': {
      const read = query.safeParse(value)
      return read.success ? { kind: 'find', words: wordsIn(read.data.parameters) } : UNKNOWN
    }
    case 'composeExtension/queryLink': {
      const read = queryLink.safeParse(value)
      return read.success ? { kind: 'link', ref: refIn(read.data.url) } : UNKNOWN
    }
    default:
      return UNKNOWN
  }
}

const UNKNOWN: Invoke = { kind: 'unknown' }

function messageOf({ conversation }: Pick<Activity, 'conversation'>, payload: z.output<typeof messagePayload>, today: Day): SourceMessage {
  const { from, body, createdDateTime, linkToMessage } = payload
  const written = new Date(createdDateTime ?? '')
  const day = Number.isNaN(written.getTime()) ? today : dayAt(written)
  return {
    id: `${conversation.id.split(';')[0]} ${payload.id}`,
    text: withoutMarks(body?.content ?? '')
      .replace(/\u00A0/g, ' ')
      .trim(),
    author: (from?.user?.displayName ?? from?.application?.displayName ?? '').slice(0, 200),
    day: day > today ? today : day,
    link: linkToMessage?.startsWith('https://') && linkToMessage.length <= 1_000 ? linkToMessage : '',
  }
}

function wordsIn(parameters: { name: string; value: unknown }[]): string {
  const found = parameters.find(({ name }) => name === 'words')?.value
  return typeof found === 'string' ? found.trim().slice(0, 200) : ''
}

function refIn(address: string): string {
  if (!URL.canParse(address)) return ''
  const { hash, searchParams } = new URL(address)
  const inside = /"subEntityId":"([^"]+)"/.exec(searchParams.get('context') ?? '')?.[1]
  return /^([A-Z]{2,6}-\d{4}-\d{3,})$/i.exec(inside ?? hash.replace(/^#\/?/, ''))?.[1]?.toUpperCase() ?? ''
}
