import { CompoundButton, makeStyles, Text, Title3, tokens } from '@fluentui/react-components'
import { PersonRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import type { DemoSignIn } from '../bot/api/contract.ts'
import { says } from './words.ts'

const useStyles = makeStyles({
  root: { maxWidth: '40rem', margin: '0 auto', padding: tokens.spacingHorizontalXL },
  list: { listStyleType: 'none', padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  person: { width: '100%', maxWidth: 'none', justifyContent: 'start' },
})

/** The demonstration's way in: choose a person, and the sign-in stand-in gives their token. */
export function Chooser({ people, onChoose }: { people: DemoSignIn['people']; onChoose: (oid: string) => void }) {
  const styles = useStyles()
  useEffect(() => {
    document.title = says.title
  }, [])
  return (
    <main className={styles.root}>
      <Title3 as="h1">Who are you?</Title3>
      <Text as="p" block>
        This is the demonstration office: everybody in it is invented. Choose whose tracker to see. In Teams you are signed in already.
      </Text>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.oid}>
            <CompoundButton
              className={styles.person}
              icon={<PersonRegular />}
              secondaryContent={person.title}
              onClick={() => onChoose(person.oid)}
            >
              {person.name}
            </CompoundButton>
          </li>
        ))}
      </ul>
    </main>
  )
}
