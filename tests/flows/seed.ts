import type { Command } from '../../bot/actions/command.ts'
import { createCommands } from '../../bot/actions/commands.ts'
import { SERVICE } from '../../bot/actions/office.ts'
import { createTokenSource } from '../../bot/auth/graph-token.ts'
import type { Config } from '../../bot/config.ts'
import { createRecord, openSite } from '../../bot/sharepoint/record.ts'

/** Commands as the service's own, in the record of an office whose lists are there. Throws where one is refused. */
export async function seed(config: Config, commands: Command[], clock: () => Date): Promise<void> {
  const { tenantId, appId, appSecret = '', authorityHost, graphRoot, site } = config
  const tokens = createTokenSource({ tenantId, clientId: appId, clientSecret: appSecret, authorityHost })
  const alarm = (words: string) => {
    throw new Error(words)
  }
  const record = createRecord({ items: openSite({ tokens, root: graphRoot, site }), alarm })
  await record.open()
  const { submit } = createCommands({ record, clock, onLag: alarm })
  for (const [place, command] of commands.entries()) {
    const outcome = await submit({ command, requestId: `seed-${place}`, byOid: SERVICE.oid, route: 'import', words: '' })
    if (!outcome.ok) throw new Error(`The seed was refused: ${JSON.stringify(outcome.refusal)} ${JSON.stringify(command)}`)
  }
  record.close()
}
