import type { Update } from '../../bot/actions/update.ts'
import { updateAfter } from './site.ts'

/** The first updates of a small office: board, post, person, setting and meeting. */
export const office: Update[] = [
  updateAfter(undefined, {
    subject: 'BOARD-AA',
    requestId: 'board',
    change: {
      kind: 'board-made',
      title: 'Accountability and Assurance',
      purpose: 'Holding to account',
      frequency: 'monthly',
      notesPublished: true,
      public: false,
      cadence: '',
    },
  }),
  updateAfter(undefined, {
    subject: 'POST-CC',
    requestId: 'post',
    change: { kind: 'post-made', title: 'Chief Constable', organisation: 'force', grants: [{ role: 'reader', board: 'AA' }] },
  }),
  updateAfter(undefined, {
    subject: 'PERSON-00000000-0000-4000-8000-000000000009',
    requestId: 'person',
    change: { kind: 'person-met', name: 'Morgan Chief', hours: '', timeZone: '' },
  }),
  updateAfter(undefined, { subject: 'SETTING-closures', requestId: 'setting', change: { kind: 'setting-set', value: '2026-12-24' } }),
  updateAfter(undefined, {
    subject: 'AA-M2026-03',
    requestId: 'meeting',
    change: {
      kind: 'meeting-planned',
      board: 'AA',
      type: 'performance',
      title: 'November meeting',
      day: '2026-11-26',
      time: '10:00',
      venue: 'Main hall',
      chair: 'PCC',
      cutOffDays: 5,
    },
  }),
]
/** Somebody acting in the post of `office`. */
export const appointed = updateAfter(office[1], {
  subject: 'POST-CC',
  requestId: 'appointed',
  change: {
    kind: 'appointed',
    oid: '00000000-0000-4000-8000-000000000009',
    name: 'Morgan Chief',
    upn: 'morgan@example.org',
    capacity: 'acting',
    from: '2026-01-01',
    to: null,
  },
})
