import { byNoun } from './deed-nouns.ts'
import { oneOf, wordSet } from './one-of.ts'
import { type Deeds, MORE_DEEDS } from './title-deeds.ts'
import { IRREGULAR, NOUNS_OF } from './verb-forms.ts'

const MOVED = String.raw`(?:went|gone|got|been) (?:out|off|across|in(?! the (?:post|mail))|round|around)|(?:went|gone)(?= (?:on (?!to|with)|last |this |yesterday|today|mon|tue|wed|thu|fri|sat|sun|\d)| *$)|(?:went|gone|got) (?=to\b)|(?:went|gone) over(?! (?:the|it|this|that|them|these|our|my|all|some)\b)`
const HANDED = oneOf`
  shared|provided|sent|e-?mailed|circulated|supplied|submitted|presented|reported|briefed|produced|gave|given|issued
  forwarded|explained|hand(?:ed|s) (?:(?:it|this|that|these|them|those|both|the [a-z]+) )?(?:over|in)|handed (?=to\b)|handed (?:(?:the |our )?(?:d?pcc|commissioner|cp|chair|board|panel|members|committee)|her|him|you|them)(?= (?:the|our|my|a|this|it|both)\b)|set out|outlined|uploaded|tabled|updated|laid|dispatched|despatched
  (?:took|taken|brought|put) (?:it|this|that|these|them|both|the (?:paper|report|figures|data|findings|update|note|evaluation|results)) (?=(?:to|before|in front of) (?:the |your |our |last |this )?(?:[a-z]+(?:'s)? )?(?:a ?& ?a|meeting|board|panel|committee|d?pcc|commissioner|cp|group|chair))
  (?:(?:was|is|are|went|gone|included|been|put) )*in(?:to)? (?:the |last |this )?(?:[a-z]+(?:'s)? ){0,2}(?:pack|papers|bundle)(?! for)
  filed|lodged|returned|delivered|passed (?:over|across)|(?:she|he) (?:now |already )*(?:has|had|has got) (?=(?:the|our|my|that|this) )|passed (?=(?:it |this |them |that )?(?:on |over |across )?to )|fired (?:off|over)|posted|answered|replied|responded|confirmed
  clarified|(?:is |are |now |'s |it's |that's |they're |all )?with (?:you\b|your (?:office|team|staff)|(?:the )?(?:d?pcc|commissioner|opcc|cp)\b(?:'s (?:office|team|staff|people))?)
  (?:the )?(?:d?pcc|commissioner|cp|opcc|(?:d?pcc|commissioner)'s (?:office|team|staff)|you|your office|her office|his office) (?:now |already |all )*(?:has|have|had|got|received|holds|hold|'s got|'s had|has had|have had) (?:now |already |had |got |received )*(?=the|this|that|these|those|it|them|both|all)
  (?:landed|lodged|left|deposited|safely) (?=with|in|on|at|to)|(?:now |is |are )?in (?:the )?(?:d?pcc|commissioner|cp|opcc)(?:'s)? (?:inbox|in-?tray|mailbox|hands)
  (?:landed |now |sitting |both |all |is |are )?in your (?:inbox|in-?tray|mailbox)|on your desk
`

const FAMILIES: Deeds[] = [
  {
    verbs: wordSet`
      share provide send circulate supply submit report brief produce give update issue forward explain set outline return
      email confirm clarify answer respond reply inform advise notify summarise present table
    `,
    done: `${HANDED}|${MOVED}`,
  },
  { verbs: wordSet`present table`, done: '(?:taken|took) (?:it |this )?(?:to|through|at)|heard (?:at|by)' },
  {
    verbs: wordSet`write`,
    done: `wrote|written|sent|issued|posted|e-?mailed|dispatched|despatched|letters? (?:(?:is|are|now|all|has|have) )*(?:out|away)|(?:letter (?:has |have )?)?(?:${MOVED})`,
  },
  {
    verbs: wordSet`publish release`,
    done: String.raw`published|released|(?:now |is |it's |up |live )?on (?:the|our) (?:\w+ )?(?:web ?site|site|intranet|internet|web)|(?:went|gone|is|now|it's) live`,
  },
  { verbs: wordSet`visit attend`, done: 'visited|attended|went (?:to|there)|went|happened|went ahead|took place' },
  { verbs: wordSet`arrange organise schedule book`, done: 'arranged|organised|booked|in the diary|took place|happened|went ahead|held' },
  { verbs: wordSet`hold convene deliver run host`, done: 'held|convened|delivered|ran|hosted|took place|happened|went ahead' },
  {
    verbs: wordSet`put implement introduce establish install equip fit roll deploy launch embed upgrade replace adopt`,
    done: oneOf`
      (?:now |all )?in (?:place|use|service|operation)|implemented|introduced|established|installed|equipped|fitted|rolled (?:(?:it|this|that|them|these) )?out
      deployed|launched|set (?:(?:it|this|that|them|these) )?up|stood up|embedded|upgraded|replaced|adopted|(?:now |is |are )?operational|up and running|(?:went|gone|is|are|now|all) live
    `,
  },
  { verbs: wordSet`buy purchase procure`, done: 'bought|purchased|procured' },
  {
    verbs: wordSet`recruit appoint hire fill`,
    done: 'recruited|appointed|hired|(?:(?:posts?|vacanc(?:y|ies)|roles?|positions?) (?:are |is |now |all |both |have been |been )*)?filled|(?:now |both |all |are |is )?in post',
  },
  { verbs: wordSet`meet`, done: 'met|meetings? (?:was |has been )?(?:held|took place|happened|went ahead)' },
  { verbs: wordSet`bring take`, done: 'brought|taken|took' },
  { verbs: wordSet`carry`, done: 'carried (?:(?:it|this|that|them|these) )?out' },
  { verbs: wordSet`agree sign`, done: 'agreed|signed' },
  { verbs: wordSet`consider think engage work explore expand improve ensure develop support continue monitor maintain`, done: '(?!)' },
]

