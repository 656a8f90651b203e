import type { app } from '@microsoft/teams-js'

export type ThemeName = 'default' | 'dark' | 'contrast'

/** The Teams window around the tab. What it says of people proves nothing; only the token does. */
export interface TeamsHost {
  theme: ThemeName
  /** The ref in the deep link that opened the tab; empty when there is none. */
  subPage: string
  onTheme(listener: (theme: ThemeName) => void): void
  getToken(): Promise<string>
}

type Library = typeof import('@microsoft/teams-js')

/** Long enough for a slow client; outside Teams the library would wait for a minute. */
const PATIENCE = 15_000

/** Joins the Teams window that holds the tab; undefined in a plain browser, or when nobody answers. */
export async function joinTeams(): Promise<TeamsHost | undefined> {
  if (window.parent === window) return undefined
  // Fetched only inside a window: as it is read, the library asks a host of Microsoft's for the origins that it may trust.
  const library = await import('@microsoft/teams-js')
  const context = await Promise.race([askContext(library), silence()])
  if (!context) return undefined
  return {
    theme: themeOf(context.app.theme),
    subPage: context.page.subPageId ?? '',
    onTheme: (listener) => library.app.registerOnThemeChangeHandler((name) => listener(themeOf(name))),
    getToken: () => library.authentication.getAuthToken(),
  }
}

async function askContext({ app }: Pick<Library, 'app'>): Promise<app.Context> {
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
