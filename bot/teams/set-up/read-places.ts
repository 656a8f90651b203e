import type { BoardRef } from '../../actions/action.ts'
import type { Grant, Organisation, RoleName } from '../../actions/post.ts'
import type { LineFacts, Read } from './lines.ts'
import { unclear } from './lines.ts'

/** `board AA: Assurance & Accountability, monthly`. What follows the last comma is how often it meets. */
export function readBoard(line: string): Read<'board'> | undefined {
  if (!/^(?:new |make )?board\b(?:\s*$|.*:)/i.test(line)) return undefined
  const [, ref = '', said = ''] = /^(?:new |make )?board ([a-z]{2,6})\s*:\s*(.+)$/i.exec(line) ?? []
  const comma = said.lastIndexOf(',')
  const often = comma < 0 ? '' : said.slice(comma + 1).trim()
  const isOften = OFTEN.test(often)
  const title = (isOften ? said.slice(0, comma) : said).trim()
  return title === '' ? unclear('board') : { kind: 'board', board: ref.toUpperCase(), title, frequency: isOften ? often : '' }
}

const OFTEN =
  /^(?:every .+|once .+|twice .+|\S+ times .+|(?:bi-?|fort|six-?)?(?:daily|weekly|nightly|monthly|yearly|annually)|quarterly|annually|as needed|ad hoc)$/i

/** `post PCC: Police and Crime Commissioner (office), chair of AA`. */
export function readPost(line: string, { office }: LineFacts): Read<'post'> | undefined {
  if (!/^(?:new |make )?post\b(?:\s*$|.*[:(])/i.test(line)) return undefined
  const [, ref = '', title = '', side = '', roles = ''] =
    /^(?:new |make )?post ([a-z][a-z0-9-]{1,30})\s*:\s*(.+?)\s*\((?:the )?(force|police|office|opcc|other)\)\s*,?\s*(.*)$/i.exec(line) ?? []
  const organisation = SIDES[side.toLowerCase()]
  if (!organisation || title === '') return unclear('post')
  const grants: Grant[] = []
  for (const said of roles.split(/\s*(?:[,;]|\band\b)\s*/i).filter(Boolean)) {
    const grant = readGrant(said)
    if (!grant) return unclear('post')
    if (grant.board !== '*' && !office.boards.has(grant.board)) return unclear('post', 'unknown-board', grant.board)
    grants.push(grant)
  }
  return { kind: 'post', post: ref.toUpperCase(), title, organisation, grants }
}

const SIDES: Record<string, Organisation> = { force: 'force', police: 'force', office: 'opcc', opcc: 'opcc', other: 'other' }

function readGrant(said: string): Grant | undefined {
  const [, name = '', board = ''] =
    /^(?:(?:the|a|an) )?(chair|policy[ -]officer|minute[ -]taker|reader|auditor)s?(?: of (.+))?$/i.exec(said) ?? []
  const role = ROLES[name.toLowerCase().replace(' ', '-')]
  if (!role) return undefined
  const at: BoardRef = /^(?:|\*|all|all boards|every board)$/i.test(board) ? '*' : board.toUpperCase()
  return /^(?:\*|[A-Z]{2,6})$/.test(at) ? { role, board: at } : undefined
}

const ROLES: Record<string, RoleName> = {
  chair: 'chair',
  'policy-officer': 'policy-officer',
  'minute-taker': 'minute-taker',
  reader: 'reader',
  auditor: 'auditor',
}
