import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTracker } from '../../bot/sheets/tracker.ts'
import { people } from '../support/small-office.ts'
import { excelDay, HEADS, workbookOf } from '../support/trackers.ts'
import { findBarriers, startTabSite, type TabSite } from './tab-site.ts'

const pictures = new URL('../../docs/pictures/tab/', import.meta.url).pathname
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

let site: TabSite
beforeAll(async () => {
  site = await startTabSite()
})
afterAll(() => site[Symbol.asyncDispose]())

/** The pictures of the documentation are taken anew only when asked for (`PICTURES=1`). */
async function keepPicture(page: Page, name: string) {
  if (process.env['PICTURES']) await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true })
}

const openImport = async (context: BrowserContext, name: string = people.policyOfficer.name) => {
  const page = await site.openAs(context, name)
  await page.getByRole('link', { name: 'Bring in a tracker' }).click()
  await page.getByRole('heading', { name: 'Bring in a tracker', level: 1 }).waitFor()
  return page
}
const trackerOf = async (what: string, count: number) => {
  const rows = Array.from({ length: count }, (_, n) => [
    `${what} ${n + 1}`,
    `Share ${what} plan ${n + 1} with the board`,
    n % 2 ? 'CC' : 'DCC / ACC',
    ['TBC', excelDay('2026-05-29'), 'January/ February 2027'][n % 3] ?? null,
    excelDay('2026-01-20'),
    ['Ongoing', 'Action complete', 'Refer to 1.1'][n % 3] ?? null,
  ])
  const faulty = [
    [`${what} x`, 'Share the rota', 'ACC Elsewhere', '31/02/2026', null, null],
    [`${what} y`, null, 'CC', null, null, null],
  ]
  const bytes = await workbookOf([['Actions of the board'], [...HEADS, 'Mood'], ...rows, ...faulty])
  return { name: `${what}.xlsx`, mimeType: XLSX, buffer: Buffer.from(bytes) }
}

describe.each([
  ['light', 1280],
  ['light', 320],
  ['dark', 1280],
] as const)('in the %s theme at %i px', (theme, width) => {
  test('a tracker is chosen, shown with its faults first, brought in and found in the tracker', async () => {
    const context = await site.newContext({ colorScheme: theme, viewport: { width, height: 900 } })
    const page = await openImport(context)
    expect(await findBarriers(page)).toEqual([])
    await keepPicture(page, `import-choose-${theme}-${width}`)
    const what = `${theme}${width}`
    await page.getByLabel('Tracker to bring in').setInputFiles(await trackerOf(what, 12))
    await page.getByRole('heading', { name: 'What keeps 2 rows out' }).waitFor()
    await page.getByText('I know no one post for “ACC Elsewhere”').waitFor()
    await page.getByText('There is no such day as “31/02/2026”').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await keepPicture(page, `import-report-${theme}-${width}`)
    await page.getByRole('button', { name: 'Bring in 12 rows' }).click()
    await page.getByText('12 actions of 12 rows came in.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await keepPicture(page, `import-done-${theme}-${width}`)
    await page.reload()
    await page.getByRole('button', { name: people.policyOfficer.name }).click()
    await page.getByText('12 actions of 12 rows came in.').waitFor()
    await page.getByRole('region', { name: 'What comes in' }).getByRole('link').first().click()
    await page.getByRole('heading', { name: 'History' }).waitFor()
    await page.getByText('brought in', { exact: false }).first().waitFor()
    await context.close()
  }, 120_000)
})

test('a file that is no tracker gets a sentence, and the next one can be chosen', async () => {
  const context = await site.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await openImport(context)
  const file = page.getByLabel('Tracker to bring in')
  await file.setInputFiles({ name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\nc,d') })
  await page.getByRole('alert').getByText('No row with the names of the columns was found').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await file.setInputFiles(await trackerOf('again', 3))
  await page.getByRole('button', { name: 'Bring in 3 rows' }).waitFor()
  await context.close()
})

test('somebody who is no policy officer is offered no import, and is told so at its address', async () => {
  const context = await site.newContext()
  const page = await site.openAs(context, people.chief.name)
  expect(await page.getByRole('link', { name: 'Bring in a tracker' }).count()).toBe(0)
  await page.evaluate(() => {
    window.location.hash = '#/import'
  })
  await page.getByText('Only a policy officer can bring a tracker in.').waitFor()
  await context.close()
})

test('the tracker is saved as Excel and as CSV', async () => {
  const context = await site.newContext({ acceptDownloads: true })
  const page = await site.openAs(context, people.chair.name)
  for (const [button, name] of [
    ['Save as Excel', /^actions-2026-03-02\.xlsx$/],
    ['Save as CSV', /^actions-2026-03-02\.csv$/],
  ] as const) {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toMatch(name)
    const file = await readTracker(new Uint8Array(await readFile(await download.path())))
    expect('rows' in file && file.rows.map(({ cells }) => cells.ref?.text)).toContain(site.refs.overdue)
  }
  await context.close()
})
