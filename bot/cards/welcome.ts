import type { RoleName } from '../actions/post.ts'
import type { Message } from '../delivery/ports.ts'
import { APP_NAME, commandsFor, sayHelp, sayWelcome, sayWhatItDoes, type TypedCommand, typedAnswers } from '../words/chat.ts'
import { buttons, heads } from '../words/labels.ts'
import { createBlock, createButton, createLine, createMessage, createTitle, createTrackerLink, createWords, type Element } from './parts.ts'

interface Talk {
  cardId: string
  trackerUrl?: string | undefined
  /** Of whoever reads it: nobody is shown what they may not do. */
  roles: ReadonlySet<RoleName>
}

/** The one welcome after the app was installed: what it does and what to type. */
export function createWelcomeCard(of: Talk): Message {
  return createMessage({
    body: [createTitle(APP_NAME), createLine(sayWhatItDoes()), ...createCommands(of.roles)],
    actions: [...createCommandButtons(of), ...createTrackerLink(of.trackerUrl)],
    fallback: sayWelcome(of.roles),
    summary: sayWhatItDoes(),
  })
}

/** The answer to "help". */
export function createHelpCard(of: Talk): Message {
  return createMessage({
    body: [createTitle(APP_NAME), ...createCommands(of.roles)],
    actions: [...createCommandButtons(of), ...createTrackerLink(of.trackerUrl)],
    fallback: sayHelp(of.roles),
    summary: heads.commands,
  })
}

function createCommands(roles: ReadonlySet<RoleName>): Element[] {
  const row = (command: TypedCommand) => createWords([{ text: command.type, weight: 'Bolder' }, ` – ${command.does}`])
  return [
    createBlock([createLine(heads.commands, { weight: 'Bolder' }), ...commandsFor(roles).map(row)], 1),
    createBlock([createLine(heads.answers, { weight: 'Bolder' }), ...typedAnswers.map(row)], 1),
  ]
}

function createCommandButtons({ cardId, roles }: Talk) {
  const bringsNotes = roles.has('policy-officer') || roles.has('minute-taker')
  return [
    createButton(buttons.myActions, { kind: 'command', card: cardId, command: 'my-actions' }),
    createButton(buttons.overdue, { kind: 'command', card: cardId, command: 'overdue' }),
    ...(bringsNotes ? [createButton(buttons.notes, { kind: 'command', card: cardId, command: 'notes' })] : []),
  ]
}
