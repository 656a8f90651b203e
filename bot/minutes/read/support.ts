import { splitOwners } from './owners.ts'
import type { Parties } from './parties.ts'
import { SUBJECT } from './task-words.ts'

/** "the PCC policy team", "staff officers", "the Chief Constable". */
const WHO = `(?:(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\\w’'-]{2,20} ){0,3}(?:[Tt]eam|[Oo]ffice|[Oo]fficers?|[Uu]nit|[Dd]epartment)\\b|${SUBJECT})`
/** How notes say who helps; the first group is who. */
const FORMS: RegExp[] = [
  new RegExp(`,? ?\\(?\\b(?:supported|assisted|helped) by (${WHO})\\)?,?`, 'g'),
  new RegExp(`,? ?\\(?\\bwith (?:the )?(?:support|help|assistance) (?:of|from) (${WHO})\\)?,?`, 'g'),
  new RegExp(`,? ?\\(?\\bwith (${WHO})[’'](?:s )?(?:support|help|assistance)\\)?,?`, 'g'),
  new RegExp(`[,;(] ?(?:and )?(${WHO}) (?:to |will )?(?:support|assist|help|supporting|assisting|helping)\\b(?=[).;,]|$)\\)?`, 'g'),
  new RegExp(`[,;(.] ?(?:[Ii]n s|S|s)upport(?:ing)?: ?(${WHO})\\)?`, 'g'),
]
/** "CC with DCC to …": the first of them leads. */
const BESIDE = new RegExp(`^(${SUBJECT}),? with (${SUBJECT}),?(?= (?:to|will)\\b)`)
/** "GM to work with staff officers to shape this." */
const WORKS_WITH = new RegExp(`\\b(?:work|working|liaise|liaising)(?: closely| together)? with (${WHO})`)
const HINT = /\b(?:supp|assist|help|with )/i
const LONGEST = 1500

/**
 * Who helps with a task, in the words of the notes, and the task without those words, in which the lead stands next to its verb.
 * Only somebody who can own a task counts; the task is as it was when nobody helps.
 */
export function takeSupport(task: string, parties: Parties): { supporting: string[]; rest: string } {
  if (!HINT.test(task) || task.length > LONGEST) return { supporting: [], rest: task }
  const supporting: string[] = []
  let rest = task
  for (const form of FORMS) {
    rest = rest.replace(form, (words: string, who: string) => {
      const names = namesIn(who).filter(parties.isParty)
      supporting.push(...names)
      return names.length === 0 ? words : ''
    })
  }
  const beside = BESIDE.exec(rest)
  if (beside?.[1] && beside[2] && namesIn(beside[2]).every(parties.isPerson)) {
    supporting.push(...namesIn(beside[2]))
    rest = beside[1] + rest.slice(beside[0].length)
  }
  supporting.push(...namesIn(WORKS_WITH.exec(rest)?.[1] ?? '').filter(parties.isPerson))
  return { supporting: [...new Set(supporting)], rest }
}

function namesIn(words: string): string[] {
  return splitOwners(words.replace(/[.,;]+$/, ''))
}
