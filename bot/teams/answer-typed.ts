import { sayNoPost } from '../words/chat.ts'
import { answerRecordLine } from './as-recorded.ts'
import type { Quoted } from './context.ts'
import { type Answer, type Asker, type Desk, words } from './desk.ts'
import { answerForOthers, isForOthers } from './for-others.ts'
import { answerDigest, answerRemind } from './office.ts'
import { askForPaste, takePaste } from './paste.ts'
import { answerHelp, answerMyActions, answerOverdue, answerShow } from './queries.ts'
import { answerReply } from './replies.ts'
import { answerSetUp } from './set-up/answer-set-up.ts'
import { settleProposals } from './settle-proposals.ts'
import type { Typed } from './typed.ts'

interface Heard {
  typed: Typed
  text: string
  html: boolean
  quoted: Quoted
}

/** Does what somebody typed; what is no command is an answer to be read. */
export async function answerTyped(desk: Desk, asker: Asker, { typed, text, html, quoted }: Heard): Promise<Answer> {
  if (isForOthers(typed)) return answerForOthers(desk, asker, typed, text)
  switch (typed.kind) {
    case 'help':
    case 'empty':
      return answerHelp(desk, asker)
    case 'my-actions':
      return answerMyActions(desk, asker)
    case 'overdue':
      return answerOverdue(desk, asker)
    case 'show':
      return answerShow(desk, asker, typed.ref)
    case 'notes':
      return typed.paste === '' ? askForPaste(desk, asker) : takePaste(desk, asker, typed.paste, html)
    case 'remind-now':
      return answerRemind(desk, asker, typed.anyway)
    case 'digest-now':
      return answerDigest(desk, asker)
    case 'set-up':
      return answerSetUp(desk, asker, { line: { kind: 'set-up' }, text })
    case 'proposals':
    case 'confirm':
    case 'edit':
    case 'drop':
    case 'updates':
      return settleProposals(desk, asker, typed)
    case 'as-recorded':
      return (await answerRecordLine(desk, asker, { line: typed.line, text: text.trim() })) ?? answerReply(desk, asker, text, quoted)
    case 'reply':
      return asker.actor.posts.length === 0 && isGreeting(text) ? words(sayNoPost()) : answerReply(desk, asker, text, quoted)
    default:
      return typed satisfies never
  }
}

/** "Agreed" alone may as well answer what was asked a moment ago. */
export function isBareAgreement(typed: Typed): boolean {
  return typed.kind === 'as-recorded' && typed.line.way === 'agree' && typed.line.refs.length === 0
}

const isGreeting = (text: string) => /^\W*(?:hello|hi|hey|good (?:morning|afternoon|evening)|dear|greetings)\b/i.test(text)
