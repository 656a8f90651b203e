import { app, authentication } from '@microsoft/teams-js'

export type ThemeName = 'default' | 'dark' | 'contrast'

/** The Teams window around the tab. What it says of people proves nothing; only the token does. */
export interface TeamsHost {
  theme: ThemeName
  /** The ref in the deep link that opened the tab; empty when there is none. */
  subPage: string
  onTheme(listener: (theme: ThemeName) => void): void
  getToken(): Promise<string>
}

/** Long enough for a slow client; outside Teams the library would wait for a minute. */
const PATIENCE = 15_000

/** Joins the Teams window that holds the tab; undefined in a plain browser, or when nobody answers. */
export async function joinTeams(): Promise<TeamsHost | undefined> {
  if (window.parent === window) return undefined
  const context = await Promise.race([askContext(), silence()])
  if (!context) return undefined
  return {
    theme: themeOf(context.app.theme),
    subPage: context.page.subPageId ?? '',
    onTheme: (listener) => app.registerOnThemeChangeHandler((name) => listener(themeOf(name))),
    getToken: () => authentication.getAuthToken(),
  }
}

async function askContext(): Promise<app.Context> {
  await app.initialize()
  const context = await app.getContext()
  app.notifyAppLoaded()
  // Not waited for: an older client never answers.
  app.notifySuccess().catch(() => {})
  return context
}

function silence(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE))
}

function themeOf(name: string): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'default'
}
