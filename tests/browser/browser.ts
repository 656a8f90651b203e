import { type Browser, chromium } from 'playwright-core'
import { CHROMIUM_PACKAGE, findChromium } from '../../local/chromium.ts'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the system's own Chromium. @throws Error that says what to install when there is none. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(`No Chromium found. Install it with: apt-get install ${CHROMIUM_PACKAGE}`)
  return chromium.launch({ executablePath, args: FLAGS })
}
