import { Button, Link, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components'
import { PlugConnectedRegular, PlugDisconnectedRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Me } from '../bot/api/contract.ts'
import { ActionPage } from './actions/ActionPage.tsx'
import { ImportPage } from './import/ImportPage.tsx'
import type { LiveState } from './live.ts'
import { MeetingsPage } from './meetings/MeetingsPage.tsx'
import { NotesPage } from './meetings/NotesPage.tsx'
import { writesNotes } from './meetings/words.ts'
import { Notice } from './Notice.tsx'
import { BringNotesPage } from './notes/BringNotesPage.tsx'
import { ConfirmNotesPage } from './notes/ConfirmNotesPage.tsx'
import { bringsNotes } from './notes/words.ts'
import { OfficePage } from './office/OfficePage.tsx'
import { PostPage } from './policy/PostPage.tsx'
import { RingListPage } from './policy/RingListPage.tsx'
import { useMe } from './queries/me.ts'
import { addressOf, importIn, MEETINGS, NOTES, notesIn, notesMeetingIn, OFFICE, pagePostIn, RING_LIST, useRouteRef } from './route.ts'
import { TrackerPage } from './tracker/TrackerPage.tsx'
import { startView, type View } from './tracker/view.ts'
import { useLive } from './use-live.ts'
import { says } from './words.ts'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media print': { display: 'none' },
  },
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  grow: { flexGrow: 1 },
  live: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  main: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, maxWidth: '90rem', margin: '0 auto' },
})

/** Everything behind the sign-in: who is here, whether changes arrive, and the screen for the address. */
export function Shell({ onChangePerson }: { onChangePerson: (() => void) | undefined }) {
  const styles = useStyles()
  const live = useLive()
  const me = useMe()
  const ref = useRouteRef()
  const [view, setView] = useState<View>(startView)

  if (me.isPending) return <Spinner label={says.starting} style={{ paddingTop: '4rem' }} />
  if (me.isError) {
    return (
      <main>
        <Notice heading={says.title} text={me.error.message} action={{ label: 'Try again', onPress: () => void me.refetch() }} />
      </main>
    )
  }
  return (
    <>
      <header className={styles.header}>
        <Text weight="semibold">{says.title}</Text>
        <Ways at={ref} me={me.data} />
        <Text className={styles.grow}>{[me.data.name, ...me.data.posts.map((post) => post.ref)].join(', ')}</Text>
        <LiveMark state={live} />
        {onChangePerson && (
          <Button size="small" onClick={onChangePerson}>
            Change person
          </Button>
        )}
      </header>
      <main className={styles.main}>
        <Screen at={ref} me={me.data} view={view} onView={setView} />
      </main>
    </>
  )
}

function Screen({ at, me, view, onView }: { at: string; me: Me; view: View; onView: (view: View) => void }) {
  const importId = importIn(at)
  if (importId !== undefined) return <ImportPage key={importId} id={importId} me={me} />
  if (at === OFFICE) return <OfficePage />
  if (at === MEETINGS) return <MeetingsPage />
  if (at === NOTES) return <BringNotesPage me={me} />
  const notes = notesIn(at)
  if (notes !== undefined) return <ConfirmNotesPage key={notes} id={notes} me={me} />
  const meeting = notesMeetingIn(at)
  if (meeting !== undefined) return <NotesPage key={meeting} meeting={meeting} />
  if (at === RING_LIST) return <RingListPage />
  const post = pagePostIn(at)
  if (post !== undefined) return <PostPage key={post} post={post} />
  return at === '' ? <TrackerPage me={me} view={view} onView={onView} /> : <ActionPage key={at} actionRef={at} me={me} />
}

/** The ways to the screens. */
function Ways({ at, me }: { at: string; me: Me }) {
  const styles = useStyles()
  const way = (to: string, label: string, isHere: boolean) => (
    <Link href={addressOf(to)} {...(isHere ? { 'aria-current': 'page' } : {})} appearance={isHere ? 'default' : 'subtle'}>
      {label}
    </Link>
  )
  return (
    <nav aria-label="Screens" className={styles.ways}>
      {way('', 'Tracker', at === '')}
      {bringsNotes(me) && way(NOTES, 'Notes', at === NOTES || notesIn(at) !== undefined)}
      {writesNotes(me) && way(MEETINGS, 'Meetings', at === MEETINGS)}
      {way(OFFICE, 'Office', at === OFFICE)}
    </nav>
  )
}

function LiveMark({ state }: { state: LiveState }) {
  const styles = useStyles()
  return (
    <Text className={styles.live} size={200} role="status">
      {state === 'live' ? <PlugConnectedRegular aria-hidden /> : <PlugDisconnectedRegular aria-hidden />}
      {state === 'live' ? 'Changes appear at once' : 'Waiting for the service…'}
    </Text>
  )
}
