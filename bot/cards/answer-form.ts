import { shorten } from '../words/counts.ts'
import { answerLabels, buttons, fields } from '../words/labels.ts'
import { answers, type CardData, recordAnswers } from './card-data.ts'
import { createChoiceField, createDateField, createNumberField, createTextField } from './inputs.ts'
import { type Button, createButton, type Element } from './parts.ts'

/** The form in which an owner answers about one of some actions; with one action, its ref stands in the button instead. */
export function createAnswerForm(
  cardId: string,
  actions: readonly { ref: string; wording: string }[],
  saidBack: 'said-back' | 'known' = 'known',
): { body: Element[]; button: Button } {
  const only = actions.length === 1 ? actions[0] : undefined
  const which = actions.map((action) => ({ title: `${action.ref} ${shorten(action.wording, 50)}`, value: action.ref }))
  const data: CardData = { kind: 'answer', card: cardId, ...(only ? { ref: only.ref } : {}) }
  return {
    body: [
      ...(only ? [] : createChoiceField('ref', fields.which, which)),
      ...createChoiceField(
        'what',
        fields.what,
        (saidBack === 'said-back' ? [...answers, ...recordAnswers] : answers).map((answer) => ({
          title: answerLabels[answer],
          value: answer,
        })),
      ),
      ...createNumberField('percent', fields.percent),
      ...createDateField('date', fields.date),
      ...createTextField('words', fields.words, { isMultiline: true }),
    ],
    button: createButton(buttons.record, data),
  }
}
