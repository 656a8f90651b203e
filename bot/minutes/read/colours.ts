import type { ReviewOutcome } from '../notes.ts'

/** What the colour of an item says where its words do not. */
const COLOURS: [ReviewOutcome, RegExp][] = [
  ['completed', /^blue$/i],
  ['updated', /^(?:green|amber)$/i],
  ['carried forward', /^red$/i],
]

/** What the colour beside an older item comes to: blue is done, green and amber are under way, red is not. */
export function colourOf(word: string): ReviewOutcome | undefined {
  return COLOURS.find(([, pattern]) => pattern.test(word))?.[0]
}
