import { coldStart } from './cold-start.ts'
import { live } from './live.ts'
import { notes } from './notes.ts'
import { replies } from './replies.ts'
import { soak } from './soak.ts'
import { start } from './start.ts'
import { turns } from './turns/turns.ts'
import { verify } from './verify.ts'

/** `npm run -s bench -- NAME`: one JSON object on standard output. Nothing here is asserted. */
const BENCHES: Record<string, () => Promise<object>> = { 'cold-start': coldStart, live, notes, replies, soak, start, turns, verify }

const name = process.argv[2] ?? ''
const bench = BENCHES[name]
if (!bench) {
  process.stderr.write(`There is no bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}.\n`)
  process.exit(2)
}
process.stdout.write(`${JSON.stringify({ bench: name, ...(await bench()) })}\n`)
process.exit(0)
