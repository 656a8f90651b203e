import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { MeetingView, OfficeView } from '../../bot/api/contract.ts'
import { Item, Items, Opener, Part } from './Part.tsx'
import type { Wish } from './wish.ts'
import { officeSays, stateLabels, typeLabels } from './words.ts'

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  past: { cursor: 'pointer' },
})

/** The meetings to come, the nearest first; behind a fold those that were. */
export function Meetings({ office, onWish }: { office: OfficeView; onWish: (wish: Wish) => void }) {
  const styles = useStyles()
  const { meetings, plansFor, today } = office
  const isOver = ({ day, state }: MeetingView) => day < today && state !== 'open-for-review'
  const coming = meetings.filter((meeting) => !isOver(meeting))
  const over = meetings.filter(isOver).toReversed()
  const add = plansFor.length > 0 && <Opener label="Plan a meeting" icon={<AddRegular />} onPress={() => onWish({ at: 'plan' })} />
  const list = (some: MeetingView[]) => (
    <Items>
      {some.map((meeting) => (
        <MeetingItem key={meeting.ref} meeting={meeting} mayPlan={plansFor.includes(meeting.board)} onWish={onWish} />
      ))}
    </Items>
  )
  return (
    <Part heading="Meetings" add={add}>
      {coming.length === 0 && <Text>{officeSays.noMeetings}</Text>}
      {list(coming)}
      {over.length > 0 && (
        <details>
          <summary className={styles.past}>{`${over.length} before today`}</summary>
          {list(over)}
        </details>
      )}
    </Part>
  )
}

function MeetingItem({ meeting, mayPlan, onWish }: { meeting: MeetingView; mayPlan: boolean; onWish: (wish: Wish) => void }) {
  const styles = useStyles()
  const { ref, title, dayText, time, venue, chair, state, type, cutOffDays, cutOffText } = meeting
  const place = [`${dayText}, ${time === '' ? 'time not known yet' : time}`, ...(venue === '' ? [] : [venue]), `chaired by ${chair}`]
  const cutOff = cutOffDays === 0 ? 'updates wanted on the day itself, 09:00' : `updates wanted by ${cutOffText}, 09:00`
  const buttons = mayPlan && (
    <>
      <Opener label="Move" about={ref} onPress={() => onWish({ at: 'move', meeting })} />
      <Opener label="State" about={`of ${ref}`} onPress={() => onWish({ at: 'state', meeting })} />
    </>
  )
  return (
    <Item buttons={buttons}>
      <span className={styles.head}>
        <Text weight="semibold">{`${ref}, ${title}`}</Text>
        {state !== 'planned' && <Badge appearance="outline">{stateLabels[state]}</Badge>}
      </span>
      <Text>{place.join(', ')}</Text>
      <Text size={200} className={styles.quiet}>{`${typeLabels[type]}; ${cutOff}`}</Text>
    </Item>
  )
}
