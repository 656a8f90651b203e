/** A label that marks an action: where it stands, what stands behind it. */
export interface Marker {
  /** Index of the label and of the first word after it. */
  at: number
  after: number
  /** "ACTION (HT):" and "Action for DCC:" name the owner in the label. */
  owner: string
  number: string
  /** "Outstanding Action from 25 July meeting:" is an old one. */
  isOld: boolean
  isPlural: boolean
}

/**
 * "Action: ", "ACTION (HT): ", "Action arising: ", "Actions agreed – ", "Action 3: ", "AP4:". A colon, dash or number is needed:
 * "action taken rate", "an action plan" and "actions taking place" are no labels.
 */
const LEAD =
  '((?:Outstanding |Completed |Closed |Ongoing |Discharged |For (?=A)|FOR (?=A)|Agreed |AGREED |Further |New |NEW |Previous |(?:Decision|DECISION) ?\\/ ?)?)'
const WORD = '(A(?:CTION|ction)(?:S|s|\\([sS]\\))?|actions?(?=\\s?(?:[:–—]|- ))|(?<=F[oO][rR] )action(?= by ))'
const KIND = '(?:\\s(?:arising|Arising|ARISING|agreed|Agreed|AGREED|points?|Points?|POINTS?|required|items?|by(?=:)))?'
const NUMBER =
  '(?:(?:\\s|-(?=\\d))?(?:(?:N[oO]|no)\\.? ?|[Nn]umber )?#?\\(?((?:[A-Z]{1,4}[/-]?)?\\d{1,4}(?:[/.-]\\d{1,4}){0,2}[a-z]?)\\)?(?=[\\s:.–—-]))?'
const SHORTS = '[A-Z]{2,4}[a-z]?(?: ?[/,&] ?[A-Z]{2,4}[a-z]?)*'
const POSTS = '(?:the )?(?:Town |Parish )?[Cc]lerk|Chair(?:man)?|[Aa]ll|Cllrs? [A-Z]\\w+'
/** "for DCC", "by the Clerk", "GM/RL" before the stop. */
const FOR_WHOM = `(?:\\s(?:for|by|on|FOR|BY|ON) ((?:all|everyone|everybody|members|the [A-Z]\\w*|[A-Z])[\\w/ ]{0,30}?(?=\\s?[:–—(]|\\s-\\s))|[\\s/](${SHORTS}|Force|Clerk|Chair|All|Secretariat|Office|Police|Council|Members|Treasurer|Secretary)(?=\\s?[:–—]|\\s-\\s))?`
const INSIDE = '(?:\\s?[({[](?!\\s)([^)}\\]]{1,40})[)}\\]])?'
/** A stop, or what may stand for one: a bracket that closes, a number, owners that set or end the task. */
const STOP = [
  `\\s?(?::|–|—|\\|(?= ?(?:${SHORTS}|${POSTS}) ?\\|)|>(?=\\s)|-(?=\\s))`,
  '(?<=[[<]A[A-Za-z]{5,6})[\\]>]:?',
  '(?<=[^(]\\d\\))(?=\\s+[A-Z])',
  '(?<=A[A-Za-z]{5} ?\\[[^\\]]{1,40}\\])(?=\\s)',
  '(?=\\s{1,3}[A-Z]{2,4}(?:\\/[A-Z]{2,4})* to [a-z])',
  '(?<=ACTION)(?=\\s{1,3}[A-Z]{2,4}(?:\\/[A-Z]{2,4})*\\s+[A-Z][a-z])',
  `(?<=[([]A[A-Za-z]{5,6})(?=\\s{1,3}(?:${SHORTS}|${POSTS})\\.?[)\\]])`,
  `(?=\\s(?:[A-Z]{2,4}(?:\\/[A-Z]{2,4})*|${POSTS})(?:\\.?$|\\.\\s))`,
].join('|')
const LABEL = new RegExp(`(?<!\\w)${LEAD}${WORD}${KIND}(?: from [^:.]{1,40})?${NUMBER}${FOR_WHOM}${INSIDE}(?:${STOP})`, 'g')
/** "AP4:", "A8   ", "A12 (RC) ", "ACTION POINT 3 - ", "A14 RC Advise …". */
const POINT =
  /^(?:AP\/?|A|A(?:CTION|ction) [Pp](?:OINT|oint))\s?(\d{1,3})(?:\s{0,4}\(([^)]{1,40})\)\s*[:.–-]?\s*|\s*[:.–-]\s*(?!\d)|\s{2,}|\s(?=[A-Z]{2,4}(?:\/[A-Z]{2,4})* (?:[A-Z][a-z]|to ))|\s(?=[A-Z][a-z]+ (?:[A-Z][a-z]+ )?to [a-z]))(?:((?:[A-Z]{2,4}|All|ALL)(?:\/(?:[A-Z]{2,4}|All))*)(?:\s{2,}(?!to )|\s(?=[A-Z][a-z]+ )))?/
