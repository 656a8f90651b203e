import type { Board, Meeting } from '../actions/meeting.ts'
import type { Holder, Post } from '../actions/post.ts'
import type { Missing } from '../actions/readiness.ts'
import type { Day } from '../calendar/day.ts'
import type { Message } from '../delivery/ports.ts'
import { shorten } from '../words/counts.ts'
import { writeDay } from '../words/days.ts'
import { writeHolder } from '../words/holders.ts'
import { buttons, heads } from '../words/labels.ts'
import { sayMissing, sayOldRefs, saySetUpTitle } from '../words/set-up.ts'
import { sayClosures, sayCutOff } from '../words/set-up-talk.ts'
import {
  createBlock,
  createButton,
  createLine,
  createMessage,
  createNote,
  createTitle,
  createTrackerLink,
  createWords,
  type Element,
} from './parts.ts'

const POSTS = 40
const MISSING = 12

export interface SetUpCardFacts {
  cardId: string
  today: Day
  boards: readonly Board[]
  /** Each with those who are in it today, in any capacity. */
  posts: readonly { post: Post; holders: readonly Holder[] }[]
  /** Those to come. */
  meetings: readonly Meeting[]
  closures: readonly Day[]
  cutOffDays: number
  missing: readonly Missing[]
  trackerUrl?: string | undefined
}

/** The answer to "set up": what is missing first, each with the words to type, then what stands. Names people: for the policy officer alone. */
export function createSetUpCard(of: SetUpCardFacts): Message {
  const title = saySetUpTitle(of.missing.filter((one) => one.needed).length)
  const missing = [...of.missing].sort((a, b) => Number(b.needed) - Number(a.needed)).slice(0, MISSING)
  const rows = missing.map((one) => ({ ...sayMissing(one, of.today), needed: one.needed }))
  const more = of.missing.length - missing.length
  const standing = linesOf(of)
  return createMessage({
    body: [
      createTitle(title),
      ...rows.map((row, place) => createStep(row, place)),
      ...(more > 0 ? [createNote(`${heads.more}: ${more}`)] : []),
      ...standing.map(({ head, lines }) =>
        createBlock([createLine(head, { weight: 'Bolder' }), ...lines.map((line) => createWords([line]))], 1),
      ),
      createBlock([createNote(sayOldRefs())], 1),
    ],
    actions: [createButton(buttons.setUp, { kind: 'command', card: of.cardId, command: 'set-up' }), ...createTrackerLink(of.trackerUrl)],
    fallback: [
      title,
      ...rows.map(({ says, type }) => `- ${says} ${heads.type}: ${type}`),
      ...standing.flatMap(({ head, lines }) => [`${head}:`, ...lines.map((line) => `- ${line}`)]),
    ].join('\n'),
    summary: title,
  })
}

function createStep({ says, type, needed }: { says: string; type: string; needed: boolean }, place: number): Element {
  const advisable = needed ? [] : [{ text: ` ${heads.ifYouLike}`, isSubtle: true }]
  return createBlock(
    [
      createWords([says, ...advisable]),
      createWords([
        { text: `${heads.type}: `, isSubtle: true },
        { text: type, weight: 'Bolder' },
      ]),
    ],
    place,
  )
}

function linesOf(of: SetUpCardFacts): { head: string; lines: string[] }[] {
  const posts = of.posts.slice(0, POSTS).map(({ post, holders }) => {
    const who = holders.map(({ name, capacity }) => writeHolder(name, capacity)).join(', ')
    return `${post.ref}, ${post.title}: ${who === '' ? heads.vacant : who}`
  })
  const meetings = of.meetings.map(
    (one) =>
      `${one.board}: ${writeDay(one.day, of.today)}${one.time === '' ? '' : `, ${one.time}`}${one.venue === '' ? '' : `, ${one.venue}`}`,
  )
  return [
    {
      head: heads.boards,
      lines: of.boards.map(({ ref, title, frequency }) => `${ref}, ${title}${frequency === '' ? '' : `, ${frequency}`}`),
    },
    { head: heads.posts, lines: posts.map((line) => shorten(line, 300)) },
    { head: heads.meetings, lines: meetings.map((line) => shorten(line, 300)) },
    { head: heads.days, lines: [sayClosures(of.closures, of.today), sayCutOff(of.cutOffDays)] },
  ].filter(({ lines }) => lines.length > 0)
}
