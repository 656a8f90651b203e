import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { people } from '../support/small-office.ts'
import { findBarriers, startTabSite, type TabSite } from './tab-site.ts'

const { policyOfficer, minuteTaker, chief, chair } = people
const pictures = new URL('../../docs/pictures/tab/', import.meta.url).pathname

let site: TabSite
beforeAll(async () => {
  site = await startTabSite()
})
afterAll(() => site[Symbol.asyncDispose]())

/** The pictures of the documentation are taken anew only when asked for (`PICTURES=1`). */
async function keepPicture(page: Page, name: string) {
  if (process.env['PICTURES']) await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true })
}
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
const edit = (ref: string, id: string, column: string, typed: string) =>
  site.handEdits.offer({
    id,
    list: 'Actions',
    ref,
    column,
    old: column === 'Status' ? 'open' : '2026-03-20',
    new: typed,
    editorOid: '',
    editorName: 'Records Officer',
    at: '2026-03-02T09:00:00Z',
  })

test('a hand edit stands above the tracker for the policy officer, who accepts one and dismisses another', async () => {
  const ref = await site.raise({ wording: 'Share the list of venues.', lead: 'CC' })
  await edit(ref, 'one', 'DueDay', '2026-04-17')
  await edit(ref, 'two', 'Status', 'discharged')
  const context = await site.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await site.openAs(context, policyOfficer.name)
  const notice = page.getByRole('region', { name: 'Changed by hand in SharePoint' })
  await notice.getByText('Only the chair can decide this').waitFor()
  expect(await notice.getByRole('button', { name: /^Accept:/ }).count()).toBe(1)
  expect(await findBarriers(page)).toEqual([])
  await keepPicture(page, 'hand-edits-light-1280')
  await notice.getByRole('button', { name: /^Accept: .*due date/ }).click()
  await page.getByText('New date agreed: Friday 17 April').waitFor()
  await notice.getByRole('button', { name: /^Dismiss: .*status/ }).click()
  await page.getByText('Nothing was recorded; the list shows the record.').waitFor()
  expect(await notice.count()).toBe(0)
  expect(site.record.actions().get(ref)?.action).toMatchObject({ status: 'open', due: { day: '2026-04-17' } })
  await context.close()
}, 60_000)

test('an owner’s request to hand an action over stands on its page, and the policy officer grants it there by one press', async () => {
  const ref = await site.raise({ wording: 'Write to the landlords.', lead: 'CC' })
  await site.does(chief.oid, { kind: 'decline', ref, reason: 'One for the DCC.', to: 'DCC' })
  const context = await site.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await site.openAs(context, policyOfficer.name)
  await page.getByRole('link', { name: `Open ${ref}` }).click()
  await page.getByText('CC asked on 2 March 2026 that DCC takes it over; the policy officer decides').waitFor()
  await page.getByText('One for the DCC.').first().waitFor()
  const form = page.getByRole('form', { name: 'Owner, date and hold' })
  expect(await findBarriers(page)).toEqual([])
  await keepPicture(page, 'hand-over-light-1280')
  await form.getByRole('button', { name: 'Hand it over' }).click()
  await page.getByText('Owner: DCC; the request to hand it over is settled.').first().waitFor()
  expect(site.record.actions().get(ref)?.action).toMatchObject({ lead: 'DCC', flags: {} })
  await context.close()
}, 60_000)

test('an answer by telephone is recorded for the post that gave it', async () => {
  const ref = await site.raise({ wording: 'Count the keys.', lead: 'CC' })
  const context = await site.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await site.openAs(context, policyOfficer.name)
  await page.getByRole('link', { name: `Open ${ref}` }).click()
  await page.getByText('An update', { exact: true }).click()
  const form = page.getByRole('form', { name: 'An update' })
  await form.getByLabel('How it was answered').selectOption('By telephone from CC, typed by me')
  await form.getByLabel('What has happened').fill('He says half of them.')
  await form.getByRole('button', { name: 'Record progress' }).click()
  await page.getByText(`By telephone from CC, typed by ${policyOfficer.name}: progress reported.`).first().waitFor()
  expect((await site.record.history(ref)).at(-1)).toMatchObject({
    route: 'telephone',
    onBehalfOfPost: 'CC',
    words: 'He says half of them.',
  })
  expect(await findBarriers(page)).toEqual([])
  await context.close()
}, 60_000)

