import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of the system's own Chromium; undefined when there is none. */
export function findChromium(): string | undefined {
  return PLACES.find((path) => existsSync(path))
}

/** Starts the system's own Chromium. @throws Error that says what to install when there is none. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium found. Install it with: apt-get install chromium')
  return chromium.launch({ executablePath, args: FLAGS })
}
