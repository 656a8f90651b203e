import type { PaperProblemCode } from '../words/papers.ts'

export type PaperKind = 'docx' | 'pdf' | 'text'

export type Refused = { refused: PaperProblemCode }

/** The words of a document as lines; rows of tables are lines of cells parted by " | ". Quotes are looked for in exactly this text. */
export interface Read {
  text: string
  /** Numbers, from 1, of the pages that are pictures: their words could not be read. */
  pictures: number[]
}

export interface Paper extends Read {
  kind: PaperKind
}

/** What a document may cost. */
export interface PaperLimits {
  timeLimitMs: number
  /** Of the memory that the reading itself uses, in megabytes. */
  memoryMb: number
}

/** The largest file that is read, in bytes. */
export const LARGEST_PAPER = 10 * 1024 * 1024
