import { Badge, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components'
import {
  CheckmarkCircleRegular,
  CircleRegular,
  ClockAlarmRegular,
  CommentErrorRegular,
  DismissCircleRegular,
  EditRegular,
  HourglassHalfRegular,
  PauseRegular,
  ProhibitedRegular,
  SendClockRegular,
} from '@fluentui/react-icons'
import type { ActionRow } from '../../bot/api/contract.ts'
import { flagWords, outcomeWords, statusWords } from '../words.ts'

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // Visible in the contrast theme alone, where the bar's own ground is not.
  bar: { outline: `1px solid ${tokens.colorTransparentStroke}` },
  percent: { flexShrink: 0, whiteSpace: 'nowrap' },
  progress: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, width: '100%', maxWidth: '12rem' },
})

/** Where an action stands. Each mark is an icon with words, so that none depends on its colour. */
export function StatusMark({ row }: { row: Pick<ActionRow, 'status' | 'outcome'> }) {
  switch (row.status) {
    case 'open':
      return (
        <Badge appearance="outline" color="informative" icon={<CircleRegular />}>
          {statusWords.open}
        </Badge>
      )
    case 'reported-done':
      return (
        <Badge appearance="tint" color="brand" icon={<SendClockRegular />}>
          {statusWords['reported-done']}
        </Badge>
      )
    case 'discharged':
      return (
        <Badge appearance="tint" color="success" icon={<CheckmarkCircleRegular />}>
          {row.outcome ? `Discharged: ${outcomeWords[row.outcome]}` : statusWords.discharged}
        </Badge>
      )
    default:
      return row.status satisfies never
  }
}

const flagIcons: Record<ActionRow['flags'][number], typeof PauseRegular> = {
  blocked: ProhibitedRegular,
  'on-hold': PauseRegular,
  declined: DismissCircleRegular,
  disputed: CommentErrorRegular,
  correction: EditRegular,
}

/** "Overdue", the flags, and a date that somebody has asked for. */
export function FlagMarks({ row }: { row: Pick<ActionRow, 'flags' | 'overdue' | 'dateAsked' | 'askedTo'> }) {
  const styles = useStyles()
  if (!row.overdue && !row.dateAsked && row.flags.length === 0) return null
  return (
    <span className={styles.marks}>
      {row.overdue && (
        <Badge appearance="filled" color="danger" icon={<ClockAlarmRegular />}>
          Overdue
        </Badge>
      )}
      {row.flags.map((flag) => {
        const Icon = flagIcons[flag]
        return (
          <Badge key={flag} appearance="tint" color="warning" icon={<Icon />}>
            {flag === 'declined' && row.askedTo !== undefined ? `${row.askedTo} asked to take it over` : flagWords[flag]}
          </Badge>
        )
      })}
      {row.dateAsked && (
        <Badge appearance="outline" color="informative" icon={<HourglassHalfRegular />}>
          Date asked for
        </Badge>
      )}
    </span>
  )
}

export function ProgressMark({ percent }: { percent: number }) {
  const styles = useStyles()
  return (
    <span className={styles.progress}>
      <ProgressBar className={styles.bar} value={percent / 100} thickness="large" aria-label={`Progress ${percent} per cent`} />
      <Text size={200} className={styles.percent}>
        {`${percent}%`}
      </Text>
    </span>
  )
}
