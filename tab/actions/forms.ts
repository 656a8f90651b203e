import type { ActionDetail, CommandRequest } from '../../bot/api/contract.ts'

export type Kind = ActionDetail['allowed'][number]
export type FieldName = 'percent' | 'day' | 'outcome' | 'reason' | 'words'
export type Press = Omit<CommandRequest, 'requestId'>

/** What somebody has typed so far; kept until it is recorded. */
export interface Draft {
  percent: string
  day: string
  outcome: 'met' | 'part-met' | 'superseded'
  /** The reason or the words: one box, whatever it is called. */
  text: string
  /** `telephone CC`: the way of an answer that is typed for somebody else, and the post that gave it; empty for one's own words. */
  answered: string
}

export const emptyDraft: Draft = { percent: '', day: '', outcome: 'met', text: '', answered: '' }

export interface Form {
  kind: Kind
  group: 'owner' | 'policy' | 'chair' | 'doubt'
  label: string
  fields: readonly ('percent' | 'day' | 'outcome')[]
  /** What the text box asks for, and whether its text goes as the reason or as the exact words. */
  text: { label: string; as: 'reason' | 'words'; needed: boolean }
  button: string
}

const note = (label: string, as: 'reason' | 'words' = 'words') => ({ label, as, needed: false })
const reason = (label: string) => ({ label, as: 'reason' as const, needed: true })

/** What the screen can offer; which of it is offered, the service says. */
export const forms: readonly Form[] = [
  {
    kind: 'report-progress',
    group: 'owner',
    label: 'Progress',
    fields: ['percent'],
    text: note('What has happened'),
    button: 'Record progress',
  },
  {
    kind: 'report-done',
    group: 'owner',
    label: 'Done',
    fields: [],
    text: note('What was done, and where it can be seen'),
    button: 'Report it done',
  },
  { kind: 'report-no-change', group: 'owner', label: 'No change', fields: [], text: note('Anything to add'), button: 'Record no change' },
  { kind: 'block', group: 'owner', label: 'Blocked', fields: [], text: reason('What is in the way'), button: 'Record that it is blocked' },
  {
    kind: 'unblock',
    group: 'owner',
    label: 'No longer blocked',
    fields: [],
    text: note('What has changed', 'reason'),
    button: 'Record it',
  },
  {
    kind: 'ask-date',
    group: 'owner',
    label: 'Another date',
    fields: ['day'],
    text: reason('Why another date is needed'),
    button: 'Ask for this date',
  },
  { kind: 'decline', group: 'doubt', label: 'Not ours', fields: [], text: reason('Why it belongs elsewhere'), button: 'Decline it' },
  {
    kind: 'dispute',
    group: 'doubt',
    label: 'Not what was agreed',
    fields: [],
    text: reason('What was agreed instead'),
    button: 'Dispute it',
  },
  { kind: 'agree-record', group: 'doubt', label: 'Recorded right', fields: [], text: note('Note'), button: 'Agree as recorded' },
  { kind: 'ask-correction', group: 'doubt', label: 'Not recorded right', fields: [], text: reason('What is right'), button: 'Ask for it' },
  {
    kind: 'settle',
    group: 'doubt',
    label: 'Settled',
    fields: [],
    text: note('How it was settled', 'reason'),
    button: 'Record it as settled',
  },
  {
    kind: 'assign',
    group: 'policy',
    label: 'Hand it over as asked',
    fields: [],
    text: note('Anything to add'),
    button: 'Hand it over',
  },
  { kind: 'agree-date', group: 'policy', label: 'Agree the date', fields: [], text: note('Note', 'reason'), button: 'Agree the date' },
  {
    kind: 'refuse-date',
    group: 'policy',
    label: 'Refuse the date',
    fields: [],
    text: reason('Why the date stands'),
    button: 'Refuse the date',
  },
  { kind: 'set-date', group: 'policy', label: 'Set a date', fields: ['day'], text: reason('Why this date'), button: 'Set the date' },
  { kind: 'hold', group: 'policy', label: 'Put on hold', fields: [], text: reason('Why it waits'), button: 'Put it on hold' },
  { kind: 'resume', group: 'policy', label: 'Take up again', fields: [], text: note('Note', 'reason'), button: 'Take it up again' },
  { kind: 'discharge', group: 'chair', label: 'Discharge', fields: ['outcome'], text: note('Note', 'reason'), button: 'Discharge' },
  { kind: 'send-back', group: 'chair', label: 'Send back', fields: [], text: reason('What is still wanted'), button: 'Send it back' },
  { kind: 'withdraw', group: 'chair', label: 'Withdraw', fields: [], text: reason('Why it is no longer wanted'), button: 'Withdraw it' },
  { kind: 'reopen', group: 'chair', label: 'Reopen', fields: [], text: reason('Why it is opened again'), button: 'Reopen it' },
]

