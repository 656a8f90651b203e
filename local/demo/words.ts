import { relative } from 'node:path'
import { PEOPLE, type PersonKey } from '../people.ts'
import type { Demo } from './start.ts'

const TITLES: Partial<Record<PersonKey, string>> = { spo: 'Policy officer', cc: 'Owner (Chief Constable)', pcc: 'Chair (Commissioner)' }

/** What is printed once everything runs: where to look, and five things to try. */
export function sayReady(demo: Demo): string {
  const remind = demo.workingToday ? 'remind now' : 'remind now anyway'
  const rest = demo.workingToday ? '' : ' (today is no working day, so "remind now" alone would wait)'
  return [
    '',
    'Actions Arising is ready. Everything is invented, and everything runs on this machine, with authentication on.',
    '',
    ...demo.windows.map(({ person, url }) => `  ${(TITLES[person] ?? '').padEnd(26)} ${PEOPLE[person].name.padEnd(18)} ${url}`),
    `  ${'Tracker (the tab)'.padEnd(45)} ${demo.trackerUrl}`,
    `  ${'SharePoint lists'.padEnd(45)} ${demo.listsUrl}`,
    '',
    'Five things to try:',
    '  1. Policy officer: type  notes  and send; then paste the text of',
    `     ${relative(process.cwd(), demo.notesFile)}  and press "Confirm all" on the card.`,
    `  2. Policy officer: type  ${remind}${rest}; the owner's window gets one card with everything that is owed.`,
    '  3. Owner: answer in words, such as  half done, need until 18 December because the supplier is late  after naming a number from the card,',
    '     or answer on the card itself; then type  my actions',
    `  4. Tracker: choose ${PEOPLE.pcc.name}, open an action that is reported done, and discharge it or send it back.`,
    '  5. Policy officer: type  digest now  and open the channel "Actions" in any window.',
    '',
    'The Teams windows listen on all interfaces of this machine (they offer no choice); everything else on loopback only.',
    'Ctrl-C stops it all and keeps the data; "npm run demo -- --fresh" starts over.',
  ].join('\n')
}
