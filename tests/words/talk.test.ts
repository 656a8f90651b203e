import { expect, test } from 'vitest'
import type { Action } from '../../bot/actions/action.ts'
import * as lines from '../../bot/words/card-lines.ts'
import * as chat from '../../bot/words/chat.ts'
import * as notes from '../../bot/words/notes-talk.ts'
import * as press from '../../bot/words/press-talk.ts'
import * as questions from '../../bot/words/questions.ts'
import * as sending from '../../bot/words/sending.ts'
import { sayStatus } from '../../bot/words/status.ts'
import { sayWhy, type Why } from '../../bot/words/why.ts'

test('the welcome says what the app does, by its name, and what to type', () => {
  const welcome = chat.sayWelcome(new Set(['chair', 'policy-officer', 'minute-taker']))
  expect(welcome).toContain('Actions Arising')
  for (const { type } of [...chat.typedCommands, ...chat.typedAnswers]) expect(welcome).toContain(type)
})

test.each([
  [[], ['my actions', 'undo', 'page CC'], ['awaiting', 'notes', 'remind now']],
  [['chair'], ['my actions', 'awaiting', 'requests'], ['remind now', 'proposals']],
  [['minute-taker'], ['notes', 'proposals'], ['awaiting', 'set up']],
  [['policy-officer'], ['remind now', 'notes', 'set up'], ['awaiting']],
] as const)('help for the roles %j names what they can give, and nothing else', (roles, named, unnamed) => {
  const types = chat.commandsFor(new Set(roles)).map(({ type }) => type)
  expect(types).toEqual(expect.arrayContaining([...named]))
  expect(types.filter((type) => unnamed.some((one) => one === type))).toEqual([])
})

/** Every sentence that takes no facts. */
const plain = [...Object.values(chat), ...Object.values(notes), ...Object.values(press)].filter(
  (say): say is () => string => typeof say === 'function' && say.length === 0,
)

test.each(plain.map((say) => [say.name, say()]))('%s is a whole sentence', (_name, said) => {
  expect(said).toMatch(/^[A-Z]/)
  expect(said).toMatch(/[.:]$/)
})

const kept = [
  'sayNotUnderstood',
  'sayServiceTrouble',
  'sayNotYourCard',
  'sayStaleCard',
  'sayPressUnread',
  'sayNothingTicked',
  'sayNotesEmpty',
  'sayNotesTooLarge',
  'sayNotesBinary',
]

test.each(plain.filter((say) => kept.includes(say.name)).map((say) => [say.name, say()]))('%s says what was kept', (_name, said) => {
  expect(said).toMatch(/[Nn]othing was (recorded|kept|changed|ticked)|not recorded/)
})

test('the table of what was kept finds every one of its sentences', () => {
  expect(plain.filter((say) => kept.includes(say.name))).toHaveLength(kept.length)
})

test('the trouble of the store is said in the words agreed', () => {
  expect(chat.sayServiceTrouble()).toBe('Not recorded: SharePoint did not answer. Nothing was changed; send it again.')
})

