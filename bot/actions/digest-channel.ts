import type { BoardRef } from './action.ts'
import type { Office } from './office.ts'

/** The setting that names the channel of a board's digest; without a board, that of all boards which have none of their own. */
export function digestSetting(board?: BoardRef): string {
  return board ? `digest-channel-${board.toLowerCase()}` : 'digest-channel'
}

/** The key of the place where a board's digest goes, such as `channel:19:…`; empty when none is set. */
export function digestChannelOf({ settings }: Pick<Office, 'settings'>, board: BoardRef): string {
  return settings.get(digestSetting(board)) ?? settings.get(digestSetting()) ?? ''
}
