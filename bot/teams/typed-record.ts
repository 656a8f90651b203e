/** What was typed about how actions are recorded, and about what is to be settled. Refs are whole, old, or the number at the end of one. */
export type RecordLine =
  /** No refs: all that were said back. */
  { way: 'agree'; refs: string[] } | { way: 'correct' | 'dispute' | 'settle'; ref: string; reason: string } | { way: 'disputes' }

const REF = '(?:[A-Z]{2,6}-\\d{4}-\\d{3,}|#?\\d{1,4})'
const AGREE = new RegExp(`^(?:i )?agreed?(?: (?:all|both))?(?: to)?((?:[ ,]+(?:and |& )?${REF})*)(?: as recorded)?$`, 'i')
const ABOUT = new RegExp(`^(correct(?:ion)?|dispute|settled?) (${REF})(?:\\s*[:–—]\\s*|\\s+-\\s+)([\\s\\S]+)$`, 'i')

/** Reads "agreed", "agreed 14 and 15", "correct 14: …", "dispute 14: …", "settle 14: …", "disputes". */
export function readRecordLine(line: string): RecordLine | undefined {
  if (/^disputes?$/i.test(line)) return { way: 'disputes' }
  const agree = AGREE.exec(line)
  if (agree) return { way: 'agree', refs: [...(agree[1] ?? '').matchAll(new RegExp(REF, 'gi'))].map(([ref]) => plain(ref)) }
  const about = ABOUT.exec(line)
  if (!about) return undefined
  const verb = (about[1] ?? '').toLowerCase()
  const way = verb.startsWith('c') ? 'correct' : verb === 'dispute' ? 'dispute' : 'settle'
  return { way, ref: plain(about[2] ?? ''), reason: (about[3] ?? '').trim() }
}

const plain = (ref: string) => ref.replace('#', '').toUpperCase()
