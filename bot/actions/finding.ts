export type FindingKind =
  /** A row of the log is no longer as it was written, in anything but its words. */
  | 'update-altered'
  /** Its words do not fit the hash beside them. */
  | 'words-altered'
  | 'update-unreadable'
  /** A number of a subject that no row bears. */
  | 'update-missing'
  /** One of two updates was altered, and nothing tells which. */
  | 'chain-broken'
  /** Two rows bear one key; the first of the ids stands. */
  | 'two-rows'
  /** One request stands in the log twice. */
  | 'request-twice'
  /** Words are gone, and no update orders it. */
  | 'redacted-unasked'
  /** An update orders words to be taken out, and they stand. */
  | 'not-redacted'
  | 'row-edited'
  | 'row-lags'
  | 'row-missing'
  | 'row-twice'
  /** A row that shows something of which the log does not tell. */
  | 'row-without-log'

export interface Difference {
  column: string
  is: string
  should: string
}

/** Something in the lists that is not as the record has it. */
export interface Finding {
  kind: FindingKind
  /** Title of the list. */
  list: string
  /** `AA-2025-014.0007` in the log; else what tells the row from the others: `AA-2025-014`. A run of updates: `first to last`. */
  key: string
  /** Ids of the rows; none where no row stands. */
  ids: string[]
  /** What stands and what should; `hash` is over the whole update. */
  differs: Difference[]
  /** The version in the list's own history that is as it was written, where one is. */
  version?: string
}
