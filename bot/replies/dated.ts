import { daysBetween } from '../calendar/day.ts'
import type { DayPhrase } from '../calendar/phrases.ts'
import { SINCE } from './asked.ts'
import { ASK_AGAIN, FIRM_WISH, MORE_TIME, NOT_BEFORE, WANTED_BEFORE } from './asking-words.ts'
import type { Completion } from './completion.ts'
import { isAdverse } from './completion.ts'
import { dayFromDue } from './due-days.ts'
import * as said from './intents.ts'
import { askedDay, dayToAsk, FAR, isAhead, isBygone, isDenied, isHoped, isOnlyDate, isRuledOut, pastDay, remindDay } from './reply-days.ts'
import type { Make, Said, Statement } from './statement.ts'
import { isConceded } from './turns.ts'

const HOPED = /\bhop(?:e|ing|efully)|\baim|\bexpect|\bplan(?:ned|ning|s)? (?:to|for|on|is (?:to|for|still))\b/

type Dated = Said & { day: DayPhrase | undefined }

/** "Park the deadline till the 7th": the day is moved, and nobody is to be asked again. */
const DEADLINE =
  /\b(?:park|hold|shelve|put off|pause|leave|keep|table|sit on) (?:the |this |that |our |my )?(?:\w+ )?(?:deadline|date|target|timescale)\b/

/** A day on which to ask again, or before which nothing can be had. */
export function readAskedDay({ context, rest, day, about }: Dated, make: Make): Statement | undefined {
  if (
    said.SNOOZE.test(rest) &&
    !(DEADLINE.test(rest) && !ASK_AGAIN.test(rest)) &&
    (day || ASK_AGAIN.test(rest) || !said.BEEN_AWAY.test(rest))
  )
    return make('snooze', 'it asks to be asked again', {
      date: dayFromDue(rest, { about, context }) ?? remindDay(dayToAsk(rest, context) ?? day, context.today),
      against: isAdverse(rest) || ASK_AGAIN.test(rest),
    })
  if (day && day.to >= context.today && NOT_BEFORE.test(rest.slice(0, day.start)))
    return make('extend', 'it says that it cannot be before that day', { date: askedDay(day, context.today), against: true })
  if (day && WANTED_BEFORE.test(rest.slice(0, day.start)) && !ASK_AGAIN.test(rest) && !isRuledOut(rest))
    return make('extend', 'it asks for a later date', { date: askedDay(day, context.today), against: true })
  if (day?.words === 'today' && isRuledOut(rest) && !/\b(?:deadline|date)\b/.test(rest))
    return make('progress', 'it says that the action is not done', { against: true })
  if (day && day.to >= context.today && isRuledOut(rest)) return make('extend', 'it says that the day cannot be met', { against: true })
  return undefined
}

/** What is asked for or expected, and by when. */
export function readDated(input: Dated & { completion: Completion }, make: Make): Statement | undefined {
  return readLater(input, make) ?? readExpected(input, make)
}

