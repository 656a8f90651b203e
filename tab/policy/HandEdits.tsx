import { Button, Link, MessageBar, MessageBarBody, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useHandEdits, useSettleHandEdit } from '../queries/policy.ts'
import { addressOf } from '../route.ts'

const useStyles = makeStyles({
  root: {
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  by: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
})

/** What was changed in SharePoint by hand and put back, for the policy officer to accept or dismiss; nothing when there is none. */
export function HandEdits({ isOfficer }: { isOfficer: boolean }) {
  const styles = useStyles()
  const found = useHandEdits(isOfficer)
  const settle = useSettleHandEdit()
  const [told, setTold] = useState<{ intent: 'success' | 'warning' | 'error'; text: string } | null>(null)
  const edits = found.data?.edits ?? []
  const press = async (id: string, way: 'accept' | 'dismiss') => {
    try {
      const { ok, says } = await settle.mutateAsync({ id, way })
      setTold({ intent: ok ? 'success' : 'warning', text: says })
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault
      setTold({ intent: 'error', text: fault.message })
    }
  }
  return (
    <>
      <div role="status">
        {told && (
          <MessageBar intent={told.intent} layout="multiline">
            <MessageBarBody>{told.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {edits.length > 0 && (
        <section className={styles.root} aria-label="Changed by hand in SharePoint">
          <Subtitle2 as="h2" className={styles.heading}>
            Changed by hand in SharePoint: {edits.length}
          </Subtitle2>
          <Text as="p" block>
            The lists show the record again. Nothing of this counts until it is accepted.
          </Text>
          <ul className={styles.list}>
            {edits.map(({ id, action, says, by, remedy, canAccept }) => (
              <li key={id} className={styles.item}>
                <Text block>{action === '' ? says : <Named action={action} says={says} />}</Text>
                <Text block size={200} className={styles.by}>
                  {`By ${by}. ${remedy}`}
                </Text>
                <div className={styles.buttons}>
                  {canAccept && (
                    <Button
                      size="small"
                      disabledFocusable={settle.isPending}
                      onClick={() => void press(id, 'accept')}
                      aria-label={`Accept: ${says}`}
                    >
                      Accept
                    </Button>
                  )}
                  <Button
                    size="small"
                    disabledFocusable={settle.isPending}
                    onClick={() => void press(id, 'dismiss')}
                    aria-label={`Dismiss: ${says}`}
                  >
                    Dismiss
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The sentence begins with the ref, which leads to the action. */
function Named({ action, says }: { action: string; says: string }) {
  return (
    <>
      <Link inline href={addressOf(action)}>
        {action}
      </Link>
      {says.startsWith(action) ? says.slice(action.length) : `: ${says}`}
    </>
  )
}
