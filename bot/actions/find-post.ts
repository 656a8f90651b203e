import type { Day } from '../calendar/day.ts'
import type { PostRef } from './action.ts'
import type { Office } from './office.ts'
import { answersFor, holdersOn, type Post, styleOf } from './post.ts'

/** The one post that words mean on a day: its ref or title, or the name of who holds it. Undefined when none or several fit. */
export function findPost(words: string, office: Office, on: Day): PostRef | undefined {
  const wanted = plainName(words)
  if (wanted === '') return undefined
  const found = [...office.posts.values()].filter((post) => namesOf(post, on).includes(wanted))
  return found.length === 1 ? found[0]?.ref : undefined
}

/** The same for words in passing: also a rank with the name after it ("ACC Jones"), and the initials of who answers for one post alone ("CP"). */
export function findPostMeant(words: string, office: Office, on: Day): PostRef | undefined {
  const found = findPost(words, office, on)
  const initials = words.trim()
  if (found !== undefined || !/^[A-Z]{2,3}$/.test(initials)) return found
  const fits = [...office.posts.values()].filter((post) => initialsOf(answersFor(post, on)?.name ?? '') === initials)
  return fits.length === 1 ? fits[0]?.ref : undefined
}

const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .join('')

/** Names as they are compared: small letters, without points, dashes and "the". */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/ ]+/gu, ' ')
    .replace(/\bthe\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function namesOf(post: Post, on: Day): string[] {
  const holders = holdersOn(post, on)
  const refs = [post.ref, post.ref.replaceAll('-', ' '), ...holders.map((h) => styleOf(post, h.capacity))]
  const surnames = holders.map((h) => `${post.ref.split('-')[0]} ${h.name.split(' ').at(-1)}`)
  return [...refs, post.title, ...holders.map((h) => h.name), ...surnames].map(plainName)
}
