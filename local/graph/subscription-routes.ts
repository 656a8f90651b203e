import { randomUUID } from 'node:crypto'
import { created, denied, type GraphAnswer, noContent, notFound, ok } from './answers.ts'
import { refusedHandshake } from './receiver.ts'
import { type GraphRequest, readJson } from './request.ts'
import type { Parts, Route } from './routes.ts'
import { readRenewal, readSubscription } from './subscription-rules.ts'
import { type Subscription, shownTime } from './subscriptions.ts'

const ALL = /^\/v1\.0\/subscriptions$/
const ONE = /^\/v1\.0\/subscriptions\/([^/]+)$/

/** Subscriptions to changes of lists. They are Graph's own and cost none of SharePoint's units. */
export function subscriptionRoutes(parts: Parts): Route[] {
  const { site, subscriptions } = parts
  return [
    {
      method: 'GET',
      path: ALL,
      kind: 'list subscriptions',
      units: 0,
      handle: ({ app }) =>
        ok({ '@odata.context': `${site.root}/$metadata#subscriptions`, value: subscriptions.ofApp(app.id).map(subscriptionShape) }),
    },
    { method: 'POST', path: ALL, kind: 'subscribe', units: 0, handle: (request) => subscribe(parts, request) },
    {
      method: 'GET',
      path: ONE,
      kind: 'get subscription',
      units: 0,
      handle: (request, [id]) => withSubscription(parts, request, id, (subscription) => ok(oneSubscription(parts, subscription))),
    },
    {
      method: 'PATCH',
      path: ONE,
      kind: 'renew subscription',
      units: 0,
      handle: (request, [id]) => withSubscription(parts, request, id, (subscription) => renew(parts, request, subscription)),
    },
    {
      method: 'DELETE',
      path: ONE,
      kind: 'unsubscribe',
      units: 0,
      handle: (request, [id]) =>
        withSubscription(parts, request, id, (subscription) => {
          subscriptions.remove(subscription.id)
          return noContent
        }),
    },
  ]
}

async function subscribe(parts: Parts, request: GraphRequest): Promise<GraphAnswer> {
  if (!maySubscribe(parts, request)) return denied()
  const body = readJson(request)
  if ('refused' in body) return body.refused
  const wanted = readSubscription(parts, body.json)
  if ('refused' in wanted) return wanted.refused
  for (const address of [wanted.notificationUrl, wanted.lifecycleNotificationUrl]) {
    const unproven = address === null ? undefined : await refusedHandshake(address, parts.behaviour.handshakeWithin)
    if (unproven) return unproven
  }
  const { id: app, tenantId } = request.app
  return created(oneSubscription(parts, parts.subscriptions.save({ ...wanted, id: randomUUID(), app, tenantId })))
}

/** A new receiver has to prove itself as the first one did. */
async function renew(parts: Parts, request: GraphRequest, before: Subscription): Promise<GraphAnswer> {
  const body = readJson(request)
  if ('refused' in body) return body.refused
  const renewed = readRenewal(parts, body.json, before)
  if ('refused' in renewed) return renewed.refused
  const { notificationUrl } = renewed
  const isSame = notificationUrl === before.notificationUrl
  const unproven = isSame ? undefined : await refusedHandshake(notificationUrl, parts.behaviour.handshakeWithin)
  return unproven ?? ok(oneSubscription(parts, parts.subscriptions.save(renewed)))
}

const WRITING_ROLES = ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All']

function maySubscribe({ behaviour }: Parts, { app }: GraphRequest): boolean {
  const isAnyEnough = behaviour.subscribing === 'any-site-role'
  return app.roles.some((role) => WRITING_ROLES.includes(role) || (isAnyEnough && role.startsWith('Sites.')))
}

type Use = (subscription: Subscription) => GraphAnswer | Promise<GraphAnswer>

function withSubscription({ subscriptions }: Parts, { app }: GraphRequest, id: string | undefined, use: Use) {
  const found = subscriptions.get(id ?? '')
  return found?.app === app.id ? use(found) : notFound()
}

function oneSubscription({ site }: Parts, subscription: Subscription) {
  return { '@odata.context': `${site.root}/$metadata#subscriptions/$entity`, ...subscriptionShape(subscription) }
}

function subscriptionShape(subscription: Subscription) {
  const { id, resource, app, notificationUrl, lifecycleNotificationUrl, clientState, expires } = subscription
  return {
    id,
    resource,
    applicationId: app,
    changeType: 'updated',
    clientState,
    notificationUrl,
    lifecycleNotificationUrl,
    expirationDateTime: shownTime(expires),
    includeResourceData: null,
  }
}
