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

/** Whether two ways of naming can mean one party of the meeting. */
export function isSameParty(people: Attendee[], one: string, other: string): boolean {
  const forms = formsAmong(people, bareOf(one))
  return [...formsAmong(people, bareOf(other))].some((form) => forms.has(form))
}

function bareOf(words: string): string {
  return words.replace(/^(?:the|both|a|an|our)\s+/i, '').trim()
}

function formsAmong(people: Attendee[], words: string): Set<string> {
  const bare = words.toLowerCase()
  const forms = new Set<string>([bare])
  const post = (text: string) => SHORT.find(([pattern]) => pattern.test(text))?.[1]
  const own = post(bare)
  if (own) forms.add(own)
  for (const word of bare.split(/[ .]+/)) if (word.length > 1 && !NO_NAME.test(word)) forms.add(word)
  for (const person of people) {
    const parts = plainName(person.name).toLowerCase().split(/[ .]+/)
    const held = person.post.toLowerCase()
    const isOne =
      person.initials.includes(words) || (held !== '' && held === bare) || parts.some((part) => part.length > 2 && forms.has(part))
    if (isOne)
      for (const form of [...parts, ...person.initials.map((short) => short.toLowerCase()), post(held), held])
        if (form && form.length > 1) forms.add(form)
  }
  return forms
}
