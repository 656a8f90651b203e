import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Recruit a cadet leader
  in post since Monday, lanyard and all but please keep it open
  in post since Monday, lanyard and all, not signed off yet
  ## Report on abandoned calls
  report sent ✅ but please keep it open
  mission accomplished 😎 but please keep it open
  ## Arrange PCC visit to the control room
  he came and he liked it. 12 May, almost
  he came and he liked it. 12 May, waiting for confirmation
`)('“%s” does not say that “%s” was carried out', (text, title) => {
  expect(said(text, title)).not.toMatch(/complete/)
})
