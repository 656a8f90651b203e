import { z } from 'zod'
import { PEOPLE, type PersonKey } from '../people.ts'

/** What SharePoint's lists hold, as the stand-in gives it. */
export interface Lists {
  items(list: string): { fields: Record<string, unknown> }[]
}

interface DemoPerson {
  oid: string
  name: string
  /** "Chair: Police and Crime Commissioner", "Acting Deputy Chief Constable". */
  title: string
}

const ROLES: Partial<Record<PersonKey, string>> = { pcc: 'Chair', spo: 'Policy officer', cc: 'Owner' }
const FIRST: readonly PersonKey[] = ['pcc', 'spo', 'cc']
const holderShape = z.object({ Post: z.string(), PersonOid: z.string(), Capacity: z.string(), ToDay: z.string().nullish() })
const postShape = z.object({ Ref: z.string(), Title: z.string() })

/** Everybody of the sample office with the post that they hold today (as `YYYY-MM-DD`), those who have a window first. */
export function demoPeople(lists: Lists, today: string): DemoPerson[] {
  const titles = new Map(lists.items('Posts').map(({ fields }) => [postShape.parse(fields).Ref, postShape.parse(fields).Title]))
  const holders = lists.items('Holders').map(({ fields }) => holderShape.parse(fields))
  const keys = Object.keys(PEOPLE) as PersonKey[]
  return [...FIRST, ...keys.filter((key) => !FIRST.includes(key))].map((key) => {
    const { oid, name } = PEOPLE[key]
    const held = holders.find((holder) => holder.PersonOid === oid && (!holder.ToDay || holder.ToDay >= today))
    const title = held ? writeTitle(titles.get(held.Post) ?? held.Post, held.Capacity) : ''
    return { oid, name, title: ROLES[key] ? `${ROLES[key]}: ${title}` : title }
  })
}

function writeTitle(title: string, capacity: string): string {
  switch (capacity) {
    case 'acting':
      return `Acting ${title}`
    case 'temporary':
      return `Temporary ${title}`
    case 'staff-officer':
      return `Staff officer to the ${title}`
    case 'deputy':
    case 'stand-in':
      return `${title} (${capacity})`
    default:
      return title
  }
}
