import { build } from 'vite'

/** Builds the tab once, before any browser test opens it. */
export async function setup(): Promise<void> {
  await build({ configFile: new URL('../../tab/vite.config.ts', import.meta.url).pathname, logLevel: 'error' })
}
