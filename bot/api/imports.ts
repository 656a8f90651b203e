import type { Raise } from '../actions/command.ts'
import type { Office } from '../actions/office.ts'
import type { RecordStore } from '../actions/store.ts'
import type { Bearer } from '../auth/tab-token.ts'
import type { Imports, ImportView } from '../sheets/imports.ts'
import type { ImportProgress } from '../sheets/stored.ts'
import { writeDue } from '../words/days.ts'
import { sayTrackerProblem } from '../words/sheets.ts'
import { type Answer, ok, problem, type Resource } from './answer.ts'
import type { ImportReport, ImportStanding, Problem } from './contract.ts'

export interface ImportRoutes {
  /** `POST /api/imports?name=…&board=…` with the file as its body. */
  take(bearer: Bearer, query: URLSearchParams, bytes: Uint8Array): Promise<Answer>
  /** The answer to a file that did not arrive whole. */
  refuse(answer: Answer): Answer
  read: Resource
  progress: Resource
  run: Resource
}

/** An old tracker in: a dry run, then the job. An import of somebody else's is answered like one that does not exist. */
export function createImportRoutes({ imports, record }: { imports: Imports; record: RecordStore }): ImportRoutes {
  const report = (found: ImportView) => viewReport(found, record.office())
  const shown = (view: ImportView | undefined) => (view ? ok(report(view)) : problem(404, 'unknown-page'))
  return {
    async take(bearer, query, bytes) {
      const name = query.get('name') ?? ''
      const taken = await imports.take({ name, board: query.get('board') ?? '', bytes }, bearer.oid)
      if (!('problem' in taken)) return ok(report(taken))
      const status = taken.problem === 'not-policy-officer' ? 403 : 422
      return { status, body: { code: taken.problem, says: sayTrackerProblem(taken.problem) } satisfies Problem }
    },
    refuse: (answer) =>
      answer.status === 413 ? { ...answer, body: { code: 'too-large', says: sayTrackerProblem('too-large') } satisfies Problem } : answer,
    read: async ({ ref, bearer }) => shown(await imports.find(ref, bearer.oid)),
    async progress({ ref, bearer }) {
      const standing = await imports.standing(ref, bearer.oid)
      return standing ? ok(viewStanding(standing)) : problem(404, 'unknown-page')
    },
    run: async ({ ref, bearer }) => shown(await imports.run(ref, bearer.oid)),
  }
}

function viewStanding({ id, state, says, total, next, refs }: ImportProgress): ImportStanding {
  return { id, state, says, total, done: next, brought: refs.filter((ref) => ref !== '').length }
}

function viewReport({ progress, plan }: ImportView, office: Office): ImportReport {
  return {
    ...viewStanding(progress),
    name: progress.name,
    board: progress.board,
    columns: plan.columns,
    notes: plan.notes,
    faulty: plan.faulty,
    faultyRows: new Set(plan.faulty.map(({ sheet, row }) => `${row} ${sheet}`)).size,
    known: plan.known,
    rows: plan.rows.map(({ sheet, row, raise, notes }, index) => ({
      sheet,
      row,
      oldRef: raise.oldRef ?? '',
      wording: raise.wording,
      lead: raise.lead,
      dueText: dueTextOf(raise, office),
      notes,
      ref: progress.refs[index] ?? '',
    })),
    refused: progress.refused,
  }
}

function dueTextOf({ due, lead }: Raise, { meetings, boards }: Office): string {
  const { words, condition, ...form } = due
  const texts = { ...(words ? { words: { t: words, seq: 0 } } : {}), ...(condition ? { condition: { t: condition, seq: 0 } } : {}) }
  return writeDue({ ...form, ...texts }, { meetings, boards, leadPost: lead })
}
