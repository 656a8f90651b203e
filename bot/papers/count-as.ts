const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number as Word draws it in a format of its lists; as digits in a format that is not known here. (ECMA-376 part 1, 17.18.59) */
export function countAs(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

/** After z come aa, bb, cc. */
function letters(number: number): string {
  if (number < 1) return String(number)
  const turn = Math.min(Math.floor((number - 1) / 26), 20)
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(turn + 1)
}

function roman(number: number): string {
  if (number < 1 || number > 4000) return String(number)
  let left = number
  let text = ''
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign
      left -= value
    }
  }
  return text
}
