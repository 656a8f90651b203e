import { Combobox, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { OfficeView } from '../../bot/api/contract.ts'
import { useDirectory } from '../queries/directory.ts'
import type { Person } from './drafts.ts'
import { problem } from './fields.tsx'
import { candidatesFor } from './people.ts'
import { officeSays } from './words.ts'

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  box: { minWidth: 0 },
  listbox: { maxHeight: '16rem' },
  option: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  more: { color: tokens.colorNeutralForeground2 },
})

interface Props {
  /** Who has written to the bot. */
  people: OfficeView['people']
  person: Person | null
  onPerson: (person: Person | null) => void
  fault: string | undefined
}

/** Somebody, found by name in the directory of the organisation and among those who have written to the bot. */
export function PersonPicker({ people, person, onPerson, fault }: Props) {
  const styles = useStyles()
  const [text, setText] = useState('')
  const directory = useDirectory(text)
  const found = candidatesFor(text, people, directory.data?.people ?? [])
  const trouble = directory.error?.message ?? directory.data?.says ?? ''
  return (
    <Field label="Who" className={styles.field} hint={trouble || officeSays.whoHint} required {...problem(fault)}>
      <Combobox
        name="person"
        className={styles.box}
        freeform
        inlinePopup
        autoComplete="off"
        value={text}
        selectedOptions={person ? [person.oid] : []}
        listbox={{ className: styles.listbox }}
        onChange={(event) => {
          setText(event.target.value)
          onPerson(null)
        }}
        onOptionSelect={(_, data) => {
          const chosen = found.find(({ oid }) => oid === data.optionValue)
          if (!chosen) return
          setText(chosen.name)
          onPerson(chosen)
        }}
      >
        {found.map(({ oid, name, more }) => (
          <Option key={oid} value={oid} text={name}>
            <span className={styles.option}>
              <Text>{name}</Text>
              <Text size={200} className={styles.more}>
                {more}
              </Text>
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text="">
            {directory.isFetching ? officeSays.looking : officeSays.nobodyFound}
          </Option>
        )}
      </Combobox>
    </Field>
  )
}
