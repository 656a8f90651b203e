import { readNotes } from '../../bot/minutes/read/read-notes.ts'
const t='Action: '.repeat(4000); const f=performance.now(); const r=readNotes(t); console.log(Math.round(performance.now()-f), r.actions.length)
