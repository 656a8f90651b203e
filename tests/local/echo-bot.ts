import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  MessageFactory,
  type Request,
  type Response,
  TurnContext,
} from 'botbuilder'
import { AppCredentials, type ServiceClientCredentialsFactory } from 'botframework-connector'
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { CONNECTOR_AUDIENCE, createCallerCheck } from '../../local/teams/connector-token.ts'

export const APP_ID = '3f0c1a52-0000-4000-8000-00000000b071'
export const TENANT_ID = '3f0c1a52-0000-4000-8000-00000000d0d0'

/** A key of our own with all that bot and Teams need of a sign-in service. */
export async function createKeys() {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig', endorsements: ['msteams'] }
  const token = (claims: Record<string, unknown>, expires: string | number = '1h', key = privateKey) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuedAt()
      .setNotBefore('-1m')
      .setExpirationTime(expires)
      .sign(key)
  const channelClaims = { iss: 'https://api.botframework.com', aud: APP_ID }
  return {
    jwks: { keys: [jwk] },
    token,
    channelClaims,
    sign: ({ serviceUrl }: { serviceUrl: string }) => token({ ...channelClaims, serviceurl: serviceUrl }),
    botToken: (audience = CONNECTOR_AUDIENCE) => token({ iss: 'https://sts.example', aud: audience, appid: APP_ID }),
    checkCaller: createCallerCheck({ keys: createLocalJWKSet({ keys: [jwk] }), appId: APP_ID }),
  }
}

export type Keys = Awaited<ReturnType<typeof createKeys>>

/** A small bot with authentication on: says back what it hears; "card" gets a card with a field and a button; a press changes that card. */
export async function startEchoBot(keys: Keys) {
  const received: { type: string; id: string; text: string; conversation: string; from: string }[] = []
  const references = new Map<string, Partial<ConversationReference>>()
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const adapter = new CloudAdapter(authFor(url, keys))
  adapter.onTurnError = async (_context, error) => {
    throw error
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    for await (const part of request) body += String(part)
    if (request.url === '/openid') return void response.end(JSON.stringify({ jwks_uri: `${url}/keys` }))
    if (request.url === '/keys') return void response.end(JSON.stringify(keys.jwks))
    const heard = Object.assign(request, { body: JSON.parse(body) as Record<string, unknown> }) as unknown as Request
    const said = Object.assign(response, {
      status: (code: number) => {
        response.statusCode = code
      },
      send: (text?: string) => response.end(text),
      header: () => undefined,
    }) as unknown as Response
    await adapter.process(heard, said, turn)
  }
  const turn = async (context: TurnContext) => {
    const { activity } = context
    references.set(activity.conversation.id, TurnContext.getConversationReference(activity))
    received.push({
      type: activity.type,
      id: activity.id ?? '',
      text: activity.text ?? '',
      conversation: activity.conversation.id,
      from: activity.from.aadObjectId ?? '',
    })
    if (activity.type !== 'message') return
    if (activity.value) {
      await context.updateActivity({
        id: activity.replyToId ?? '',
        ...MessageFactory.attachment(cardWith(`Kept: ${JSON.stringify(activity.value)}`)),
      })
    } else if (activity.text.endsWith('card')) await context.sendActivity(MessageFactory.attachment(cardWith('Anything to say?')))
    else await context.sendActivity(`echo: ${TurnContext.removeMentionText(activity, activity.recipient.id).trim()}`)
  }
  return {
    messagesUrl: `${url}/api/messages`,
    received,
    /** Speaks unasked in a conversation it was in before. */
    async proactive(conversation: string, text: string): Promise<string> {
      const reference = references.get(conversation)
      if (!reference) throw new Error(`never heard from ${conversation}`)
      let id = ''
      await adapter.continueConversationAsync(APP_ID, reference, async (context) => {
        id = (await context.sendActivity(text))?.id ?? ''
      })
      return id
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function cardWith(title: string) {
  return CardFactory.adaptiveCard({
    type: 'AdaptiveCard',
    version: '1.2',
    body: [
      { type: 'TextBlock', text: title, wrap: true },
      { type: 'Input.Text', id: 'said', placeholder: 'Your update' },
    ],
    actions: [{ type: 'Action.Submit', title: 'Record update', data: { ref: 'AA-2026-001' } }],
  })
}

function authFor(url: string, keys: Keys): ConfigurationBotFrameworkAuthentication {
  class LocalCredentials extends AppCredentials {
    protected override refreshToken() {
      return keys.botToken().then((accessToken) => ({
        accessToken,
        expiresOn: new Date(Date.now() + 3_600_000),
        authority: '',
        uniqueId: '',
        tenantId: TENANT_ID,
        scopes: [],
        account: null,
        idToken: '',
        idTokenClaims: {},
        fromCache: false,
        tokenType: 'Bearer',
        correlationId: '',
      }))
    }
  }
  const factory = {
    isValidAppId: async (id?: string) => id === APP_ID,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => new LocalCredentials(APP_ID, TENANT_ID, CONNECTOR_AUDIENCE),
  } as unknown as ServiceClientCredentialsFactory
  return new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: APP_ID,
      ValidateAuthority: false,
      ToChannelFromBotLoginUrl: url,
      ToChannelFromBotOAuthScope: CONNECTOR_AUDIENCE,
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: `${url}/oauth`,
      CallerId: 'urn:botframework:azure',
      ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
    } as unknown as ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0],
    factory,
  )
}
