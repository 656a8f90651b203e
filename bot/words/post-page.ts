import type { Action, BoardRef, MeetingRef } from '../actions/action.ts'
import type { Board, Meeting } from '../actions/meeting.ts'
import type { Day } from '../calendar/day.ts'
import { writeCount } from './counts.ts'
import { writeBoard, writeDay, writeDue, writeMeeting } from './days.ts'

/** What a post owes, as it is to be written. Days in Europe/London; `holder` is empty where the post is vacant. */
export interface PageToWrite {
  post: string
  title: string
  holder: string
  today: Day
  boards: { board: BoardRef; meeting: MeetingRef | null; cutOff: Day | null; actions: Action[] }[]
}

export interface PageNames {
  meetings: ReadonlyMap<MeetingRef, Meeting>
  boards: ReadonlyMap<BoardRef, Board>
}

/** A page ready to be printed, and the same as an e-mail to copy. */
export interface WrittenPage {
  heading: string
  about: string
  groups: { heading: string; items: { ref: string; wording: string; due: string; marking: string }[] }[]
  howTo: string
  /** Without what is marked official-sensitive: that is only counted. */
  email: { subject: string; body: string }
}

/** Writes the page of a post. */
export function writePostPage(page: PageToWrite, names: PageNames): WrittenPage {
  const groups = page.boards.map((group) => ({
    heading: sayBoard(group, names, page.today),
    items: group.actions.map((action) => writeItem(action, names, page.today)),
  }))
  const total = page.boards.reduce((sum, { actions }) => sum + actions.length, 0)
  const who = page.holder === '' ? 'vacant' : page.holder
  return {
    heading: `${page.title} (${page.post}): ${writeCount(total, 'open action')}`,
    about: `For ${who}, as at ${writeDay(page.today)}.`,
    groups,
    howTo: total === 0 ? '' : HOW_TO,
    email: writeEmail(page, names),
  }
}

const HOW_TO =
  'To answer, ring or write to the policy officer. Give the ref and say how far it is, that it is done, what is in the way, or which other date is needed and why. Your words are recorded as you said them. Only the chair discharges an action.'

/** "For the A&A meeting on Thursday 26 November: please answer by 09:00 on Thursday 19 November." */
function sayBoard({ board, meeting, cutOff }: PageToWrite['boards'][number], names: PageNames, today: Day): string {
  if (meeting === null || cutOff === null) return `${writeBoard(board, names.boards)}: no meeting is planned yet.`
  const named = `For ${writeMeeting(meeting, { ...names, today })}`
  if (cutOff < today) return `${named}: papers closed on ${writeDay(cutOff, today)}; an answer still helps.`
  return `${named}: please answer by 09:00 on ${writeDay(cutOff, today)}.`
}

function writeItem(action: Action, names: PageNames, today: Day) {
  return {
    ref: action.ref,
    wording: action.wording.t,
    due: `Due: ${writeDue(action.due, { ...names, leadPost: action.lead, today })}`,
    marking: action.marking === 'none' ? '' : action.marking.toUpperCase(),
  }
}

function writeEmail(page: PageToWrite, names: PageNames): WrittenPage['email'] {
  const all = page.boards.flatMap(({ actions }) => actions)
  const kept = all.filter(({ marking }) => marking === 'official-sensitive').length
  const first = page.boards.find(({ cutOff }) => cutOff !== null && cutOff >= page.today)?.cutOff
  const by = first ? `, please answer by ${writeDay(first, page.today)}` : ''
  const groups = page.boards.flatMap((group) => {
    const items = group.actions
      .filter(({ marking }) => marking !== 'official-sensitive')
      .map((action) => writeItem(action, names, page.today))
    if (items.length === 0) return []
    return [sayBoard(group, names, page.today), ...items.map(sayItem)]
  })
  const hidden =
    kept === 0
      ? []
      : [
          `${writeCount(kept, 'more action')} of yours may not be written in an e-mail. Please ring the policy officer about ${kept === 1 ? 'it' : 'them'}.`,
        ]
  const body = all.length === 0 ? ['Nothing is asked of you at present.'] : [...groups, ...hidden, HOW_TO]
  return {
    subject: `Actions for ${page.post}: ${all.length}${by}`,
    body: [`For ${page.holder === '' ? page.title : page.holder}, ${page.post}. As at ${writeDay(page.today)}.`, ...body].join('\n\n'),
  }
}

function sayItem({ ref, wording, due, marking }: ReturnType<typeof writeItem>): string {
  return `${ref}${marking === '' ? '' : ` (${marking})`}: ${wording}\n${due}.`
}

/** "page XX" for a post that is not known, or is not the asker's. */
export function sayNoPage(post: string): string {
  return `I have no page for "${post}" that I can show you. A page is for whoever has the post and for the policy officer: "page CC".`
}

export function sayPageTooLong(post: string): string {
  return `The page of ${post} is too long for one message. It can be printed and copied in the tracker: choose the owner ${post} there, then "Page to print".`
}

/** The page in chat, to be copied into an e-mail. */
export function sayPostPage({ email }: WrittenPage): string {
  return `${email.subject}\n\n${email.body}`
}
