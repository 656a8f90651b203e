import type { TableClient } from '@azure/data-tables'
import type { Place, Places } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { answered, keyFor } from './tables.ts'

type Row = Place & { partitionKey: string; rowKey: string }

const TRIES = 5

/** Places in the table `places`. Of two versions of a place the one written down later stands, whichever instance saves last. */
export function createPlaces({ table }: { table: TableClient }): Places {
  return {
    async save(place) {
      for (let tries = 0; tries < TRIES; tries++) if (await saveOnce(table, place)) return
      throw new AppError('store-busy', 'The storage is busy. Please try again in a minute.')
    },
    async find(key) {
      const found = await answered(() => table.getEntity<Row>(keyFor(key), ROW), [404])
      if (typeof found === 'number') return undefined
      return { key, conversationId: found.conversationId, reference: found.reference, updatedAt: found.updatedAt }
    },
    async forget(key) {
      await answered(() => table.deleteEntity(keyFor(key), ROW), [404])
    },
  }
}

const ROW = 'place'

/** False: another instance wrote in between. */
async function saveOnce(table: TableClient, place: Place): Promise<boolean> {
  const row: Row = { ...place, partitionKey: keyFor(place.key), rowKey: ROW }
  const known = await answered(() => table.getEntity<Row>(row.partitionKey, ROW), [404])
  if (typeof known === 'number') return (await answered(() => table.createEntity(row), [409])) !== 409
  if (known.updatedAt > place.updatedAt) return true
  const etag = known.etag
  return (await answered(() => table.updateEntity(row, 'Replace', { etag }), [404, 412])) instanceof Object
}
