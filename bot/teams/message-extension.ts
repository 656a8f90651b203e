import type { Activity } from 'botbuilder'
import { dayAt } from '../calendar/day.ts'
import type { Messenger } from '../delivery/ports.ts'
import { AppError } from '../errors.ts'
import { sayUnexpected } from '../words/chat.ts'
import { sayInvokeUnknown, sayMakingFailed, sayNoPostHere } from '../words/extension-talk.ts'
import { type Asker, askerOf, type Desk } from './desk.ts'
import { answerLink, answerSearch } from './find-actions.ts'
import { makeAction, openMakeForm } from './make-action.ts'
import { type ParseFacts, readOrigin } from './parse.ts'
import { type Invoke, readInvoke } from './read-invoke.ts'

/** The HTTP answer to an invoke; Teams waits five seconds for it (teams-platform facts, 1.13). */
export interface InvokeAnswer {
  status: number
  body?: object
}

export interface ExtensionDeps extends ParseFacts {
  desk: Desk
  messenger: Messenger
  report: (fault: unknown, what: string) => void
}

/** Answers what Teams asks of the message extension. Never throws: a fault becomes a sentence, and is reported. 501 for what is not for us. */
export function createMessageExtension(deps: ExtensionDeps): (activity: Activity) => Promise<InvokeAnswer> {
  const { desk, report } = deps
  return async (activity) => {
    const from = readOrigin(activity, deps)
    if ('reason' in from) return { status: 501 }
    const invoke = readInvoke(activity, dayAt(desk.clock()))
    if (invoke.kind === 'unknown' && !activity.name?.startsWith('composeExtension/')) return { status: 501 }
    try {
      await desk.inbox.catchUp().catch((fault: unknown) => report(fault, 'news'))
      return { status: 200, body: await answer(deps, askerOf(desk, from), invoke) }
    } catch (fault) {
      report(fault, 'extension')
      return { status: 200, body: refused(invoke, fault instanceof AppError ? sayMakingFailed() : sayUnexpected()) }
    }
  }
}

async function answer(deps: ExtensionDeps, asker: Asker, invoke: Invoke): Promise<object> {
  if (asker.actor.posts.length === 0) return refused(invoke, sayNoPostHere())
  switch (invoke.kind) {
    case 'make-form':
      return openMakeForm(deps.desk, asker, invoke.message)
    case 'make':
      return makeAction(deps, asker, invoke)
    case 'find':
      return answerSearch(deps.desk, asker, invoke.words)
    case 'link':
      return answerLink(deps.desk, asker, invoke.ref)
    case 'unknown':
      return refused(invoke, sayInvokeUnknown())
    default:
      return invoke satisfies never
  }
}

/** A sentence in the place of what was asked for. */
function refused({ kind }: Invoke, says: string): object {
  return kind === 'find' || kind === 'link'
    ? { composeExtension: { type: 'message', text: says } }
    : { task: { type: 'message', value: says } }
}
