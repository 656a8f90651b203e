import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import type { Me, NotesProposal, NotesToConfirm } from '../../bot/api/contract.ts'
import { neighbour } from './order.ts'
import { Proposal } from './Proposal.tsx'
import type { Confirming } from './use-confirming.ts'

const useStyles = makeStyles({
  groups: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
})

interface Props {
  screen: Confirming
  notes: NotesToConfirm
  me: Me
  /** Shows the words in the notes, where they are not in sight. */
  onShow: ((number: number) => void) | undefined
}

/** What waits, those with a doubt first. Arrows, J and K go from one to the next; a letter does what its button does. */
export function Proposals({ screen, notes, me, onShow }: Props) {
  const styles = useStyles()
  const { doubtful, ready } = screen
  const group = (heading: string, proposals: NotesProposal[]) =>
    proposals.length > 0 && (
      <section aria-label={heading}>
        <Subtitle2 as="h3" block className={styles.heading}>
          {heading}
        </Subtitle2>
        <ul className={styles.list}>
          {proposals.map((proposal) => (
            <Proposal key={proposal.number} proposal={proposal} notes={notes} screen={screen} me={me} onShow={onShow} />
          ))}
        </ul>
      </section>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the proposals in it, each of which takes the focus.
    <div className={styles.groups} onKeyDown={(event) => onKeyDown(event, screen)}>
      {group('To look at first', doubtful)}
      {group('Without doubts', ready)}
    </div>
  )
}

function onKeyDown(event: KeyboardEvent<HTMLElement>, screen: Confirming): void {
  const { target } = event
  const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  const isBox = target instanceof HTMLInputElement && target.type === 'checkbox'
  if ((isTyping && !isBox) || event.ctrlKey || event.metaKey || event.altKey || screen.form) return
  const does = deedFor(event.key, screen)
  // A space on a button presses it.
  if (!does || (event.key === ' ' && !(target instanceof HTMLLIElement))) return
  event.preventDefault()
  does()
}

function deedFor(key: string, screen: Confirming): (() => void) | undefined {
  const { chosen, order } = screen
  const proposal = [...screen.doubtful, ...screen.ready].find(({ number }) => number === chosen)
  const go = (way: Parameters<typeof neighbour>[2]) => () => {
    const next = neighbour(order, chosen, way)
    if (next !== undefined) screen.choose(next)
  }
  const ways = { ArrowDown: 'next', j: 'next', ArrowUp: 'before', k: 'before', Home: 'first', End: 'last' } as const
  const pressed = key.length === 1 ? key.toLowerCase() : key
  if (pressed in ways) return go(ways[pressed as keyof typeof ways])
  if (!proposal) return undefined
  const deeds: Record<string, () => void> = {
    ' ': () => screen.tick(chosen),
    c: () => screen.confirm([proposal]),
    r: () => void screen.give({ kind: 'settle', number: chosen }),
    e: () => screen.open('edit', chosen),
    m: () => screen.open('merge', chosen),
    x: () => screen.open('reject', chosen),
  }
  return deeds[pressed]
}
