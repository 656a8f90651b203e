import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose'
import { denied, type GraphAnswer, refusal } from './answers.ts'
import { type App, type GraphRequest, textOr } from './request.ts'

/** Whose tokens open the door. */
export interface TokenRule {
  issuer: string
  keys: JSONWebKeySet
}

const AUDIENCE = 'https://graph.microsoft.com'

export type Checked = { app: App } | { answer: GraphAnswer }

/** Checks bearer tokens: signature, issuer, audience, time, and that the application itself holds a role. */
export function createTokenCheck(rule: TokenRule, clock: () => Date): (request: GraphRequest) => Promise<Checked> {
  const keys = createLocalJWKSet(rule.keys)
  return async (request) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (token === undefined) return unauthorised('Access token is empty.')
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: rule.issuer,
        audience: AUDIENCE,
        algorithms: ['RS256'],
        currentDate: clock(),
      })
      if (payload.idtyp !== 'app' || !Array.isArray(payload.roles)) return { answer: denied() }
      return { app: appOf(payload, payload.roles) }
    } catch (error) {
      if (error instanceof errors.JOSEError) return unauthorised(sentenceFor(error))
      throw error
    }
  }
}

function appOf({ appid, app_displayname: name, tid }: JWTPayload, roles: unknown[]): App {
  return { id: String(appid), name: textOr(name, 'Actions Arising'), tenantId: String(tid), roles: roles.map(String) }
}

function unauthorised(message: string): Checked {
  return { answer: refusal(401, 'InvalidAuthenticationToken', message) }
}

function sentenceFor(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'Lifetime validation failed, the token is expired.'
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') return 'Access token validation failure. Invalid audience.'
  if (error instanceof errors.JWTClaimValidationFailed) return `Access token validation failure. Invalid ${error.claim}.`
  return 'CompactToken validation failed.'
}
