const COMMON = new Set(
  'the and for that with from this will would should have has been are was were their they them into upon about which when what his her its our your not all any can may also to of in on at by as be it is an a or if'.split(
    ' ',
  ),
)

/** The words that tell one task from another, without their endings. */
export function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 1 && !COMMON.has(word)).map((word) => word.replace(/(?:ing|ions?|ed|es|e|s)$/, '')))
}
