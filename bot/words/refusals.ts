import type { Refusal, RefusalCode } from '../actions/command.ts'
import { parseDay } from '../calendar/day.ts'
import { writeDay } from './days.ts'

/**
 * A refusal as a sentence: what happened, what was kept, what to do.
 * Facts it uses where they are given: `ref`, `subject`, `meeting`, `post`, `board`, `day` (`YYYY-MM-DD`), `flag`, `field`, `value`, `seq`, `name`.
 */
export function sayRefusal(refusal: Refusal): string {
  return sentences[refusal.refused](refusal.facts)
}

type Facts = Record<string, string>

const sentences: Record<RefusalCode, (facts: Facts) => string> = {
  'unknown-action': (f) =>
    `I know no action${quoted(f.ref)} that you can see. Nothing was recorded. Type "my actions" to see the refs of yours.`,
  'unknown-meeting': (f) =>
    `I know no meeting${quoted(f.meeting)}. Nothing was recorded. The Meetings page of the tracker lists them all; a new one is planned there first.`,
  'unknown-post': (f) => `I know no post${quoted(f.post)}. Nothing was recorded. Posts are written as in the record, such as CC or DCC.`,
  'unknown-board': (f) => `I know no board${quoted(f.board)}. Nothing was recorded. Boards are written as in the record, such as AA.`,
  'unknown-person': (f) =>
    f.post
      ? `I find no such appointment to ${f.post} that lasts beyond that day. Nothing was changed.`
      : `I do not know ${f.name ?? 'this person'} yet. Nothing was recorded. Somebody becomes known by writing to me once, or when the policy officer puts them in a post.`,
  'not-allowed': (f) =>
    `Your posts do not allow that${f.ref ? ' for this action' : ''}. Nothing was recorded. If you think they should, ask the policy officer to look at your posts.`,
  'chair-only': (f) =>
    `Only the chair can decide that${about(f)}. Nothing was recorded. In an open review the policy officer or the minute-taker can record the chair's decision.`,
  'already-discharged': (f) =>
    `${actionOf(f)} is discharged already. Nothing was changed. If there is more to do, the chair can reopen it with a reason.`,
  'not-discharged': (f) => `${actionOf(f)} is not discharged, so there is nothing to reopen. Nothing was changed.`,
  'already-reported-done': (f) =>
    `${actionOf(f)} is reported done already and waits for the chair. Nothing was changed. To add something, write it with the ref.`,
  'not-reported-done': (f) => `${actionOf(f)} has not been reported done, so there is nothing to send back. Nothing was changed.`,
  'reason-needed': () => 'This needs a reason. Nothing was changed yet. Send it again with the reason in a few words.',
  'wording-needed': () => 'An action needs words that say what is to be done. Nothing was recorded. Send it again with its wording.',
  'owner-cannot-see': (f) =>
    `${f.post ?? 'That post'} may not see actions of this kind, so it cannot own this one. Nothing was changed. Choose another owner, or another lane for the action.`,
  'no-date-asked': (f) => `Nobody has asked for another date for ${actionOf(f, 'this action')}. Nothing was changed.`,
  'date-past': (f) => `${dayIn(f) || 'That date'} has passed. Nothing was changed. Send it again with a date to come.`,
  'same-date': (f) => `${actionOf(f)} is due then already. Nothing was changed.`,
  'percent-out-of-range': () => 'A percentage goes from 0 to 100. Nothing was recorded. Send it again, for example "50%".',
  'not-flagged': (f) => `${actionOf(f)} is not ${flagOf(f)}. Nothing was changed.`,
  'already-flagged': (f) => `${actionOf(f)} is ${flagOf(f)} already. Nothing was changed.`,
  'meeting-not-open': (f) =>
    `${f.meeting ? `Meeting ${f.meeting}` : 'That meeting'} is not open for review. Nothing was recorded. Open its review in the tracker first.`,
  'same-board': (f) => `${actionOf(f)} belongs to that board already. Nothing was changed.`,
  'nothing-to-undo': (f) => `There is nothing to take back${about(f)}. Nothing was changed.`,
  'not-your-update': (f) =>
    `The last update${about(f)} is not yours, so you cannot take it back. Nothing was changed. You can record a new update instead.`,
  'already-exists': (f) =>
    f.post
      ? `That person is in ${f.post} in this capacity already. Nothing was changed. End that appointment first, if it is to be another.`
      : `${f.subject ?? f.value ?? f.ref ?? 'That'} exists already. Nothing was changed.`,
  'unknown-update': (f) => `There is no entry ${f.seq ?? 'of that number'} in the history${about(f)}. Nothing was changed.`,
  'bad-value': (f) => `I cannot use ${badValue(f)}. Nothing was recorded. Correct it and send it again.`,
}

function quoted(value: string | undefined): string {
  return value ? ` "${value}"` : ' of that name'
}

function actionOf(facts: Facts, otherwise = 'This action'): string {
  return facts.ref || otherwise
}

function about(facts: Facts): string {
  return facts.ref ? ` for ${facts.ref}` : ''
}

function dayIn(facts: Facts): string {
  const day = parseDay(facts.day ?? '')
  return day ? writeDay(day) : ''
}

function flagOf(facts: Facts): string {
  return (facts.flag ?? 'marked so').replace('-', ' ')
}

function badValue(facts: Facts): string {
  const what = facts.field ? `what was given as the ${facts.field}` : 'one of the values'
  return facts.value ? `${what} ("${facts.value}")` : what
}
