import { comingMeetings } from '../../actions/meeting.ts'
import { holdersOn } from '../../actions/post.ts'
import { createSetUpCard } from '../../cards/set-up.ts'
import { type Answer, type Asker, card, type Desk } from '../desk.ts'
import { findMissing } from './arrange.ts'
import { closuresOf, usualCutOff } from './commands.ts'

/** "set up": what stands and what is still missing, with the words to type. For the policy officer of all boards alone. */
export async function showSetUp(desk: Desk, asker: Asker): Promise<Answer> {
  const office = desk.record.office()
  const { today } = asker
  return card(
    createSetUpCard({
      cardId: asker.cardId,
      today,
      boards: [...office.boards.values()],
      posts: [...office.posts.values()].map((post) => ({ post, holders: holdersOn(post, today) })),
      meetings: [...office.boards.keys()].flatMap((board) => comingMeetings(office.meetings.values(), board, today).slice(0, 2)),
      closures: closuresOf(office).filter((day) => day >= today),
      cutOffDays: usualCutOff(office),
      missing: await findMissing(desk, asker),
      trackerUrl: desk.trackerUrl,
    }),
  )
}
