import type { RelayedRoute } from '../actions/update.ts'
import { namesMeeting } from './find-meeting.ts'
import { type DecisionLine, readDecision } from './typed-decision.ts'
import { type RecordLine, readRecordLine } from './typed-record.ts'
import { readUpdateLine, type UpdateLine } from './typed-updates.ts'

/** What somebody typed, as far as its first words decide it; everything else is an answer to be read. */
export type Typed =
  | { kind: 'help' | 'my-actions' | 'overdue' | 'digest-now' | 'set-up' | 'empty' }
  | { kind: 'proposals' }
  | { kind: 'awaiting' }
  | { kind: 'decide'; line: DecisionLine }
  | { kind: 'remind-now'; anyway: boolean }
  | { kind: 'show'; ref: string }
  | { kind: 'notes'; paste: string }
  | { kind: 'meeting-notes'; named: string }
  | { kind: 'confirm'; numbers: number[] | 'all' }
  | { kind: 'edit'; number: number; field: 'owner' | 'due' | 'wording' | 'supporting'; value: string }
  | { kind: 'drop'; number: number }
  | { kind: 'updates'; line: UpdateLine }
  | { kind: 'as-recorded'; line: RecordLine }
  | { kind: 'settle-edit'; way: 'accept' | 'dismiss'; number: number }
  | { kind: 'hand-edits' | 'requests' }
  | { kind: 'give' | 'keep'; ref: string; post: string }
  | { kind: 'ring-list' }
  | { kind: 'page'; post: string }
  | { kind: 'relay'; route: RelayedRoute; post: string; answer: string }
  | { kind: 'reply'; text: string }

const EXACT: readonly (readonly [RegExp, Typed])[] = [
  [/^(?:help|\?|commands|what can you do\??)$/i, { kind: 'help' }],
  [/^(?:my actions|actions|mine|list|what do i owe\??)$/i, { kind: 'my-actions' }],
  [/^(?:overdue|what(?:'s| is) overdue\??)$/i, { kind: 'overdue' }],
  [/^remind now$/i, { kind: 'remind-now', anyway: false }],
  [/^remind now anyway$/i, { kind: 'remind-now', anyway: true }],
  [/^(?:set[ -]?up|what is (?:still )?missing\??)$/i, { kind: 'set-up' }],
  [/^notes$/i, { kind: 'notes', paste: '' }],
  [/^digest now$/i, { kind: 'digest-now' }],
  [/^(?:awaiting(?: me)?|what awaits me\??|to decide)$/i, { kind: 'awaiting' }],
  [/^hand edits?$/i, { kind: 'hand-edits' }],
  [/^(?:show )?proposals?$/i, { kind: 'proposals' }],
  [/^(?:requests?|what is waiting for me\??)$/i, { kind: 'requests' }],
  [/^(?:ring list|who (?:is )?to ring\??)$/i, { kind: 'ring-list' }],
  [/^confirm(?: all)?$/i, { kind: 'confirm', numbers: 'all' }],
]

/** Reads a typed command in any letter case. Words that are no command come back as a reply, untouched. */
export function readTyped(text: string): Typed {
  const line = text.trim().replace(/[.!]+$/, '')
  if (line === '') return { kind: 'empty' }
  for (const [pattern, typed] of EXACT) if (pattern.test(line)) return typed
  const ref = /^(?:show |open )?([A-Z]{2,6}-\d{4}-\d{3,})\??$/i.exec(line)?.[1]
  if (ref) return { kind: 'show', ref: ref.toUpperCase() }
  const page = /^page (?:of |for )?([^:\n]{1,60})$/i.exec(line)?.[1]
  if (page) return { kind: 'page', post: page.trim() }
  const named = /^(?:the )?notes (?:of|for|from) (?:(?:the|our) )?([^:\n]{1,60})$/i.exec(line.replace(/\?+$/, ''))?.[1]?.trim()
  if (named && namesMeeting(named)) return { kind: 'meeting-notes', named }
  const notes = /^notes(?:\s*:|\b)([\s\S]*)$/i.exec(text.trim())
  if (notes && (notes[1]?.trim() === '' || (notes[1]?.length ?? 0) > 80)) return { kind: 'notes', paste: notes[1]?.trim() ?? '' }
  return relayed(text) ?? proposalCommand(line) ?? handedOver(line) ?? { kind: 'reply', text }
}

/** "by telephone from CC: …", "by e-mail from the DCC: …". */
function relayed(text: string): Typed | undefined {
  const said = /^by (telephone|phone|e-?mail) from ([^:\n]{1,60}):([\s\S]+)$/i.exec(text.trim())
  if (!said) return undefined
  const route = /mail/i.test(said[1] ?? '') ? 'email' : 'telephone'
  return { kind: 'relay', route, post: (said[2] ?? '').trim(), answer: (said[3] ?? '').trim() }
}

/** "give 14 to DCC", "keep AA-2026-014 with CC": the policy officer's answer to a request; from an owner it is the request itself. */
function handedOver(line: string): Typed | undefined {
  const said = /^(give|assign|keep|leave) #?([A-Z]{2,6}-\d{4}-\d{3,}|\d{1,4}) (to|with) ([^:;,\n]{1,60})$/i.exec(line)
  if (!said) return undefined
  const [, verb = '', ref = '', word = '', post = ''] = said
  const kind = /^(?:give|assign)$/i.test(verb) ? 'give' : 'keep'
  return (kind === 'give') === /^to$/i.test(word) ? { kind, ref: ref.toUpperCase(), post: post.trim() } : undefined
}

function proposalCommand(line: string): Typed | undefined {
  const decision = readDecision(line)
  if (decision) return { kind: 'decide', line: decision }
  const updates = readUpdateLine(line)
  if (updates) return { kind: 'updates', line: updates }
  const record = readRecordLine(line)
  if (record) return { kind: 'as-recorded', line: record }
  const confirm = /^confirm((?:[ ,]+(?:and )?\d{1,3})+)$/i.exec(line)?.[1]
  if (confirm) return { kind: 'confirm', numbers: [...confirm.matchAll(/\d+/g)].map((m) => Number(m[0])) }
  const drop = /^drop (\d{1,3})$/i.exec(line)?.[1]
  if (drop) return { kind: 'drop', number: Number(drop) }
  const settle = /^(accept|dismiss) (\d{1,3})$/i.exec(line)
  if (settle) return { kind: 'settle-edit', way: settle[1]?.toLowerCase() === 'accept' ? 'accept' : 'dismiss', number: Number(settle[2]) }
  const edit = /^edit (\d{1,3}) (owner|lead|due|date|wording|supporting)[: ]+([\s\S]+)$/i.exec(line)
  if (!edit) return undefined
  return { kind: 'edit', number: Number(edit[1]), field: FIELDS[edit[2]?.toLowerCase() ?? ''] ?? 'wording', value: (edit[3] ?? '').trim() }
}

const FIELDS: Record<string, 'owner' | 'due' | 'wording' | 'supporting'> = {
  owner: 'owner',
  lead: 'owner',
  due: 'due',
  date: 'due',
  wording: 'wording',
  supporting: 'supporting',
}