/** "To be actioned by GM: …", "For action by GM: …". */
const BY_WHOM = /^(?:To be actioned|For (?:action|attention)|FOR ACTION|For the attention) (?:by|of|BY|OF) ([A-Z][^:.]{1,40}):\s+/
/** "TODO: GM ring the bank", "… must be told. GM ACTION". */
const TODO = /^(?:TODO|TO DO|To-?[Dd]o)(?:\s?:\s+(?=\S)|\s?[–—-]\s+(?=[A-Z]))/
const BEHIND = new RegExp(`(?<=[.?!] )(${SHORTS}) {1,6}ACTION\\.?$`)
const LONGEST_ALONE = 60
const LOG_REF = /^[A-Z][A-Z&]{1,5}[ /-]?\d{1,4}\/\d{1,4}\s*[:–—-]\s*/
/** "ACTION JGB 08/26", "Action ref: OPCC-14 (DCC)", "New action 2024/31:" on a line of their own. */
const ALONE =
  /^(?:(?:(?:New|NEW|Agreed|AGREED|Further|FURTHER) )?A(?:CTION|ction)|(?:New|Agreed|Further) action|AP)(?: ?(?:[Pp]oint|POINT|[Ii]tem|ITEM|[Rr]ef(?:erence)?\.?|REF\.?|[Nn]umber|[Nn]o\.?|NO\.?)){0,2}(?:\s?[:#.–-])?\s?((?:[A-Z][A-Za-z&]{0,7}[ /.-]){0,2}[A-Z]{0,3}\d{1,4}(?:[/.-]\d{1,4}){0,2}[a-z]?)(?:\s*[([]([^()[\]]{1,40})[)\]])?\s*[:.–-]?$/
/** Most text holds no label at all. */
const HINT =
  /[Aa]ction|ACTION|^T[Oo][ -]?[Dd][Oo]\b|AP[\s/]?\d|^For (?:the )?attention|^(?:New|Agreed|Further) action \d|^A\d|^[A-Z][A-Z&]{1,5}[ /-]?\d/
const AT_START: Marker = { at: 0, after: 0, owner: '', number: '', isOld: false, isPlural: false }
const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
/** "Actions from 8 July", "from the last meeting": of another day than this. */
const FROM_BEFORE = new RegExp(` from (?!(?:today|this)\\b)[^:.]*(?:last|previous|meeting|\\d (?:${MONTH})|(?:${MONTH})[a-z]* \\d)`)
const NONE = /^\s*(?:none|nil|no(?:ne)? (?:arising|required)|n\/a|not applicable)\b/i

/** The labels within a block, in order; those in the middle of a sentence are words, not labels. */
export function findMarkers(text: string): Marker[] {
  if (!HINT.test(text)) return []
  const point = POINT.exec(text)
  if (point) return [{ ...AT_START, after: point[0].length, owner: point[2] ?? point[3] ?? '', number: point[1] ?? '' }]
  const by = BY_WHOM.exec(text)
  if (by) return [{ ...AT_START, after: by[0].length, owner: by[1] ?? '' }]
  const todo = TODO.exec(text)
  if (todo) return [{ ...AT_START, after: todo[0].length }]
  const behind = BEHIND.exec(text)
  if (behind) return [{ ...AT_START, at: behind.index, after: text.length, owner: behind[1] ?? '' }]
  const ref = LOG_REF.exec(text)
  if (ref) return [{ ...AT_START, after: ref[0].length }]
  const alone = text.length < LONGEST_ALONE ? ALONE.exec(text) : null
  if (alone) return [{ ...AT_START, after: text.length, number: alone[1] ?? '', owner: alone[2] ?? '' }]
  const markers: Marker[] = []
  for (const found of text.matchAll(LABEL)) {
    const before = text.slice(Math.max(0, found.index - 12), found.index)
    const isShouted = /^ACTIONS?\s?:/.test(found[0]) && /[a-z\d] $/.test(before)
    if (found.index > 0 && !isShouted && !/(?:[.?!:;)”"•\]]|\d\))\s+[[(<]?$|^[[(<]$|\s[[(]$/.test(before)) continue
    const lead = found[1]?.trim() ?? ''
    markers.push({
      at: found.index,
      after: found.index + found[0].length,
      owner: (found[6] ?? found[4] ?? found[5] ?? '').trim(),
      number: found[3] ?? '',
      isOld: /^(?:Outstanding|Previous|Completed|Closed|Ongoing|Discharged)$/.test(lead) || FROM_BEFORE.test(found[0]),
      isPlural: /^action\s?s/i.test(found[2] ?? ''),
    })
  }
  return markers.filter((marker) => !NONE.test(text.slice(marker.after, marker.after + 30)))
}
