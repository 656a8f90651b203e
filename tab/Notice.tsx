import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalM,
    maxWidth: '36rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
})

/** A page, or part of one, that has only a sentence to say. */
export function Notice(props: { heading: string; text: string; action?: { label: string; onPress: () => void }; children?: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.root} role="status">
      <Title3 as="h1">{props.heading}</Title3>
      <Text>{props.text}</Text>
      {props.action && (
        <Button appearance="primary" onClick={props.action.onPress}>
          {props.action.label}
        </Button>
      )}
      {props.children}
    </div>
  )
}
