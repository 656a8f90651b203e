import type { Attendee } from '../notes.ts'
import { plainName } from './people.ts'

const NO_NAME =
  /^(?:mr|mrs|ms|miss|dr|cllr|councillor|supt|ch|superintendent|inspector|insp|the|of|and|chief|deputy|officer|director|head)$/
const SHORT: [RegExp, string][] = [
  [/^(?:dcc|deputy chief constable)$/, 'dcc'],
  [/^(?:cc|chief constable|chief)$/, 'cc'],
  [/^(?:acc|assistant chief constable)$/, 'acc'],
  [/^(?:pcc|pfcc|(?:police (?:and|fire and) crime )?commissioner|police and crime commissioner)$/, 'pcc'],
  [/^(?:cfo|chief finance officer)$/, 'cfo'],
  [/^(?:ceo|cex|chief executive)$/, 'ceo'],
  [/^(?:all|everyone|everybody|(?:all )?(?:members|trustees|councillors|governors))$/, 'all'],
]

interface Known {
  person: Attendee
  parts: string[]
  held: string
}

/** Whether two ways of naming can mean one party of the meeting. What was asked once is remembered. */
export function createSameParty(people: Attendee[]): (one: string, other: string) => boolean {
  const known = people.map((person) => ({
    person,
    parts: plainName(person.name).toLowerCase().split(/[ .]+/),
    held: person.post.toLowerCase(),
  }))
  const asked = new Map<string, Set<string>>()
  const formsOf = (words: string) => {
    const bare = bareOf(words)
    const forms = asked.get(bare) ?? formsAmong(known, bare)
    asked.set(bare, forms)
    return forms
  }
  return (one, other) => !formsOf(one).isDisjointFrom(formsOf(other))
}

function bareOf(words: string): string {
  return words.replace(/^(?:the|both|a|an|our)\s+/i, '').trim()
}

function formsAmong(known: Known[], words: string): Set<string> {
  const bare = words.toLowerCase()
  const forms = new Set<string>([bare])
  const own = shortPost(bare)
  if (own) forms.add(own)
  for (const word of bare.split(/[ .]+/)) if (word.length > 1 && !NO_NAME.test(word)) forms.add(word)
  for (const { person, parts, held } of known) {
    const isOne =
      person.initials.includes(words) || (held !== '' && held === bare) || parts.some((part) => part.length > 2 && forms.has(part))
    if (isOne)
      for (const form of [...parts, ...person.initials.map((short) => short.toLowerCase()), shortPost(held), held])
        if (form && form.length > 1) forms.add(form)
  }
  return forms
}

function shortPost(words: string): string | undefined {
  return SHORT.find(([pattern]) => pattern.test(words))?.[1]
}
