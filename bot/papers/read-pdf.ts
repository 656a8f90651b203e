import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { layOutPage } from './lay-out-page.ts'
import type { Refused } from './paper.ts'

/** Fewer letters than these in a whole document, or on its average page, are a stamp on pictures of pages. */
const FEWEST_LETTERS = 10
const FEWEST_ON_A_PAGE = 5
/** Letters that stand for nothing that can be written: the fonts do not say what they show. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff]/g

/** The words of a PDF as they stand on its pages: a line of the page is a line, columns keep their distance. Pages are parted by an empty line. */
export async function readPdf(bytes: Uint8Array): Promise<string | Refused> {
  // pdfjs keeps the bytes for itself, and takes no Buffer.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  })
  try {
    const document = await task.promise
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const runs = items.filter((item) => 'str' in item)
      pages.push(layOutPage(runs, page.getViewport({ scale: 1 }).transform))
      page.cleanup()
    }
    return textOf(pages)
  } catch (fault) {
    // pdfjs throws errors of its own kinds for files that are not what they claim to be, and one for a password.
    if (!(fault instanceof Error)) throw fault
    return { refused: fault.name === 'PasswordException' ? 'encrypted' : 'broken' }
  } finally {
    await task.destroy()
  }
}

function textOf(pages: string[]): string | Refused {
  const text = pages.join('\n\n')
  const letters = text.match(/[\p{L}\d]/gu)?.length ?? 0
  const unreadable = text.match(UNREADABLE)?.length ?? 0
  const isScanned = letters < FEWEST_LETTERS || letters < pages.length * FEWEST_ON_A_PAGE || unreadable > letters / 5
  return isScanned ? { refused: 'scanned' } : `${text.trimEnd()}\n`
}
