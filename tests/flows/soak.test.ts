import { expect, test } from 'vitest'
import { ratesFor } from '../bench/soak/rates.ts'
import { runSoak } from '../bench/soak/soak.ts'

/** More faults than usual, because there is less time for them; nobody is killed, which has a test of its own. */
const TROUBLE = 2
const NEVER = 3_600

test('two instances under mixed faults of Graph and storage: what people were told is what the record holds', async () => {
  const { graph, storage } = ratesFor(TROUBLE)
  const rates = { graph: { ...graph, slowMs: 500, awayEverySeconds: 5, awaySeconds: 1 }, storage: { ...storage, slowMs: 300 } }
  const settings = { seconds: 6, pace: 240, killEverySeconds: NEVER, rates, actions: 12, transfers: 2, untilRowsStand: false }
  const { accepted, instances, told, ...counts } = await runSoak({ ...settings, say: () => undefined })
  expect(instances.map(({ crashes }) => crashes)).toEqual([0, 0])
  expect(accepted).toBeGreaterThan(3)
  expect(counts).toMatchObject({
    lost: 0,
    doubled: 0,
    halfDone: 0,
    wronglyRefused: 0,
    keptNeverTold: 0,
    recorded: accepted,
  })
  expect(told.other).toBe(0)
}, 120_000)
