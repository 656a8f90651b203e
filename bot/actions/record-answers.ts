import type { Action, FlagName } from './action.ts'

/** Other words or another owner, or a new answer about them: what was agreed or to be corrected before no longer counts. */
export function anew(action: Action): Action {
  return { ...withoutAgreement(action), flags: without(action.flags, 'correction') }
}

/** An action to whose record nobody has agreed. */
export function withoutAgreement({ recordAgreed: _agreed, ...action }: Action): Action {
  return action
}

/** Flags but one. */
export function without(flags: Action['flags'], flag: FlagName): Action['flags'] {
  const { [flag]: _gone, ...rest } = flags
  return rest
}
