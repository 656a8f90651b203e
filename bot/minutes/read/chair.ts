import type { Block } from './blocks.ts'
import type { Section } from './outline.ts'

const HEAD = 60
/** Labels stand this near the top; further down "Chairman – the contract" is a task. */
const TOP = 25
const HEADS =
  /([A-Z][\p{L}’'-]+ [A-Z][\p{L}’'-]+)(?: \([A-Z]{2,4}\))?(?:,| –| -)? \(?(?:President|Captain|Convenor|Speaker|Commodore|Warden)\b(?! of)/u
const LONGEST = 1000
/** Labels in a column of their own, without colons. */
const LABEL_ALONE = /^(?:date|time|venue|place|location|chair|minutes|notes|(?:minute|note)[ -]?taker|clerk|secretary)$/i
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Revd|Canon|Cllr|Councillor|Alderman|Bro|Sis|Insp|Supt|Ch Supt|PCC|DPCC)\.? ){0,3}[A-Z][\p{L}’'-]*(?:[ -][A-Z][\p{L}’'-]*\.?){0,4}/u
const CHAIR = /(?<![\w-])(?:Cadeirydd ?\/ ?)?(?:chair(?:man|woman|person|ing)?|facilitator|convenor)\b(?! of\b)/gi
const ROLE = /^(?:Commissioner|Constable|Officer|Executive|Director|Member|Board|Councillor|Holder|Lead|Trust|Police|Chief|PCC|Crime|Fire)$/
const ORGANISATION =
  /\b(?:Office|Agency|Council|Police|Trust|Board|Authority|Service|Services|Department|Unit|Group|University|Registry|Association|Partnership|Force)$/
const LEADING_NAME =
  /^(?:[A-Z]\w+\.?\/)?((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Cllrs?|Councillor|Rev|Canon)\.? ){0,2}(?:[A-Z]\.? ?){0,3}[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,3})(?= ?[-–—,(|]| {2,}| in the$)/u
/** The name that stands before "Chair": "Ann Ray (Chair)", "Ann Ray (AR) – Chair", "Ann Ray, Force (chair)". */
const NAME_BEFORE =
  /((?:[A-Z][\p{L}’'.-]{0,25} ){1,5}[A-Z][\p{L}’'-]{1,25}|[A-Z][\p{L}’'-]{1,25})(?: \([A-Z]{2,4}\))?(?:,? [-–—] |, | ?\(| )(?:in the |taking the )?$/u
const TITLES = '(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr|Councillor|Sir|Dame|Rev|Canon|Bro|Sis)\\.? )?'
const OPENED = new RegExp(
  `^(${TITLES}[A-Z][\\p{L}’'-]+(?: [A-Z][\\p{L}’'-]+)?) (?:opened|chaired|presided over|took the chair (?:of|at)) the meeting`,
  'u',
)
/** "The Chair, Ann Ray, …", "Ann Ray (Captain, took the chair)", "chaired by Ann Ray". */
const CALLED = [
  /(?:^|[·|•;*] ?)(?:Chair(?:man|woman|person)?|Facilitator|Convenor|In the chair)\s?:\**\s+((?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr|Councillor|Sir|Dame|Rev|Canon)\.? )?[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){1,2})/u,
  /((?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr|Councillor|Sir|Dame|Rev|Canon)\.? )?[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){1,2}), (?:who (?:chairs|chaired|is chair|was in the chair)|(?:as )?(?:chair(?:man|woman|person)?|in the chair))\b/u,
  /\b(?:Commissioner|PCC|DPCC|Deputy|Chair\w*|Mayor|President) \(([A-Z][\p{L}’'-]+ [A-Z][\p{L}’' -]+)\),? (?:was |took |taking |is )?(?:in )?the chair/u,
  /((?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr|Councillor|Rev|Canon)\.? )?[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){1,2}) \([^()]{0,30}\b[Cc]hair\w* of [^()]{2,40}\) (?:opened|chaired|began|led|welcomed everyone)/u,
  /\b(?:[Tt]he )?(?:Chair(?:man|woman|person)?|CHAIR), ((?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr|Councillor)\.? )?[A-Z][\p{L}’'-]+ [A-Z][\p{L}’'-]+)(?=[,.])/u,
  /((?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr|Councillor)\.? )?[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,2}) (?:\([^()]{0,40}\b(?:(?:took|in|taking) the chair|(?:who )?(?:chaired|presided)|chairing)\)|took the chair|was in the chair|chaired\b)/u,
  /\b(?:[Cc]haired|presided over|led) by (?:the )?(?:[A-Z][a-z]+ and [A-Z][a-z]+ Commissioner,? )?((?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr|Councillor)\.? )?[A-Z][\p{L}’'-]+ [A-Z][\p{L}’'-]+)/u,
]

/** Who took the chair: a label, "in the chair", "Name (Chair)", or who opened the meeting; as written. */
export function readChair(blocks: Block[], sections: Section[]): string {
  const head = blocks.slice(0, HEAD)
  return (
    labelled(head.slice(0, TOP), head) ||
    chairInList(blocks, sections) ||
    chairInWords(blocks) ||
    labelled(head.slice(TOP), head) ||
    headOfList(blocks, sections)
  )
}

function labelled(among: Block[], head: Block[]): string {
  for (const block of among) {
    const label =
      /^(?:(?:meeting |panel |board |committee )?chair(?:man|woman|person)?|in the chair|present in the chair|chaired by|chairing|facilitator|facilitated by|convenor|presiding)(?:\s*[:–-]\s*| {2,}|$)(.*)$/i.exec(
        block.text,
      )
    if (!label) continue
    const rest = label[1] ?? ''
    if (NAME.test(rest) && !/^(?:Date|Signed|Signature)\b/.test(rest)) return nameIn(rest)
    const value = valueBelow(head, head.indexOf(block))
    if (value) return nameIn(value)
  }
  return ''
}

