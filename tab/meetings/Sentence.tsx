import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import { Records } from './Records.tsx'

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  opener: { justifySelf: 'start', paddingLeft: 0, color: tokens.colorBrandForegroundLink },
})

/** A sentence as it will stand, and behind a press the records from which it is written. */
export function Sentence({ text, from }: { text: string; from: string[] }) {
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <li className={styles.item}>
      <Text id={id}>{text}</Text>
      {from.length > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.opener}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-describedby={id}
          onClick={() => setOpen(!isOpen)}
        >
          Where it comes from
        </Button>
      )}
      {isOpen && <Records from={from} />}
    </li>
  )
}
