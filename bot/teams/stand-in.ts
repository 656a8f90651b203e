import type { PostRef } from '../actions/action.ts'
import type { OfficeCommand } from '../actions/command.ts'
import { plainName } from '../actions/find-post.ts'
import type { Office } from '../actions/office.ts'
import { type Holder, holdersOn, isTenure } from '../actions/post.ts'
import { mayArrange } from '../actions/rights.ts'
import { addDays, type Day } from '../calendar/day.ts'
import { sayRefusal } from '../words/refusals.ts'
import { sayArrangeKept, sayNobodyFound } from '../words/set-up-talk.ts'
import { askUntilWhen, sayBack, sayNoPostToStandFor, sayNoSuchStandIn, sayStandInNotYours, sayStandsIn } from '../words/stand-in.ts'
import { type Answer, type Asker, type Desk, words } from './desk.ts'
import type { StandInLine } from './read-stand-in.ts'
import { searchPerson } from './set-up/people.ts'

/** Somebody answers for the asker until a day, or no longer; undefined when nobody did, and the words mean something else. */
export async function answerStandIn(desk: Desk, asker: Asker, line: StandInLine, text: string): Promise<Answer | undefined> {
  const own = asker.actor.posts.filter(({ capacity }) => isTenure(capacity)).map(({ post }) => post)
  if (line.kind === 'back') return endAll(desk, asker, own, text)
  if (own.length === 0) return words(sayNoPostToStandFor())
  if (line.to === undefined) return words(askUntilWhen())
  const person = await findStandIn(desk, asker, own, line.who)
  if ('says' in person) return words(person.says)
  const commands = own.map(
    (post): Appoint => ({ ...person, kind: 'appoint', post, capacity: 'stand-in', from: asker.today, to: line.to as Day }),
  )
  const allowed = commands.filter((command) => mayArrange(asker.actor, command, desk.record.office()))
  if (allowed.length === 0) return words(sayStandInNotYours({ name: person.name, post: own.join(' and '), to: line.to }))
  const failed = await giveAll(desk, asker, allowed, text)
  return words(failed ?? sayStandsIn({ name: person.name, posts: allowed.map(({ post }) => post), to: line.to, today: asker.today }))
}

type Appoint = Extract<OfficeCommand, { kind: 'appoint' }>
type Found = { oid: string; name: string; upn: string } | { says: string }

/** "my staff officer" and "my deputy" are those of the asker's own posts; a name is looked for there first, then among all. */
async function findStandIn(desk: Desk, { today, from }: Asker, own: PostRef[], who: string): Promise<Found> {
  const office = desk.record.office()
  const beside = own.flatMap((ref) => holdersOf(office, ref, today))
  const capacity = /staff[ -]officer/i.test(who) ? 'staff-officer' : /deputy/i.test(who) ? 'deputy' : undefined
  const fits = beside.filter((h) => h.oid !== from.oid && (capacity ? h.capacity === capacity : isNamed(h.name, who)))
  const [only, ...others] = [...new Map(fits.map(({ oid, name, upn }) => [oid, { oid, name, upn }])).values()]
  if (only && others.length === 0) return only
  if (capacity || others.length > 0) return { says: sayNoSuchStandIn(who) }
  const search = await searchPerson(desk, who)
  if (search.found === 'nobody') return { says: sayNobodyFound(who, search.directory) }
  if (search.found === 'several') return { says: sayNoSuchStandIn(who) }
  const { oid, name, upn } = search.person
  return { oid, name, upn }
}

function holdersOf({ posts }: Office, ref: PostRef, day: Day): Holder[] {
  const post = posts.get(ref)
  return post ? holdersOn(post, day) : []
}

function isNamed(name: string, who: string): boolean {
  const [plain, wanted] = [plainName(name), plainName(who)]
  return plain === wanted || plain.split(' ').at(-1) === wanted || plain.split(' ')[0] === wanted
}

async function endAll(desk: Desk, asker: Asker, own: PostRef[], text: string): Promise<Answer | undefined> {
  const office = desk.record.office()
  const to = addDays(asker.today, -1)
  const commands = own.flatMap((post) =>
    holdersOf(office, post, asker.today)
      .filter(({ capacity }) => capacity === 'stand-in')
      .map(({ oid, capacity }) => ({ kind: 'end-appointment', post, oid, capacity, to }) as const),
  )
  if (commands.length === 0) return undefined
  const failed = await giveAll(desk, asker, commands, text)
  return words(failed ?? sayBack([...new Set(commands.map(({ post }) => post))]))
}

/** Each post by a request of its own; what hinders the first, in words. */
async function giveAll(desk: Desk, asker: Asker, commands: readonly OfficeCommand[], text: string): Promise<string | undefined> {
  const { oid, requestId } = asker.from
  for (const [place, command] of commands.entries()) {
    const id = commands.length > 1 ? `${requestId}.${place + 1}` : requestId
    const outcome = await desk.inbox.submit({ command, requestId: id, byOid: oid, route: 'chat', words: text }, asker.since)
    if (outcome.ok === 'kept') return sayArrangeKept()
    if (!outcome.ok) return sayRefusal(outcome.refusal)
  }
  return undefined
}
