import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Demo, startDemo } from './demo/start.ts'
import { sayReady } from './demo/words.ts'

/** `npm run demo`: everything on this machine, until Ctrl-C; `-- --fresh` forgets what was there, `-- --folder DIR` keeps the data there. */
async function main(): Promise<void> {
  const options = { fresh: { type: 'boolean', default: false }, folder: { type: 'string' } } as const
  const { fresh, folder } = parseArgs({ options }).values
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  let demo: Demo | undefined
  let isStopping = false
  const stop = (): void => {
    // Half started, or asked twice: the children end with this process.
    if (!demo || isStopping) process.exit(130)
    isStopping = true
    say('\nStopping …')
    void demo.close().then(() => {
      say('Everything is stopped; what you did is kept for the next start.')
      process.exit(0)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  demo = await startDemo({ fresh, say, ...(folder ? { folder: resolve(folder) } : {}) })
  say(sayReady(demo))
}

main().catch((fault: unknown) => {
  process.stderr.write(`The demonstration could not start: ${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exit(1)
})
