import type { Activity } from 'botbuilder'
import { describe, expect, test } from 'vitest'
import { parseActivity } from '../../bot/teams/parse.ts'

const facts = { tenantIds: new Set(['tenant']) }

function said(given: object) {
  const activity = {
    type: 'message',
    id: '1700000000001',
    channelId: 'msteams',
    serviceUrl: 'https://teams.example/',
    from: { id: '29:one', name: 'Ann Example', aadObjectId: 'oid-one' },
    recipient: { id: '28:bot', name: 'Actions Arising' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant' },
    ...given,
  } as unknown as Activity
  return parseActivity(activity, facts)
}

const html = (content: string) => ({ attachments: [{ contentType: 'text/html', content }] })
const REPLY = '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="17">'

describe('a quoted message', () => {
  test.each([
    [
      'in the old form, whose text repeats what is quoted',
      {
        text: 'Actions Arising\nAA-2026-014 Share it\n50% done',
        ...html(
          `${REPLY}<strong itemprop="mri">Actions Arising</strong><p itemprop="preview">AA-2026-014 Share it</p></blockquote><p>50% done</p>`,
        ),
      },
      { text: '50% done', quotes: [{ activityId: '17', preview: 'Actions ArisingAA-2026-014 Share it' }] },
    ],
    [
      'in the old form, with a mention and words on two lines',
      {
        text: 'x',
        ...html(`${REPLY}<p>…</p></blockquote><p><at id="0">Actions Arising</at>&nbsp;half &lt; done</p><p>costs &amp; plan</p>`),
      },
      { text: 'half < done\ncosts & plan', quotes: [{ activityId: '17', preview: '…' }] },
    ],
    [
      'in the new form, as an entity with an inner part',
      {
        text: '<quoted messageId="17"/> half done',
        entities: [{ type: 'quotedReply', quotedReply: { messageId: '17', preview: 'Share it' } }],
      },
      { text: 'half done', quotes: [{ activityId: '17', preview: 'Share it' }] },
    ],
    [
      'in the new form, as a flat entity',
      { text: '<quoted messageId="17"></quoted>half done', entities: [{ type: 'quotedReply', messageId: '17' }] },
      { text: 'half done', quotes: [{ activityId: '17', preview: '' }] },
    ],
    [
      'in the new form, by its placeholder alone',
      { text: '<quoted messageId="17"/><quoted messageId="18"/>half done' },
      {
        text: 'half done',
        quotes: [
          { activityId: '17', preview: '' },
          { activityId: '18', preview: '' },
        ],
      },
    ],
    [
      'that is none: words set off by hand as a quotation',
      { text: 'as they said: done', ...html('<p>as they said:</p><blockquote><p>done</p></blockquote>') },
      { text: 'as they said: done', quotes: [] },
    ],
    ['that is cut off', { text: 'half done', ...html(`${REPLY}<p>half done`) }, { text: 'half done', quotes: [] }],
  ])('is set apart from the person’s own words %s', (_, given, expected) => {
    expect(said(given)).toMatchObject({ kind: 'words', ...expected })
  })
})
