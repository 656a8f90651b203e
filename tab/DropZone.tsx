import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { DocumentTableRegular } from '@fluentui/react-icons'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'

const useStyles = makeStyles({
  zone: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hidden: { display: 'none' },
  icon: { fontSize: '2rem', color: tokens.colorNeutralForeground2 },
})

interface DropZoneProps {
  /** What the file is, for whoever cannot see the box. */
  label: string
  /** The ends of names that are offered, with commas between. */
  accept: string
  hint: string
  isBusy: boolean
  onFiles: (files: FileList) => void
  children?: ReactNode
}

/** Where a file is dropped or chosen. */
export function DropZone({ label, accept, hint, isBusy, onFiles, children }: DropZoneProps) {
  const styles = useStyles()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const onDrag = (event: DragEvent, over: boolean) => {
    event.preventDefault()
    setOver(over)
  }
  return (
    <section
      aria-label="The file"
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => onDrag(event, true)}
      onDragLeave={(event) => onDrag(event, false)}
      onDrop={(event) => {
        onDrag(event, false)
        onFiles(event.dataTransfer.files)
      }}
    >
      <DocumentTableRegular aria-hidden className={styles.icon} />
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        className={styles.hidden}
        onChange={(event) => {
          if (event.target.files) onFiles(event.target.files)
          // Choosing the same file again, once it has been mended, must count as a choice.
          event.target.value = ''
        }}
      />
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <Text size={200}>{hint}</Text>
      {children}
    </section>
  )
}
