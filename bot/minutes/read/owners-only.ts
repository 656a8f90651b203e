const OWNERS_ONLY =
  /^(?!.*[,/&]$)(?:(?:[AT]\/)?(?:[A-Z]{2,4}[a-z]?|[A-Z][A-Za-z]{1,4}|TRUSTEES|Trustees|ALL|All|MEMBERS|Members|Clerk|Chair)(?:\s?(?:[/,&+]|and)\s?|$)){1,6}\.?$/

/** "Ann Ray", "the Town Clerk", "Head of Finance": a name or a post, and no word of a task. */
const NAME_ONLY = /^(?:the )?[A-Z][\p{L}\w’'./&-]*(?: (?:[A-Z][\p{L}\w’'./&-]*|of|for|the)){0,5}$/u

/** Whether words are no more than one name or post. */
export function isNameOnly(text: string): boolean {
  return NAME_ONLY.test(text)
}

/** Initials or posts alone: "GP", "SMa/TV", "All". */
export function isOwnersOnly(text: string): boolean {
  return text.length > 1 && text.length < 40 && OWNERS_ONLY.test(text)
}
