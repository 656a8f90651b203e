import { startApp } from '../../bot/app.ts'
import { envToConfig, readEnv } from '../../bot/config.ts'

/** The service in a process of its own, which a test can kill: `service-process.ts <commands a minute> <milliseconds by which its clock is ahead>`. */
const [, , pace, ahead] = process.argv
const clock = () => new Date(Date.now() + Number(ahead))
const app = await startApp(envToConfig(readEnv()), { clock, importPace: Number(pace), tickMs: 0, refreshMs: 500 })
process.send?.({ port: app.port })
