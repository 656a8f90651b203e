import type { OfficeView, PostView } from '../../bot/api/contract.ts'
import { postDraft } from './drafts.ts'
import { FormDialog } from './FormDialog.tsx'
import { Choice, Line } from './fields.tsx'
import { Grants } from './Grants.tsx'
import type { FormEnds } from './wish.ts'
import { organisationLabels } from './words.ts'

interface Props extends FormEnds {
  office: OfficeView
  known?: PostView | undefined
  /** The part that a new post is to have. */
  grants?: PostView['grants'] | undefined
}

/** A new post, or one to be changed. Posts own actions; people hold posts. */
export function PostForm({ office, known, grants = [], ...ends }: Props) {
  return (
    <FormDialog
      heading={known ? `Change ${known.ref}` : 'A post'}
      button={known ? 'Record the change' : 'Make the post'}
      draft={postDraft(office, { known, grants })}
      {...ends}
    >
      {(form) => (
        <>
          {!known && <Line form={form} name="ref" label="Short name" hint="As it is written in the notes, such as CC" required />}
          <Line form={form} name="title" label="Name" hint="Such as Chief Constable" required />
          <Choice form={form} name="organisation" label="Where" options={Object.entries(organisationLabels)} />
          <Grants form={form} boards={office.boards} />
        </>
      )}
    </FormDialog>
  )
}
