import type { Meeting } from '../actions/meeting.ts'
import { answersFor, type Holder, type Post } from '../actions/post.ts'
import { type KnownPlaces, type Missing, stillMissing } from '../actions/readiness.ts'
import { isPolicyOfficerOf, maySendOut } from '../actions/rights.ts'
import { type Day, parseDay } from '../calendar/day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import { cutOffOf } from '../reminders/cut-off.ts'
import { writeDay } from '../words/days.ts'
import { sayMissing } from '../words/set-up.ts'
import type { HolderView, MeetingView, MissingView, OfficeView, PostView } from './contract.ts'
import { boardsSeen } from './sight.ts'
import type { Sight } from './views.ts'

export interface OfficeFacts {
  workingDays: WorkingDays
  /** Who and which channels can be reached; needed for policy officers alone. */
  known: KnownPlaces
}

/**
 * The office as somebody may see it. Somebody without a post is told nothing of it; with one, the posts, who holds them today, and the boards
 * and meetings that concern them; a policy officer of any board sees everything, and only one of all boards the people who may be appointed.
 */
export function viewOffice(sight: Sight, { workingDays, known }: OfficeFacts): OfficeView {
  const { record, actor, today } = sight
  const office = record.office()
  const { boards, posts, meetings, people, settings } = office
  const isInside = actor.posts.length > 0
  const mayArrange = isPolicyOfficerOf(actor, '*')
  const mayRemind = maySendOut(actor)
  const isSeen = boardsSeen(sight)
  const shown = isInside ? [...boards.values()].filter((board) => isSeen(board.ref)) : []
  return {
    today,
    mayArrange,
    mayRemind,
    plansFor: shown.map((board) => board.ref).filter((ref) => isPolicyOfficerOf(actor, ref)),
    missing: mayRemind ? stillMissing(office, today, known).map((one) => viewMissing(one, today)) : [],
    boards: shown.map((board) => ({ ...board, hasDigestChannel: mayRemind && known.digestChannels.has(board.ref) })),
    posts: isInside ? [...posts.values()].map((post) => viewPost(post, today, mayRemind)) : [],
    meetings: isInside
      ? [...meetings.values()]
          .filter((meeting) => isSeen(meeting.board))
          .map((meeting) => viewMeeting(meeting, today, workingDays))
          .sort((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1))
      : [],
    people: mayArrange ? [...people.values()].map(({ oid, name }) => ({ oid, name })) : [],
    closures: isInside ? closuresIn(settings.get('closures') ?? '') : [],
  }
}

function viewMissing(missing: Missing, today: Day): MissingView {
  const { code, needed, board = '', post = '' } = missing
  return { code, needed, ...sayMissing(missing, today), board, post }
}

function viewPost(post: Post, today: Day, whole: boolean): PostView {
  const { ref, title, organisation, grants } = post
  const holders = post.holders.map((holder) => viewHolder(holder, today, whole)).sort(byTime)
  return {
    ref,
    title,
    organisation,
    grants,
    vacant: answersFor(post, today) === undefined,
    holders: whole ? holders : holders.filter((holder) => holder.when === 'now'),
  }
}

function viewHolder({ oid, name, upn, capacity, from, to }: Holder, today: Day, whole: boolean): HolderView {
  const when = from > today ? 'to-come' : to !== null && to < today ? 'past' : 'now'
  return { oid: whole ? oid : '', name, upn: whole ? upn : '', capacity, from, to, when }
}

const times = { now: 0, 'to-come': 1, past: 2 } as const

function byTime(a: HolderView, b: HolderView): number {
  return times[a.when] - times[b.when] || (a.from < b.from ? 1 : -1)
}

function viewMeeting(meeting: Meeting, today: Day, workingDays: WorkingDays): MeetingView {
  return { ...meeting, dayText: writeDay(meeting.day, today), cutOffText: writeDay(cutOffOf(meeting, workingDays).day, today) }
}

function closuresIn(text: string): Day[] {
  return text.split(',').flatMap((day) => parseDay(day.trim()) ?? [])
}
