import type { IChoiceSetInput, IDateInput, INumberInput, ITextInput } from '@microsoft/teams.cards'
import { createLine, type Element } from './parts.ts'

interface Field {
  label: string
  hint: string
}

/**
 * Inputs with their label as a line above: the `label` of inputs is of version 1.3, which phones may not draw, and where both were drawn
 * they would double. The hint gives the input its name for screen readers. No limits or required marks: the server checks
 * (teams-platform.md 2.16).
 */
export function createTextField(id: string, field: Field, look: Partial<Pick<ITextInput, 'value' | 'isMultiline'>> = {}): Element[] {
  const input: ITextInput = { type: 'Input.Text', id, placeholder: field.hint, spacing: 'Small', ...look }
  return [createLabel(field), input]
}

/** A list to choose from. It alone takes `label`, because its hint gives it no name for screen readers; where labels are not drawn, the hint says what to choose. */
export function createChoiceField(
  id: string,
  field: Field,
  choices: readonly { title: string; value: string }[],
  value?: string,
): Element[] {
  const input: IChoiceSetInput = {
    type: 'Input.ChoiceSet',
    id,
    label: field.label,
    style: 'compact',
    placeholder: field.hint,
    spacing: 'Medium',
    choices: [...choices],
    ...(value ? { value } : {}),
  }
  return [input]
}

export function createNumberField(id: string, field: Field): Element[] {
  const input: INumberInput = { type: 'Input.Number', id, placeholder: field.hint, spacing: 'Small' }
  return [createLabel(field), input]
}

export function createDateField(id: string, field: Field): Element[] {
  const input: IDateInput = { type: 'Input.Date', id, placeholder: field.hint, spacing: 'Small' }
  return [createLabel(field), input]
}

function createLabel(field: Field): Element {
  return createLine(field.label, { spacing: 'Medium' })
}
