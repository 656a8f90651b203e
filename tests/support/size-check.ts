import { nodesIn, parse } from './syntax.ts'

const FILE = 200
const FUNCTION = 40
const COMPONENT = 120
const FUNCTIONS: ReadonlySet<string> = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** Files over 200 lines, functions over 40 (in the tab, where they are components, 120) and every `any`, one sentence each. Blank lines do not count in functions. */
export function checkSizes(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) => [...fileProblem(path, source), ...nodeProblems(path, source)])
}

function fileProblem(path: string, source: string): string[] {
  const lines = source.trimEnd().split('\n').length
  return lines > FILE ? [`${path} has ${lines} lines`] : []
}

function nodeProblems(path: string, source: string): string[] {
  const limit = path.startsWith('tab/') ? COMPONENT : FUNCTION
  return nodesIn(parse(path, source)).flatMap((node) => {
    const place = `${path}:${source.slice(0, node.start).split('\n').length}`
    if (node.type === 'TSAnyKeyword') return [`${place} says any`]
    if (!FUNCTIONS.has(node.type)) return []
    const lines = source
      .slice(node.start, node.end)
      .split('\n')
      .filter((line) => line.trim() !== '').length
    return lines > limit ? [`${place} is a function of ${lines} lines`] : []
  })
}
