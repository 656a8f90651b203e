import type { BoardView, HolderView, MeetingView, MissingView, OfficeView, PostView } from '../../bot/api/contract.ts'

/** The form that is open. */
export type Wish =
  | { at: 'board'; known?: BoardView }
  | { at: 'post'; known?: PostView; grants?: PostView['grants'] }
  | { at: 'appoint'; post: PostView }
  | { at: 'hand-over'; post: PostView }
  | { at: 'end'; post: PostView; holder: HolderView }
  | { at: 'plan'; board?: string }
  | { at: 'move'; meeting: MeetingView }
  | { at: 'state'; meeting: MeetingView }
  | { at: 'closure' }

/** How a form ends: with what was recorded, in words, or given up. */
export interface FormEnds {
  onDone: (says: string) => void
  onClose: () => void
}

/** The form that sees to something missing; undefined where it is not done here, or not by this person. */
export function wishFor({ code, board, post }: MissingView, office: OfficeView): Wish | undefined {
  if (!office.mayArrange && !(code === 'no-meeting' && office.plansFor.includes(board))) return undefined
  const vacant = office.posts.find((one) => one.ref === post)
  const known = office.boards.find((one) => one.ref === board)
  switch (code) {
    case 'no-board':
      return { at: 'board' }
    case 'no-cadence':
      return known && { at: 'board', known }
    case 'no-chair':
      return { at: 'post', grants: [{ role: 'chair', board: board || '*' }] }
    case 'no-policy-officer':
      return { at: 'post', grants: [{ role: 'policy-officer', board: '*' }] }
    case 'no-owner-post':
      return { at: 'post' }
    case 'vacant-post':
      return vacant && { at: 'appoint', post: vacant }
    case 'no-meeting':
      return { at: 'plan', board }
    default:
      return undefined
  }
}
