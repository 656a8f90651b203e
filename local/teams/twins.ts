/** Ids that differ from window to window: what the bot knows a message or thread by, and what each window calls it. */
export interface Twins {
  /** Keeps the ids that the windows gave to one message; returns the one that the bot is told. */
  join(ids: Map<string, string>): string | undefined
  /** What a window calls it; undefined when that window never had it. An id that nobody joined is its own twin. */
  inWindow(botId: string, window: string): string | undefined
  /** What the bot calls it. */
  forBot(window: string, windowId: string): string
}

/** Each Playground makes its own ids; one message of the bot to a channel has as many as there are windows. */
export function createTwins(): Twins {
  const joined = new Map<string, Map<string, string>>()
  const back = new Map<string, string>()
  return {
    join(ids) {
      const botId = ids.values().next().value
      if (botId === undefined) return undefined
      joined.set(botId, ids)
      for (const [window, windowId] of ids) back.set(`${window} ${windowId}`, botId)
      return botId
    },
    inWindow: (botId, window) => (joined.has(botId) ? joined.get(botId)?.get(window) : botId),
    forBot: (window, windowId) => back.get(`${window} ${windowId}`) ?? windowId,
  }
}
