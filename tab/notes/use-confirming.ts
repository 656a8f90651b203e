import { useEffect, useRef, useState } from 'react'
import type { NotesAnswer, NotesProposal, NotesRequest, NotesToConfirm } from '../../bot/api/contract.ts'
import { useNotesCommand } from '../queries/notes.ts'
import { type Ordered, orderProposals, type Pinned, successor } from './order.ts'

/** What is said of the last press. */
export interface Told {
  intent: 'success' | 'warning' | 'error'
  words: string
}

type FormKind = 'edit' | 'merge' | 'reject'

/** The state of the confirming screen, and what its parts do with it. */
export interface Confirming extends Ordered {
  /** The numbers of those that wait, as they are shown. */
  order: number[]
  chosen: number
  ticked: ReadonlySet<number>
  form: (Pinned & { kind: FormKind }) | null
  told: Told | null
  isBusy: boolean
  /** Chooses one and gives it the focus. */
  choose(number: number): void
  /** Chooses the one that has the focus already. */
  mark(number: number): void
  /** Chooses one, and gives the focus to the notes in which its words stand. */
  lookAt(number: number): void
  tick(number: number): void
  open(kind: FormKind, number: number): void
  closeForm(): void
  closeTold(): void
  /** Gives a command; the focus then goes to what is next. Undefined: there was no answer, which was told. */
  give(command: NotesRequest['command']): Promise<NotesAnswer | undefined>
  confirm(proposals: readonly NotesProposal[]): void
}

export function useConfirming(notes: NotesToConfirm): Confirming {
  const send = useNotesCommand(notes.id)
  const [picked, setChosen] = useState(0)
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const [form, setForm] = useState<Confirming['form']>(null)
  const ordered = orderProposals(notes.proposals, form)
  const order = [...ordered.doubtful, ...ordered.ready].map(({ number }) => number)
  const [told, setTold] = useState<Told | null>(null)
  /** The part of the screen that wants the focus, by its `data-focus`. */
  const wanted = useRef<string | null>(null)
  const chosen = notes.proposals.some(({ number }) => number === picked) ? picked : (order[0] ?? 0)

  useEffect(() => {
    if (wanted.current === null) return
    const target = document.querySelector<HTMLElement>(`[data-focus="${wanted.current}"]`)
    if (!target) return
    wanted.current = null
    target.focus()
  })
  const focus = (number: number | undefined) => {
    if (number !== undefined) setChosen(number)
    wanted.current = number === undefined ? 'list' : `proposal-${number}`
  }
  const give: Confirming['give'] = async (command) => {
    if (send.isPending) return undefined
    try {
      const answer = await send.mutateAsync(command)
      // A form says itself what hindered it.
      setTold(answer.ok || !form ? { intent: answer.ok ? 'success' : 'warning', words: answer.says } : null)
      const after = orderProposals(answer.notes.proposals)
      const waits = new Set([...after.doubtful, ...after.ready].map(({ number }) => number))
      setTicked((before) => new Set([...before].filter((number) => waits.has(number))))
      if (isAboutUpdates(command)) {
        const stays = answer.notes.updates.some(({ number, state }) => number === answer.number && state === 'waiting')
        wanted.current = stays ? `update-${answer.number}` : 'updates'
      } else if (answer.ok || command.kind === 'confirm') {
        setForm(null)
        const from = answer.number || chosen
        focus(waits.has(from) ? from : successor(order, new Set(order.filter((number) => !waits.has(number))), from))
      }
      return answer
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault
      setTold({ intent: 'error', words: fault.message })
      return undefined
    }
  }
  return {
    ...ordered,
    order,
    chosen,
    ticked,
    form,
    told,
    isBusy: send.isPending,
    choose: (number) => focus(number),
    mark: setChosen,
    lookAt(number) {
      setChosen(number)
      wanted.current = 'notes'
    },
    tick: (number) => setTicked((before) => toggled(before, number)),
    open(kind, number) {
      // Its first field takes the focus.
      wanted.current = null
      setChosen(number)
      setForm({ kind, number, group: ordered.ready.some((p) => p.number === number) ? 'ready' : 'doubtful' })
    },
    closeForm() {
      setForm(null)
      focus(form?.number)
    },
    closeTold: () => setTold(null),
    give,
    confirm: (proposals) => void give({ kind: 'confirm', chosen: proposals.map(({ number, rev }) => ({ number, rev })) }),
  }
}

function toggled(before: ReadonlySet<number>, number: number): ReadonlySet<number> {
  const after = new Set(before)
  if (!after.delete(number)) after.add(number)
  return after
}

function isAboutUpdates({ kind }: NotesRequest['command']): boolean {
  return kind === 'confirm-updates' || kind === 'drop-update' || kind === 'set-update'
}
