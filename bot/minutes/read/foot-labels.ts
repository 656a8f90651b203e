import type { Block } from './blocks.ts'
import { type Draft, draftOf, type Page } from './draft.ts'
import { splitOwners } from './owners.ts'
import { type Span, splitSentences } from './sentences.ts'
import { isTask, PIECES, SUBJECT } from './task-words.ts'

/** Paragraphs of one item above its foot. */
const MOST_BLOCKS = 25
const MOST_TASKS = 4
const SHORT = 80
/** "GR (Rotary)", "JB (9.2)". */
const HINTED = /([A-Z][\w/]*) \(([a-zA-Z\d][\w.’'-]*)\)/g
/** What the meeting has agreed, whoever does it. */
const AGREED =
  /(?<!\b(?:has|have|had) )\b(?:agreed|decided|resolved|requested|asked) (?:to (?!be\b|remain|continue|note\b|leave|keep|stay|accept|approve|support|defer)|that|for)\b|\b(?:was|were|is|are) asked to\b|\bplease\b/i
const WANTED =
  /^(?!There\b).*?\b(?:will|should|must|to|needs? to) be (?!(?:a|an|the|for|in|on|at|held|closed|open|here|there|away|no|able|very|more|less|correct)\b)[a-z]+|\bneeds? (?:to|an?|[a-z]+ing)\b|\bwill need\b/i
/** What has happened, is so, or is done by others. */
const TOLD = /^(?!.*\b(?:will|would|to be|should|agreed to|agreed that|asked to|please)\b).*\b(?:has|have|had|was|were|is|are) [a-z]+/
const PRONOUN = /^(?:and )?(?:s?he|they) (?:will|would|is to|was asked to|has agreed to|agreed to|offered to|undertook to|kindly)\b/i
/** "It was requested that Ann ask for a grant": who, though another is named below. */
const ASKED = new RegExp(`\\b(?:requested|asked|suggested|agreed) that (${SUBJECT}) (?:${PIECES.VERBS})\\b`)
/** "MF kindly said that she would be": what, stands before. */
const LEANS = /^.{2,40}\b(?:would(?: be)?|will(?: be)?|do (?:so|this|it|that)|offered|volunteered)\.$/
const ALL = /^(?:all|everyone|everybody|members|trustees)$/i
const EVERYBODY = '(?:[Aa]ll|[Ee]veryone|[Ee]verybody|[Mm]embers|[Tt]rustees|[Cc]ouncillors|[Gg]overnors)'

interface Said {
  block: Block
  span: Span
  /** Those of the label who take something on in it. */
  leads: string[]
}

/**
 * "ACTION: AB/CD" at the foot of an item: the tasks are in its words, each with those of the label who take it on there. A label may say
 * what of: "SO (order), GR (Rotary)".
 */
export function fromFoot(page: Page, at: number, label: string): Draft[] {
  const owners = splitOwners(label)
  const said = sentencesAbove(page, at, owners)
  takeHints(said, label)
  const led = said.filter(({ leads }) => leads.length > 0)
  const left = owners.filter((owner) => !led.some(({ leads }) => leads.includes(owner)))
  const isChosen = ({ span, leads }: Said) =>
    leads.length > 0 ||
    AGREED.test(span.text) ||
    (left.length > 0 && !TOLD.test(span.text) && (isTask(span.text) || WANTED.test(span.text)))
  const chosen = said.filter(isChosen)
  return (chosen.length > 0 ? chosen : said).slice(chosen.length > 0 ? -MOST_TASKS : -1).map((one) => {
    const others = splitOwners(ASKED.exec(one.span.text)?.[1] ?? '').filter(page.parties.isPerson)
    const leads = [one.leads, others, left, owners].find((who) => who.length > 0) ?? []
    return draftOf(page, one.block, leaningOn(one, said), leads)
  })
}

function sentencesAbove(page: Page, at: number, owners: string[]): Said[] {
  const foot = page.blocks[at]
  const said: Said[] = []
  for (let i = at - 1; i >= 0 && at - i < MOST_BLOCKS; i--) {
    const block = page.blocks[i]
    if (!foot || !block || block.heading || block.section !== foot.section || block.markers.length > 0) break
    let last: string[] = []
    const own = splitSentences(block.text).map((span) => {
      const named = owners.filter((owner) => takesOn(owner).test(span.text))
      const leads = named.length > 0 ? named : PRONOUN.test(span.text) ? last : []
      const spoken = owners.filter((owner) => new RegExp(`\\b${RegExp.escape(owner)}\\b`).test(span.text))
      if (spoken.length > 0) last = spoken
      return { block, span, leads }
    })
    said.unshift(...own)
  }
  return said
}

/** "MF will order one", "MF kindly said that she would be", "BL has most of them and will complete the list". */
function takesOn(owner: string): RegExp {
  const name = ALL.test(owner) ? EVERYBODY : RegExp.escape(owner)
  const others = "(?:(?:,| and| &|/) ?(?:the )?[A-Z][\\w’'-]*){0,3}"
  const verb =
    '(?:will|would|to|is to|are to|agreed to|offered to|undertook to|volunteered to|is going to|(?:was|were|is|are) asked to|please)'
  const other = '(?:and|but|who|(?:that )?(?:s?he|they))(?: has| have)? (?:will|would|is getting|agreed to|offered to)'
  const no = '(?! (?:like|welcome|prefer|the|a|an|them|him|her|do better|\\d|[A-Z])\\b)'
  return new RegExp(`\\b${name}${others} (?:kindly |also |then |has |have )*${verb}${no}|\\b${name}\\b[^.;]{0,80}? ${other}${no}`)
}

/** The paragraph with the word of a hint holds the task of its owner: the sentence that asks for something, else the one with the word. */
function takeHints(said: Said[], label: string): void {
  for (const [, owner = '', hint = ''] of label.matchAll(HINTED)) {
    const word = new RegExp(`\\b${RegExp.escape(hint)}`, 'i')
    const at = said.find(({ block, span }) => block.bullet.replace(/\.$/, '') === hint || (/[a-z]/i.test(hint) && word.test(span.text)))
    if (!at || said.some(({ leads }) => leads.includes(owner))) continue
    const beside = said.filter(({ block }) => block === at.block)
    const behind = beside.slice(beside.indexOf(at), beside.indexOf(at) + 2)
    const task = behind.find(({ span }) => AGREED.test(span.text)) ?? behind.find(({ span }) => isTask(span.text))
    ;(task ?? at).leads.push(owner)
  }
}

/** With the one or two sentences before it, where it leans on them. */
function leaningOn({ block, span }: Said, said: Said[]): Span {
  const own = said.filter((one) => one.block === block).map((one) => one.span)
  let from = own.indexOf(span)
  if (!LEANS.test(span.text)) return span
  for (let steps = 0; from > 0 && steps < 2 && (own[from]?.text.length ?? 0) < SHORT; steps++) from--
  const first = own[from] ?? span
  return { text: block.text.slice(first.from, span.to), from: first.from, to: span.to }
}
