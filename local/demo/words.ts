import { addDays, type Day } from '../../bot/calendar/day.ts'
import { createWorkingDays } from '../../bot/calendar/working-days.ts'
import { writeDay } from '../../bot/words/days.ts'
import { PEOPLE, type PersonKey } from '../people.ts'
import type { Demo } from './start.ts'

const TITLES: Partial<Record<PersonKey, string>> = { spo: 'Policy officer', cc: 'Owner (Chief Constable)', pcc: 'Chair (Commissioner)' }

type Told = Pick<
  Demo,
  'windows' | 'trackerUrl' | 'listsUrl' | 'notesFile' | 'today' | 'sampleDay' | 'wasKept' | 'workingToday' | 'suggestions'
>

/** What is printed once everything runs: where to look, and five things to try. */
export function sayReady(demo: Told): string {
  return [
    '',
    'Actions Arising is ready. Everything is invented, and everything runs on this machine, with authentication on.',
    ...sayKept(demo),
    '',
    ...demo.windows.map(({ person, url }) => `  ${(TITLES[person] ?? '').padEnd(26)} ${PEOPLE[person].name.padEnd(18)} ${url}`),
    `  ${'Tracker (the tab)'.padEnd(45)} ${demo.trackerUrl}`,
    `  ${'SharePoint lists'.padEnd(45)} ${demo.listsUrl}`,
    '',
    'Five things to try:',
    ...sayThings(demo),
    '',
    'Keep the Teams windows open: the emulator empties a window when its page is reloaded (the record keeps everything).',
    'They listen on all interfaces of this machine, because the emulator offers no choice; everything else listens on loopback only.',
    'Ctrl-C stops it all and keeps the data; "npm run demo -- --fresh" starts over.',
  ].join('\n')
}

function sayKept({ wasKept, sampleDay, today }: Told): string[] {
  if (!wasKept) return []
  const when = sampleDay === today ? '' : ` Its dates count from ${writeDay(sampleDay, today)}; "-- --fresh" makes them count from today.`
  return [`What you did before is still here.${when}`]
}

function sayThings({ notesFile, workingToday, suggestions, today }: Told): string[] {
  const { owned, reported } = suggestions
  const remind = workingToday ? 'remind now' : 'remind now anyway'
  const rest = workingToday ? '' : ' (today is not a working day)'
  return [
    '  1. Policy officer: send "notes", then paste and send the whole text of the file below, and press "Confirm all" on the card that comes:',
    `     ${notesFile}`,
    `  2. Policy officer: send "${remind}"${rest}; the owner's window gets one card with all that is owed.`,
    '     The answer names the owners who have no window here as not reached.',
    owned
      ? `  3. Owner: send "${owned} half done, need until ${askedFor(today)} because the supplier is late"; the answer says what was recorded.`
      : '  3. Owner: send "my actions", then the ref of one, and answer on its card.',
    reported
      ? `  4. Tracker: choose ${PEOPLE.pcc.name}, open ${reported}, which is reported done, and press "Discharge".`
      : `  4. Tracker: choose ${PEOPLE.pcc.name} and open an action to see its history.`,
    '  5. Policy officer: send "digest now", then open the channel "Actions" at the left of any Teams window.',
  ]
}

/** A working day some weeks ahead: "18 December". */
function askedFor(today: Day): string {
  const day = createWorkingDays().onOrAfter(addDays(today, 26))
  return writeDay(day, today).split(' ').slice(1).join(' ')
}