/** "Ann Ray (President)": who heads a body that has no chair. */
function headOfList(blocks: Block[], sections: Section[]): string {
  const listed = [...blocks.slice(0, HEAD), ...blocks.filter((block) => sections[block.section]?.kind === 'people')]
  const heads = listed.flatMap(({ text }) => HEADS.exec(text.slice(0, LONGEST))?.[1] ?? [])
  return heads[0]?.replace(/^(?:Present|Attendance|Members)[:; ]*/i, '') ?? ''
}

const POST_ALONE =
  /^(?:the )?(?:(?:Deputy )?(?:Police (?:and|&) Crime |Police, Fire (?:and|&) Crime )?Commissioner|D?PCC|PFCC|Deputy PCC|Chief Constable|Chief Executive)\.?$/i

function nameIn(text: string): string {
  const bracketed =
    /^(?:the )?(?:[A-Z][\w’'&-]*,? |and |for ){0,6}(?:D?PCC|PFCC|Commissioner|Chair\w*|Constable|Executive|Mayor|Leader|Director)\s*\(([A-Z][^)]{3,50})\)/i.exec(
      text,
    )?.[1]
  if (bracketed) return bracketed
  if (POST_ALONE.test(text)) return text.trim()
  const own = text.replace(/^(?:the )?(?:(?:Deputy )?Police(?:, Fire)? (?:and|&) Crime |Deputy )?Commissioner,? (?=[A-Z])/i, '')
  return (NAME.exec(own)?.[0] ?? own).slice(0, 80).trim()
}

/** Labels in one column and their values in the next come out as all labels, then all values. */
function valueBelow(head: Block[], at: number): string | undefined {
  const isBare = !head[at]?.text.endsWith(':')
  let first = at
  while (first > 0 && /:$|^(?:Date|Time|Venue|Place|Location)$/i.test(head[first - 1]?.text ?? '')) first--
  let end = at + 1
  while ((isBare ? LABEL_ALONE : /^[A-Z][\w ]{2,24}:?$/).test(head[end]?.text ?? '') && !head[end]?.afterBlank) end++
  const beside = head[end + (at - first)]
  const value = beside?.heading ? undefined : beside?.text
  return value && NAME.test(value) ? value : head[at + 1] && NAME.test(head[at + 1]?.text ?? '') ? head[at + 1]?.text : undefined
}

function chairInList(blocks: Block[], sections: Section[]): string {
  const listed = [...blocks.slice(0, HEAD), ...blocks.filter((block) => sections[block.section]?.kind === 'people')]
  let vice = ''
  for (const block of listed) {
    if (sections[block.section]?.kind === 'apologies' || /^apologies/i.test(block.text)) continue
    const text = `${block.text.slice(0, 900)}${/^chair\w*$/i.test(block.margin) ? ` ${block.margin}` : ''}`
    const name = nameBeforeChair(text)
    if (name !== '') return name
    if (vice === '') vice = /((?:Cllr |Mr |Mrs |Ms |Dr )?[A-Z][a-z]+ [A-Z][a-z]+),? \(?Vice[- ]Chair/.exec(text)?.[1] ?? ''
    const led = /\b[Cc]hair (?:was|is) (?:the )?(?:\w+ )?\(([A-Z][^)]{3,50})\)|^(?:Chair|Commissioner) ?[–:-] ([A-Z].{3,60})$/.exec(text)
    const who = led?.[1] ?? led?.[2]
    if (who) return nameIn(who)
  }
  return vice
}

function nameBeforeChair(text: string): string {
  for (const found of text.matchAll(CHAIR)) {
    const before = text.slice(Math.max(0, found.index - 120), found.index)
    if (/\b(?:vice|(?<!in |taking )the|interim|deputy|a|of)[ -]$/i.test(before)) continue
    const held = before.slice(0, before.lastIndexOf('(') + 1)
    const isInside = before.lastIndexOf('(') > before.lastIndexOf(')') && before.length > held.length
    const outer = isInside ? afterRole(NAME_BEFORE.exec(held)?.[1] ?? '') : ''
    if (outer.includes(' ')) return outer
    const name = NAME_BEFORE.exec(before)?.[1]?.replace(/^(?:Present|Attendance|Panel|Attendees|Members)[:; ]*/i, '') ?? ''
    const own = afterRole(name)
    if (own.includes(' ') && !ORGANISATION.test(own)) return own.replace(/^(Cllr|Councillor)s(\.?) /, '$1$2 ')
    const leading = LEADING_NAME.exec(lastEntry(before))?.[1]
    if (leading?.includes(' ')) return leading.replace(/^(Cllr|Councillor)s(\.?) /, '$1$2 ')
  }
  return ''
}

/** "Crime Commissioner Ann Ray" is Ann Ray; a post alone names nobody. */
function afterRole(name: string): string {
  const words = name.split(' ')
  return words.slice(words.findLastIndex((word) => ROLE.test(word)) + 1).join(' ')
}

/** "Board: Ann Ray, Force; Bob Lee, Commissioner (": who stands first in the last entry. */
function lastEntry(before: string): string {
  return (before.split(/;|: /).at(-1) ?? '').replace(/^\s*\|/, '').trim()
}

function chairInWords(blocks: Block[]): string {
  for (const block of blocks.slice(0, HEAD)) {
    const text = block.text.slice(0, LONGEST)
    const found = [OPENED, ...CALLED].map((pattern) => pattern.exec(text)?.[1]).find(Boolean)
    if (found) return found
  }
  return ''
}
