import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components'
import type { Confirming } from './use-confirming.ts'
import { notesSays, shortcuts, writeFound, writeNumber } from './words.ts'

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { whiteSpace: 'nowrap' },
  keys: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  key: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
})

/** How much waits, the ways to confirm several at once, and the keys. */
export function ConfirmBar({ screen, isEmpty }: { screen: Confirming; isEmpty: boolean }) {
  const styles = useStyles()
  const { doubtful, ready, ticked, isBusy } = screen
  const chosen = [...doubtful, ...ready].filter(({ number }) => ticked.has(number))
  return (
    <div className={styles.bar}>
      <Subtitle1 as="h2" className={styles.heading} tabIndex={-1} data-focus="list">
        What was found
      </Subtitle1>
      <Text>{isEmpty ? notesSays.empty : writeFound(doubtful.length, ready.length)}</Text>
      {(ready.length > 0 || chosen.length > 0) && (
        <div className={styles.buttons}>
          {ready.length > 0 && (
            <Button
              className={styles.button}
              appearance={chosen.length === 0 ? 'primary' : 'secondary'}
              disabledFocusable={isBusy}
              onClick={() => screen.confirm(ready)}
            >
              {`Confirm the ${writeNumber(ready.length)} without doubts`}
            </Button>
          )}
          {chosen.length > 0 && (
            <Button className={styles.button} appearance="primary" disabledFocusable={isBusy} onClick={() => screen.confirm(chosen)}>
              {`Confirm the ${writeNumber(chosen.length)} chosen`}
            </Button>
          )}
        </div>
      )}
      {screen.order.length > 0 && (
        <Text size={200} className={styles.keys}>
          Keys:
          {shortcuts.map(([key, what]) => (
            <span key={key}>
              <kbd className={styles.key}>{key}</kbd> {what}
            </span>
          ))}
        </Text>
      )}
    </div>
  )
}
