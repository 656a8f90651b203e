import type { PostRef } from '../../actions/action.ts'
import type { OfficeCommand } from '../../actions/command.ts'
import { isTenure, type Post } from '../../actions/post.ts'
import { isPolicyOfficerOf } from '../../actions/rights.ts'
import type { DirectoryPerson } from '../../delivery/ports.ts'
import { sayForm } from '../../words/set-up-forms.ts'
import {
  askWhichAppointment,
  askWhichPerson,
  sayDigestWhere,
  sayNobodyFound,
  sayNotInPost,
  sayPostIsHeld,
  saySetUpNotYours,
} from '../../words/set-up-talk.ts'
import { type Answer, type Asker, type Desk, keepQuestion, words } from '../desk.ts'
import { arrange } from './arrange.ts'
import { boardCommand, closuresCommand, meetingCommand, postCommand } from './commands.ts'
import type { SetUpLine, Unclear } from './lines.ts'
import { searchPerson } from './people.ts'
import { showSetUp } from './show-set-up.ts'

/** Does one step of setting up. `picked`: whom the line means, once that was asked. */
export async function answerSetUp(
  desk: Desk,
  asker: Asker,
  { line, text, picked }: { line: SetUpLine | Unclear; text: string; picked?: DirectoryPerson },
): Promise<Answer> {
  if (line.kind === 'unclear') return words(sayForm(line.form, line.doubt))
  const give = (command: OfficeCommand) => arrange(desk, asker, command, text)
  if (line.kind === 'meeting') return give(meetingCommand(line, desk.record.office()))
  if (line.kind === 'move-meeting') return give(line)
  if (!isPolicyOfficerOf(asker.actor, '*')) return words(saySetUpNotYours())
  switch (line.kind) {
    case 'set-up':
      return showSetUp(desk, asker)
    case 'digest-here':
      return words(sayDigestWhere())
    case 'board':
      return give(boardCommand(line, desk.record.office()))
    case 'post':
      return give(postCommand(line, desk.record.office()))
    case 'closures':
      return give(closuresCommand(line, desk.record.office()))
    case 'cut-off':
      return give({ kind: 'set-setting', name: 'cut-off', value: String(line.days) })
    case 'end':
      return end(desk, asker, line, text)
    case 'appoint':
    case 'hand-over':
      return appoint(desk, asker, { line, text, picked })
    default:
      return line satisfies never
  }
}

type Appointing = Extract<SetUpLine, { kind: 'appoint' | 'hand-over' }>

async function appoint(
  desk: Desk,
  asker: Asker,
  { line, text, picked }: { line: Appointing; text: string; picked: DirectoryPerson | undefined },
): Promise<Answer> {
  const search = picked ? ({ found: 'one', person: picked } as const) : await searchPerson(desk, line.who)
  if (search.found === 'nobody') return words(sayNobodyFound(line.who, search.directory))
  if (search.found === 'several') {
    await keepQuestion(desk, asker, 'which-person', { text, people: search.people })
    return words(askWhichPerson(line.who, search.people))
  }
  const { oid, name, upn } = search.person
  const { who: _who, ...step } = line
  if (step.kind === 'hand-over') return arrange(desk, asker, { ...step, oid, name, upn }, text)
  const post = postOf(desk, step.post)
  const held =
    isTenure(step.capacity) && post?.holders.find((h) => isTenure(h.capacity) && h.oid !== oid && (h.to === null || h.to >= step.from))
  if (held) return words(sayPostIsHeld(step.post, held, name))
  return arrange(desk, asker, { ...step, oid, name, upn }, text)
}

/** Of the appointments that still last on the day, the one that is meant. */
async function end(desk: Desk, asker: Asker, line: Extract<SetUpLine, { kind: 'end' }>, text: string): Promise<Answer> {
  const lasting = (postOf(desk, line.post)?.holders ?? []).filter((h) => h.to === null || h.to > line.to)
  const named = line.who === '' ? undefined : await searchPerson(desk, line.who)
  const oids = new Set(named?.found === 'one' ? [named.person.oid] : named?.found === 'several' ? named.people.map(({ oid }) => oid) : [])
  const fits = lasting.filter(
    (h) => (line.who === '' ? isTenure(h.capacity) : oids.has(h.oid)) && (line.capacity === null || h.capacity === line.capacity),
  )
  const [only, ...others] = fits
  if (!only) return words(sayNotInPost(line.who, line.post))
  if (others.length > 0) return words(askWhichAppointment(line.post, line.to, fits))
  const command = { kind: 'end-appointment', post: line.post, oid: only.oid, capacity: only.capacity, to: line.to } as const
  return arrange(desk, asker, command, text)
}

function postOf(desk: Desk, ref: PostRef): Post | undefined {
  return desk.record.office().posts.get(ref)
}
