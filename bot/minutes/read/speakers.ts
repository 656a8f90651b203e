import type { Block } from './blocks.ts'

const SPEAKS =
  /(?:^|[.?!;:] |[–-] )([A-Z][a-zé’]{1,14}) (?:said|says|asked|thinks|thought|reported|explained|agreed|offered|promised|volunteered|wondered|mentioned|told|reckons|suggested|advised|noted|will|is going to|has) /g
const FULL = /\b([A-Z][a-zé]{1,14}) [A-Z][\p{L}’'-]{2,}/gu
/** What opens a sentence and is nobody's name. */
const NO_NAME =
  /^(?:It|He|She|They|We|You|This|That|These|Those|There|Who|What|Which|Nobody|Somebody|Someone|Everyone|Everybody|Anyone|One|Some|Many|Most|Several|Both|All|Others?|Another|Members|Residents|People|Police|Officials|Officers|Trustees|Councillors|The|An|As|Then|When|If|But|And|So|Also|However|Council|Panel|Board|Committee|Group|Report|Paper|Minutes|Force|Government|Parliament|Action|County|District|Borough|Town|Parish|Highways|Staff|Work|Each|Every|Any|No|Not|Nothing|Everything|Something|Neither|Either|Two|Three|Four|Five|Six|Chair|Clerk|Chairman|Secretary|Treasurer|Commissioner)$/
/** "Marsh, Gwen (OPCC)" among those to whom a mail went. */
const ADDRESSED = /(?:^(?:From|To|Cc): |; ?)([A-Z][\p{L}’'-]+), ([A-Z][\p{L}’'-]+)(?: \([^()]{1,40}\))?(?=;|$| <)/gu
/** "Gwen Marsh (OPCC)" in the head of a mail. */
const PLAIN = /(?:^(?:From|To|Cc): |[;,] )([A-Z][\p{L}’'-]+) ([A-Z][\p{L}’'-]+)(?: \([^()]{1,40}\))?(?=[;,]|$| <)/gu
/** "Gwen Marsh said …", at the start of a sentence: a guest whom the list forgot. */
const GUEST =
  /(?:^|[.?!] )([A-Z][a-zé’]{1,14} [A-Z][\p{L}’'-]{2,}) (?:said|asked|explained|joined|reported|thought|agreed|described|presented|introduced|outlined|gave|noted|replied|advised|added)\b/gu
const MAIL_HEAD = 8
/** Bounds the work on odd input. */
const LONGEST = 12_000

/** First names of those who speak in the notes, though no list has them: heard twice, or once beside a surname; and those of a mail's head. */
export function findSpeakers(blocks: Block[]): Set<string> {
  const heard = new Map<string, number>()
  const named = new Set<string>()
  for (const { text } of blocks) {
    const words = text.slice(0, LONGEST)
    for (const [, name = ''] of words.matchAll(SPEAKS)) if (!NO_NAME.test(name)) heard.set(name, (heard.get(name) ?? 0) + 1)
    for (const [, name = ''] of words.matchAll(FULL)) named.add(name)
    for (const [, name = ''] of words.matchAll(GUEST)) heard.set(name, (heard.get(name) ?? 0) + 1)
  }
  const mailed = blocks
    .slice(0, MAIL_HEAD)
    .flatMap(({ text }) => [...text.slice(0, LONGEST).matchAll(ADDRESSED)])
    .flatMap(([, last = '', first = '']) => [first, `${first} ${last}`])
  const plain = blocks
    .slice(0, MAIL_HEAD)
    .flatMap(({ text }) => (/^(?:From|To|Cc): /.test(text) ? [...text.slice(0, LONGEST).matchAll(PLAIN)] : []))
    .flatMap(([, first = '', last = '']) => [first, `${first} ${last}`])
  return new Set([...mailed, ...plain, ...[...heard].filter(([name, times]) => times > 1 || named.has(name)).map(([name]) => name)])
}
