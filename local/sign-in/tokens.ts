import { randomUUID } from 'node:crypto'
import { type JWTPayload, SignJWT } from 'jose'
import type { SigningKey } from './keys.ts'

/** Somebody of the invented office. `oid` is the Entra object id. */
export interface Person {
  oid: string
  name: string
  upn: string
}

/** When a token holds, in seconds from now. */
interface Times {
  /** Negative for a token that has run out. 3,600 unless told. */
  expiresIn?: number
  /** For a token that does not hold yet. */
  startsIn?: number
}

/** What a tab token says; anything but the person may be set wrong on purpose. */
interface TabTokenWish extends Person, Times {
  /** The tab's application id; the application's own unless told. */
  aud?: string
  tid?: string
  scp?: string
}

interface ChannelTokenWish extends Times {
  serviceUrl: string
  appId: string
  issuer?: string
}

export interface Tokens {
  /** An application's token for a resource, v1 claims as Graph sees them. */
  app: (wish: { audience: string; appId: string; roles: string[] } & Times) => Promise<string>
  /** A person's token for the tab, v2 claims (teams-platform facts, 5.2). */
  tab: (wish: TabTokenWish) => Promise<string>
  /** The bot channel's token for a request to the bot (teams-platform facts, 6.10). */
  channel: (wish: ChannelTokenWish) => Promise<string>
}

type Settings = { issuer: string; tenantId: string; appId: string; userKey: SigningKey; channelKey: SigningKey; clock: () => Date }

const CHANNEL_ISSUER = 'https://api.botframework.com'
const HOUR = 3600

export function createTokens({ issuer, tenantId, appId, userKey, channelKey, clock }: Settings): Tokens {
  const sign = (claims: JWTPayload, key: SigningKey, { expiresIn = HOUR, startsIn = 0 }: Times): Promise<string> => {
    const now = Math.floor(clock().getTime() / 1000)
    // A token that has run out was issued an hour before its end, so that nothing else is wrong with it.
    const issued = Math.min(now, now + expiresIn - HOUR)
    return new SignJWT({ ...claims, iat: issued, nbf: issued + startsIn, exp: now + startsIn + expiresIn })
      .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' })
      .sign(key.privateKey)
  }
  return {
    app: ({ audience, appId: app, roles, ...times }) => {
      const claims = { aud: audience, iss: issuer, appid: app, app_displayname: 'Actions Arising', idtyp: 'app', tid: tenantId, roles }
      return sign({ ...claims, sub: app, oid: app, ver: '1.0', uti: randomUUID() }, userKey, times)
    },
    tab: ({ oid, name, upn, aud, tid, scp, ...times }) => {
      const claims = { aud: aud ?? appId, iss: issuer, oid, name, preferred_username: upn, tid: tid ?? tenantId }
      return sign({ ...claims, scp: scp ?? 'access_as_user', azp: TEAMS_WEB, sub: oid, ver: '2.0' }, userKey, times)
    },
    channel: ({ serviceUrl, appId: app, issuer: by = CHANNEL_ISSUER, ...times }) =>
      sign({ aud: app, iss: by, serviceurl: serviceUrl }, channelKey, times),
  }
}

/** Teams on the web, as an authorised client of the tab (teams-platform facts, 5.3). */
const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
