import { nounsOf } from './title-verbs.ts'
import { type ShownAction, stem } from './titles.ts'

/** Work of which something is then told. */
const PROCESS =
  /\b(?:sampling|testing|training|mapping|interviews?|interviewing|trial|pilot|survey|consultation|audit|inspection|recruitment|procurement|investigation|fieldwork|analysis|exercise|evaluation|visits?|workshops?)(?: (?:is|are|was|were|has|have|been|now|all|fully))*\s*$/

/** Things that come to an end of their own accord, whatever was to be done about them. */
const ENDED =
  /\b(?:contract|lease|course|programme|project|pilot|trial|campaign|operation|tender|inspection|term|season|shop|station|suite|office|survey|window)s? (?:(?:is|are|was|were|has|have|been|now|all) )*(?:closed|finished|completed?|concluded|ended)\b|\b(?:room|counter|centre|building|premises|gate|door|road|desk)s? (?:(?:is|are|was|were|has|have|been|now|all) )*closed\b/
const TO_BRING_ABOUT = /^(?:complete|finish|close|conclude|deliver|run|hold|carry|end|implement|let|sign)\b/

/** A title's verb with its object, and what that object is of: "publish the results" / "of the dip sample". */
const COMPLEMENT = /^[a-z]+ ((?:[^,]+? )?[a-z-]+) (?:of|for|on|about|from|regarding|into|following|arising from) (.+)$/
/** A thing that is itself carried out or written, straight before the word of completion. */
const ITS_SUBJECT =
  /((?:[\p{L}\d'-]+ )*(?:inspections?|strateg(?:y|ies)|polic(?:y|ies)|surveys?|samples?|sampling|reviews?|audits?|plans?|programmes?|projects?|pilots?|trials?|visits?|exercises?|consultations?|investigations?|interviews?|training|courses?|workshops?|research|evaluations?|assessments?|reports?|procurements?|recruitment|operations?|campaigns?)) (?:(?:is|are|was|were|has|have|been|now|all|both|fully|finally|already) )*$/u

/** Kit that was delivered is not fitted yet; whoever was updated is no register. */
const TO_FIT = /^(?:install|fit|replace|deploy|equip)\b/
const KIT =
  /\b(?:kit|equipment|devices?|units?|box(?:es)?|hardware|cameras?|vehicles?|parts|handsets?|radios?|screens?|machines?|tablets?|laptops?|phones?|vans?|signs?)\b/
const TO_UPDATE = /^update (?:the|our|its|an?)\b/
const TOLD_SOMEBODY = /\bupdated (?:you|him|her|them|members|everyone|(?:the )?(?:d?pcc|commissioner|opcc|board|panel|chair|dcc|chief))\b/

/** "Dip sampling finished", of an action to publish its results. */
export function isGroundwork(clause: string, done: RegExpExecArray | null, { gives, past, title }: ShownAction): boolean {
  if (TO_UPDATE.test(title) && TOLD_SOMEBODY.test(clause) && !(/[^s]s(?: |$)/.test(title.slice(0, 40)) && /\bupdated them\b/.test(clause)))
    return true
  if (done === null || past.some((words) => clause.search(words) >= 0)) return false
  if (TO_FIT.test(title) && done[0] === 'delivered' && KIT.test(clause)) return true
  const process = PROCESS.exec(clause.slice(0, done.index))?.[0].trim().split(' ')[0] ?? ''
  // "Train call takers": the training is the action itself.
  if (process !== '' && (stem(title.split(' ')[0] ?? '') === stem(process) || nounsOf(title).includes(process))) return false
  return (gives && process !== '') || (ENDED.test(clause) && !TO_BRING_ABOUT.test(title))
}

/** "Inspection completed", of an action to carry out its recommendations: what they are of came to its end, and not the action. */
export function isOfComplement(clause: string, done: RegExpExecArray | null, { title }: ShownAction): boolean {
  const [, head, complement] = COMPLEMENT.exec(title) ?? []
  const subject = done ? ITS_SUBJECT.exec(clause.slice(0, done.index))?.[1] : undefined
  if (!head || !complement || !subject) return false
  const [own, other] = [head, complement].map((words) => (words.match(/[\p{L}\d']+/gu) ?? []).map(stem))
  const words = (subject.match(/[\p{L}\d']+/gu) ?? []).map(stem)
  return other?.includes(words.at(-1) ?? '') === true && !words.some((word) => own?.includes(word))
}

/** "The survey closed on Sunday", of an action to survey: the answers are in, and more may follow. */
export function isClosedToAnswers(clause: string, done: RegExpExecArray | null, { past }: ShownAction): boolean {
  return (
    done !== null &&
    /\b(?:survey|poll|questionnaire)s? (?:(?:is|was|has|have|been|now) )*$/.test(clause.slice(0, done.index)) &&
    done[0].startsWith('clos') &&
    !past.some((words) => clause.search(words) >= 0)
  )
}

/** "Reviewed", of an action to review and to report: the second task is what counts, and nothing is said of it. */
export function isFirstHalf(clause: string, { halves }: ShownAction): boolean {
  const [first, second] = halves
  if (!first || !second) return false
  const said = (clause.match(/[\p{L}\d']+/gu) ?? []).map(stem)
  return said.some((word) => first.has(word)) && !said.some((word) => second.has(word))
}
