/** A person of the local tenant, as Teams knows one. */
export interface TeamsPerson {
  /** Entra object id. */
  oid: string
  name: string
  upn: string
}

/** The one group chat and the one team that everybody on this machine shares. */
export interface TeamsPlaces {
  groupChat: { id: string; name: string }
  team: { id: string; name: string }
  channel: { id: string; name: string }
}

export const PLACES: TeamsPlaces = {
  groupChat: { id: '19:secretariat@thread.v2', name: 'Secretariat' },
  team: { id: '19:accountability@thread.tacv2', name: 'Accountability' },
  channel: { id: '19:actions@thread.tacv2', name: 'Actions' },
}

/** The channel's own id for a user is unique to user and bot; here it is made from the object id. */
export function channelIdOf(person: Pick<TeamsPerson, 'oid'>): string {
  return `29:${person.oid}`
}

/** The id of the personal chat between a person and the bot. */
export function personalChatOf(person: Pick<TeamsPerson, 'oid'>): string {
  return `a:${person.oid}`
}

/** The Bot Framework id of a bot in Teams (`28:` and the app id). */
export function botIdOf(appId: string): string {
  return `28:${appId}`
}

/**
 * The Playground's configuration (`.m365agentsplayground.yml`, version 0.1.1) for one person's window, as JSON, which YAML includes.
 * Ids of personal chats are made from the person, so that several windows never share one; group chat, team and channel are the same in all.
 */
export function playgroundConfig(given: {
  person: TeamsPerson
  others: TeamsPerson[]
  appId: string
  tenantId: string
  botName: string
}): string {
  const { groupChat, team, channel } = PLACES
  return JSON.stringify({
    version: '0.1.1',
    tenantId: given.tenantId,
    bot: { id: botIdOf(given.appId), name: given.botName },
    currentUser: userOf(given.person),
    users: exactlyFive(given.others.filter((other) => other.oid !== given.person.oid)).map(userOf),
    personalChat: { id: personalChatOf(given.person) },
    groupChat,
    team: { ...team, aadGroupId: '00000000-0000-4000-8000-0000000000aa', channels: [channel] },
  })
}

/** The Playground wants exactly five others in its tenant. */
function exactlyFive(others: TeamsPerson[]): TeamsPerson[] {
  const colleagues = ['1', '2', '3', '4', '5'].map((number) => ({
    oid: `00000000-0000-4000-8000-00000000000${number}`,
    name: `Colleague ${number}`,
    upn: `colleague${number}@office.example`,
  }))
  return [...others, ...colleagues].slice(0, 5)
}

function userOf(person: TeamsPerson) {
  const [givenName = '', ...rest] = person.name.split(' ')
  return {
    id: channelIdOf(person),
    name: person.name,
    // The Playground spells it so.
    userPrincipleName: person.upn,
    aadObjectId: person.oid,
    givenName,
    surname: rest.join(' '),
    email: person.upn,
  }
}
