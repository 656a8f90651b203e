import { type ShownAction, stem } from './titles.ts'

const DENYING = /^(?:not|no|never|if|unless|until|once|when|will|to|be|before|only|nearly|almost|still|yet)$/

/** Titles whose own deed is a word that elsewhere speaks against "done". */
const TO_UNDO =
  /^(return|withdraw|recall|remove|retract|reopen|reject|extend|delay|defer|suspend|lift|revoke|rescind|cancel|scrap|delete)\b/

const BACK_TO_US =
  /\breturned (?:by|from|un\w*|as|with|for|to (?:the |our |my )?(?:store|stores|office|sender|us|me|work|duty|stock|shelf|station))\b|^(?:i|i'm|i've|she|he)?(?: have| has)? ?(?:just )?returned to\b/

/** Two words or more that stand together in the title draw no limit: "the half year report", of a report on half a year. */
export function withoutTitle(clause: string, about: ShownAction[]): string {
  const [only, other] = about
  if (!only || other || BACK_TO_US.test(clause)) return clause
  const undoing = TO_UNDO.exec(only.title)?.[1]
  const given = ownDeed(clause, only)
  const own = undoing === undefined ? given : given.replace(new RegExp(`\\b${undoing}(?:e?d|n)?\\b`, 'g'), 'did')
  const isOfTitle = (word: string) => only.stems.has(stem(word)) && !DENYING.test(word)
  return own.replace(/\b[a-z]+(?: [a-z]+)+\b/g, (run) =>
    run
      .split(' ')
      .map((word, at, words) => (isOfTitle(word) && (isOfTitle(words[at - 1] ?? '') || isOfTitle(words[at + 1] ?? '')) ? 'it' : word))
      .join(' '),
  )
}

const TO_TELL = /^(?:inform|tell|notify|advise|brief|update)\b/
const TOLD = /\b(?:told|informed|advised)(?= (?:the )?(?:d?pcc|commissioner|opcc|chair|board|panel|him|her|them|you|everyone)\b)/g
const TOLD_THEM =
  /(?<!\b(?:i|we|i've|we've|i'm|been|being)(?: have| was| were| am| are)?(?: been)? )\btold(?= (?:(?:the|our|all|both|each|every) )*([a-z]+))|\b([a-z]+) (?:(?:have|has|were|was|been|all|now|both) )+told(?! (?:that|to|it|by|us|me))/g
const GONE_OUT = /\b(?:sent|away|gone|went|issued|submitted|filed|lodged|signed|posted|shared)\b/

/** "Told the PCC", "councils all told", of an action to inform them; "drafted and sent", of one to draft: the title's own deed, and no hearsay or draft. */
function ownDeed(clause: string, { title }: ShownAction): string {
  const those = title
    .split(/ (?:of|about|on|that|regarding|to) /)[0]
    ?.split(' ')
    .map(stem)
  if (TO_TELL.test(title))
    return clause
      .replace(TOLD, 'did')
      .replace(TOLD_THEM, (words, whom: string | undefined, subject: string | undefined) =>
        those?.includes(stem(whom ?? subject ?? '')) || /^(?:every|all|each|them)$/.test(whom ?? subject ?? '')
          ? words.replace('told', 'did')
          : words,
      )
  return title.startsWith('draft ') && GONE_OUT.test(clause) ? clause.replace(/\bdrafted\b/g, 'did') : clause
}
