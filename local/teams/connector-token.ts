import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose'

/** The audience of the tokens with which a bot calls the connector. */
export const CONNECTOR_AUDIENCE = 'https://api.botframework.com'

/** True when an `Authorization` header is this bot's own token for the connector. */
export type CallerCheck = (authorization: string | undefined) => Promise<boolean>

/** Checks signature, times, audience and that the token is the bot's own (`appid`, or `azp` in v2 tokens). */
export function createCallerCheck(options: { keys: JWTVerifyGetKey; appId: string }): CallerCheck {
  return async (authorization) => {
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1]
    if (token === undefined) return false
    try {
      const { payload } = await jwtVerify(token, options.keys, { audience: CONNECTOR_AUDIENCE, requiredClaims: ['exp'] })
      return (payload.appid ?? payload.azp) === options.appId
    } catch (cause) {
      if (cause instanceof errors.JOSEError) return false
      throw cause
    }
  }
}
