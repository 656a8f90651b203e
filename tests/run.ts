import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { constants, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHROMIUM_PACKAGE, findChromium } from '../local/chromium.ts'

/** `npm test`: everything that must hold, and how much of it did, as `N passed, N failed` alone on the last line. */
interface Count {
  passed: number
  failed: number
}

const CHECKS: readonly (readonly [string, string, string[]])[] = [
  ['types', 'tsc', ['-p', '.']],
  ['format', 'biome', ['ci', '.', '--reporter=summary']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['unused exports', 'knip', []],
]

async function main(): Promise<void> {
  const total: Count = { passed: 0, failed: 0 }
  const add = (count: Count) => {
    total.passed += count.passed
    total.failed += count.failed
  }
  const browser = ensureChromium() ? runTests('browser', 'tests/browser/vitest.config.ts', 'apart') : { passed: 0, failed: 1 }
  const flows = runTests('unit tests and flows', 'tests/vitest.config.ts')
  const checks = inTurn(CHECKS, ([name, command, args]) => check(name, command, args))
  for (const count of [await flows, await browser, ...(await checks)]) add(count)
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

async function inTurn<T>(list: readonly T[], work: (one: T) => Promise<Count>): Promise<Count[]> {
  const counts: Count[] = []
  for (const one of list) counts.push(await work(one))
  return counts
}

/** Runs beside the tests, so what it prints is kept until it has ended. */
async function check(name: string, command: string, args: string[]): Promise<Count> {
  const { code, printed } = await runApart(command, args)
  const failed = code === 0 ? 0 : 1
  process.stdout.write(`\n== ${name}\n${printed}${name}: ${failed ? 'not ' : ''}in order\n`)
  return { passed: 1 - failed, failed }
}

async function runApart(command: string, args: string[]): Promise<{ code: number; printed: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'))
  const file = join(folder, 'printed')
  const code = await run(command, args, openSync(file, 'w'), 'gives way')
  const printed = readFileSync(file, 'utf8')
  rmSync(folder, { recursive: true, force: true })
  return { code, printed }
}

/** Both kinds run at once, because each waits much; what runs `apart` is printed when it has ended. */
async function runTests(name: string, config: string, apart?: 'apart'): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'))
  const file = join(folder, 'result.json')
  const args = ['run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  if (!apart) process.stdout.write(`\n== ${name}\n`)
  const printed = join(folder, 'printed')
  const code = await run('vitest', args, apart && openSync(printed, 'w'))
  if (apart) process.stdout.write(`\n== ${name}\n${readFileSync(printed, 'utf8')}`)
  const count = readCount(file)
  rmSync(folder, { recursive: true, force: true })
  // A file that could not be loaded fails the run without failing a test.
  return { ...count, failed: code !== 0 && count.failed === 0 ? 1 : count.failed }
}

function readCount(file: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number }
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** What gives way gets only the time that the tests leave: services under test that are kept waiting answer as if SharePoint were slow. */
function run(command: string, args: string[], output: number | 'inherit' = 'inherit', how?: 'gives way'): Promise<number> {
  return new Promise((resolve) => {
    // The services that tests start load faster from what one before them compiled.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(import.meta.dirname, '../node_modules/.cache/compiled') }
    const child = spawn(command, args, { stdio: ['ignore', output, output], env })
    if (how && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** The system's Chromium; as root it is installed by apt when it is missing. */
function ensureChromium(): boolean {
  if (findChromium()) return true
  if (process.getuid?.() === 0) {
    process.stdout.write('No Chromium here; installing it with apt-get …\n')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', CHROMIUM_PACKAGE], { stdio: 'inherit' })
    if (findChromium()) return true
  }
  process.stdout.write(
    `The browser tests need Chromium. Install it, on Debian with "apt-get install ${CHROMIUM_PACKAGE}", and run npm test again.\n`,
  )
  return false
}

await main()
