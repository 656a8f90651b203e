import type { RoleName } from '../actions/post.ts'

/** The name that the app bears everywhere. */
export const APP_NAME = 'Actions Arising'

/** A command that can be typed, and what it does; `roles`: who alone can give it. */
export interface TypedCommand {
  type: string
  does: string
  roles?: readonly RoleName[]
}

/** What somebody with these roles can type, in the order of help. */
export function commandsFor(roles: ReadonlySet<RoleName>): TypedCommand[] {
  return typedCommands.filter((command) => command.roles?.some((role) => roles.has(role)) ?? true)
}

/** Everything that can be typed, in the order of help. */
export const typedCommands: readonly TypedCommand[] = [
  { type: 'my actions', does: 'what your posts own' },
  { type: 'overdue', does: 'what is past its date' },
  { type: 'AA-2026-014', does: 'shows one action' },
  {
    type: 'what changed since the last meeting?',
    does: 'answers from the record; so does "when is 14 due?", "who raised 14?" or "what is next for the DCC?"',
  },
  { type: 'notes', does: 'reads meeting notes that you paste', roles: ['policy-officer', 'minute-taker'] },
  { type: 'awaiting', does: 'what was reported done and waits for your decision', roles: ['chair'] },
  { type: 'discharge 14', does: 'discharges it; "send back 14: …" says that you are not satisfied yet', roles: ['chair'] },
  { type: 'proposals', does: 'shows proposals that wait to be confirmed', roles: ['policy-officer', 'minute-taker'] },
  {
    type: 'confirm updates 1, 3',
    does: 'records what notes say of earlier actions; "update 2 is AA-2026-004" says which is meant, "drop update 2" drops one',
    roles: ['policy-officer', 'minute-taker'],
  },
  {
    type: 'notes of the last meeting',
    does: 'what goes back into its notes, also by month or ref',
    roles: ['chair', 'policy-officer', 'minute-taker'],
  },
  { type: 'remind now', does: "sends today's reminders", roles: ['policy-officer'] },
  { type: 'digest now', does: 'posts the weekly digest', roles: ['policy-officer'] },
  {
    type: 'by telephone from CC: done 14',
    does: 'records an answer that you were told, or had "by e-mail"',
    roles: ['policy-officer', 'minute-taker'],
  },
  { type: 'page CC', does: 'what a post owes, as text for an e-mail (policy officer, and for your own post)' },
  { type: 'ring list', does: 'whom to ring before a cut-off', roles: ['policy-officer'] },
  {
    type: 'requests',
    does: 'what owners ask you to decide; then "give 14 to DCC" or "keep 14 with CC"',
    roles: ['policy-officer', 'chair'],
  },
  { type: 'hand edits', does: 'what was changed in SharePoint by hand', roles: ['policy-officer'] },
  { type: 'disputes', does: 'what is to be settled; "settle 14: …" ends a dispute', roles: ['chair', 'policy-officer'] },
  { type: 'set up', does: 'what the office still lacks, and how to say it', roles: ['policy-officer'] },
  { type: 'undo', does: 'takes back your last answer of the past day; changing or deleting your message within ten minutes does it too' },
  { type: 'help', does: 'shows this' },
]

/** How an owner answers in words; the number is the last part of a ref. */
export const typedAnswers: readonly TypedCommand[] = [
  { type: '50% 14', does: 'half done' },
  { type: 'done 14', does: 'reports it done, for the chair to discharge' },
  { type: '14 need until 30 Jan because …', does: 'asks for another date' },
  { type: 'no change 14', does: 'nothing new' },
  { type: 'agreed', does: 'says that what I show as new is recorded right; "correct 14: …" or "dispute 14: …" where it is not' },
  { type: '14 is blocked: …', does: 'says what is in the way' },
  { type: '14: one for the DCC', does: 'asks that another post takes it over, for the policy officer to decide' },
  { type: 'my staff officer answers for me until 14 June', does: 'has somebody beside you stand in' },
]

/** What the app is, for the welcome. */
export function sayWhatItDoes(): string {
  return `${APP_NAME} keeps the actions of your accountability meetings: what was asked, of which post, and by when. I ask you for progress in time for the meeting, at most once a day. Only the chair discharges an action.`
}

/** The welcome and help as plain words, for where cards fail. */
export function sayHelp(roles: ReadonlySet<RoleName>): string {
  const row = (command: TypedCommand) => `- ${command.type} – ${command.does}`
  return [
    'You can type:',
    ...commandsFor(roles).map(row),
    '',
    'To answer about an action, write as you would to a colleague:',
    ...typedAnswers.map(row),
    '',
    'Your exact words are kept. If I am not sure what you mean, I ask.',
  ].join('\n')
}

export function sayWelcome(roles: ReadonlySet<RoleName>): string {
  return `Hello. ${sayWhatItDoes()}\n\n${sayHelp(roles)}`
}

export function sayGreeting(): string {
  return 'Hello. Type "my actions" to see what your posts own, or "help" for all that I can do.'
}

export function sayNotUnderstood(): string {
  return 'I did not understand that, and nothing was recorded. To answer about an action, give its number: "done 14" or "50% 14". Type "my actions" to see yours, or "help" for the rest.'
}

/** Somebody signed in to Teams whom the record gives no post. */
export function sayNoPost(): string {
  return 'You hold no post in the record yet, so there is nothing that I can show you. The policy officer can appoint you: your name is on their list now. Then write to me again.'
}

export function sayThanks(): string {
  return 'Thank you. Nothing was recorded; write whenever there is something new.'
}

export function saySnoozed(): string {
  return 'Nothing was recorded. The action stays in your list, and I will ask again before the meeting.'
}

/** Group and channel: private matters are answered in the personal chat only. */
export function sayWritePrivately(): string {
  return `I answer about actions only in a chat with you alone, so that nobody sees what is not meant for them. Open a chat with ${APP_NAME} and write there.`
}

export function sayServiceTrouble(): string {
  return 'Not recorded: SharePoint did not answer. Nothing was changed; send it again.'
}

/** SharePoint was asked to record something and never said what came of it. */
export function sayPerhapsRecorded(): string {
  return 'SharePoint did not answer, so I cannot say yet whether that was recorded. In a minute, type the ref of the action to see how it stands, and send it again only if it is missing.'
}

/** More than anybody says about an action, and not announced as notes. */
export function sayTooLong(): string {
  return 'That is longer than the 4,000 characters that I can keep as an update, and nothing was recorded. Please say it in fewer words. If these are the notes of a meeting, type "notes" first.'
}

/** A fault that nobody foresaw. */
export function sayUnexpected(): string {
  return 'Something went wrong on my side, and I cannot say that it was recorded. Please type the ref of the action to see how it stands, and send it again if it is missing.'
}

export function sayNothingToUndo(): string {
  return 'There is nothing of yours to take back: undo works for a day, while your update is still the last of its action. Nothing was changed. To take back an older one, give its number: "undo 14".'
}

/** Words in Welsh, which cannot be read yet: said in both languages. */
export function sayEnglishOnly(): string {
  return 'Dim ond Saesneg y gallaf ei ddarllen hyd yma, ac ni chofnodwyd dim.\nI can read only English so far, and nothing was recorded. Please send it in English, or give it to the policy officer, who can record it for you.'
}
