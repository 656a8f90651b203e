import { parseArgs } from 'node:util'
import { envToConfig, explainEnv, readEnv } from './config.ts'

const SET_UP = { 'policy-officer': { type: 'string' }, name: { type: 'string' } } as const

/**
 * `node bot/index.ts` starts the service; with `setup` it makes the lists in SharePoint, with `verify` it holds the record to its own hashes,
 * with `check-config` it explains its settings.
 */
async function main(): Promise<void> {
  if (process.argv[2] === 'check-config') return checkConfig()
  const config = envToConfig(readEnv())
  // Everything else is loaded only after the settings have been looked at.
  const { setUp, startApp, verify } = await import('./app.ts')
  if (process.argv[2] === 'setup') {
    const report = await setUp(config)
    process.stdout.write(`${JSON.stringify(report)}\n`)
    const { 'policy-officer': who, name } = parseArgs({ args: process.argv.slice(3), options: SET_UP }).values
    if (who === undefined) return
    const { namePolicyOfficer } = await import('./app/name-policy-officer.ts')
    process.stderr.write(`${await namePolicyOfficer(config, { who, name })}\n`)
    return
  }
  if (process.argv[2] === 'verify') {
    const { report, sentences } = await verify(config)
    process.stdout.write(`${JSON.stringify(report)}\n`)
    process.stderr.write(`${sentences.join('\n')}\n`)
    if (report.findings.length > 0) process.exitCode = 1
    return
  }
  const app = await startApp(config)
  const stop = () => void app.close().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function checkConfig(): void {
  const { lines, problems } = explainEnv()
  process.stdout.write(`${lines.join('\n')}\n`)
  process.stderr.write(`${problems.length === 0 ? 'The service can start with these settings.' : problems.join('\n')}\n`)
  if (problems.length > 0) process.exitCode = 1
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exit(1)
})
