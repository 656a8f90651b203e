import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawCards } from './draw.ts'

const CHROMIUM = '/usr/bin/chromium'

if (existsSync(CHROMIUM)) {
  const { files, faults } = await drawCards({
    folder: fileURLToPath(new URL('../../docs/pictures/cards', import.meta.url)),
    chromium: CHROMIUM,
  })
  console.log(
    `${files.length} pictures drawn:\n${files.join('\n')}\n${faults.length} faults of accessibility${faults.map((fault) => `\n${fault}`).join('')}`,
  )
  if (faults.length > 0) process.exitCode = 1
} else {
  console.error(`Chromium is needed at ${CHROMIUM}. On Debian or Ubuntu: apt-get install chromium`)
  process.exitCode = 1
}
