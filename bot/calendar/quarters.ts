import { addMonths, type Day, firstOfMonth, lastOfMonth, monthOf, yearOf } from './day.ts'
import { type DateRule, type Frame, only, type Span, textAfter } from './mention.ts'

/** Quarters and years; quarters are those of the police financial year, April to March. */
export const QUARTER_RULES: DateRule[] = [
  {
    kind: 'quarter',
    pattern:
      /\b(?:(?:the )?end of |by )?(?:the )?(?:q|quarter |qtr ?)(?:([1-4])|(one|two|three|four))\b(?:,? ?(?:of )?(?:20)?(\d\d)\s?[/–-]\s?(?:20)?(\d\d))?/gi,
    read: readQuarter,
  },
  {
    kind: 'quarter',
    pattern: /\b(?:the )?end of (?:the )?(?:(1)st|(2)nd|(3)rd|(4)th|(first)|(second)|(third)|(fourth)) quarter\b/gi,
    read: (m, frame) => quarterNear((m.slice(1).findIndex(Boolean) % 4) + 1, frame),
  },
  {
    kind: 'year',
    pattern: /\b(?:the )?(?:end|close) of (20\d\d)\b(?! ?[/–-])/gi,
    read: (m) => only(lastOfMonth(Number(m[1]), 12)),
  },
  {
    kind: 'quarter',
    pattern: /\b(?:(?:(?:the )?end of )?(this|next|the) |end of )(?:financial )?(?:quarter|qtr)\b/gi,
    read: readRelativeQuarter,
  },
  {
    kind: 'year',
    pattern:
      /\b(?:(?:the )?end of |by |before )*(?:the |this )?(?:end of (?:the |this )?)?(?<!\b(?:new|next|coming|following|last|previous) )(?:(?:fin(?:ancial)? ?|f)(?:year|y)[\s-]end|(?:financial year|fy|tax year))\b/gi,
    read: (_, f) => only(endOfFinancialYear(f.today)),
  },
  {
    kind: 'year',
    pattern: /\b(?:the )?end of (?:the |this )?(?:calendar )?year\b/gi,
    read: (_, f) => only(lastOfMonth(yearOf(f.today), 12)),
  },
]

function readQuarter(m: RegExpExecArray, frame: Frame): Span | undefined {
  if (
    /^[\s-]*(?:[\d/]+\s*)?(?:figures?|data|results?|report|reporting|performance|update|meeting|papers?|returns?|perception|statistics|stats|A&A|board|survey)\b/i.test(
      textAfter(m),
    )
  )
    return undefined
  const quarter = m[1] ? Number(m[1]) : ['one', 'two', 'three', 'four'].indexOf((m[2] ?? '').toLowerCase()) + 1
  return m[4] ? quarterSpan(quarter, 2000 + Number(m[4])) : quarterNear(quarter, frame)
}

/** The quarter without a year: the one under way or to come, the last one where the frame leans back. */
function quarterNear(quarter: number, frame: Frame): Span {
  const ending = yearOf(endOfFinancialYear(frame.today))
  const span = quarterSpan(quarter, ending)
  if (frame.lean === 'back') return span.from > frame.today ? quarterSpan(quarter, ending - 1) : span
  return span.to < frame.today ? quarterSpan(quarter, ending + 1) : span
}

function readRelativeQuarter(m: RegExpExecArray, frame: Frame): Span | undefined {
  if (/^the$/i.test(m[1] ?? '') && !/end of/i.test(m[0])) return undefined
  const at = addMonths(frame.today, /next/i.test(m[1] ?? '') ? 3 : 0)
  return quarterSpan(((Math.floor((monthOf(at) - 1) / 3) + 3) % 4) + 1, yearOf(endOfFinancialYear(at)))
}

/** The days of a quarter of the police financial year: 1 is April to June; `ending` is the year in which that year ends. */
export function quarterSpan(quarter: number, ending: number): Span {
  const year = quarter === 4 ? ending : ending - 1
  const first = ((quarter * 3) % 12) + 1
  return { from: firstOfMonth(year, first), to: lastOfMonth(year, first + 2) }
}

function endOfFinancialYear(day: Day): Day {
  return lastOfMonth(yearOf(day) + (monthOf(day) > 3 ? 1 : 0), 3)
}
