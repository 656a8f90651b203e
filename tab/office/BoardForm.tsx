import type { BoardView, OfficeView } from '../../bot/api/contract.ts'
import { boardDraft } from './drafts.ts'
import { FormDialog } from './FormDialog.tsx'
import { Line, Lines, YesNo } from './fields.tsx'
import type { FormEnds } from './wish.ts'

/** A new board, or one to be changed; its short name stands in every ref and stays. */
export function BoardForm({ office, known, ...ends }: FormEnds & { office: OfficeView; known?: BoardView | undefined }) {
  return (
    <FormDialog
      heading={known ? `Change ${known.ref}` : 'A board'}
      button={known ? 'Record the change' : 'Make the board'}
      draft={boardDraft(office, known)}
      {...ends}
    >
      {(form) => (
        <>
          {!known && (
            <Line
              form={form}
              name="ref"
              label="Short name"
              hint="Two to six letters; they begin the ref of every action, such as AA-2026-001"
              required
            />
          )}
          <Line form={form} name="title" label="Name" required />
          <Line form={form} name="frequency" label="How often it meets" hint="Such as monthly, or every nine weeks" />
          <Lines form={form} name="purpose" label="What it is for" />
          <YesNo form={form} name="notesPublished" label="Its notes are published" />
          <YesNo form={form} name="public" label="It meets in public" />
        </>
      )}
    </FormDialog>
  )
}
