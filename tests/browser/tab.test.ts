import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { people } from '../support/small-office.ts'
import { findBarriers, startTabSite, type TabSite } from './tab-site.ts'
import { frameInTeams } from './teams-frame.ts'

const { chair, chief, deputyChief, policyOfficer } = people
let site: TabSite
let context: BrowserContext
beforeAll(async () => {
  site = await startTabSite()
})
afterAll(() => site[Symbol.asyncDispose]())
beforeEach(async () => {
  context = await site.newContext({ viewport: { width: 1280, height: 900 } })
})
afterEach(() => context.close())

const rowOf = (page: Page, ref: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name: `Open ${ref}` }) })
const openAction = async (page: Page, ref: string) => {
  await page.getByRole('link', { name: `Open ${ref}` }).click()
  await page.getByRole('heading', { name: 'History' }).waitFor()
}
const lastUpdateOf = async (ref: string) => (await site.record.history(ref)).at(-1)

describe('the story of an action in the tab', () => {
  test('the owner reports it done, the chair’s open tracker shows it by itself, the chair sends it back and then discharges it', async () => {
    const letter = 'https://force.sharepoint.com/sites/actions/Evidence/0123456789abcdef01234567/letter%20to%20clerk.pdf'
    const ref = await site.raise({ wording: 'Write to the clerk about the autumn sitting.', lead: 'CC' })
    const chairs = await site.openAs(context, chair.name)
    const owners = await site.openAs(await site.newContext(), chief.name)

    await openAction(owners, ref)
    await owners.getByLabel('What to record').first().selectOption('Done')
    await owners.getByLabel('What was done, and where it can be seen').fill(`Written on Friday, not in done.pdf: ${letter}.`)
    await owners.getByRole('button', { name: 'Report it done' }).click()
    await rowOf(chairs, ref).getByText('Reported done').waitFor()
    await owners.getByText('Reported done, for the chair to discharge').first().waitFor()
    expect(await lastUpdateOf(ref)).toMatchObject({
      byName: 'Robin Marsh',
      byPost: 'CC',
      route: 'tab',
      words: `Written on Friday, not in done.pdf: ${letter}.`,
    })

    await openAction(chairs, ref)
    const link = chairs.getByRole('link', { name: 'force.sharepoint.com/…/letter to clerk.pdf' }).first()
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([letter, 'noreferrer'])
    expect(await chairs.getByRole('link', { name: /done\.pdf|friday/i }).count()).toBe(0)
    const decision = chairs.getByRole('form', { name: 'The chair’s decision' })
    await decision.getByLabel('What to record').selectOption('Send back')
    await decision.getByRole('button', { name: 'Send it back' }).click()
    await decision.getByText('Please give a reason in a few words.').waitFor()
    await decision.getByLabel('What is still wanted').fill('Please add the reply.')
    await decision.getByRole('button', { name: 'Send it back' }).click()
    await chairs.getByText('Sent back: the chair is not yet satisfied').first().waitFor()
    await owners.getByText('Sent back: the chair is not yet satisfied').first().waitFor()

    await decision.getByLabel('What to record').selectOption('Discharge')
    await decision.getByLabel('Outcome').selectOption('Part met')
    await decision.getByLabel('Note').fill('The reply may follow.')
    await decision.getByRole('button', { name: 'Discharge', exact: true }).click()
    await chairs.getByText('Discharged: part met').first().waitFor()
    expect(site.record.actions().get(ref)?.action).toMatchObject({ status: 'discharged', outcome: 'part-met' })
    expect(await findBarriers(chairs)).toEqual([])
  })

  test('an owner asks for another date and the policy officer agrees it', async () => {
    const ref = await site.raise({ wording: 'Draw up the list of venues.', lead: 'DCC' })
    const owners = await site.openAs(context, deputyChief.name)
    await openAction(owners, ref)
    await owners.getByLabel('What to record').first().selectOption('Another date')
    await owners.getByLabel('The date').fill('2026-04-17')
    await owners.getByLabel('Why another date is needed').fill('Two venues have yet to answer.')
    await owners.getByRole('button', { name: 'Ask for this date' }).click()
    await owners.getByText('DCC asked for another date').waitFor()
    const officers = await site.openAs(await site.newContext(), policyOfficer.name)
    await openAction(officers, ref)
    await officers.getByRole('button', { name: 'Agree the date' }).click()
    await officers.getByText('From Friday 20 March to Friday 17 April, asked by DCC').waitFor()
    expect(site.record.actions().get(ref)?.action).toMatchObject({
      firstDue: { form: 'day', day: '2026-03-20' },
      due: { day: '2026-04-17' },
    })
  })

  test('an update can be taken back while it is the last, and only by the one who made it', async () => {
    const ref = await site.raise({ wording: 'Count the desks.', lead: 'CC' })
    const owners = await site.openAs(context, chief.name)
    await openAction(owners, ref)
    await owners.getByLabel('How far, in per cent').fill('90')
    await owners.getByRole('button', { name: 'Record progress' }).click()
    await owners.getByRole('button', { name: 'Take back my last update' }).click()
    await owners.getByText('Entry 2 taken back').first().waitFor()
    expect(site.record.actions().get(ref)?.action.progress).toBeNull()
    expect(await owners.getByRole('button', { name: 'Take back my last update' }).count()).toBe(0)
  })
})

