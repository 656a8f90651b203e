import { startDemo } from './demo/start.ts'
import { sayReady } from './demo/words.ts'

/** `npm run demo`: everything on this machine, until Ctrl-C; `-- --fresh` forgets what was there. */
async function main(): Promise<void> {
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  const demo = await startDemo({ fresh: process.argv.includes('--fresh'), say })
  say(sayReady(demo))
  const stop = (): void => {
    say('\nStopping …')
    void demo.close().then(() => {
      say('Everything is stopped; what you did is kept for the next start.')
      process.exit(0)
    })
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((fault: unknown) => {
  process.stderr.write(`The demonstration could not start: ${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exit(1)
})
