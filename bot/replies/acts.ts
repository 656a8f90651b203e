import { JOINING, NEUTRAL } from './neutral-words.ts'
import { TAIL_WORDS } from './tail-words.ts'
import { type ShownAction, stem } from './titles.ts'

/** Acts that are done at one stroke: once it is said of the right object, where and how it was done draws no limit. */
const AT_A_STROKE =
  /^(?:appoint|nominate|name|designate|escalate|notify|inform|host|hold|convene|open|launch|meet|obtain|reconcile|correct|sign|extend|renew|agree|return|hand|raise|lodge|refer|invite|interview|thank|introduce|retire|switch|amend|award|register)\b/
const MANY = /\b(?:each|every|all|both|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|series|rounds of|programme)\b/
/** It is held somewhere, once. */
const HELD_SOMEWHERE = /^(?:host|hold|convene|open|launch|meet|invite|interview|sign|thank)\b/
/** Who stands near the owner, and is never what the title speaks of. */
const PEOPLE = /^(?:boss|chief|sir|ma'am|team|staff|guv|sarge|skip|mate|me|us|you|myself)$/
const NAMES_SOMEBODY = /^(?:appoint|nominate|name|designate)\b/
const SOMEBODY =
  /^\s*(?:t\/|temp |acting |det |d\/)?(?:ch(?:ief)? (?:supt|insp|inspector|superintendent)|insp|inspector|sgt|sergeant|supt|superintendent|dci|di|ds|dcs|dc|pc|acc|mr|mrs|ms|miss|dr|prof|cllr|sir|dame)(?: [a-z'-]+){1,2}?(?=\s*$| (?:as|to|on|with|last|yesterday|today|in|at|by|from|this)\b)/
const WHO =
  /^(?:(?:and|so|yes|the|our|my|chief|deputy|boss|acc|dcc|cc|supt|insp|he|she|they|we|i|have|has|had|been|was|were|is|are|now|all|duly|also|finally|already|both|it|this|that|them|mr [a-z'-]+|mrs [a-z'-]+|ms [a-z'-]+|dr [a-z'-]+|cllr [a-z'-]+)\b ?)*$/
const PHRASE =
  /\b(as|at|in|on|to|with|by|over|via|through|from|of|for|about|for)\b(.*?)(?=\b(?:as|at|in|on|to|with|by|over|via|through|from|of|for|about)\b|$)/g

/**
 * "Hosted them at the mart on Friday", "escalated it to the regional chiefs": the title's own act was done, to its own object;
 * who did it may be named, and where. `at` is where the clause says so. It says nothing of acts that may be done in part, or many times.
 */
export function isActDone(clause: string, at: { start: number; end: number }, { title, stems }: ShownAction): boolean {
  const verb = clause.slice(at.start, at.end).trim()
  const own = /^[a-z]+/.exec(title)?.[0] ?? ''
  if (!AT_A_STROKE.test(title) || MANY.test(title) || /\s/.test(verb) || stem(verb).slice(0, 3) !== stem(own).slice(0, 3)) return false
  const [before, after] = [clause.slice(0, at.start).trim(), clause.slice(at.end)]
  if (!WHO.test(before) && !wordsOf(before).every((word) => isOwn(word, stems))) return false
  const named = NAMES_SOMEBODY.test(title) ? (SOMEBODY.exec(after)?.[0].length ?? 0) : 0
  const rest = after.slice(named)
  const first = rest.search(/\b(?:as|at|in|on|to|with|by|over|via|through|from|of|for|about)\b/)
  const object = wordsOf(first < 0 ? rest : rest.slice(0, first))
  if (object.some((word) => PEOPLE.test(word))) return false
  const isPointed = named > 0 || object.length > 0 || !WHO.test(before) || before.length > 0
  return (
    isPointed && object.every((word) => isOwn(word, stems)) && [...rest.matchAll(PHRASE)].every((phrase) => isIdle(phrase, title, stems))
  )
}

/** A phrase of when, how or where, or one that speaks of the title's own matter. */
function isIdle([, joint = '', words = '']: RegExpExecArray, title: string, stems: Set<string>): boolean {
  const said = wordsOf(words)
  if (/^ (?:its|their|the) (?:rightful |lawful )?owners?\b/.test(words) && said.length < 4) return true
  if (joint === 'with' && title.startsWith('agree'))
    return (
      /^ (?:the |our |all )*[a-z&' -]+$/.test(words) &&
      said.length < 5 &&
      !/\b(?:that|not|but|who|which|when|if|it's|it|you|them|me)\b/.test(words)
    )
  if (joint === 'as') return NAMES_SOMEBODY.test(title) || said.every((word) => belongs(word, stems))
  if (joint === 'to' && said.length > 0)
    return said.some((word) => stems.has(stem(word))) && !/^ (?:seek|ask|get|see|find|be)\b/.test(words)
  if (said.every((word) => belongs(word, stems))) return true
  if (/^(?:with|from|of|for|about|over|on)$/.test(joint) && said.some((word) => stems.has(stem(word)))) return true
  return /^(?:at|in)$/.test(joint) && HELD_SOMEWHERE.test(title) && /^ (?:the|a|our|their) [a-z' -]+$/.test(words) && said.length < 5
}

function belongs(word: string, stems: Set<string>): boolean {
  return isOwn(word, stems) || JOINING.has(word) || TAIL_WORDS.has(word)
}

function isOwn(word: string, stems: Set<string>): boolean {
  return /^(?:\d.*|yesterday|today|last|this)$/.test(word) || NEUTRAL.has(word) || stems.has(word) || stems.has(stem(word))
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d'&]+/gu) ?? []
}
