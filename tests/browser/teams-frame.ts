import type { BrowserContext, FrameLocator } from 'playwright-core'

export interface TeamsFrame {
  tab: FrameLocator
  /** An event from the window to the tab. */
  say(func: string, args: unknown[]): Promise<void>
}

interface Framing {
  address: string
  token: string
  theme: string
  subPage: string
}

/** A Teams window as the tab sees it: a page of the tab's own origin, which teams-js trusts, that answers its messages (teams-platform.md 5.15 to 5.19). */
export async function frameInTeams(context: BrowserContext, framing: Framing): Promise<TeamsFrame> {
  const page = await context.newPage()
  await page.route('https://res.cdn.office.net/**', (route) => route.fulfill({ json: { validOrigins: ['teams.microsoft.com'] } }))
  await page.route('**/teams-window.html', (route) => route.fulfill({ contentType: 'text/html', body: windowFor(framing) }))
  await page.goto(`${framing.address}/teams-window.html`)
  return {
    tab: page.frameLocator('#tab'),
    say: (func, args) =>
      page.evaluate(
        ([name, values]) => {
          const frame = document.getElementById('tab') as HTMLIFrameElement
          frame.contentWindow?.postMessage({ func: name, args: values }, location.origin)
        },
        [func, args] as const,
      ),
  }
}

function windowFor({ token, theme, subPage }: Framing): string {
  const runtime = {
    apiVersion: 4,
    isLegacyTeams: false,
    hostVersionsInfo: {},
    supports: { app: { notifySuccessResponse: {} }, pages: { config: {}, tabs: {}, currentApp: {} } },
  }
  const seen = {
    entityId: 'tracker',
    subEntityId: subPage,
    locale: 'en-GB',
    theme,
    hostName: 'Teams',
    hostClientType: 'web',
    frameContext: 'content',
  }
  const answers = {
    initialize: ['content', 'web', JSON.stringify(runtime), '2.58.0'],
    getContext: [seen],
    'authentication.getAuthToken': [true, token],
    'appInitialization.success': [null],
  }
  return `<!doctype html><title>Teams</title><iframe id="tab" src="/" title="tab" style="width:100%;height:90vh"></iframe><script>
    const answers = ${JSON.stringify(answers)}
    addEventListener('message', ({ data, source, origin }) => {
      const args = answers[data.func]
      if (args) source.postMessage({ id: data.id, uuid: data.uuid, uuidAsString: data.uuidAsString, args }, origin)
    })
  </script>`
}
