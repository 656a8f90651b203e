import { mayRaise } from '../actions/rights.ts'
import { AppError } from '../errors.ts'
import { sayFetchProblem, sayFileNotKept, sayFileNotWanted, sayFileRead, sayOfFile, sayPaperProblem } from '../words/papers.ts'
import { sayPicturePages } from '../words/reading-doubts.ts'
import { type Answer, type Asker, type Desk, type Say, words } from './desk.ts'
import { isEvidence, keepEvidence } from './evidence.ts'
import { showNotes } from './paste.ts'
import type { SentFile } from './sent-files.ts'
import { readTyped } from './typed.ts'

/** Teams waits 15 s for the whole turn. */
const TURN_MS = 13_000
const FETCH_MS = 8_000
const LONGEST_CAPTION = 120

interface FileDeps {
  desk: Desk
  report: (fault: unknown, what: string) => void
}

interface Sent {
  files: readonly SentFile[]
  text: string
}

type AnswerText = (asker: Asker, text: string) => Promise<Answer>

/** Files of whoever takes the notes are notes, unless they come with an answer; those of an owner are evidence; other people's are not fetched. */
export async function answerFiles(deps: FileDeps, asker: Asker, sent: Sent, answerText: AnswerText): Promise<Answer> {
  const { desk } = deps
  const mayBring = [...desk.record.office().boards.keys()].some((board) => mayRaise(asker.actor, board))
  const areNotes = mayBring && (isCaption(sent.text) || /\b(?:notes|minutes)\b/i.test(sent.text))
  if (!areNotes && isEvidence(desk, asker, sent.text)) return answerWithEvidence(deps, asker, sent, answerText)
  if (mayBring) return answerNotes(deps, asker, sent, answerText)
  const answer = sent.text.trim() === '' ? { say: [] } : await answerText(asker, sent.text)
  return { ...answer, say: [...answer.say, ...words(sayFileNotWanted()).say] }
}

/** The links stand behind the words that are recorded; a file alone is an answer too. */
async function answerWithEvidence(deps: FileDeps, asker: Asker, sent: Sent, answerText: AnswerText): Promise<Answer> {
  const { links, says } = await keepEvidence(deps, asker, sent.files)
  const text = sent.text.trim() === '' ? links.join('\n') : sent.text
  const answer = text === '' ? { say: [] } : await answerText({ ...asker, links }, text)
  return { ...answer, say: [...answer.say, ...words(says.join('\n')).say] }
}

/** Each in turn is fetched, read and kept, and answered like a paste. The words beside them are answered first, so that no file that fails costs them. */
async function answerNotes({ desk, report }: FileDeps, asker: Asker, sent: Sent, answerText: AnswerText): Promise<Answer> {
  const answer = isCaption(sent.text) ? { say: [] } : await answerText(asker, sent.text)
  const say = [...answer.say]
  for (const [place, file] of sent.files.entries()) {
    const cardId = `${asker.cardId}.${place + 1}`
    const of: Asker = { ...asker, cardId }
    const shown = await takeFile(desk, of, file, sent.files.length).catch((fault: unknown) => {
      if (!(fault instanceof AppError)) throw fault
      report(fault, 'file')
      return words(sayOfFile(file.name, fault.code.startsWith('store-') ? sayFileNotKept() : fault.message)).say
    })
    say.push(...shown.map((one) => ({ ...one, cardId: one.cardId ?? cardId })))
  }
  await letGoOfQuestion(desk, asker, say)
  return { ...answer, say }
}

/** "The notes of yesterday, attached": words about the file, not about an action. */
function isCaption(text: string): boolean {
  const typed = readTyped(text)
  if (typed.kind === 'empty') return true
  if (typed.kind === 'notes') return typed.paste === ''
  const speaksOfFile = /\b(?:notes|minutes|file|document|attached|attachment|here)\b/i.test(text)
  return typed.kind === 'reply' && text.length <= LONGEST_CAPTION && speaksOfFile && !/#\s?\d|\b[A-Z]{2,6}-\d{4}-\d|%|\bdone\b/i.test(text)
}

async function takeFile(desk: Desk, asker: Asker, { name, url }: SentFile, count: number): Promise<Say[]> {
  const left = () => Math.max(1, TURN_MS - (performance.now() - asker.since))
  const bytes = await desk.fetchFile(url, Math.min(FETCH_MS, left()))
  if ('refused' in bytes) return words(sayOfFile(name, sayFetchProblem(bytes.refused))).say
  const paper = await desk.readPaper(bytes, name, left())
  if ('refused' in paper) return words(sayOfFile(name, sayPaperProblem(paper.refused))).say
  const original = { name, kind: paper.kind, bytes, pictures: paper.pictures }
  const shown = showNotes(desk, asker, await desk.notebook.take(paper.text, asker.from.oid, original))
  const missing = paper.pictures.length > 0 ? [sayPicturePages(paper.pictures)] : []
  const says = [...(count === 1 ? [] : [sayFileRead()]), ...missing]
  return says.length === 0 ? shown.say : [...words(sayOfFile(name, says.join(' '))).say, ...shown.say]
}

/** Notes that were asked for have come: the next message is no paste. */
async function letGoOfQuestion(desk: Desk, { from }: Asker, say: Say[]): Promise<void> {
  if (!say.some(({ note }) => note?.startsWith('notes:'))) return
  const question = await desk.questions.find(from.oid, from.conversationId)
  if (question?.kind === 'notes-to-come') await desk.questions.settle(question, from.requestId)
}
