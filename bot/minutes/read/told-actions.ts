import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { splitSentences } from './sentences.ts'
import { SUBJECT } from './task-words.ts'

const HINT = /\baction/i
/** "An action was placed on the DCC to provide …", "It was actioned to SO to …", "SO was given the action of providing …". */
const TOLD = [
  new RegExp(
    `\\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Ff]urther|[Nn]ew) (?:new |further )?action (?:was |is |has been |to be )?(?:placed|put|assigned|allocated|given|recorded|raised|agreed|noted|set|laid) (?:on|upon|by|to|for|against|with) (${SUBJECT}) (?:to|for) [a-z]`,
  ),
  new RegExp(`\\b(?:[Aa]n?|[Tt]he) action (?:was |is )?(?:taken|accepted|picked up) by (${SUBJECT}) to [a-z]`),
  new RegExp(`\\b(?:was|were|is|are) actioned (?:to|on|by|for) (${SUBJECT}) to [a-z]`),
  new RegExp(
    `(?:^|[,;] |\\band )(${SUBJECT}) (?:was|were|is|are) (?:given|assigned|allocated|handed) (?:an|the|this) action (?:of|to|for)\\b`,
  ),
  new RegExp(`(?:^|[,;] |\\band )(${SUBJECT}) (?:was|were|is|are) actioned (?:to|with)\\b`),
  new RegExp(`(?:^|[,;] |\\band )(${SUBJECT}) (?:took|takes|has|accepted|picked up) (?:an|the|this|one) action (?:to|of|for)\\b`),
]
const OLDER =
  /\b(?:previous(?:ly)?|last (?:meeting|time|month)|at the (?:last|previous)|in (?:January|February|March|April|May|June|July|August|September|October|November|December) an action|had been)\b/

/** Tasks that a sentence itself calls an action of somebody. */
export function readTold(page: Page, isTaken: (block: Block) => boolean): Draft[] {
  return page.blocks.flatMap((block) => {
    const kind = page.sections[block.section]?.kind
    if (!HINT.test(block.text) || isTaken(block) || block.heading || kind === 'people' || kind === 'previous') return []
    return splitSentences(block.text).flatMap((span) => {
      const who = OLDER.test(span.text) ? undefined : TOLD.map((pattern) => pattern.exec(span.text)?.[1]).find(Boolean)
      const owners = splitOwners(who ?? '')
      return owners.some(page.parties.isParty) ? [draftOf(page, block, span, owners)] : []
    })
  })
}
