import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { ActionDetail } from '../../bot/api/contract.ts'
import { useCommand } from '../queries/actions.ts'
import { CommandForm } from './CommandForm.tsx'
import { type Form, formsFor, offeredIn, type Press } from './forms.ts'

const useStyles = makeStyles({
  root: { gridArea: 'commands', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  told: { whiteSpace: 'pre-line' },
  undo: { alignSelf: 'start' },
})

interface Told {
  intent: 'success' | 'warning' | 'error'
  text: string
}

/** What may be recorded now, and after a press what was recorded, or why not. */
export function Commands({ detail }: { detail: ActionDetail }) {
  const styles = useStyles()
  const command = useCommand(detail.row.ref)
  const [told, setTold] = useState<Told | null>(null)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The form may have gone with the press: the focus goes where the answer stands.
    if (told) place.current?.focus()
  }, [told])

  const press = async (wish: Press): Promise<boolean> => {
    try {
      const answer = await command.mutateAsync(wish)
      setTold({ intent: answer.ok ? 'success' : 'warning', text: answer.says })
      return answer.ok
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault
      setTold({ intent: 'error', text: fault.message })
      return false
    }
  }
  const { openReview } = detail
  const recorded = openReview ? `Recorded as decided by ${openReview.chair} at ${openReview.title}.` : ''
  const groups: { group: Form['group']; heading: string; hint: string }[] = [
    { group: 'chair', heading: 'The chair’s decision', hint: recorded },
    { group: 'policy', heading: detail.row.askedTo === undefined ? 'Date and hold' : 'Owner, date and hold', hint: '' },
    { group: 'owner', heading: 'An update', hint: '' },
    { group: 'doubt', heading: 'Is something not right?', hint: '' },
  ]
  const first = groups.find(({ group }) => formsFor(group, offeredIn(detail), '').length > 0)?.group
  const mayUndo = detail.allowed.includes('undo')
  return (
    <div className={styles.root}>
      <div ref={place} tabIndex={-1} role="status" style={{ outlineStyle: 'none' }}>
        {told && (
          <MessageBar intent={told.intent} layout="multiline">
            <MessageBarBody className={styles.told}>{told.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {mayUndo && (
        <Button
          className={styles.undo}
          disabledFocusable={command.isPending}
          onClick={() => void press({ command: { kind: 'undo' }, words: '' })}
        >
          Take back my last update
        </Button>
      )}
      {groups.map(({ group, heading, hint }) => (
        <CommandForm
          key={group}
          group={group}
          heading={heading}
          hint={hint ? <Text size={200}>{hint}</Text> : null}
          unfolded={
            group === first ||
            (group === 'policy' &&
              (detail.allowed.includes('agree-date') || (detail.row.askedTo !== undefined && detail.allowed.includes('assign'))))
          }
          detail={detail}
          onPress={press}
          busy={command.isPending}
        />
      ))}
    </div>
  )
}
