import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBarriers, startTabSite, type TabSite } from './tab-site.ts'

const pictures = new URL('../../docs/pictures/tab/', import.meta.url).pathname

let site: TabSite
beforeAll(async () => {
  await mkdir(pictures, { recursive: true })
  site = await startTabSite()
})
afterAll(() => site[Symbol.asyncDispose]())

/** The pictures of the documentation are taken anew only when asked for (`PICTURES=1`). */
async function keepPicture(page: Page, name: string) {
  if (process.env['PICTURES']) await page.screenshot({ path: `${pictures}${name}.png`, fullPage: name.startsWith('action') })
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { colorScheme: 'dark', contrast: 'more' }],
] as const)('in the %s theme', (theme, media) => {
  test.each([320, 1280])(
    'at %i px the tracker and an action can be read and used by everybody, without sideways scrolling',
    async (width) => {
      const context = await site.newContext({ ...media, viewport: { width, height: 900 } })
      const page = await site.openAs(context, 'Avery Thorne')
      await page.getByRole('link', { name: `Open ${site.refs.overdue}` }).waitFor()
      expect(await findBarriers(page)).toEqual([])
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
      await keepPicture(page, `tracker-${theme}-${width}`)
      await page.getByRole('link', { name: `Open ${site.refs.reported}` }).click()
      await page.getByRole('heading', { name: 'History' }).waitFor()
      expect(await findBarriers(page)).toEqual([])
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
      await keepPicture(page, `action-${theme}-${width}`)
      await context.close()
    },
    120_000,
  )
})

test('the table fits the narrowest window in which it is shown', async () => {
  const context = await site.newContext({ viewport: { width: 960, height: 700 } })
  const page = await site.openAs(context, 'Avery Thorne')
  await page.getByRole('table').waitFor()
  expect(await widthOf(page)).toBeLessThanOrEqual(960)
  await context.close()
})

test('the choice of people, a form that lacks something and an answer can be read and used by everybody', async () => {
  const context = await site.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(site.address)
  await page.getByRole('heading', { name: 'Who are you?' }).waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Noor Castell' }).click()
  await page.getByRole('link', { name: `Open ${site.refs['date-asked']}` }).click()
  const form = page.getByRole('form', { name: 'Date and hold' })
  await form.getByLabel('What to record').selectOption('Refuse the date')
  await form.getByRole('button', { name: 'Refuse the date' }).click()
  await form.getByText('Please give a reason in a few words.').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await form.getByLabel('What to record').selectOption('Agree the date')
  await form.getByRole('button', { name: 'Agree the date' }).click()
  await page.getByText('From Friday 20 March to Friday 17 April').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await keepPicture(page, 'action-agreed-light-1280')
  await context.close()
}, 120_000)
