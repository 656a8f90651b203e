import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import type { FormEvent, ReactNode, RefObject } from 'react'

const useStyles = makeStyles({
  button: { whiteSpace: 'nowrap' },
  surface: { maxWidth: '36rem', '@media (max-width: 480px)': { padding: tokens.spacingHorizontalL } },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    alignContent: 'start',
    paddingBottom: tokens.spacingVerticalXS,
  },
})

interface Props {
  heading: string
  button: string
  /** What the button says while it is sent. */
  busy: string
  isBusy: boolean
  isOpen?: boolean
  /** Why nothing was recorded, in words; empty when nothing was refused. */
  refusal: string
  element: RefObject<HTMLFormElement | null>
  onSubmit: (event: FormEvent) => Promise<unknown>
  onClose: () => void
  children: ReactNode
}

/** A form in a dialog; only Cancel, Escape and the cross give up what was typed. */
export function DialogForm(props: Props) {
  const styles = useStyles()
  const { heading, button, busy, isBusy, isOpen = true, refusal, element, onSubmit, onClose, children } = props
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, data) => {
        // A press beside the form must not lose what was typed.
        if (data.type !== 'backdropClick') onClose()
      }}
    >
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <form ref={element} noValidate onSubmit={(event) => void onSubmit(event)}>
          <DialogBody>
            <DialogTitle>{heading}</DialogTitle>
            <DialogContent className={styles.content}>
              {children}
              <div role="alert">
                {refusal !== '' && (
                  <MessageBar intent="warning" layout="multiline">
                    <MessageBarBody>{refusal}</MessageBarBody>
                  </MessageBar>
                )}
              </div>
            </DialogContent>
            <DialogActions>
              <Button
                className={styles.button}
                type="submit"
                appearance="primary"
                disabledFocusable={isBusy}
                icon={isBusy ? <Spinner size="tiny" /> : null}
              >
                {isBusy ? busy : button}
              </Button>
              <Button onClick={onClose}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
