import type { PostRef } from '../actions/action.ts'
import type { Office } from '../actions/office.ts'
import type { Post } from '../actions/post.ts'
import type { Day } from '../calendar/day.ts'
import { findDue } from '../calendar/phrases.ts'
import { writeDay } from '../words/days.ts'
import { findOwner } from './find-owner.ts'
import { readNotes } from './read/read-notes.ts'

/** What a form for one action begins with, read from the words of a message; empty where they do not say. */
export interface Prefill {
  wording: string
  owner: PostRef
  /** In words. */
  due: string
}

const LONGEST = 500

/** Reads a message as notes of one action; a day that it names relative to its own is written out. Never refuses: a person looks at it. Pure. */
export function prefill(text: string, { office, on, today }: { office: Office; on: Day; today: Day }): Prefill {
  const found = readNotes(text).actions
  const only = found.length === 1 ? found[0] : undefined
  const owner = only && findOwner(only.owners[0] ?? '', { office, attendance: [], on })
  return {
    wording: (only?.text ?? text.replace(/\s+/g, ' ').trim()).slice(0, LONGEST),
    owner: owner ?? onlyPostIn(text, office),
    due: dueIn(text, on, today),
  }
}

/** The one post that a text names by its ref or title; empty for none or several. */
function onlyPostIn(text: string, office: Office): PostRef {
  const named = [...office.posts.values()].filter((post) => names(text, post))
  return named.length === 1 ? (named[0]?.ref ?? '') : ''
}

function names(text: string, { ref, title }: Post): boolean {
  const words = ` ${text.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  return words.includes(` ${ref} `) || (title !== '' && words.toLowerCase().includes(` ${title.toLowerCase()} `))
}

function dueIn(text: string, on: Day, today: Day): string {
  const due = findDue(text, on)
  if (!due) return ''
  return due.due.form === 'day' ? writeDay(due.due.day, today) : due.words
}
