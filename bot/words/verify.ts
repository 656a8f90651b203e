import type { Finding } from '../actions/finding.ts'

/** One sentence or two for whoever looks after the service: what is wrong, where, and what it should be. */
export function sayFinding(finding: Finding): string {
  const back = finding.version === undefined ? '' : ` Version ${finding.version} of the row is as it was written: restore that one.`
  return `${said(finding)}${back}`
}

export interface Verified {
  updates: number
  subjects: number
  rows: number
  unchecked: number
  findings: readonly Finding[]
}

/** The last line of a verification. */
export function sayVerified({ updates, subjects, rows, unchecked, findings }: Verified): string {
  const read = `${count(updates, 'update')} of ${count(subjects, 'subject')} and ${count(rows, 'row')} were read.`
  const not = unchecked === 0 ? '' : ` ${count(unchecked, 'row')} could not be compared, because the log of the same subject is broken.`
  const result = findings.length === 0 ? 'Nothing is wrong.' : `${count(findings.length, 'thing')} to look into.`
  return `${read}${not} ${result}`
}

function said({ kind, list, key, ids, differs }: Finding): string {
  const [first = '', ...others] = ids
  const at = `${key} (${list}, row ${first})`
  const shouldBe = differs.map(({ column, is, should }) => `${column} is ${shown(is)} and should be ${shown(should)}`).join('; ')
  const how = shouldBe === '' ? '.' : `: ${shouldBe}.`
  switch (kind) {
    case 'update-altered':
      return `${at} was altered after it was recorded${how}`
    case 'words-altered':
      return `The words of ${at} were altered after they were recorded${how}`
    case 'update-unreadable':
      return `${at} can no longer be read as an update${how}`
    case 'update-missing':
      return `${key} is missing from ${list}: it was removed. It should have the hash ${shown(differs[0]?.should ?? '')}.`
    case 'chain-broken':
      return `${key} (${list}, row ${first}) and the update after it (row ${others.join(', ')}) do not follow from each other, so one of them was altered${how}`
    case 'two-rows':
      return `${key} stands in ${list} more than once: row ${first} stands, row ${others.join(', ')} does not count.`
    case 'request-twice':
      return `${key} (${list}, row ${others.join(', ')}) records what row ${first} recorded before${how}`
    case 'redacted-unasked':
      return `The words of ${at} are gone, and no update says who had them taken out.`
    case 'not-redacted':
      return `The words of ${at} were to be taken out, and they still stand.`
    default:
      return saidOfRow({ kind, at, list, key, others, how })
  }
}

type OfRow = {
  kind: Extract<Finding['kind'], `row-${string}`>
  at: string
  list: string
  key: string
  others: string[]
  how: string
}

function saidOfRow({ kind, at, list, key, others, how }: OfRow): string {
  switch (kind) {
    case 'row-edited':
      return `${at} was changed by hand${how}`
    case 'row-lags':
      return `${at} is behind the log${how}`
    case 'row-missing':
      return `${key} is missing from ${list}.`
    case 'row-twice':
      return `${at} stands in its list more than once: row ${others.join(', ')} as well.`
    case 'row-without-log':
      return `${at} shows something of which the log does not tell.`
    default:
      return kind satisfies never
  }
}

const LONGEST = 120

function shown(value: string): string {
  if (value === '') return 'empty'
  return `“${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}”`
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en-GB')} ${word}${number === 1 ? '' : 's'}`
}
