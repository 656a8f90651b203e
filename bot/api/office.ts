import type { CommandOutcome, Envelope } from '../actions/command.ts'
import type { KnownPlaces } from '../actions/readiness.ts'
import { maySee, maySendOut } from '../actions/rights.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Delivery } from '../delivery/deliver.ts'
import type { Inbox } from '../delivery/inbox.ts'
import { findKnownPlaces } from '../delivery/known-places.ts'
import type { Places } from '../delivery/ports.ts'
import { createClosures } from '../reminders/closures.ts'
import { sayOfficeKept } from '../words/kept.ts'
import { sayRecorded } from '../words/recorded.ts'
import { sayRefusal } from '../words/refusals.ts'
import { sayReminded, sayRestDay } from '../words/sending.ts'
import { type Answer, type Ask, notAllowed, ok, problem, type Resource } from './answer.ts'
import type { OfficeAnswer, OfficeRequest, OfficeView, RemindAnswer } from './contract.ts'
import { parseOfficeRequest, parseRemindRequest } from './office-schema.ts'
import { viewOffice } from './office-views.ts'
import { sightOf } from './sight.ts'

interface OfficeSettings {
  record: RecordStore
  inbox: Pick<Inbox, 'submit' | 'catchUp'>
  delivery: Pick<Delivery, 'remind'>
  places: Pick<Places, 'find'>
  clock: () => Date
}

/** `GET /api/office`, `POST /api/office/commands` and `POST /api/office/remind`. Who may do what, the record decides. */
export function createOffice(settings: OfficeSettings): Record<'read' | 'command' | 'remind', Resource> {
  const workingDays = createClosures(settings.record)
  const view = async ({ bearer }: Ask): Promise<OfficeView> => {
    const sight = sightOf(settings.record, bearer, settings.clock())
    const known = maySendOut(sight.actor) ? await findKnownPlaces(settings.places, settings.record.office(), sight.today) : nobody
    return viewOffice(sight, { workingDays: workingDays(), known })
  }
  return {
    read: async (ask) => ok(await view(ask)),
    async command(ask) {
      const request = parseOfficeRequest(ask.body)
      if (!request) return problem(400, 'unreadable')
      const outcome = await settings.inbox.submit(envelopeFor(ask, request))
      const answer = (status: number, says: string) => tell(status, { ok: status < 300, says }, view(ask))
      if (outcome.ok === 'kept') return answer(202, sayOfficeKept())
      return outcome.ok ? answer(200, saysOf(outcome, settings)) : answer(409, sayRefusal(outcome.refusal))
    },
    remind: (ask) => remind(ask, settings),
  }
}

/** What is known of places to those who are told nothing of them. */
const nobody: KnownPlaces = { digestChannels: new Set(), greeted: new Set() }

async function tell(status: number, said: Omit<OfficeAnswer, 'office'>, office: Promise<OfficeView>): Promise<Answer> {
  return { status, body: { ...said, office: await office } satisfies OfficeAnswer }
}

function envelopeFor({ bearer }: Ask, { requestId, command }: OfficeRequest): Envelope {
  return { command, requestId: `tab:${bearer.oid}:${requestId}`, byOid: bearer.oid, route: 'tab', words: '' }
}

function saysOf({ updates }: Extract<CommandOutcome, { ok: true }>, { record }: OfficeSettings): string {
  const { meetings, boards } = record.office()
  return sayRecorded(updates, null, { meetings, boards })
}

/** The same round as "remind now" in chat. On a day of rest nobody is written to unless it is said twice. */
async function remind(ask: Ask, { record, delivery, clock }: OfficeSettings): Promise<Answer> {
  const request = parseRemindRequest(ask.body)
  if (!request) return problem(400, 'unreadable')
  const { actor } = sightOf(record, ask.bearer, clock())
  if (!maySendOut(actor)) return notAllowed('remind-now')
  const report = await delivery.remind(request)
  if (!request.anyway && report.sendOn !== report.today) {
    return ok({ restDay: true, says: sayRestDay(report.today, report.sendOn, 'press "Send them today"') } satisfies RemindAnswer)
  }
  const sees = (ref: string) => {
    const state = record.actions().get(ref)
    return state !== undefined && maySee(actor, state.action)
  }
  return ok({ restDay: false, says: sayReminded(report, sees) } satisfies RemindAnswer)
}
