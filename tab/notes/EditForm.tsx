import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Me, NotesProposal } from '../../bot/api/contract.ts'
import { Choice, type FormState, Line, Lines } from '../office/fields.tsx'
import { laneWords } from '../words.ts'
import { type EditDraft, editCommand, startDraft } from './edit-draft.ts'
import { ProposalForm } from './ProposalForm.tsx'
import type { Confirming } from './use-confirming.ts'
import { kindWords, markingWords, notesSays } from './words.ts'

const useStyles = makeStyles({
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(12rem, 100%), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
})

interface Props {
  proposal: NotesProposal
  lanes: readonly NotesProposal['lane'][]
  screen: Confirming
  me: Me
}

/** Everything about a proposal that can be changed before it is confirmed. */
export function EditForm({ proposal, lanes, screen, me }: Props) {
  const styles = useStyles()
  const { number } = proposal
  const [start] = useState(() => startDraft(proposal))
  const [values, setValues] = useState(start)
  const [rev, setRev] = useState(proposal.rev)
  const form: FormState<EditDraft> = { values, faults: {}, set: (part) => setValues({ ...values, ...part }) }
  const posts = me.allPosts.map(({ ref, title }) => [ref, title === ref ? ref : `${ref} – ${title}`] as const)
  const owners = [...(start.owner === '' ? [['', 'Choose a post'] as const] : []), ...posts]
  return (
    <ProposalForm
      label={`Edit proposal ${number}`}
      button="Save"
      screen={screen}
      commandFor={() => editCommand(number, rev, start, values)}
      onAnswer={({ notes }) => setRev(notes.proposals.find((one) => one.number === number)?.rev ?? rev)}
      {...(proposal.doubts.length > 0 ? { hint: notesSays.settles } : {})}
    >
      <Lines form={form} name="wording" label="What is to be done" required />
      <div className={styles.pairs}>
        <Choice form={form} name="owner" label="Owner (lead post)" options={owners} />
        <Line form={form} name="due" label="Due" hint={notesSays.dueHint} />
        <Line form={form} name="supporting" label="Supported by" hint={notesSays.supportingHint} />
        <Choice form={form} name="kind" label="Kind" options={Object.entries(kindWords)} />
        <Choice form={form} name="lane" label="Seen by" options={lanes.map((lane) => [lane, laneWords[lane]] as const)} />
        <Choice form={form} name="marking" label="Marking" options={Object.entries(markingWords)} />
      </div>
    </ProposalForm>
  )
}
