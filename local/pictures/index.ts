import { fileURLToPath } from 'node:url'
import { CHROMIUM_PACKAGE, findChromium } from '../chromium.ts'
import { drawCards } from './draw.ts'

const chromium = findChromium()
if (chromium) {
  const { files, faults } = await drawCards({
    folder: fileURLToPath(new URL('../../docs/pictures/cards', import.meta.url)),
    chromium,
  })
  console.log(
    `${files.length} pictures drawn:\n${files.join('\n')}\n${faults.length} faults of accessibility${faults.map((fault) => `\n${fault}`).join('')}`,
  )
  if (faults.length > 0) process.exitCode = 1
} else {
  console.error(`Chromium is needed. On Debian: apt-get install ${CHROMIUM_PACKAGE}`)
  process.exitCode = 1
}
