/** What tests may change while the stand-in runs. Times are in milliseconds, and of the real clock but for `lag`. */
export interface Behaviour {
  /** After which filter and delta see a change. */
  lag: number
  /** Resource units an application may use in a minute. */
  unitsPerMinute: number
  /** How a duplicate in a unique column is answered; the real answer is not documented. */
  uniqueAnswer: 409 | 400 | 500
  /** A write grant cannot create lists or columns. */
  grant: 'write' | 'manage'
  /** Whether the application was granted the directory (User.ReadBasic.All or more). */
  directory: 'granted' | 'refused'
  /** How a filter over 5,000 rows is refused. */
  tooMany: 'open' | 'as-throttling'
  /** The site's time zone (IANA), in which date-only values are cut to midnight. */
  timeZone: string
  /** Where nextLinks and deltaLinks stand: on the stand-in, or on the service for clients that rewrite the origin. */
  links: 'own' | 'graph.microsoft.com'
  /** Which role lets an application subscribe. Only Sites.ReadWrite.All is documented; whether Sites.Selected does is not known. */
  subscribing: 'read-write-all' | 'any-site-role'
  /** Addresses that take notifications; the service takes https alone. */
  receivers: 'https' | 'http-too'
  /** Within which a receiver must answer the handshake. */
  handshakeWithin: number
  /** From the first change to the notification; changes in between share it. The service promises no time. */
  notifyAfter: number
  /** Within which a receiver must answer a notification. */
  notifiedWithin: number
  /** From a failed notification to the next attempt, doubled each time. */
  notifyAgainAfter: number
}

/** As the service is, wherever the graph-sharepoint facts say so. */
export const USUAL: Behaviour = {
  lag: 1500,
  unitsPerMinute: 1250,
  uniqueAnswer: 409,
  grant: 'manage',
  directory: 'granted',
  tooMany: 'open',
  timeZone: 'Europe/London',
  links: 'own',
  subscribing: 'read-write-all',
  receivers: 'https',
  handshakeWithin: 10_000,
  notifyAfter: 2000,
  notifiedWithin: 3000,
  notifyAgainAfter: 10_000,
}
