import { plainName } from '../../actions/find-post.ts'
import type { DirectoryPerson } from '../../delivery/ports.ts'
import type { Desk } from '../desk.ts'

export type Search =
  | { found: 'one'; person: DirectoryPerson }
  | { found: 'several'; people: DirectoryPerson[] }
  | { found: 'nobody'; directory: 'asked' | 'not-allowed' | 'unavailable' }

const MOST = 10

/**
 * Whom a name, address or object id means: in the directory, among those who have written to the bot, and among those in a post. A whole name
 * that only one person bears is that person.
 */
export async function searchPerson(desk: Pick<Desk, 'directory' | 'record'>, who: string): Promise<Search> {
  const answer = await desk.directory.find(who)
  const people = new Map<string, DirectoryPerson>()
  for (const person of [...('people' in answer ? answer.people : []), ...knownBy(desk, who)]) {
    const before = people.get(person.oid)
    people.set(person.oid, before?.upn ? before : { ...person, jobTitle: before?.jobTitle ?? person.jobTitle })
  }
  const all = [...people.values()].slice(0, MOST)
  const exact = all.filter((person) => plainName(person.name) === plainName(who))
  const [person, ...others] = exact.length === 1 ? exact : all
  if (!person) return { found: 'nobody', directory: 'problem' in answer ? answer.problem : 'asked' }
  return others.length === 0 ? { found: 'one', person } : { found: 'several', people: all }
}

/** Those of the record whom the words fit by the whole name, its beginning, its last part, or the address. */
function knownBy({ record }: Pick<Desk, 'record'>, who: string): DirectoryPerson[] {
  const { people, posts } = record.office()
  const met = [...people.values()].map(({ oid, name }) => ({ oid, name, upn: '', jobTitle: '' }))
  const held = [...posts.values()].flatMap((post) => post.holders.map(({ oid, name, upn }) => ({ oid, name, upn, jobTitle: '' })))
  return [...held, ...met].filter((person) => fits(person, who))
}

function fits({ oid, name, upn }: DirectoryPerson, who: string): boolean {
  const [wanted, plain] = [plainName(who), plainName(name)]
  if (wanted === '') return false
  return (
    oid === who.toLowerCase() || upn.toLowerCase() === who.toLowerCase() || plain.startsWith(wanted) || plain.split(' ').at(-1) === wanted
  )
}
