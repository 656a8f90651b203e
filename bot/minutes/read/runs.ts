const LETTERS = 'a b c d e f g h i j k l m n o p q r s t'.split(' ').map((letter) => `(${letter}) `)
const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ').map((numeral) => `(${numeral}) `)
const BARE = LETTERS.map((mark) => mark.slice(1))
/** A shorter line is a sentence with its parts. */
const SHORTEST = 240
/** The end of a sentence, or a label with its owner. */
const ENDS = /(?:[.;:?!)]|\bA(?:CTION|ction)s?:? (?:[A-Z][\w.’'/]* ?){1,4})\s$/
const FEWEST = 3
const MOST = 20

/** A whole item that lost its line ends still shows its entries: "(a) … (b) … (c) …", "2.1 … 2.2 …", each behind a stop. */
export function splitRun(body: string): string[] {
  if (body.length < SHORTEST || !/\) |\d\.1 /.test(body)) return [body]
  const starts =
    [LETTERS, ROMANS, BARE, ...numbersIn(body)].map((marks) => startsOf(body, marks)).find((found) => found.length >= FEWEST) ?? []
  const cuts = starts[0] === 0 ? starts.slice(1) : starts
  return [0, ...cuts].map((from, i) => body.slice(from, cuts[i]))
}

/** "2.1 … 2.2 … 2.3 …": the parts of item 2. */
function numbersIn(body: string): string[][] {
  const item = /(?:^|\s)(\d{1,2})\.1 [A-Z]/.exec(body)?.[1]
  return item ? [Array.from({ length: MOST }, (_, k) => `${item}.${k + 1} `)] : []
}

function startsOf(body: string, marks: string[]): number[] {
  const starts: number[] = []
  let from = 0
  for (const mark of marks) {
    const at = startOf(body, mark, from, starts.length === 0)
    if (at < 0) break
    starts.push(at)
    from = at + mark.length
  }
  return starts
}

/** The first stands behind the title of its item, the others behind the end of a sentence. */
function startOf(body: string, mark: string, from: number, isFirst: boolean): number {
  const at = body.indexOf(mark, from)
  if (at < 0 || !/^[A-Z‘“"£\d]/.test(body.slice(at + mark.length, at + mark.length + 1))) return -1
  return isFirst ? (at === 0 || body[at - 1] === ' ' ? at : -1) : ENDS.test(body.slice(Math.max(at - 40, 0), at)) ? at : -1
}
