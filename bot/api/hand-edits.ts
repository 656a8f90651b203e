import { z } from 'zod'
import type { RecordStore } from '../actions/store.ts'
import type { Accepted, HandOffer, HandOffers } from '../delivery/hand-offers.ts'
import {
  sayHandEdit,
  sayHandEditDismissed,
  sayHandEditGone,
  sayHandEditKept,
  sayHandEditNeeds,
  sayHandEditor,
  sayHandEditRefused,
  sayHandEditTaken,
  sayRemedy,
} from '../words/hand-edits.ts'
import { sayRecordedAlready } from '../words/problems.ts'
import { sayRecorded } from '../words/recorded.ts'
import { type Answer, type Ask, ok, problem, type Resource } from './answer.ts'
import type { HandEditAnswer, HandEditsView } from './contract.ts'
import { sightOf } from './sight.ts'

interface HandEditsSettings {
  record: RecordStore
  handOffers: HandOffers
  clock: () => Date
}

const request = z.strictObject({ id: z.string().min(1).max(400), way: z.enum(['accept', 'dismiss']) })

/** `GET /api/hand-edits`: what a policy officer may settle; nothing for anybody else. `POST /api/hand-edits` settles one. */
export function createHandEditRoutes(settings: HandEditsSettings): Record<'read' | 'settle', Resource> {
  return {
    read: async (ask) => ok(await view(ask, settings)),
    async settle(ask) {
      const read = request.safeParse(ask.body)
      if (!read.success) return problem(400, 'unreadable')
      const { id, way } = read.data
      const { record, handOffers, clock } = settings
      const { actor } = sightOf(record, ask.bearer, clock())
      if (way === 'accept') return tell(ask, settings, saidAccepted(await handOffers.accept(id, actor), record))
      const dismissed = await handOffers.dismiss(id, actor)
      if (dismissed.result === 'gone') return tell(ask, settings, [409, sayHandEditGone()])
      return dismissed.result === 'dismissed'
        ? tell(ask, settings, [200, sayHandEditDismissed(dismissed.edit)])
        : tell(ask, settings, [409, sayHandEditTaken(dismissed.edit)])
    },
  }
}

async function view({ bearer }: Ask, { record, handOffers, clock }: HandEditsSettings): Promise<HandEditsView> {
  const { actor } = sightOf(record, bearer, clock())
  return { edits: (await handOffers.openTo(actor)).map(viewOffer) }
}

function viewOffer({ edit, remedy }: HandOffer): HandEditsView['edits'][number] {
  const { id, list, ref } = edit
  const action = list === 'Actions' ? ref : ''
  return { id, action, says: sayHandEdit(edit), by: sayHandEditor(edit), remedy: sayRemedy(remedy), canAccept: remedy.kind === 'command' }
}

async function tell(ask: Ask, settings: HandEditsSettings, [status, says]: [number, string]): Promise<Answer> {
  return { status, body: { ok: status < 300, says, ...(await view(ask, settings)) } satisfies HandEditAnswer }
}

function saidAccepted(accepted: Accepted, record: RecordStore): [number, string] {
  switch (accepted.result) {
    case 'recorded': {
      const { updates, action } = accepted.outcome
      const { meetings, boards } = record.office()
      return [200, updates.length > 0 ? sayRecorded(updates, action, { meetings, boards }) : sayRecordedAlready(accepted.edit.ref)]
    }
    case 'kept':
      return [202, sayHandEditKept(accepted.edit)]
    case 'refused':
      return [409, sayHandEditRefused(accepted.edit, accepted.refusal)]
    case 'needs':
      return [409, sayHandEditNeeds(accepted.edit, accepted.remedy)]
    case 'gone':
      return [409, sayHandEditGone()]
    default:
      return accepted satisfies never
  }
}
