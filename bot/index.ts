import { setUp, startApp } from './app.ts'
import { envToConfig, readEnv } from './config.ts'

/** `node bot/index.ts` starts the service; `node bot/index.ts setup` makes the lists in SharePoint. */
async function main(): Promise<void> {
  const config = envToConfig(readEnv())
  if (process.argv[2] === 'setup') {
    const report = await setUp(config)
    process.stdout.write(`${JSON.stringify(report)}\n`)
    return
  }
  const app = await startApp(config)
  const stop = () => void app.close().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exit(1)
})
