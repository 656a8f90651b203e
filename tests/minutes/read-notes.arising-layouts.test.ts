import { describe, expect, test } from 'vitest'
import { readBoard } from './board.ts'

const read = (body: string) => {
  const { older, tasks } = readBoard(`${body}\n\n5. Boats\nThe boats were looked at. There are eleven of them.\n`)
  return { outcomes: older.map(([outcome]) => outcome), tasks }
}

describe('older items, as minutes lay them out', () => {
  test.each([
    [
      'each under the title of its minute',
      '2. MATTERS ARISING\n\n(i) Minute 8 – Speed survey\n\nThe survey had been carried out in April.\n\n(ii) Minute 9 – Bench\n\nNo progress.\n\n(iii) Minute 11.2 – Rates\n\nThe Clerk is still waiting for the valuation office.',
      ['completed', 'carried forward', 'updated'],
    ],
    [
      'in columns with their progress last',
      '2. Review of actions\n\nNo   Action                                   Owner    Progress\n1    Write to the county about the lamp       GM       Sent 3 May\n2    Draft the leaflet                        GM       In draft\n3    Speak to the school                      GM       Not started',
      ['completed', 'updated', 'carried forward'],
    ],
    [
      'in columns with a colour and a comment',
      '2. Action tracker\n\nRef    Action                              Lead   RAG     Comment\n12     Write to the county                 GM     Blue    Sent\n13     Draft the leaflet                   GM     Amber   Draft with OF\n14     Speak to the school                 GM     Red     Not started',
      ['completed', 'updated', 'carried forward'],
    ],
    [
      'in lists under their state',
      '2. Actions from the last meeting\n\nCompleted:\n- GM to write to the county about the lamp\n\nOutstanding:\n- GM to speak to the school',
      ['completed', 'carried forward'],
    ],
    [
      'with an update below each',
      '2. Outstanding actions\n\nAction: GM to write to the county about the lamp\nUpdate: The letter went on 3 May and was answered.\n\nAction: GM to speak to the school\nUpdate: GM has been unable to reach the head.',
      ['completed', 'carried forward'],
    ],
    [
      'run on behind their numbers',
      '2. Matters Arising 2.1 Lamp: the Clerk had written to the county and the lamp is now working. 2.2 Leaflet: in hand. 2.3 School: Mrs Fenwick had not been able to see the head. 2.4 Paint: no longer required. 2.5 Rota: drawn up and sent round by the Clerk in the week after the meeting.',
      ['completed', 'updated', 'carried forward', 'discharged', 'completed'],
    ],
    [
      'behind a word that they arise from the minutes',
      '2. Minutes of the meeting of 12 May\n\nThe minutes were agreed and signed. Arising from them:\n\nLamp (page 2) – The county has mended it.\n\nSchool (page 3) – Not yet done.',
      ['completed', 'carried forward'],
    ],
    [
      'in one line',
      '2. Matters arising: lamp – mended; leaflet – proof awaited; paint – not proceeding.',
      ['completed', 'updated', 'discharged'],
    ],
    [
      'in clauses of a report',
      "2. Clerk's report on actions\n\nThe Clerk reported as follows:\na) the leaflet has been printed and delivered;\nb) no reply has come from the school;\nc) the paint has not been ordered, as the price had gone up.",
      ['completed', 'updated', 'carried forward'],
    ],
  ])('%s are read with what became of them, and are no new tasks', (_layout, body, expected) => {
    expect(read(body)).toEqual({ outcomes: expected, tasks: [] })
  })
})
