import type { DemoSignIn } from '../bot/api/contract.ts'

/** The people that somebody may sign in as, where the service stands beside a sign-in stand-in; undefined in production. */
export async function findDemo(): Promise<DemoSignIn | undefined> {
  const response = await fetch('demo.json')
  return response.ok ? ((await response.json()) as DemoSignIn) : undefined
}

/** Asks the stand-in for tokens of one person; a token is kept until a minute before its end. */
export function createDemoTokens(demo: DemoSignIn, oid: string): () => Promise<string> {
  let kept = { token: '', until: 0 }
  return async () => {
    if (Date.now() < kept.until) return kept.token
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(demo.url, { method: 'POST', headers, body: JSON.stringify({ oid }) })
    if (!response.ok) throw new Error(`the sign-in stand-in answered ${response.status}`)
    const { token } = (await response.json()) as { token: string }
    kept = { token, until: endOf(token) - 60_000 }
    return token
  }
}

function endOf(token: string): number {
  const claims = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: number }
  return (claims.exp ?? 0) * 1000
}
