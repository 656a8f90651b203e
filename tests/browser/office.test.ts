import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SERVICE } from '../../bot/actions/office.ts'
import { people } from '../support/small-office.ts'
import { findBarriers, startTabSite, type TabSite } from './tab-site.ts'

const pictures = new URL('../../docs/pictures/tab/', import.meta.url).pathname

let site: TabSite
beforeAll(async () => {
  await mkdir(pictures, { recursive: true })
  site = await startTabSite()
  await site.does(people.stranger.oid, {
    kind: 'meet-person',
    oid: people.stranger.oid,
    name: people.stranger.name,
    hours: '',
    timeZone: '',
  })
})
afterAll(() => site[Symbol.asyncDispose]())

/** The pictures of the documentation are taken anew only when asked for (`PICTURES=1`). */
async function keepPicture(page: Page, name: string, fullPage = false) {
  if (process.env['PICTURES']) await page.screenshot({ path: `${pictures}${name}.png`, fullPage })
}

const named = { oid: people.policyOfficer.oid, name: people.policyOfficer.name, upn: 'noor.castell@example.test' }
const ending = { oid: people.policyOfficer.oid, capacity: 'holder', to: '2026-03-01' } as const

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
const openOffice = async (options: Parameters<TabSite['newContext']>[0], name: string = people.policyOfficer.name) => {
  const page = await site.openAs(await site.newContext(options), name)
  await page.getByRole('link', { name: 'Office' }).click()
  await page.getByRole('heading', { name: 'Office', level: 1 }).waitFor()
  return page
}

const fitsIn = async (page: Page, width: number) => expect(await widthOf(page)).toBeLessThanOrEqual(width)

test.each([
  ['light', 1280, { colorScheme: 'light' }],
  ['light', 320, { colorScheme: 'light' }],
  ['dark', 320, { colorScheme: 'dark' }],
  ['contrast', 320, { colorScheme: 'dark', contrast: 'more' }],
] as const)(
  'in the %s theme at %i px the office and a form can be read and used by everybody, without sideways scrolling',
  async (theme, width, media) => {
    const page = await openOffice({ ...media, viewport: { width, height: 900 } })
    await page.getByRole('button', { name: 'Appoint to ACC' }).waitFor()
    if (width === 1280 || theme !== 'light') expect(await findBarriers(page)).toEqual([])
    await fitsIn(page, width)
    await keepPicture(page, `office-${theme}-${width}`, true)
    await page.getByRole('button', { name: 'Plan a meeting' }).click()
    await page.getByRole('dialog').waitFor()
    await fitsIn(page, width)
    await keepPicture(page, `office-meeting-${theme}-${width}`)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Appoint to ACC' }).click()
    await page.getByRole('combobox', { name: 'Who' }).click()
    await page.keyboard.type('max')
    await page.getByRole('option', { name: /Max Elder/ }).waitFor()
    if (theme === 'light') expect(await findBarriers(page)).toEqual([])
    await fitsIn(page, width)
    await keepPicture(page, `office-appoint-${theme}-${width}`)
    await page.context().close()
  },
  120_000,
)

