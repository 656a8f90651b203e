import { sayKept, sayLate } from '../../../bot/words/kept.ts'
import { sayRecordedAlready } from '../../../bot/words/problems.ts'
import type { TeamsCall } from '../../../local/teams/message-log.ts'
import { personalChatOf } from '../../../local/teams/playground-config.ts'
import type { Asked, Told } from './ledger.ts'

/** Reads from what Teams shows what people were told, and of what was only kept whether the outcome came later. */
export function readTold(asked: readonly Asked[], calls: readonly TeamsCall[]): void {
  const shown = calls.filter((call) => call.shown).map((call) => ({ call, words: wordsOf(call) }))
  const late = shown.filter(({ words }) => words.startsWith(LATE))
  const bySource = Map.groupBy(
    shown.filter(({ words }) => !words.startsWith(LATE)),
    ({ call }) => (call.kind === 'update' ? call.activityId : (call.activity.replyToId ?? '')),
  )
  for (const one of asked.filter(({ route }) => route !== 'tab')) {
    const answers = one.sent.flatMap((id) => bySource.get(id) ?? []).map(({ words }) => words)
    one.told = strongest(answers.map((words) => meaningOf(words, one)))
    one.says = answers.join(' / ')
    const chat = personalChatOf(one.by)
    one.confirmed = late.some(({ call, words }) => call.conversation.startsWith(chat) && meaningOf(words, one) !== 'other')
  }
}

const LATE = sayLate('')
const STRONGEST: readonly Told[] = ['recorded', 'kept', 'unsure', 'refused', 'other']

function strongest(told: Told[]): Told {
  return STRONGEST.find((one) => told.includes(one)) ?? 'nothing'
}

function meaningOf(words: string, { ref, percent }: Pick<Asked, 'ref' | 'percent'>): Told {
  const isSaid = words.split('\n').some((line) => line.includes(`${ref}: `) && line.toLowerCase().includes(`progress: ${percent}%`))
  if (isSaid || words.includes(sayRecordedAlready(ref))) return 'recorded'
  if (words.includes(sayKept(ref))) return 'kept'
  if (words.includes('cannot say')) return 'unsure'
  return /Not recorded|Nothing (?:of yours )?was (?:recorded|changed)|was not taken/.test(words) ? 'refused' : 'other'
}

/** All words of a message: its text, and every text of its card. */
function wordsOf({ activity }: TeamsCall): string {
  return [activity.text ?? '', ...(activity.attachments ?? []).flatMap(({ content }) => textsIn(content))].join('\n')
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner)))
}
