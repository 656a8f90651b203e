import type { Action } from '../actions/action.ts'
import { isOverdue, lastDayOf } from '../actions/due.ts'
import { findPost } from '../actions/find-post.ts'
import type { Meeting } from '../actions/meeting.ts'
import { maySee } from '../actions/rights.ts'
import type { Day } from '../calendar/day.ts'
import { findDay } from '../calendar/phrases.ts'
import { createListCard } from '../cards/list.ts'
import { withLine } from '../cards/with-line.ts'
import { AppError } from '../errors.ts'
import {
  sayChangedSince,
  sayChangesOf,
  sayHowItStands,
  sayNextFor,
  saySinceWhen,
  sayWhenDue,
  sayWhichPost,
  sayWhoOwns,
  sayWhoRaised,
} from '../words/asks.ts'
import { writeMeeting } from '../words/days.ts'
import { type Answer, type Asker, card, type Desk, openOf, ownActions, type Say, words } from './desk.ts'
import { answerMyActions, answerOverdue, ownerOf, showCard } from './queries.ts'
import type { Ask, AskAboutOne } from './read-ask.ts'

/** The answer to a question about a list, from what the asker may see; each with the link to the tracker. */
export function answerList(desk: Desk, asker: Asker, ask: Exclude<Ask, AskAboutOne>): Answer | Promise<Answer> {
  switch (ask.kind) {
    case 'owed':
      return answerMyActions(desk, asker)
    case 'overdue':
      return answerOverdue(desk, asker)
    case 'my-overdue':
      return answerOverdue(desk, asker, ownActions(desk, asker.actor))
    case 'next':
      return answerNext(desk, asker, ask.words)
    case 'changed':
      return answerChanged(desk, asker, ask.words)
    default:
      return ask satisfies never
  }
}

/** The answer about one action, above its card as it stands. */
export async function answerOne(desk: Desk, asker: Asker, ask: AskAboutOne, action: Action): Promise<Say> {
  const shown = showCard(desk, asker, action)
  return { ...shown, message: withLine(shown.message, await sayOne(desk, asker, ask, action)) }
}

async function sayOne(desk: Desk, asker: Asker, { kind }: AskAboutOne, action: Action): Promise<string> {
  switch (kind) {
    case 'due':
      return sayWhenDue(action, asker.facts, isOverdue(action, asker.facts.meetings, asker.today))
    case 'raised':
      return sayWhoRaised(action, await firstUpdate(desk, action), asker.facts)
    case 'owner':
      return sayWhoOwns(action, ownerOf(desk, asker, action))
    case 'standing':
      return sayHowItStands(action)
    default:
      return kind satisfies never
  }
}

/** Where the log cannot be read just now, the answer goes without the name. */
async function firstUpdate({ record }: Desk, { ref }: Action) {
  try {
    return (await record.history(ref))[0]
  } catch (fault) {
    if (fault instanceof AppError) return undefined
    throw fault
  }
}

/** What a post has before it, the nearest date first; the asker's own posts where none is named. */
function answerNext(desk: Desk, asker: Asker, named: string): Answer | Promise<Answer> {
  if (named === '') return answerMyActions(desk, asker)
  const post = findPost(named, desk.record.office(), asker.today)
  if (post === undefined) return words(sayWhichPost(named))
  const dayOf = (action: Action) => lastDayOf(action.due, asker.facts.meetings) ?? '9999'
  const open = openOf(desk, asker.actor, post).filter(({ lead }) => lead === post)
  const sorted = open.sort((a, b) => (`${dayOf(a)} ${a.ref}` < `${dayOf(b)} ${b.ref}` ? -1 : 1))
  return list(desk, asker, { title: sayNextFor(post, sorted.length), actions: sorted, lines: new Map() })
}

/** What has changed since a day, else since the last meeting that was held of a board whose actions the asker sees. */
function answerChanged(desk: Desk, asker: Asker, since: string): Answer {
  const seen = [...desk.record.actions().values()].map(({ action }) => action).filter((action) => maySee(asker.actor, action))
  const named = /\bmeeting\b/.test(since) ? undefined : findDay(since, { today: asker.today, lean: 'back', nextMeeting: null })?.from
  const meeting = named ? undefined : lastHeld(asker, new Set(seen.map(({ board }) => board)))
  const day: Day | undefined = named ?? meeting?.day
  if (day === undefined) return words(saySinceWhen())
  const lines = new Map(seen.flatMap((action) => says(action, sayChangesOf(action, day, asker.facts))))
  const changed = seen
    .filter(({ ref }) => lines.has(ref))
    .sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : a.ref < b.ref ? -1 : 1))
  const title = sayChangedSince(day, meeting ? writeMeeting(meeting.ref, asker.facts) : '', changed.length, asker.today)
  return list(desk, asker, { title, actions: changed, lines })
}

const says = ({ ref }: Action, line: string): [string, string][] => (line === '' ? [] : [[ref, line]])
const latest = ({ lastUpdateAt, raisedOn, dischargedOn }: Action) => [lastUpdateAt, raisedOn, dischargedOn ?? ''].sort().at(-1) ?? ''

function lastHeld({ facts, today }: Asker, boards: ReadonlySet<string>): Meeting | undefined {
  const held = [...facts.meetings.values()].filter(({ board, day, state }) => boards.has(board) && day < today && state !== 'cancelled')
  return held.sort((a, b) => (a.day < b.day ? 1 : -1))[0]
}

function list(desk: Desk, asker: Asker, of: { title: string; actions: Action[]; lines: ReadonlyMap<string, string> }): Answer {
  const { title, actions, lines } = of
  const message = createListCard({ which: { title, lines }, actions, facts: asker.facts, trackerUrl: desk.trackerUrl })
  return card(
    message,
    actions.slice(0, 10).map(({ ref }) => ref),
  )
}