test('with the keys alone a board is made, and the focus comes back to where it was', async () => {
  const page = await openOffice({ viewport: { width: 1280, height: 900 } })
  const add = page.getByRole('button', { name: 'Add a board' })
  await add.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => add.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Short name' }).waitFor()
  await page.keyboard.type('gb')
  await page.keyboard.press('Enter')
  await page.getByText('Give the board its name.').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('title')
  await page.keyboard.type('Governance Board')
  await page.keyboard.press('Enter')
  await page.getByText('Recorded: Board made: Governance Board.').waitFor()
  await expect.poll(() => add.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.getByText('GB, Governance Board').first().waitFor()
  await page.context().close()
})

test('what was typed stays while the service is away or refuses, and is recorded once', async () => {
  const page = await openOffice({ viewport: { width: 1280, height: 900 } })
  let lost = 1
  await page.route('**/api/office/commands', async (route) => {
    const response = await route.fetch()
    // Recorded, but the answer never arrives: the page sends the same press again.
    if (lost-- > 0) return route.abort()
    return route.fulfill({ response })
  })
  await page.getByRole('button', { name: 'Add a post' }).click()
  await page.getByRole('textbox', { name: 'Short name' }).fill('DCS')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Director of Services')
  await page.getByRole('button', { name: 'Make the post' }).click()
  await page.getByText('Recorded: Post made: Director of Services').waitFor()
  expect(await site.record.history('POST-DCS')).toHaveLength(1)

  lost = 99
  await page.getByRole('button', { name: 'Plan a meeting' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Quarter 1')
  await page.getByRole('textbox', { name: 'Day', exact: true }).fill('2026-06-25')
  await page.unroute('**/api/office/commands')
  await page.route('**/api/office/commands', (route) => route.abort())
  await page.getByRole('button', { name: 'Plan the meeting' }).click()
  await page.getByRole('alert').getByText('What you typed is still here.', { exact: false }).waitFor({ timeout: 20_000 })
  expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Quarter 1')
  await page.unroute('**/api/office/commands')
  await page.getByRole('button', { name: 'Plan the meeting' }).click()
  await page.getByText('Meeting planned: Quarter 1', { exact: false }).waitFor()

  await page.getByRole('button', { name: 'Add a post' }).click()
  await page.getByRole('textbox', { name: 'Short name' }).fill('A1')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Analyst')
  await site.does(people.policyOfficer.oid, { kind: 'end-appointment', post: 'PCC-POLICY', ...ending })
  await page.getByRole('button', { name: 'Make the post' }).click()
  await page.getByRole('alert').getByText('Nothing was recorded.', { exact: false }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Analyst')
  await site.does(SERVICE.oid, { kind: 'appoint', post: 'PCC-POLICY', ...named, capacity: 'holder', from: '2026-03-02', to: null })
  await page.getByRole('button', { name: 'Make the post' }).click()
  await page.getByText('Recorded: Post made: Analyst').waitFor()
  await page.context().close()
}, 90_000)

test('a post is handed over, a day off comes and goes, and on a day of rest the reminders are asked for twice', async () => {
  const page = await openOffice({ viewport: { width: 1280, height: 900 } })
  await page.getByRole('button', { name: 'Hand over DCC' }).click()
  await page.getByRole('combobox', { name: 'Who' }).click()
  await page.keyboard.type('max')
  await page.getByRole('option', { name: /Max Elder/ }).click()
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('2026-03-09')
  await page.getByRole('textbox', { name: 'Note for whoever takes over' }).fill('Two wait for data.')
  await page.getByRole('button', { name: 'Record the change' }).click()
  await page.getByText('Jude Hallam, acting from 1 January 2025 to 8 March 2026').waitFor()
  await page.getByText('Max Elder, holder from 9 March 2026').waitFor()
  expect((await site.record.history('POST-DCC')).at(-1)?.texts.reason).toBe('Two wait for data.')

  await page.getByRole('button', { name: 'Add a day off' }).click()
  await page.getByRole('textbox', { name: 'Day', exact: true }).fill('2026-12-28')
  await page.getByRole('button', { name: 'Record the day off' }).click()
  await page.getByRole('button', { name: 'Open again on 28 December 2026' }).click()
  await page.getByText('The office has no days off of its own.').waitFor()
  await page.getByText('None besides weekends and bank holidays.').waitFor()

  site.report.current = { today: '2026-03-07', sendOn: '2026-03-09', sent: 1, renewed: 0, skipped: [], vacant: [] }
  await page.getByRole('button', { name: 'Remind now' }).click()
  await page.getByText('To send them today all the same, press "Send them today".', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Send them today' }).click()
  await page.getByText('1 reminder sent.').waitFor()
  expect(site.reminds).toEqual([false, true])
  await page.context().close()
})

test('somebody who may change nothing reads the posts and meetings that concern them, and finds no form', async () => {
  const context = await site.newContext({ viewport: { width: 1280, height: 900 } })
  const hosts = new Set<string>()
  context.on('request', (request) => hosts.add(new URL(request.url()).hostname))
  const page = await site.openAs(context, people.chair.name)
  await page.getByRole('link', { name: 'Office' }).click()
  await page.getByText('CC, Chief Constable').waitFor()
  await page.getByText('Robin Marsh, holder since 1 January 2025').waitFor()
  await page.getByText('AA-M2026-02, A&A Performance, quarter 4').waitFor()
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0)
  // Outside Teams the tab asks nobody but its own service and, here, the sign-in stand-in.
  expect([...hosts]).toEqual(['127.0.0.1'])
  await page.context().close()
})
