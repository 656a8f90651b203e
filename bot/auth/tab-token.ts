import { createRemoteJWKSet, decodeProtectedHeader, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { AppError } from '../errors.ts'

/** Whom a token speaks for. The role never comes from here: the record decides it by `oid`. */
export interface Bearer {
  oid: string
  tid: string
  name: string
  /** The instant at which the token ends. */
  expiresAt: Date
}

type TokenRefusalCode = 'missing' | 'malformed' | 'expired' | 'not-yet' | 'forged' | 'other-tenant' | 'other-app' | 'not-for-a-person'

/** "No", as a value: the token is not one that lets somebody in. */
interface TokenRefusal {
  refused: TokenRefusalCode
}

/** Checks the value of an `Authorization` header. A sign-in service that cannot be reached is a fault, `AppError` `not-signed-in`. */
export type CheckToken = (authorization: string | undefined) => Promise<Bearer | TokenRefusal>

export interface TabTokenSettings {
  /** Tenants whose people may enter. */
  tenantIds: readonly string[]
  clientId: string
  /** Host name of the tab, for `api://<domain>/botid-<client id>`. */
  domain: string
  /** Issuers with `{tid}` in place of the tenant, such as `https://login.microsoftonline.com/{tid}/v2.0`. */
  issuers: readonly string[]
  /** Where the signing keys are published. */
  jwksUrl: string
  clock: () => Date
}

/**
 * Checks the tokens that Teams gives a tab: RS256 only, for this app, from an allowed tenant, on behalf of a person, in date with at
 * most 300 s of tolerance (teams-platform.md 5.2 to 5.4).
 */
export function createTabTokenCheck(settings: TabTokenSettings): CheckToken {
  const keys = createRemoteJWKSet(new URL(settings.jwksUrl))
  return async (authorization) => {
    const token = /^Bearer +([^\s]+)$/i.exec(authorization ?? '')?.[1]
    if (!token) return { refused: 'missing' }
    if (!hasRs256Header(token)) return { refused: 'malformed' }
    const checked = await verify(token, keys, settings)
    return 'refused' in checked ? checked : readBearer(checked.payload, settings)
  }
}

/** Looked at before any key is fetched, so that rubbish costs no call. */
function hasRs256Header(token: string): boolean {
  try {
    return decodeProtectedHeader(token).alg === 'RS256'
  } catch (cause) {
    // jose throws a TypeError for anything that is no compact token.
    if (cause instanceof TypeError) return false
    throw cause
  }
}

async function verify(token: string, keys: JWTVerifyGetKey, settings: TabTokenSettings): Promise<{ payload: JWTPayload } | TokenRefusal> {
  const { clientId, domain } = settings
  try {
    return await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      audience: [
        clientId,
        `api://${clientId}`,
        `api://botid-${clientId}`,
        `api://${domain}/botid-${clientId}`,
        `api://${domain}/${clientId}`,
      ],
      requiredClaims: ['exp', 'nbf', 'iss', 'aud'],
      clockTolerance: 300,
      currentDate: settings.clock(),
    })
  } catch (cause) {
    return { refused: refusalFor(cause) }
  }
}

function refusalFor(cause: unknown): TokenRefusalCode {
  if (cause instanceof errors.JWTExpired) return 'expired'
  if (cause instanceof errors.JWTClaimValidationFailed) {
    if (cause.claim === 'aud') return 'other-app'
    return cause.claim === 'nbf' && cause.reason === 'check_failed' ? 'not-yet' : 'malformed'
  }
  if (cause instanceof errors.JWSSignatureVerificationFailed || cause instanceof errors.JWKSNoMatchingKey) return 'forged'
  const unreadable = [errors.JWSInvalid, errors.JWTInvalid, errors.JOSEAlgNotAllowed, errors.JOSENotSupported]
  if (unreadable.some((kind) => cause instanceof kind)) return 'malformed'
  throw new AppError('not-signed-in', 'Your sign-in could not be checked just now. Nothing was changed. Please try again in a minute.', {
    retryAfterSeconds: 30,
    cause,
  })
}

function readBearer(payload: JWTPayload, settings: TabTokenSettings): Bearer | TokenRefusal {
  const { tid, oid, name, scp, iss, exp } = payload
  if (typeof tid !== 'string' || !settings.tenantIds.includes(tid)) return { refused: 'other-tenant' }
  if (!settings.issuers.some((issuer) => issuer.replace('{tid}', tid) === iss)) return { refused: 'other-tenant' }
  if (typeof oid !== 'string' || oid === '') return { refused: 'not-for-a-person' }
  if (typeof scp !== 'string' || !scp.split(' ').includes('access_as_user')) return { refused: 'not-for-a-person' }
  return { oid, tid, name: typeof name === 'string' ? name : '', expiresAt: new Date((exp ?? 0) * 1000) }
}
