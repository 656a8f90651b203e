export interface ServerEvent {
  /** Empty for a beat. */
  event: string
  data: string
  /** Where the stream stands after it; empty when it does not say. */
  id: string
}

/** Puts the chunks of a stream of server-sent events together; bare comments and unfinished events give nothing. */
export function createEventReader(): (chunk: string) => ServerEvent[] {
  let rest = ''
  return (chunk) => {
    const blocks = (rest + chunk).replaceAll('\r\n', '\n').split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.map(readBlock).filter((read) => read !== undefined)
  }
}

function readBlock(block: string): ServerEvent | undefined {
  const fields = { event: 'message', data: '', id: '' }
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^(event|data|id): ?(.*)$/.exec(line) ?? []
    if (name === 'event' || name === 'id') fields[name] = value
    if (name === 'data') fields.data += value
  }
  if (fields.data !== '') return fields
  return fields.id === '' ? undefined : { ...fields, event: '' }
}
