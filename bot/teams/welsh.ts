const WORDS = new Set(
  "mae mae'r maen wedi wedi'i nid nad rydym rydyn rwyf rwy'n dydy dyw ydy yw diolch bore prynhawn gwaith gwblhau cwblhau orffen gorffen wneud angen ddiwedd hyd heb eto fawr yn yr ei tan gan byddwn byddaf".split(
    ' ',
  ),
)

/** Whether words are Welsh, as far as a few of its commonest tell: two or more of them, and a fifth of all. */
export function isWelsh(text: string): boolean {
  const all =
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}']+/gu) ?? []
  const found = new Set(all.filter((word) => WORDS.has(word)))
  return found.size >= 2 && found.size * 5 >= all.length
}
