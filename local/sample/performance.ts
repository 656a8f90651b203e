import { agreeDate, askDate, block, decidedAt, done, noChange, onCard, progress, sendBack, transfer } from './steps.ts'
import type { Story } from './story.ts'

const at = { at: 'aa-1', board: 'AA' } as const

/** What arose at the first A&A performance meeting, three months ago. */
export const performance: Story[] = [
  {
    ...at,
    lead: 'CC',
    wording: 'Set out why callers to 101 waited longer this year and what will bring the wait down.',
    due: { meeting: 'aa-2', words: 'the next A&A' },
    steps: [
      progress(-60, 'cc', 'data pulled. draft with contact centre', 30),
      done(-33, 'cc', 'report sent to policy team this morning'),
      decidedAt('aa-2', { kind: 'discharge', outcome: 'met', reason: 'Report received and discussed; the plan is sound.' }),
    ],
  },
  {
    ...at,
    lead: 'DCC',
    wording: 'Write to the Commissioner with the findings of the dip sample of search records.',
    due: { on: -45 },
    steps: [
      askDate(-50, 'dcc', 'need 3 more wks, sample doubled', { on: -20 }, 'sample doubled'),
      agreeDate(-49, 'spo', ''),
      done(-21, 'dcc', 'letter gone today'),
      sendBack(-12, 'pcc', 'The letter does not say what became of the records found wanting.'),
      progress(-5, 'dcc', 'new letter with legal. 80%', 80),
    ],
  },
  {
    ...at,
    lead: 'ACC-LP',
    wording: 'Bring a plan for the rural beats that have no named officer.',
    due: { meeting: 'aa-2' },
    steps: [
      onCard(progress(-82, 'dcc', 'mapping under way', 20)),
      {
        on: 'aa-2',
        by: 'spo',
        words: '',
        route: 'meeting',
        command: { kind: 'carry-forward', to: 'aa-3', reason: 'The post is vacant' },
      },
    ],
  },
  {
    ...at,
    lead: 'DCS',
    wording: 'Publish each month how many vehicles are off the road and for how long.',
    due: { months: [0, 1] },
    steps: [
      progress(-40, 'dcs', 'first two months ready', 50),
      block(-10, 'dcs', 'stuck, workshop supplier wont release the extract', 'workshop supplier wont release the extract'),
    ],
  },
  {
    ...at,
    kind: 'bring-back',
    lead: 'CC',
    wording: 'Use of community resolutions in knife cases to come back with a full quarter of figures.',
    due: { meeting: 'aa-3', words: 'the next performance meeting' },
  },
  {
    ...at,
    lead: 'ACC-CRIME',
    wording: 'Share the recovery plan for the wait in digital forensics.',
    due: { on: 10 },
    steps: [progress(-30, 'accCrime', 'plan drafted', 40), progress(-6, 'accCrime', 'down to 11 wks from 19. on track', 70)],
  },
  {
    ...at,
    lead: 'SPI',
    supporting: ['PO'],
    wording: 'Add satisfaction of hate crime victims by district to the quarterly pack.',
    due: { on: -15 },
  },
  {
    ...at,
    lane: 'force',
    marking: 'official',
    lead: 'CC',
    wording: 'Brief chief officers on the vetting queue before the pack is drafted.',
    due: { on: 5 },
    steps: [progress(-15, 'cc', 'slot found at chiefs mtg')],
  },
  {
    ...at,
    lane: 'office',
    lead: 'PO',
    wording: "Draft the Commissioner's reply to the panel on neighbourhood staffing.",
    due: { on: -8 },
    steps: [done(-9, 'po', 'draft is in your folder')],
  },
  {
    ...at,
    lead: 'DCC',
    wording: 'Explain the fall in arrests for domestic abuse in the north and the south.',
    due: { on: -40 },
    steps: [
      done(-42, 'dcc', 'note sent, north only, south data not clean'),
      decidedAt('aa-2', { kind: 'discharge', outcome: 'part-met', reason: 'Explained for the north. The south is a new action.' }),
    ],
  },
  {
    ...at,
    lead: 'CC',
    supporting: ['DCC', 'SPI'],
    wording: 'Report how well victims are told of their rights.',
    due: { form: 'condition', condition: 'after the first two quarters of the survey' },
    steps: [noChange(-25, 'cc', 'survey not back yet')],
  },
  { ...at, lead: 'DCS', wording: 'Say what the review of buildings means for front counters.', due: { form: 'none' } },
  {
    ...at,
    lane: 'public',
    lead: 'DCC',
    wording: 'Put answer times by district on the public website.',
    due: { on: -30 },
    steps: [
      done(-32, 'dcc', 'live now'),
      decidedAt('aa-2', { kind: 'discharge', outcome: 'met', reason: 'Seen on the website at the meeting.' }),
    ],
  },
  {
    ...at,
    lead: 'ACC-CRIME',
    wording: 'Try evening surgeries for victims of burglary in two towns.',
    due: { on: -35 },
    steps: [
      progress(-55, 'accCrime', 'one town up and running', 50),
      decidedAt('aa-2', { kind: 'discharge', outcome: 'superseded', reason: "Taken up in the victims' plan." }),
    ],
  },
  {
    ...at,
    lead: 'DCS',
    wording: 'Give the cost of extending the contact centre contract.',
    due: { on: 18 },
    steps: [transfer(-9, 'pcc', 'GB', 'A question of money, for the Governance Board.')],
  },
]
