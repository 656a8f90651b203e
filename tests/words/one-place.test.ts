import { expect, test } from 'vitest'
import { findSentences } from '../support/sentences.ts'
import { readSourceFiles } from '../support/source-files.ts'

/** Where the product talks to people; what it says stands in `bot/words`, where it can be read in one place. */
const SILENT = ['teams', 'cards', 'api', 'delivery'].map((part) => `bot/${part}/`)

test('every sentence of the conversation, the cards, the interface and the delivery stands in the words', () => {
  const files = [...readSourceFiles()].filter(([path]) => SILENT.some((folder) => path.startsWith(folder)))
  for (const folder of SILENT) expect(files.filter(([path]) => path.startsWith(folder)).length).toBeGreaterThan(5)
  expect(files.flatMap(([path, source]) => findSentences(path, source).map((text) => `${path}: ${text}`))).toEqual([])
})

test.each([
  ['in quotation marks', `say('Nothing was recorded.')`, ['Nothing was recorded.']],
  ['in a template', `say(\`Proposal \${n} is dropped. It stays.\`)`, ['Proposal … is dropped. It stays.']],
  ['after a quotation', `say('I read “14” twice. Which one?')`, ['I read “14” twice. Which one?']],
  ['as a question', `say('Which action is meant?')`, ['Which action is meant?']],
  ['of a fault', `throw new AppError('teams-busy', 'Teams is busy.')`, ['Teams is busy.']],
  ['of two words', `say('Thank you.')`, ['Thank you.']],
])('a sentence %s is found', (_where, source, found) => {
  expect(findSentences('bot/teams/planted.ts', source)).toEqual(found)
})

test.each([
  ['a type of a card', `const type = 'Action.Submit'`],
  ['an address', `const at = 'https://teams.microsoft.com/l/entity'`],
  ['facts put together', `const line = \`\${owner}. \${head}: \${due}. \${status}.\``],
  ['a file', `import { a } from '../words/a.ts'`],
  ['a comment', '/** Says it plainly. Nothing else. */'],
  ['a pattern', 'const read = /^Done it\\./'],
  ['the programmer’s own word', `throw new TypeError('the connector is built in another way')`],
])('%s is no sentence', (_what, source) => {
  expect(findSentences('bot/teams/planted.ts', source)).toEqual([])
})
