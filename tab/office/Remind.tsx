import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components'
import { useRemind } from '../queries/office.ts'
import { Part } from './Part.tsx'
import { officeSays } from './words.ts'

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  button: { justifySelf: 'start' },
  told: { whiteSpace: 'pre-line' },
})

/** The day's reminders, sent by hand; on a day of rest only when it is said twice. */
export function Remind() {
  const styles = useStyles()
  const remind = useRemind()
  const { data, error, isPending } = remind
  return (
    <Part heading="Reminders">
      <div className={styles.body}>
        <Text>{officeSays.remindAbout}</Text>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={isPending}
          icon={isPending ? <Spinner size="tiny" /> : null}
          onClick={() => !isPending && remind.mutate(false)}
        >
          {isPending ? 'Sending…' : 'Remind now'}
        </Button>
        <div role="status">
          {error && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{error.message}</MessageBarBody>
            </MessageBar>
          )}
          {data && !isPending && (
            <MessageBar intent={data.restDay ? 'warning' : 'success'} layout="multiline">
              <MessageBarBody className={styles.told}>{data.says}</MessageBarBody>
              {data.restDay && (
                <MessageBarActions>
                  <Button onClick={() => remind.mutate(true)}>Send them today</Button>
                </MessageBarActions>
              )}
            </MessageBar>
          )}
        </div>
      </div>
    </Part>
  )
}
