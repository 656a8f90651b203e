import { TableClient } from '@azure/data-tables'
import type { Activity } from 'botbuilder'
import restify from 'restify'
import { tokenSettings } from '../../../bot/app/token-settings.ts'
import { createTokenSource } from '../../../bot/auth/graph-token.ts'
import { envToConfig, readEnv } from '../../../bot/config.ts'
import { createChannel } from '../../../bot/teams/channel.ts'

/** What the least bot costs, in a process of its own: it checks the token, reads one row of an Azure table and says back what was said. */
const config = envToConfig(readEnv())
const tokens = createTokenSource(tokenSettings(config))
const { adapter, authenticate } = createChannel({ ...config.channel, appId: config.appId, tenantId: config.tenantId }, tokens.getToken)
const table = TableClient.fromConnectionString(config.storage, 'echo', { allowInsecureConnection: true })
await table.createTable()
await table.upsertEntity({ partitionKey: 'echo', rowKey: 'row', words: 'You said' })

const server = restify.createServer({ name: 'echo' })
server.use(restify.plugins.bodyParser())
server.get('/healthz', async (_req, res) => void res.send(200))
server.post('/api/messages', async (req, res) => {
  const activity = req.body as Activity
  const trusted = await authenticate(req.headers.authorization ?? '', activity)
  if (!trusted) return void res.send(401)
  await adapter.processActivityDirect(trusted, activity, async (context) => {
    const { words } = await table.getEntity<{ words: string }>('echo', 'row')
    await context.sendActivity(`${words}: ${context.activity.text}`)
  })
  res.send(200)
})
server.listen(config.port, config.host)
