import { Link, MessageBar, MessageBarBody, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { useEffect, useRef } from 'react'
import type { ActionDetail, Me } from '../../bot/api/contract.ts'
import { FlagMarks, StatusMark } from '../marks/Marks.tsx'
import { Notice } from '../Notice.tsx'
import { useAction } from '../queries/actions.ts'
import { addressOf } from '../route.ts'
import { says, writeDate } from '../words.ts'
import { Commands } from './Commands.tsx'
import { Facts } from './Facts.tsx'
import { History } from './History.tsx'

const useStyles = makeStyles({
  back: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalM },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gridTemplateRows: 'auto 1fr',
    gridTemplateAreas: '"about commands" "history commands"',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 860px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto',
      gridTemplateAreas: '"about" "commands" "history"',
    },
  },
  about: { gridArea: 'about', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  heading: { ...typographyStyles.title3, margin: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
  ref: { display: 'block', fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
})

/** One action: what it is, what may be recorded, and its whole history. */
export function ActionPage({ actionRef, me }: { actionRef: string; me: Me }) {
  const styles = useStyles()
  const action = useAction(actionRef)
  useEffect(() => {
    document.title = `${actionRef} – ${says.title}`
    window.scrollTo(0, 0)
  }, [actionRef])
  return (
    <>
      <Link href={addressOf('')} className={styles.back}>
        <ArrowLeftRegular aria-hidden /> All actions
      </Link>
      {action.isPending && <Spinner label={says.loadingAction} />}
      {action.isError && !action.data && (
        <Notice heading={actionRef} text={action.error.message} action={{ label: 'Try again', onPress: () => void action.refetch() }} />
      )}
      {action.isError && action.data && (
        <MessageBar intent="warning">
          <MessageBarBody>{says.oldPicture}</MessageBarBody>
        </MessageBar>
      )}
      {action.data && <Found detail={action.data} me={me} />}
    </>
  )
}

/** A link where the notes are kept, or to the message; SharePoint and Teams show them to those who may see them. */
function FromNotes({ detail }: { detail: ActionDetail }) {
  const { notesUrl, raisedAtTitle, row } = detail
  if (notesUrl === '') return 'From the notes'
  const from = [raisedAtTitle, writeDate(row.raisedOn)].filter(Boolean).join(', ')
  const isMessage = new URL(notesUrl).pathname.startsWith('/l/message/')
  return (
    <Link href={notesUrl} target="_blank" rel="noreferrer" inline>
      {isMessage ? `From a message of ${from} (opens in Teams)` : `From the notes of ${from} (opens in SharePoint)`}
    </Link>
  )
}

function Found({ detail, me }: { detail: ActionDetail; me: Me }) {
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { row } = detail
  return (
    <div className={styles.columns}>
      <div className={styles.about}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          <span className={styles.ref}>{row.kind === 'bring-back' ? `${row.ref}, to be brought back` : row.ref}</span>
          {row.wording}
        </h1>
        <div className={styles.marks}>
          <StatusMark row={row} />
          <FlagMarks row={row} />
        </div>
        {detail.quote !== '' && (
          <figure style={{ margin: 0 }}>
            <figcaption>
              <FromNotes detail={detail} />
            </figcaption>
            <blockquote className={styles.quote}>{detail.quote}</blockquote>
          </figure>
        )}
        <Facts detail={detail} me={me} />
      </div>
      <Commands detail={detail} />
      <History detail={detail} />
    </div>
  )
}
