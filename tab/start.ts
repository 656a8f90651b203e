import type { DemoSignIn } from '../bot/api/contract.ts'
import { type Api, createApi } from './api.ts'
import { createDemoTokens, findDemo } from './demo.ts'
import { joinTeams, type TeamsHost } from './teams.ts'

/** How far the tab has come. */
export type Start =
  | { at: 'starting' }
  /** Neither in Teams nor beside a sign-in stand-in. */
  | { at: 'outside' }
  | { at: 'choosing'; demo: DemoSignIn }
  | { at: 'ready'; api: Api; teams: TeamsHost | undefined }

/** Finds out where the tab runs. Whatever keeps it from knowing, the answer is the same: open it in Teams. */
export async function findStart(): Promise<Start> {
  const teams = await joinTeams().catch(() => undefined)
  if (teams) return { at: 'ready', api: createApi(() => teams.getToken()), teams }
  const demo = await findDemo().catch(() => undefined)
  return demo ? { at: 'choosing', demo } : { at: 'outside' }
}

export function startAs(demo: DemoSignIn, oid: string): Start {
  return { at: 'ready', api: createApi(createDemoTokens(demo, oid)), teams: undefined }
}
