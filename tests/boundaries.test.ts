import { describe, expect, test } from 'vitest'
import { checkBoundaries } from './support/boundary-check.ts'
import { partOf, TABLE } from './support/boundary-table.ts'
import { emptyFolders, readSourceFiles } from './support/source-files.ts'

const files = readSourceFiles()

describe('the source of this project', () => {
  test('is found in every folder', () => {
    expect(emptyFolders(files)).toEqual([])
    expect(files.size).toBeGreaterThan(100)
  })

  test('belongs to parts that the table knows, and the table to parts that exist', () => {
    const parts = new Set([...files.keys()].map(partOf))
    expect([...parts].filter((part) => !TABLE[part])).toEqual([])
    expect(Object.keys(TABLE).filter((part) => !parts.has(part))).toEqual([])
  })

  test('imports only what the table allows, without a cycle', () => {
    expect(checkBoundaries(files)).toEqual([])
  })
})

describe('the check itself', () => {
  test.each<[string, string, string, string[]]>([
    ['an import upwards', 'bot/actions/a.ts', `import { say } from '../words/say.ts'`, ['bot/actions/a.ts imports bot/words/say.ts']],
    [
      'a type of what may not be known',
      'bot/calendar/a.ts',
      `import type { A } from '../actions/a.ts'`,
      ['bot/calendar/a.ts imports bot/actions/a.ts'],
    ],
    ['a re-export', 'bot/actions/a.ts', `export * from '../api/a.ts'`, ['bot/actions/a.ts imports bot/api/a.ts']],
    ['a named re-export', 'bot/actions/a.ts', `export { a } from '../api/a.ts'`, ['bot/actions/a.ts imports bot/api/a.ts']],
    ['a dynamic import', 'bot/auth/a.ts', `const a = await import('../actions/a.ts')`, ['bot/auth/a.ts imports bot/actions/a.ts']],
    ['a type written as an import', 'bot/auth/a.ts', `let a: import('../actions/a.ts').A`, ['bot/auth/a.ts imports bot/actions/a.ts']],
    ['a require', 'bot/azure/a.ts', `const a = require('../sharepoint/a.ts')`, ['bot/azure/a.ts imports bot/sharepoint/a.ts']],
    ['an import for its effect', 'bot/teams/a.ts', `import '../api/a.ts'`, ['bot/teams/a.ts imports bot/api/a.ts']],
    [
      'an import known only at run time',
      'bot/teams/a.ts',
      'const a = await import(b)',
      ['bot/teams/a.ts imports what is only known at run time'],
    ],
    ['each other', 'bot/minutes/a.ts', `import { a } from '../replies/a.ts'`, ['bot/minutes/a.ts imports bot/replies/a.ts']],
    [
      'more than types of actions by words',
      'bot/words/a.ts',
      `import { decide } from '../actions/decide.ts'`,
      ['bot/words/a.ts imports more than types of bot/actions/decide.ts'],
    ],
    [
      'a value among types',
      'bot/words/a.ts',
      `import { type A, b } from '../actions/a.ts'`,
      ['bot/words/a.ts imports more than types of bot/actions/a.ts'],
    ],
    ['a stand-in by the service', 'bot/app.ts', `import { a } from '../local/a.ts'`, ['bot/app.ts imports local/a.ts']],
    ['a test by the service', 'bot/app.ts', `import { a } from '../tests/support/a.ts'`, ['bot/app.ts imports tests/support/a.ts']],
    ['a stand-in by the tab', 'tab/a.tsx', `import { a } from '../local/a.ts'`, ['tab/a.tsx imports local/a.ts']],
    ['a stand-in by the manifest', 'manifest/a.ts', `import { a } from '../local/a.ts'`, ['manifest/a.ts imports local/a.ts']],
    ['the service by the tab', 'tab/a.ts', `import type { A } from '../bot/actions/action.ts'`, ['tab/a.ts imports bot/actions/action.ts']],
    [
      'values of the contract by the tab',
      'tab/a.ts',
      `import { A } from '../bot/api/contract.ts'`,
      ['tab/a.ts imports more than types of bot/api/contract.ts'],
    ],
    ['more by the index', 'bot/index.ts', `import { a } from './errors.ts'`, ['bot/index.ts imports bot/errors.ts']],
    ['botbuilder elsewhere', 'bot/app.ts', `import { a } from 'botbuilder'`, ['bot/app.ts imports botbuilder']],
    [
      'the Bot Framework elsewhere',
      'bot/auth/a.ts',
      `import type { A } from 'botframework-connector'`,
      ['bot/auth/a.ts imports botframework-connector'],
    ],
    [
      'Graph elsewhere',
      'bot/azure/a.ts',
      `import { a } from '@microsoft/microsoft-graph-client'`,
      ['bot/azure/a.ts imports @microsoft/microsoft-graph-client'],
    ],
    [
      'Azure storage elsewhere',
      'bot/delivery/a.ts',
      `import { a } from '@azure/storage-queue'`,
      ['bot/delivery/a.ts imports @azure/storage-queue'],
    ],
    [
      'Azure tables elsewhere',
      'bot/sharepoint/a.ts',
      `import { a } from '@azure/data-tables'`,
      ['bot/sharepoint/a.ts imports @azure/data-tables'],
    ],
    ['exceljs elsewhere', 'bot/api/a.ts', `import exceljs from 'exceljs'`, ['bot/api/a.ts imports exceljs']],
    ['restify elsewhere', 'bot/app.ts', `import restify from 'restify'`, ['bot/app.ts imports restify']],
    ['the environment', 'bot/app.ts', `const a = process.env.A`, ['bot/app.ts reads process.env']],
    ['the environment by another name', 'bot/app.ts', `const a = globalThis.process['env']`, ['bot/app.ts reads process.env']],
    ['the environment taken out', 'bot/api/a.ts', `const { env } = process`, ['bot/api/a.ts reads process.env']],
    ['the environment imported', 'bot/api/a.ts', `import { env } from 'node:process'`, ['bot/api/a.ts reads process.env']],
    ['a new folder', 'bot/magic/a.ts', `import { a } from '../errors.ts'`, ['bot/magic/a.ts belongs to no part that the table knows']],
  ])('finds %s', (_, path, source, problems) => {
    expect(checkBoundaries(new Map([[path, source]]))).toEqual(problems)
  })

  test('finds a cycle between files, of values or of types, and names it once', () => {
    const planted = new Map([
      ['bot/actions/c.ts', `import type { A } from './a.ts'`],
      ['bot/actions/a.ts', `import { b } from './b.ts'\nimport { d } from './d.ts'`],
      ['bot/actions/b.ts', `export { c } from './c.ts'`],
      ['bot/actions/d.ts', `import { day } from '../calendar/day.ts'`],
    ])
    expect(checkBoundaries(planted)).toEqual(['cycle: bot/actions/a.ts → bot/actions/b.ts → bot/actions/c.ts'])
  })

  test('finds that nothing was found', () => {
    expect(emptyFolders(new Map())).toEqual([
      'bot/ holds no source',
      'tab/ holds no source',
      'manifest/ holds no source',
      'local/ holds no source',
    ])
  })

  test('lets pass what the table allows', () => {
    const allowed = new Map([
      ['bot/words/a.ts', `import type { Action } from '../actions/action.ts'\nimport { addDays } from '../calendar/day.ts'`],
      ['bot/cards/a.ts', `import { type Ledger } from '../delivery/ports.ts'\nimport { say } from '../words/say.ts'`],
      ['bot/teams/a.ts', `import { a } from 'botbuilder'\nimport { b } from '../cards/b.ts'`],
      ['bot/config.ts', 'export const read = () => process.env'],
      ['bot/index.ts', `import { start } from './app.ts'\nimport { a } from './config.ts'`],
      ['tab/a.tsx', `import type { Me } from '../bot/api/contract.ts'\nimport { b } from './b.ts'`],
      ['local/a.ts', `import { a } from '../bot/app.ts'\nimport b from 'restify'\nconst c = process.env.C`],
    ])
    expect(checkBoundaries(allowed)).toEqual([])
  })
})