/** What is offered of what is allowed: an action is handed over here only as its owner has asked. */
export function offeredIn({ allowed, row }: Pick<ActionDetail, 'allowed' | 'row'>): readonly Kind[] {
  return row.askedTo === undefined ? allowed.filter((kind) => kind !== 'assign') : allowed
}

/** The forms of a group that are offered now, and the one in use even when it no longer is: what was typed must not vanish. */
export function formsFor(group: Form['group'], allowed: readonly Kind[], inUse: Kind | ''): Form[] {
  return forms.filter((form) => form.group === group && (allowed.includes(form.kind) || form.kind === inUse))
}

/** What keeps a draft from being sent, by field, as sentences; empty: nothing. */
export function faultsIn(form: Form, draft: Draft): Partial<Record<FieldName, string>> {
  const faults: Partial<Record<FieldName, string>> = {}
  if (form.fields.includes('percent') && draft.percent.trim() !== '' && percentOf(draft) === undefined) {
    faults.percent = 'Write a whole number from 0 to 100, or leave it empty.'
  }
  if (form.kind === 'report-progress' && draft.percent.trim() === '' && draft.text.trim() === '') {
    faults.words = 'Write how far it is, or what has happened.'
  }
  if (form.fields.includes('day') && !/^\d{4}-\d{2}-\d{2}$/.test(draft.day)) faults.day = 'Choose a day.'
  if (form.text.needed && draft.text.trim() === '') faults[form.text.as] = 'Please give a reason in a few words.'
  return faults
}

/** The request for a draft without faults. A decision that somebody records for the chair names the open review. */
export function pressFor(form: Form, draft: Draft, { row, openReview }: Pick<ActionDetail, 'row' | 'openReview'>): Press {
  const press = { command: commandFor(form, draft, row), words: form.text.as === 'words' ? draft.text.trim() : '' }
  const answered = form.group === 'owner' ? answeredIn(draft) : undefined
  if (answered) return { ...press, answered }
  return form.group === 'chair' && openReview ? { ...press, atMeeting: openReview.meeting } : press
}

/** The ways in which an owner's answer may have come, to be chosen from: the own words first. Supporting posts cannot say all that the lead can. */
export function waysOf(form: Form, { row, relaysFor }: Pick<ActionDetail, 'row' | 'relaysFor'>): { value: string; label: string }[] {
  if (form.group !== 'owner' || relaysFor.length === 0) return []
  const posts = relaysFor.filter((post) => post === row.lead || (form.kind !== 'report-done' && form.kind !== 'ask-date'))
  const ways = posts.flatMap((post) => [
    { value: `telephone ${post}`, label: `By telephone from ${post}, typed by me` },
    { value: `email ${post}`, label: `By e-mail from ${post}, typed by me` },
  ])
  return [{ value: '', label: 'Typed by me, not by telephone or e-mail' }, ...ways]
}

function answeredIn({ answered }: Draft): Press['answered'] {
  const [route, post = ''] = answered.split(' ')
  return route === 'telephone' || route === 'email' ? { route, post } : undefined
}

function commandFor({ kind, text }: Form, draft: Draft, row: ActionDetail['row']): Press['command'] {
  const given = text.as === 'reason' ? draft.text.trim() : ''
  switch (kind) {
    case 'report-progress':
      return { kind, percent: percentOf(draft) ?? null }
    case 'ask-date':
    case 'set-date':
      return { kind, due: { form: 'day', day: draft.day as `${number}-${number}-${number}` }, reason: given }
    case 'assign':
      return { kind, lead: row.askedTo ?? row.lead, supporting: row.supporting }
    case 'settle':
      return { kind, flag: flagToSettle(row), reason: given }
    case 'discharge':
      return { kind, outcome: draft.outcome, reason: given }
    case 'report-done':
    case 'report-no-change':
    case 'agree-record':
      return { kind }
    default:
      return { kind, reason: given } as Press['command']
  }
}

function flagToSettle({ flags }: ActionDetail['row']): 'disputed' | 'declined' | 'correction' {
  const waiting = ['disputed', 'declined', 'correction'] as const
  return waiting.find((flag) => flags.includes(flag)) ?? 'disputed'
}

function percentOf({ percent }: Draft): number | undefined {
  const text = percent.trim().replace(/\s*%$/, '')
  return /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : undefined
}
