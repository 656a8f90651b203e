import { addDays, type Day, dayOf, weekday } from '../../calendar/day.ts'
import { findDay } from '../../calendar/phrases.ts'
import type { Block } from './blocks.ts'
import { DATED } from './next-meeting.ts'

const HEAD = 40
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** "Minutes of the meeting held on …" at the very top is this one. */
const OWN_MINUTES = /^(?:draft |unconfirmed |approved )?(?:minutes|notes|record|report) of\b/i
const OPENING = 6
const OF_OTHERS =
  /\b(?:last(?! (?:night|evening|mon|tue|wed|thu|fri|sat|sun))|previous|next meeting is|apologies|approved|signed|agreed as|minutes of(?: the)?)\b[^.]{0,12}$|^(?:sent|from|papers|actions)\b/i
const MAIL_HEAD = /^(?:from|to|cc|bcc|sent|date|subject):/i
/** Notes are sent within this many days of their meeting. */
const SOON = 60
/** "Notes from last night", "yesterday's meeting", "Thursday's public evening". */
const AGO =
  /\b(?:(last night|last evening|yesterday|earlier today|today|this (?:morning|afternoon|evening)|tonight)|(?:last |on |from |this )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?=['’]s | night\b| evening\b| morning\b| afternoon\b))/i
/** "The pilot began in May 2012": what is told as past is before the meeting. */
const TOLD =
  /\b(?:began|begun|started|launched|opened|closed|ended|introduced|published|since|was|were|took place|met)\b [^.;]{0,30}?\b(?:in|on|from|since|of) (?:\d{1,2}(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ((?:19|20)\d\d)\b/gi
/** "Minutes of the last meeting (19 December 2012)": a day before this one. */
const BEFORE = new RegExp(`\\b(?:last|previous) meeting\\b[^.;]{0,30}?(${DATED.source})`, 'i')

const AHEAD =
  /\b(?:by|before|from|until|till|no later than|will [^.;]{2,60} in) (?:the )?(?:end of |start of |\d{1,2}(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ((?:19|20)\d\d)\b/gi

/**
 * The day in the head of the notes; in a mail the one that its words tell, seen from the day it was sent. A year that is not written there
 * is the one that the notes name most, unless the weekday or what they tell as past speak for the next or the last one; null when none is named.
 */
export function readDate(blocks: Block[]): Day | null {
  const head = blocks.slice(0, HEAD)
  const sent = sentOn(head)
  if (sent) return toldInMail(head, sent)
  const labelled = head.slice(0, 8).filter((block) => /^(?:date|held on|date of meeting)\b/i.test(block.text))
  const year = usualYear(blocks)
  for (const [i, block] of [...labelled, ...head].entries()) {
    const text = block.text.slice(0, 400)
    const isOwn = i < OPENING + labelled.length && OWN_MINUTES.test(text) && !/\b(?:agreed|approved|signed|accepted)\b/i.test(text)
    const written = DATED.exec(text)?.[0]
    if (!written || (!isOwn && OF_OTHERS.test(leadOf(text)))) continue
    const found = hasYear(written) ? dayIn(written, year ?? 2000) : year && inYear(written, year, blocks)
    if (found) return found
  }
  return null
}

function leadOf(text: string): string {
  return text.slice(0, Math.max(text.search(DATED), 0)).slice(-40)
}

function sentOn(head: Block[]): Day | undefined {
  const mail = head.slice(0, 8).filter(({ text }) => MAIL_HEAD.test(text))
  const sent = mail.length > 1 ? mail.find(({ text }) => /^(?:sent|date):/i.test(text)) : undefined
  const written = DATED.exec(sent?.text ?? '')?.[0]
  return written && hasYear(written) ? dayIn(written, 2000) : undefined
}

/** The first day in its words that is not later than the mail and not long before; else "last night" and the like; else the day it was sent. */
function toldInMail(head: Block[], sent: Day): Day {
  const words = head.filter(({ text }) => !/^(?:sent|date|from|to|cc|bcc):/i.test(text)).map(({ text }) => text.slice(0, 400))
  const year = Number(sent.slice(0, 4))
  for (const text of words) {
    const written = DATED.exec(text)?.[0]
    const days = written && !OF_OTHERS.test(leadOf(text)) ? [year, year - 1].flatMap((one) => dayIn(written, one) ?? []) : []
    const day = days.find((one) => one <= sent && one >= addDays(sent, -SOON))
    if (day) return day
  }
  const [, near = '', named = ''] = words
    .slice(0, OPENING)
    .flatMap((text) => AGO.exec(text) ?? [])
    .slice(0, 3)
  if (/^(?:last|yesterday)/i.test(near)) return addDays(sent, -1)
  if (near !== '' || named === '') return sent
  return addDays(sent, -((weekday(sent) - 1 - WEEKDAYS.indexOf(named.slice(0, 3).toLowerCase()) + 7) % 7))
}

function hasYear(written: string): boolean {
  return /\b\d{4}\b|[/.]\d{2}$/.test(written)
}

function dayIn(written: string, year: number): Day | undefined {
  const words = hasYear(written) ? written : `${written.replace(/,$/, '')} ${year}`
  return findDay(words, { today: `${year}-01-01` as Day, lean: 'notes', nextMeeting: null })?.to
}

/** Without a year of its own a day is the one on which the weekday that is written falls, else the one that the times told best agree with. */
function inYear(written: string, usual: number, blocks: Block[]): Day | undefined {
  const days = [usual, usual + 1, usual - 1].flatMap((year) => dayIn(written, year) ?? [])
  const named = /^(mon|tue|wed|thu|fri|sat|sun)/i.exec(written)?.[1]?.toLowerCase()
  const past = [...monthsIn(blocks, TOLD), ...lastMeeting(blocks)]
  const ahead = monthsIn(blocks, AHEAD)
  const against = (day: Day) => past.filter((told) => told > day).length + ahead.filter((told) => told < day).length
  return days.find((day) => named === WEEKDAYS[weekday(day) - 1]) ?? days.sort((one, other) => against(one) - against(other))[0]
}

function lastMeeting(blocks: Block[]): Day[] {
  return blocks.slice(0, HEAD).flatMap(({ text }) => {
    const written = BEFORE.exec(text.slice(0, 400))?.[1]
    return written && hasYear(written) ? (dayIn(written, 2000) ?? []) : []
  })
}

function monthsIn(blocks: Block[], pattern: RegExp): Day[] {
  return blocks
    .flatMap(({ text }) => [...text.matchAll(pattern)])
    .flatMap(([, month = '', year]) => dayOf(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, 1) ?? [])
}

function usualYear(blocks: Block[]): number | undefined {
  const counts = new Map<number, number>()
  for (const block of blocks) {
    for (const [whole, , short] of block.text.matchAll(/\b(?:19|20)\d{2}\b|\b\d{1,2}([/.])\d{1,2}\1(\d{2})\b/g)) {
      const year = short ? 2000 + Number(short) : Number(whole)
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  let best: number | undefined
  let most = 0
  for (const [year, count] of counts) if (count > most || (count === most && year > (best ?? 0))) [best, most] = [year, count]
  return best
}
