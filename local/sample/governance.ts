import { askDate, block, bringBack, discharge, done, noChange, progress, redact, refuseDate, reopen, unblock } from './steps.ts'
import type { Story } from './story.ts'

const at = { at: 'gb-1', board: 'GB' } as const

/** What arose at the Governance Board six weeks ago, and one action brought in from an older tracker. */
export const governance: Story[] = [
  {
    ...at,
    lead: 'DCS',
    wording: 'Bring options and costs for replacing the oldest response vehicles.',
    due: { meeting: 'gb-2', words: 'the next board' },
    steps: [progress(-16, 'dcs', 'three options costed', 60)],
  },
  {
    ...at,
    lead: 'CC',
    wording: 'Confirm overtime spent against the forecast for the half year.',
    due: { on: -14 },
    steps: [done(-15, 'staffOfficer', 'figures with finance and policy team')],
  },
  {
    ...at,
    lead: 'COS',
    wording: 'Propose how the violence reduction grant is to be shared.',
    due: { meeting: 'gb-2', condition: 'if the grant is confirmed' },
  },
  {
    ...at,
    lead: 'DCS',
    wording: 'Move the uniform store out of the leased building.',
    due: { on: 30 },
    steps: [
      block(-31, 'dcs', 'landlord not answering', 'landlord not answering'),
      unblock(-17, 'dcs', 'landlord agreed'),
      progress(-7, 'dcs', '75 percent, racking left', 75),
    ],
  },
  {
    ...at,
    lead: 'SPI',
    wording: 'Give a five-year forecast of demand for the budget paper.',
    due: { on: 8 },
    steps: [
      askDate(-20, 'spi', 'short of analysts, need longer', { on: 50 }, 'short of analysts'),
      refuseDate(-18, 'spo', 'It is needed for the budget paper.'),
    ],
  },
  {
    ...at,
    lead: 'CC',
    wording: 'Reconcile the officer headcount with the grant return.',
    due: { on: -25 },
    steps: [
      done(-30, 'cc', 'reconciled, return sent'),
      discharge(-26, 'pcc', 'met', 'Return seen.'),
      reopen(-13, 'pcc', 'The figures were restated last week.'),
    ],
  },
  {
    ...at,
    lane: 'office',
    lead: 'PO',
    wording: 'Answer the complaint about the late publication of the accounts.',
    due: { on: 2 },
    steps: [
      progress(-16, 'po', 'spoke to the complainant at length, name and address in this note by mistake'),
      redact(-15, 'spo', 2, 'A member of the public could be known from it.'),
      progress(-4, 'po', 'reply drafted', 80),
    ],
  },
  {
    at: -400,
    board: 'GB',
    oldRef: 'GB/31',
    lead: 'CC',
    wording: 'Agree who keeps the asset register of the shared control room.',
    due: { on: -300 },
    steps: [noChange(-120, 'cc', 'no change'), noChange(-58, 'cc', 'still waiting on fire service')],
  },
  {
    ...at,
    lead: 'ACC-CRIME',
    wording: 'Report the saving from the joint forensics unit.',
    due: { on: 4 },
    steps: [bringBack(-12, 'spo', 'gb-2', 'The Commissioner would like to hear it in person.')],
  },
]
