import { copyFile, cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Lays the installed Playground out in a folder of its own, with a page that bears the person's name and keeps line breaks: 0.2.28 drops them from
 * what is pasted, and notes without lines cannot be read. Returns the path of its command.
 */
export async function copyPlayground(folder: string, title: string): Promise<string> {
  const installed = dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json'))
  const dist = join(folder, 'dist')
  await mkdir(join(dist, 'client'), { recursive: true })
  await copyFile(join(installed, 'cli.js'), join(folder, 'cli.cjs'))
  await copyFile(join(installed, 'dist', 'index.js'), join(dist, 'index.js'))
  await cp(join(installed, 'dist', 'server'), join(dist, 'server'), { recursive: true })
  await symlink(join(installed, 'dist', 'client', 'static'), join(dist, 'client', 'static'), 'dir')
  const page = await readFile(join(installed, 'dist', 'client', 'index.html'), 'utf8')
  const titled = page.replace(/<title>[^<]*/, `<title>${title.replaceAll('<', '&lt;')}`)
  await writeFile(join(dist, 'client', 'index.html'), titled.replace('</head>', `<script>(${keepLines.toString()})()</script></head>`))
  return join(folder, 'cli.cjs')
}

/** Runs in the page. Hands pasted lines to the editor as typed text, which it keeps as it is. */
function keepLines(): void {
  const take = (event: ClipboardEvent) => {
    const box = event.target instanceof Element ? event.target.closest('[data-lexical-editor]') : null
    const data = (event.clipboardData?.getData('text/plain') ?? '').replaceAll('\r\n', '\n')
    if (!box || !data.includes('\n')) return
    event.preventDefault()
    event.stopImmediatePropagation()
    box.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', data, bubbles: true, cancelable: true }))
  }
  addEventListener('paste', take, true)
}
