/** What the words of a status mean. Whatever leaves a doubt is `words`: kept as an update, never taken for "done". */
export type StatusMeaning =
  | { means: 'open' }
  /** The tracker says that it is finished; the chair still decides. `closed`: it says that the action was closed or discharged. */
  | { means: 'done'; closed: boolean }
  | { means: 'percent'; percent: number }
  | { means: 'bad-percent' }
  | { means: 'on-hold' }
  | { means: 'blocked' }
  /** "Refer to 1.1", "superseded by 12": another row speaks for this one. */
  | { means: 'refers'; to: string }
  /** Withdrawn, cancelled, no longer needed: only the chair can decide that. */
  | { means: 'dropped' }
  | { means: 'words' }

/** Reads the words of a status column: "Action complete", "Closed – 12 March 2025", "50%", "Refer to 1.1". Empty words mean open. */
export function readStatus(words: string): StatusMeaning {
  const text = words.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()
  if (text === '' || OPEN.test(text)) return { means: 'open' }
  const percent = PERCENT.exec(text)
  if (percent) return percentOf(Number(percent[1]))
  const refers = REFERS.exec(text)
  if (refers?.[1]) return { means: 'refers', to: refers[1] }
  if (HELD.test(text)) return { means: 'on-hold' }
  if (BLOCKED.test(text)) return { means: 'blocked' }
  if (DROPPED.test(text)) return { means: 'dropped' }
  if (DONE.test(text) && !DOUBT.test(text)) return { means: 'done', closed: CLOSED.test(text) }
  return { means: 'words' }
}

const OPEN =
  /^(?:open|ongoing|on-going|on going|in progress|in hand|underway|under way|not started|not yet started|outstanding|new|live|active|current|pending|on track|red|amber|green|amber\/red|amber\/green|overdue|n|no|tbc|n\/a|-|–)[.!]?$/
const PERCENT = /^(\d{1,4}(?:\.\d+)?) ?%(?: (?:complete|completed|done))?[.!]?$/
const REFERS =
  /^(?:please )?(?:refer|refers|see|as per|merged|combined|duplicate|superseded|replaced|covered|linked)(?: (?:to|with|of|by|into|also))? (?:the )?(?:action|item|ref|row|no\.?|number|point)? ?#?([a-z]{0,6}-?\d[\w./-]*)(?: above| below)?[.!]?$/
const HELD = /^(?:on hold|on-hold|paused|deferred|suspended|parked|held)(?:$|[ .,:;(–—-])/
const BLOCKED = /^blocked(?:$|[ .,:;(–—-])/
const DROPPED =
  /^(?:withdrawn|cancelled|canceled|superseded|no longer (?:required|needed|relevant)|not (?:required|needed)|abandoned|rescinded)(?:$|[ .,:;(–—-])/
/** Only where the words begin with it and then end, give a day, or go on after a stop. */
const DONE =
  /^(?:(?:the )?action (?:is |has been |now )?|now |fully |blue ?[-–:]? ?)?(?:complete|completed|closed|done|discharged|finished|delivered|achieved|actioned|reported done|y|yes)(?:$|\s*[.!,:;(–—/-]|\s+(?:on|at|in|as at)\b|\s+\d{1,2}\b|\s+(?:and )?(?:closed|complete|completed|discharged)\b)/
const CLOSED = /\b(?:closed|discharged)\b/
const DOUBT =
  /\b(?:not|n't|except|but|partly|partially|part|half|almost|nearly|awaiting|await|pending|until|once|when|if|subject to|outstanding|remain|remains|remaining|still|to be|to follow|further|in draft|more)\b|\?/

function percentOf(percent: number): StatusMeaning {
  if (percent > 100) return { means: 'bad-percent' }
  return { means: 'percent', percent: Math.round(percent) }
}
