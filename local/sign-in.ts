import { createServer as createPlainServer } from 'node:http'
import { createServer } from 'node:https'
import type { JSONWebKeySet } from 'jose'
import type { Certificate } from './certificate.ts'
import type { TokenRule } from './graph/token.ts'
import { asListener, listen } from './listen.ts'
import { keepKey } from './sign-in/keys.ts'
import { createSignInServing } from './sign-in/serving.ts'
import { createTokens, type Person, type Tokens } from './sign-in/tokens.ts'

export interface SignInOptions {
  certificate: Certificate
  /** Where the keys are kept. */
  folder: string
  tenantId: string
  appId: string
  appSecret: string
  people: Person[]
  port?: number
  clock?: () => Date
}

/** An Entra, and the bot channel's issuer, on one's own machine. */
export interface SignIn {
  /** `https://localhost:PORT`, for `authorityHost`. */
  authority: string
  /** `<authority>/<tenant>/v2.0` */
  issuer: string
  jwksUri: string
  /** The bot channel's openid metadata. */
  channelMetadataUrl: string
  /** The choice of person over plain http, because a person's browser does not trust the certificate. */
  demoTokenUrl: string
  /** For the Graph stand-in. */
  graphTokens: TokenRule
  signAppToken: Tokens['app']
  signTabToken: Tokens['tab']
  signChannelToken: Tokens['channel']
  close(): Promise<void>
}

/**
 * Starts the sign-in stand-in over TLS on 127.0.0.1: Entra's paths for one tenant, client credentials for the one application,
 * the bot channel's metadata and keys, and `POST /demo/token` for the demonstration's choice of person.
 */
export async function startSignIn(options: SignInOptions): Promise<SignIn> {
  const clock = options.clock ?? (() => new Date())
  const [userKey, channelKey] = [await keepKey(options.folder, 'people'), await keepKey(options.folder, 'channel')]
  const server = createServer({ key: options.certificate.key, cert: options.certificate.cert })
  const { port, close } = await listen(server, options.port ?? 0)
  const authority = `https://localhost:${port}`
  const issuer = `${authority}/${options.tenantId}/v2.0`
  const { tenantId, appId } = options
  const tokens = createTokens({ issuer, tenantId, appId, userKey, channelKey, clock })
  const keys: JSONWebKeySet = { keys: [userKey.publicJwk] as JSONWebKeySet['keys'] }
  const channelKeys = { keys: [{ ...channelKey.publicJwk, endorsements: ['msteams'] }] }
  const serve = createSignInServing({ ...options, authority, issuer, tokens, keys, channelKeys })
  server.on('request', asListener(serve))
  const plain = await listen(createPlainServer(asListener(serve)), 0)
  return {
    authority,
    issuer,
    jwksUri: `${authority}/${tenantId}/discovery/v2.0/keys`,
    channelMetadataUrl: `${authority}/botframework/v1/.well-known/openidconfiguration`,
    graphTokens: { issuer, keys },
    signAppToken: tokens.app,
    signTabToken: tokens.tab,
    signChannelToken: tokens.channel,
    demoTokenUrl: `http://127.0.0.1:${plain.port}/demo/token`,
    async close() {
      await Promise.all([close(), plain.close()])
    },
  }
}
