/** "l4th", "20l0", "l0.30": a figure with a small L or a capital O for a digit. */
const MISREAD = /(?<![\p{L}\p{N}])(?=[lIO\d]*[lIO])(?:[lIO]*\d[lIO\d]*|[lI](?=st\b|[.)]\s))(?=(?:st|nd|rd|th)?(?![\p{L}\p{N}]))/gu
/** A few may be names; a scanned page has many. */
const ENOUGH = 4

/** The text with the figures that a scanner took for letters; every letter keeps its place. Notes that were never scanned stay as they are. */
export function mendFigures(text: string): string {
  if ((text.match(/(?<![\p{L}\p{N}])[1-9]?l\d|\dl(?=\d|th\b|st\b)/gu)?.length ?? 0) < ENOUGH) return text
  return text.replace(MISREAD, (figure) => figure.replace(/[lI]/g, '1').replaceAll('O', '0'))
}
