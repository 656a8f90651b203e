import { getDocument, OPS, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { layOutPage } from './lay-out-page.ts'
import type { Refused } from './paper.ts'

const LETTER = /[\p{L}\d]/u
const PICTURES: ReadonlySet<number> = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])

/** The words of a PDF's pages as they stand there: a line of the page is a line, columns keep their distance; null for a picture of a page. */
export async function readPdf(bytes: Uint8Array): Promise<(string | null)[] | Refused> {
  // pdfjs keeps the bytes for itself, and takes no Buffer.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  })
  try {
    const document = await task.promise
    const pages: (string | null)[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const runs = items.filter((item) => 'str' in item)
      const text = layOutPage(runs, page.getViewport({ scale: 1 }).transform)
      pages.push(LETTER.test(text) || !(await holdsPicture(page)) ? text : null)
      page.cleanup()
    }
    return pages
  } catch (fault) {
    // pdfjs throws errors of its own kinds for files that are not what they claim to be, and one for a password.
    if (!(fault instanceof Error)) throw fault
    return { refused: fault.name === 'PasswordException' ? 'encrypted' : 'broken' }
  } finally {
    await task.destroy()
  }
}

async function holdsPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  return fnArray.some((drawn) => PICTURES.has(drawn))
}
