import type { WireActivity } from './activity.ts'

/** Makes the channel's token for an activity: issuer `https://api.botframework.com`, audience the app id, claim `serviceurl`. */
export type Signer = (activity: { serviceUrl: string }) => Promise<string>

export interface BotAnswer {
  status: number
  /** Parsed JSON where there was any. */
  body: unknown
}

/** Posts an activity to the bot's messages endpoint, signed as the channel unless another `Authorization` is given (`null`: none). */
export async function postToBot(
  to: { botUrl: string | (() => string); sign: Signer },
  activity: WireActivity,
  authorization?: string | null,
): Promise<BotAnswer> {
  const given = authorization === undefined ? `Bearer ${await to.sign({ serviceUrl: activity.serviceUrl ?? '' })}` : authorization
  const answer = await fetch(typeof to.botUrl === 'string' ? to.botUrl : to.botUrl(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(given === null ? {} : { authorization: given }) },
    body: JSON.stringify(activity),
  })
  const text = await answer.text()
  return { status: answer.status, body: parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (cause instanceof SyntaxError) return text
    throw cause
  }
}
