import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PEOPLE } from '../flows/office.ts'
import { textOf } from '../flows/reading.ts'
import { type Site, startSite } from '../flows/site.ts'
import { csvOf } from '../support/trackers.ts'
import { startBrowser } from './browser.ts'

const pictures = new URL('../../docs/pictures/tab/', import.meta.url).pathname

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await startSite({ office: [], policyOfficer: PEOPLE.officer, chooser: true })
  browser = await startBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await site?.[Symbol.asyncDispose]()
})

/** The pictures of the documentation are taken anew only when asked for (`PICTURES=1`). */
async function keepPicture(page: Page, name: string) {
  if (process.env['PICTURES']) await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true })
}

/** What is still missing is seen to from its own row. */
const seeTo = (page: Page, says: string) => page.getByRole('button', { name: `See to it – ${says}` }).click()
const type = (page: Page, label: string, text: string) =>
  page.getByRole('dialog').getByRole('textbox', { name: label, exact: true }).fill(text)
async function record(page: Page, button: string, says: string) {
  await page.getByRole('dialog').getByRole('button', { name: button }).click()
  await page.getByRole('status').getByText(says, { exact: false }).waitFor()
}
async function appoint(page: Page, { post, typed, choose }: { post: string; typed: string; choose: RegExp }) {
  await page.getByRole('button', { name: `Appoint to ${post}` }).click()
  await page.getByRole('combobox', { name: 'Who' }).click()
  await page.keyboard.type(typed)
  await page.getByRole('option', { name: choose }).click()
  await record(page, 'Record the appointment', `${post} from Friday 20 November 2026`)
}

test('an empty office is set up in the tab alone, and the owner has the first reminder', async () => {
  const { teams } = site
  await teams.install(PEOPLE.owner)
  await teams.say(PEOPLE.deputy, 'hello')

  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })).newPage()
  await page.goto(`http://127.0.0.1:${site.app.port}`)
  await page.getByRole('button', { name: PEOPLE.officer.name }).click()
  await page.getByRole('link', { name: 'Office' }).click()
  await page.getByText('There is no board yet whose meetings actions arise at.').waitFor()
  await keepPicture(page, 'office-empty-light-1280')

  await seeTo(page, 'There is no board yet whose meetings actions arise at.')
  await type(page, 'Short name', 'AA')
  await type(page, 'Name', 'Assurance and Accountability (A&A)')
  await type(page, 'How often it meets', 'monthly')
  await record(page, 'Make the board', 'Board made')

  await seeTo(page, 'No post chairs AA yet.')
  await type(page, 'Short name', 'PCC')
  await type(page, 'Name', 'Police and Crime Commissioner')
  await record(page, 'Make the post', 'Post made: Police and Crime Commissioner (chair of AA)')

  await seeTo(page, 'There is no post yet that actions can be given to.')
  await type(page, 'Short name', 'CC')
  await type(page, 'Name', 'Chief Constable')
  await record(page, 'Make the post', 'Post made: Chief Constable')
  await page.getByRole('button', { name: 'Add a post' }).click()
  await type(page, 'Short name', 'DCC')
  await type(page, 'Name', 'Deputy Chief Constable')
  await record(page, 'Make the post', 'Post made: Deputy Chief Constable')

  await appoint(page, { post: 'PCC', typed: 'robin', choose: /Robin Marsh/ })
  await appoint(page, { post: 'CC', typed: 'morgan', choose: /Morgan Vale.*morgan\.vale@office\.example/ })
  await appoint(page, { post: 'DCC', typed: 'ash', choose: /Ash Linden.*has written to the bot, ash\.linden@/ })

  for (const [day, title] of [
    ['2026-10-30', 'Performance Q2'],
    ['2026-11-26', 'Performance Q3'],
  ] as const) {
    await page.getByRole('button', { name: 'Plan a meeting' }).click()
    await type(page, 'Name', title)
    await type(page, 'Day', day)
    await record(page, 'Plan the meeting', `Meeting planned: ${title}`)
  }
  await page.getByText('None of this keeps the first reminder from going out.').waitFor()
  await keepPicture(page, 'office-set-up-light-1280')

  await page.getByRole('link', { name: 'Tracker' }).click()
  await page.getByRole('link', { name: 'Bring in a tracker' }).click()
  const tracker = csvOf([
    ['No', 'Action', 'Owner', 'Due', 'Date raised', 'Status'],
    ['1', 'Share the call handling plan with the board', 'CC', '25/11/2026', '30/10/2026', 'Ongoing'],
    ['2', 'Report on the use of outcome 16', 'DCC', '25/11/2026', '30/10/2026', 'Ongoing'],
  ])
  await page.getByLabel('Tracker to bring in').setInputFiles({ name: 'tracker.csv', mimeType: 'text/csv', buffer: Buffer.from(tracker) })
  await page.getByRole('button', { name: 'Bring in 2 rows' }).click()
  await page.getByText('2 actions of 2 rows came in.').waitFor()

  await page.getByRole('link', { name: 'Office' }).click()
  await page.getByRole('button', { name: 'Remind now' }).click()
  await page.getByText('2 reminders sent.').waitFor()
  for (const [person, ref, other] of [
    [PEOPLE.owner, 'AA-2026-001', 'AA-2026-002'],
    [PEOPLE.deputy, 'AA-2026-002', 'AA-2026-001'],
  ] as const) {
    const reminder = await teams.waitFor(person, (message) => textOf(message).includes(ref))
    expect(textOf(reminder)).not.toContain(other)
  }
  const shown = (list: 'Holders' | 'Meetings', names: string[]) =>
    site.m365.graph.items(list).map(({ fields }) => names.map((name) => fields[name]))
  expect(shown('Holders', ['Post', 'PersonOid', 'Upn'])).toEqual([
    ['POLICY', PEOPLE.officer.oid, PEOPLE.officer.upn],
    ['PCC', PEOPLE.chair.oid, PEOPLE.chair.upn],
    ['CC', PEOPLE.owner.oid, PEOPLE.owner.upn],
    ['DCC', PEOPLE.deputy.oid, PEOPLE.deputy.upn],
  ])
  expect(shown('Meetings', ['Ref', 'Day', 'Chair'])).toEqual([
    ['AA-M2026-01', '2026-10-30', 'PCC'],
    ['AA-M2026-02', '2026-11-26', 'PCC'],
  ])
  const routes = site.m365.graph.items('Updates').map(({ fields }) => fields.Route)
  expect(new Set(routes)).not.toContain('card')
  expect(site.faults).toEqual([])
}, 120_000)
