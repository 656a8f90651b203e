import { z } from 'zod'
import type { RelayedRoute } from '../actions/update.ts'

/** An answer that somebody types for the post that gave it, by telephone or e-mail. */
export interface Relay {
  route: RelayedRoute
  post: string
  /** The whole line as it was typed; it stands in the record in the place of the answer alone. */
  typed: string
}

/** The same, as it is kept with a question. */
export const relaySchema: z.ZodType<Relay> = z.object({ route: z.enum(['telephone', 'email']), post: z.string(), typed: z.string() })

/** How words are recorded: as their writer's own, or as another's by the way they came. */
export function howOf(relay: Relay | undefined, text: string) {
  if (!relay) return { route: 'chat' as const, text }
  return { route: relay.route, text: text === '' || relay.typed.endsWith(text) ? relay.typed : text, onBehalfOf: relay.post }
}
