import { NEUTRAL } from './neutral-words.ts'
import { type ShownAction, stem } from './titles.ts'

const TO_APPOINT = /^(?:appoint|recruit|hire|nominate|identify|name|designate|find|fill|employ|select)\b/
/** What there is once the action is done. */
const TO_OBTAIN =
  /^(?:appoint|recruit|hire|nominate|identify|find|employ|set up|establish|create|form|convene|secure|obtain|procure|acquire|buy|purchase|agree|negotiate)\b/
const HAVE =
  /^(?:(?:and|so|yes|now) )*(?:we|i|they|the force)(?:'ve| have| now have)(?: (?:now|finally|got|at last|already))* (?:(?:a|an|our|the|that|both|all|new) )*([a-z0-9&' -]+?)(?: (?:now|at last|in place|in post|on board|signed))*\s*$/
const IS_NOW =
  /^(?:the |our )?([a-z/.' -]{2,40}?) (?:(?:is|was|becomes|became|has become|has been) (?:now |duly |formally )?(?:named |appointed |confirmed |announced |chosen |selected )?|(?:named|appointed|confirmed|announced|chosen|selected) )(?:as |in |to )?(?:our |the |your |new |a )*([a-z0-9&' -]+?)(?: (?:role|post|job))?(?: (?:now|from|since|as of|wef)\b[a-z0-9 /]*)?\s*$/
const TAKEN_UP =
  /^(?:the |our )?[a-z/.' -]{2,40}? (?:has (?:now )?(?:taken up|started in|stepped into)|took up|started in|is in) (?:the |that )?(?:(?:role|post|job|seat)|([a-z0-9&' -]+?)(?: (?:role|post|job))?)\s*$/
const HANDS_ON =
  /\b(?:pass|give|hand|reassign|reallocat|transfer|redirect|instead|not (?:me|mine|ours)|owner|owns?|ask|belongs|take (?:this|it|over)|takes (?:this|it|over)|this (?:one|action)|action|goes to|go to|sits with|one for|moves? to|down to|(?:is|are|now) (?:with|for) )/
const NUMBER = /\b(?:two|three|four|five|six|seven|eight|ten|twelve|\d+)\b/
/** Whoever holds it only for a time, or is only meant to. */
const NOT_FIRM =
  /\b(?:interim|acting|temporary|temp|shortlist\w*|candidates?|preferred|applicants?|hope\w*|want|need|will|should|may|might|if|when|once|not|no|one|first|on this)\b/

/**
 * "We now have a modern slavery lead", "DI Example is our modern slavery lead", of an action to appoint one: what the title asks for is
 * there, in the title's own words.
 */
export function isComeAbout(clause: string, [only, other]: ShownAction[]): boolean {
  if (!only || other || NOT_FIRM.test(clause)) return false
  const had = TO_OBTAIN.test(only.title) ? HAVE.exec(clause)?.[1] : undefined
  if (had !== undefined) return isItsObject(had, only) && !(NUMBER.test(only.title) && /\b(?:an?|new)\b/.test(clause))
  if (!TO_APPOINT.test(only.title)) return false
  const taken = TAKEN_UP.exec(clause)
  if (taken) return taken[1] === undefined || isItsObject(taken[1], only)
  const named = IS_NOW.exec(clause)
  return named !== null && !isItsObject(named[1] ?? '', only) && isItsObject(named[2] ?? '', only)
}

/** "DI Example, started on Monday", of an action to appoint somebody: who it is, and not who is to act. */
export function namesAppointee(clause: string, [only, other]: ShownAction[]): boolean {
  return only !== undefined && !other && TO_APPOINT.test(only.title) && !HANDS_ON.test(clause)
}

/** Words of the title's object and none of another: all that stands before its first "for" or "of", or its last word with one more. */
function isItsObject(words: string, { title, stems }: ShownAction): boolean {
  const said = (words.match(/[\p{L}\d']+/gu) ?? []).filter((word) => !/^(?:the|a|an|our|for|of|in|both|all)$/.test(word))
  if (said.length === 0 || !said.every((word) => stems.has(stem(word)) || stems.has(word) || NEUTRAL.has(word))) return false
  const object = title.replace(/^(?:set up|[a-z]+) (?:the |an? |our |new )*/, '').split(/ (?:for|of|to|on|with|in|and) /)[0]
  const own = (object?.match(/[\p{L}\d']+/gu) ?? []).filter((word) => !NUMBER.test(word)).map(stem)
  const told = said.map(stem)
  const shared = own.filter((word) => told.includes(word)).length
  return told.includes(own.at(-1) ?? '') && shared >= Math.min(2, own.length)
}
