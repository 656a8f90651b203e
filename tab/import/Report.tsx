import { Link, MessageBar, MessageBarBody, makeStyles, Text, Title3, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { ImportPlace, ImportReport } from '../../bot/api/contract.ts'
import { addressOf, importAddress } from '../route.ts'
import { countOf } from '../words.ts'
import { RunImport } from './RunImport.tsx'
import { SmallTable } from './SmallTable.tsx'

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  part: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  columns: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  column: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
})

/** What a tracker would bring in, its faults first, and how far that is. */
export function Report({ report }: { report: ImportReport }) {
  const styles = useStyles()
  const { total, faulty, faultyRows, known, refused, columns, notes, rows } = report
  const isOneSheet = new Set(columns.map(({ sheet }) => sheet)).size === 1
  const placeOf = ({ sheet, row }: ImportPlace) => (isOneSheet ? `${row}` : `${sheet}, ${row}`)
  const sum = [`${countOf(total, 'row')} can come in`, ...(faultyRows > 0 ? [`${countOf(faultyRows, 'row')} cannot`] : [])]
  return (
    <div className={styles.parts}>
      <div className={styles.part}>
        <Text as="p">
          {`${report.name}: ${sum.join(', ')}${known.length > 0 ? `, ${countOf(known.length, 'row')} ${known.length === 1 ? 'is' : 'are'} in the record already` : ''}. `}
          <Link href={importAddress()} inline>
            Choose another file
          </Link>
        </Text>
        <RunImport report={report} />
      </div>
      {faulty.length > 0 && (
        <Part heading={`What keeps ${countOf(faultyRows, 'row')} out`}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              Correct these in the file, save it and choose it again: what has come in by then is known and does not come in twice.
            </MessageBarBody>
          </MessageBar>
          <SmallTable heads={['Row', 'Column', 'What to do']} rows={faulty.map((fault) => [placeOf(fault), fault.column, fault.says])} />
        </Part>
      )}
      {refused.length > 0 && (
        <Part heading="What the record refused">
          <SmallTable heads={['Row', 'Why']} rows={refused.map((one) => [placeOf(one), one.says])} />
        </Part>
      )}
      {notes.length > 0 && (
        <Part heading="About the file">
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part heading="The columns as they are understood">
        <ul className={styles.columns}>
          {columns.map(({ sheet, head, meaning }) => (
            <li key={`${sheet} ${head}`} className={styles.column}>
              <Text weight="semibold">{head}</Text>
              {meaning === '' ? ' is kept as words' : ` is read as ${meaning}`}
            </li>
          ))}
        </ul>
      </Part>
      {known.length > 0 && (
        <Part heading="In the record already">
          <SmallTable heads={['Row', 'Action']} rows={known.map((one) => [placeOf(one), <RefLink key={one.ref} action={one.ref} />])} />
        </Part>
      )}
      {rows.length > 0 && (
        <Part heading="What comes in">
          <SmallTable
            heads={['Row', 'Old ref', 'Action', 'Lead', 'Due', 'To know']}
            rows={rows.map((row) => [
              placeOf(row),
              row.ref === '' ? row.oldRef : <RefLink key={row.ref} action={row.ref} old={row.oldRef} />,
              row.wording,
              row.lead,
              row.dueText,
              row.notes.join(' '),
            ])}
          />
        </Part>
      )}
    </div>
  )
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles()
  return (
    <section className={styles.part} aria-label={heading}>
      <Title3 as="h2">{heading}</Title3>
      {children}
    </section>
  )
}

function RefLink({ action, old = '' }: { action: string; old?: string }) {
  return (
    <>
      {old !== '' && `${old}: `}
      <Link href={addressOf(action)} inline>
        {action}
      </Link>
    </>
  )
}
