import type { HolderView, OfficeView, PostView } from '../../bot/api/contract.ts'
import { endDraft } from './drafts.ts'
import { FormDialog } from './FormDialog.tsx'
import { Line } from './fields.tsx'
import type { FormEnds } from './wish.ts'
import { capacityLabels } from './words.ts'

/** The last day of somebody in a post. */
export function EndForm({ office, post, holder, ...ends }: FormEnds & { office: OfficeView; post: PostView; holder: HolderView }) {
  return (
    <FormDialog
      heading={`${holder.name} leaves ${post.ref}`}
      button="Record the last day"
      draft={endDraft(office, post.ref, holder)}
      {...ends}
    >
      {(form) => <Line form={form} name="to" label={`Last day as ${capacityLabels[holder.capacity]}`} type="date" required />}
    </FormDialog>
  )
}
