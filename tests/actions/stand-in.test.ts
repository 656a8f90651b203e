import { expect, test } from 'vitest'
import type { OfficeCommand } from '../../bot/actions/command.ts'
import { actorOn } from '../../bot/actions/office.ts'
import { mayArrange } from '../../bot/actions/rights.ts'
import { createSmallOffice, people } from '../support/small-office.ts'

const DAY = '2026-03-02'
const { record, does } = await createSmallOffice()
const beside = (post: string, who: { oid: string; name: string }) =>
  does(people.policyOfficer.oid, { kind: 'appoint', post, ...who, upn: '', capacity: 'staff-officer', from: '2026-01-01', to: null })
await beside('CC', people.reader)
await beside('PCC', people.reader)

type Appoint = Extract<OfficeCommand, { kind: 'appoint' }>
const standIn = (given: Partial<Appoint> = {}): OfficeCommand => ({
  kind: 'appoint',
  post: 'CC',
  oid: people.reader.oid,
  name: people.reader.name,
  upn: '',
  capacity: 'stand-in',
  from: DAY,
  to: '2026-06-14',
  ...given,
})
const end: OfficeCommand = { kind: 'end-appointment', post: 'CC', oid: people.reader.oid, capacity: 'stand-in', to: DAY }

test.each<[string, keyof typeof people, OfficeCommand, boolean]>([
  ['an owner names their staff officer until a day', 'chief', standIn(), true],
  ['an acting owner names nobody for another post', 'deputyChief', standIn(), false],
  ['an owner names somebody without a part in the post', 'chief', standIn({ oid: people.stranger.oid }), false],
  ['an owner names themself', 'chief', standIn({ oid: people.chief.oid }), false],
  ['an owner names somebody without an end', 'chief', standIn({ to: null }), false],
  ['an owner names somebody for two years', 'chief', standIn({ to: '2028-03-02' }), false],
  ['an owner names somebody until a day before the first', 'chief', standIn({ to: '2026-03-01' }), false],
  ['an owner makes their staff officer the holder', 'chief', standIn({ capacity: 'holder' }), false],
  ['a chair, whose role a stand-in would have', 'chair', standIn({ post: 'PCC' }), false],
  ['the staff officer names themself', 'reader', standIn(), false],
  ['the policy officer names anybody', 'policyOfficer', standIn({ oid: people.stranger.oid, to: null }), true],
  ['an owner ends it', 'chief', end, true],
  ['an owner ends another appointment', 'chief', { ...end, capacity: 'staff-officer' }, false],
  ['somebody else ends it', 'deputyChief', end, false],
])('%s: %s, %s', (_, who, command, allowed) => {
  const office = record.office()
  expect(mayArrange(actorOn(office, people[who].oid, DAY), command, office)).toBe(allowed)
})
