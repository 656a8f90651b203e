import type { Command } from '../../../bot/actions/command.ts'
import type { LocalPerson } from '../../../local/microsoft-365.ts'
import { action, OFFICE } from '../../flows/office.ts'

const SIZE = 50
const number = (place: number) => String(place + 1).padStart(3, '0')

/** Fifty invented people, each in a post of their own. */
export const CROWD: LocalPerson[] = Array.from({ length: SIZE }, (_, place) => ({
  oid: `00000000-0000-4000-8000-000000001${number(place)}`,
  name: `Owner ${number(place)}`,
  upn: `owner${number(place)}@office.example`,
}))

/** The action that somebody of the crowd owns. */
export const refOf = (place: number) => `AA-2026-${number(place % SIZE)}`

/** The usual small office with the crowd in it, and an action for each of them. */
export const CROWDED_OFFICE: Command[] = [
  ...OFFICE,
  ...CROWD.flatMap((person, place): Command[] => [
    { kind: 'make-post', post: `P${number(place)}`, title: `Post ${number(place)}`, organisation: 'force', grants: [] },
    { kind: 'appoint', post: `P${number(place)}`, ...person, capacity: 'holder', from: '2024-01-01', to: null },
  ]),
  ...CROWD.map((_, place) => action(`Share plan ${place + 1}`, { lead: `P${number(place)}` })),
]