describe('when something goes wrong', () => {
  test('typed words stay, and pressing again after a lost answer records them once', async () => {
    const ref = await site.raise({ wording: 'Mend the line.', lead: 'CC' })
    const page = await site.openAs(context, chief.name)
    await openAction(page, ref)
    // The service records, but its answer never arrives: each try is sent on and then cut.
    await page.route('**/commands', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await page.getByLabel('What has happened').fill('Half of it mended.')
    await page.getByRole('button', { name: 'Record progress' }).click()
    await page.getByText('No answer came. What you typed is still here.').waitFor()
    expect(await page.getByLabel('What has happened').inputValue()).toBe('Half of it mended.')
    await page.unroute('**/commands')
    await page.getByRole('button', { name: 'Record progress' }).click()
    await page.getByRole('status').getByText('Progress reported').waitFor()
    expect(await page.getByLabel('What has happened').inputValue()).toBe('')
    expect((await site.record.history(ref)).filter((update) => update.words === 'Half of it mended.')).toHaveLength(1)
  })

  test('a refusal is told in words and keeps what was typed', async () => {
    const ref = await site.raise({ wording: 'Ask twice.', lead: 'CC' })
    const page = await site.openAs(context, chief.name)
    await openAction(page, ref)
    await page.getByLabel('What to record').first().selectOption('Another date')
    await page.getByLabel('The date').fill('2026-02-01')
    await page.getByLabel('Why another date is needed').fill('It was yesterday.')
    await page.getByRole('button', { name: 'Ask for this date' }).click()
    await page.getByText('has passed').waitFor()
    expect(await page.getByLabel('Why another date is needed').inputValue()).toBe('It was yesterday.')
  })

  test('a broken line is taken up again and what was missed is fetched', async () => {
    const ref = await site.raise({ wording: 'Miss nothing.', lead: 'CC' })
    const page = await site.openAs(context, chair.name)
    await page.route('**/api/events', (route) => route.abort())
    await page.reload()
    await page.getByRole('button', { name: chair.name }).click()
    await page.getByText('Waiting for the service…').waitFor()
    await site.does(chief.oid, { kind: 'report-done', ref }, 'Done meanwhile.')
    await page.unroute('**/api/events')
    await page.getByText('Changes appear at once').waitFor()
    await rowOf(page, ref).getByText('Reported done').waitFor()
  })

  test('an action that is not there, or not theirs to see, is said to be neither', async () => {
    const hidden = await site.raise({ wording: 'Inside the force.', lane: 'force', lead: 'CC' })
    const page = await site.openAs(context, chair.name)
    await page.goto(`${site.address}/#/${hidden}`)
    await page.getByText(`There is no action ${hidden} that you can see.`).waitFor()
    expect(await page.getByText('Inside the force.').count()).toBe(0)
  })
})

describe('finding one’s way', () => {
  test('filters, search and sort narrow the list, and the way back leads to the row it left', async () => {
    const page = await site.openAs(context, chair.name)
    await page.getByLabel('Search words or ref').fill('12/2025')
    await page.getByText('1 action of').waitFor()
    await page.getByLabel('Search words or ref').fill('')
    await page.getByRole('button', { name: /^Overdue: / }).click()
    await rowOf(page, site.refs.overdue!).waitFor()
    expect(await page.getByRole('row').count()).toBe(2)
    await openAction(page, site.refs.overdue!)
    expect(await page.title()).toBe(`${site.refs.overdue} – Actions Arising`)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.getByRole('link', { name: 'All actions' }).click()
    await page.getByRole('heading', { name: 'Tracker', level: 1 }).waitFor()
    await page.waitForFunction((id) => document.activeElement?.id === id, `open-${site.refs.overdue}`)
    expect(await page.getByRole('row').count()).toBe(2)
  })

  test('a long list draws only the rows in sight and reaches its end by keyboard', async () => {
    for (let n = 0; n < 300; n++) await site.raise({ wording: `Look at desk ${n}.`, lead: 'SPO', due: { form: 'day', day: '2027-01-04' } })
    const page = await site.openAs(context, people.minuteTaker.name)
    await page.getByLabel('Search words or ref').fill('look at desk')
    await page.getByText('300 actions of').waitFor()
    expect(await page.getByRole('row').count()).toBeLessThan(60)
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('301')
    await page
      .getByRole('link', { name: /^Open / })
      .first()
      .focus()
    // Heights are measured as rows are drawn, so the end may move once or twice before it is reached.
    const pressEnd = async () => {
      await page.keyboard.press('End')
      return page.getByText('Look at desk 299.').count()
    }
    await expect.poll(pressEnd, { timeout: 20_000, interval: 200 }).toBe(1)
  })
})

describe('inside Teams', () => {
  test('the tab takes the token, the theme and the deep link of its window, and follows a change of theme', async () => {
    const token = (await site.bearer(chair.oid)).slice('Bearer '.length)
    const teams = await frameInTeams(context, { address: site.address, token, theme: 'dark', subPage: site.refs.reported! })
    await teams.tab.getByRole('heading', { name: 'Send the action plan', exact: false }).waitFor()
    expect(await teams.tab.getByText('Change person').count()).toBe(0)
    const background = () => teams.tab.locator('.fui-FluentProvider').evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await background()).toBe('rgb(41, 41, 41)')
    await teams.say('themeChange', ['contrast'])
    await teams.tab
      .locator('.fui-FluentProvider')
      .evaluate((element) => new Promise((done) => setTimeout(() => done(element.className), 100)))
    expect(await background()).toBe('rgb(0, 0, 0)')
  })
})

test('outside Teams, where no sign-in stand-in is set, the page says to open it in Teams', async () => {
  await using live = await startTabSite({ demo: false })
  const page = await (await live.newContext()).newPage()
  await page.goto(live.address)
  await page.getByText('Please open this in Microsoft Teams, where you are signed in.').waitFor()
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await findBarriers(page)).toEqual([])
})
