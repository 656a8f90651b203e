/** Words that ask for a date and give no reason for it. */
const ASKING = new Set(
  (
    'a an the i we it its is this that to till til until for by on in of at be and or please pls can could may might will would shall should have has had ' +
    'get got give given gives need needs needed require required want wants like ask asking request requesting another other new later more extra further longer ' +
    'extension extend extended extending move moved moving push pushed back put postpone postponed defer deferred delay delayed change changed date deadline due ' +
    'day days week weeks month months fortnight year end start mid middle early late next coming following first second third last quarter working bit time ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'action actions item ref number yes ok okay thanks thank you me my us our before after with one two three four five six seven eight nine ten ' +
    'christmas xmas easter meeting a&a panel board half way done per cent percent there about nearly almost so far'
  ).split(' '),
)

/** Content words that a reason has at the least. */
const ENOUGH = 2

/**
 * The reason that a request for another date gives: the words as typed, when they say more than that a date is wanted; else ''.
 * "14 need until 30 Jan" gives none, "14 need until 30 Jan, costs not back" does.
 */
export function readReason(text: string): string {
  const tokens =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/[\p{L}&']+/gu) ?? []
  const content = tokens.filter((token) => token.length > 1 && !ASKING.has(token))
  const refs = /^[a-z]{2,6}$/
  const named = new Set([...text.matchAll(/\b([A-Z]{2,6})-\d{4}-\d+/g)].map((m) => (m[1] ?? '').toLowerCase()))
  const left = content.filter((token) => !(refs.test(token) && named.has(token)))
  return left.length >= ENOUGH ? text.trim() : ''
}
