import { expect, test } from 'vitest'
import { digestChannelOf, digestSetting } from '../../bot/actions/digest-channel.ts'
import { SERVICE } from '../../bot/actions/office.ts'
import { findKnownPlaces } from '../../bot/delivery/known-places.ts'
import { createSmallOffice, people } from '../support/small-office.ts'

test('a board’s own channel comes before the one for all, and what cannot be written to is not known', async () => {
  const { record, does } = await createSmallOffice()
  const set = (name: string, value: string) => does(SERVICE.oid, { kind: 'set-setting', name, value })
  const kept = new Set([`person:${people.chief.oid}`, `person:${people.stranger.oid}`, 'channel:one'])
  const places = {
    find: async (key: string) => (kept.has(key) ? { key, conversationId: '', reference: '', updatedAt: '' } : undefined),
  }
  const known = async () => {
    const { greeted, digestChannels } = await findKnownPlaces(places, record.office(), '2026-03-02')
    return [[...greeted], [...digestChannels]]
  }
  expect(await known()).toEqual([[people.chief.oid], []])
  await set(digestSetting(), 'channel:one')
  expect(await known()).toEqual([[people.chief.oid], ['AA', 'PCP']])
  await set(digestSetting('PCP'), 'channel:gone')
  expect(await known()).toEqual([[people.chief.oid], ['AA']])
  expect([digestChannelOf(record.office(), 'AA'), digestChannelOf(record.office(), 'PCP')]).toEqual(['channel:one', 'channel:gone'])
})
