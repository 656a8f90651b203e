import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'

const useStyles = makeStyles({
  place: { position: 'sticky', bottom: tokens.spacingVerticalS, zIndex: 1, maxWidth: '60rem', marginTop: tokens.spacingVerticalM },
  bar: { boxShadow: tokens.shadow16 },
  words: { whiteSpace: 'pre-line' },
})

/** What was recorded last, at the foot of the screen wherever it is scrolled to. */
export function Told({ words, onClose }: { words: string; onClose: () => void }) {
  const styles = useStyles()
  useEffect(() => {
    // What the keys lead to must not come to lie under the message.
    document.documentElement.style.scrollPaddingBottom = words === '' ? '' : '8rem'
    return () => {
      document.documentElement.style.scrollPaddingBottom = ''
    }
  }, [words])
  return (
    <div role="status" className={styles.place}>
      {words !== '' && (
        <MessageBar intent="success" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.words}>{words}</MessageBarBody>
          <MessageBarActions
            containerAction={<Button appearance="transparent" aria-label="Close the message" icon={<DismissRegular />} onClick={onClose} />}
          />
        </MessageBar>
      )}
    </div>
  )
}
