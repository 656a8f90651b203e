import { useState } from 'react'
import type { NotesProposal } from '../../bot/api/contract.ts'
import { Line } from '../office/fields.tsx'
import { ProposalForm } from './ProposalForm.tsx'
import type { Confirming } from './use-confirming.ts'
import { notesSays } from './words.ts'

/** Rejects a proposal with a reason. */
export function RejectForm({ proposal, screen }: { proposal: NotesProposal; screen: Confirming }) {
  const { number } = proposal
  const [values, setValues] = useState({ reason: '' })
  return (
    <ProposalForm
      label={`Reject proposal ${number}`}
      button="Reject"
      screen={screen}
      commandFor={() => ({ kind: 'drop', number, reason: values.reason })}
    >
      <Line
        form={{ values, faults: {}, set: (part) => setValues({ ...values, ...part }) }}
        name="reason"
        label="Why is it no action?"
        hint={notesSays.rejectHint}
        required
      />
    </ProposalForm>
  )
}
