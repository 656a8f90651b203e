import { expect, test } from 'vitest'
import { isWelsh } from '../../bot/teams/welsh.ts'

test.each([
  ['Bore da, mae 2 wedi ei gwblhau', true],
  ['Nid yw AA-2026-002 wedi ei gwblhau eto, angen tan ddiwedd Ionawr', true],
  ['Mae’r gwaith ar 2 wedi’i wneud', true],
  ['Diolch yn fawr', true],
  ['done', false],
  ['2 is with the Welsh office, in hand', false],
  ['Nothing from Rhiw yet, ei. the letter is late', false],
  ['', false],
])('"%s" is Welsh: %s', (text, welsh) => {
  expect(isWelsh(text)).toBe(welsh)
})
