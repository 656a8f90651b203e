import type { Message } from '../delivery/ports.ts'
import { APP_NAME, sayHelp, sayWelcome, sayWhatItDoes, type TypedCommand, typedAnswers, typedCommands } from '../words/chat.ts'
import { buttons, heads } from '../words/labels.ts'
import { createBlock, createButton, createLine, createMessage, createTitle, createTrackerLink, createWords, type Element } from './parts.ts'

/** The one welcome after the app was installed: what it does and what to type. */
export function createWelcomeCard(of: { cardId: string; trackerUrl?: string | undefined }): Message {
  return createMessage({
    body: [createTitle(APP_NAME), createLine(sayWhatItDoes()), ...createCommands()],
    actions: [...createCommandButtons(of.cardId), ...createTrackerLink(of.trackerUrl)],
    fallback: sayWelcome(),
    summary: sayWhatItDoes(),
  })
}

/** The answer to "help". */
export function createHelpCard(of: { cardId: string; trackerUrl?: string | undefined }): Message {
  return createMessage({
    body: [createTitle(APP_NAME), ...createCommands()],
    actions: [...createCommandButtons(of.cardId), ...createTrackerLink(of.trackerUrl)],
    fallback: sayHelp(),
    summary: heads.commands,
  })
}

function createCommands(): Element[] {
  const row = (command: TypedCommand) => createWords([{ text: command.type, weight: 'Bolder' }, ` – ${command.does}`])
  return [
    createBlock([createLine(heads.commands, { weight: 'Bolder' }), ...typedCommands.map(row)], 1),
    createBlock([createLine(heads.answers, { weight: 'Bolder' }), ...typedAnswers.map(row)], 1),
  ]
}

function createCommandButtons(cardId: string) {
  return [
    createButton(buttons.myActions, { kind: 'command', card: cardId, command: 'my-actions' }),
    createButton(buttons.overdue, { kind: 'command', card: cardId, command: 'overdue' }),
    createButton(buttons.notes, { kind: 'command', card: cardId, command: 'notes' }),
  ]
}
