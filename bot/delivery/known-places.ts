import type { BoardRef } from '../actions/action.ts'
import { digestChannelOf } from '../actions/digest-channel.ts'
import type { Office } from '../actions/office.ts'
import { answersFor } from '../actions/post.ts'
import type { KnownPlaces } from '../actions/readiness.ts'
import type { Day } from '../calendar/day.ts'
import type { Places } from './ports.ts'

/** Which boards' channels and which of those who answer for a post on a day can be written to. Faults are AppError of the storage. */
export async function findKnownPlaces(places: Pick<Places, 'find'>, office: Office, today: Day): Promise<KnownPlaces> {
  const oids = [...office.posts.values()].flatMap((post) => answersFor(post, today)?.oid ?? [])
  const boards = [...office.boards.keys()]
  const isKnown = async (key: string) => key !== '' && (await places.find(key)) !== undefined
  const [greeted, digestChannels] = await Promise.all([
    whichOf(oids, (oid) => isKnown(`person:${oid}`)),
    whichOf<BoardRef>(boards, (board) => isKnown(digestChannelOf(office, board))),
  ])
  return { digestChannels, greeted }
}

async function whichOf<T>(all: T[], isSo: (one: T) => Promise<boolean>): Promise<Set<T>> {
  const looked = await Promise.all([...new Set(all)].map(async (one) => ((await isSo(one)) ? [one] : [])))
  return new Set(looked.flat())
}
