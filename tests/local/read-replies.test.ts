import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const reply = {
  id: 'a',
  today: '2025-10-14',
  owner: 'CC',
  actions: [{ ref: 'AA-2025-041', title: 'Provide figures', due: null }],
  nextMeeting: null,
  text: 'done',
}

test('each line is answered in turn, and a line that cannot be read does not stop the others', () => {
  const input = [
    JSON.stringify(reply),
    'not json',
    JSON.stringify({ ...reply, id: 'b', today: '31 May' }),
    '',
    JSON.stringify({ ...reply, id: 'c', text: '60%' }),
    '[]',
    JSON.stringify({ ...reply, actions: [{ ref: 'AA-2025-041' }] }),
    JSON.stringify({ ...reply, nextMeeting: 'soon' }),
    JSON.stringify({ ...reply, text: 7 }),
  ].join('\n')
  const run = spawnSync('npm', ['run', '-s', 'read-replies'], { input, encoding: 'utf8' })
  expect(run.status).toBe(0)
  expect(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 'a', parts: [{ intent: 'complete', refs: ['AA-2025-041'], percent: null, date: null, to: null }], ask: false },
    { id: null, line: 2, parts: [], ask: true },
    { id: null, line: 3, parts: [], ask: true },
    { id: 'c', parts: [{ intent: 'progress', refs: ['AA-2025-041'], percent: 60, date: null, to: null }], ask: false },
    ...[6, 7, 8, 9].map((line) => ({ id: null, line, parts: [], ask: true })),
  ])
  expect(run.stderr).toContain('Line 2: this is not JSON, so it was not read.')
  for (const said of ['Line 3: “today”', 'Line 7: “actions”', 'Line 8: “nextMeeting”', 'Line 9: “text”'])
    expect(run.stderr).toContain(`${said} cannot be read: must be`)
  expect(run.stderr).toContain('Line 6: this is not a reply with its members, so it was not read.')
})
