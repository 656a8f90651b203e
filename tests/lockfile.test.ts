import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Lock {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock

// A registry that lacks a platform's package leaves it out when the lockfile is made, and `npm ci` then refuses everywhere.
test('the lockfile holds every optional package, also those of other platforms', () => {
  expect(findMissing(lock)).toEqual([])
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100)
})

test('an optional package that is left out is found', () => {
  const packages = { 'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } } }
  expect(findMissing({ packages: { ...packages, 'node_modules/a-linux': { version: '1.0.0' } } })).toEqual(['a-mac of node_modules/a'])
})

function findMissing({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).flatMap((name) => (isHeld(packages, place, name) ? [] : [`${name} of ${place}`])),
  )
}

/** As Node finds packages: beside, then outwards. */
function isHeld(packages: Lock['packages'], place: string, name: string): boolean {
  for (let from = place; ; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${from ? `${from}/` : ''}node_modules/${name}`]) return true
    if (from === '') return false
  }
}
