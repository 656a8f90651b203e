import { existsSync } from 'node:fs'

/** Debian's places. The shell draws the same pages without windows, in a fifth of the time that a whole Chromium takes to open one. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** How it is installed on Debian. */
export const CHROMIUM_PACKAGE = 'chromium-headless-shell'

/** The path of the system's own Chromium; undefined when there is none. */
export function findChromium(): string | undefined {
  return PLACES.find((path) => existsSync(path))
}
