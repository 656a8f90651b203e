import type { Config } from '../config.ts'
import { type ReadPaper, readPaper } from '../papers/read-paper.ts'
import { createFetchFile, type FetchFile } from '../teams/fetch-file.ts'

/** How documents come in: fetched from the hosts of the settings alone, read within the time of the settings. */
export function forPapers({ fileHosts, paperTimeLimitMs }: Config): { fetchFile: FetchFile; readPaper: ReadPaper } {
  return {
    fetchFile: createFetchFile({ hosts: fileHosts }),
    readPaper: (bytes, name, most = paperTimeLimitMs) => readPaper(bytes, name, { timeLimitMs: Math.min(most, paperTimeLimitMs) }),
  }
}
