import restify, { type Request, type Response } from 'restify'
import { ok, problem, send } from './answer.ts'
import type { DemoSignIn } from './contract.ts'

/** The hosts in which Teams shows tabs (teams-platform.md 5.10). */
const frameAncestors = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
]

/**
 * Headers of every answer. No `X-Frame-Options`: Teams shows the tab in a frame, and `frame-ancestors` says where.
 * Styles may stand in the page because Fluent UI writes them as it runs; scripts may not.
 */
export function setSecurityHeaders(server: restify.Server, demoSignIn: DemoSignIn | undefined): void {
  // teams-js asks res.cdn.office.net for the hosts it may trust.
  const connect = ["'self'", 'https://res.cdn.office.net', ...(demoSignIn ? [new URL(demoSignIn.url).origin] : [])]
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data: https://res.cdn.office.net",
    `connect-src ${connect.join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.join(' ')}`,
  ].join('; ')
  server.pre((_req, res, next) => {
    res.setHeader('Content-Security-Policy', policy)
    res.setHeader('X-Content-Type-Options', 'nosniff')
    res.setHeader('Referrer-Policy', 'no-referrer')
    res.removeHeader('Server')
    next()
  })
}

/** The built tab at `/`, and, only beside a sign-in stand-in, the people that the page may choose from. */
export function serveTab(server: restify.Server, { tabFolder, demoSignIn }: { tabFolder: string; demoSignIn?: DemoSignIn }): void {
  server.get('/demo.json', async (_req: Request, res: Response) => send(res, demoSignIn ? ok(demoSignIn) : problem(404, 'unknown-page')))
  const files = restify.plugins.serveStaticFiles(tabFolder, {
    // Names under assets/ change with their content; the page itself must be asked for anew.
    setHeaders: (res: Response, path: string) => {
      res.setHeader('Cache-Control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.get('/*', files)
  server.head('/*', files)
}
