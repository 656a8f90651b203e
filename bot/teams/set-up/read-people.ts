import { findPost } from '../../actions/find-post.ts'
import { type Capacity, isTenure } from '../../actions/post.ts'
import type { LineFacts, Read } from './lines.ts'
import { unclear } from './lines.ts'
import { readComingDay, readDay } from './read-days.ts'

const AS = String.raw`(?: as (?:an? |the |their )?(holder|acting|temporary|deputy|staff[ -]officer|stand[ -]in))?`
const CAPACITIES: Record<string, Capacity> = {
  '': 'holder',
  holder: 'holder',
  acting: 'acting',
  temporary: 'temporary',
  deputy: 'deputy',
  'staff-officer': 'staff-officer',
  'stand-in': 'stand-in',
}

const capacityOf = (said: string | undefined) => CAPACITIES[(said ?? '').toLowerCase().replace(' ', '-')] ?? 'holder'

const APPOINT = new RegExp(String.raw`^appoint (.+?) to (.+?)${AS}(?:,? from (.+?))?(?:,? (?:until|till|to) (.+?))?$`, 'i')

/** `appoint NAME to CC as deputy from 1 December until 31 March`. */
export function readAppoint(line: string, facts: LineFacts): Read<'appoint'> | undefined {
  if (!/^appoint\b/i.test(line)) return undefined
  const match = APPOINT.exec(line)
  if (!match) return unclear('appoint')
  const [, who = '', at = '', as, since, end] = match
  const post = findPost(at, facts.office, facts.today)
  if (!post) return unclear('appoint', 'unknown-post', at)
  const from = since === undefined ? facts.today : readDay(since, facts.today)
  if (!from) return unclear('appoint', 'no-such-day', since)
  const to = end === undefined ? null : readComingDay(end, from)
  if (to === undefined || (to !== null && to < from)) return unclear('appoint', 'no-such-day', end)
  return { kind: 'appoint', post, who, capacity: capacityOf(as), from, to }
}

const HAND_OVER = new RegExp(String.raw`^hand(?:ing)?[ -]?over (.+?) to ([^:]+?)${AS}(?:,? from ([^:]+?))?${AS}(?:\s*:\s*(.*))?$`, 'i')

/** `hand over CC to NAME from 1 December: the rota comes first`. Without a day it is from today. */
export function readHandOver(line: string, facts: LineFacts): Read<'hand-over'> | undefined {
  if (!/^hand(?:ing)?[ -]?over\b/i.test(line)) return undefined
  const match = HAND_OVER.exec(line)
  if (!match) return unclear('hand-over')
  const [, at = '', who = '', as, since, asLater, note = ''] = match
  const post = findPost(at, facts.office, facts.today)
  if (!post) return unclear('hand-over', 'unknown-post', at)
  const from = since === undefined ? facts.today : readDay(since, facts.today)
  if (!from) return unclear('hand-over', 'no-such-day', since)
  const capacity = capacityOf(as ?? asLater)
  return isTenure(capacity) ? { kind: 'hand-over', post, who, capacity, from, note: note.trim() } : unclear('hand-over')
}

const END = new RegExp(String.raw`^end (.+?)${AS} (?:of|in|at) (.+?)(?:,? on (.+?))?$`, 'i')
const VACATE = /^vacate (.+?)(?:,? on (.+?))?$/i

/** `end NAME as deputy of CC on 31 December`, `vacate CC on 31 December`: the day is the last one; without it, today. */
export function readEnd(line: string, facts: LineFacts): Read<'end'> | undefined {
  const vacate = VACATE.exec(line)
  const match = vacate ? [line, '', undefined, vacate[1], vacate[2]] : END.exec(line)
  if (!match) return /^(?:end|vacate)$|^end .+ as /i.test(line) ? unclear('end') : undefined
  const [, who = '', as, at = '', on] = match
  const post = findPost(at, facts.office, facts.today)
  if (!post) return as === undefined && !vacate ? undefined : unclear('end', 'unknown-post', at)
  const to = on === undefined ? facts.today : readDay(on, facts.today)
  return to ? { kind: 'end', post, who, capacity: as === undefined ? null : capacityOf(as), to } : unclear('end', 'no-such-day', on)
}
