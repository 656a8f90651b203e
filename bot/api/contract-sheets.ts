/** Where a row stands in a tracker that is brought in; `sheet` is empty for CSV, `row` as the spreadsheet numbers it. */
export interface ImportPlace {
  sheet: string
  row: number
}

/** `GET /api/imports/:id/progress`: how far an import is. */
export interface ImportStanding {
  id: string
  state: 'ready' | 'running' | 'stopped' | 'done'
  /** Why it stopped; empty otherwise. */
  says: string
  /** Rows that come in, and how many of them have been dealt with. */
  total: number
  done: number
  /** Actions that have come in so far. */
  brought: number
}

/**
 * `POST /api/imports?name=…&board=…` with the file as the body (at most 10 MB), `GET /api/imports/:id`, `POST /api/imports/:id/run`:
 * what a tracker would bring in, row by row, and how far that is. Nothing is recorded before `run`.
 */
export interface ImportReport extends ImportStanding {
  name: string
  board: string
  /** The columns as they are understood; an empty meaning: its words are kept, and nothing is read from them. */
  columns: { sheet: string; head: string; meaning: string }[]
  /** Sentences on the file as a whole. */
  notes: string[]
  /** One entry a fault: what is wrong in a row, and what to do. Such rows stay out. */
  faulty: (ImportPlace & { column: string; says: string })[]
  faultyRows: number
  /** Rows whose action the record has already; nothing is changed. */
  known: (ImportPlace & { ref: string })[]
  /** Rows that come in. `ref` is the action that a row became; empty before. */
  rows: (ImportPlace & { oldRef: string; wording: string; lead: string; dueText: string; notes: string[]; ref: string })[]
  /** Rows that the record refused after all, or refused a part of. */
  refused: (ImportPlace & { says: string })[]
}
