import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readNotes } from '../../bot/minutes/read/read-notes.ts'

/** Public notes that may lie beside the project; they are not part of it. */
const FOLDER = join(import.meta.dirname, '../../../shared/documents')

if (existsSync(FOLDER)) {
  describe('the public notes beside the project', () => {
    test.each([
      ['000_', 4, 0],
      ['002_', 2, 0],
      ['003_', 5, 3],
    ])('%s has %i marked actions, %i of them to be brought back, none twice', (start, count, bringBacks) => {
      const name = readdirSync(FOLDER).find((file) => file.startsWith(start))
      const { actions } = readNotes(readFileSync(join(FOLDER, name ?? ''), 'utf8'))
      const marked = actions.filter((action) => action.strength === 'explicit')
      expect([marked.length, marked.filter((action) => action.kind === 'bring-back').length]).toEqual([count, bringBacks])
      expect(new Set(marked.map((action) => action.text)).size).toBe(count)
    })
  })
} else {
  test('there is no folder of public notes beside the project, so none were read', () => {
    expect(existsSync(FOLDER)).toBe(false)
  })
}
