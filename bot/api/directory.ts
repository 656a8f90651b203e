import { isPolicyOfficerOf } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Directory } from '../delivery/ports.ts'
import { sayDirectoryProblem } from '../words/set-up.ts'
import { notAllowed, ok, type Resource } from './answer.ts'
import type { DirectoryAnswer } from './contract.ts'
import { sightOf } from './sight.ts'

interface DirectorySettings {
  record: RecordStore
  directory: Directory
  clock: () => Date
}

/** The longest text that is looked for, in characters. */
const LONGEST = 200

/** `GET /api/directory?find=…`: people to appoint, for the policy officer of all boards alone. */
export function createDirectory({ record, directory, clock }: DirectorySettings): Resource {
  return async ({ bearer, query }) => {
    const { actor } = sightOf(record, bearer, clock())
    if (!isPolicyOfficerOf(actor, '*')) return notAllowed('appoint')
    const found = await directory.find((query.get('find') ?? '').slice(0, LONGEST))
    const answer = 'people' in found ? { people: found.people, says: '' } : { people: [], says: sayDirectoryProblem(found.problem) }
    return ok(answer satisfies DirectoryAnswer)
  }
}
