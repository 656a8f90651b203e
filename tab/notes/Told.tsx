import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import { addressOf } from '../route.ts'
import type { Told as ToldWords } from './use-confirming.ts'

const useStyles = makeStyles({
  place: { position: 'sticky', bottom: tokens.spacingVerticalS, zIndex: 1, maxWidth: '60rem', marginTop: tokens.spacingVerticalM },
  bar: { boxShadow: tokens.shadow16 },
})

/** What came of the last press, at the foot of the screen wherever it is scrolled to; refs lead to their actions. */
export function Told({ told, onClose }: { told: ToldWords | null; onClose: () => void }) {
  const styles = useStyles()
  const isThere = told !== null
  useEffect(() => {
    // What the keys lead to must not come to lie under the message.
    document.documentElement.style.scrollPaddingBottom = isThere ? '8rem' : ''
    return () => {
      document.documentElement.style.scrollPaddingBottom = ''
    }
  }, [isThere])
  return (
    <div role="status" className={styles.place}>
      {told && (
        <MessageBar intent={told.intent} layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <WithRefs words={told.words} />
          </MessageBarBody>
          <MessageBarActions
            containerAction={<Button appearance="transparent" aria-label="Close the message" icon={<DismissRegular />} onClick={onClose} />}
          />
        </MessageBar>
      )}
    </div>
  )
}

const REF = /\b([A-Z]{1,10}-\d{4}-\d{3,})\b/

function WithRefs({ words }: { words: string }) {
  return words.split(REF).map((part, at) =>
    at % 2 === 1 ? (
      <Link key={part} inline href={addressOf(part)}>
        {part}
      </Link>
    ) : (
      part
    ),
  )
}