test.each([
  [
    questions.askWhichAction('all done', []),
    'Which action is "all done" about? Nothing was recorded yet. Send its ref, such as AA-2026-014.',
  ],
  [
    questions.askWhichAction('done', [{ ref: 'AA-2026-014', wording: 'Share the plan' }]),
    'Which action is "done" about? Nothing was recorded yet. Send its number:\n- AA-2026-014 Share the plan',
  ],
  [
    questions.sayUnknownRef(['AA-2026-998', 'AA-2026-999']),
    'I know no action AA-2026-998 or AA-2026-999 that you can see. Nothing was recorded. Type "my actions" to see the refs of yours.',
  ],
  [notes.sayConfirmed(['AA-2026-031', 'AA-2026-032'], 0), 'Recorded: AA-2026-031 and AA-2026-032.'],
  [notes.sayConfirmed(['AA-2026-031'], 2), 'Recorded: AA-2026-031. 2 proposals still wait for you.'],
  [notes.sayProposals(3, 1, '').title, 'I found 3 actions in the notes'],
  [notes.sayProposals(3, 1, '').line, '1 needs a look first. Nothing is recorded until you confirm.'],
  [notes.sayProposalsIncomplete([2, 3], 'an owner'), 'Proposals 2 and 3 need an owner first. Type for example "edit 2 owner DCC".'],
  [sending.saySending({ sent: 0, renewed: 0, skipped: [], vacant: [] }), 'Nobody needs a reminder today.'],
  [
    sending.saySending({ sent: 2, renewed: 1, skipped: ['CC: not installed'], vacant: [] }),
    "2 reminders sent; 1 of today's cards was renewed.\nNot reached, please ring:\n- CC: not installed",
  ],
  [
    sending.saySending({ sent: 0, renewed: 2, skipped: [], vacant: ['ACC'] }),
    "No reminders sent; 2 of today's cards were renewed.\nVacant posts, asked of you:\n- ACC",
  ],
  [
    sending.sayRestDay('2026-11-22', '2026-11-23'),
    'Sunday 22 November is not a working day, so nobody is written to. The reminders go out on Monday 23 November. To send them today all the same, type "remind now anyway".',
  ],
  [lines.sayHowToType('AA-2026-014').slice(0, 24), 'Or just write: "50% 14",'],
  [lines.sayMore(0), ''],
  [lines.sayLaterProposals(1), '1 proposal more comes after these.'],
  [lines.sayOwnerAndDue('', ['DCC'], ''), 'Owner: not known, with DCC. Due: no date.'],
  [lines.sayLastRun(null), 'The daily run has not run yet.'],
  [lines.sayAsAt(new Date('2026-06-30T23:30:00Z')), 'As at 00:30 on Wednesday 1 July 2026.'],
])('a sentence with facts is written in full: %s', (said, written) => {
  expect(said).toBe(written)
})

const today = '2026-11-20'
const meeting = 'the A&A meeting on Thursday 3 December'
const whys: [Why, string][] = [
  [{ why: 'sent-back' }, 'Sent back by the chair: not yet satisfied.'],
  [{ why: 'overdue', since: '2026-11-13' }, 'Was due by Friday 13 November.'],
  [{ why: 'due-soon', day: '2026-11-24' }, 'Due soon: Tuesday 24 November.'],
  [{ why: 'due-soon', day: today }, 'Due today.'],
  [{ why: 'due-before-meeting', day: '2026-12-01', meeting, cutOff: today }, `Due before ${meeting}. Please write by today, 09:00.`],
  [{ why: 'update-wanted', meeting, cutOff: '2026-11-26' }, `Update for ${meeting}. Please write by Thursday 26 November, 09:00.`],
  [
    { why: 'update-wanted', meeting, cutOff: '2026-11-19' },
    `Update for ${meeting}. Papers closed on Thursday 19 November; a late update still helps.`,
  ],
  [{ why: 'taken-over', post: 'CC', from: today }, 'Came to you with the post CC on Friday 20 November.'],
  [{ why: 'date-owed' }, 'Has no date yet: when can it be done?'],
  [{ why: 'given' }, 'New to you. Is the wording right, and the date?'],
]

test.each(whys)('the reason %o is said without blame', (why, written) => {
  expect(sayWhy(why, today)).toBe(written)
})

const flag = { reason: { t: 'x', seq: 2 }, since: '', byPost: 'CC' }
const none = { flags: {}, outcome: null, dischargedOn: null, transferredTo: '' }
const statuses: [Pick<Action, 'status' | 'flags' | 'outcome' | 'dischargedOn' | 'transferredTo'>, string][] = [
  [{ ...none, status: 'open' }, 'Open'],
  [{ ...none, status: 'open', flags: { 'on-hold': flag, blocked: flag } }, 'Open, blocked, on hold'],
  [{ ...none, status: 'reported-done' }, 'Reported done, for the chair to discharge'],
  [{ ...none, status: 'discharged', outcome: 'met', dischargedOn: '2026-01-30' }, 'Discharged on Friday 30 January 2026: met'],
]

test.each(statuses)('the status %o is written', (status, written) => {
  expect(sayStatus(status)).toBe(written)
})
