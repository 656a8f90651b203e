const OWNERS_ONLY =
  /^(?!.*[,/&]$)(?:(?:[AT]\/)?(?:[A-Z]{2,4}[a-z]?|[A-Z][A-Za-z]{1,4}|TRUSTEES|Trustees|ALL|All|MEMBERS|Members|Clerk|Chair)(?:\s?(?:[/,&+]|and)\s?|$)){1,6}\.?$/

/** Initials or posts alone: "GP", "SMa/TV", "All". */
export function isOwnersOnly(text: string): boolean {
  return text.length > 1 && text.length < 40 && OWNERS_ONLY.test(text)
}
