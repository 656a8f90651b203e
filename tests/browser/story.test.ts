import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../local/demo/start.ts'
import { PEOPLE, type PersonKey } from '../../local/people.ts'
import { startBrowser } from './browser.ts'
import { openWindow, type PlaygroundWindow } from './playground-driver.ts'

let folder: string
let demo: Demo
let browser: Browser
const windows = new Map<PersonKey, PlaygroundWindow>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
  demo = await startDemo({ fresh: false, say: () => undefined, folder })
  browser = await startBrowser()
  for (const { person, url } of demo.windows) windows.set(person, await openWindow(browser, url))
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await demo?.close()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

const rowOf = (ref: string) => demo.m365.graph.items('Actions').find((row) => row.fields.Ref === ref)?.fields
const refOf = (wording: string) =>
  String(demo.m365.graph.items('Actions').find((row) => String(row.fields.Wording).includes(wording))?.fields.Ref)

function windowOf(person: PersonKey): PlaygroundWindow {
  const found = windows.get(person)
  if (!found) throw new Error(`${person} has no window`)
  return found
}

/** The tab in a plain browser, as somebody chosen there; it stays open through the story. */
async function openTracker(person: PersonKey) {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await page.goto(demo.trackerUrl)
  await page.getByRole('button', { name: PEOPLE[person].name }).click()
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().waitFor()
  return page
}

test('notes are pasted and confirmed, the owner answers in words and on the card, the tab shows both, the chair decides, the digest stands', async () => {
  const [officer, owner] = [windowOf('spo'), windowOf('cc')]
  await officer.say('notes')
  await officer.waitForReply('Paste the notes')
  await officer.say(await readFile(demo.notesFile, 'utf8'))
  await officer.waitForReply('I found 4 actions')
  await officer.press('Confirm all', 'I found 4 actions')
  await officer.waitForReply('Recorded as actions')
  const [stalking, custody] = [refOf('breaches of stalking orders'), refOf('custody visitors')]
  expect(rowOf(stalking)).toMatchObject({ LeadPost: 'CC', Status: 'open' })
  expect(rowOf(custody)).toMatchObject({ LeadPost: 'SPO' })

  const tracker = await openTracker('pcc')
  await tracker.goto(`${demo.trackerUrl}/#/${stalking}`)
  await tracker.getByRole('heading', { name: 'History' }).waitFor()

  await officer.say(demo.workingToday ? 'remind now' : 'remind now anyway')
  await officer.waitForReply(/reminders? sent/i)
  await owner.waitForReply('Which action?')

  await owner.say(`${stalking} half done, districts have been asked`)
  await owner.waitForReply(`${stalking}: Progress: 50%`)
  await tracker.getByText('half done, districts have been asked').first().waitFor({ timeout: 5000 })

  await owner.say(stalking)
  await owner.waitForReply('From the notes')
  await owner.fill('Your answer', 'Done', 'From the notes')
  await owner.fill('What was done', 'Letter sent to the PCC', 'From the notes')
  await owner.press('Record my answer', 'From the notes')
  await owner.waitForReply(`${stalking}: Reported done`)
  expect(rowOf(stalking)).toMatchObject({ Status: 'reported-done', LastUpdate: 'Letter sent to the PCC' })
  await tracker.getByText('Letter sent to the PCC').first().waitFor({ timeout: 5000 })

  await tracker.getByLabel('What to record').first().selectOption({ label: 'Send back' })
  await tracker.getByLabel('What is still wanted').fill('Which districts have answered?')
  await tracker.getByRole('button', { name: 'Send it back' }).click()
  await expect.poll(() => rowOf(stalking)?.Status).toBe('open')

  const isOpenToAll = { Status: 'reported-done', Board: 'AA', Lane: 'joint', Marking: 'none' }
  const reported = demo.m365.graph
    .items('Actions')
    .map((row) => row.fields)
    .find((fields) => Object.entries(isOpenToAll).every(([name, value]) => fields[name] === value))
  await tracker.goto(`${demo.trackerUrl}/#/${String(reported?.Ref)}`)
  await tracker.getByRole('heading', { name: 'History' }).waitFor()
  await tracker.getByLabel('What to record').first().selectOption({ label: 'Discharge' })
  await tracker.getByRole('button', { name: 'Discharge', exact: true }).click()
  await expect.poll(() => rowOf(String(reported?.Ref))).toMatchObject({ Status: 'discharged', Outcome: 'met' })

  await officer.say('digest now')
  await officer.waitForReply(/digest/)
  const chair = windowOf('pcc')
  await chair.go('Actions')
  const digest = chair.card(String(reported?.Ref))
  await digest.getByText('Discharged this week').waitFor()
  const said = await digest.innerText()
  for (const { name } of Object.values(PEOPLE)) expect(said).not.toContain(name)
}, 180_000)
