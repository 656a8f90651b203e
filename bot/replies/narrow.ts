/**
 * The same text, kept in one byte a letter where all its letters allow that. V8 compiles every pattern again for texts of two bytes a letter, and
 * what is cut out of such a text stays of that kind: one curly quote in a message would make its reading several times as dear.
 */
export function narrow(text: string): string {
  return /[^\0-\xff]/.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1')
}

/** Thumbs and other signs of having seen or liked something. */
const SIGNS = '[👍👌🆗💪😊🙂🙏🤝🫡]'
const BESIDE_WORDS = new RegExp(`(?![👎]|${SIGNS})\\p{Extended_Pictographic}\\ufe0f?`, 'gu')
const ONLY_SIGNS = new RegExp(`^\\s*(?:${SIGNS}\\p{Emoji_Modifier}?\\s*)+$`, 'u')
const ONLY_PICTURES =
  /^\s*(?:(?![👎\u2714\u2705\u2611\u274c\u2716\u2718\u{1f6ab}\u26d4])\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?\s*)+$/u

/** A sentence without pictures that are nothing beside its words. */
export function withoutPictures(sentence: string): string {
  return sentence.replace(BESIDE_WORDS, ' ')
}

/** A reply of nothing but pictures, in a word: thumbs are "noted", and others a mark that says nothing. Undefined where there is more than pictures. */
export function writePictures(text: string): string | undefined {
  if (!ONLY_PICTURES.test(text)) return undefined
  return ONLY_SIGNS.test(text) ? 'noted' : '¤'
}
