import { Button, makeStyles, mergeClasses, Subtitle1, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  words: { flex: '1 1 16rem', minWidth: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  opener: { minWidth: 0, whiteSpace: 'nowrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** One part of the office: a heading, what may be added to it, and what it holds. */
export function Part({ heading, add, children }: { heading: string; add?: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <section className={styles.part} aria-label={heading}>
      <div className={styles.head}>
        <Subtitle1 as="h2" className={styles.heading}>
          {heading}
        </Subtitle1>
        {add}
      </div>
      {children}
    </section>
  )
}

export function Items({ children }: { children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>
}

/** One thing of the office, with what may be done to it. */
export function Item({ buttons, children, className }: { buttons?: ReactNode; children: ReactNode; className?: string }) {
  const styles = useStyles()
  return (
    <li className={mergeClasses(styles.item, className)}>
      <div className={styles.words}>{children}</div>
      {buttons && <div className={styles.buttons}>{buttons}</div>}
    </li>
  )
}

interface OpenerProps {
  label: string
  /** What it is about, where the label alone does not tell: "to CC". */
  about?: string
  icon?: ReactElement
  appearance?: 'primary' | 'secondary' | 'subtle'
  onPress: () => void
}

/** A button that opens a form; the focus comes back to it when the form is done with. */
export function Opener({ label, about = '', icon, appearance = 'secondary', onPress }: OpenerProps) {
  const styles = useStyles()
  const back = useRestoreFocusTarget()
  return (
    <Button
      {...back}
      size="small"
      appearance={appearance}
      className={styles.opener}
      {...(icon ? { icon } : {})}
      {...(about === '' ? {} : { 'aria-label': `${label} ${about}` })}
      onClick={onPress}
    >
      {label}
    </Button>
  )
}
