import type { Activity } from 'botbuilder'
import { z } from 'zod'
import { withoutMarks } from './marks.ts'

/** A message that somebody's words quote: its id, and what Teams shows of it. */
export interface Quote {
  activityId: string
  preview: string
}

/** More than this of an activity's mark-up is nobody's answer. */
const LONGEST = 100_000
const REPLY = /<blockquote\b[^<>]{0,600}schema\.skype\.com\/Reply[^<>]{0,600}>/i
const PLACEHOLDER = /<quoted\b[^<>]{0,600}>(?:\s*<\/quoted>)?/gi

/**
 * The messages that an activity quotes, and its own words where those stand apart only in its mark-up: Teams' old form is a blockquote before
 * them, the new one a placeholder in the text with an entity beside it (teams-platform facts, 3.3 and 3.4).
 */
export function readQuotes(activity: Pick<Activity, 'attachments' | 'entities' | 'text'>): { quotes: Quote[]; own: string | undefined } {
  const old = oldForm(activity)
  const quotes = [...old.quotes, ...newForm(activity)]
  return { quotes: [...new Map(quotes.map((quote) => [quote.activityId, quote])).values()], own: old.own }
}

/** The text without the placeholders of what it quotes. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, ' ')
}

function oldForm({ attachments }: Pick<Activity, 'attachments'>): { quotes: Quote[]; own: string | undefined } {
  const html = (attachments ?? []).find(({ contentType }) => contentType === 'text/html')?.content as unknown
  const start = typeof html === 'string' && html.length <= LONGEST ? REPLY.exec(html) : null
  if (typeof html !== 'string' || !start) return { quotes: [], own: undefined }
  const end = html.indexOf('</blockquote>', start.index)
  const id = /\bitemid="([^"<>]{1,200})"/i.exec(start[0])?.[1]
  if (end < 0 || id === undefined) return { quotes: [], own: undefined }
  const preview = withoutMarks(html.slice(start.index + start[0].length, end))
  const own = withoutMarks(withoutMentions(html.slice(0, start.index) + html.slice(end + '</blockquote>'.length)))
  return { quotes: [{ activityId: id, preview }], own: own === '' ? undefined : own }
}

/** The bot's own name before the words; other people's stay. */
function withoutMentions(html: string): string {
  return html
    .replace(/<at\b[^<>]{0,200}>actions arising<\/at>/gi, ' ')
    .replace(/<span\b[^<>]{0,200}schema\.skype\.com\/Mention[^<>]{0,200}>actions arising<\/span>/gi, ' ')
}

const quoted = z.object({ messageId: z.string().min(1).max(200), preview: z.string().nullish() })
const entity = z.union([
  z.object({ type: z.literal('quotedReply'), quotedReply: quoted }).transform((found) => found.quotedReply),
  quoted.extend({ type: z.literal('quotedReply') }),
])

/** The entity says what is quoted; without one, the placeholder's own id does. */
function newForm({ entities, text }: Pick<Activity, 'entities' | 'text'>): Quote[] {
  const named = (entities ?? []).flatMap((one: unknown) => entity.safeParse(one).data ?? [])
  const placed = [...(text ?? '').matchAll(/<quoted\b[^<>]{0,300}\bmessageId="([^"<>]{1,200})"/gi)].flatMap(([, id]) => id ?? [])
  return [
    ...named.map(({ messageId, preview }) => ({ activityId: messageId, preview: preview ?? '' })),
    ...placed.filter((id) => !named.some(({ messageId }) => messageId === id)).map((id) => ({ activityId: id, preview: '' })),
  ]
}
