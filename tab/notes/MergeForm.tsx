import { useState } from 'react'
import type { NotesProposal } from '../../bot/api/contract.ts'
import { Choice } from '../office/fields.tsx'
import { ProposalForm } from './ProposalForm.tsx'
import type { Confirming } from './use-confirming.ts'
import { notesSays } from './words.ts'

/** Takes another proposal into this one. */
export function MergeForm({ proposal, others, screen }: { proposal: NotesProposal; others: readonly NotesProposal[]; screen: Confirming }) {
  const { number } = proposal
  const [values, setValues] = useState({ from: String(others[0]?.number ?? '') })
  return (
    <ProposalForm
      label={`Merge into proposal ${number}`}
      button="Merge"
      screen={screen}
      commandFor={() => ({ kind: 'merge', number, from: Number(values.from) })}
    >
      <Choice
        form={{ values, faults: {}, set: (part) => setValues({ ...values, ...part }) }}
        name="from"
        label="Which one says the same?"
        hint={notesSays.mergeHint}
        options={others.map((other) => [String(other.number), `${other.number}. ${other.wording}`] as const)}
      />
    </ProposalForm>
  )
}
