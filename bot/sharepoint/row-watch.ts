import type { Items } from './items.ts'
import type { Projection } from './projection.ts'

/** Looks for Actions rows that a person changed or removed, and has them put back. */
export interface RowWatch {
  /** Watches from now on; what was done before is found by mending. 1 unit. */
  begin: () => Promise<void>
  /** 1 unit when nobody changed anything, and 3 more for each row put back. */
  look: () => Promise<void>
}

/** A person can paste over hundreds of rows: they are put back over some minutes, so that recording has units left. */
const ROWS_AT_ONCE = 50

/** `alarm` hears, in plain words, of rows that were removed. */
export function createRowWatch({ items, projection, alarm }: Watching): RowWatch {
  let link: string | undefined
  let errorsBefore = false
  const due: Due = { changed: new Set(), removed: new Set() }
  const begin = async () => {
    link = await items.latest('Actions')
  }
  return {
    begin,
    async look() {
      if (link === undefined) return begin()
      const changes = await items.changes('Actions', link)
      for (const item of changes.items) {
        if (item.editor.byHand) due.changed.add(item.id)
        else projection.note(item)
      }
      for (const id of changes.deleted) due.removed.add(id)
      // A row may hide behind an error: the same changes are asked for once more.
      const errors = changes.errors.length > 0
      if (!errors || errorsBefore) link = changes.link
      errorsBefore = errors && !errorsBefore
      await putBack({ items, projection, alarm }, due)
    },
  }
}

interface Watching {
  items: Items
  projection: Pick<Projection, 'putBack' | 'putBackRemoved' | 'note'>
  alarm: (words: string) => void
}

/** Ids of rows that are still to be looked at. */
interface Due {
  changed: Set<string>
  removed: Set<string>
}

async function putBack({ items, projection, alarm }: Watching, due: Due): Promise<void> {
  for (const id of [...due.removed].slice(0, ROWS_AT_ONCE)) {
    const place = await projection.putBackRemoved(id)
    if (place !== undefined) alarm(`${place} was removed from its list by hand; it stands again.`)
    due.removed.delete(id)
  }
  for (const id of [...due.changed].slice(0, ROWS_AT_ONCE)) {
    // What counts is the row as it is now: whoever noticed first may have put it back.
    const item = await items.get('Actions', id)
    if (item) await projection.putBack(item)
    due.changed.delete(id)
  }
}
