import type { Attendee } from '../notes.ts'
import { plainName } from './people.ts'
import { createSameParty } from './same-party.ts'

/** Who can own a task in these notes. */
export interface Parties {
  /** A person, post or body that can be asked to do something. */
  isParty(words: string): boolean
  /** A person or post, not a body that merely exists. */
  isPerson(words: string): boolean
  /** Named in the attendance list, or the first letters of somebody there. */
  isListed(words: string): boolean
  /** Initials that no list gives to anybody, or "all": the words may name whoever it is. */
  isLoose(owner: string): boolean
  /** Initials that the attendance list gives to more than one person. */
  isAmbiguous(initials: string): boolean
  /** Initials or a name of one person that no list of these notes gives. */
  isStranger(words: string): boolean
  /** Whether two ways of naming can mean one party: "R Ray" and "Mr Ray", "CC" and "the Chief Constable", "BL" and "Bob". */
  isSame(one: string, other: string): boolean
}

const POST =
  /\b(?:PCC|DPCC|CC|DCC|ACC|DCS|SPO|CEx|CFO|Commissioner|Constable|Executive|Clerk|Chair(?:man|woman|person)?|Secretar(?:y|iat)|(?:Hon )?Sec|Treas|Treasurer|Officers?|Director|Manager|Head|Superintendent|Supt|Inspector|Sergeant|Sgt|Minister|Mayor|Administrator|Co-?ordinator|Auditor|Solicitor|Engineer|Lead|Chief|CEO|COO|Principal|Advis[eo]rs?|Analyst|Assistant|Registrar|Surveyor|Ranger|Archivist|Curator|Headteacher|Bursar|Rector|Vicar|Caretaker|Steward|President|Convenor|Facilitator|Captain|Sysadmins?|Webmaster|Editor|Librarian|Warden|Handyman|RFO|Members|Councillors?|Cllrs?|Trustees|Governors|Officials)\b/i
const BODY =
  /\b(?:team|force|police|panel|board|committee|council|office|OPCC|group|staff|department|service|division|unit|directorate|governance|authority|partnership|association|secretariat|all|everyone|residents|owner|Siochana|project|House|University|Trust|working group|task and finish)\b/i
/** "Mrs Ray", "R. Ray": somebody, listed or not. */
const TITLED =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Revd|Canon|Sister|Bros?|Sis|Brother|Ald|Alderman|PCSO|D\/Supt|Inspector|Sergeant|Superintendent|Col|Capt|Cllrs?|Councillors?|Ch Supt|Supt|Sgt|PC|Insp)\.? (?:[A-Z]\.? ?){0,3}[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+)?$/u
const INITIAL_NAME = /^(?:[A-Z]\.? ?){1,2} [A-Z][\p{L}’'-]{2,}$|^[A-Z]\.? ?[A-Z][\p{L}’'-]{2,}$/u
const INITIALS = /^(?:(?:[AT]\/)?[A-Z]{2,4}[a-z]?(?: [A-Z][a-z]+)?|[A-Z][a-z][A-Z][A-Za-z]?)$/
/** Initials or a name with its title: one person, not a body. */
const STRANGER =
  /^(?!ALL$|PCC$|DPCC$|CC$|DCC$|ACC$|DCS$|SPO$|CFO$|CEO$|COO$|RFO$)(?:[A-Z]{2,3}|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Supt|Sgt|Insp)\.? .*)$/
/** Capitals that are things, not people. */
const THINGS =
  /^(?:AFI|AFIS|AOB|ASB|CCTV|CDI|CDP|DA|DVPN|DVPO|FOI|GDPR|HMICFRS|HMIC|HR|ICT|IT|KPI|KPIS|LPA|LPAS|MARAC|NFA|OC|ONS|PCSO|PCSOS|PDF|PEEL|SOC|SNT|TOR|URL|URI|VAT|VAWG|UK|EU|USA|NHS|BBC|TBC|TBA|NB|PS|RE|OK|ID|AGM|API|Q\d|NO|ON|IN|AT|TO|IT|WE|HE|OR|IF|AS|BY)$/i
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor|Sgt|PC|ACC|DCC|CC|T\/ACC|A\/DCC)\.? ){0,2}[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,2}(?:[’']s office)?$/u

/** What the attendance list says, with those who only speak in the notes, and the posts and bodies that meetings have everywhere. */
export function createParties(people: Attendee[], speakers = new Set<string>()): Parties {
  const { names, initials, letters } = gatherForms(people)
  const isName = (words: string) => {
    const bare = words.toLowerCase().replace(/[’']s office$/, '')
    return names.has(bare) || names.has(plainName(words).toLowerCase()) || initials.has(words)
  }
  const isPerson = (words: string) => {
    const bare = strip(words)
    if (initials.has(bare) || (letters.has(bare) && !/^(?:AOB|HR|IT|PC|UK)$/.test(bare))) return true
    if (bare === '' || bare.length > 60 || THINGS.test(bare)) return false
    if (isName(bare) || TITLED.test(bare) || speakers.has(bare)) return true
    if (INITIAL_NAME.test(bare) && names.has(bare.split(/[ .]/).at(-1)?.toLowerCase() ?? '')) return true
    return (
      POST.test(bare) ||
      (INITIALS.test(bare) && !THINGS.test(bare)) ||
      (NAME.test(bare) && bare.includes(' ') && bare.split(' ').some((word) => names.has(word.toLowerCase())))
    )
  }
  const isListed = (words: string) => isName(strip(words)) || initials.has(words) || letters.has(words)
  return {
    isSame: createSameParty(people),
    isPerson,
    isListed,
    isLoose: (owner) => /^all$/i.test(owner) || (/^[A-Z]{2,3}$/.test(owner) && !initials.has(owner) && !names.has(owner.toLowerCase())),
    isStranger: (words) => STRANGER.test(words) && isPerson(words) && !isListed(words) && !isBySurname(words, names),
    isParty: (words) =>
      isPerson(words) || (strip(words).length <= 60 && BODY.test(strip(words))) || (NAME.test(strip(words)) && strip(words).includes(' ')),
    // Initials that are nobody's letters are of a body that sent several people.
    isAmbiguous: (short) => (initials.get(short) ?? 0) > 1 && (letters.has(short) || POST.test(short)),
  }
}

/** The ways in which the list names its people. */
function gatherForms(people: Attendee[]): { names: Set<string>; initials: Map<string, number>; letters: Set<string> } {
  const names = new Set<string>()
  const initials = new Map<string, number>()
  const letters = new Set<string>()
  for (const person of people) {
    const plain = plainName(person.name)
    for (const form of [person.name, plain, ...plain.split(/[ ]/)]) if (form.length > 1) names.add(form.toLowerCase())
    const held = person.post.match(/\b[A-Z](?=[a-z])/g)?.join('') ?? ''
    if (held.length > 1 && held.length < 5) letters.add(held)
    letters.add(
      plain
        .split(/[ -]/)
        .map((word) => word[0] ?? '')
        .join('')
        .toUpperCase(),
    )
    for (const short of person.initials) initials.set(short, (initials.get(short) ?? 0) + 1)
  }
  return { names, initials, letters }
}

/** "Mrs Ray" where the list has "Ann Ray". */
function isBySurname(words: string, names: Set<string>): boolean {
  return plainName(words)
    .toLowerCase()
    .split(/[ .]+/)
    .some((word) => word.length > 2 && names.has(word))
}

function strip(words: string): string {
  return words.replace(/^(?:the|both|a|an|our|that|for)\s+/i, '').trim()
}
