/** Heads and fields of the form for an action from a message. */
export const extensionHeads = {
  make: 'Make an action',
  quote: 'From the message',
  board: { label: 'Board', hint: 'Choose the board' },
  send: 'Propose it',
} as const

/** What the form says it does; nothing is raised by it. */
export function sayWhatMakingDoes(confirmsThemself: boolean): string {
  return confirmsThemself
    ? 'Nothing is recorded yet. I put the proposal into your chat with me, where you confirm it.'
    : 'Nothing is recorded yet. The policy officer confirms it first; the message, its author and its link are kept with it.'
}

/** How notes are named that are one message: "Message from Morgan Vale". */
export function nameMessage(author: string): string {
  return author === '' ? 'Message in Teams' : `Message from ${author}`
}

/** Where the words of an action were said, for its quote. `day` is written out. */
export function sayMessageSource(of: { author: string; day: string; link: string }): string {
  return `${nameMessage(of.author)}, ${of.day}${of.link === '' ? '' : `: ${of.link}`}`
}

export function sayMessageEmpty(): string {
  return 'That message has no words, so no action can be made from it. Nothing was kept. Choose a message with the words of the task.'
}

/** The proposal waits for whoever made it. */
export function sayProposedToYou(inChat: boolean): string {
  return inChat
    ? 'The proposal is kept, and its card is in your chat with me. Nothing is recorded until you confirm it there.'
    : 'The proposal is kept. Nothing is recorded until you confirm it: open a chat with me and type "proposals".'
}

/** The proposal waits for the policy officer. `wording` as it was sent. */
export function sayProposedToOfficer(wording: string): string {
  return `Kept as a proposal: “${wording}”. It is no action yet: the policy officer sees it with their next message from me and confirms, changes or drops it.`
}

/** Head and first line of the card of a proposal from a message; empty once none waits. `message` as "Message from Morgan Vale, Friday 20 November". */
export function sayMessageProposal(left: number, message: string): { title: string; line: string } {
  return {
    title: left === 0 ? `Nothing more to settle: ${message}` : `An action to confirm: ${message}`,
    line: left === 0 ? '' : 'Nothing is recorded until you confirm.',
  }
}

/** The same message was proposed before. */
export function sayMessageKnown(state: 'proposed' | 'confirmed' | 'dropped', ref: string): string {
  if (state === 'proposed')
    return 'This message was proposed as an action before, and the proposal still waits to be confirmed. Nothing was kept twice.'
  if (state === 'dropped') return 'This message was proposed as an action before, and the proposal was dropped. Nothing was changed.'
  return `This message is an action already${ref === '' ? '' : `: ${ref}`}. Nothing was recorded twice.`
}

export function sayNothingFound(words: string): string {
  return words === ''
    ? 'There is no action that you may see yet.'
    : `No action that you may see fits "${words}". Try its number or other words.`
}

/** In the place of an action that not everybody who reads along may see. */
export function sayNotForConversation(): string {
  return 'This action is not meant for everybody who can read along here, so it is not shown. Open the tracker to see it.'
}

/** To whoever has no part in the record. */
export function sayNoPostHere(): string {
  return 'You hold no post in the record, so there is nothing that I can show or keep for you. The policy officer can appoint you.'
}

/** A request of Teams that is not known here. */
export function sayInvokeUnknown(): string {
  return 'I do not know that request, and nothing was kept. Open a chat with me and type "help".'
}

/** Something that the form needs could not be kept just now. */
export function sayMakingFailed(): string {
  return 'SharePoint did not answer, so I cannot say whether your proposal was kept. Try again in a minute; it is never kept twice.'
}

/** Proposals from messages that wait for the reader's confirmation, in their message of the day. */
export function sayProposalsWait(count: number): string {
  if (count <= 0) return ''
  const [what, verb] = count === 1 ? ['1 proposal', 'waits'] : [`${count} proposals`, 'wait']
  return `${what} made from messages in Teams ${verb} for you to confirm. Type "proposals" to see ${count === 1 ? 'it' : 'them'}.`
}
