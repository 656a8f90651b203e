import type { Config } from '../config.ts'

/** With which credentials tokens for Graph and Teams are asked for. */
export function tokenSettings({ tenantId, appId, appSecret, authorityHost }: Config) {
  return { tenantId, clientId: appId, authorityHost, ...(appSecret ? { clientSecret: appSecret } : {}) }
}
