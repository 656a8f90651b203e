import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type ApiSite, startApiSite } from '../support/api-site.ts'
import { startDemoTokens } from '../support/demo-tokens.ts'
import { raiseSampleActions } from '../support/sample-actions.ts'
import { people } from '../support/small-office.ts'
import { startBrowser } from './browser.ts'

const tab = new URL('../../tab/', import.meta.url).pathname

export interface TabSite extends ApiSite {
  /** The sample actions by name. */
  refs: Record<string, string>
  browser: Browser
  newContext(options?: Parameters<Browser['newContext']>[0]): Promise<BrowserContext>
  /** A page on the tracker as a person, past the choice of people. */
  openAs(context: BrowserContext, name: string): Promise<Page>
}

/** The built tab in Chromium, before the real server over a record in memory; the clock runs on from 2 March 2026, 10:00. */
export async function startTabSite({ demo = true }: { demo?: boolean } = {}): Promise<TabSite> {
  const began = Date.now()
  const clock = () => new Date(Date.parse('2026-03-02T10:00:00Z') + Date.now() - began)
  const tokens = await startDemoTokens()
  const chosen = Object.values(people).map(({ oid, name }) => ({ oid, name, title: oid.slice(4) }))
  const site = await startApiSite({ tabFolder: `${tab}dist`, clock, ...(demo ? { demoSignIn: { url: tokens.url, people: chosen } } : {}) })
  tokens.tokenFor.current = async (oid) => (await site.bearer(oid)).slice('Bearer '.length)
  const refs = await raiseSampleActions(site)
  const browser = await startBrowser()
  const end = site[Symbol.asyncDispose]
  return {
    ...site,
    refs,
    browser,
    newContext: (options) => browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London', ...options }),
    async openAs(context, name) {
      const page = await context.newPage()
      await page.goto(site.address)
      await page.getByRole('button', { name }).click()
      await page.getByRole('heading', { name: 'Tracker', level: 1 }).waitFor()
      return page
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close()
      tokens.close()
      await end()
    },
  }
}

/** What axe finds against WCAG 2.2 A and AA, as short lines. The dummies are Fluent UI's own focus sentinels. */
export async function findBarriers(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  // Nothing here is in frames of other origins, so no second page is needed; of what is right nothing is to be told.
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode()
  const { violations } = await builder.exclude('[data-tabster-dummy]').analyze()
  return violations.flatMap((found) => found.nodes.map((node) => `${found.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
}
