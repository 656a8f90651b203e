import { Link, makeStyles, Spinner, Text, Title2, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { MeetingForNotes } from '../../bot/api/contract.ts'
import { Notice } from '../Notice.tsx'
import { Item, Items, Part } from '../office/Part.tsx'
import { useMeetings } from '../queries/meetings.ts'
import { meetingNotesAddress } from '../route.ts'
import { says } from '../words.ts'
import { meetingSays, writePlace, writeStanding } from './words.ts'

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL, maxWidth: '60rem' },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** The meetings whose notes one writes: those that were held or are under way, the latest first, then those to come. */
export function MeetingsPage() {
  const styles = useStyles()
  const found = useMeetings()
  useEffect(() => {
    document.title = `Meetings – ${says.title}`
  }, [])
  if (found.isPending) return <Spinner label={meetingSays.loading} />
  if (!found.data) return <Notice heading="Meetings" text={found.error.message} />
  const { meetings, today } = found.data
  if (meetings.length === 0) return <Notice heading="Meetings" text={meetingSays.none} />
  const isPast = ({ day, state }: MeetingForNotes) => day <= today || state === 'open-for-review'
  const past = meetings.filter(isPast)
  const coming = meetings.filter((meeting) => !isPast(meeting)).toReversed()
  return (
    <div className={styles.page}>
      <Title2 as="h1" className={styles.title}>
        Meetings
      </Title2>
      <Text>{meetingSays.about}</Text>
      {past.length > 0 && <MeetingList heading="Until today" meetings={past} />}
      {coming.length > 0 && <MeetingList heading="To come" meetings={coming} />}
    </div>
  )
}

function MeetingList({ heading, meetings }: { heading: string; meetings: MeetingForNotes[] }) {
  const styles = useStyles()
  return (
    <Part heading={heading}>
      <Items>
        {meetings.map((meeting) => (
          <Item key={meeting.ref}>
            <Text weight="semibold">{`${meeting.boardName}, ${writePlace(meeting)}`}</Text>
            <Text>{[meeting.ref, meeting.title].filter(Boolean).join(', ')}</Text>
            <Text size={200} className={styles.quiet}>
              {writeStanding(meeting)}
            </Text>
            <span>
              <Link href={meetingNotesAddress(meeting.ref)}>For the notes of {meeting.ref}</Link>
            </span>
          </Item>
        ))}
      </Items>
    </Part>
  )
}
