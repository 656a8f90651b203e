/** "l4th", "20l0", "l0.30": a figure with a small L or a capital O for a digit. */
const MISREAD = /(?<![\p{L}\p{N}])(?=[lIO\d]*[lIO])(?:[lIO]*\d[lIO\d]*|[lI](?=st\b|[.)]\s))(?=(?:st|nd|rd|th)?(?![\p{L}\p{N}]))/gu
/** "Apri1", "Ju1y", "0ctober": a month is no figure. */
const MONTH = /\b(?:Apri1|Apr1l|Apr1|Ju1y|Ju1|0ctober|0ct)\b/g
/** A few may be names; a scanned page has many. */
const ENOUGH = 4

/** The text with the figures that a scanner took for letters; every letter keeps its place. Notes that were never scanned stay as they are. */
export function mendFigures(scanned: string): string {
  const text = scanned.replace(MONTH, (month) => month.replace('Apr1', 'Apri').replaceAll('1', 'l').replace('0', 'O'))
  if ((text.match(/(?<![\p{L}\p{N}])[1-9]?l\d|\dl(?=\d|th\b|st\b)/gu)?.length ?? 0) < ENOUGH) return text
  return text.replace(MISREAD, (figure) => figure.replace(/[lI]/g, '1').replaceAll('O', '0'))
}
