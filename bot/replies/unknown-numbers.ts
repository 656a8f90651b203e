/** What is said of an action, before its number: "done 17", "no change on 412". */
const STATE =
  '(?:(?:is |are |all |now |also |both |please |pls |just |action )*(?:done|completed?|finished|closed?|sorted|discharged?|blocked|stuck|no change|unchanged|same|ongoing|in progress|nearly(?: done| there)?|half ?way|(?:half|mostly|not|not yet) (?:done|started|finished)|not started|\\d{1,3} ?(?:%|per ?cent)))'
const BEHIND = new RegExp(`^\\s*${STATE} (?:on |for |with |of )?(\\d{1,4})(?=\\s*(?:$|[:,;]| [-–]))`)
const BEFORE =
  /^\s*(\d{3,4})(?= (?:is |are |now |all |also )*(?:done|completed?|finished|closed|sorted|discharged|blocked|stuck|no change|unchanged|ongoing)\s*(?:$|[:,;.]))/
/** "Done 100" is all of it, and "done for 2024" a year. */
const OTHER = /^(?:100|(?:19|20)\d\d)$/

/** The number in a clause (small letters) that can only be meant for an action, though none with it was shown; undefined where there is none. */
export function findUnknownNumber(clause: string, isShown: (number: string) => boolean): string | undefined {
  const number = (BEHIND.exec(clause) ?? BEFORE.exec(clause))?.[1]
  return number === undefined || OTHER.test(number) || isShown(number) ? undefined : number
}
