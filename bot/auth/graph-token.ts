import {
  AuthenticationError,
  AuthenticationRequiredError,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity'
import { AppError } from '../errors.ts'

export interface TokenSettings {
  tenantId: string
  clientId: string
  /** Without a secret the managed identity `clientId` of the machine is used. */
  clientSecret?: string
  /** `https://…`; Microsoft's own when left out. */
  authorityHost?: string
}

export interface TokenSource {
  /** A bearer token of the application itself for a scope such as `https://graph.microsoft.com/.default`. */
  getToken(scope: string): Promise<{ token: string; expiresOn: Date }>
}

const MICROSOFT = 'https://login.microsoftonline.com'
const TIME_LIMIT_MS = 10_000

/**
 * Obtains the application's own tokens, for Graph and for the bot channel alike. @azure/identity keeps them until shortly before they expire.
 * Throws AppError: `not-signed-in` when the sign-in service refuses the application, `store-unavailable` when it does not answer.
 */
export function createTokenSource(settings: TokenSettings): TokenSource {
  const credential = credentialOf(settings)
  return {
    async getToken(scope) {
      try {
        const got = await credential.getToken(scope, { abortSignal: AbortSignal.timeout(TIME_LIMIT_MS) })
        if (got) return { token: got.token, expiresOn: new Date(got.expiresOnTimestamp) }
      } catch (cause) {
        throw faultOf(cause)
      }
      throw faultOf(undefined)
    },
  }
}

function credentialOf({ tenantId, clientId, clientSecret, authorityHost = MICROSOFT }: TokenSettings): TokenCredential {
  if (!clientSecret) return new ManagedIdentityCredential({ clientId })
  return new ClientSecretCredential(tenantId, clientId, clientSecret, {
    authorityHost,
    // Instance discovery asks Microsoft whether it knows the authority, which fails for any other.
    disableInstanceDiscovery: new URL(authorityHost).host !== new URL(MICROSOFT).host,
    retryOptions: { maxRetries: 2 },
  })
}

function faultOf(cause: unknown): AppError {
  const status = statusOf(cause)
  if (status !== undefined && status >= 400 && status < 500 && status !== 429) {
    return new AppError('not-signed-in', 'The sign-in service refused this application. Check its id, secret and tenant.', { cause })
  }
  return new AppError('store-unavailable', 'The sign-in service does not answer. Nothing was recorded; please try again.', { cause })
}

/** With a secret the service's answer comes inside msal's ServerError, with a managed identity inside AuthenticationError; neither: no answer came. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof AuthenticationError) return error.statusCode
  if (!(error instanceof AuthenticationRequiredError)) return undefined
  const inner = error.cause
  if (!(inner instanceof Error) || !('status' in inner)) return undefined
  return typeof inner.status === 'number' ? inner.status : undefined
}
