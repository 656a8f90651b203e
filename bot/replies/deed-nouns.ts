import { wordSet } from './one-of.ts'

/** Verbs that are the names of their own deeds. */
const SAME = wordSet`audit survey review visit benchmark sample tour search count study interview debrief poll report`
/** The noun of these says nothing of the deed, or more than one thing. */
const OTHER_SENSE = wordSet`
  provide share send circulate supply submit give produce arrange consider engage improve ensure develop support continue monitor
  maintain expand explore establish pilot trial publish present set meet deliver issue complete
`
const AUX = String.raw`(?: (?:has|have|was|were|is|are|been|now|all|duly|fully|both|already|also))*`
const MADE =
  '(?:carried out|conducted|undertaken|performed|run|ran|held|took place|taken place|happened|went ahead|gone ahead|over(?=\\s*$)|behind us|made|(?:went|gone|is|are) in(?! (?:hand|progress|train|two|part|the))|put in)(?! (?:a|one|two|three|some|most|half|at (?:one|two|three))\\b)'
const DID = '(?:did|ran|held|conducted|undertook|performed|carried out|made|have done|have run|have made|completed|finished)'

/** The source of what says that a deed was done by its noun: "survey carried out", "did the audit", "nomination went in"; none where it has no such noun. */
export function byNoun(verb: string, nouns: string[]): string | undefined {
  if (OTHER_SENSE.has(verb)) return undefined
  const names = [...nouns, ...(SAME.has(verb) ? [verb] : [])].filter((noun) => /^[a-z]{4,}$/.test(noun))
  if (names.length === 0) return undefined
  const name = `(?:${names.join('|')})s?`
  return String.raw`${name}${AUX} ${MADE}|${DID} (?:the |our |my |this |that )(?:(?:full|whole|annual|planned|agreed|requested|required|said) )?${name}`
}
