import { posix } from 'node:path'
import { isNode, type Node, nodesIn, parse } from './syntax.ts'

export interface Import {
  /** A path from the project's root for a file of ours, else the name of a package; null when it is worked out at run time. */
  target: string | null
  ours: boolean
  typesOnly: boolean
}

/** All imports of a file: static, type-only, re-exports, dynamic, `require` and types written as `import('…')`. */
export function readImports(path: string, source: string): Import[] {
  return nodesIn(parse(path, source)).flatMap((node) => {
    const from = sourceOf(node)
    return from === undefined ? [] : [resolve(path, textOf(from), isTypesOnly(node))]
  })
}

function sourceOf(node: Node): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportAllDeclaration':
    case 'TSImportType':
      return node.source
    case 'ExportNamedDeclaration':
      return node.source ?? undefined
    case 'TSExternalModuleReference':
      return node.expression
    case 'CallExpression':
      return isRequire(node.callee) ? ((node.arguments as unknown[])[0] ?? null) : undefined
    default:
      return undefined
  }
}

const isRequire = (callee: unknown) => isNode(callee) && callee.type === 'Identifier' && callee.name === 'require'

function textOf(source: unknown): string | null {
  return isNode(source) && source.type === 'Literal' && typeof source.value === 'string' ? source.value : null
}

function isTypesOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  const names = (node.specifiers ?? []) as Node[]
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
}

function resolve(from: string, target: string | null, typesOnly: boolean): Import {
  if (target === null) return { target: null, ours: false, typesOnly }
  const ours = target.startsWith('.') || target.startsWith('/')
  return { target: ours ? posix.join(posix.dirname(from), target) : target, ours, typesOnly }
}

/** Whether a file reads the environment: `process.env`, taken out of `process`, or of `node:process`. */
export function readsEnvironment(path: string, source: string): boolean {
  return nodesIn(parse(path, source)).some((node) => {
    if (node.type === 'MemberExpression') return isProcess(node.object) && nameOf(node.property) === 'env'
    if (node.type === 'VariableDeclarator' && isProcess(node.init)) return isNode(node.id) && node.id.type === 'ObjectPattern'
    return node.type === 'ImportDeclaration' && /^(node:)?process$/.test(textOf(node.source) ?? '')
  })
}

function isProcess(value: unknown): boolean {
  if (!isNode(value)) return false
  return nameOf(value) === 'process' || (value.type === 'MemberExpression' && nameOf(value.property) === 'process')
}

function nameOf(value: unknown): string | null {
  if (!isNode(value)) return null
  return value.type === 'Identifier' ? String(value.name) : textOf(value)
}
