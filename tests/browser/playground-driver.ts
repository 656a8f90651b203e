import type { Browser, Locator, Page } from 'playwright-core'

/** Where somebody is in the Playground's list of chats and channels. */
type Place = 'Personal Chat' | 'Secretariat' | 'Actions'

/** One person's Playground, driven as the person would. All waits give up after 30 s. */
export interface PlaygroundWindow {
  page: Page
  go(place: Place): Promise<void>
  /** Types into the chat and sends. Text of several lines is pasted. */
  say(text: string): Promise<void>
  /** Starts a post in the channel that mentions the bot. */
  post(text: string): Promise<void>
  /** Waits until a message of the bot holds the text; returns the newest that does. */
  waitForReply(text: string | RegExp): Promise<Locator>
  /** All that the bot's messages in this place say, oldest first. */
  replies(): Promise<string[]>
  /** The newest card, or the newest that holds a text. */
  card(holding?: string | RegExp): Locator
  /** Presses a button of a card. */
  press(title: string, holding?: string | RegExp): Promise<void>
  /** Fills a card's field, found by its label or placeholder: text, date (`YYYY-MM-DD`), choice or tick. */
  fill(label: string, value: string | boolean, holding?: string | RegExp): Promise<void>
  picture(path: string): Promise<void>
  close(): Promise<void>
}

const REPLY = '.fai-OutputCard'
const BOX = '[data-lexical-editor="true"]'

/** Opens the window of a running Playground. Nothing but this machine is asked for anything. */
export async function openWindow(browser: Browser, url: string, size = { width: 1280, height: 900 }): Promise<PlaygroundWindow> {
  const context = await browser.newContext({ viewport: size })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.route(
    (address) => address.hostname !== 'localhost' && address.hostname !== '127.0.0.1',
    (route) => route.abort(),
  )
  await page.goto(url)
  await page.locator(BOX).first().waitFor()
  const card = (holding?: string | RegExp) => {
    const cards = page.locator('.ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)')
    return (holding === undefined ? cards : cards.filter({ hasText: holding })).last()
  }
  return {
    page,
    card,
    go: (place) => page.getByText(place, { exact: true }).first().click(),
    async say(text) {
      await write(page, page.locator(BOX).last(), text)
      await page.keyboard.press('Enter')
    },
    async post(text) {
      const box = page.locator(BOX).first()
      await box.click()
      await page.keyboard.type('@')
      await page.locator('#typeahead-menu, [role="listbox"], [role="option"]').getByText('Actions Arising').first().click()
      await page.keyboard.type(` ${text}`)
      await page.getByRole('button', { name: 'Post', exact: true }).click()
    },
    async waitForReply(text) {
      const found = page.locator(REPLY).filter({ hasText: text }).last()
      await found.waitFor()
      return found
    },
    replies: () => page.locator(REPLY).allInnerTexts(),
    press: (title, holding) => card(holding).getByRole('button', { name: title, exact: true }).click(),
    fill: (label, value, holding) => fillField(card(holding), label, value),
    picture: async (path) => {
      await page.screenshot({ path })
    },
    close: () => context.close(),
  }
}

async function write(page: Page, box: Locator, text: string): Promise<void> {
  await box.click()
  if (!text.includes('\n')) {
    await page.keyboard.type(text)
    return
  }
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('Control+V')
}

async function fillField(card: Locator, label: string, value: string | boolean): Promise<void> {
  const field = card.getByLabel(label).or(card.getByPlaceholder(label)).first()
  if (typeof value === 'boolean') {
    await field.setChecked(value)
    return
  }
  const tag = await field.evaluate((element) => element.tagName)
  if (tag === 'SELECT') await field.selectOption(value)
  else if (tag === 'INPUT' || tag === 'TEXTAREA') await field.fill(value)
  else {
    await field.click()
    await card.page().getByRole('option', { name: value, exact: true }).click()
  }
}