test('words that must not be in the record are removed for good, and why is asked', async () => {
  const ref = await site.raise({ wording: 'Call the family back.', lead: 'CC' })
  await site.does(chief.oid, { kind: 'report-progress', ref, percent: 30 }, 'Spoke to Ada Quill of Mill Lane.')
  const context = await site.newContext({ viewport: { width: 1280, height: 900 } })
  const owners = await site.openAs(await site.newContext(), chief.name)
  await owners.getByRole('link', { name: `Open ${ref}` }).click()
  await owners.getByText('Spoke to Ada Quill').first().waitFor()
  expect(await owners.getByRole('button', { name: /^Remove the words/ }).count()).toBe(0)
  const page = await site.openAs(context, policyOfficer.name)
  await page.getByRole('link', { name: `Open ${ref}` }).click()
  await keepPicture(page, 'history-of-policy-officer-light-1280')
  await page.getByRole('button', { name: 'Remove the words of entry 2' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Remove the words' }).click()
  await form.getByText('Please give a reason in a few words.').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await keepPicture(page, 'remove-words-light-1280')
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' })
  await page.setViewportSize({ width: 320, height: 700 })
  await expect.poll(() => findBarriers(page), { timeout: 20_000 }).toEqual([])
  expect(await widthOf(page)).toBeLessThanOrEqual(320)
  await keepPicture(page, 'remove-words-contrast-320')
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await form.getByLabel('Why they must not be there').fill('They named a member of the public.')
  await form.getByRole('button', { name: 'Remove the words' }).click()
  await form.waitFor({ state: 'hidden' })
  await page.getByText('Words of entry 2 removed').first().waitFor()
  await page.getByText('[words removed]').first().waitFor()
  expect(await page.getByRole('button', { name: 'Remove the words of entry 2' }).count()).toBe(0)
  await expect.poll(() => findBarriers(page), { timeout: 20_000 }).toEqual([])
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Words of entry 2 removed')
  expect(JSON.stringify(await site.record.history(ref))).not.toContain('Quill')
  await expect.poll(() => owners.getByText('Quill').count(), { timeout: 10_000 }).toBe(0)
  await context.close()
}, 60_000)

describe.each([
  ['light', 1280, {}],
  ['dark', 320, { colorScheme: 'dark' }],
  ['contrast', 320, { colorScheme: 'dark', contrast: 'more' }],
] as const)('in the %s theme at %i px', (theme, width, media) => {
  test('the list of whom to ring, the page of a post, the meetings and their notes can be read by everybody', async () => {
    site.unreached.set(chief.oid, 'not-met')
    const context = await site.newContext({ ...media, viewport: { width, height: 900 } })
    const page = await site.openAs(context, policyOfficer.name)
    await page.getByRole('link', { name: 'Whom to ring' }).click()
    await page.getByText('has not written to me yet').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(width)
    await keepPicture(page, `ring-list-${theme}-${width}`)
    await page.getByRole('link', { name: 'Page of CC to print' }).first().click()
    await page.getByRole('heading', { name: /\(CC\): \d+ open actions/ }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(width)
    await keepPicture(page, `post-page-${theme}-${width}`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
    expect(await page.getByText(`${policyOfficer.name}, `).isVisible()).toBe(false)
    expect(await page.getByRole('article').isVisible()).toBe(true)
    await keepPicture(page, `post-page-print-${theme}-${width}`)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('link', { name: 'Meetings', exact: true }).click()
    await page.getByRole('heading', { name: 'Until today' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(width)
    await keepPicture(page, `meetings-${theme}-${width}`)
    await notesOf(page)
    await page.getByRole('button', { name: 'Where it comes from' }).nth(1).click()
    await page
      .getByRole('link', { name: /^Open AA-/ })
      .first()
      .waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(width)
    await keepPicture(page, `meeting-notes-${theme}-${width}`)
    await context.close()
  }, 60_000)
})

test('an owner is led to the page of their own post, and the chair to no list of whom to ring', async () => {
  const context = await site.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await site.openAs(context, chief.name)
  await page.getByLabel('Owner').selectOption('mine')
  await page.getByRole('link', { name: 'Page of CC to print' }).click()
  await page.getByRole('heading', { name: /\(CC\): \d+ open actions/ }).waitFor()
  const chairs = await site.openAs(await site.newContext(), chair.name)
  expect(await chairs.getByRole('link', { name: 'Whom to ring' }).count()).toBe(0)
  await context.close()
}, 60_000)

const PLANNED = 'AA-M2026-01'
const notesOf = async (page: Page) => {
  await page.getByRole('link', { name: 'Meetings', exact: true }).click()
  await page.getByRole('link', { name: `For the notes of ${PLANNED}` }).click()
  await page.getByRole('heading', { name: 'Summary of Actions Arising' }).waitFor()
}

test('what goes into the notes of a meeting is traced to its records, copied and saved by whoever writes the notes', async () => {
  await site.raise({ wording: 'Review the informant case.', marking: 'official-sensitive' })
  const context = await site.newContext({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await site.openAs(context, minuteTaker.name)
  await notesOf(page)
  await page.getByText(/1 action is not for publication and is left out here \(1 by its marking\)/).waitFor()
  const sentence = page.getByRole('listitem').filter({ hasText: 'Share the rationale for the change to the front counter hours' })
  const opener = sentence.getByRole('button', { name: 'Where it comes from' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await sentence.getByText(`${policyOfficer.name} for PCC-POLICY, at the meeting, 2 March 2026`).waitFor()
  await sentence.getByText('In the notes: “Action: CC to share the rationale for the change to counter hours.”').waitFor()
  expect(await sentence.getByRole('link', { name: `Open ${site.refs.overdue}` }).getAttribute('href')).toBe(`#/${site.refs.overdue}`)
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await page.getByText('Copied as text.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Summary of Actions Arising\n- Share the rationale')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save for Word' }).click()])
  expect(download.suggestedFilename()).toBe(`${PLANNED}-actions.docx`)
  await context.close()
}, 60_000)

test('the page for the web can be read by everybody, and whoever writes no notes is not led to any', async () => {
  const context = await site.newContext({ viewport: { width: 320, height: 900 } })
  const page = await context.newPage()
  await page.setContent(await (await site.ask(policyOfficer.oid, `/api/meetings/${PLANNED}/notes.html`)).text())
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(4)
  expect(await findBarriers(page)).toEqual([])
  expect(await widthOf(page)).toBeLessThanOrEqual(320)
  const owner = await site.openAs(context, chief.name)
  expect(await owner.getByRole('link', { name: 'Meetings', exact: true }).count()).toBe(0)
  await context.close()
}, 60_000)
