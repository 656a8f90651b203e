export interface ServerEvent {
  event: string
  data: string
}

/** Puts the chunks of a stream of server-sent events together; comments and unfinished events give nothing. */
export function createEventReader(): (chunk: string) => ServerEvent[] {
  let rest = ''
  return (chunk) => {
    const blocks = (rest + chunk).replaceAll('\r\n', '\n').split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.map(readBlock).filter((read) => read !== undefined)
  }
}

function readBlock(block: string): ServerEvent | undefined {
  const fields = { event: 'message', data: '' }
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^(event|data): ?(.*)$/.exec(line) ?? []
    if (name === 'event') fields.event = value
    if (name === 'data') fields.data += value
  }
  return fields.data === '' ? undefined : fields
}
