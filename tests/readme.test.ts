import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readEnv } from '../bot/config.ts'

const root = new URL('..', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: Record<string, string> }

test('every command that README names is there', () => {
  const named = [...readme.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map((match) => match[1] ?? '')
  expect(named.length).toBeGreaterThan(5)
  for (const name of [...named, 'test', 'start']) expect(scripts, name).toHaveProperty(name)
})

test('README names every setting, and no other', () => {
  const named = [...readme.matchAll(/`([A-Z][A-Z_]{3,})`/g)].map((match) => match[1])
  expect(new Set(named)).toEqual(new Set(Object.keys(readEnv({}))))
})

test('every picture that README shows is there', () => {
  const shown = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')
  expect(shown.length).toBeGreaterThanOrEqual(2)
  for (const path of shown) expect(existsSync(new URL(path, root)), path).toBe(true)
})
