import type { ActionCommand } from '../../bot/actions/command.ts'
import { people, type SmallOffice } from './small-office.ts'

const { chair, policyOfficer, chief, deputyChief } = people
type Step = [oid: string, command: object, words?: string]

/** A dozen invented actions in every status, with flags, dates asked and changed, and one that is overdue. Returns their refs by name. */
export async function raiseSampleActions(office: SmallOffice): Promise<Record<string, string>> {
  const refs: Record<string, string> = {}
  for (const { name, given, steps } of samples) {
    const ref = await office.raise(given)
    refs[name] = ref
    for (const [oid, command, words] of steps) await office.does(oid, { ...command, ref } as ActionCommand, words)
  }
  return refs
}

const on = (day: `${number}-${number}-${number}`) => ({ form: 'day' as const, day })
const samples: { name: string; given: Parameters<SmallOffice['raise']>[0]; steps: Step[] }[] = [
  {
    name: 'overdue',
    given: {
      wording: 'Share the rationale for the change to the front counter hours with the PCC.',
      due: on('2026-02-20'),
      quote: 'Action: CC to share the rationale for the change to counter hours.',
    },
    steps: [[chief.oid, { kind: 'report-progress', percent: 40 }, 'Draft is with legal services; two of five counters checked.']],
  },
  {
    name: 'reported',
    given: { wording: 'Send the action plan for call handling to the office.', lead: 'DCC', supporting: ['CC'] },
    steps: [
      [deputyChief.oid, { kind: 'report-progress', percent: 80 }, 'Nearly there.'],
      [deputyChief.oid, { kind: 'report-progress', percent: 18 }, '18 per cent.'],
      [deputyChief.oid, { kind: 'undo' }, ''],
      [deputyChief.oid, { kind: 'report-done' }, 'Sent on Friday to the policy team’s mailbox, with the annex.'],
    ],
  },
  {
    name: 'date-asked',
    given: { wording: 'Set out the options for the rural crime team, with the costs of each.' },
    steps: [[chief.oid, { kind: 'ask-date', due: on('2026-04-17'), reason: 'The survey results come at the end of March.' }]],
  },
  {
    name: 'blocked',
    given: { wording: 'Update the missing person records on the new system.', lead: 'DCC' },
    steps: [[deputyChief.oid, { kind: 'block', reason: 'Waits for the upgrade of the system, now promised for June.' }]],
  },
  {
    name: 'vacant',
    given: { wording: 'Consider how early findings of the inspection could be shared.', lead: 'ACC', due: { form: 'none' } },
    steps: [],
  },
  {
    name: 'meeting',
    given: {
      actionKind: 'bring-back',
      wording: 'Public confidence, to be brought back with the survey.',
      due: {
        form: 'meeting',
        meeting: 'AA-M2026-02',
        words: 'to the next performance meeting',
        condition: 'after the first two quarters of the survey',
      },
    },
    steps: [],
  },
  {
    name: 'discharged',
    given: { wording: 'Publish the timetable of the year’s meetings.', lead: 'SPO' },
    steps: [[chair.oid, { kind: 'discharge', outcome: 'met', reason: 'Published last week.' }]],
  },
  {
    name: 'moved',
    given: {
      wording: 'Review the quality of victim updates in a sample of fifty cases.',
      due: { form: 'window', from: '2026-01-01', to: '2026-02-28', words: 'in January/ February 2026' },
      oldRef: '12/2025',
    },
    steps: [
      [chief.oid, { kind: 'ask-date', due: on('2026-03-31'), reason: 'Half of the sample had to be drawn again.' }],
      [policyOfficer.oid, { kind: 'agree-date', reason: 'Agreed with the PCC’s office.' }],
      [chief.oid, { kind: 'report-progress', percent: 60 }, 'Thirty of fifty cases read.'],
    ],
  },
  {
    name: 'disputed',
    given: { wording: 'Provide monthly figures for the firearms licensing unit.', lead: 'DCC' },
    steps: [[deputyChief.oid, { kind: 'dispute', reason: 'We remember quarterly figures, not monthly.' }]],
  },
  {
    name: 'held',
    given: { wording: 'Bring a paper on the estate to the board.', lead: 'CC' },
    steps: [[policyOfficer.oid, { kind: 'hold', reason: 'Until the budget is set.' }]],
  },
]
