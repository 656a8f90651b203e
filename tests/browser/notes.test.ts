import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PEOPLE } from '../flows/office.ts'
import { type Site, startSite } from '../flows/site.ts'
import { startBrowser } from './browser.ts'
import { findBarriers } from './tab-site.ts'

const pictures = new URL('../../docs/pictures/tab/', import.meta.url).pathname

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await startSite({ chooser: true, instances: 1 })
  browser = await startBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await site?.[Symbol.asyncDispose]()
})

const LINES = [
  'Date: Friday 30th October 2026',
  'Chair: Robin Marsh',
  'Attendance',
  'Robin Marsh, Police and Crime Commissioner (PCC)',
  'Morgan Vale, Chief Constable (CC)',
  'Ash Linden, Deputy Chief Constable (DCC)',
  '1. Estate',
  'The plan was read and discussed at length.',
  'ACTION: CC to share the estate plan with the PCC by 25 November 2026.',
  '2. Fleet',
  'The CC agreed to send the fleet review to the PCC.',
  'ACTION: Somebody to count the vehicles.',
  '3. People',
  'ACTION: DCC to publish the rota by 18 December 2026.',
  'ACTION: DCC to think about the dog unit.',
  'The new kennels were praised.',
]

/** Lets a Word document fall on the page, as from a folder. */
async function drop(page: Page, name: string) {
  const title = new Paragraph({ text: 'Performance Q2', heading: HeadingLevel.TITLE })
  const file = new Document({ sections: [{ children: [title, ...LINES.map((text) => new Paragraph(text))] }] })
  const bytes = await Packer.toBase64String(file)
  const transfer = await page.evaluateHandle(
    ([content, called]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], called))
      return data
    },
    [bytes, name] as const,
  )
  await page.getByRole('region', { name: 'The file' }).dispatchEvent('drop', { dataTransfer: transfer })
}

const LOOKS = {
  wide: { theme: 'light', width: 1280, media: { colorScheme: 'light' } },
  narrow: { theme: 'dark', width: 320, media: { colorScheme: 'dark' } },
  contrast: { theme: 'contrast', width: 1280, media: { colorScheme: 'dark', contrast: 'more' } },
  small: { theme: 'contrast', width: 320, media: { colorScheme: 'dark', contrast: 'more' } },
} as const
const usual = { colorScheme: 'light', contrast: 'no-preference' } as const

/** The same screen in one look: nobody is shut out, and nothing scrolls sideways. The pictures of the documentation are taken anew, in every look, only when asked for (`PICTURES=1`). */
async function look(page: Page, name: string, usually: keyof typeof LOOKS) {
  const wanted = process.env.PICTURES ? Object.values(LOOKS) : [LOOKS[usually]]
  for (const { theme, width, media } of wanted) {
    await page.emulateMedia({ ...usual, ...media })
    await page.setViewportSize({ width, height: 900 })
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    if (process.env.PICTURES) await page.screenshot({ path: `${pictures}${name}-${theme}-${width}.png`, fullPage: true })
  }
  await page.emulateMedia(usual)
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function open(page: Page) {
  await page.goto(`http://127.0.0.1:${site.app.port}`)
  await page.getByRole('button', { name: PEOPLE.officer.name }).click()
  await page.getByRole('link', { name: 'Notes', exact: true }).click()
}
const proposal = (page: Page, words: string) => page.getByRole('listitem', { name: words })
const told = (page: Page, words: string) => page.getByRole('status').getByText(words, { exact: false }).waitFor()
const rows = () => site.m365.graph.items('Actions').map((row) => row.fields)

test('notes are dropped as a file, doubts are settled, a restart loses nothing, and what is confirmed stands in tracker and lists', async () => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })).newPage()
  await open(page)
  await look(page, 'notes', 'narrow')
  await drop(page, 'Notes of October.docx')
  await page.getByRole('heading', { name: 'Performance Q2, Friday 30 October' }).waitFor()
  await page.getByText('5 actions to confirm: 3 to look at first, 2 without doubts.').waitFor()
  await look(page, 'notes-found', 'wide')

  await page.getByRole('button', { name: /Say who owns it/ }).click()
  const form = page.getByRole('form', { name: /^Edit proposal/ })
  await form.getByLabel('Owner (lead post)').selectOption('DCC')
  await form.getByLabel('Due').fill('the 32nd of May')
  await form.getByRole('button', { name: 'Save' }).click()
  await form.getByRole('alert').getByText('There is no such day').waitFor()
  await look(page, 'notes-edit', 'narrow')
  await form.getByLabel('Due').fill('11 December')
  await form.getByRole('button', { name: 'Save' }).click()
  await told(page, 'is changed')
  await page.getByRole('button', { name: 'Right as it stands: proposal 2' }).click()
  await told(page, 'are settled')

  const rota = proposal(page, 'publish the rota')
  await rota.focus()
  await page.keyboard.press('e')
  await form.getByLabel('What is to be done').fill('Publish the rota of the response teams')
  const id = page.url().split('notes-').at(-1)
  const other = { kind: 'edit', number: 4, rev: 0, edit: { supporting: 'CC' } }
  await site.api(PEOPLE.clerk, `/api/notes/${id}/commands`, { requestId: 'somebody-else', command: other })
  await form.getByRole('button', { name: 'Save' }).click()
  await form.getByRole('alert').getByText('Somebody else changed proposal 4 while you did. What you typed is still here').waitFor()
  await form.getByRole('button', { name: 'Save' }).click()
  await told(page, 'is changed')
  await page.keyboard.press('Home')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-focus'))).toBe('proposal-5')
  await page.keyboard.press('x')
  await page.keyboard.type('It is only a thought.')
  await page.keyboard.press('Enter')
  await told(page, 'Proposal 5 is rejected')
  expect(rows()).toEqual([])

  await site.restart()
  await open(page)
  await page.getByText('4 wait', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Performance Q2, Friday 30 October' }).click()
  await page.getByText('Rejected: It is only a thought.').waitFor()

  await page.getByRole('textbox', { name: 'The notes' }).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.type('x')
  await page.getByRole('button', { name: 'Add the selected words', disabled: false }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await form.getByLabel('Owner (lead post)').selectOption('DCC')
  await form.getByRole('button', { name: 'Save' }).click()
  await told(page, 'Proposal 6 is changed')
  await page.getByRole('button', { name: 'Confirm the 5 without doubts' }).click()
  await told(page, 'Recorded: AA-2026-001, AA-2026-002, AA-2026-003, AA-2026-004 and AA-2026-005.')
  await look(page, 'notes-confirmed', 'contrast')

  expect(rows().find(({ Ref }) => Ref === 'AA-2026-004')).toMatchObject({ SupportingPosts: 'CC' })
  expect(rows().map(({ LeadPost, DueDay, Wording }) => [LeadPost, DueDay, Wording])).toEqual([
    ['CC', '2026-11-25', 'CC to share the estate plan with the PCC by 25 November 2026'],
    ['CC', undefined, 'The CC agreed to send the fleet review to the PCC'],
    ['DCC', '2026-12-11', 'Somebody to count the vehicles'],
    ['DCC', '2026-12-18', 'Publish the rota of the response teams'],
    ['DCC', undefined, 'The new kennels were praised.'],
  ])
  await page.getByRole('link', { name: 'Tracker' }).click()
  await page.getByRole('link', { name: 'Open AA-2026-005' }).waitFor()
  expect(site.faults).toEqual([])
}, 120_000)
