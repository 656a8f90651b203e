import { Link } from '@fluentui/react-components'
import Linkify from 'linkify-react'
import type { Opts } from 'linkifyjs'

const LONGEST = 60

const options: Opts = {
  validate: { url: (address) => /^https?:\/\//i.test(address), email: false },
  format: shorten,
  render: ({ attributes, content }) => (
    <Link inline href={String(attributes.href)} target="_blank" rel="noreferrer">
      {content}
    </Link>
  ),
}

/** Somebody's exact words, in which a web address leads where it says. */
export function LinkedWords({ words }: { words: string }) {
  return <Linkify options={options}>{words}</Linkify>
}

/** A long address is told by its host and the name at its end: "force.sharepoint.com/…/plan.pdf". */
function shorten(address: string): string {
  if (address.length <= LONGEST || !URL.canParse(address)) return address
  const { host, pathname } = new URL(address)
  const last = pathname.split('/').findLast((part) => part !== '') ?? ''
  return `${host}/…/${readable(last).slice(-LONGEST)}`
}

/** Broken escapes stay as they are. */
function readable(part: string): string {
  return /^(?:[^%]|%[0-7][\da-f])*$/i.test(part) ? decodeURIComponent(part) : part
}
