import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { sampleCards } from './sample-cards.ts'
import { createHostConfig, createStyle, themes } from './themes.ts'

const widths = [560, 320]
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-lcd-text',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What was drawn, and what axe (WCAG rules for accessible pages) finds wrong in it. */
export interface Drawn {
  files: string[]
  faults: string[]
}

/** Draws every card with the real renderer in Chromium, in three themes and two widths, one picture a card. */
export async function drawCards(of: { folder: string; chromium: string }): Promise<Drawn> {
  await mkdir(of.folder, { recursive: true })
  const browser = await chromium.launch({ executablePath: of.chromium, args: flags })
  try {
    const page = await openPage(browser)
    const drawn: Drawn = { files: [], faults: [] }
    for (const { name, message } of sampleCards()) {
      const file = join(of.folder, `${name}.png`)
      await page.evaluate(renderInPage, {
        card: message.card ?? {},
        themes: themes.map((t) => ({ name: t.name, config: createHostConfig(t) })),
        widths,
      })
      await page.locator('#all').screenshot({ path: file })
      drawn.files.push(file)
      const { violations } = await new AxeBuilder({ page }).include('#all').analyze()
      drawn.faults.push(...violations.map((fault) => `${name}: ${fault.id}, ${fault.help}`))
    }
    return drawn
  } finally {
    await browser.close()
  }
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1800, height: 1000 } })
  const page = await context.newPage()
  const layout =
    '#all { display: inline-grid; grid-template-columns: repeat(3, auto) } body { margin: 0 } .narrow { width: 320px } .wide { width: 560px }'
  await page.setContent(
    `<html lang="en-GB"><title>Cards</title><style>${layout}${themes.map(createStyle).join('')}</style><main><h1 hidden>Cards</h1><div id="all"></div></main></html>`,
  )
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js') })
  return page
}

interface Drawing {
  card: object
  themes: { name: string; config: object }[]
  widths: number[]
}

/** Runs inside the page, so it may use nothing of this file. */
function renderInPage(drawing: Drawing): void {
  const all = document.getElementById('all')
  const library: unknown = Reflect.get(globalThis, 'AdaptiveCards')
  if (!all || typeof library !== 'object' || library === null) throw new Error('the renderer is not there')
  const { AdaptiveCard, HostConfig } = library as {
    AdaptiveCard: new () => { hostConfig: object; parse(card: object): void; render(): HTMLElement | undefined }
    HostConfig: new (config: object) => object
  }
  all.replaceChildren()
  for (const width of drawing.widths) {
    for (const theme of drawing.themes) {
      const card = new AdaptiveCard()
      card.hostConfig = new HostConfig(theme.config)
      card.parse(drawing.card)
      const place = document.createElement('section')
      place.className = theme.name
      const box = document.createElement('div')
      box.className = width < 400 ? 'narrow' : 'wide'
      box.append(card.render() ?? 'not drawn')
      place.append(box)
      all.append(place)
    }
  }
}