/** Verbs of titles that are more often nouns there: "stop and search figures and report". */
const NOUNS =
  /^(?:plan|answer|work|support|release|project|update|fit|put|run|host|set|meet|fill|sign|work|table|reply|issue|return|outline|carry|lead)$/i

/** One pattern for all the verbs that share its turns: they are long, and every clause asks for them. */
const DEEDS = [...FAMILIES, ...MORE_DEEDS].map(({ verbs, done }) => ({ verbs, past: pattern(done) }))

const VERB_OF: Record<string, string> = {
  'roll-out': 'roll',
  rollout: 'roll',
  deployment: 'deploy',
  installation: 'install',
  fitting: 'fit',
  replacement: 'replace',
  recruitment: 'recruit',
  procurement: 'procure',
  purchase: 'buy',
  training: 'train',
  implementation: 'implement',
  circulation: 'circulate',
  publication: 'publish',
}

const GIVING = new Set(FAMILIES.slice(0, 4).flatMap(({ verbs }) => [...verbs]))

/** Whether a title asks that something be given, written or published: work on the matter itself is then only a step. */
export function asksToGive(title: string): boolean {
  return GIVING.has(/^[a-z]+/i.exec(title)?.[0]?.toLowerCase() ?? '')
}

/** What the deed of a title is called: "publication" for one that begins with "Publish". */
export function nounsOf(title: string): string[] {
  const verb = /^[a-z]+/i.exec(title)?.[0]?.toLowerCase() ?? ''
  return [`${verb}ing`, `${verb}${verb.at(-1)}ing`, ...(NOUNS_OF[verb] ?? '').split(' ')].filter((word) => word.length > 5)
}

/** Patterns (global) of the words that say that a title, or each of its two tasks, was carried out: "circulated" for one that begins with "Circulate". */
export function pastOf(title: string): RegExp[] {
  const pasts = splitTasks(title).flatMap((task) => {
    const noun = byNoun(/^[a-z]+/i.exec(task)?.[0]?.toLowerCase() ?? '', nounsOf(task))
    return [...pastOfTask(task), ...(noun === undefined ? [] : [pattern(noun)])]
  })
  return [...new Set(pasts)]
}

/** "Review the rates and brief the PCC" asks for two things; the second begins with a verb. */
export function splitTasks(title: string): string[] {
  const at = [...title.matchAll(/,? (?:and|then|and then) (?=([a-z]+) )/gi)].find(([, verb = '']) => isTask(verb) && !NOUNS.test(verb))
  return at ? [title.slice(0, at.index), title.slice(at.index + at[0].length)] : [title]
}

/** The verbs of `FAMILIES`: those of `MORE_DEEDS` are nouns as often. */
function isTask(verb: string): boolean {
  return FAMILIES.some(({ verbs }) => verbs.has(verb.toLowerCase()))
}

function pastOfTask(title: string): RegExp[] {
  // "Finish the roll-out of notebooks": they are rolled out.
  const noun = /^(?:finish|conclude|finalise|progress|complete) (?:the |our |all )?([a-z-]+?)s? (?:of|for) /i
    .exec(title)?.[1]
    ?.toLowerCase()
  const verb = /^[a-z]+/i.exec(title)?.[0]?.toLowerCase() ?? ''
  const deed = [VERB_OF[noun ?? ''] ?? '', /^set up\b/i.test(title) ? 'establish' : verb].find((one) =>
    DEEDS.some(({ verbs }) => verbs.has(one)),
  )
  const told = DEEDS.filter(({ verbs }) => deed !== undefined && verbs.has(deed)).map(({ past }) => past)
  return isTask(deed ?? '') ? told : [...told, pattern(regularPast(deed ?? verb))]
}

function pattern(source: string): RegExp {
  return new RegExp(String.raw`\b(?:${source})\b`, 'g')
}

function regularPast(verb: string): string {
  const irregular = IRREGULAR[verb]
  if (irregular || verb.length < 3) return irregular ?? '(?!)'
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}(?:${verb.at(-1)})?ed`
}
