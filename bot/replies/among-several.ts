import type { Group } from './groups.ts'
import type { ReplyPart, ReplyReading } from './reply.ts'
import type { Statement } from './statement.ts'

/** A statement with the actions that it is about. */
export interface Found {
  group: Group
  statement: Statement
}

/** "All done. 50 is with Comms.": what is said of some of them by name holds for those, and only the rest are done. */
export function withoutExceptions(found: Found[]): Found[] {
  return found.flatMap((one) => {
    const { group, statement } = one
    const wider = found.filter((other) => other.group !== group && group.refs.some((ref) => other.group.refs.includes(ref)))
    if (statement.intent === 'plain' && !statement.against && wider.some((other) => other.statement.intent === 'complete')) return []
    if (statement.intent !== 'complete') return [one]
    const open = wider
      .filter(({ group: about, statement: said }) =>
        about.refs.length > group.refs.length
          ? ['progress', 'blocked', 'dispute', 'undo'].includes(said.intent)
          : (said.intent !== 'complete' || about.refs.length < group.refs.length) && (said.intent !== 'plain' || said.against),
      )
      .flatMap((other) => other.group.refs)
    if (open.length === 0) return [one]
    const refs = group.refs.filter((ref) => !open.includes(ref))
    return refs.length > 0 ? [{ group: { ...group, refs }, statement }] : []
  })
}

/** "28 should sit with the DCI, I don't do these", "I shouldn't have both, give one to the DCI": why one is given away gives no other away. */
export function withoutReasons(found: Found[]): Found[] {
  const given = found.filter(({ statement }) => statement.intent === 'reassign' && statement.to !== null)
  if (given.length === 0) return found
  return found.filter(({ group, statement }) => {
    const wider = given.some(
      (other) => other.group !== group && (other.group.kind === 'one-of' || other.group.refs.some((ref) => group.refs.includes(ref))),
    )
    return !(wider && (statement.intent === 'plain' || (statement.intent === 'reassign' && statement.to === null)))
  })
}

/** "Extension please: the 31st for the first, the 14th for the second": what is asked for of no action is asked again of each. */
export function withoutHeading(found: Found[]): Found[] {
  const asked = found.filter(({ group, statement }) => statement.intent === 'extend' && statement.date !== null && group.refs.length > 0)
  if (asked.length < 2) return found
  return found.filter(({ group, statement }) => !(group.kind === 'none' && statement.intent === 'extend' && statement.date === null))
}

/** "1. done 2. done" is one part about two actions; "1 on track, 2 just started" tells of each in words of its own. */
export function joinAlike(parts: ReplyPart[], doubts: ReplyReading['doubts']): Pick<ReplyReading, 'parts' | 'doubts'> {
  const joined: ReplyPart[] = []
  const place = parts.map((part) => {
    const like = joined.findIndex(
      (p) =>
        p.intent === part.intent &&
        (part.intent !== 'progress' || part.percent !== null || part.date !== null || part.words.toLowerCase() === p.words.toLowerCase()) &&
        p.percent === part.percent &&
        p.date === part.date &&
        p.to === part.to &&
        p.refs.length > 0 &&
        part.refs.length > 0,
    )
    const known = joined[like]
    if (!known) return joined.push(part) - 1
    joined[like] = { ...known, refs: [...new Set([...known.refs, ...part.refs])], words: `${known.words}; ${part.words}` }
    return like
  })
  return { parts: joined, doubts: doubts.map((doubt) => ({ ...doubt, part: place[doubt.part] ?? 0 })) }
}
