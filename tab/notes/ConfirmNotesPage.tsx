import { Link, MessageBar, MessageBarBody, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import type { Me } from '../../bot/api/contract.ts'
import { Notice } from '../Notice.tsx'
import { useNotes } from '../queries/notes.ts'
import { addressOf, NOTES } from '../route.ts'
import { says } from '../words.ts'
import { Confirming } from './Confirming.tsx'
import { bringsNotes, notesSays } from './words.ts'

const useStyles = makeStyles({
  back: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalS },
})

/** What was read from notes, to be confirmed. */
export function ConfirmNotesPage({ id, me }: { id: string; me: Me }) {
  const styles = useStyles()
  const isTheirs = bringsNotes(me)
  const notes = useNotes(id, isTheirs)
  useEffect(() => {
    document.title = `Notes – ${says.title}`
    window.scrollTo(0, 0)
  }, [])
  if (!isTheirs) return <Notice heading="Notes" text={notesSays.notYours} />
  return (
    <>
      <Link href={addressOf(NOTES)} className={styles.back}>
        <ArrowLeftRegular aria-hidden /> All notes
      </Link>
      {notes.isPending && <Spinner label={notesSays.loading} />}
      {notes.isError && !notes.data && (
        <Notice heading="Notes" text={notes.error.message} action={{ label: 'Try again', onPress: () => void notes.refetch() }} />
      )}
      {notes.isError && notes.data && (
        <MessageBar intent="warning">
          <MessageBarBody>{says.oldPicture}</MessageBarBody>
        </MessageBar>
      )}
      {notes.data && <Confirming notes={notes.data} me={me} />}
    </>
  )
}
