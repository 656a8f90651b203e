import { expect, test } from 'vitest'
import { checkSizes } from './support/size-check.ts'
import { emptyFolders, readSourceFiles } from './support/source-files.ts'

const files = readSourceFiles()

test('no file has more than 200 lines, no function more than 40 (in the tab 120), and nothing is any', () => {
  expect(emptyFolders(files)).toEqual([])
  expect(checkSizes(files)).toEqual([])
})

const lines = (count: number) => Array.from({ length: count }, (_, i) => `  a(${i})`).join('\n')

test.each<[string, string, string, string[]]>([
  ['a file of 201 lines', 'bot/a.ts', lines(201), ['bot/a.ts has 201 lines']],
  ['a function of 41', 'bot/a.ts', `\nfunction b() {\n${lines(39)}\n}`, ['bot/a.ts:2 is a function of 41 lines']],
  ['an arrow of 41', 'local/a.ts', `const b = () => {\n${lines(39)}\n}`, ['local/a.ts:1 is a function of 41 lines']],
  ['a method of 41', 'manifest/a.ts', `const b = {\n c() {\n${lines(39)}\n }\n}`, ['manifest/a.ts:2 is a function of 41 lines']],
  [
    'a component of 121',
    'tab/A.tsx',
    `export function A() {\n${lines(118)}\n  return <p />\n}`,
    ['tab/A.tsx:1 is a function of 121 lines'],
  ],
  ['any', 'bot/a.ts', 'let a: string\nlet b: Map<string, any>', ['bot/a.ts:2 says any']],
  ['any in a cast', 'tab/a.ts', 'const b = c as any', ['tab/a.ts:1 says any']],
])('the check finds %s', (_, path, source, problems) => {
  expect(checkSizes(new Map([[path, source]]))).toEqual(problems)
})

test('the check lets pass what is just small enough', () => {
  const small = new Map([
    ['bot/a.ts', lines(200)],
    ['bot/b.ts', `function b() {\n${lines(20)}\n\n${lines(18)}\n}`],
    ['tab/A.tsx', `export function A() {\n${lines(117)}\n  return <p />\n}`],
    ['bot/c.ts', `const any = 'any' // any`],
  ])
  expect(checkSizes(small)).toEqual([])
})
