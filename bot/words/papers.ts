const problems = {
  empty: 'The file is empty. Nothing was kept.',
  'too-large': 'The file is larger than 10 MB, so it was not read and nothing was kept. Take the pictures out, save it and send it again.',
  'too-long': 'The file holds more words than the notes of one meeting. Nothing was kept. Send only the part with the notes.',
  'unpacks-too-large':
    'The file unpacks to far more than its size, so it was not opened and nothing was kept. Save it anew in Word and send it again.',
  'too-complex':
    'The file took too long to read, so I stopped and kept nothing. Save it anew as a Word document, or paste the notes as text.',
  macros:
    'The file holds macros, so it was not opened and nothing was kept. Save it as a Word document without macros (.docx) and send it again.',
  encrypted:
    'The file is protected by a password or a sensitivity label, so it cannot be read and nothing was kept. Take the protection off, save it and send it again.',
  scanned:
    'The file holds pictures of pages, or letters that cannot be read as text. Nothing was kept. Send the document it was made from, or paste the notes as text.',
  broken: 'The file is broken or not what its name says. Nothing was kept. Open it, save it anew and send it again.',
  'old-word':
    'The file is in the format of Word before 2007 (.doc). Nothing was kept. Save it as a Word document (.docx) and send it again.',
  'unknown-kind':
    'The file is no document that I can read, and nothing was kept. Send a Word document (.docx), a PDF or a text file, or paste the notes as text.',
} as const

/** Why a document cannot be read. */
export type PaperProblemCode = keyof typeof problems

/** Why a document was not read, and what to do. */
export function sayPaperProblem(code: PaperProblemCode): string {
  return problems[code]
}

/** Something else went wrong while a document was read. */
export function sayPaperFault(): string {
  return 'The file could not be read, and nothing was kept. Please try again.'
}

const fetching = {
  'foreign-host':
    'I fetch files only from SharePoint and OneDrive, and this one is somewhere else. Nothing was kept. Attach it to a message here.',
  gone: 'Teams no longer hands the file out. Nothing was kept. Send it again.',
  unreachable: 'The file could not be fetched. Nothing was kept. Send it again in a minute, or paste the notes as text.',
  'too-slow': 'The file did not come in time. Nothing was kept. Send it again, on its own.',
  'too-large': problems['too-large'],
} as const

/** Why a file that was sent could not be fetched. */
export type FetchProblemCode = keyof typeof fetching

export function sayFetchProblem(code: FetchProblemCode): string {
  return fetching[code]
}

/** Whoever may raise no action sent a file. */
export function sayFileNotWanted(): string {
  return 'Only the policy officer and the minute-taker can send me notes as a file, so it was not opened. To show how far an action is, send the file with your answer about it.'
}

const notFetched = {
  'foreign-host': 'I fetch files only from SharePoint and OneDrive, and this one is somewhere else, so it was not kept. Send a link to it.',
  gone: 'Teams no longer hands the file out, so it was not kept. Send it again, or a link to it.',
  unreachable: 'The file could not be fetched, so it was not kept. Send it again in a minute, or a link to it.',
  'too-slow': 'The file did not come in time, so it was not kept. Send it again on its own, or a link to it.',
  'too-large': 'The file is larger than 10 MB, so it was not kept. Send a link to it.',
} as const satisfies Record<FetchProblemCode, string>

/** Why a file that came with an answer is not kept. The words beside it were answered all the same. */
export function sayEvidenceProblem(code: FetchProblemCode): string {
  return notFetched[code]
}

/** A file that came with an answer stands in the Evidence library. */
export function sayEvidenceKept(): string {
  return 'The file is kept, and a link to it stands with what is recorded of your words.'
}

/** SharePoint did not take a file that came with an answer. */
export function sayEvidenceNotKept(): string {
  return 'SharePoint did not take the file in time. Send it again in a minute, or a link to it.'
}

/** The record or its files did not answer while a file was being kept. */
export function sayFileNotKept(): string {
  return 'SharePoint did not answer, so I cannot say whether the file is kept. Send it again in a minute; nothing is recorded twice.'
}

/** Before what was found in one of several files. */
export function sayFileRead(): string {
  return 'I read it. This is what I found.'
}

/** A sentence about one of the files of a message. */
export function sayOfFile(name: string, sentence: string): string {
  const plain = name.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  return `“${plain.length > 80 ? `${plain.slice(0, 79)}…` : plain}”: ${sentence}`
}
