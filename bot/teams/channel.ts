import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder'
import { AppCredentials, type AuthenticateRequestResult, AuthenticationError } from 'botframework-connector'

/** Where the channel's tokens come from and how they are checked. Production uses Microsoft's published addresses. */
export interface ChannelSettings {
  appId: string
  tenantId: string
  /** Issuer of the tokens that Teams sends; `https://api.botframework.com`. */
  issuer: string
  /** OpenID metadata of that issuer. */
  openIdUrl: string
  /** Scope of the tokens that we send; `https://api.botframework.com`. */
  scope: string
}

/** A token for a scope, and when it ends. */
export type GetToken = (scope: string) => Promise<{ token: string; expiresOn: Date }>

/** The adapter, and the check of inbound tokens that comes before it. */
export interface Channel {
  adapter: CloudAdapter
  /** Undefined when the token is missing, forged, expired, for another app or for another service address. */
  authenticate(authorization: string, activity: Activity): Promise<AuthenticateRequestResult | undefined>
}

/** Bot Framework's adapter with authentication on: inbound tokens are checked, outbound calls carry one of ours. Refuses an empty app id, because botbuilder would then check nothing. */
export function createChannel(settings: ChannelSettings, getToken: GetToken): Channel {
  if (settings.appId === '') throw new TypeError('an empty app id would switch authentication off')
  const credentials = {
    isValidAppId: async (appId: string) => appId === settings.appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async (appId: string, audience?: string) => new ChannelCredentials(appId, settings, audience, getToken),
  }
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: settings.appId,
      MicrosoftAppTenantId: settings.tenantId,
      MicrosoftAppType: 'SingleTenant',
      ValidateAuthority: 'true',
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${settings.tenantId}`,
      ToChannelFromBotOAuthScope: settings.scope,
      ToBotFromChannelTokenIssuer: settings.issuer,
      OAuthUrl: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: settings.openIdUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: settings.openIdUrl,
      CallerId: 'urn:botframework:azure',
    },
    credentials,
  )
  return {
    adapter: new CloudAdapter(authentication).use(sendOnce),
    async authenticate(authorization, activity) {
      try {
        return await authentication.authenticateRequest(activity, authorization)
      } catch (cause) {
        if (isRefusal(cause)) return undefined
        throw cause
      }
    },
  }
}

/**
 * Takes botframework-connector's own repeats off: it makes a call again after 500, 504 and a broken line, and somebody would get a message
 * twice. What is made again is decided in `withPatience` alone. The client that sends is private there, and has no setting for this.
 */
async function sendOnce(context: TurnContext, next: () => Promise<void>): Promise<void> {
  const connector: unknown = context.turnState.get(context.adapter.ConnectorClientKey)
  if (!hasPipeline(connector)) throw new TypeError('the connector is built in another way than this service knows')
  connector.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  await next()
}

interface WithPipeline {
  client: { pipeline: { removePolicy(of: { name: string }): unknown } }
}

function hasPipeline(connector: unknown): connector is WithPipeline {
  const { client } = (connector ?? {}) as Partial<WithPipeline>
  return typeof client?.pipeline?.removePolicy === 'function'
}

/** botframework-connector's own refusal, or one of jsonwebtoken's that escapes it: a forged signature is no fault of the service. */
function isRefusal(cause: unknown): boolean {
  if (cause instanceof AuthenticationError) return true
  return cause instanceof Error && ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(cause.name)
}

/** botframework-connector takes credentials only as a subclass; the token itself comes from the one source that Graph uses too. */
class ChannelCredentials extends AppCredentials {
  readonly #getToken: GetToken

  constructor(appId: string, settings: ChannelSettings, audience: string | undefined, getToken: GetToken) {
    super(appId, settings.tenantId, audience ?? settings.scope)
    this.#getToken = getToken
  }

  protected override async refreshToken() {
    const { token, expiresOn } = await this.#getToken(`${this.oAuthScope}/.default`)
    return { accessToken: token, expiresOn } as Awaited<ReturnType<AppCredentials['refreshToken']>>
  }
}
