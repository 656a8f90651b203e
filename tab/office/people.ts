import type { DirectoryAnswer, OfficeView } from '../../bot/api/contract.ts'
import type { Person } from './drafts.ts'

/** Somebody who may be chosen, with what tells them from others of the name. */
export interface Candidate extends Person {
  more: string
}

/** Those who have written to the bot and fit what was typed, then those of the directory; nobody twice. */
export function candidatesFor(text: string, people: OfficeView['people'], directory: DirectoryAnswer['people']): Candidate[] {
  const wanted = text.trim().toLowerCase()
  // Fewer letters are not asked for, and what stands there then is the answer to earlier ones.
  const listed = wanted.length < 2 ? [] : directory
  const upnOf = (oid: string) => listed.find((one) => one.oid === oid)?.upn ?? ''
  const greeted = people
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ oid, name }) => ({ oid, name, upn: upnOf(oid), more: ['has written to the bot', upnOf(oid)].filter(Boolean).join(', ') }))
  const known = new Set(greeted.map(({ oid }) => oid))
  const rest = listed
    .filter(({ oid }) => !known.has(oid))
    .map(({ oid, name, upn, jobTitle }) => ({ oid, name, upn, more: [jobTitle, upn].filter(Boolean).join(', ') }))
  return [...greeted, ...rest]
}
