import type { OfficeView } from '../../bot/api/contract.ts'
import { AppointForm } from './AppointForm.tsx'
import { BoardForm } from './BoardForm.tsx'
import { EndForm } from './EndForm.tsx'
import { HandOverForm } from './HandOverForm.tsx'
import { ClosureForm, MoveForm, StateForm } from './MeetingForms.tsx'
import { PlanForm } from './PlanForm.tsx'
import { PostForm } from './PostForm.tsx'
import type { FormEnds, Wish } from './wish.ts'

/** The form that is wished for. */
export function OpenForm({ wish, office, ...ends }: FormEnds & { wish: Wish; office: OfficeView }) {
  switch (wish.at) {
    case 'board':
      return <BoardForm office={office} known={wish.known} {...ends} />
    case 'post':
      return <PostForm office={office} known={wish.known} grants={wish.grants} {...ends} />
    case 'appoint':
      return <AppointForm office={office} post={wish.post} {...ends} />
    case 'hand-over':
      return <HandOverForm office={office} post={wish.post} {...ends} />
    case 'end':
      return <EndForm office={office} post={wish.post} holder={wish.holder} {...ends} />
    case 'plan':
      return <PlanForm office={office} board={wish.board} {...ends} />
    case 'move':
      return <MoveForm meeting={wish.meeting} {...ends} />
    case 'state':
      return <StateForm meeting={wish.meeting} {...ends} />
    case 'closure':
      return <ClosureForm office={office} {...ends} />
    default:
      return wish satisfies never
  }
}
