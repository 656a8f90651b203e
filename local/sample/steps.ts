import type { PostRef } from '../../bot/actions/action.ts'
import type { PersonKey } from '../people.ts'
import type { MeetingKey } from './meeting-key.ts'
import type { SampleCommand, SampleDue, Step, When } from './story.ts'

const chat = (on: When, by: PersonKey, words: string, command: SampleCommand): Step => ({ on, by, words, route: 'chat', command })
const tab = (on: When, by: PersonKey, command: SampleCommand): Step => ({ on, by, words: '', route: 'tab', command })

export const progress = (on: When, by: PersonKey, words: string, percent: number | null = null): Step =>
  chat(on, by, words, { kind: 'report-progress', percent })
export const onCard = (step: Step): Step => ({ ...step, route: 'card' })
export const noChange = (on: When, by: PersonKey, words: string): Step => chat(on, by, words, { kind: 'report-no-change' })
export const done = (on: When, by: PersonKey, words: string): Step => chat(on, by, words, { kind: 'report-done' })
export const askDate = (on: When, by: PersonKey, words: string, due: SampleDue, reason: string): Step =>
  chat(on, by, words, { kind: 'ask-date', due, reason })
export const block = (on: When, by: PersonKey, words: string, reason: string): Step => chat(on, by, words, { kind: 'block', reason })
export const unblock = (on: When, by: PersonKey, words: string): Step => chat(on, by, words, { kind: 'unblock', reason: '' })
export const decline = (on: When, by: PersonKey, words: string, reason: string): Step => chat(on, by, words, { kind: 'decline', reason })
export const dispute = (on: When, by: PersonKey, words: string, reason: string): Step => chat(on, by, words, { kind: 'dispute', reason })
export const undo = (on: When, by: PersonKey, words: string): Step => chat(on, by, words, { kind: 'undo' })

export const agreeDate = (on: When, by: PersonKey, reason: string): Step => tab(on, by, { kind: 'agree-date', reason })
export const refuseDate = (on: When, by: PersonKey, reason: string): Step => tab(on, by, { kind: 'refuse-date', reason })
export const hold = (on: When, by: PersonKey, reason: string): Step => tab(on, by, { kind: 'hold', reason })
export const settle = (on: When, by: PersonKey, flag: 'declined' | 'disputed', reason: string): Step =>
  tab(on, by, { kind: 'settle', flag, reason })
export const assign = (on: When, by: PersonKey, lead: PostRef, supporting: PostRef[] = []): Step =>
  tab(on, by, { kind: 'assign', lead, supporting })
export const reword = (on: When, by: PersonKey, wording: string): Step => tab(on, by, { kind: 'reword', wording })
export const bringBack = (on: When, by: PersonKey, to: MeetingKey, reason: string): Step => tab(on, by, { kind: 'bring-back', to, reason })
export const sendBack = (on: When, by: PersonKey, reason: string): Step => tab(on, by, { kind: 'send-back', reason })
export const reopen = (on: When, by: PersonKey, reason: string): Step => tab(on, by, { kind: 'reopen', reason })
export const withdraw = (on: When, by: PersonKey, reason: string): Step => tab(on, by, { kind: 'withdraw', reason })
export const transfer = (on: When, by: PersonKey, board: string, reason: string): Step => tab(on, by, { kind: 'transfer', board, reason })
export const redact = (on: When, by: PersonKey, target: number, reason: string): Step => tab(on, by, { kind: 'redact', target, reason })
export const discharge = (on: When, by: PersonKey, outcome: 'met' | 'part-met' | 'superseded', reason: string): Step =>
  tab(on, by, { kind: 'discharge', outcome, reason })

/** The chair's decision in an open review, taken down by the minute-taker. */
export const decidedAt = (on: MeetingKey, command: SampleCommand): Step => ({ on, by: 'bso', words: '', route: 'meeting', command })
/** An answer given by telephone. */
export const byPhone = (step: Step, onBehalfOf: PostRef): Step => ({ ...step, by: 'bso', onBehalfOf })
