/** Which part of the project may import which: wholly, or only its types. A part may always import itself. */
export interface Row {
  all: readonly string[]
  types?: readonly string[]
}

const TO_DELIVERY = ['errors', 'calendar', 'actions', 'words', 'minutes', 'replies', 'reminders', 'digest', 'delivery'] as const
const BOT = [...TO_DELIVERY, 'sheets', 'papers', 'cards', 'teams', 'sharepoint', 'azure', 'auth', 'api', 'config'] as const

// The table of the design, section 4.
export const TABLE: Record<string, Row> = {
  errors: { all: [] },
  calendar: { all: [] },
  actions: { all: ['calendar', 'errors'] },
  words: { all: ['calendar'], types: ['actions'] },
  minutes: { all: ['actions', 'calendar', 'words', 'errors'] },
  replies: { all: ['actions', 'calendar', 'words', 'errors'] },
  reminders: { all: ['actions', 'calendar', 'words', 'errors'] },
  digest: { all: ['actions', 'calendar', 'words', 'errors'] },
  sheets: { all: ['actions', 'calendar', 'words', 'errors'] },
  papers: { all: ['calendar', 'words', 'errors'], types: ['minutes'] },
  delivery: { all: ['actions', 'reminders', 'digest', 'calendar', 'words', 'errors'] },
  cards: { all: ['words', 'calendar'], types: TO_DELIVERY },
  teams: { all: [...TO_DELIVERY, 'papers', 'cards'] },
  sharepoint: { all: ['actions', 'calendar', 'errors'], types: ['delivery'] },
  azure: { all: ['actions', 'calendar', 'errors'], types: ['delivery'] },
  auth: { all: ['errors'] },
  api: { all: [...TO_DELIVERY, 'sheets', 'papers', 'auth'] },
  config: { all: ['errors'] },
  app: { all: BOT },
  index: { all: ['app', 'config'] },
  // Of the service the tab knows one file, and only its types.
  tab: { all: [], types: ['contract'] },
  manifest: { all: [] },
  local: { all: [...BOT, 'app', 'index', 'tab', 'manifest', 'tests', 'contract'] },
}

/** Packages that one part alone imports. */
export const ONLY: readonly { packages: RegExp; part: string }[] = [
  { packages: /^(botbuilder|botframework)/, part: 'teams' },
  { packages: /^@microsoft\/microsoft-graph-client(\/|$)/, part: 'sharepoint' },
  { packages: /^@azure\/(storage-|data-tables)/, part: 'azure' },
  { packages: /^exceljs(\/|$)/, part: 'sheets' },
  { packages: /^(mammoth|pdfjs-dist|docx)(\/|$)/, part: 'papers' },
  { packages: /^restify(\/|$)/, part: 'api' },
]

/** The part to which a file belongs: `bot/actions/due.ts` to `actions`, `bot/app.ts` to `app`, `tab/api.ts` to `tab`. */
export function partOf(path: string): string {
  const [top = '', inner = ''] = path.split('/')
  return top === 'bot' ? inner.replace(/\.ts$/, '') : top
}
