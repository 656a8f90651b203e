import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { ActionDetail, Me } from '../../bot/api/contract.ts'
import { ProgressMark } from '../marks/Marks.tsx'
import { addressOf } from '../route.ts'
import { flagWords, laneWords, outcomeWords, writeDate, writeOwner } from '../words.ts'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(14rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  wide: { gridColumn: '1 / -1' },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  link: { color: tokens.colorBrandForegroundLink },
})

/** All that is known of an action but its history. */
export function Facts({ detail, me }: { detail: ActionDetail; me: Me }) {
  const styles = useStyles()
  const { row } = detail
  const board = me.boards.find((one) => one.ref === row.board)?.title ?? row.board
  return (
    <dl className={styles.list}>
      <Fact term="Owner">{writeOwner(row)}</Fact>
      {row.supporting.length > 0 && <Fact term="Supported by">{row.supporting.join(', ')}</Fact>}
      <Fact term="Due">{row.dueText}</Fact>
      {detail.firstDueText !== '' && <Fact term="First due">{detail.firstDueText}</Fact>}
      {row.progress !== null && (
        <Fact term="Progress">
          <ProgressMark percent={row.progress} />
        </Fact>
      )}
      <Fact term="Board">{board}</Fact>
      <Fact term="Raised">{[detail.raisedAtTitle, writeDate(row.raisedOn)].filter(Boolean).join(', ')}</Fact>
      {row.meetingsCarried > 0 && <Fact term="Meetings carried">{row.meetingsCarried}</Fact>}
      {row.oldRef !== '' && <Fact term="Old ref">{row.oldRef}</Fact>}
      <Fact term="Seen by">{laneWords[row.lane]}</Fact>
      <OutcomeFact detail={detail} />
      <RefFact term="Came from" actionRef={detail.transferredFrom} />
      <RefFact term="Goes on as" actionRef={detail.transferredTo} />
      <Reasons detail={detail} />
    </dl>
  )
}

function Fact({ term, wide = false, children }: { term: string; wide?: boolean; children: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={wide ? styles.wide : undefined}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}

function OutcomeFact({ detail }: { detail: ActionDetail }) {
  const { outcome } = detail.row
  if (!outcome) return null
  const when = detail.dischargedOn ? `, ${writeDate(detail.dischargedOn)}` : ''
  return (
    <Fact term="Discharged" wide={detail.outcomeNote !== ''}>
      {`${outcomeWords[outcome].replace(/^./, (first) => first.toUpperCase())}${when}`}
      {detail.outcomeNote !== '' && <Text block>{detail.outcomeNote}</Text>}
    </Fact>
  )
}

function RefFact({ term, actionRef }: { term: string; actionRef: string }) {
  const styles = useStyles()
  if (actionRef === '') return null
  return (
    <Fact term={term}>
      <a className={styles.link} href={addressOf(actionRef)}>
        {actionRef}
      </a>
    </Fact>
  )
}

/** A refusal that names another post is a request, open until somebody settles it. */
function flagTerm({ flag, byPost, since }: ActionDetail['flagReasons'][number], { row }: ActionDetail): string {
  if (flag === 'declined' && row.askedTo !== undefined)
    return `${byPost} asked on ${writeDate(since)} that ${row.askedTo} takes it over; the policy officer decides`
  return `${flagWords[flag]} since ${writeDate(since)}, says ${byPost}`
}

function Reasons({ detail }: { detail: ActionDetail }) {
  const styles = useStyles()
  const asked = detail.dateRequest
  return (
    <>
      {detail.flagReasons.map((flag) => (
        <Fact key={flag.flag} term={flagTerm(flag, detail)} wide>
          {flag.reason}
        </Fact>
      ))}
      {asked && (
        <Fact term={`${asked.byPost} asked for another date on ${writeDate(asked.at)}`} wide>
          {[asked.dueText, asked.reason || 'no reason given yet'].join(': ')}
        </Fact>
      )}
      {detail.dateChanges.length > 0 && (
        <Fact term="Changes of the date" wide>
          <ol className={styles.lines}>
            {detail.dateChanges.map((change) => (
              <li key={change.at}>
                {`From ${change.fromText} to ${change.toText}, asked by ${change.askedByPost}, agreed by ${change.agreedByPost} on ${writeDate(change.at)}`}
                {change.reason && `: ${change.reason}`}
              </li>
            ))}
          </ol>
        </Fact>
      )}
    </>
  )
}