/** "Interviews are on the 30th", "the Commissioner is coming on Monday": what was arranged for that day. */
const EVENT_ON =
  /\b(?!it|this|that|they|date|dates|deadline|due|new)[a-z]{3,} (?:is|are|'s) (?:now |all |still )*(?:on|coming(?: in)?(?: on)?|booked(?: in)?(?: for| on)?|arranged(?: for)?|scheduled(?: for)?|set for|happening(?: on)?|taking place(?: on)?)(?: the)?\s*$|\b(?:coming|visiting|happening|taking place)(?: on)?(?: the)?\s*$/
/** A later day is asked for. */
function readLater(input: Dated & { completion: Completion }, make: Make): Statement | undefined {
  const { context, about, day, completion } = input
  const own = day === undefined && about.length === 1 && about[0]?.title.startsWith('extend')
  const rest = (own ? input.rest.replace(/\b(?:not |been |was |is )*extended\b/g, ' ') : input.rest).replace(said.NO_TIME_NEEDED, (words) =>
    ' '.repeat(words.length),
  )
  const finishing = said.EXPECTED.test(rest)
  const firm = (day !== undefined && FIRM_WISH.test(rest)) || MORE_TIME.test(rest)
  const hoped = day && askedDay(day, context.today)
  if (hoped && !firm && completion === 'silent' && !said.EXTEND.test(rest) && HOPED.test(rest) && isHoped(rest, hoped, about))
    return make('progress', 'it says when the action is expected to be finished', { date: hoped, against: true })
  if (
    firm ||
    ((said.EXTEND.test(rest) || (day && day.to >= context.today && said.WISH.test(rest.replace(said.UNHINDERED, ' ')))) &&
      !(finishing && completion !== 'silent'))
  )
    return make('extend', 'it asks for a later date', { date: isRuledOut(rest) ? null : askedDay(day, context.today), against: true })
  if (
    day &&
    EVENT_ON.test(rest.slice(0, day.start)) &&
    !said.EXTEND.test(rest) &&
    !said.WISH.test(rest) &&
    isHoped(`${rest} will`, day.to, about)
  )
    return make('progress', 'it says when it takes place', { date: askedDay(day, context.today), against: true })
  const free = said.UNHINDERED.test(rest)
  if (day && !free && !/\blast (?:week|month|quarter|year)\b/.test(day.words) && isOnlyDate(rest, day, about)) {
    const date = askedDay(day, context.today)
    const gone = date === null || day.to <= context.today || SINCE.test(rest) ? pastDay(rest, context) : null
    if (day.to < context.today && gone && about.length === 1) return make('plain', '', { gone, date: gone, work: true })
    if (date && !said.EXTEND.test(rest) && !said.WISH.test(rest) && isHoped(rest, date, about))
      return make('progress', 'it says when the action is expected to be finished', { date, against: true })
    return make('extend', 'it names a later date', { date, gone, against: gone === null })
  }
  return undefined
}

/** "Another go at it tomorrow", "figures done up to March": the day on which work goes on, or up to which it goes, and not its end. */
const NO_FINISH =
  /\b(?:another|a fresh|a further|a second|one more) (?:go|crack|stab|look|attempt|try|bash|push)\b|\b(?:done|finished) with .{1,40} for (?:today|tonight|now)\b|\b(?:back (?:on|to|at) (?:it|this)|pick(?:ing)? (?:it|this|them|things) (?:back )?up|resum(?:e|es|ing)|carry(?:ing)? on|start(?:ing)? (?:again|back)|crack(?:ing)? on|return(?:ing)? to (?:it|this))\b(?!.*\bfinish)/
const UP_TO =
  /\b(?:up to|as far as|through to|down to|covering|(?<=\b(?:done|figures|data) )to)(?: and including)?(?: the)?(?: end of)?\s*$/

/** How far it is, and when it is expected to be finished. */
function readExpected({ context, rest, day, completion }: Dated & { completion: Completion }, make: Make): Statement | undefined {
  const finishing = said.EXPECTED.test(rest)
  if (completion === 'step') return make('plain', '', { work: true, step: true, date: pastDay(rest, context) })
  if (completion !== 'silent' && isConceded(rest)) return make('plain', '', { against: true })
  if (completion === 'asked') return make('progress', 'it asks whether it may be closed', { against: false })
  if (completion !== 'silent')
    return make('progress', 'it says how far the action is', {
      date:
        (finishing || said.FINISHES.test(rest)) &&
        day &&
        !isDenied(rest) &&
        !NO_FINISH.test(rest) &&
        !UP_TO.test(rest.slice(0, day.start)) &&
        askedDay(day, context.today) &&
        daysBetween(context.today, day.to) < FAR &&
        day.to >= context.today &&
        (said.FINISHES.test(rest) || !isBygone(rest))
          ? day.to
          : null,
      gone: completion === 'unclear' ? pastDay(rest, context) : null,
      unclear: completion === 'unclear' && !isAhead(rest, day, context.today),
      against: completion !== 'unclear' || isAhead(rest, day, context.today),
    })
  if (day && !isDenied(rest) && said.FINISHES.test(rest) && askedDay(day, context.today))
    return make('progress', 'it says when the action is expected to be finished', { date: askedDay(day, context.today), against: true })
  if (day && finishing && askedDay(day, context.today) && (said.WORK.test(rest) || said.COMING.test(rest)))
    return make('progress', 'it says when the action is expected to be finished', { date: day.to, against: true })
  return undefined
}
