import { Link, makeStyles, Spinner, Subtitle1, Text, Title2, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { Me, NotesTaken } from '../../bot/api/contract.ts'
import { Notice } from '../Notice.tsx'
import { useRecentNotes } from '../queries/notes.ts'
import { notesAddress } from '../route.ts'
import { says, writeMoment } from '../words.ts'
import { BringNotes } from './BringNotes.tsx'
import { bringsNotes, notesSays, writeStanding } from './words.ts'

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL, maxWidth: '60rem' },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  link: { justifySelf: 'start' },
  about: { color: tokens.colorNeutralForeground2 },
})

/** Notes in: a file or pasted text, and the notes that were brought lately with what waits in them. */
export function BringNotesPage({ me }: { me: Me }) {
  const styles = useStyles()
  const isTheirs = bringsNotes(me)
  const recent = useRecentNotes(isTheirs)
  useEffect(() => {
    document.title = `Notes – ${says.title}`
    window.scrollTo(0, 0)
  }, [])
  if (!isTheirs) return <Notice heading="Notes" text={notesSays.notYours} />
  return (
    <div className={styles.page}>
      <Title2 as="h1" className={styles.title}>
        Notes
      </Title2>
      <Text as="p" className={styles.title}>
        {notesSays.about}
      </Text>
      <BringNotes />
      <section aria-label="Brought lately">
        <Subtitle1 as="h2" block>
          Brought lately
        </Subtitle1>
        {recent.isPending && <Spinner size="small" label={notesSays.loading} />}
        {recent.isError && !recent.data && (
          <Notice heading="Notes" text={recent.error.message} action={{ label: 'Try again', onPress: () => void recent.refetch() }} />
        )}
        {recent.data?.notes.length === 0 && <Text className={styles.about}>{notesSays.none}</Text>}
        <ul className={styles.list}>
          {recent.data?.notes.map((notes) => (
            <Line key={notes.id} notes={notes} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function Line({ notes }: { notes: NotesTaken }) {
  const styles = useStyles()
  return (
    <li className={styles.item}>
      <Link href={notesAddress(notes.id)} className={styles.link}>
        {notes.heading}
      </Link>
      <Text weight={notes.waiting > 0 ? 'semibold' : 'regular'}>{writeStanding(notes)}</Text>
      <Text size={200} className={styles.about}>{`Brought ${writeMoment(notes.at)}`}</Text>
    </li>
  )
}
