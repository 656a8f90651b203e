import { Button, Field, MessageBar, MessageBarBody, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { ImportReport, ImportStanding } from '../../bot/api/contract.ts'
import { useImportEnded, useRunImport, useStanding } from '../queries/imports.ts'
import { countOf } from '../words.ts'

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '45rem', gridTemplateColumns: 'minmax(0, 1fr)' },
  button: { justifySelf: 'start' },
})

/** After so long without another row somebody may take it up again: what worked on it may have died. */
const STALLED_MS = 50_000

/** Lets an import run, shows how far it is, and takes it up again where it stopped. */
export function RunImport({ report }: { report: ImportReport }) {
  const styles = useStyles()
  const run = useRunImport(report.id)
  const standing = useStanding(report).data
  const { state, total, done } = standing
  const stalled = useStalled(standing)
  const ended = useImportEnded(report.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of a run is an event.
  useEffect(() => {
    if (state === 'done' && report.state !== 'done') void ended()
  }, [state])
  const mayRun = total > 0 && (state === 'ready' || state === 'stopped' || stalled)
  return (
    <div className={styles.part}>
      {(state === 'running' || state === 'stopped') && (
        <Field label={`${done} of ${countOf(total, 'row')} dealt with`} validationState="none">
          <ProgressBar value={done} max={Math.max(total, 1)} />
        </Field>
      )}
      {mayRun && (
        <Button appearance="primary" className={styles.button} disabledFocusable={run.isPending} onClick={() => run.mutate()}>
          {state === 'ready' ? `Bring in ${countOf(total, 'row')}` : 'Go on'}
        </Button>
      )}
      <div role="status">
        <Said standing={standing} fault={run.error?.message ?? ''} />
      </div>
    </div>
  )
}

function Said({ standing, fault }: { standing: ImportStanding; fault: string }) {
  const { state, says, total, brought } = standing
  if (fault !== '') return <Bar intent="error" text={fault} />
  if (state === 'stopped')
    return <Bar intent="warning" text={says || 'This was interrupted. “Go on” takes it up; nothing comes in twice.'} />
  if (state === 'done') return <Bar intent="success" text={`${countOf(brought, 'action')} of ${countOf(total, 'row')} came in.`} />
  return state === 'running' ? <Bar intent="info" text="The rows are coming in. You may leave this page; it goes on by itself." /> : null
}

function Bar({ intent, text }: { intent: 'error' | 'warning' | 'success' | 'info'; text: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  )
}

function useStalled({ state, done }: ImportStanding): boolean {
  const [stalledAt, setStalledAt] = useState(-1)
  useEffect(() => {
    if (state !== 'running') return
    const timer = setTimeout(() => setStalledAt(done), STALLED_MS)
    return () => clearTimeout(timer)
  }, [state, done])
  return state === 'running' && stalledAt === done
}
